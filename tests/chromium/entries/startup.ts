import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { generateCertificates } from 'office-addin-dev-certs';
import { PANE_WORDS } from '../../../src/messages';
import { launchWithCache } from '../harness/browser';
import { type Built, readBuilt } from '../harness/built';
import { withDefaults } from '../harness/options';
import { excelScript } from '../harness/pane';
import { contentType, OFFICE, officeFile, SITE } from '../harness/site';
import type { WorkbookName } from '../page/workbooks';
import { measured, type Measured } from '../page/measure';

/** For scripts/pane-startup.mjs. Real connections, since answering in the browser would keep it from caching scripts. */
const SLOWDOWN = 4;
const RUNS = 5;

const HOSTS = [new URL(SITE).host, new URL(OFFICE).host];

async function certificate(
  folder: string,
): Promise<{ readonly key: Buffer; readonly cert: Buffer; readonly pin: string }> {
  const [ca, cert, key] = ['ca.crt', 'page.crt', 'page.key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await generateCertificates(
    ca,
    cert,
    key,
    1,
    HOSTS.map((host) => host.split(':')[0] ?? host),
  );
  const der = new X509Certificate(readFileSync(cert)).publicKey.export({ type: 'spki', format: 'der' });
  const pin = createHash('sha256').update(der).digest('base64');
  return { key: readFileSync(key), cert: readFileSync(cert), pin };
}

/** The add-in and office.js, compressed and kept by the browser as servers have it. */
async function serve(
  { files }: Built,
  { key, cert }: { readonly key: Buffer; readonly cert: Buffer },
): Promise<Server> {
  const bodies = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer | null => {
    const office = path.startsWith('lib/1/hosted/') ? officeFile(path.slice('lib/1/hosted/'.length)) : null;
    const body = files.get(path) ?? (office && readFileSync(office));
    return body ? gzipSync(body) : null;
  };
  const server = createServer({ key, cert }, ({ url = '' }, response) => {
    const path = url.split('?')[0]?.slice(1) ?? '';
    const body = bodies.get(path) ?? bodyOf(path);
    if (!body) return void response.writeHead(404).end();
    bodies.set(path, body);
    response.writeHead(200, {
      'content-type': contentType(path),
      'content-encoding': 'gzip',
      'cache-control': path.endsWith('.html') ? 'no-cache' : 'max-age=86400',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function measure(built: Built, workbook: WorkbookName, port: number, pin: string): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-startup-'));
  const rules = `--host-resolver-rules=${HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',')}`;
  const context = await launchWithCache(folder, [rules, `--ignore-certificate-errors-spki-list=${pin}`]);
  const found: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage();
    await page.addInitScript({ content: excelScript(built.excel, withDefaults({ workbook })) });
    await page.addInitScript(measured, PANE_WORDS.commands.checkAll);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(`${SITE}taskpane.html`);
    const handle = await page.evaluate(() => window.measured);
    found.push(handle);
    await page.close();
    // V8 writes its cache of compiled code a little later.
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  await context.close();
  rmSync(folder, { recursive: true, force: true });
  return found;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-certificate-'));
  const built = readBuilt();
  const identity = await certificate(folder);
  const server = await serve(built, identity);
  const { port } = server.address() as AddressInfo;
  try {
    for (const workbook of ['empty', 'example'] as const) {
      console.log(`\n${workbook}: milliseconds at ${SLOWDOWN} × slowdown`);
      console.table(await measure(built, workbook, port, identity.pin));
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
