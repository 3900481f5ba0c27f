import { read, type CellObject } from '@e965/xlsx';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CellAddress, type CellPlan, formatAddress, type WorkbookPlan } from '../../src/core';

/** A workbook by the name it is asked for again. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a spreadsheet program that is not ours made of a workbook. */
export interface WorkbookValues {
  /** As LibreOffice wrote it. */
  readonly bytes: Uint8Array;
  /** What stands in a cell; null: nothing. An error as Excel names it: "#VALUE!". */
  readonly at: (sheet: string, cell: CellAddress) => string | number | boolean | null;
}

/** Compute every formula when a file is opened: left alone, LibreOffice trusts the results it finds in an .xlsx. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** One process for all files: its start takes longer than a workbook. */
const MINUTES = 20;

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const program = spawn(command, args, { timeout: MINUTES * 60_000 });
    let said = '';
    program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    program.on('error', reject);
    program.on('close', (status) =>
      status === 0 ? resolve() : reject(new Error(`${command} ended with ${status}: ${said}`)),
    );
  });
}

function valuesIn(bytes: Uint8Array): WorkbookValues {
  const { Sheets: sheets } = read(bytes, { type: 'array', cellHTML: false, cellText: true });
  return {
    bytes,
    at: (sheet, cell) => {
      const found = sheets[sheet];
      if (!found) throw new Error(`LibreOffice wrote no sheet ${sheet}.`);
      const read = found[formatAddress(cell)] as CellObject | undefined;
      if (!read || read.v === undefined || read.v instanceof Date) return null;
      return read.t === 'e' ? (read.w ?? '#?') : read.v;
    },
  };
}

/**
 * Workbooks (.xlsx) with every formula computed by LibreOffice, whatever results they came with. The profile is new each
 * time, so that nobody's settings decide.
 */
export async function recalculate(files: readonly NamedBytes[]): Promise<Map<string, WorkbookValues>> {
  const folder = await mkdtemp(join(tmpdir(), 'recalculate-'));
  try {
    const [profile, given, computed] = ['profile', 'given', 'computed'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([mkdir(join(profile, 'user'), { recursive: true }), mkdir(given)]);
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const paths = files.map((_, at) => join(given, `${at}.xlsx`));
    await Promise.all(files.map(({ bytes }, at) => writeFile(paths[at] ?? '', bytes)));
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      computed,
      ...paths,
    ]);
    const values = new Map<string, WorkbookValues>();
    for (const [at, { name }] of files.entries())
      values.set(name, valuesIn(new Uint8Array(await readFile(join(computed, `${at}.xlsx`)))));
    return values;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A formula whose result is not the one that was written beside it. */
export interface Difference {
  readonly at: string;
  readonly formula: string;
  readonly expected: CellPlan['value'];
  readonly got: string | number | boolean | null;
}

/** Blank text is what a formula has for "nothing"; a sum of fractions may end in other binary digits. */
function isSame(expected: CellPlan['value'], got: CellPlan['value']): boolean {
  if (typeof expected === 'number' && typeof got === 'number') {
    return Math.abs(expected - got) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  return (expected ?? '') === (got ?? '');
}

/** Every cell of a plan that holds a formula. */
export function formulasOf(
  plan: WorkbookPlan,
): { readonly sheet: string; readonly cell: CellAddress; readonly plan: CellPlan }[] {
  return plan.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula === undefined ? [] : [{ sheet: name, cell: { row, column }, plan: cell }],
      ),
    ),
  );
}

/** Where LibreOffice computes something else than the engine. */
export function differences(plan: WorkbookPlan, values: WorkbookValues): Difference[] {
  return formulasOf(plan).flatMap(({ sheet, cell, plan: { formula = '', value } }) => {
    const got = values.at(sheet, cell);
    return isSame(value, got) ? [] : [{ at: `${sheet}!${formatAddress(cell)}`, formula, expected: value, got }];
  });
}
