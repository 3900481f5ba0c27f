import { runInNewContext } from 'node:vm';
import { servedNames, servedText } from './built';

const HERE = 'https://cchc.example.vn/thi-dua/web/';
const source = servedText('sw.js');

type Asked = string | { url: string };
const addressOf = (asked: Asked): string => new URL(typeof asked === 'string' ? asked : asked.url, HERE).href;

/** The service worker in a browser that has these caches; every file of the server says its own address. */
function start(caches: Map<string, Map<string, string>>) {
  const listeners = new Map<string, (event: object) => void>();
  const open = (name: string) => {
    const cache = caches.get(name) ?? new Map<string, string>();
    caches.set(name, cache);
    return Promise.resolve({
      addAll: (asked: Asked[]) => Promise.resolve(asked.forEach((one) => cache.set(addressOf(one), addressOf(one)))),
      match: (asked: Asked) => Promise.resolve(cache.get(addressOf(asked))),
    });
  };
  class Request {
    constructor(readonly url: string) {}
  }
  runInNewContext(source, {
    self: {
      registration: { scope: HERE },
      addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    },
    caches: { open, keys: () => Promise.resolve([...caches.keys()]), delete: (name: string) => caches.delete(name) },
    fetch: ({ url }: { url: string }) => Promise.resolve(`network ${url}`),
    Request,
  });
  /** What an event comes to, once all is done that it waits for. */
  return (type: string, request: object = {}): Promise<unknown> => {
    let result: unknown;
    const take = (promise: unknown): void => void (result = promise);
    listeners.get(type)?.({ request, waitUntil: take, respondWith: take });
    return Promise.resolve(result);
  };
}

test('it keeps every file of the folder but itself and the licences', async () => {
  const caches = new Map<string, Map<string, string>>();
  await start(caches)('install');
  const kept = [...(caches.values().next().value?.keys() ?? [])].map((address) => address.slice(HERE.length));
  const shipped = servedNames().filter((name) => name !== 'sw.js' && !name.endsWith('.LICENSE.txt'));
  expect(kept.sort()).toEqual(shipped.map((name) => (name === 'index.html' ? '' : name)).sort());
});

test('it answers from what it has kept, and asks the network only for what it has not', async () => {
  const tell = start(new Map());
  await tell('install');
  const page = { method: 'GET', mode: 'navigate', url: `${HERE}index.html?tu=zalo` };
  expect(await tell('fetch', page)).toBe(HERE);
  expect(await tell('fetch', { method: 'GET', mode: 'no-cors', url: `${HERE}icon.svg` })).toBe(`${HERE}icon.svg`);
  expect(await tell('fetch', { method: 'GET', mode: 'no-cors', url: `${HERE}other` })).toBe(`network ${HERE}other`);
  expect(await tell('fetch', { method: 'POST', mode: 'cors', url: HERE })).toBeUndefined();
});

test('its older caches go when it takes over; those of others on the same server stay', async () => {
  const others = ['thi-dua-cchc https://cchc.example.vn/xa-khac/web/ 0123', 'somebody else'];
  const names = [`thi-dua-cchc ${HERE} 0123`, ...others];
  const caches = new Map(names.map((name) => [name, new Map<string, string>()]));
  const tell = start(caches);
  await tell('install');
  await tell('activate');
  const [first, second, ours, ...more] = caches.keys();
  expect([first, second]).toEqual(others);
  expect(ours).toMatch(/^thi-dua-cchc https:\/\/cchc\.example\.vn\/thi-dua\/web\/ [0-9a-f]{16}$/);
  expect(more).toEqual([]);
});

test('it waits for the tabs of an older version to be closed', () => {
  const code = source.replace(/^\/\/.*$/gm, '');
  expect(code).not.toContain('skipWaiting');
});
