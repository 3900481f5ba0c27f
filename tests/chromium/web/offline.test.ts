import { openWeb } from '../harness/web';

it('the served page works without a network after the first visit', async () => {
  const web = await openWeb({ offline: true });
  await web.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await web.choose(['samples/vi-du/BaoCao_TPHT_2024.xlsx']);
  await web.told('Đã đọc 1 tệp');
  await web.page.waitForTimeout(300);
  await web.page.context().setOffline(true);
  await web.page.reload();
  await web.ready();
  await web.shows('BaoCao_TPHT_2024.xlsx');
  await web.command('consolidate').click();
  await web.told('ghi các trang kết quả');
});
