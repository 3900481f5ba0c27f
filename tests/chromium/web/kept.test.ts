import { newProfile, openWeb, WAYS } from '../harness/web';

describe.each(WAYS)('the page, %s', (from) => {
  it('is as it was after a reload, corrections and ranking included', async () => {
    const web = await openWeb({ from });
    await web.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx', 'samples/vi-du/BaoCao_HND_2024.xlsx']);
    await web.told('Đã đọc 2 tệp');
    await web.command('consolidate').click();
    await web.told('ghi các trang kết quả');
    await web.page.waitForTimeout(300);
    await web.page.reload();
    await web.ready();
    await web.shows('BaoCao_TPHT_2024.xlsx');
    await web.tab('ranking').click();
    await web.shows('Tư pháp – Hộ tịch');
    expect(await web.button('Tải sổ kết quả').first().getAttribute('aria-disabled')).not.toBe('true');
  });

  it('is as it was after the browser was closed, until one starts over', async () => {
    const context = await newProfile();
    const first = await openWeb({ from, context });
    await first.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx']);
    await first.told('Đã đọc 1 tệp');
    await first.page.waitForTimeout(300);
    await first.page.close();
    const second = await openWeb({ from, context });
    await second.shows('BaoCao_TPHT_2024.xlsx');
    await second.command('more').click();
    await second.page.getByRole('menuitem', { name: 'Bắt đầu lại' }).click();
    await second.page.getByRole('dialog').getByRole('button').first().click();
    await second.hides('BaoCao_TPHT_2024.xlsx');
    await second.page.reload();
    await second.ready();
    expect(await second.text()).not.toContain('BaoCao_TPHT_2024.xlsx');
    await context.close();
  });
});

it('a second tab says that it keeps nothing, and damages nothing of the first', async () => {
  const context = await newProfile();
  const first = await openWeb({ context });
  await first.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx']);
  await first.told('Đã đọc 1 tệp');
  const second = await openWeb({ context });
  await second.shows('thẻ khác');
  await second.choose(['samples/vi-du/BaoCao_HND_2024.xlsx']);
  await second.told('Đã đọc 1 tệp');
  // Leaving is asked about where something would be lost.
  await second.page.close({ runBeforeUnload: false });
  await first.page.reload();
  await first.ready();
  await first.shows('BaoCao_TPHT_2024.xlsx');
  expect(await first.text()).not.toContain('BaoCao_HND_2024.xlsx');
  await context.close();
});
