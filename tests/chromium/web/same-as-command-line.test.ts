import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { exampleSheets } from '../../../src/sample';
import { readWorkbook, writeWorkbook } from '../../../src/xlsx';
import { folderWith, runCli } from '../../support/cli';
import { timeless } from '../../support/timeless';
import { openWeb, type Saved, WAYS, type WebPage } from '../harness/web';

const FILES = readdirSync('samples/vi-du').map((name) => join('samples/vi-du', name));

async function saveJson(web: WebPage): Promise<Saved> {
  await web.tab('ranking').click();
  await web.button('Tải khác').click();
  return web.saved(() => web.page.getByRole('menuitem', { name: 'Kết quả dạng JSON' }).click());
}

async function saveResults(web: WebPage): Promise<Saved> {
  await web.command('consolidate').click();
  await web.told('ghi các trang kết quả');
  return web.saved(() => web.button('Tải sổ kết quả').first().click());
}

describe.each(WAYS)('the page, %s', (from) => {
  it('gives the same JSON and the same workbook as the command line, byte for byte', async () => {
    const folder = folderWith({ 'vi-du': { copyOf: 'samples/vi-du' } });
    const out = join('vi-du', 'TongHop_2024.xlsx');
    const { code } = runCli(folder, 'consolidate', 'vi-du', '--out', out, '--json', 'kq.json');
    expect(code).toBe(0);

    const web = await openWeb({ from });
    await web.choose(FILES);
    await web.told('Đã đọc 13 tệp');
    expect((await saveJson(web)).bytes.toString()).toBe(readFileSync(join(folder, 'kq.json'), 'utf8'));
    const { name, bytes } = await saveResults(web);
    expect(name).toBe('TongHop_2024.xlsx');
    const written = readFileSync(join(folder, out));
    // Said of sheets and cells first, since bytes tell nothing of what differs.
    const sheets = (workbook: Uint8Array) => readWorkbook('', timeless(workbook)).sheets;
    expect(sheets(bytes)).toEqual(sheets(written));
    expect(timeless(bytes).equals(timeless(written))).toBe(true);
  });

  it('gives the same as its own sample', async () => {
    const web = await openWeb({ from });
    await web.button('Dùng dữ liệu mẫu').click();
    await web.told('Đã tạo');
    const sample = await saveJson(web);
    const folder = folderWith({ 'vi-du': { copyOf: 'samples/vi-du' } });
    expect(sample.bytes.toString()).toBe(runCli(folder, 'check', 'vi-du', '--json', '-').out);
  });

  /** The same workbook as in tests/excel/same-as-files.test.ts, where the pane over our Excel gives these bytes too. */
  it('gives the same JSON of one workbook with all sheets as the command line and Excel', async () => {
    const bytes = writeWorkbook({ title: '', sheets: exampleSheets(DEFAULT_RULES, VI) });
    const web = await openWeb({ from });
    await web.choose([{ name: 'SoXa.xlsx', bytes }]);
    await web.told('Đã đọc 1 tệp');
    const folder = folderWith({ 'SoXa.xlsx': bytes });
    expect((await saveJson(web)).bytes.toString()).toBe(runCli(folder, 'check', 'SoXa.xlsx', '--json', '-').out);
  });
});
