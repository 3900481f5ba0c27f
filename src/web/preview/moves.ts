import type { GridLayout, Slot } from './layout';

/** About a screen. */
const PAGE = 20;

type Target = readonly [index: number, column: number];

function target(key: string, ctrl: boolean, at: Slot, last: Target): Target | null {
  const { index, rows, columns, address } = at;
  const { column } = address;
  switch (key) {
    case 'ArrowRight':
      return [index, column + columns];
    case 'ArrowLeft':
      return [index, column - 1];
    case 'ArrowDown':
      return [index + rows, column];
    case 'ArrowUp':
      return [index - 1, column];
    case 'PageDown':
      return [index + PAGE, column];
    case 'PageUp':
      return [index - PAGE, column];
    case 'Home':
      return ctrl ? [0, 0] : [index, 0];
    case 'End':
      return ctrl ? last : [index, last[1]];
    default:
      return null;
  }
}

const within = (value: number, last: number): number => Math.min(Math.max(value, 0), last);

/** Where a key leads from a cell, at the edges no further; null of any other key. */
export function moved({ rows, widths }: GridLayout, at: Slot, key: string, ctrl: boolean): Slot | null {
  const last: Target = [rows.length - 1, widths.length - 1];
  const to = target(key, ctrl, at, last);
  return to && (rows[within(to[0], last[0])]?.covers[within(to[1], last[1])] ?? null);
}
