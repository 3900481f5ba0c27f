import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/xlsx';
import { folderWith, runCli } from '../support/cli';
import { earlierResult } from '../support/earlier-result';

const SAMPLES = { copyOf: 'samples/vi-du' };

interface ResultJson {
  readonly units: readonly {
    readonly code: string;
    readonly targets: Readonly<Record<string, { readonly state: string; readonly achieved: number | null }>>;
  }[];
}

/** A result in which DCNX was found to have reached all of C1, of which it reported 58 of 61 (criteria.md). */
const appraised = (achieved: number) =>
  writeWorkbook(
    earlierResult(
      [{ unit: 'DCNX', target: 'C1', achieved, reason: 'Đối chiếu hồ sơ' }],
      [{ unit: 'TPHT', opinion: 'Đề nghị', reason: 'Dẫn đầu' }],
    ),
  );

function consolidated(folder: string, ...more: readonly string[]) {
  const { code, out, err } = runCli(folder, 'consolidate', 'bao-cao', ...more, '--out', 'kq.xlsx', '--json', 'kq.json');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { units } = JSON.parse(readFileSync(join(folder, 'kq.json'), 'utf8')) as ResultJson;
  const { state, achieved } = units.find((unit) => unit.code === 'DCNX')?.targets['C1'] ?? {};
  return { out, state, achieved };
}

describe('what people wrote into an earlier result', () => {
  it('counts for nothing where there is no such result', () => {
    const { out, ...rest } = consolidated(folderWith({ 'bao-cao': SAMPLES }));
    expect(rest).toEqual({ state: 'fail', achieved: 58 });
    expect(out).not.toContain('Đã giữ lại');
  });

  it('holds when the result is replaced, and the console says so', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'kq.xlsx': appraised(61) });
    const { out, ...rest } = consolidated(folder);
    expect(rest).toEqual({ state: 'pass', achieved: 61 });
    expect(out).toContain('Đã giữ lại 1 dòng thẩm định số liệu và 1 ý kiến của Hội đồng ghi trong kq.xlsx\n');
  });

  it('survives one run after the other', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'kq.xlsx': appraised(61) });
    expect([1, 2, 3].map(() => consolidated(folder).achieved)).toEqual([61, 61, 61]);
    expect(consolidated(folder).out).toContain('1 dòng thẩm định số liệu và 1 ý kiến của Hội đồng ghi trong kq.xlsx');
  });

  it('holds when the result is among the files', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'bao-cao/truoc/kq.xlsx': appraised(60) });
    const { out, ...rest } = consolidated(folder);
    // 60 of 61 is below the 100 % of C1.
    expect(rest).toEqual({ state: 'fail', achieved: 60 });
    expect(out).toContain('ghi trong truoc/kq.xlsx');
  });

  it('is taken from the result that is replaced, where one among the files says something else', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'cu/kq.xlsx': appraised(60), 'kq.xlsx': appraised(61) });
    const { out, ...rest } = consolidated(folder, 'cu');
    expect(rest).toEqual({ state: 'pass', achieved: 61 });
    // Two files of one name are told apart.
    expect(out).toContain('ghi trong kq.xlsx');
    expect(out).not.toContain('ghi trong cu/kq.xlsx');
  });

  it('is heeded by check as well', () => {
    const folder = folderWith({ 'bao-cao': SAMPLES, 'kq.xlsx': appraised(61) });
    const verdict = (...files: readonly string[]) =>
      /Nông nghiệp.*: (C1 [^,]+),/.exec(runCli(folder, 'check', ...files).out)?.[1];
    expect(verdict('bao-cao')).toBe('C1 Không đạt');
    expect(verdict('bao-cao', 'kq.xlsx')).toBe('C1 Đạt');
    expect(runCli(folder, 'check', 'bao-cao', 'kq.xlsx').out).toContain('ghi trong kq.xlsx');
  });

  it('is not said to be kept when it is for nobody', () => {
    const stray = [{ unit: 'KHONGCO', target: 'C1', achieved: 1, reason: 'x' }];
    const folder = folderWith({ 'bao-cao': SAMPLES, 'kq.xlsx': writeWorkbook(earlierResult(stray, [])) });
    expect(consolidated(folder).out).not.toContain('Đã giữ lại');
  });

  it('is not lost with a result that can no longer be read', () => {
    const parts = unzipSync(appraised(61));
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
    const damaged = zipSync({ ...parts, 'xl/worksheets/sheet2.xml': strToU8(sheet.slice(0, sheet.length / 2)) });
    const folder = folderWith({ 'bao-cao': SAMPLES, 'kq.xlsx': damaged });
    const { code, out, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Không đọc được kết quả lần trước “kq.xlsx”');
    expect(readFileSync(join(folder, 'kq.xlsx')).equals(damaged)).toBe(true);
  });
});
