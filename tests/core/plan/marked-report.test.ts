import {
  consolidate,
  type Consolidation,
  issue,
  place,
  planMarkedReport,
  planReport,
  reportReader,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { fillTemplate, snapshotOf, typeInto, WORKED_EXAMPLE } from '../../../src/sample';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { cellAtAddress, cellsOf, mixed, sheetBy, targetOf } from '../support/planned';
import { brief, perfect, reportSheet, type Rows, runReport, type SheetSetting, unitBy } from '../support/report';
import { bookOf } from '../support/sheet';

const read = reportReader(DEFAULT_RULES);

function marked(result: Consolidation, code: string): WorkbookPlan {
  const plan = planMarkedReport(result, code, VI);
  if (!plan) throw new Error(`no copy of ${code}`);
  return plan;
}

const sentBack = (sheets: readonly SheetPlan[]): Consolidation =>
  consolidate([read(snapshotOf('gui-lai.xlsx', sheets))], DEFAULT_RULES);

function statesOf(result: Consolidation, code: string): string[] {
  const verdicts = code === 'XA' ? result.own : result.units.find(({ unit }) => unit.code === code)?.verdicts;
  return (verdicts ?? []).map(({ target, state }) => `${target} ${state}`);
}

const copyOf = (code: string, changes: Rows, setting: SheetSetting = {}): WorkbookPlan =>
  marked(runReport(code, perfect(code, changes), setting), code);

const at = (plan: WorkbookPlan, sheet: string, address: string) => cellAtAddress(plan, sheet, address);

/** Rows of "Cần sửa" below its header. */
function toMend(plan: WorkbookPlan): unknown[][] {
  const { rows } = sheetBy(plan, 'Cần sửa');
  const header = rows.findIndex(({ cells }) => cells[0]?.value === 'STT');
  return rows.slice(header + 1).map(({ cells }) => cells.map((cell) => cell?.value));
}

const politeLine = (plan: WorkbookPlan): unknown => sheetBy(plan, 'Cần sửa').rows[1]?.cells[0]?.value;

const NOTHING = 'Báo cáo không có điểm nào cần sửa. Xin cảm ơn đơn vị.';

const EXAMPLE = consolidate(
  Object.entries(WORKED_EXAMPLE).map(([code, report]) =>
    read(snapshotOf(VI.files.report(code, 2024), [fillTemplate(unitBy(code), report, DEFAULT_RULES, VI)])),
  ),
  DEFAULT_RULES,
);

describe('a copy that comes back uncorrected says the same again', () => {
  it.each(Object.keys(WORKED_EXAMPLE))('%s of the worked example', (code) => {
    const back = sentBack(marked(EXAMPLE, code).sheets);
    expect(statesOf(back, code)).toEqual(statesOf(EXAMPLE, code));
    expect(statesOf(back, code).length).toBeGreaterThan(3);
    expect(back.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it.each([...mixed().reports.keys()])('%s of a run with faults', (code) => {
    const result = mixed();
    expect(statesOf(sentBack(marked(result, code).sheets), code)).toEqual(statesOf(result, code));
  });

  const FAULTS: readonly (readonly [string, string, Rows])[] = [
    ['a number two ways', 'TPHT', { C1: { total: '12.5', achieved: 12 } }],
    ['a percentage for a count', 'TPHT', { C1: { total: 40, achieved: '98%' } }],
    ['words', 'TPHT', { C1: { total: 40, achieved: 'đủ' } }],
    ['a suspicious letter', 'TPHT', { C1: { total: '1O', achieved: 10 } }],
    ['less than nothing', 'TPHT', { C1: { total: -1, achieved: 0 } }],
    ['a blank', 'TPHT', { C1: { total: 40 } }],
    ['no row', 'TPHT', { C1: null }],
    ['a ready percentage', 'XA', { L1: { rate: 95.5, evidence: '1' } }],
    ['a ready percentage out of range', 'XA', { L1: { rate: 120, evidence: '1' } }],
    ['nothing chosen', 'XA', { B2: {} }],
    ['an opinion that is none', 'XA', { B2: { result: 'khá' } }],
    ['a rank beyond the communes', 'XA', { A1: { total: 5, achieved: 6 } }],
  ];

  it.each(FAULTS)('%s', (_, code, changes) => {
    const result = runReport(code, perfect(code, changes));
    const back = sentBack(marked(result, code).sheets);
    expect(statesOf(back, code)).toEqual(statesOf(result, code));
    expect(back.issues.map(({ code: found }) => found)).not.toContain('formula-overwritten');
  });
});

describe('the copy', () => {
  it('is the report and what is to be mended', () => {
    expect(marked(EXAMPLE, 'TPHT').sheets.map(({ name }) => name)).toEqual(['TPHT', 'Cần sửa']);
    expect(marked(EXAMPLE, 'XA').sheets.map(({ name }) => name)).toEqual(['Toàn xã', 'Cần sửa']);
  });

  it('is none of a unit that sent nothing, or that is not known', () => {
    expect(planMarkedReport(EXAMPLE, 'CAX', VI)).toBeNull();
    expect(planMarkedReport(EXAMPLE, 'KHONG', VI)).toBeNull();
  });

  it.each(['TPHT', 'TCKT', 'XA'])('is open where the template of %s is, and nowhere else', (code) => {
    const template = planReport(unitBy(code), DEFAULT_RULES, VI, null);
    const openIn = (sheet: SheetPlan) => cellsOf(sheet).flatMap(({ at: where, cell }) => (cell.input ? [where] : []));
    const [sheet] = marked(EXAMPLE, code).sheets;
    expect(sheet?.protect).toBe(true);
    expect(sheet && openIn(sheet)).toEqual(openIn(template));
    expect(openIn(template).length).toBeGreaterThan(10);
    expect(sheet?.validations).toEqual(template.validations);
  });

  it('shows what was read', () => {
    // criteria.md: TPHT D1 197 of 236, 83,47%.
    const plan = marked(EXAMPLE, 'TPHT');
    expect(['A10', 'E10', 'G10', 'H10', 'I10'].map((address) => at(plan, 'TPHT', address)?.value)).toEqual([
      'D1',
      236,
      197,
      83.47,
      'Đạt',
    ]);
    // The commune's rank is 6 of 16, L1 137 of 152.
    const own = marked(EXAMPLE, 'XA');
    expect(['G9', 'I9', 'H13', 'I13'].map((address) => at(own, 'Toàn xã', address)?.value)).toEqual([
      6,
      'Đạt',
      90.13,
      'Đạt',
    ]);
  });

  it('colours the cells at fault, and no others', () => {
    const plan = copyOf('TPHT', {
      C1: { total: '12.5', achieved: 12, evidence: '1' },
      D1: { total: 40, achieved: '40 hồ sơ', evidence: '1' },
      E1: { total: 40, achieved: 40 },
    });
    const ofRow = (row: number) =>
      ['E', 'F', 'G', 'J'].map((column) => at(plan, 'TPHT', `${column}${row}`)?.paint ?? null);
    expect(ofRow(9)).toEqual(['invalid', 'input', 'input', 'input']);
    expect(ofRow(10)).toEqual(['input', 'input', 'missing', 'input']);
    expect(ofRow(11)).toEqual(['input', 'input', 'input', 'missing']);
    expect(ofRow(12)).toEqual(['input', 'input', 'input', 'input']);
  });

  it('leaves a remark uncoloured, and shows the gravest of several faults of one cell', () => {
    const result = runReport('TPHT', perfect('TPHT', { D1: { total: 40, achieved: '40 ', evidence: '1' } }));
    expect(at(marked(result, 'TPHT'), 'TPHT', 'G10')?.paint).toBe('input');
    const where = place('TPHT.xlsx', { sheet: 'TPHT', cell: { row: 5, column: 4 }, unit: 'TPHT', target: 'D1' });
    const issues = [issue('negative', where, '40', {}), issue('external-link', where, '40', { workbook: 'x.xlsx' })];
    for (const order of [issues, [...issues].reverse()])
      expect(at(marked({ ...result, issues: order }, 'TPHT'), 'TPHT', 'G10')?.paint).toBe('invalid');
  });

  it('says pass as soon as a fault is put right', () => {
    const plan = copyOf('TPHT', { D1: { total: 5, achieved: 6, evidence: '1' } });
    const [sheet] = plan.sheets;
    const template = planReport(unitBy('TPHT'), DEFAULT_RULES, VI, null);
    for (const address of ['H10', 'I10']) {
      const formula = at({ title: '', sheets: [template] }, 'TPHT', address)?.formula;
      expect(formula).toMatch(/^IFERROR/);
      expect(at(plan, 'TPHT', address)?.formula).toBe(formula);
    }
    expect(at(plan, 'TPHT', 'I10')?.value).toBe('Lỗi số liệu');
    const back = sentBack(sheet ? [typeInto(sheet, { D1: { total: 6 } }, VI)] : []);
    expect(statesOf(back, 'TPHT')).toContain('D1 pass');
    expect(back.issues.map(brief).filter((code) => !code.startsWith('small-base'))).toEqual([]);
  });
});

describe('Cần sửa', () => {
  it('tells each fault at the copy’s cell and at the cell that was sent', () => {
    const plan = copyOf('TPHT', { D1: { total: 5, achieved: 6, evidence: '1' } });
    expect(toMend(plan)).toEqual([
      [
        1,
        'Lỗi',
        'D1',
        'G10',
        'TPHT.xlsx, trang TPHT, ô E6',
        'Số đạt 6 lớn hơn số phải tính 5',
        'Số đạt không quá 5',
        'Có thể đã ghi ngược hai cột: kiểm tra, nếu đúng thì đổi chỗ Tổng số và Số đạt.',
      ],
    ]);
    expect(politeLine(plan)).toMatch(/^Kính đề nghị đơn vị sửa ngay trong bản này/);
    const linked = cellsOf(sheetBy(plan, 'Cần sửa')).filter(({ cell }) => cell.link);
    expect(linked.map(({ cell }) => [cell.value, targetOf(cell)])).toEqual([['G10', { sheet: 'TPHT', cell: 'G10' }]]);
  });

  it('names no cell for a row that is not there', () => {
    const [row] = toMend(copyOf('TPHT', { D1: null }));
    expect(row?.slice(1, 5)).toEqual(['Lỗi', 'D1', null, 'TPHT.xlsx, trang TPHT']);
  });

  it('asks for nothing when there is nothing wrong, or only something to know', () => {
    expect(politeLine(copyOf('TPHT', {}))).toBe(NOTHING);
    // A space behind a number is a remark (input-faults.md 7).
    const remarked = copyOf('TPHT', { D1: { total: 40, achieved: '40 ', evidence: '1' } });
    expect(toMend(remarked).map(([, severity]) => severity)).toEqual(['Lưu ý']);
    expect(politeLine(remarked)).toBe(NOTHING);
  });

  it('lists only this unit’s', () => {
    const all = mixed();
    expect(toMend(marked(all, 'TPHT'))).toEqual([]);
    expect(toMend(marked(all, 'VHXH')).map(([, , target]) => target)).toEqual(['E1', 'C1', 'D1']);
  });

  it('leads to no cell for a fault of another report of the unit', () => {
    const book = bookOf('hai.xlsx', [
      reportSheet('TPHT', perfect('TPHT')),
      reportSheet('TPHT', perfect('TPHT', { D1: { total: 40, achieved: 39, evidence: '1' } }), { sheet: 'TPHT (2)' }),
    ]);
    const plan = marked(consolidate([read(book)], DEFAULT_RULES), 'TPHT');
    expect(toMend(plan).map((row) => row.slice(1, 5))).toEqual([['Lỗi', 'D1', null, 'hai.xlsx, trang TPHT (2), ô E6']]);
  });
});

describe('a report none of whose figures may be used', () => {
  const lastYear = runReport('TPHT', perfect('TPHT'), {
    labels: [
      ['Mã đơn vị:', 'TPHT'],
      ['Kỳ báo cáo:', 'Năm 2023'],
    ],
  });
  const plan = marked(lastYear, 'TPHT');

  it('comes back as the blank template, or last year’s figures would be this year’s', () => {
    expect(plan.sheets[0]).toEqual(planReport(unitBy('TPHT'), DEFAULT_RULES, VI, null));
    const states = statesOf(sentBack(plan.sheets), 'TPHT').map((state) => state.split(' ')[1]);
    expect(new Set(states)).toEqual(new Set(['not-entered']));
  });

  it('is told why, at the cell that was sent', () => {
    expect(toMend(plan).map((row) => row.slice(1, 6))).toEqual([
      ['Lỗi', null, null, 'TPHT.xlsx, trang TPHT, ô B2', 'Kỳ báo cáo ghi “Năm 2023”'],
    ]);
    expect(politeLine(plan)).toMatch(/^Báo cáo đã gửi chưa được tính.*biểu trống/);
  });
});

describe('a target with two figures', () => {
  const D1 = { code: 'D1', total: 40, achieved: 39, evidence: '1' };
  // The row below D1's own says D1 as well.
  const plan = copyOf('TPHT', { again: D1 });

  it('is left open in the copy: nobody’s figure is chosen', () => {
    for (const address of ['E10', 'F10', 'G10'])
      expect(at(plan, 'TPHT', address)).toMatchObject({ value: null, input: true, paint: 'invalid' });
    expect(at(plan, 'TPHT', 'E9')?.value).toBe(40);
    expect(statesOf(sentBack(plan.sheets), 'TPHT')).toContain('D1 not-entered');
  });
});

describe('the copy as a file', () => {
  it('comes back with both sheets, every cell where it was, and the same faults', () => {
    const changes = { C1: { total: 40, achieved: 40 }, D1: { total: 5, achieved: 6, evidence: '=1+1' } };
    const result = runReport('TPHT', perfect('TPHT', changes));
    const book = readWorkbook('gui-lai.xlsx', writeWorkbook(marked(result, 'TPHT')));
    expect(book.sheets.map(({ name }) => name)).toEqual(['TPHT', 'Cần sửa']);
    // C1's row 9 and D1's row 10: E Tổng số, G Số đạt, J Tài liệu kiểm chứng.
    const valueAt = (sheet: number, row: number, column: number) =>
      book.sheets[sheet]?.rows.find((each) => each.row === row - 1)?.cells.find((each) => each.column === column);
    expect([4, 6, 9].map((column) => valueAt(0, 10, column)?.value)).toEqual([5, 6, '=1+1']);
    expect(valueAt(0, 10, 9)).not.toHaveProperty('formula');
    expect(valueAt(0, 9, 9)).toBeUndefined();
    // Below the title, the request, a blank row and the header.
    expect([5, 6].map((row) => valueAt(1, row, 3)?.value).sort()).toEqual(['G10', 'J9']);
    const back = consolidate([read(book)], DEFAULT_RULES);
    expect(statesOf(back, 'TPHT')).toEqual(statesOf(result, 'TPHT'));
    // The sheet "Cần sửa" is no second report, and says nothing of its own.
    expect([...back.reports.keys()]).toEqual(['TPHT']);
    expect(
      back.issues
        .filter(({ severity }) => severity !== 'info')
        .map(brief)
        .sort(),
    ).toEqual(['achieved-exceeds-base G10', 'evidence-missing J9']);
  });

  it.each(Object.keys(WORKED_EXAMPLE))('%s of the worked example can be written and read', (code) => {
    const plan = marked(EXAMPLE, code);
    const back = consolidate([read(readWorkbook('gui-lai.xlsx', writeWorkbook(plan)))], DEFAULT_RULES);
    expect(statesOf(back, code)).toEqual(statesOf(EXAMPLE, code));
  });
});

describe('names of the files we give', () => {
  it('say what is in them', () => {
    const { marked: one, results, allMarked, json } = VI.files;
    expect([one('TPHT', 2024), results(2024), allMarked(2024), json(2024)]).toEqual([
      'BaoCao_TPHT_2024_danh-dau.xlsx',
      'TongHop_2024.xlsx',
      'BanDanhDau_2024.zip',
      'TongHop_2024.json',
    ]);
  });
});
