/** As a spreadsheet's ROUND takes a number: what was meant in decimals, not its binary neighbour. */
const decimal = (value: number): number => Number(value.toPrecision(12));

/** Two decimals, half up. */
export const rounded = (value: number): number => Math.round(decimal(value * 100)) / 100;

/** A score out of 100 as it is shown: two decimals, and never 100 for what is less. */
export function shownScore(score: number): number {
  const shown = rounded(score);
  return shown >= 100 && score < 100 ? 99.99 : shown;
}
