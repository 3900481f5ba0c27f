import type { CellAddress } from '../model/cell';
import type { Target } from '../model/criterion';
import { type Issue, issue } from '../model/issue';
import type { TargetRow } from '../model/report';
import type { RowSnapshot, SheetSnapshot } from '../model/snapshot';
import type { Vocabulary } from '../model/vocabulary';
import { rawText } from './number-cell';
import { cellOf, readTargetRow, type RowContext } from './rows';
import { fold, tidy } from './text';

export interface TableContext extends RowContext {
  /** Every target of the criteria set by id, the switched-off ones too. */
  readonly targets: ReadonlyMap<string, Target>;
  /** The same by folded text, for suggestions. */
  readonly targetsByText: ReadonlyMap<string, Target>;
  readonly subtotals: Vocabulary['subtotals'];
}

export interface Table {
  readonly rows: ReadonlyMap<string, TargetRow>;
  readonly issues: readonly Issue[];
  /** How many rows named a target of the set: none means somebody else's table. */
  readonly known: number;
}

const COUNTS = ['total', 'excluded', 'achieved'] as const;

/** "(1)", "2", "(6)=(5)/(3)", and −1 as Excel makes of a typed (1); "A" and "B" over columns without figures. */
const INDEX = /^(?:[A-Z]|[-(]?(\d{1,2})\)?(?:\s*=.*)?)$/;

/** A row of column numbers under the header. */
function isIndexRow(row: RowSnapshot): boolean {
  const matches = row.cells.map((cell) => INDEX.exec(tidy(rawText(cell))));
  const numbers = matches.flatMap((match) => (match?.[1] === undefined ? [] : [Number(match[1])]));
  const rising = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));
  return matches.every((match) => match !== null) && numbers.length > 2 && rising;
}

/** True for a code in the shape of ours, known or not: "D9". */
const looksLikeCode = (text: string): boolean => /^\p{Lu}{1,2}\s?\d{1,2}$/u.test(text.toUpperCase());

function hasCounts(row: RowSnapshot, context: TableContext): boolean {
  return COUNTS.some((role) => /\d/.test(rawText(cellOf(row, role, context.header).cell)));
}

function suggestion(row: RowSnapshot, context: TableContext): string | null {
  const text = rawText(cellOf(row, 'text', context.header).cell);
  // The template's own hint stands on a second line.
  return context.targetsByText.get(fold(context.decode(text.split('\n')[0] ?? '')))?.id ?? null;
}

/** "Cộng", "Tổng cộng", "Cộng nhóm I" in the place of a code or a text: a sum of other rows. */
function isSubtotal(row: RowSnapshot, { header, decode, subtotals }: TableContext): boolean {
  return (['code', 'letter', 'text'] as const).some((role) => {
    // "TỔNG CỘNG:"
    const text = tidy(decode(rawText(cellOf(row, role, header).cell)).replace(/[:.]/g, ' ')).toLowerCase();
    const says = (word: string): boolean => text === word.toLowerCase();
    return subtotals.whole.some(says) || subtotals.beginnings.some((word) => text.startsWith(`${word.toLowerCase()} `));
  });
}

/** I, II, III in the place of a code head a group of rows, whose sums are nobody's target. */
const ROMAN = /^[IVX]+$/;

/** A row that names no target of the set: a fault if it carries figures, otherwise a heading, a sum or a signature. */
function strangerIssue(row: RowSnapshot, code: string, context: TableContext): Issue | null {
  const { address } = cellOf(row, 'code', context.header);
  const suggested = suggestion(row, context);
  if (isSubtotal(row, context) || ROMAN.test(code)) return null;
  if (code === '') {
    // Without a code, figures alone may be anything; figures beside a target's own words are its row.
    const text = rawText(cellOf(row, 'text', context.header).cell);
    if (!suggested && !(text !== '' && hasCounts(row, context))) return null;
    return issue('target-code-missing', context.at(address, suggested), text, { suggestion: suggested });
  }
  if (!looksLikeCode(code) && !hasCounts(row, context)) return null;
  return issue(
    'target-code-unknown',
    context.at(address, suggested),
    rawText(cellOf(row, 'code', context.header).cell),
    { suggestion: suggested },
  );
}

/** A code as it was meant: "d1", "D 1" and "D1." are D1. */
const codeOf = (raw: string): string => tidy(raw).toUpperCase().replace(/[\s.]/g, '');

/** Reads the rows below the header by their Mã, in whatever order they stand (input-faults.md 15, 16). */
export function readTable(sheet: SheetSnapshot, context: TableContext): Table {
  const rows = new Map<string, TargetRow>();
  const issues: Issue[] = [];
  let known = 0;
  for (const row of sheet.rows) {
    if (row.row <= context.header.row || isIndexRow(row)) continue;
    const { address, cell } = cellOf(row, 'code', context.header);
    const raw = rawText(cell);
    const code = codeOf(raw);
    const target = context.targets.get(code);
    if (!target) {
      const stranger = strangerIssue(row, code, context);
      if (stranger) issues.push(stranger);
      continue;
    }
    known += 1;
    if (!target.active) continue;
    const first = rows.get(code)?.code;
    if (first) {
      issues.push(issue('target-code-repeated', context.at(address, code), raw, { first }));
      continue;
    }
    issues.push(...codeRemarks(raw, code, row.hidden, address, context));
    rows.set(code, readTargetRow(row, target, context, issues));
  }
  return { rows, issues, known };
}

function codeRemarks(
  raw: string,
  code: string,
  hidden: boolean,
  address: CellAddress | null,
  context: TableContext,
): Issue[] {
  const at = context.at(address, code);
  // Hidden outranks a stray space: one remark a cell.
  if (hidden) return [issue('hidden-row', at, raw, {})];
  if (raw === code) return [];
  return [issue(tidy(raw) === code ? 'spaces-cleaned' : 'target-code-read-as', at, raw, { reading: code })];
}
