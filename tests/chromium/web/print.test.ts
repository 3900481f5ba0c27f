import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../../support/cli';
import { openWeb } from '../harness/web';

function pdfText(path: string): string[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return stdout.split('\f').slice(0, -1);
}

describe('printing the page', () => {
  it('gives the pages of the ranking sheet: A4 across, numbered from the second', async () => {
    const web = await openWeb();
    await web.button('Dùng dữ liệu mẫu').click();
    await web.told('Đã tạo');
    await web.command('consolidate').click();
    await web.told('ghi các trang kết quả');
    await web.page.locator('[data-print] section').first().waitFor({ state: 'attached' });
    const path = join(folderWith({}), 'in.pdf');
    writeFileSync(path, await web.page.pdf({ preferCSSPageSize: true }));
    const pages = pdfText(path);
    // As LibreOffice prints the sheet (tests/libreoffice/print-pages.test.ts).
    expect(pages).toHaveLength(2);
    expect(pages[0]).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM[^]*Tư pháp – Hộ tịch[^]*Chưa xếp hạng/);
    expect(pages[0]?.trim()).not.toMatch(/^1\b/);
    expect(pages[1]?.trim()).toMatch(/^2\s[^]*NGƯỜI LẬP BIỂU/);
    const { stdout } = spawnSync('pdfinfo', [path], { encoding: 'utf8' });
    expect(stdout).toMatch(/Page size: +84[12](\.\d+)? x 59[45](\.\d+)? pts/);
  });

  it('says what to do where there is nothing to print', async () => {
    const web = await openWeb();
    const path = join(folderWith({}), 'in.pdf');
    writeFileSync(path, await web.page.pdf({ preferCSSPageSize: true }));
    expect(pdfText(path).join('')).toContain('Tổng hợp xếp hạng');
  });
});
