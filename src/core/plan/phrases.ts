import { GRID_SHIFT } from '../model/ranking';
import { rounded } from '../checks/shown-score';
import { literal } from './live';

/** A sentence with gaps, "Được {points} điểm", filled with texts. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** The same sentence as a formula; the gaps are filled with cells or formulas. */
export function phrase(template: string, cells: Readonly<Record<string, string>>): string {
  const parts = template.split(/\{(\w+)\}/);
  return parts
    .map((part, index) => (index % 2 === 1 ? (cells[part] ?? '""') : part === '' ? '' : literal(part)))
    .filter((part) => part !== '')
    .join('&');
}

/** "87,5": at most two decimals, decimal comma, whatever the decimal sign of the program is. */
export const shortNumber = {
  value: (value: number): string => String(rounded(value)).replace('.', ','),
  formula: (number: string): string => `SUBSTITUTE(ROUND(${number},2)&"",".",",")`,
};

/** checks/shown-score.ts as a formula. */
export const shownScoreFormula = (score: string): string =>
  `IF(AND(${score}<100,ROUND(${score},2)>=100),99.99,ROUND(${score},2))`;

/** A number on the grid that scores are compared on (model/ranking.ts, onGrid). */
export const gridFormula = (number: string): string => `ROUND(${number}+${String(GRID_SHIFT).toUpperCase()},9)`;
