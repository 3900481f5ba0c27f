// `npm run validate [-- FILE]`: is the manifest one that Excel accepts? Offline, and needs neither Excel nor an account.
// Prints each check; ends with 1 when one fails, having said the line and what to do.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHECKS } from './manifest/checks.mjs';
import { conversionProblems, infoProblems } from './manifest/microsoft.mjs';
import { readXml } from './manifest/read-xml.mjs';

const file = process.argv[2] ?? fileURLToPath(new URL('../manifest.xml', import.meta.url));
let failed = 0;

/** Undefined for problems: the check could not be made here. */
function tell(name, problems) {
  console.log(`${problems === undefined ? '–' : problems.length === 0 ? '✓' : '✗'} ${name}`);
  for (const { line, text } of problems ?? []) console.log(`    line ${line}: ${text}`);
  failed += problems?.length ? 1 : 0;
}

function readManifest() {
  try {
    const root = readXml(readFileSync(file, 'utf8'));
    tell('well-formed', []);
    return root;
  } catch (error) {
    if (error.code === 'ENOENT') console.error(`There is no file ${file}.`);
    else tell('well-formed', [{ line: error.line, text: error.message }]);
    return undefined;
  }
}

const root = readManifest();
if (root) {
  for (const [name, check] of Object.entries(CHECKS)) tell(name, check(root));
  tell('office-addin-manifest reads the same', await infoProblems(file, root));
  const converted = await conversionProblems(file);
  tell(
    `converts to the unified manifest${converted ? '' : ' (office-addin-manifest-converter is not installed)'}`,
    converted,
  );
}
if (!root || failed > 0) {
  console.log(`\n${file}: correct the lines above and run \`npm run validate\` again.`);
  process.exit(1);
}
