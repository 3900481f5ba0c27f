import {
  type CellPlan,
  consolidate,
  planReport,
  reportReader,
  type Rules,
  type SheetPlan,
  type Unit,
  type Words,
} from '../core';
import { snapshotOf } from './plan-snapshot';
import type { TypedReport, TypedRow } from './worked-example';

/** The template's columns by what is typed in them, found by its own header words. */
function columnsOf(header: readonly (CellPlan | null)[], words: Words): Readonly<Record<keyof TypedRow, number>> {
  const { columns } = words.report;
  const at = (text: string): number => header.findIndex((cell) => cell?.value === text);
  return {
    total: at(columns.total),
    excluded: at(columns.excluded),
    achieved: at(columns.achieved),
    rate: at(columns.rate),
    result: at(columns.result),
    evidence: at(columns.evidence),
    note: at(columns.note),
  };
}

/** Types into the template's input cells, as a person would: values only, over a formula where one stands there. */
export function typeInto(sheet: SheetPlan, report: TypedReport, words: Words): SheetPlan {
  const header = sheet.rows.find((row) => row.cells[0]?.value === words.report.columns.code)?.cells ?? [];
  const columns = columnsOf(header, words);
  const rows = sheet.rows.map((row) => {
    const typed = report[String(row.cells[0]?.value)];
    if (!typed) return row;
    const cells = [...row.cells];
    // Object.entries forgets that the keys are columns.
    for (const [key, value] of Object.entries(typed) as [keyof TypedRow, string | number][]) {
      const { formula: _replaced, ...cell } = cells[columns[key]] ?? { look: 'text' as const };
      cells[columns[key]] = { ...cell, value };
    }
    return { ...row, cells };
  });
  return { ...sheet, rows };
}

/** Gives each formula the value a spreadsheet program would show: the one the engine writes into its own copy. */
function calculate(sheet: SheetPlan, calculated: SheetPlan): SheetPlan {
  const rows = sheet.rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const value = calculated.rows[index]?.cells[column]?.value;
      return cell?.formula === undefined ? cell : { ...cell, value: value ?? '' };
    }),
  }));
  return { ...sheet, rows };
}

/** A unit's template, filled in and calculated, as the sheet a unit would send. */
export function fillTemplate(unit: Unit, report: TypedReport, rules: Rules, words: Words): SheetPlan {
  const filled = typeInto(planReport(unit, rules, words, null), report, words);
  const parsed = reportReader(rules)(snapshotOf('', [filled]));
  const result = consolidate([parsed], rules);
  const read = result.reports.get(unit.code);
  if (!read) return filled;
  const verdicts = result.units.find((candidate) => candidate.unit.code === unit.code)?.verdicts ?? result.own;
  return calculate(filled, planReport(unit, rules, words, { report: read, verdicts }));
}
