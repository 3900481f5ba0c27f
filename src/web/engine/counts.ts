import type { CellPlace } from '../../app';
import { formatAddress, type ParsedWorkbook, type Rules, type UnitReport } from '../../core';
import { countLabel, VI } from '../../messages';

const ROLES = ['total', 'excluded', 'achieved', 'rate'] as const;

export type CountRole = (typeof ROLES)[number];

/** A cell in which a unit reports a figure. */
export interface CountCell {
  readonly target: string;
  readonly role: CountRole;
  /** "Số đạt, chỉ tiêu D1" */
  readonly label: string;
}

/** The figures of one report by their cell: those its targets ask for, blank ones too. */
export function countCells(report: UnitReport, rules: Rules): ReadonlyMap<string, CountCell> {
  const cells = new Map<string, CountCell>();
  for (const [id, row] of report.rows) {
    const target = rules.criteria.targets.find((one) => one.id === id);
    for (const role of ROLES) {
      const { cell } = row[role];
      const asked = role === 'rate' ? target?.kind === 'percentage' : target?.asks[role] != null;
      if (cell && asked)
        cells.set(formatAddress(cell), { target: id, role, label: countLabel(VI.report.columns[role], id) });
    }
  }
  return cells;
}

export function reportsOn(parsed: readonly ParsedWorkbook[], file: string, sheet: string): UnitReport[] {
  const reports = parsed.find((workbook) => workbook.file === file)?.reports ?? [];
  return reports.filter((report) => report.sheet === sheet);
}

/** What figure stands in a cell; null where none is reported. */
export function countAt(parsed: readonly ParsedWorkbook[], rules: Rules, place: CellPlace): CountCell | null {
  const found = reportsOn(parsed, place.file, place.sheet).map((report) =>
    countCells(report, rules).get(place.cell ?? ''),
  );
  return found.find((cell) => cell !== undefined) ?? null;
}

/**
 * A figure as a person types it: digits; a percentage with a decimal comma. "1.234" may be either of two numbers, and is
 * not guessed (input-faults.md 2). null: it is none.
 */
export function typedCount(typed: string, role: CountRole): number | null {
  const text = typed.trim();
  const wanted = role === 'rate' ? /^\d{1,3}(,\d+)?$/ : /^\d{1,9}$/;
  return wanted.test(text) ? Number(text.replace(',', '.')) : null;
}
