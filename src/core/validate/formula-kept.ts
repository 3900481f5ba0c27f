import { isBlank } from '../checks/counts';
import { issue } from '../model/issue';
import type { TargetRow } from '../model/report';
import type { RowRule } from './rule';

/** Which computed columns of a sheet hold formulas: where none does, typed values overwrote nothing. */
export interface FormulaColumns {
  readonly rate: boolean;
  readonly result: boolean;
}

export function formulaColumns(rows: Iterable<TargetRow>): FormulaColumns {
  const all = [...rows];
  return { rate: all.some((row) => row.rate.isFormula), result: all.some((row) => row.result.isFormula) };
}

/** A value typed over the template's formula (input-faults.md 14): it no longer follows the counts. */
export function formulaKept(columns: FormulaColumns): RowRule {
  return (row, { target, at }) => {
    // A ready percentage and a judgement are typed where other targets have their formula.
    if (target.kind !== 'percentage' && columns.rate && !row.rate.isFormula && !isBlank(row.rate)) {
      return issue('formula-overwritten', at(row.rate.cell), row.rate.raw, { column: 'rate' });
    }
    if (target.kind !== 'judgement' && columns.result && !row.result.isFormula && row.result.text !== '') {
      return issue('formula-overwritten', at(row.result.cell), row.result.text, { column: 'result' });
    }
    return null;
  };
}
