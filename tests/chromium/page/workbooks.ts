import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { exampleSheets } from '../../../src/sample';
import type { ExcelHost } from '../../support/excel-host';
import { addPlannedSheet } from '../../support/excel-host/planned-sheet';

function example(host: ExcelHost): void {
  for (const sheet of exampleSheets(DEFAULT_RULES, VI)) addPlannedSheet(host, sheet);
}

/** What people type, by the template's columns: E Tổng số, G Số đạt; rows 9 (C1) to 16 (K2). */
const FAULTS: readonly (readonly [sheet: string, cell: string, typed: string | number])[] = [
  // Typed as text, what is meant is plain: three quick fixes.
  ['TPHT', 'E10', "'236 "],
  ['TPHT', 'G10', "'197 giao dịch"],
  ['DCNX', 'G9', "'058"],
  // 12,5 or 125: nobody knows but who typed it.
  ['BCHQS', 'G13', "'12.5"],
  // A percentage where a count belongs.
  ['VHXH', 'G11', "'98%"],
  // More reached than there were.
  ['VPTK', 'G13', 199],
];

function faulty(host: ExcelHost): void {
  example(host);
  for (const [sheet, cell, typed] of FAULTS) host.type(sheet, cell, typed);
}

/** The workbooks that tests open, by name: they are made in the page. */
export const WORKBOOKS = {
  empty: (host: ExcelHost) => void host.addSheet('Trang1'),
  example,
  faulty,
} as const satisfies Readonly<Record<string, (host: ExcelHost) => void>>;

export type WorkbookName = keyof typeof WORKBOOKS;
