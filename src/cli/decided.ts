import { readFileSync } from 'node:fs';
import { type Consolidation, ownWorkbookKind, type Rules, type WorkbookSnapshot } from '../core';
import { CLI_WORDS as SAY, VI } from '../messages';
import { readWorkbook } from '../xlsx';
import { Failure } from './failure';
import type { InputFile } from './input-files';

/** Of a result of ours, the sheets that people write decisions into; null of any other workbook. */
export function decidedIn(workbook: WorkbookSnapshot, { vocabulary }: Rules): WorkbookSnapshot | null {
  const names = workbook.sheets.map(({ name }) => name);
  if (ownWorkbookKind(names, vocabulary) !== 'result') return null;
  const { data, awards, log } = VI.sheets;
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => [data, awards, log].includes(name)) };
}

/** The result that this run will replace. Where it cannot be read, what people wrote into it would be lost: a Failure. */
export function readEarlier({ path, name }: InputFile, rules: Rules): WorkbookSnapshot {
  const workbook = readWorkbook(name, readFileSync(path));
  const decided = decidedIn(workbook, rules);
  if (!decided)
    throw new Failure(SAY.earlierUnreadable(name, workbook.issues.map((one) => VI.issue(one).found).join('; ')));
  return decided;
}

/** A line for each file that decisions came from: how many of them hold. */
export function decisionLines({ decisions, issues }: Consolidation): string[] {
  const nobodys = issues.filter(({ code }) => code === 'decision-for-nobody');
  const holds = (one: { readonly file: string; readonly sheet: string; readonly row: number }): boolean =>
    !nobodys.some(({ file, sheet, cell }) => file === one.file && sheet === one.sheet && cell?.row === one.row);
  const appraisals = decisions.appraisals.filter(holds);
  const opinions = decisions.opinions.filter(holds);
  const files = new Set([...appraisals, ...opinions].map(({ file }) => file));
  return [...files].map((file) => {
    const from = (one: { readonly file: string }): boolean => one.file === file;
    return SAY.takenOver(file, appraisals.filter(from).length, opinions.filter(from).length);
  });
}
