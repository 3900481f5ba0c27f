import { issue, place, reportReader, type SheetSnapshot } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { brief, labelsOf, perfect, readReport, reportSheet } from '../support/report';
import { bookOf, sheetOf } from '../support/sheet';

const read = reportReader(DEFAULT_RULES);

const REPORT = reportSheet('TPHT', perfect('TPHT'));
const BUDGET = sheetOf('Dự toán', [
  ['STT', 'Nội dung', 'Tổng số', 'Ghi chú'],
  [1, 'Chi thường xuyên', 1_200_000, null],
]);
const OTHER_TABLE = sheetOf('Chỉ số', [
  ['Mã', 'Nội dung', 'Tổng số', 'Số đạt'],
  ['XYZ', 'Chỉ số khác', 5, 5],
]);
const empty = (name: string): SheetSnapshot => sheetOf(name, []);

describe('what is no unit report (20)', () => {
  it.each([
    ['somebody’s budget', [BUDGET]],
    ['somebody’s table with our column names', [OTHER_TABLE]],
    ['an empty workbook', [empty('Sheet1'), empty('Sheet2')]],
  ])('%s is refused by name, once', (_, sheets) => {
    const parsed = read(bookOf('a.xlsx', sheets));
    expect(parsed.reports).toEqual([]);
    expect(parsed.issues).toMatchObject([
      { code: 'file-not-a-report', severity: 'error', file: 'a.xlsx', sheet: null },
    ]);
  });

  it('other sheets beside a report are passed over, with a note each; empty ones without', () => {
    const parsed = read(bookOf('a.xlsx', [BUDGET, REPORT, empty('Sheet2'), OTHER_TABLE]));
    expect(parsed.reports.map(({ unit }) => unit)).toEqual(['TPHT']);
    expect(parsed.issues).toMatchObject([
      { code: 'sheet-not-a-report', severity: 'info', sheet: 'Dự toán' },
      { code: 'sheet-not-a-report', severity: 'info', sheet: 'Chỉ số' },
    ]);
  });

  it('a file the shell could not read keeps the shell’s reason', () => {
    const refused = issue('file-encrypted', place('a.xlsx'), '', {});
    expect(read(bookOf('a.xlsx', [], { issues: [refused] }))).toEqual({
      file: 'a.xlsx',
      reports: [],
      issues: [refused],
    });
  });

  it('a remark of the shell stays beside a report that was read', () => {
    const remark = issue('file-extension-differs', place('a.xlsx'), '', { actual: 'xls' });
    const parsed = read(bookOf('a.xlsx', [REPORT], { issues: [remark] }));
    expect(parsed.reports).toHaveLength(1);
    expect(parsed.issues).toEqual([remark]);
  });

  it.each([
    ['an earlier result', 'result', ['Xếp hạng', 'Số liệu', 'TPHT']],
    ['an earlier result, decomposed', 'result', ['Xếp hạng'.normalize('NFD'), 'Số liệu'.normalize('NFD'), 'TPHT']],
    ['the office’s master workbook', 'master', ['Thiết lập', 'Đơn vị', 'Tiêu chí', 'TPHT']],
  ])('%s is passed over, the copies of reports in it too', (_, kind, names) => {
    const sheets = names.map((name) => (name === 'TPHT' ? REPORT : sheetOf(name, [['x']])));
    expect(read(bookOf('a.xlsx', sheets))).toMatchObject({
      reports: [],
      issues: [{ code: 'file-own-workbook', severity: 'info', args: { kind } }],
    });
  });
});

describe('a workbook with several reports', () => {
  it('gives each of them', () => {
    const codes = ['TPHT', 'VHXH', 'XA'];
    const parsed = read(
      bookOf(
        'a.xlsx',
        codes.map((code) => reportSheet(code, perfect(code))),
      ),
    );
    expect(parsed.reports.map(({ unit, sheet }) => [unit, sheet])).toEqual(codes.map((code) => [code, code]));
    expect(parsed.issues).toEqual([]);
  });

  it('gives the good ones when one is of nobody', () => {
    const stranger = reportSheet('TPHT', perfect('TPHT'), { sheet: 'Sheet2', labels: labelsOf('MNXX') });
    const parsed = read(bookOf('a.xlsx', [stranger, REPORT]));
    expect(parsed.reports.map(({ unit }) => unit)).toEqual(['TPHT']);
    expect(parsed.issues.map(brief)).toEqual(['unit-unknown B1']);
  });
});

describe('a unit that is switched off', () => {
  it('is told so, and its report is not counted', () => {
    const register = DEFAULT_RULES.register.map((unit) => ({ ...unit, active: unit.code !== 'TPHT' }));
    const parsed = readReport('TPHT', perfect('TPHT'), { rules: { ...DEFAULT_RULES, register } });
    expect(parsed).toMatchObject({
      reports: [],
      issues: [{ code: 'unit-inactive', severity: 'warning', unit: 'TPHT' }],
    });
  });
});

describe('text that another program would run as a formula (22)', () => {
  it.each(['=1+1', '+84 912', '-5', '@SUM(A1)', '\tx'])('“%s” stays text, with a note', (evidence) => {
    const parsed = readReport('TPHT', { D1: { total: 40, achieved: 40, evidence } });
    expect(parsed.reports[0]?.rows.get('D1')?.evidence).toMatchObject({ text: evidence.trim(), isFormula: false });
    expect(parsed.issues).toMatchObject([{ code: 'formula-like-text', severity: 'info', raw: evidence }]);
  });
});

describe('where a report was read', () => {
  it('is kept with every figure', () => {
    const [report] = read(bookOf('thang/a.xlsx', [REPORT])).reports;
    expect(report).toMatchObject({ unit: 'TPHT', file: 'thang/a.xlsx', sheet: 'TPHT', headerRow: 3, rejected: false });
    expect(report?.columns).toMatchObject({ code: 0, text: 1, total: 2, excluded: 3, achieved: 4, note: 8 });
    expect(report?.rows.get('C1')).toMatchObject({
      code: { row: 4, column: 0 },
      total: { cell: { row: 4, column: 2 }, raw: '40' },
      achieved: { cell: { row: 4, column: 4 } },
    });
  });
});
