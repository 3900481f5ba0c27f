// A web server for one folder of files, for this machine only.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const HOST = '127.0.0.1';
const FIRST_PORT = 8137;
const TRIES = 20;

/** The file that an address means; undefined where it is none of the folder's, whatever it says. */
function fileAt(folder, url) {
  // Asked for anew: a build beside us changes the names.
  const names = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/)[0]).replace(/^\//, '') || 'index.html';
  } catch {
    return undefined;
  }
  return extname(path) in TYPES && names.includes(path) ? path : undefined;
}

function answer(folder, { method, url }, response) {
  const send = (status, headers, body) => {
    response.writeHead(status, {
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Length': body.length,
      ...headers,
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
  const plain = { 'Content-Type': TYPES['.txt'] };
  if (method !== 'GET' && method !== 'HEAD') return send(405, { ...plain, Allow: 'GET, HEAD' }, '405');
  const file = fileAt(folder, url);
  if (file === undefined) return send(404, plain, '404');
  return send(200, { 'Content-Type': TYPES[extname(file)] }, readFileSync(join(folder, file)));
}

/** Resolves to whether the server could have the port. */
const listens = (server, port) =>
  new Promise((done, failed) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? done(false) : failed(error)));
    server.listen(port, HOST, () => done(true));
  });

/**
 * Serves a folder on this machine until the server is closed.
 *
 * @param port the one it must be, 0 for any that is free; undefined: ours, or the next one that is free
 */
export async function serve(folder, port) {
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, index) => FIRST_PORT + index) : [port];
  const server = createServer((request, response) => answer(folder, request, response));
  for (const one of ports) {
    if (await listens(server, one)) return { server, address: `http://${HOST}:${server.address().port}/` };
  }
  throw new Error(`Port ${ports.join(', ')}: in use. Say another one, for example: PORT=9000 npm run web`);
}
