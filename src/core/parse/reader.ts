import type { CellAddress } from '../model/cell';
import { type Issue, issue, type Place, place } from '../model/issue';
import type { ParsedWorkbook, UnitReport } from '../model/report';
import type { Rules } from '../model/rules';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { ColumnRole, OwnWorkbook } from '../model/vocabulary';
import { checkEdition } from './edition';
import { findHeader, type Header, headerWords } from './header';
import { identify } from './identity';
import { findLabels, labelWords } from './labels';
import { readTable, type TableContext } from './table';
import { fold, symbolKey, tidy } from './text';
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
    numberWords: {
      notArising: new Set(vocabulary.notArising.map(symbolKey)),
      multipliers: new Set(vocabulary.multipliers.map(fold)),
    },
    opinions: new Map([
      ...vocabulary.judgement.pass.map((word) => [fold(word), 'pass'] as const),
      ...vocabulary.judgement.fail.map((word) => [fold(word), 'fail'] as const),
    ]),
    targets: new Map(criteria.targets.map((target) => [target.id, target])),
    targetsByText: new Map(criteria.targets.map((target) => [fold(target.text), target])),
    subtotals: new Set(vocabulary.subtotals.map(fold)),
  };
}

type Prepared = ReturnType<typeof prepare>;

function headerIssue(header: Header, at: (cell: CellAddress | null) => Place): Issue | null {
  const missing = NEEDED.filter((role) => !header.columns.has(role));
  if (missing.length > 0) {
    return issue('columns-missing', at({ row: header.row, column: 0 }), '', { columns: missing });
  }
  const { repeated } = header;
  if (!repeated || !UNIQUE.includes(repeated.role)) return null;
  return issue('column-repeated', at(repeated.cell), '', { column: repeated.role, first: repeated.first });
}

/** One sheet → its report and every issue of it; null when it is no unit report at all. */
function parseSheet(sheet: SheetSnapshot, workbook: WorkbookSnapshot, prepared: Prepared): ParsedSheet | null {
  const { rules } = prepared;
  const header = findHeader(sheet, prepared.headerWords);
  if (!header) return null;

  const labels = findLabels(sheet, header.top, prepared.labelWords);
  const bare = (cell: CellAddress | null): Place => place(workbook.file, { sheet: sheet.name, cell });
  const identity = identify(labels, sheet.name, prepared.matchUnit, bare);
  const unit = identity.unit?.code ?? null;
  const at = (cell: CellAddress | null, target: string | null = null): Place => ({ ...bare(cell), unit, target });

  const context: TableContext = { ...prepared, header, words: prepared.numberWords, date1904: workbook.date1904, at };
  const table = readTable(sheet, context);
  if (table.known === 0) return null;
  const identityIssues = identity.issues.map((found) => ({ ...found, unit }));
  if (!identity.unit || unit === null) return { report: null, issues: identityIssues };
  if (!identity.unit.active)
    return { report: null, issues: [issue('unit-inactive', at(null), identity.unit.name, {})] };

  const fault = headerIssue(header, at);
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
      rejected,
    },
    // A rejected report is told by its cause alone: its figures are nobody's concern now.
    issues: rejected ? [...identityIssues, ...rejections] : [...identityIssues, ...edition, ...table.issues],
  };
}

/** A workbook we wrote ourselves lies beside the reports: it is no report (and its unit sheets are copies). */
function ownWorkbook(workbook: WorkbookSnapshot, { rules }: Prepared): OwnWorkbook | null {
  const names = new Set(workbook.sheets.map((sheet) => tidy(sheet.name)));
  const { ownWorkbooks } = rules.vocabulary;
  const kinds: readonly OwnWorkbook[] = ['master', 'result'];
  return kinds.find((kind) => ownWorkbooks[kind].every((name) => names.has(name))) ?? null;
}

function parseWorkbook(workbook: WorkbookSnapshot, prepared: Prepared): ParsedWorkbook {
  const { file } = workbook;
  const refused = workbook.sheets.length === 0;
  if (refused) return { file, reports: [], issues: workbook.issues };
  const kind = ownWorkbook(workbook, prepared);
  if (kind) return { file, reports: [], issues: [issue('file-own-workbook', place(file), '', { kind })] };
  const reports: UnitReport[] = [];
  const issues: Issue[] = [...workbook.issues];
  const strangers: Issue[] = [];
  let read = 0;
  for (const sheet of workbook.sheets) {
    const parsed = parseSheet(sheet, workbook, prepared);
    if (!parsed) {
      if (sheet.rows.length > 0)
        strangers.push(issue('sheet-not-a-report', place(file, { sheet: sheet.name }), '', {}));
      continue;
    }
    read += 1;
    issues.push(...parsed.issues);
    if (parsed.report) reports.push(parsed.report);
  }
  if (read === 0) issues.push(issue('file-not-a-report', place(file), '', { sheets: workbook.sheets.length }));
  else issues.push(...strangers);
  return { file, reports, issues };
}

/**
 * Makes the function that lifts the unit reports out of a workbook under these rules. It keeps no part of the workbook:
 * counts, their addresses and issues, so that a shell can let each book go before it opens the next.
 */
export function reportReader(rules: Rules): (workbook: WorkbookSnapshot) => ParsedWorkbook {
  const prepared = prepare(rules);
  return (workbook) => parseWorkbook(workbook, prepared);
}
