import { once } from 'node:events';
import { request } from 'node:http';
import { type Running, run, stop } from '../support/web-server';
import { servedNamed, servedText } from './built';

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks for a path just as it is written: fetch would tidy it first. */
async function ask({ address }: Running, path: string, method = 'GET'): Promise<Answer> {
  const asked = request({ host: address.hostname, port: address.port, path, method }).end();
  const [response] = (await once(asked, 'response')) as [
    AsyncIterable<Buffer> & { statusCode?: number; headers: object },
  ];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part);
  return { status: response.statusCode, headers: { ...response.headers }, body: Buffer.concat(parts).toString() };
}

describe('npm run web', () => {
  let web: Running;
  beforeAll(async () => {
    web = await run('scripts/web.mjs', '0');
  });

  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html?tu=zalo', 'index.html', 'text/html; charset=utf-8'],
    ['/sw.js', 'sw.js', 'text/javascript; charset=utf-8'],
    ['/manifest.json', 'manifest.json', 'application/json; charset=utf-8'],
    ['/icon.svg', 'icon.svg', 'image/svg+xml'],
  ])('%s is %s', async (path, file, type) => {
    const { status, headers, body } = await ask(web, path);
    expect(status).toBe(200);
    expect(body).toBe(servedText(file));
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
  });

  test('HEAD says as much, without the file', async () => {
    const name = servedNamed(/^worker\.\w+\.js$/);
    const { status, headers, body } = await ask(web, `/${name}`, 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-length']).toBe(String(Buffer.byteLength(servedText(name))));
  });

  test.each([
    '/../taskpane.html',
    '/../../../package.json',
    '/%2e%2e/taskpane.html',
    '/..%2f..%2f..%2fpackage.json',
    '/..\\..\\..\\package.json',
    '//etc/passwd',
    '/.',
    '/nothing.js',
    '/%E0%A4%A',
    '/index.html%00.png',
  ])('%s is not there', async (path) => {
    const { status, body } = await ask(web, path);
    expect([status, body]).toEqual([404, '404']);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask(web, '/', method);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  test('a port that is taken is said, with what to type instead', async () => {
    const { port } = web.address;
    await expect(run('scripts/web.mjs', port)).rejects.toThrow(`Port ${port}: in use. Say another one`);
  });

  test('only this machine is listened to, and Ctrl+C ends it well, whoever is still connected', async () => {
    expect(web.address.hostname).toBe('127.0.0.1');
    await fetch(web.address);
    expect(await stop(web)).toBe(0);
  });
});

test('npm start ranks the sample reports, then serves the page', async () => {
  const start = await run('scripts/start.mjs', '0');
  expect(start.said).toMatch(/ 1 {2}Tư pháp – Hộ tịch [^]*Mở trang/);
  expect((await ask(start, '/')).body).toBe(servedText('index.html'));
  expect(await stop(start)).toBe(0);
});
