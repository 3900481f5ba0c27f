import { type CellAddress, type CellRange, formatAddress, formatRange, parseAddress, type SheetPlan } from '../core';

/** The longest list of areas we hand to getRanges; Excel takes 8,192 characters, and very long lists slowly. */
const LONGEST = 2000;

/** Cells as the fewest rectangles: runs in a row, then equal runs below each other joined. */
export function rectangles(cells: readonly CellAddress[]): CellRange[] {
  const rows = new Map<number, number[]>();
  for (const { row, column } of cells) rows.set(row, [...(rows.get(row) ?? []), column]);
  const done: CellRange[] = [];
  let open = new Map<string, CellRange>();
  let last = -1;
  for (const [row, columns] of [...rows].sort(([a], [b]) => a - b)) {
    const next = new Map<string, CellRange>();
    for (const [from, to] of runs(columns)) {
      const key = `${from}:${to}`;
      const above = row === last + 1 ? open.get(key) : undefined;
      next.set(key, { from: above?.from ?? { row, column: from }, to: { row, column: to } });
      if (above) open.delete(key);
    }
    done.push(...open.values());
    open = next;
    last = row;
  }
  return [...done, ...open.values()];
}

/** Consecutive numbers as pairs of first and last. */
export function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run && number <= run[1] + 1) run[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** Texts joined by commas, in pieces that Excel takes. */
export function chunked(parts: readonly string[]): string[] {
  const chunks: string[] = [];
  for (const part of parts) {
    const chunk = chunks.at(-1);
    if (chunk !== undefined && chunk.length + part.length < LONGEST) chunks[chunks.length - 1] = `${chunk},${part}`;
    else chunks.push(part);
  }
  return chunks;
}

/** "A1:B3,D7" for any number of cells, in pieces that Excel takes. */
export function areasOf(cells: readonly CellAddress[]): string[] {
  return chunked(rectangles(cells).map(formatRange));
}

/** The address of each cell in such areas. */
export function addressesIn(areas: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const area of areas.split(',')) {
    const [first = '', last = first] = area.split(':');
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (!from || !to) continue;
    for (let { row } = from; row <= to.row; row += 1) {
      for (let { column } = from; column <= to.column; column += 1) found.add(formatAddress({ row, column }));
    }
  }
  return found;
}

/** Which cells of a sheet are open for typing: "F9:I120,K9". */
export function openCells({ rows }: SheetPlan): string {
  const open = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column): CellAddress[] => (cell?.input ? [{ row, column }] : [])),
  );
  return areasOf(open).join(',');
}
