// What Microsoft's own packages make of the manifest, offline. `office-addin-manifest validate` is not among them: for
// XML it sends the file to a web service.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * What `office-addin-manifest info FILE` shows, read by the same function. The command itself would also report its use
 * to Microsoft.
 */
export async function infoProblems(file, root) {
  const { OfficeAddinManifest } = require('office-addin-manifest');
  const info = await OfficeAddinManifest.readManifestFile(file);
  const child = (name) => root.children.find((element) => element.name === name);
  const expected = {
    id: child('Id')?.text,
    version: child('Version')?.text,
    defaultLocale: child('DefaultLocale')?.text,
    permissions: child('Permissions')?.text,
    displayName: child('DisplayName')?.attributes.DefaultValue,
    supportUrl: child('SupportUrl')?.attributes.DefaultValue,
    officeAppType: root.attributes['xsi:type'],
  };
  return Object.entries(expected)
    .filter(([name, value]) => info[name] !== value)
    .map(([name, value]) => ({ line: root.line, text: `${name} is read as ${info[name]}, not ${value}` }));
}

/** The folder of an installed package, undefined when it is not installed. */
function folderOf(name, from = require) {
  try {
    return dirname(from.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/**
 * Converts to the unified manifest: what cannot be converted, Microsoft does not understand. Undefined when the converter
 * is not installed (it is not one of our packages). Its exit code is always 0, so its output counts.
 */
export async function conversionProblems(file) {
  const converter = folderOf('office-addin-manifest-converter');
  if (!converter) return undefined;
  const out = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const { stdout, stderr } = spawnSync(process.execPath, [join(converter, 'cli.js'), 'convert', file, '-o', out], {
      encoding: 'utf8',
    });
    if (!existsSync(join(out, 'manifest.json'))) {
      return [{ line: 1, text: `the converter made nothing: ${(stdout + stderr).trim().slice(0, 300)}` }];
    }
    return await schemaProblems(JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** What the converter writes although the unified schema has no place for it: the XML may hold more than JSON can say. */
function withoutSurplus(manifest) {
  const drop = (key, value) => {
    if (key === 'getStartedMessages') return undefined;
    return key === 'icons' && Array.isArray(value) ? value.filter(({ size }) => [16, 32, 80].includes(size)) : value;
  };
  return JSON.parse(JSON.stringify(manifest, drop));
}

/** The converted manifest against the JSON schema of its version; a package of office-addin-manifest's brings both. */
async function schemaProblems(manifest) {
  const theirs = createRequire(require.resolve('office-addin-manifest/package.json'));
  const folder = folderOf('@microsoft/app-manifest', theirs);
  if (!folder) return [];
  const schema = join(folder, `build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  if (!existsSync(schema)) return [];
  const { ManifestUtil } = theirs(folder);
  const found = await ManifestUtil.validateManifestAgainstSchema(
    withoutSurplus(manifest),
    JSON.parse(readFileSync(schema, 'utf8')),
  );
  return found.map((text) => ({ line: 1, text: `converted: ${text}` }));
}
