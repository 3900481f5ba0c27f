import type { Look } from './look';

/** An error value, by the name Excel shows. */
export interface CellError {
  readonly error: string;
}

/** null: an empty cell. */
export type Value = string | number | boolean | CellError | null;

export const ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
] as const;

export const isError = (value: Value): value is CellError => typeof value === 'object' && value !== null;

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** Never changed in place. */
export interface Cell {
  readonly value: Value;
  /** With its "="; null for a constant. `value` is then its result. */
  readonly formula: string | null;
  readonly look: Look;
  readonly link: Hyperlink | null;
}

/** A value as the API gives it: errors by name, nothing for an empty cell. */
export function plainValue(value: Value): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

export function valueType(value: Value): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}
