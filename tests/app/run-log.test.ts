import { logOf, sha256 } from '../../src/app';
import { consolidate, planResult, readDecisions } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { perfect, readReport } from '../core/support/report';

const FILES = [
  { file: 'b.xlsx', size: 12_345, sha256: 'b'.repeat(64) },
  { file: 'a.xlsx', size: null, sha256: 'a'.repeat(32) },
];

const resultWith = (log: Awaited<ReturnType<typeof logOf>> = [], rules = DEFAULT_RULES) =>
  consolidate([readReport('TPHT', perfect('TPHT'))], rules, [], { appraisals: [], opinions: [], log, issues: [] });

describe('what Nhật ký says of a run', () => {
  it('is a line a file, by name, in words', async () => {
    const [first, second] = await logOf(resultWith(), FILES, '2024-12-05 14:07', VI);
    expect(first).toMatchObject({ at: '05/12/2024 14:07', file: 'a.xlsx', size: '–', sha256: 'a'.repeat(32) });
    expect(second).toMatchObject({ file: 'b.xlsx', size: '12.345' });
    expect(first?.settings).toMatch(
      /^QĐ 54\/QĐ-UBND ngày 18\/3\/2024.*; Đạt\/không đạt; Mức hoàn thành rồi số chỉ tiêu; Có chỉ tiêu/,
    );
  });

  it('stands below what earlier runs said; the same run of the same minute is told once', async () => {
    const once = await logOf(resultWith(), FILES, '2024-12-05 14:07', VI);
    expect(await logOf(resultWith(once), FILES, '2024-12-05 14:07', VI)).toEqual(once);
    const later = await logOf(resultWith(once), FILES.slice(0, 1), '2024-12-06 08:00', VI);
    expect(later.slice(0, 2)).toEqual(once);
    expect(later.slice(2).map(({ at, file }) => [at, file])).toEqual([['06/12/2024 08:00', 'b.xlsx']]);
  });

  it('tells one rule set from another', async () => {
    const other = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, scoring: 'proportional' as const } };
    const [before] = await logOf(resultWith(), FILES, '2024-12-05 14:07', VI);
    const [after] = await logOf(resultWith([], other), FILES, '2024-12-05 14:07', VI);
    expect(before?.rules).toMatch(/^[0-9a-f]{12}$/);
    expect(after?.rules).toMatch(/^[0-9a-f]{12}$/);
    expect(after?.rules).not.toBe(before?.rules);
  });

  it('is read again from the written workbook, word for word', async () => {
    const log = await logOf(resultWith(), FILES, '2024-12-05 14:07', VI);
    const bytes = writeWorkbook(planResult(resultWith(), VI, 'files', [], log));
    expect(readDecisions([readWorkbook('TongHop_2024.xlsx', bytes)], VI).log).toEqual(log);
  });
});

it('a file is known by its SHA-256 (FIPS 180-2, appendix B.1)', async () => {
  expect(await sha256(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
