import { consolidate, planResult, reportReader, resultJson } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { exampleSheets, snapshotOf } from '../../../src/sample';
import { cellAtAddress, cellsOf, sheetBy, targetOf } from '../support/planned';

const SHEETS = exampleSheets(DEFAULT_RULES, VI);
const parsed = reportReader(DEFAULT_RULES)(snapshotOf('so.xlsx', SHEETS));
const result = consolidate([parsed], DEFAULT_RULES);
const PLAN = planResult(result, VI, 'here');

describe('results in the workbook that holds the reports', () => {
  it('write no sheet of a unit', () => {
    expect(PLAN.sheets.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Vì sao',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
    ]);
  });

  it('lead from each figure of Số liệu to the cell it was read from', () => {
    const linked = cellsOf(sheetBy(PLAN, 'Số liệu')).filter(({ cell }) => cell.link);
    // Each unit's targets that apply, and the commune's five: 5 × 8 + 2 + 2 (TCKT has 4) …: counted from the example.
    const owed = SHEETS.flatMap(({ rows }) => rows.filter(({ cells }) => /^[A-L]\d$/.test(String(cells[0]?.value))));
    expect(linked).toHaveLength(owed.length);
    for (const { cell } of linked) {
      const target = targetOf(cell);
      expect(target && SHEETS.some(({ name }) => name === target.sheet)).toBe(true);
      expect(target?.cell).toBe(cell.value);
    }
  });

  it('lead from Chi tiết to Số liệu, and from there to Số đạt in the unit’s own sheet', () => {
    const states = cellsOf(sheetBy(PLAN, 'Chi tiết')).flatMap(({ cell }) => targetOf(cell) ?? []);
    const row = sheetBy(PLAN, 'Số liệu').rows.findIndex(
      ({ cells }) => cells[0]?.value === 'TPHT' && cells[2]?.value === 'D1',
    );
    expect(states).toContainEqual({ sheet: 'Số liệu', cell: `N${row + 1}` });
    // D1 is the second of TPHT's targets, in row 10; Số đạt is column G.
    const source = sheetBy(PLAN, 'Số liệu').rows[row]?.cells[21];
    expect(source && targetOf(source)).toEqual({ sheet: 'TPHT', cell: 'G10' });
  });

  it('name no file to open', () => {
    const links = PLAN.sheets.flatMap(cellsOf).flatMap(({ cell }) => cell.link ?? []);
    expect(links.filter(({ to }) => to === 'file')).toEqual([]);
  });

  it('judge and rank as with files', () => {
    const files = planResult(result, VI);
    for (const address of ['B10', 'E10', 'F10', 'H10'])
      expect(cellAtAddress(PLAN, 'Xếp hạng', address)?.value).toBe(cellAtAddress(files, 'Xếp hạng', address)?.value);
    expect(resultJson(result, VI).units[0]).toMatchObject({ code: 'TPHT', rank: 1 });
  });
});
