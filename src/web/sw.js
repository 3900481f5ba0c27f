/* global caches, fetch, FILES, Request, self, VERSION */
// Keeps the page's files in the browser, so that it opens without a network. The build writes above these lines: FILES, the
// addresses of the files (the page itself is './': a server may not want to hear its name), and VERSION, another one
// whenever one of them changes.
//
// A new version is fetched while the old one is shown, and takes over when the last tab of the old one is closed: nobody's
// work is interrupted, and a page never meets a worker of another version. That is a browser's own way; hence no skipWaiting.

/** Caches belong to all pages of a server: ours are told by where this page stands. */
const OURS = `thi-dua-cchc ${self.registration.scope} `;
const CACHE = OURS + VERSION;

async function keep() {
  const cache = await caches.open(CACHE);
  // From the server, not from what the browser may have of an older version.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers() {
  const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request.mode === 'navigate' ? './' : request, { ignoreVary: true });
  return kept ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
