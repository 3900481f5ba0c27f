import { PANE_WORDS, VI } from '../../src/messages';
import { openPane, type Pane } from './harness';

const { check, commands } = PANE_WORDS;

/** The cells whose issues are listed now, as "TPHT!E10". */
async function listed({ page }: Pane): Promise<string[]> {
  const names = await page.getByRole('listitem').getByRole('button', { name: /^Ô / }).allTextContents();
  return names.map((name) => name.replace(/^Ô (\S+) trang (\S+) ·.*$/s, '$2!$1'));
}

/** Opens what was only counted, and leaves out the remarks about small numbers. */
async function openAll(pane: Pane): Promise<void> {
  await pane.button(`${VI.severities.info} (16)`).click();
  await pane.shows(check.shown(5, 21));
}

const FAULTY = { workbook: 'faulty', height: 1600 } as const;

describe('sheets with faults', () => {
  it('are listed cell by cell, worst first, each with what to do', async () => {
    const pane = await openPane(FAULTY);
    await openAll(pane);
    expect(await listed(pane)).toEqual(['VPTK!G13', 'TPHT!G10', 'DCNX!G9', 'VHXH!G11', 'BCHQS!G13']);
    const text = await pane.text();
    // More reached than there were; a percentage for a count; 12,5 or 125.
    expect(text).toContain('Số đạt 199 lớn hơn số phải tính 188');
    expect(text).toContain('“98%” là tỷ lệ');
    expect(text).toContain('“12.5” có thể là');
    await pane.command('checkAll').click();
    await pane.told('Đã kiểm tra 13 trang: 3 lỗi, 2 cảnh báo, 16 lưu ý.');
    expect((await pane.excel.marks()).BCHQS).toBeDefined();
  });

  it('are found by severity and by words', async () => {
    const pane = await openPane(FAULTY);
    await openAll(pane);
    await pane.button(`${VI.severities.warning} (2)`).click();
    await pane.shows(check.shown(3, 21));
    expect(await listed(pane)).toEqual(['VPTK!G13', 'VHXH!G11', 'BCHQS!G13']);
    // Typed in a hurry, without accents.
    await pane.page.getByRole('searchbox', { name: check.search }).fill('quan su 12.5');
    await pane.shows(check.shown(1, 21));
    expect(await listed(pane)).toEqual(['BCHQS!G13']);
    await pane.page.getByRole('searchbox', { name: check.search }).fill('không tìm ra');
    await pane.button(check.showAll).click();
    await pane.shows(check.shown(21, 21));
  });

  it('a click leads to the cell, wherever the user stands', async () => {
    const pane = await openPane(FAULTY);
    await pane.excel.activate('LD');
    await pane.button(/^Ô G13 trang BCHQS/).click();
    await pane.excel.isAt('BCHQS!G13');
    // Anywhere on the item, not only on its words.
    const item = pane.page.getByRole('listitem').filter({ hasText: 'Số đạt 199' });
    await item.click({ position: { x: 300, y: 40 } });
    await pane.excel.isAt('VPTK!G13');
  });

  it('one number is typed where it stands, and taken back', async () => {
    const pane = await openPane(FAULTY);
    const { excel } = pane;
    await pane.button(new RegExp(`^${check.fixTo(197)}`)).click();
    await pane.told('Đã sửa số ở 1 ô.');
    expect(await excel.value('TPHT', 'G10')).toBe(197);
    expect(await excel.value('DCNX', 'G9')).toBe('058');
    await pane.button(commands.undo('edits')).click();
    await pane.told('Đã hoàn tác sửa số.');
    expect(await excel.value('TPHT', 'G10')).toBe('197 giao dịch');
  });

  it('all are typed after a question, and taken back as one', async () => {
    const pane = await openPane(FAULTY);
    const { excel } = pane;
    const values = () =>
      Promise.all([excel.value('TPHT', 'E10'), excel.value('TPHT', 'G10'), excel.value('DCNX', 'G9')]);
    const before = await values();
    await pane.button(check.fixAll(3)).click();
    await pane.shows(check.confirm.title(3));
    await pane.shows(check.confirm.change('197 giao dịch', 197));
    await pane.button(check.confirm.cancel).click();
    expect(await values()).toEqual(before);
    await pane.button(check.fixAll(3)).click();
    await pane.button(check.confirm.accept).click();
    await pane.told('Đã sửa số ở 3 ô.');
    expect(await values()).toEqual([236, 197, 58]);
    await pane.button(commands.undo('edits')).click();
    await pane.told('Đã hoàn tác sửa số.');
    expect(await values()).toEqual(before);
  });
});
