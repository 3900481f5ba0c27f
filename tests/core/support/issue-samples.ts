import { issue, type Issue, type IssueArguments, type IssueCode, type Measure, place } from '../../../src/core';

const MEASURES: readonly Measure[] = ['count', 'rank', 'percentage'];

/** Arguments each code may come with: a new code does not compile before it has some. */
export const ARGUMENTS: { readonly [C in IssueCode]: readonly IssueArguments[C][] } = {
  'file-not-a-workbook': (['image', 'pdf', 'word', 'archive', 'text', 'web-page', 'empty', 'other'] as const).map(
    (kind) => ({
      kind,
    }),
  ),
  'file-encrypted': [{}],
  'file-damaged': [{}],
  'file-too-large': [{ megabytes: 1234.5, limit: 200 }],
  'file-too-many-rows': [{ rows: 1_048_576, limit: 20_000 }],
  'file-doctype': [{}],
  'file-extension-differs': [{ actual: 'xls' }],
  'file-unreadable': [{ reason: 'x' }],
  'file-not-a-report': [{ sheets: 3 }],
  'file-own-workbook': [{ kind: 'master' }, { kind: 'result' }],
  'file-used-range': [{ range: 'A1:XFD1048576' }],
  'sheet-not-a-report': [{}],
  'columns-missing': [{ columns: ['total'] }, { columns: ['total', 'achieved'] }],
  'column-repeated': [{ column: 'total', first: { row: 3, column: 2 } }],
  'unit-not-stated': [{}],
  'unit-unknown': [{}],
  'unit-ambiguous': [{ candidates: ['Văn phòng – Thống kê', 'Văn phòng Đảng ủy xã'] }],
  'unit-contradicts': [{ byCode: 'Tư pháp – Hộ tịch', byName: 'Tài chính – Kế toán' }],
  'unit-name-read-as': [{ name: 'Văn hóa – Xã hội' }],
  'unit-name-near': [{ name: 'Văn hóa – Xã hội' }],
  'legacy-text': [{ script: 'TCVN3', reading: 'Văn phòng' }],
  'unit-inactive': [{}],
  'unit-sent-again': [{ file: 'a.xlsx', sheet: 'TPHT' }],
  'unit-sent-differently': [
    { file: 'a.xlsx', sheet: 'TPHT', differences: [] },
    { file: 'a.xlsx', sheet: 'TPHT', differences: [{ column: 'achieved', here: '39', there: '40' }] },
    { file: 'a.xlsx', sheet: 'TPHT', differences: [{ column: 'result', here: '', there: 'Đạt' }] },
  ],
  'period-differs': [{ year: 2024 }],
  'period-not-stated': [{ year: 2024 }],
  'criteria-differ': [{ title: 'QĐ 54/QĐ-UBND' }],
  'template-version-differs': [{ version: 1 }],
  'target-code-missing': [{ suggestion: 'D1' }, { suggestion: null }],
  'target-code-repeated': [{ first: { row: 9, column: 0 } }],
  'target-code-unknown': [{ suggestion: 'D1' }, { suggestion: null }],
  'target-code-read-as': [{ reading: 'D1' }],
  'target-row-missing': [{}],
  'target-not-applicable': [{}],
  'hidden-row': [{}],
  'number-as-text': [{ reading: 98.5 }],
  'number-ambiguous': MEASURES.map((measure) => ({ readings: [1.234, 1234], measure })),
  'percentage-in-count': [{}],
  'percentage-ambiguous': [{ readings: [0.9875, 98.75] }],
  'percentage-out-of-range': [{}],
  'count-with-words': [{ reading: 12 }],
  'suspicious-character': MEASURES.map((measure) => ({ character: 'O', measure })),
  'spaces-cleaned': [{ reading: '98' }],
  'not-arising-word': [{}],
  'not-arising-contradicts': [{}],
  'not-entered': [{ columns: ['total'] }, { columns: ['total', 'achieved'] }, { columns: ['result'] }],
  'not-a-number': MEASURES.map((measure) => ({ measure })),
  'not-whole': [{}],
  negative: [{}],
  'count-implausible': [{ limit: 1_000_000_000 }],
  'achieved-exceeds-base': [
    { achieved: 236, total: 197, excluded: 0, swapMakesValid: true },
    { achieved: 212, total: 214, excluded: 3, swapMakesValid: false },
  ],
  'excluded-not-used': [{}],
  'excluded-exceeds-total': [{ excluded: 6, total: 5 }],
  'rank-out-of-range': [{ communes: 16 }, { communes: null }],
  'judgement-unreadable': [{}],
  'judgement-reason-missing': [{}],
  'rate-disagrees': [{ typed: 84, counted: 19_700 / 236 }],
  'formula-overwritten': [{ column: 'rate' }, { column: 'result' }],
  'count-as-date': [{ typed: ['5/6', '6/5'] }, { typed: ['6/6'] }],
  'cell-error': [{ error: '#DIV/0!' }],
  'computed-cell-error': [{ error: '#DIV/0!' }],
  'external-link': [{ workbook: 'SoLieu.xlsx' }],
  'formula-not-calculated': [{}],
  'formula-like-text': [{}],
  'evidence-missing': [{}],
  'small-base': [{ base: 19, pointsPerCase: 100 / 19 }],
  'decision-contradicts': [{ file: 'b.xlsx', sheet: 'Số liệu' }],
  'decision-for-nobody': [{}],
  'appraisal-unusable': [{ measure: 'count' }, { measure: 'rank' }, { measure: 'percentage' }, { measure: 'opinion' }],
  'appraisal-contradictory': [{}],
  'appraisal-unreasoned': [{}],
  'opinion-unreadable': [{}],
  'opinion-unreasoned': [{}],
  'rule-invalid': (
    [
      'id-malformed',
      'id-repeated',
      'threshold-out-of-range',
      'limit-out-of-range',
      'points-out-of-range',
      'text-missing',
      'bloc-unknown',
      'target-unknown',
      'name-repeated',
      'setting-unknown',
      'setting-out-of-range',
      'sheet-missing',
    ] as const
  ).flatMap((problem) => [
    { problem, expected: '' },
    { problem, expected: '0 – 100' },
  ]),
};

export const issueCodes = Object.keys(ARGUMENTS) as IssueCode[];

/** Every code with each of its arguments, at one cell. */
export function samplesOf(code: IssueCode, raw: string): Issue[] {
  const where = place('a.xlsx', { sheet: 'TPHT', cell: { row: 13, column: 4 }, unit: 'TPHT', target: 'D1' });
  return ARGUMENTS[code].map((args) => issue(code, where, raw, args));
}
