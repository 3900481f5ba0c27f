import type { CellPlan, CellRange, SheetPlan } from '../../../../src/core';

type Value = CellPlan['value'];

/** A sheet as somebody drew it up alone: values where they stand, from A1; no formulas, no rules. */
export function plainSheet(name: string, rows: readonly (readonly Value[])[], merges: readonly CellRange[] = []): SheetPlan {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    name,
    widths: Array.from({ length: width }, () => 16),
    rows: rows.map((row) => ({ cells: row.map((value) => (value === null ? null : { value, look: 'plain' })) })),
    merges,
    freeze: null,
    print: { landscape: true, repeat: null, breaks: [] },
    protect: false,
    validations: [],
    conditionals: [],
  };
}
