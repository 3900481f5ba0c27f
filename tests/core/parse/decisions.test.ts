import { planResult, readDecisions } from '../../../src/core';
import { VI } from '../../../src/messages';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { decisionsOf, earlierResult } from '../support/decisions';
import { mixed } from '../support/planned';
import { bookOf, sheetOf } from '../support/sheet';

describe('figures appraised in an earlier result', () => {
  it('are read with their place, as they were typed', () => {
    const { appraisals, issues } = decisionsOf({ 'TPHT D1': { total: 236, achieved: '197 ', reason: 'Đã đối chiếu' } });
    expect(issues).toEqual([]);
    expect(appraisals).toEqual([
      {
        file: 'TongHop_2024.xlsx',
        sheet: 'Số liệu',
        row: 4,
        unit: 'TPHT',
        target: 'D1',
        total: 236,
        excluded: null,
        achieved: '197 ',
        opinion: null,
        reason: 'Đã đối chiếu',
        columns: { unit: 0, target: 1, total: 2, excluded: 3, achieved: 4, reason: 5 },
      },
    ]);
  });

  it('are none where nothing was typed; a reason alone is kept', () => {
    const { appraisals } = decisionsOf({ 'TPHT C1': {}, 'TPHT D1': { reason: 'Chờ xác minh' } });
    expect(appraisals.map(({ target, reason }) => [target, reason])).toEqual([['D1', 'Chờ xác minh']]);
  });

  it.each([
    ['Đạt', 'pass'],
    [' Không  đạt ', 'fail'],
    ['đạt', null],
    [1, null],
  ] as const)('of a judgement, “%s” is %s', (typed, opinion) => {
    expect(decisionsOf({ 'XA B2': { achieved: typed } }).appraisals[0]?.opinion).toBe(opinion);
  });

  it('of two results that say different things: the first holds, and the second is told', () => {
    const first = earlierResult({ 'TPHT D1': { achieved: 190 }, 'TPHT E1': { achieved: 5 } }, {}, 'a.xlsx');
    const second = earlierResult({ 'TPHT D1': { achieved: 180 }, 'TPHT E1': { achieved: 5 } }, {}, 'b.xlsx');
    const { appraisals, issues } = readDecisions([first, second], VI);
    expect(appraisals.map(({ target, achieved }) => [target, achieved])).toEqual([
      ['D1', 190],
      ['E1', 5],
    ]);
    expect(issues.map(({ code, file, raw }) => [code, file, raw])).toEqual([['decision-contradicts', 'b.xlsx', '180']]);
  });

  it('are nowhere in a workbook whose Số liệu has other columns', () => {
    const book = bookOf('x.xlsx', [
      sheetOf('Số liệu', [
        ['Mã đơn vị', 'Chỉ tiêu'],
        ['TPHT', 'D1'],
      ]),
    ]);
    expect(readDecisions([book], VI)).toEqual({ appraisals: [], opinions: [], log: [], issues: [] });
  });
});

describe('the council’s opinions', () => {
  it.each([
    ['Đề nghị', true],
    ['Không đề nghị', false],
    ['có', null],
  ] as const)('“%s” proposes: %s', (typed, proposes) => {
    const [opinion] = decisionsOf({}, { TPHT: [typed, 'Họp ngày 5/12'] }).opinions;
    expect(opinion).toMatchObject({ unit: 'TPHT', typed, proposes, reason: 'Họp ngày 5/12', row: 4 });
  });
});

it('a result that was written gives back what was typed into it, and nothing else', () => {
  const decisions = decisionsOf(
    { 'TPHT D1': { achieved: 38, reason: 'Trùng 2 giao dịch' }, 'VHXH E1': { total: 'mười', achieved: 3 } },
    { DCNX: ['Đề nghị', 'Thành tích đột xuất'] },
  );
  const result = { ...mixed(), decisions };
  expect(readDecisions([readWorkbook('a.xlsx', writeWorkbook(planResult(mixed(), VI)))], VI).appraisals).toEqual([]);
  const again = readDecisions([readWorkbook('a.xlsx', writeWorkbook(planResult(result, VI)))], VI);
  const said = ({ appraisals, opinions }: typeof again) => [
    appraisals.map(({ unit, target, total, excluded, achieved, reason }) => [
      unit,
      target,
      total,
      excluded,
      achieved,
      reason,
    ]),
    opinions.map(({ unit, typed, reason }) => [unit, typed, reason]),
  ];
  expect(said(again)).toEqual([
    [
      ['TPHT', 'D1', null, null, 38, 'Trùng 2 giao dịch'],
      ['VHXH', 'E1', 'mười', null, 3, null],
    ],
    [['DCNX', 'Đề nghị', 'Thành tích đột xuất']],
  ]);
});
