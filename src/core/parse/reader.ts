import type { CellAddress } from '../model/cell';
import { type Issue, issue, type Place, place } from '../model/issue';
import type { ParsedWorkbook, UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { ColumnRole } from '../model/vocabulary';
import { checkEdition } from './edition';
import { findHeader, type Header, headerWords } from './header';
import { identify } from './identity';
import { findLabels, labelWords } from './labels';
import { readTable, type TableContext } from './table';
import { rawText } from './number-cell';
import { ownWorkbookKind } from './own-workbook';
import { type Script, scriptsOf } from './scripts';
import { fold, symbolKey } from './text';
import { unitMatcher } from './units';

interface ParsedSheet {
  readonly report: UnitReport | null;
  readonly issues: readonly Issue[];
}

/** Without these a report cannot be read (formats.md). */
const NEEDED: readonly ColumnRole[] = ['code', 'total', 'achieved'];

/** Two columns of one of these would mean choosing a figure. */
const UNIQUE: readonly ColumnRole[] = [...NEEDED, 'excluded'];

/** Everything that depends on the rules alone, folded and indexed once a run. */
function prepare(rules: Rules) {
  const { criteria, vocabulary } = rules;
  return {
    rules,
    headerWords: headerWords(vocabulary),
    labelWords: labelWords(vocabulary),
    matchUnit: unitMatcher(rules),
    scripts: scriptsOf(vocabulary.legacyScripts),
    numberWords: {
      notArising: new Set(vocabulary.notArising.map(symbolKey)),
      countedThings: vocabulary.countedThings,
      percentage: vocabulary.percentage,
    },
    opinions: new Map([
      ...vocabulary.judgement.blank.map((word) => [fold(word), 'blank'] as const),
      ...vocabulary.judgement.pass.map((word) => [fold(word), 'pass'] as const),
      ...vocabulary.judgement.fail.map((word) => [fold(word), 'fail'] as const),
    ]),
    targets: new Map(criteria.targets.map((target) => [target.id, target])),
    targetsByText: new Map(criteria.targets.map((target) => [fold(target.text), target])),
    subtotals: vocabulary.subtotals,
    parsed: new WeakMap<SheetSnapshot, { readonly file: string; readonly sheet: ParsedSheet | null }>(),
  };
}

type Prepared = ReturnType<typeof prepare>;

/** Goes on with each `next()`; each step tells how many sheets are read. */
export type ReadingSteps = Generator<number, ParsedWorkbook, void>;

/** What stands in a cell of the sheet, as text. */
function textAt(sheet: SheetSnapshot, { row, column }: CellAddress): string {
  const cells = sheet.rows.find((candidate) => candidate.row === row)?.cells;
  return rawText(cells?.find((cell) => cell.column === column));
}

function headerIssue(sheet: SheetSnapshot, header: Header, at: (cell: CellAddress | null) => Place): Issue | null {
  const missing = NEEDED.filter((role) => !header.columns.has(role));
  if (missing.length > 0) {
    return issue('columns-missing', at({ row: header.row, column: 0 }), '', { columns: missing });
  }
  const repeated = header.repeated.find(({ role }) => UNIQUE.includes(role));
  if (!repeated) return null;
  return issue('column-repeated', at(repeated.cell), textAt(sheet, repeated.cell), {
    column: repeated.role,
    first: repeated.first,
  });
}

interface Found {
  readonly header: Header;
  readonly script: Script;
}

/** The header in Unicode, or else in a script older than it (input-faults.md 23). */
function findInAnyScript(sheet: SheetSnapshot, prepared: Prepared): Found | null {
  for (const script of prepared.scripts) {
    const header = findHeader(sheet, (text) => prepared.headerWords(script.decode(text)));
    if (header) return { header, script };
  }
  return null;
}

/** Told once, at a header cell: what is written in an old script was read, and nothing of it was changed. */
function scriptIssues(sheet: SheetSnapshot, { header, script }: Found, at: (cell: CellAddress) => Place): Issue[] {
  if (script.name === null) return [];
  const cell = { row: header.row, column: header.columns.get('achieved') ?? header.columns.get('total') ?? 0 };
  const text = textAt(sheet, cell);
  return [issue('legacy-text', at(cell), text, { script: script.name, reading: script.decode(text) })];
}

/** One sheet → its report and every issue of it; null when it is no unit report at all. */
function parseSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot, prepared: Prepared): ParsedSheet | null {
  const { rules } = prepared;
  const found = findInAnyScript(sheet, prepared);
  if (!found) return null;
  const { header, script } = found;
  const labels = findLabels(sheet, header.top, prepared.labelWords, script.decode);
  const bare = (cell: CellAddress | null): Place => place(workbook.file, { sheet: sheet.name, cell });
  const identity = identify(labels, sheet.name, prepared.matchUnit, bare);
  const unit = identity.unit?.code ?? null;
  const at = (cell: CellAddress | null, target: string | null = null): Place => ({ ...bare(cell), unit, target });

  const { decode } = script;
  const words = prepared.numberWords;
  const context: TableContext = { ...prepared, header, words, date1904: workbook.date1904, at, decode };
  const table = readTable(sheet, context);
  if (table.known === 0) return null;
  const identityIssues = [...scriptIssues(sheet, found, bare), ...identity.issues].map((one) => ({ ...one, unit }));
  if (!identity.unit || unit === null) return { report: null, issues: identityIssues };
  if (!identity.unit.active)
    return { report: null, issues: [issue('unit-inactive', at(null), identity.unit.name, {})] };

  const fault = headerIssue(sheet, header, at);
  const edition = checkEdition(labels, rules, at);
  const rejections = [...(fault ? [fault] : []), ...edition.filter((found) => found.severity === 'error')];
  const rejected = rejections.length > 0;
  return {
    report: {
      unit,
      file: workbook.file,
      sheet: sheet.name,
      rows: table.rows,
      columns: Object.fromEntries(header.columns),
      headerRow: header.row,
      period: labels.period?.text ?? null,
      rejected,
    },
    // A rejected report is told by its cause alone: its figures are nobody's concern now.
    issues: rejected ? [...identityIssues, ...rejections] : [...identityIssues, ...edition, ...table.issues],
  };
}

