import { issue, place, type Issue, type SheetSnapshot, type WorkbookSnapshot } from '../core';
import { inspect, type Accepted, type Refusal } from './guard';
import { Refused, damaged, refused, tooLarge } from './guard/refusal';
import { MAX_TEXT } from './limits';
import { baseName, claimedFormat } from './read/file-name';
import { completed, hiddenIn, plainName } from './read/document-table';
import { sheetSnapshot } from './read/sheet-snapshot';
import { parsePackage, parseRecords, type ParsedSheet, type ParsedWorkbook } from './read/sheetjs';
import { textShower } from './read/shown-text';
import { textSnapshot } from './read/text-snapshot';

/** Reads a file of any kind as plain values. Whatever is wrong with the bytes is said in `issues`, never thrown. */
export function readWorkbook(file: string, bytes: Uint8Array): WorkbookSnapshot {
  const inspection = inspect(bytes);
  if (!inspection.ok) return refusal(file, inspection);
  try {
    return { file, ...readAccepted(file, inspection), issues: remarks(file, inspection) };
  } catch (error) {
    if (error instanceof Refused) return refusal(file, error.refusal);
    throw error;
  }
}

function refusal(file: string, { code, args }: Refusal): WorkbookSnapshot {
  const issues = [issue(code, place(file), baseName(file), args)];
  return { file, sheets: [], date1904: false, issues };
}

function remarks(file: string, accepted: Accepted): Issue[] {
  const raw = baseName(file);
  const issues: Issue[] = [];
  const claimed = claimedFormat(raw);
  if (claimed !== null && claimed !== accepted.format) {
    issues.push(issue('file-extension-differs', place(file), raw, { actual: accepted.format }));
  }
  if (accepted.format === 'xlsx' && accepted.usedRange !== undefined) {
    issues.push(issue('file-used-range', place(file), raw, { range: accepted.usedRange }));
  }
  return issues;
}

type Content = Pick<WorkbookSnapshot, 'sheets' | 'date1904'>;

function readAccepted(file: string, accepted: Accepted): Content {
  if (accepted.format === 'csv') {
    // As Excel names the sheet of a text file.
    const name = baseName(file).replace(/\.[^.]*$/, '');
    return { sheets: [textSnapshot(name, accepted.table)], date1904: false };
  }
  return contentOf(parse(accepted), accepted);
}

type Parseable = Exclude<Accepted, { format: 'csv' }>;

function parse(accepted: Parseable): ParsedWorkbook {
  try {
    const { bytes, format } = accepted;
    return format === 'xls' || format === 'xlsb' ? parseRecords(bytes, format) : parsePackage(bytes, format);
  } catch (error) {
    // The parser's complaint about bytes that passed the guard; some of its errors are plain strings.
    throw refused('file-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
}

const NO_LINKS: ReadonlyMap<number, string> = new Map();

function contentOf(book: ParsedWorkbook, accepted: Parseable): Content {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const links = accepted.format === 'xlsx' ? accepted.links : NO_LINKS;
  const shared = { shown: textShower(date1904), countText: textMeter(), links };
  // A broken list may lack a name; and of two sheets with the same name SheetJS would show one twice.
  const names: readonly unknown[] = book.SheetNames;
  if (new Set(names).size < names.length || names.some((name) => typeof name !== 'string')) throw damaged();
  const sheets = book.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const sheet = book.Sheets[name] as Partial<ParsedSheet> | undefined;
    // Chart, macro and dialog sheets hold no data of a user.
    if (sheet?.['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    // SheetJS leaves out what it cannot parse.
    if (!isParsed(sheet)) throw damaged();
    const table = accepted.format === 'ods' ? accepted.tables[index] : undefined;
    if (table)
      return [sheetSnapshot(plainName(name), completed(sheet, table), { ...shared, isHidden: hiddenIn(table) })];
    return [sheetSnapshot(name, sheet, { ...shared, isHidden: (row) => sheet['!rows']?.[row]?.hidden === true })];
  });
  return { sheets, date1904 };
}

const isParsed = (sheet: Partial<ParsedSheet> | undefined): sheet is ParsedSheet => Array.isArray(sheet?.['!data']);

/** One long text shown in half a million cells is small in the file and endless for whoever reads the cells. */
function textMeter(): (length: number) => void {
  let total = 0;
  return (length) => {
    total += length;
    if (total > MAX_TEXT) throw tooLarge(total, MAX_TEXT);
  };
}
