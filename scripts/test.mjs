// `npm test`: every check there is, cheapest first, stopping at the first that fails. Extra arguments go to jest
// (`npm test -- --selectProjects unit`). The last line is always "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = 'build/jest.json';
const tool = (path) => `node_modules/${path}`;

const steps = [
  ['packages', 'scripts/setup.mjs'],
  ['tools', 'scripts/ensure-tools.mjs'],
  ['format', tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['lint', tool('eslint/bin/eslint.js'), '.'],
  ['types', tool('typescript/bin/tsc'), '-b'],
  [
    'boundaries',
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--output-type',
    'err-long',
    'src',
    'tools',
    'tests',
  ],
  ['dead code', tool('knip/bin/knip.js')],
  ['tests', tool('jest/bin/jest.js'), '--json', '--outputFile', results, ...process.argv.slice(2)],
];

/** Jest's own count; a test file that could not even be loaded is a failure too. Undefined when jest never got there. */
function counts() {
  try {
    const report = JSON.parse(readFileSync(root + results, 'utf8'));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
  } catch {
    return undefined;
  }
}

mkdirSync(`${root}build`, { recursive: true });
rmSync(root + results, { force: true });

let failedStep;
for (const [name, script, ...args] of steps) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`   ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  if (status !== 0) {
    failedStep = name;
    break;
  }
}

const { passed, failed } = counts() ?? { passed: 0, failed: 0 };
if (failedStep) console.log(`\nStopped at: ${failedStep}`);
// A check that fails before jest runs is one failure.
console.log(`\n${passed} passed, ${failedStep ? Math.max(failed, 1) : failed} failed`);
process.exitCode = failedStep ? 1 : 0;