/** A sheet that is read again unchanged (another one of its workbook was typed into) is not parsed again. */
function parseOnce(sheet: SheetSnapshot, workbook: WorkbookSnapshot, prepared: Prepared): ParsedSheet | null {
  const { file } = workbook;
  const known = prepared.parsed.get(sheet);
  if (known?.file === file) return known.sheet;
  const parsed = parseSheet(sheet, workbook, prepared);
  prepared.parsed.set(sheet, { file, sheet: parsed });
  return parsed;
}

function* parseWorkbook(workbook: WorkbookSnapshot, prepared: Prepared): ReadingSteps {
  const { file } = workbook;
  const refused = workbook.sheets.length === 0;
  if (refused) return { file, reports: [], issues: workbook.issues };
  const kind = ownWorkbookKind(
    workbook.sheets.map((sheet) => sheet.name),
    prepared.rules.vocabulary,
  );
  if (kind) return { file, reports: [], issues: [issue('file-own-workbook', place(file), file, { kind })] };
  const reports: UnitReport[] = [];
  const issues: Issue[] = [...workbook.issues];
  const strangers: Issue[] = [];
  let read = 0;
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield index;
    const parsed = parseOnce(sheet, workbook, prepared);
    if (!parsed) {
      if (sheet.rows.length > 0)
        strangers.push(issue('sheet-not-a-report', place(file, { sheet: sheet.name }), '', {}));
      continue;
    }
    read += 1;
    issues.push(...parsed.issues);
    if (parsed.report) reports.push(parsed.report);
  }
  if (read === 0) issues.push(issue('file-not-a-report', place(file), file, { sheets: workbook.sheets.length }));
  else issues.push(...strangers);
  return { file, reports, issues };
}

/**
 * Makes the function that lifts the unit reports out of a workbook under these rules. It keeps no part of the workbook:
 * counts, their addresses and issues, so that a shell can let each book go before it opens the next.
 */
export function reportReader(rules: Rules): (workbook: WorkbookSnapshot) => ParsedWorkbook {
  const steps = reportSteps(rules);
  return (workbook) => {
    const reading = steps(workbook);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  };
}

/** The same sheet by sheet, for a shell that shows progress, lets the user go on, and can be told to stop. */
export function reportSteps(rules: Rules): (workbook: WorkbookSnapshot) => ReadingSteps {
  const prepared = prepare(rules);
  return (workbook) => parseWorkbook(workbook, prepared);
}
