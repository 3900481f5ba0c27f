import { formatAddress, type MarkPlan, planMarks } from '../../../src/core';
import { VI } from '../../../src/messages';
import { runReport } from '../support/report';

/** Marks of a sheet as "A5 pass| ✓". The report's own columns: A Mã, C Tổng số, E Số đạt, G Kết quả, H Tài liệu. */
const brief = ([plan]: readonly MarkPlan[]): string[] =>
  (plan?.cells ?? []).map(
    ({ cell, paint, before, after }) => `${formatAddress(cell)} ${paint} ${before ?? ''}|${after ?? ''}`,
  );

const marksOf = (...[code, rows, setting]: Parameters<typeof runReport>): string[] =>
  brief(planMarks(runReport(code, rows, setting), [{ file: `${code}.xlsx`, sheet: code }], VI));

const REACHED = { total: 40, achieved: 40, evidence: '1/BC' };

describe('the marks of a check', () => {
  it('show each state in its colour and sign, at Mã and at Kết quả', () => {
    const marks = marksOf('MTTQ', {
      K1: { ...REACHED, result: 'Đạt' },
      K2: { total: 40, achieved: 10, evidence: '1/BC', result: 'Không đạt' },
    });
    expect(marks).toEqual(['A5 pass | ✓', 'G5 pass | ✓', 'A6 fail | ✗', 'G6 fail | ✗']);
  });

  it('put the word beside a result that says something else, and never change it', () => {
    const marks = marksOf('MTTQ', {
      K1: { total: 40, achieved: 39, evidence: '1/BC', result: 'Đạt' },
      K2: { total: 0, achieved: 0 },
    });
    expect(marks).toEqual(['A5 fail | ✗', 'G5 fail | ✗ Không đạt', 'A6 neutral | ○', 'G6 neutral | ○ Không phát sinh']);
  });

  it('show the cell at fault, with a sign before what was typed', () => {
    const marks = marksOf('MTTQ', { K1: { ...REACHED, achieved: '12.5' }, K2: REACHED });
    expect(marks).toContain('E5 invalid ⚠ |');
    expect(marks).toContain('A5 invalid | ⚠');
  });

  it('show what is not entered, where it is', () => {
    expect(marksOf('MTTQ', { K1: { total: 40 }, K2: REACHED })).toEqual(
      expect.arrayContaining(['A5 missing | …', 'E5 invalid ⚠ |']),
    );
  });

  it('colour a warning otherwise than an error, and a remark not at all', () => {
    const marks = marksOf('MTTQ', { K1: { total: 5, achieved: 5 }, K2: { ...REACHED, achieved: '40 ' } });
    expect(marks).toContain('H5 missing ! |');
    expect(marks.filter((mark) => mark.startsWith('E6'))).toEqual([]);
  });

  it('say nothing of the figures of a report that is not of this year', () => {
    const marks = marksOf(
      'MTTQ',
      { K1: REACHED, K2: REACHED },
      {
        labels: [
          ['Mã đơn vị:', 'MTTQ'],
          ['Kỳ báo cáo:', 'Năm 2023'],
        ],
      },
    );
    expect(marks).toEqual(['B2 invalid ⚠ |']);
  });

  it('are empty, but there, for a sheet with nothing to show', () => {
    const notes = { file: 'MTTQ.xlsx', sheet: 'Ghi chú riêng' };
    expect(planMarks(runReport('MTTQ', { K1: REACHED, K2: REACHED }), [notes], VI)).toEqual([{ ...notes, cells: [] }]);
  });

  it('stand on the sheet of the file they are about, not on one of the same name', () => {
    const result = runReport('MTTQ', { K1: { ...REACHED, achieved: '12.5' }, K2: REACHED });
    const [other] = planMarks(result, [{ file: 'Khác.xlsx', sheet: 'MTTQ' }], VI);
    expect(other?.cells).toEqual([]);
  });
});
