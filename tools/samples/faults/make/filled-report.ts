import { type SheetPlan, targetsOf, type Unit, type WorkbookPlan } from '../../../../src/core';
import { DEFAULT_RULES } from '../../../../src/criteria';
import { VI } from '../../../../src/messages';
import { writeWorkbook } from '../../../../src/xlsx';
import { fillTemplate, type TypedReport, type TypedRow } from '../../../../src/sample';

/**
 * Figures nobody can find fault with: those of Tư pháp – Hộ tịch in the worked example, with 25 people in place of one,
 * so that not even the remark about a small base is due.
 */
const FAULTLESS: TypedReport = {
  A1: { achieved: 6, total: 16 },
  A2: { achieved: 6, total: 8 },
  B1: { achieved: 0, total: 0 },
  B2: { result: 'Đạt' },
  C1: { achieved: 96, total: 96 },
  D1: { achieved: 197, total: 236 },
  E1: { achieved: 66, total: 66 },
  E2: { achieved: 42, total: 42 },
  G1: { achieved: 71, total: 71 },
  H1: { achieved: 35, total: 35 },
  K1: { achieved: 25, total: 25 },
  K2: { achieved: 25, total: 25 },
  L1: { achieved: 137, total: 152 },
};

export function unitOf(code: string): Unit {
  const unit = DEFAULT_RULES.register.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

function typedBy(unit: Unit, changes: TypedReport): TypedReport {
  const rows = targetsOf(unit, DEFAULT_RULES.criteria).map(({ id }, index) => {
    const row: TypedRow = { ...FAULTLESS[id], evidence: `${index + 11}/BC-${unit.code}`, ...changes[id] };
    return [id, row] as const;
  });
  return Object.fromEntries(rows);
}

/**
 * A unit's template filled in without a fault, then with these changes. A text '' leaves a cell blank. Formulas carry
 * the results a spreadsheet program shows for numbers and blanks; other texts are typed over afterwards (typedOver).
 */
export function filled(code: string, changes: TypedReport = {}): SheetPlan {
  const unit = unitOf(code);
  return fillTemplate(unit, typedBy(unit, changes), DEFAULT_RULES, VI);
}

/** Sheets as a workbook of the kind our templates are. */
export function book(...sheets: readonly SheetPlan[]): Uint8Array {
  const plan: WorkbookPlan = { title: VI.report.title, sheets };
  return writeWorkbook(plan);
}
