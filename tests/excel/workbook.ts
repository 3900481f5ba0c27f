import { type Notice, WorkbookSession } from '../../src/app';
import type { Rules } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { ExcelPort } from '../../src/excel';
import { keptSheetName, VI } from '../../src/messages';
import { exampleSheets } from '../../src/sample';
import { addPlannedSheet, ExcelHost, type HostOptions } from '../support/excel-host';
import { connectOffice } from '../support/excel-host/load-office';

const { settings, register, criteria, data, awards } = VI.sheets;

/** What our Excel calls a workbook that was never saved under another name. */
export const FILE = 'Sổ tính.xlsx';

/** A workbook open in our Excel, and the port to it over the real office.js. */
export interface OpenWorkbook {
  readonly host: ExcelHost;
  readonly port: ExcelPort;
  readonly session: WorkbookSession;
}

let open: WorkbookSession[] = [];

/** There is one Excel at a time: a pane left open would go on reading the next test's workbook. */
afterEach(async () => {
  await Promise.all(open.map((session) => session.close()));
  open = [];
});

/** A new pane over the same workbook: nothing is known but what the workbook itself remembers. */
export function reopen(host: ExcelHost, rules: Rules = DEFAULT_RULES): OpenWorkbook {
  connectOffice(host);
  const port = new ExcelPort({
    ruleSheets: [settings, register, criteria],
    decisionSheets: [data, awards],
    keptName: keptSheetName,
    options: () => ({}),
  });
  const session = new WorkbookSession(port, { rules, words: VI });
  open.push(session);
  return { host, port, session };
}

export function openWorkbook(
  fill: (host: ExcelHost) => void,
  options: HostOptions & { readonly rules?: Rules } = {},
): OpenWorkbook {
  const host = new ExcelHost(options);
  host.fill(() => fill(host));
  host.resetLog();
  return reopen(host, options.rules);
}

/** The worked example, each unit's report a sheet of one workbook. */
export function example(host: ExcelHost): void {
  for (const sheet of exampleSheets(DEFAULT_RULES, VI)) addPlannedSheet(host, sheet);
}

/** Something a user, or another add-in, does in the Excel that is open. */
export function inExcel(act: (context: Excel.RequestContext) => void): Promise<void> {
  // The one that is open: joining it anew would forget who listens to it.
  return (globalThis as unknown as { Excel: typeof Excel }).Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

/** Types where somebody may not who has not taken the sheet's protection away: it has no password. */
export async function typeOver(host: ExcelHost, sheet: string, cell: string, content: string | number): Promise<void> {
  await inExcel(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect());
  host.type(sheet, cell, content);
}

/** As a user renames a sheet: whatever refers to it follows. */
export function rename(sheet: string, name: string): Promise<void> {
  return inExcel((context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
  });
}

/** What the last run came to; a run that failed is a test that fails, with the reason. */
export function noticeOf({ session, host }: OpenWorkbook): Notice | null {
  if (host.missing !== null) throw new Error(host.missing);
  return session.getState().notice;
}

interface Dump {
  readonly active: string;
  readonly names: readonly { readonly scope: string | null }[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sheets: readonly ({ readonly name: string } & Readonly<Record<string, unknown>>)[];
}

const RUN_ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** "05/12/2024 14:07": when a run was, in Nhật ký. */
const MOMENT = /\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}/g;

/** Everything a user could see or an export would hold, without what differs from one run to the next by chance. */
export function everything(host: ExcelHost): Dump {
  return JSON.parse(
    JSON.stringify(host.dump({ ids: false }))
      .replace(RUN_ID, 'run')
      .replace(MOMENT, 'moment'),
  ) as Dump;
}

/** The same without what the program remembers for itself: its settings and the hidden copies for taking back. */
export function visible(host: ExcelHost): Dump {
  const dump = everything(host);
  // A copied sheet brings the names that refer to it.
  const names = dump.names.filter(({ scope }) => scope === null);
  return { ...dump, names, settings: {}, sheets: dump.sheets.filter(({ name }) => !name.startsWith('~CCHC')) };
}
