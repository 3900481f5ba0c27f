import { countIssues, type PageState, type ShownSheet } from '../../app';
import type { Issue, Severity } from '../../core';
import { PREVIEW_WORDS } from '../../messages';
import { fold } from '../../taskpane/parts/fold';
import { shownKey } from './places';

/** A sheet that can be chosen. */
export interface SheetEntry {
  readonly key: string;
  readonly sheet: ShownSheet;
  readonly group: keyof typeof PREVIEW_WORDS.groups;
  readonly label: string;
  /** The label in full words. */
  readonly about: string;
  /** Issues of the sheet, and of its file as a whole; null where there are no faults among them. */
  readonly faults: Readonly<Record<Severity, number>> | null;
  /** What the filter looks in, folded. */
  readonly text: string;
}

type Known = Pick<PageState, 'files' | 'results' | 'view'>;

type Faults = (file: string, sheet: string) => SheetEntry['faults'];

function faultsIn(issues: readonly Issue[]): Faults {
  const byPlace = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.file}\n${issue.sheet ?? ''}`;
    const known = byPlace.get(key);
    if (known) known.push(issue);
    else byPlace.set(key, [issue]);
  }
  return (file, sheet) => {
    const counts = countIssues([`${file}\n${sheet}`, `${file}\n`].flatMap((key) => byPlace.get(key) ?? []));
    // A remark is no fault.
    return counts.error + counts.warning > 0 ? counts : null;
  };
}

function resultEntry(name: string): SheetEntry {
  const sheet = { file: null, sheet: name };
  const about = PREVIEW_WORDS.result(name);
  return { key: shownKey(sheet), sheet, group: 'results', label: name, about, faults: null, text: fold(about) };
}

/** Every sheet that can be looked at: ours first, then the reports in the order of their files. */
export function listSheets({ files, results, view }: Known): SheetEntry[] {
  const faults = faultsIn(view?.result.issues ?? []);
  const reports = files.flatMap(({ name: file, reports }) =>
    reports.map(({ sheet: name, unit, unitName, rejected }): SheetEntry => {
      const sheet = { file, sheet: name };
      // Which folder it lay in is said in full words.
      const label = PREVIEW_WORDS.report(unit, name, file.slice(file.lastIndexOf('/') + 1));
      const about = PREVIEW_WORDS.reportInFull(unitName, name, file, rejected);
      const text = fold(`${label} ${about}`);
      return { key: shownKey(sheet), sheet, group: 'files', label, about, faults: faults(file, name), text };
    }),
  );
  return [...results.map(resultEntry), ...reports];
}

/** Those that hold every word that was typed, in any order, with or without accents. */
export function filterSheets(entries: readonly SheetEntry[], query: string): SheetEntry[] {
  const wanted = fold(query).split(/\s+/);
  return entries.filter(({ text }) => wanted.every((word) => text.includes(word)));
}
