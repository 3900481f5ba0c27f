import { dirname, join, relative, resolve, sep } from 'node:path';
import { logOf, now } from '../app';
import {
  type Consolidation,
  consolidate,
  type Fingerprint,
  planMaster,
  planReport,
  planResult,
  readDecisions,
  resultJson,
  type Rules,
  targetsOf,
  type WorkbookPlan,
} from '../core';
import { CLI_WORDS as SAY, VI } from '../messages';
import { writeWorkbook } from '../xlsx';
import type { Arguments } from './arguments';
import { decisionLines, readEarlier } from './decided';
import { Failure } from './failure';
import { distinct, fileAt, type InputFile, inputFiles } from './input-files';
import { findOffice, printedBy } from './libreoffice';
import { checkOutput, differsOnDisk, writeWhole } from './output';
import { checkPdfOutput, signedPlan } from './pdf';
import { readFiles } from './read-reports';
import { communeTable, issueList, rankingTable, summary, unrankedList } from './report-text';
import { loadRules } from './rules';

export type ExitCode = 0 | 1 | 2;

/** Results go to standard output unless the JSON has it to itself. */
function say(text: string, { json }: Arguments): void {
  (json === '-' ? process.stderr : process.stdout).write(`${text}\n`);
}

interface Run {
  readonly result: Consolidation;
  /** Those that were read. */
  readonly files: readonly InputFile[];
  readonly fingerprints: readonly Fingerprint[];
  /** Where each file lies that the result names. */
  readonly paths: ReadonlyMap<string, string>;
}

/** Decisions in the result that is replaced hold against those in any other result among the files. */
async function run(args: Arguments): Promise<Run> {
  const { rules, issues } = await loadRules(args.master);
  const replaced = args.out !== null && (await checkOutput(args.out, rules)) ? [fileAt(args.out)] : [];
  const given = await inputFiles(
    args.inputs,
    [args.out, args.master].filter((path) => path !== null),
  );
  const named = distinct([...replaced, ...given]);
  const [earlier, files] = [named.slice(0, replaced.length), named.slice(replaced.length)];
  const kept = earlier.map((file) => readEarlier(file, rules));
  const { parsed, decided, fingerprints } = readFiles(files, rules);
  const decisions = readDecisions([...kept, ...decided], VI);
  return {
    result: consolidate(parsed, rules, issues, decisions),
    files,
    fingerprints,
    paths: new Map(named.map(({ name, path }) => [name, path])),
  };
}

/** Rules at fault rank nobody: told at their cells, and the run has failed. */
function refuseWrongRules(result: Consolidation): void {
  const wrong = result.issues.some((found) => found.severity === 'error');
  if (result.units.length === 0 && wrong) throw new Failure(`${issueList(result.issues)}\n${SAY.masterRefused}`);
}

async function writeJson(result: Consolidation, path: string | null): Promise<void> {
  if (path === null) return;
  const text = `${JSON.stringify(resultJson(result, VI), null, 2)}\n`;
  if (path === '-') process.stdout.write(text);
  else await writeWhole(path, text);
}

/** `check`: issues and verdicts; exit 1 when any issue is an error. */
export async function check(args: Arguments): Promise<ExitCode> {
  const { result, files } = await run(args);
  refuseWrongRules(result);
  const { issues, units } = result;
  say(issues.length === 0 ? SAY.noIssues : issueList(issues), args);
  say(`\n${verdictLines(units).join('\n')}`, args);
  for (const line of decisionLines(result)) say(line, args);
  say(`\n${summary(files.length, result)}`, args);
  await writeJson(result, args.json);
  return issues.some((found) => found.severity === 'error') ? 1 : 0;
}

/** One line a unit that has reported: the state of each of its targets. */
function verdictLines(units: Consolidation['units']): string[] {
  return units
    .filter((result) => result.status !== 'not-submitted')
    .map(({ unit, verdicts }) => {
      const states = verdicts
        .filter((verdict) => verdict.state !== 'not-applicable')
        .map((verdict) => `${verdict.target} ${VI.states[verdict.state]}`);
      return `${unit.name}: ${states.join(', ')}`;
    });
}

/** How a result becomes the document to be signed; refuses what cannot be written, or a machine without LibreOffice. */
async function printer(path: string): Promise<(plan: WorkbookPlan) => Promise<Uint8Array>> {
  await checkPdfOutput(path);
  const office = findOffice();
  return (plan) => printedBy(office, writeWorkbook(signedPlan(plan)));
}

/** `consolidate`: the ranked, coloured workbook, and the ranking as a table. */
export async function consolidateFiles(args: Arguments): Promise<ExitCode> {
  const { out: given, pdf } = args;
  const out = given ?? '';
  // Whatever may stand in the way is met before anything is written.
  const print = pdf === null ? null : await printer(pdf);
  const { result, files, fingerprints, paths } = await run(args);
  refuseWrongRules(result);
  // Links to the reports lead from where the result lies to where they lie.
  const hrefOf = (file: string): string =>
    relative(dirname(resolve(out)), paths.get(file) ?? file)
      .split(sep)
      .join('/');
  const entries = await logOf(result, fingerprints, now(), VI);
  const plan = planResult(result, VI, 'files', [], entries);
  const printed = await print?.(plan);
  await writeWhole(out, writeWorkbook(plan, { hrefOf }));
  if (pdf !== null && printed) await writeWhole(pdf, printed);
  await writeJson(result, args.json);
  say(rankingTable(result.units), args);
  say(`\n${SAY.communeTitle}\n${communeTable(result)}`, args);
  for (const line of unrankedList(result)) say(line, args);
  const refused = result.issues.filter((found) => found.sheet === null && found.severity === 'error');
  if (refused.length > 0) say(`${SAY.refused}\n${issueList(refused)}`, args);
  for (const line of decisionLines(result)) say(line, args);
  const written = [out, pdf].filter((path) => path !== null).map(SAY.written);
  say(`\n${[summary(files.length, result), ...written].join('\n')}`, args);
  return 0;
}

/** `template`: a workbook for every unit and for Toàn xã, and the office's empty master workbook. */
export async function template(args: Arguments): Promise<ExitCode> {
  const folder = args.out ?? '';
  const { rules, issues } = await loadRules(args.master);
  const checked = consolidate([], rules, issues);
  refuseWrongRules(checked);
  const files = templateFiles(rules);
  // Templates that units have begun to fill in may lie there: none is replaced.
  const filled = [...files].filter(([name, bytes]) => differsOnDisk(join(folder, name), bytes));
  if (filled.length > 0) throw new Failure(SAY.templatesTaken(filled.map(([name]) => name).join(', '), folder));
  for (const [name, bytes] of files) await writeWhole(join(folder, name), bytes);
  say(SAY.templates(files.size, folder), args);
  return 0;
}

function templateFiles(rules: Rules): Map<string, Uint8Array> {
  const { year } = rules.settings;
  const owing = rules.register.filter((unit) => unit.active && targetsOf(unit, rules.criteria).length > 0);
  const files = new Map<string, Uint8Array>();
  for (const unit of owing) {
    const plan = { title: VI.report.title, sheets: [planReport(unit, rules, VI, null)] };
    files.set(VI.files.report(unit.code, year), writeWorkbook(plan));
  }
  return files.set(VI.files.master(year), writeWorkbook(planMaster(rules, VI)));
}
