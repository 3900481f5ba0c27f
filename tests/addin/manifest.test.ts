import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = readFileSync('manifest.xml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function validate(file: string): { status: number | null; failures: string[]; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/validate-manifest.mjs', file], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  return { status, lines, failures: lines.filter((line) => line.startsWith('✗')) };
}

/** The manifest with one thing changed, and the line on which that stands. */
function changed(from: string, to: string): { file: string; line: number } {
  const at = manifest.indexOf(from);
  if (at < 0) throw new Error(`manifest.xml does not hold ${from}`);
  const file = join(folder, 'manifest.xml');
  writeFileSync(file, manifest.slice(0, at) + to + manifest.slice(at + from.length));
  return { file, line: manifest.slice(0, at).split('\n').length };
}

test('ours passes every check', () => {
  const { status, failures, lines } = validate('manifest.xml');
  expect(failures).toEqual([]);
  expect(status).toBe(0);
  expect(lines.filter((line) => line.startsWith('✓')).length).toBeGreaterThanOrEqual(12);
});

test.each([
  [
    'an address without https',
    'DefaultValue="https://localhost:3000/help.html"',
    'DefaultValue="http://localhost:3000/help.html"',
    'addresses: https, one host',
    'http://localhost:3000/help.html: Excel wants https://',
  ],
  [
    'an address on another host',
    'DefaultValue="https://localhost:3000/help.html"',
    'DefaultValue="https://example.com/help.html"',
    'addresses: https, one host',
    'https://example.com/help.html is not on https://localhost:3000/, our only host',
  ],
  [
    'a reference to nothing',
    '<FunctionFile resid="url.taskpane" />',
    '<FunctionFile resid="url.nothing" />',
    'every resid defined, every resource used',
    'resid "url.nothing" is not defined in <Resources>',
  ],
  [
    'a picture of another size',
    '<bt:Image size="24" resid="icon.panel.24" />',
    '<bt:Image size="24" resid="icon.panel.20" />',
    'icons: files and sizes',
    'assets/icon-panel-20.png is 20 × 20, 24 × 24 are wanted',
  ],
  [
    'a text in one language',
    '<bt:String id="panel.label" DefaultValue="Mở bảng điều khiển">\n          <bt:Override Locale="en-US" Value="Open the panel" />',
    '<bt:String id="panel.label" DefaultValue="Mở bảng điều khiển">',
    'vi-VN and en-US for every text',
    '"panel.label" needs one Override for en-US',
  ],
  [
    'a text that is too long',
    'DefaultValue="Kiểm tra tất cả"',
    `DefaultValue="${'Kiểm tra '.repeat(5)}"`,
    'lengths of texts',
    `45 characters, 40 are allowed: ${'Kiểm tra '.repeat(5)}`,
  ],
  [
    'a function that nobody wrote',
    '<FunctionName>checkAll</FunctionName>',
    '<FunctionName>checkEverything</FunctionName>',
    'functions of the ribbon',
    '"checkEverything" is not in COMMANDS (src/commands/names.ts)',
  ],
  [
    'elements out of order',
    '<ProviderName>Thi đua CCHC</ProviderName>\n  <DefaultLocale>vi-VN</DefaultLocale>',
    '<DefaultLocale>vi-VN</DefaultLocale> <ProviderName>Thi đua CCHC</ProviderName>',
    'element order',
    '<ProviderName> stands after <DefaultLocale>',
  ],
])('%s is told at its line', (_, from, to, check, text) => {
  const { file, line } = changed(from, to);
  const { status, lines, failures } = validate(file);
  expect(failures).toContain(`✗ ${check}`);
  expect(lines.find((one) => one.includes(text))).toContain(`line ${line}: `);
  expect(status).toBe(1);
});

test('what is not well-formed is told at its line, and nothing else is looked at', () => {
  const { file, line } = changed(
    '<Permissions>ReadWriteDocument</Permissions>',
    '<Permissions>ReadWriteDocument</Permission>',
  );
  const { status, lines, failures } = validate(file);
  expect(failures).toEqual(['✗ well-formed']);
  expect(lines).toContain(`    line ${line}: </Permission> closes <Permissions>`);
  expect(status).toBe(1);
});
