import { exactNumber, fixed, number } from '../numbers';

/** A number as a cell of this number format shows it, with Vietnamese separators. */
export function shownNumber(value: number, numberFormat: string): string {
  if (numberFormat === '0.00') return fixed(value);
  return numberFormat === 'General' ? exactNumber(value) : number(value);
}

/** "Số đạt, chỉ tiêu D1": what a cell reports. */
export const countLabel = (column: string, target: string): string => `${column}, chỉ tiêu ${target}`;
