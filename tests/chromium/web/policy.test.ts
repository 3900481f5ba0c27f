import { openWeb, WAYS } from '../harness/web';

/** What a program would try that sends figures away. Resolves to what the browser let happen. */
const SEND = (address: string): Promise<string> =>
  fetch(address, { mode: 'no-cors' }).then(
    () => 'sent',
    () => 'refused',
  );

const AWAY = 'http://127.0.0.1:9/';

describe.each(WAYS)('the page, %s', (from) => {
  it('asks nobody for anything through a whole run, and could not if it wanted to', async () => {
    const web = await openWeb({ from });
    const asked: string[] = [];
    web.page.on('request', (request) => {
      if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
    });
    await web.button('Dùng dữ liệu mẫu').click();
    await web.told('Đã tạo');
    await web.command('consolidate').click();
    await web.told('ghi các trang kết quả');
    await web.saved(() => web.button('Tải sổ kết quả').first().click());
    expect(asked).toEqual([]);

    const [worker] = web.page.workers();
    expect(await worker?.evaluate(SEND, AWAY)).toBe('refused');
    expect(await web.page.evaluate(SEND, AWAY)).toBe('refused');
    // That is what the two were refused for; nothing else was found wrong.
    const faults = await web.takeFaults();
    expect(faults.filter((fault) => !/Content Security Policy/.test(fault))).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
  });

  it('holds nothing of Office', async () => {
    const web = await openWeb({ from });
    expect(await web.page.evaluate(() => 'Office' in window || 'Excel' in window)).toBe(false);
  });
});
