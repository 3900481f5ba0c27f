import type { CellAddress } from '../model/cell';
import type { Day } from '../model/day';
import { type Issue, issue, place, type RuleProblem } from '../model/issue';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import { dayOf } from './dates';
import { numberText, rawText } from './number-cell';
import { isDateFormat } from './number-format';
import { fold, tidy } from './text';

/** One filled row of a rule sheet: text and address by column key. */
export interface RuleRow<K extends string> {
  readonly text: (key: K) => string;
  readonly cell: (key: K) => CellAddress;
  /** The day of a cell that Excel made a date of; null for any other cell. */
  readonly day: (key: K) => Day | null;
}

export interface RuleTable<K extends string> {
  readonly sheet: string;
  readonly rows: readonly RuleRow<K>[];
}

/** Collects the faults of one master workbook and where its rules stand. */
export class RuleLog {
  readonly issues: Issue[] = [];
  readonly cells = new Map<string, { readonly sheet: string; readonly cell: CellAddress; readonly text: string }>();

  constructor(private readonly file: string) {}

  fault(sheet: string | null, cell: CellAddress | null, raw: string, problem: RuleProblem, expected: string): void {
    this.issues.push(issue('rule-invalid', place(this.file, { sheet, cell }), raw, { problem, expected }));
  }

  /** Remembers where a rule was read, so that a later check can name its cell ("D1.threshold"). */
  remember(key: string, sheet: string, cell: CellAddress, text: string): void {
    this.cells.set(key, { sheet, cell, text });
  }
}

function findSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return workbook.sheets.find((sheet) => fold(sheet.name) === fold(name));
}

/** The header row of a rule sheet: the first that holds every wanted header, in any order. */
function findColumns<K extends string>(sheet: SheetSnapshot, headers: Readonly<Record<K, string>>) {
  // Object.entries forgets that the keys are K.
  const wanted = Object.entries(headers) as [K, string][];
  for (const row of sheet.rows) {
    const columns = new Map<K, number>();
    for (const [key, header] of wanted) {
      const cell = row.cells.find((candidate) => fold(rawText(candidate)) === fold(header));
      if (cell) columns.set(key, cell.column);
    }
    if (columns.size === wanted.length) return { row: row.row, columns };
  }
  return null;
}

/** Reads a rule sheet by its header words; null, with the fault logged, when it is not there. */
export function readRuleTable<K extends string>(
  workbook: WorkbookSnapshot,
  name: string,
  headers: Readonly<Record<K, string>>,
  first: NoInfer<K>,
  log: RuleLog,
): RuleTable<K> | null {
  const sheet = findSheet(workbook, name);
  const found = sheet ? findColumns(sheet, headers) : null;
  if (!sheet || !found) {
    log.fault(sheet?.name ?? null, null, name, 'sheet-missing', Object.values(headers).join(', '));
    return null;
  }
  const column = (key: K): number => found.columns.get(key) ?? 0;
  const rows = sheet.rows
    .filter((row) => row.row > found.row)
    .map((row): RuleRow<K> => ({
      text: (key) => tidy(numberText(row.cells.find((cell) => cell.column === column(key)))),
      cell: (key) => ({ row: row.row, column: column(key) }),
      day: (key) => {
        const { value, format } = row.cells.find((cell) => cell.column === column(key)) ?? { value: null };
        return typeof value === 'number' && isDateFormat(format) ? dayOf(value, workbook.date1904) : null;
      },
    }))
    .filter((row) => row.text(first) !== '');
  return { sheet: sheet.name, rows };
}
