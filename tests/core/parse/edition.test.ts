import { perfect, readReport, resultOf, runReport, labelsOf } from '../support/report';
import type { Typed } from '../support/sheet';

const CRITERIA = 'QĐ 54/QĐ-UBND ngày 18/3/2024, phiên bản 1';

function read(period: Typed | undefined, criteria: Typed | undefined = CRITERIA) {
  const labels: Typed[][] = [['Mã đơn vị:', 'TPHT']];
  if (period !== undefined) labels.push(['Kỳ báo cáo:', period]);
  if (criteria !== undefined) labels.push(['Bộ tiêu chí:', criteria]);
  return readReport('TPHT', perfect('TPHT'), { labels });
}

const codes = (period: Typed | undefined, criteria?: Typed) => read(period, criteria).issues.map(({ code }) => code);

describe('the year of a report (19)', () => {
  it.each(['Năm 2024', 'năm 2024', '2024', 'NĂM 2024'.normalize('NFD'), 'Từ 01/01/2024 đến 31/12/2024', 'Năm 2024 '])(
    '“%s” is this year',
    (period) => {
      expect(codes(period)).toEqual([]);
    },
  );

  it('a year typed as a number is this year', () => {
    expect(codes(2024)).toEqual([]);
  });

  it.each([
    'Năm 2023',
    'Năm 2025',
    'Năm 2023 – 2024',
    'Quý I/2024',
    '6 tháng đầu năm 2024',
    'Sáu tháng đầu năm 2024',
    'Tháng 3/2024',
    '9 THÁNG NĂM 2024'.normalize('NFD'),
    'Năm ngoái',
    'Năm 20245',
  ])('“%s” is not: the report is rejected, and only the cause is told', (period) => {
    const parsed = read(period);
    expect(parsed.issues).toMatchObject([
      { code: 'period-differs', severity: 'error', raw: period, cell: { row: 1, column: 1 }, args: { year: 2024 } },
    ]);
    expect(parsed.reports.map(({ rejected }) => rejected)).toEqual([true]);
  });

  it('not stated is read as this year, with a warning', () => {
    const parsed = read(undefined);
    expect(parsed.issues).toMatchObject([{ code: 'period-not-stated', severity: 'warning' }]);
    expect(parsed.reports.map(({ rejected }) => rejected)).toEqual([false]);
  });
});

describe('the criteria of a report (19)', () => {
  it.each([
    CRITERIA,
    'Quyết định số 54/QĐ-UBND ngày 18/3/2024',
    'QĐ 54/QĐ–UBND, Phiên bản 1',
    'QĐ 54/QĐ-UBND ngày 18/03/2024, phiên bản 1',
    CRITERIA.normalize('NFD'),
    CRITERIA.toUpperCase(),
  ])('“%s” is ours', (criteria) => {
    expect(codes('Năm 2024', criteria)).toEqual([]);
  });

  it('not stated is not asked for', () => {
    expect(readReport('TPHT', perfect('TPHT'), { labels: labelsOf('TPHT') }).issues).toEqual([]);
  });

  it.each([
    ['another decision', 'QĐ 60/QĐ-UBND ngày 1/2/2025, phiên bản 1', 'criteria-differ'],
    ['the decision 54 of another year', 'QĐ 54/QĐ-UBND ngày 5/2/2025, phiên bản 1', 'criteria-differ'],
    ['a decision whose number ends like ours', 'QĐ 154/QĐ-UBND, phiên bản 1', 'criteria-differ'],
    ['another version of the template', 'QĐ 54/QĐ-UBND ngày 18/3/2024, phiên bản 2', 'template-version-differs'],
    ['a version that begins like ours', 'QĐ 54/QĐ-UBND, phiên bản 10', 'template-version-differs'],
  ])('%s is never read silently', (_, criteria, code) => {
    const parsed = read('Năm 2024', criteria);
    expect(parsed.issues).toMatchObject([{ code, severity: 'error', raw: criteria, cell: { row: 2, column: 1 } }]);
    expect(parsed.reports.map(({ rejected }) => rejected)).toEqual([true]);
  });

  it('a wrong year and wrong criteria are both told', () => {
    expect(codes('Năm 2023', 'QĐ 60/QĐ-UBND')).toEqual(['period-differs', 'criteria-differ']);
  });
});

describe('a rejected report', () => {
  const result = runReport('TPHT', perfect('TPHT'), { labels: labelsOf('TPHT', 'Năm 2023') });
  const unit = resultOf(result, 'TPHT');

  it('leaves its unit unranked, with the reason', () => {
    expect(unit).toMatchObject({ status: 'unranked', reason: { kind: 'rejected' }, rank: null, score: null });
  });

  it('gives none of its figures to anybody', () => {
    expect(new Set(unit.verdicts.map(({ state }) => state))).toEqual(new Set(['invalid']));
    expect(result.commune.find(({ target }) => target === 'D1')).toMatchObject({ achieved: null, complete: false });
  });
});
