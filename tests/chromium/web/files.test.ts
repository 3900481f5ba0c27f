import { join } from 'node:path';
import { folderWith } from '../../support/cli';
import { HOSTILE_FILES } from '../../support/hostile';
import { openWeb, WAYS, type WebPage } from '../harness/web';

const rowOf = (web: WebPage, name: string) => web.page.getByRole('listitem').filter({ hasText: name }).first();

const textOf = async (web: WebPage, name: string): Promise<string> =>
  ((await rowOf(web, name).textContent()) ?? '').replace(/\s+/g, ' ');

/** Said of files that are read all the same. */
const REMARKS: ReadonlySet<string> = new Set(['file-used-range', 'file-extension-differs']);

/** What a unit may send that is no report, or no file at all; each has a name of its own here. */
const HOSTILE = HOSTILE_FILES.map(({ name, bytes, expectedCode }, index) => ({
  name: `${index}-${name.split('/').at(-1) ?? ''}`,
  bytes,
  isRefused: expectedCode?.startsWith('file-') && !REMARKS.has(expectedCode),
}));

describe('files that are dropped', () => {
  it.each(WAYS)('may be a folder with folders in it, on the page %s', async (from) => {
    const folder = folderWith({
      'bao-cao/khoi-1/BaoCao_TPHT_2024.xlsx': { copyOf: 'samples/vi-du/BaoCao_TPHT_2024.xlsx' },
      'bao-cao/khoi-2/BaoCao_HND_2024.xlsx': { copyOf: 'samples/vi-du/BaoCao_HND_2024.xlsx' },
      'bao-cao/~$BaoCao_HND_2024.xlsx': 'khóa',
      'bao-cao/ghi-chu.txt': 'không phải báo cáo',
    });
    const web = await openWeb({ from });
    await web.drop(join(folder, 'bao-cao'));
    await web.told('Đã đọc 2 tệp');
    expect(await textOf(web, 'khoi-1/BaoCao_TPHT_2024.xlsx')).toMatch(/Tư pháp – Hộ tịch.*Năm 2024/);
    expect(await textOf(web, 'khoi-2/BaoCao_HND_2024.xlsx')).toMatch(/Hội Nông dân/);
    expect(await web.text()).not.toContain('ghi-chu.txt');
  });

  it('are each told what became of them', async () => {
    const web = await openWeb();
    await web.choose([
      'samples/vi-du/BaoCao_TPHT_2024.xlsx',
      { name: 'anh.xlsx', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    ]);
    await web.told('1 tệp chưa nhận được');
    await web.ready();
    expect(await textOf(web, 'anh.xlsx')).toMatch(/Chưa nhận được.*ảnh/i);
    expect(await textOf(web, 'BaoCao_TPHT_2024.xlsx')).toContain('Tư pháp – Hộ tịch');
  });

  it('that are hostile are refused by name among good ones, and the rest is done', async () => {
    const good = ['TPHT', 'VPTK', 'HND'].map((code) => `samples/vi-du/BaoCao_${code}_2024.xlsx`);
    const web = await openWeb();
    // What is 20 MB is not sent through the test's own pipe several times over.
    const given = HOSTILE.map(({ name, bytes }) => ({ name, bytes: bytes() }));
    const folder = folderWith(Object.fromEntries(given.map(({ name, bytes }) => [name, bytes])));
    await web.drop(...given.map(({ name }) => join(folder, name)), ...good);
    await web.page.getByText('Đã đọc', { exact: false }).first().waitFor({ timeout: 60_000 });
    await web.ready();
    const rows = (await web.page.getByRole('listitem').allTextContents()).join('\n');
    for (const { name } of HOSTILE) expect(rows).toContain(name);
    for (const { name } of HOSTILE.filter(({ isRefused }) => isRefused)) {
      expect([name, await textOf(web, name)]).toEqual([name, expect.stringMatching(/Chưa nhận được/)]);
    }
    await web.tab('ranking').click();
    await web.shows('Tư pháp – Hộ tịch');
    await web.shows('Văn phòng – Thống kê');
  }, 120_000);
});

describe('a second file of a unit', () => {
  it('given again changes nothing; corrected, it takes the place of the first', async () => {
    const web = await openWeb();
    await web.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx']);
    await web.told('Đã đọc 1 tệp');
    await web.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx']);
    await web.told('đã có với đúng nội dung này');
  });
});
