import type { CellView } from '../../../src/app';
import type { CellPlan, CellRange, SheetPlan } from '../../../src/core';
import { planView } from '../../../src/web/engine/plan-view';
import { cell, emptySheet } from '../../support/sample-plan';

const columnOf = (column: number): CellRange => ({ from: { row: 0, column }, to: { row: 9, column } });

const view = (values: readonly (CellPlan['value'] | CellPlan)[], sheet: Partial<SheetPlan>): CellView[] => {
  const rows = values.map((value) => ({
    cells: [typeof value === 'object' && value !== null ? value : cell(value, 'text')],
  }));
  return planView({ ...emptySheet, widths: [10], rows, ...sheet }).rows.map(({ cells: [only] }) => {
    if (!only) throw new Error('A row without a cell');
    return only;
  });
};

describe('colours that follow values', () => {
  const equals = [
    { text: 'Không đạt', paint: 'fail' },
    { text: 'Đạt', paint: 'pass' },
  ] as const;
  const texts = ['Đạt', 'Đạt 9/9', 'Không đạt', 'Không đạt 58/61', 'KPS', '', 9, null];
  const paints = (sheet: Partial<SheetPlan>) => view(texts, sheet).map(({ paint }) => paint);

  it('are those of the whole text', () => {
    expect(paints({ conditionals: [{ range: columnOf(0), equals }] })).toEqual([
      'pass',
      null,
      'fail',
      ...[null, null, null, null, null],
    ]);
  });

  it('or of its beginning', () => {
    expect(paints({ conditionals: [{ range: columnOf(0), match: 'start', equals }] })).toEqual([
      'pass',
      'pass',
      'fail',
      'fail',
      ...[null, null, null, null],
    ]);
  });

  it('are those of the first rule that holds', () => {
    const first = { range: columnOf(0), equals: [{ text: 'Đạt', paint: 'neutral' }] } as const;
    const rest = { range: columnOf(0), match: 'start', equals } as const;
    expect(paints({ conditionals: [first, rest] }).slice(0, 3)).toEqual(['neutral', 'pass', 'fail']);
  });

  it('lie over the colour the cell has by itself, and leave it where none holds', () => {
    const painted = (value: string): CellPlan => ({ ...cell(value, 'text'), paint: 'input' });
    const shown = view([painted('Đạt'), painted('KPS')], { conditionals: [{ range: columnOf(0), equals }] });
    expect(shown.map(({ paint }) => paint)).toEqual(['pass', 'input']);
  });

  it('end with their range', () => {
    expect(paints({ conditionals: [{ range: columnOf(1), equals }] })).toEqual(texts.map(() => null));
  });
});

describe('bars', () => {
  const bars = [{ range: columnOf(0), most: 80 }];

  it('are as long as the number is to the most, and end at the edges of the cell', () => {
    expect(view([0, 20, 80, 96, -5, 'x', null], { bars }).map(({ bar }) => bar)).toEqual([
      0,
      0.25,
      1,
      1,
      0,
      null,
      null,
    ]);
  });

  it('stand beside no other', () => {
    expect(view([20], {}).map(({ bar }) => bar)).toEqual([null]);
    expect(view([20], { bars: [{ range: columnOf(1), most: 80 }] }).map(({ bar }) => bar)).toEqual([null]);
  });
});

it('shows columns that are not printed', () => {
  const rows = [{ cells: [cell('in'), cell('chỉ trên màn hình')] }];
  const print = { ...emptySheet.print, columns: 1 };
  const [row] = planView({ ...emptySheet, widths: [10, 20], rows, print }).rows;
  expect(row?.cells.map(({ text }) => text)).toEqual(['in', 'chỉ trên màn hình']);
});
