import { type Target } from '../model/criterion';
import type { UnitResult } from '../model/ranking';
import { printedScale } from './page';

/** Widths of the matrix' columns, around one for each target. */
export const MATRIX_WIDTHS = { leading: [5, 26, 6], target: 11, trailing: [8, 6] } as const;

/** One table of the matrix: all of it, or a bloc's part where the whole would come out too small to read. */
export interface MatrixTable {
  readonly title: boolean;
  readonly bloc: string | null;
  readonly units: readonly UnitResult[];
  readonly targets: readonly Target[];
  readonly widths: readonly number[];
}

/** Text of size 11 is printed at 9 points or more (print.md asks for readable tables; the chair reads it on paper). */
const LEAST_SCALE = 9 / 11;

/** Lines of a table that fit on a page with its header, when each has two lines of text. */
const UNITS_A_PAGE = 14;

const widthsFor = (targets: number): number[] => [
  ...MATRIX_WIDTHS.leading,
  ...Array.from({ length: targets }, () => MATRIX_WIDTHS.target),
  ...MATRIX_WIDTHS.trailing,
];

const isReadable = (targets: number): boolean => printedScale(widthsFor(targets), true) >= LEAST_SCALE;

function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  const parts: (readonly T[])[] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

/** As many targets as are readable beside each other. */
function mostTargets(): number {
  let most = 1;
  while (isReadable(most + 1)) most += 1;
  return most;
}

const owesAny = (units: readonly UnitResult[], target: Target): boolean =>
  units.some(({ verdicts }) =>
    verdicts.some(({ target: id, state }) => id === target.id && state !== 'not-applicable'),
  );

/**
 * One table for all units where it is readable in print; else one for each bloc with the targets its units owe, and
 * where that is still too wide, or longer than a page, in parts.
 *
 * @param units in register order
 */
export function matrixTables(units: readonly UnitResult[], targets: readonly Target[]): MatrixTable[] {
  if (isReadable(targets.length) || units.length === 0) {
    return [{ title: false, bloc: null, units, targets, widths: widthsFor(targets.length) }];
  }
  const blocs = [...new Set(units.map(({ unit }) => unit.bloc))];
  return blocs.flatMap((bloc) => {
    const own = units.filter(({ unit }) => unit.bloc === bloc);
    const owed = targets.filter((target) => owesAny(own, target));
    const parts = chunks(owed.length > 0 ? owed : targets.slice(0, 1), mostTargets());
    return parts.flatMap((part) =>
      chunks(own, UNITS_A_PAGE).map((some) => ({
        title: true,
        bloc,
        units: some,
        targets: part,
        widths: widthsFor(part.length),
      })),
    );
  });
}
