import { consolidate, reportReader, resultJson } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { perfect, readReport, reportSheet } from '../support/report';
import { bookOf, type Typed } from '../support/sheet';

const periodOf = (labels: readonly (readonly Typed[])[]): string | null | undefined => {
  const sheet = reportSheet('TPHT', perfect('TPHT'), { labels: [['Mã đơn vị:', 'TPHT'], ...labels] });
  return reportReader(DEFAULT_RULES)(bookOf('a.xlsx', [sheet])).reports[0]?.period;
};

describe('what a report says of its year', () => {
  it.each<[string, readonly Typed[], string]>([
    ['beside its label', ['Kỳ báo cáo:', 'Năm 2024'], 'Năm 2024'],
    ['in the label’s own cell', ['Kỳ báo cáo: Quý I năm 2024'], 'Quý I năm 2024'],
    ['as a number', ['Kỳ báo cáo', 2023], '2023'],
  ])('%s', (_, row, period) => {
    expect(periodOf([row])).toBe(period);
  });

  it('is null where it says nothing', () => {
    expect(periodOf([])).toBeNull();
    expect(periodOf([['Kỳ báo cáo:']])).toBeNull();
  });

  it('is not in the JSON, whose period is the run’s', () => {
    const result = consolidate([readReport('TPHT', perfect('TPHT'))], DEFAULT_RULES);
    expect(result.reports.get('TPHT')?.period).toBe('Năm 2024');
    expect(JSON.stringify(resultJson(result, VI))).not.toContain('Năm 2024');
  });
});
