import { brief, briefs, perfect, readReport, runReport, stateOf } from '../support/report';
import { reportReader } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { bookOf, sheetOf, type Typed } from '../support/sheet';

const LABELS = [
  ['Mã đơn vị:', 'TPHT'],
  ['Kỳ báo cáo:', 'Năm 2024'],
  ['Mã', 'Nội dung chỉ tiêu', 'Tổng số', 'Loại trừ', 'Số đạt', 'Tài liệu kiểm chứng'],
];

/** Rows below a header in row 3. */
function read(rows: readonly (readonly Typed[])[], hidden: readonly number[] = []) {
  return reportReader(DEFAULT_RULES)(bookOf('a.xlsx', [sheetOf('TPHT', [...LABELS, ...rows], { hidden })]));
}

const C1: Typed[] = ['C1', 'Hồ sơ', 96, null, 96];
const D1: Typed[] = ['D1', 'Giao dịch', 236, null, 197];
const D1_TEXT = 'Giao dịch thanh toán trực tuyến';

const targets = (parsed: ReturnType<typeof read>): string[] => [...(parsed.reports[0]?.rows.keys() ?? [])];

describe('rows are found by their Mã (15)', () => {
  it('in any order', () => {
    const parsed = read([D1, C1]);
    expect(new Set(targets(parsed))).toEqual(new Set(['C1', 'D1']));
    expect(parsed.issues).toEqual([]);
  });

  it.each<[string, Typed[]]>([
    ['a sum', [null, 'Cộng', 332, null, 293]],
    ['a sum in other words', [null, 'TỔNG CỘNG:', 332, null, 293]],
    ['a sum whose word stands in the column of codes', ['Tổng cộng', null, 332, null, 293]],
    ['a sum of a group', [null, 'Cộng nhóm I', 332, null, 293]],
    ['a sum in the column of codes, in one word', ['Cộng', null, 332, null, 293]],
    ['a heading', [null, 'I. Cải cách thủ tục hành chính', null, null, null]],
    ['a heading in the column of codes', ['I', 'Cải cách thủ tục hành chính', null, null, null]],
    ['a line of signatures', [null, 'NGƯỜI LẬP BIỂU', null, null, 'THỦ TRƯỞNG ĐƠN VỊ']],
    ['a remark', ['Ghi chú: số liệu đến hết ngày báo cáo', null, null, null, null]],
  ])('%s is nobody’s row', (_, stranger) => {
    const parsed = read([C1, stranger, D1, stranger]);
    expect(targets(parsed)).toEqual(['C1', 'D1']);
    expect(parsed.issues).toEqual([]);
  });

  it('a hidden row is read, with a warning', () => {
    const parsed = read([C1, D1], [4]);
    expect(targets(parsed)).toEqual(['C1', 'D1']);
    expect(parsed.issues).toMatchObject([{ code: 'hidden-row', severity: 'warning', target: 'D1', raw: 'D1' }]);
    expect(parsed.issues.map(brief)).toEqual(['hidden-row A5']);
  });

  it('hidden rows that hold no target are no fault', () => {
    expect(read([C1, [null, 'Cộng', 96, null, 96], D1], [4]).issues).toEqual([]);
  });

  it.each([
    ['in small letters', 'd1'],
    ['with spaces around it', ' D1 '],
    ['with a non-breaking space', 'D1\u00a0'],
    ['with a zero-width space', 'D\u200b1'],
    ['with a space inside', 'D 1'],
  ])('a Mã %s is read, with a note (7)', (_, code) => {
    const parsed = read([C1, [code, ...D1.slice(1)]]);
    expect(targets(parsed)).toEqual(['C1', 'D1']);
    expect(parsed.issues).toMatchObject([{ severity: 'info', raw: code, args: { reading: 'D1' } }]);
  });
});

