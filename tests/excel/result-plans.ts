import type { CellPlan, SheetPlan } from '../../src/core';
import { VI } from '../../src/messages';
import { cell, emptySheet } from '../support/sample-plan';

export const range = (from: [row: number, column: number], to: [row: number, column: number]) => ({
  from: { row: from[0], column: from[1] },
  to: { row: to[0], column: to[1] },
});

/** Units by score, as a sheet of ours that uses all a result sheet may. Column D holds what only formulas need. */
export const scores = (units: readonly (readonly [name: string, score: number, result: string])[]): SheetPlan => {
  const last = units.length;
  return {
    ...emptySheet,
    name: 'Điểm',
    widths: [20, 10, 30, 10],
    rows: [
      { cells: ['Đơn vị', 'Điểm', 'Kết quả', 'Hệ số'].map((text) => cell(text, 'header')) },
      ...units.map(([name, score, result], at) => ({
        cells: [
          cell(name, 'text'),
          { value: score, formula: `D${at + 2}*10`, look: 'score' as const },
          cell(result, 'text'),
          cell(score / 10),
        ],
      })),
    ],
    print: { landscape: false, repeat: { from: 0, to: 0 }, breaks: [], columns: 3 },
    protect: true,
    conditionals: [
      {
        range: range([1, 2], [last, 2]),
        match: 'start',
        equals: [
          { text: 'Không đạt', paint: 'fail' },
          { text: 'Đạt', paint: 'pass' },
        ],
      },
    ],
    bars: [{ range: range([1, 1], [last, 1]), most: 100 }],
    charts: [
      {
        title: 'Điểm của các đơn vị',
        names: range([1, 0], [last, 0]),
        values: range([1, 1], [last, 1]),
        over: range([0, 5], [11, 12]),
        most: 100,
      },
    ],
  };
};

export const THREE = scores([
  ['Tư pháp', 100, 'Đạt tất cả'],
  ['Văn hóa', 90, 'Không đạt: K2'],
  ['Công an', 80, 'Không đạt: K3'],
]);

const { columns } = VI.data;

/** One figure of Số liệu with its open cells: what the office found, and why. */
export const figures = (reported: number, appraised: number | null, reason: string | null): SheetPlan => {
  const open = (value: CellPlan['value'], look: CellPlan['look']): CellPlan => ({ value, look, input: true });
  const headers = [columns.unitCode, columns.target, columns.achieved, columns.appraisedTotal];
  const more = [columns.appraisedExcluded, columns.appraisedAchieved, columns.reason];
  return {
    ...emptySheet,
    name: VI.sheets.data,
    widths: [10, 10, 10, 10, 10, 10, 30],
    rows: [
      { cells: [...headers, ...more].map((text) => cell(text, 'header')) },
      {
        cells: [
          cell('DCNX', 'text'),
          cell('C1', 'text'),
          cell(reported, 'count'),
          open(null, 'count'),
          open(null, 'count'),
          open(appraised, 'count'),
          open(reason, 'text'),
        ],
      },
    ],
    protect: true,
  };
};
