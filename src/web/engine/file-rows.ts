import { countIssues, type FileReport, type FileRow } from '../../app';
import type { Consolidation, Issue, ParsedWorkbook, UnitReport } from '../../core';
import { VI } from '../../messages';
import type { DeskFile } from '../../xlsx';

/** A file that was given and not read yet. */
export const waitingRow = (name: string, size: number): FileRow => ({
  name,
  size,
  state: 'waiting',
  reports: [],
  counts: countIssues([]),
  why: null,
});

/** The gravest issue of a file that gave no report: what concerns the whole file before what concerns a cell. */
function reasonOf(issues: readonly Issue[]): string | null {
  const weight = ({ severity, sheet }: Issue): number => (severity === 'error' ? 0 : 2) + (sheet === null ? 0 : 1);
  const [first] = [...issues].sort((a, b) => weight(a) - weight(b));
  if (!first) return null;
  const { found, fix } = VI.issue(first);
  return `${found}. ${fix}`;
}

/** A file that was read, before anything in it was judged. */
export function readRow({ name, bytes, workbook }: DeskFile): FileRow {
  const { issues, sheets } = workbook;
  const row = waitingRow(name, bytes.length);
  if (sheets.length > 0) return { ...row, state: 'unjudged' };
  return { ...row, state: 'refused', counts: countIssues(issues), why: reasonOf(issues) };
}

interface Judged {
  readonly parsed: readonly ParsedWorkbook[];
  readonly result: Consolidation;
  readonly rulesFile: string | null;
}

/** A row for each file: whose reports it holds, what is wrong in it, or why nothing of it counts. */
export function fileRows(files: readonly DeskFile[], { parsed, result, rulesFile }: Judged): FileRow[] {
  const names = new Map(result.rules.register.map(({ code, name }) => [code, name]));
  const given = new Map(parsed.map((workbook) => [workbook.file, workbook.reports]));
  const issues = new Map<string, Issue[]>();
  for (const found of result.issues) {
    const known = issues.get(found.file);
    if (known) known.push(found);
    else issues.set(found.file, [found]);
  }
  const reportOf = ({ sheet, unit, period, rejected }: UnitReport): FileReport => ({
    sheet,
    unit,
    unitName: names.get(unit) ?? unit,
    period,
    rejected,
  });
  return files.map((file) => {
    const own = issues.get(file.name) ?? [];
    const reports = given.get(file.name)?.map(reportOf) ?? [];
    const isMaster = file.name === rulesFile;
    const isResult = own.some((found) => found.code === 'file-own-workbook' && found.args.kind === 'result');
    const state = isMaster ? 'rules' : isResult ? 'result' : reports.length === 0 ? 'refused' : 'read';
    const why = state === 'refused' ? reasonOf(own.length > 0 ? own : file.workbook.issues) : null;
    return { name: file.name, size: file.bytes.length, state, reports, counts: countIssues(own), why };
  });
}