describe('a Mã that is missing, unknown or there twice (16) is an error naming the row', () => {
  it.each<[string, Typed[], string, string | null]>([
    ['missing beside the target’s own words', [null, D1_TEXT, 236, null, 197], 'target-code-missing', 'D1'],
    [
      'missing beside them without accents',
      [null, 'giao dich thanh toan truc tuyen', 236, null, 197],
      'target-code-missing',
      'D1',
    ],
    ['missing beside them and no figure', [null, D1_TEXT, null, null, null], 'target-code-missing', 'D1'],
    ['missing beside other words and figures', [null, 'Hồ sơ trễ hạn', 5, null, 5], 'target-code-missing', null],
    ['unknown', ['D9', 'Hồ sơ trễ hạn', 5, null, 5], 'target-code-unknown', null],
    ['unknown beside the target’s own words', ['D9', D1_TEXT, 236, null, 197], 'target-code-unknown', 'D1'],
    ['unknown without figures', ['D9', 'Hồ sơ trễ hạn', null, null, null], 'target-code-unknown', null],
    ['a word beside figures', ['abc', 'Hồ sơ trễ hạn', 5, null, 5], 'target-code-unknown', null],
  ])('%s', (_, row, code, suggestion) => {
    const parsed = read([C1, row]);
    expect(targets(parsed)).toEqual(['C1']);
    expect(parsed.issues).toMatchObject([
      { code, severity: 'error', cell: { row: 4, column: 0 }, unit: 'TPHT', target: suggestion, args: { suggestion } },
    ]);
  });

  it.each(['abc', 'D9 ', 'đ1'])('what stood there is told as it was typed: “%s”', (code) => {
    expect(read([[code, 'Hồ sơ trễ hạn', 5, null, 5], C1]).issues).toMatchObject([{ raw: code }]);
  });

  // “Công” and “cộng” are the same word without accents.
  it.each<[sentence: string, Typed[]]>([
    ['a document’s name', [null, D1_TEXT, 236, null, 197, 'Công văn 12/CV-UBND']],
    ['a remark', [null, D1_TEXT, 236, null, 197, 'Tổng hợp từ Cổng dịch vụ công']],
    ['a target’s own words', [null, 'Cộng tác viên được tập huấn', 5, null, 5]],
    ['a target’s own words without accents', [null, 'Cong chuc duoc tap huan', 5, null, 5]],
  ])('missing: %s that begins like “Cộng” or “Tổng” makes no sum of the row', (_, row) => {
    expect(read([C1, row]).issues).toMatchObject([{ code: 'target-code-missing', severity: 'error' }]);
  });

  it('unknown: neither does one beside it', () => {
    const row = ['D9', 'Hồ sơ trễ hạn', 5, null, 5, 'Công văn 12/CV-UBND'];
    expect(read([C1, row]).issues).toMatchObject([{ code: 'target-code-unknown', raw: 'D9' }]);
  });

  it('twice: the second row is named, and where the first is', () => {
    const parsed = read([C1, D1, ['d1', 'Giao dịch', 5, null, 5]]);
    expect(parsed.issues).toMatchObject([
      { code: 'target-code-repeated', severity: 'error', target: 'D1', args: { first: { row: 4, column: 0 } } },
    ]);
    expect(parsed.issues.map(brief)).toEqual(['target-code-repeated A6']);
  });
});

describe('in a whole report', () => {
  const rows = perfect('TPHT');

  it('a row whose Mã stands twice is not trusted, though the figures are the same', () => {
    const result = runReport('TPHT', { ...rows, again: { ...rows['D1'], code: 'D1' } });
    expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
    expect(briefs(result.issues)).toEqual(['target-code-repeated A13']);
  });

  it('a row without its Mã makes its target not trusted, and is told once', () => {
    const result = runReport('TPHT', perfect('TPHT', { D1: { code: ' ', text: D1_TEXT, total: 236, achieved: 197 } }));
    expect(stateOf(result, 'TPHT', 'D1')).toBe('invalid');
    expect(briefs(result.issues)).toEqual(['target-code-missing A6']);
  });

  it('a row that is not there is told as missing; its target was not entered', () => {
    const result = runReport('TPHT', perfect('TPHT', { D1: null }));
    expect(stateOf(result, 'TPHT', 'D1')).toBe('not-entered');
    expect(result.issues).toMatchObject([
      { code: 'target-row-missing', severity: 'error', unit: 'TPHT', target: 'D1' },
    ]);
  });

  it('figures of a target the unit does not owe are not counted, with a warning', () => {
    const result = runReport('TCKT', perfect('TCKT', { D1: { total: 5, achieved: 5 } }));
    expect(stateOf(result, 'TCKT', 'D1')).toBe('not-applicable');
    expect(result.issues).toMatchObject([{ code: 'target-not-applicable', severity: 'warning', target: 'D1' }]);
    expect(result.commune.find(({ target }) => target === 'D1')?.achieved).toBeNull();
  });

  it('a row of a target that is switched off is nobody’s concern', () => {
    expect(readReport('TPHT', perfect('TPHT', { N5: { achieved: 3 } })).issues).toEqual([]);
  });
});
