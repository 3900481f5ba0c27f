import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../../src/xlsx';
import { folderWith, runCli } from '../support/cli';
import { earlierResult } from '../support/earlier-result';
import { pdfPageSizes, pdfText } from '../support/libreoffice';

it('prints what is signed, decisions included, on A4', () => {
  const earlier = writeWorkbook(
    earlierResult([{ unit: 'DCNX', target: 'C1', achieved: 61, reason: 'Đối chiếu hồ sơ' }], []),
  );
  const folder = folderWith({ 'bao-cao': { copyOf: 'samples/vi-du' }, 'kq.xlsx': earlier });
  const { code, err } = runCli(folder, 'consolidate', 'bao-cao', '--out', 'kq.xlsx', '--pdf', 'ky.pdf');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const pdf = readFileSync(join(folder, 'ky.pdf'));
  for (const { width, height } of pdfPageSizes(pdf)) expect([width, height].sort()).toEqual([210, 297]);
  const text = pdfText(pdf).join('\n');
  // As the worked example in criteria.md has it, in numbers as they are read here whatever the machine's language is.
  expect(text).toMatch(/1\s+Tư pháp – Hộ tịch +I +8\/8 +100,00 +1 /);
  expect(text).toMatch(/D1 +Giao dịch thanh toán trực tuyến +≥ 80% +250 +208 +83,20 +Đạt/);
  // DCNX reported 58 of 61, which is 95,08 %.
  expect(text).not.toContain('95,08%');
  expect(text).toContain('DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG');
  expect(text).not.toMatch(/#REF!|#NAME\?|#VALUE!|Err:\d/);
  // Neither the tidy figures nor the units' own reports are signed.
  expect(text).not.toContain('BaoCao_TPHT_2024.xlsx');
});
