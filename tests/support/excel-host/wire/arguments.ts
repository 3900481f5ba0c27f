import { invalid } from '../errors';
import { isObject, type Json, type JsonObject } from '../model/json';
import type { Region } from '../model/region';
import { type Argument, type Arguments, Remote } from './remote';

const plain = (value: Argument | undefined): Json =>
  value instanceof Remote ? invalid('Not an object.') : (value ?? null);

export function asText(value: Argument | undefined): string {
  return typeof value === 'string' ? value : invalid(`Not a text: ${JSON.stringify(plain(value))}`);
}

export function asNumber(value: Argument | undefined): number {
  return typeof value === 'number' && Number.isFinite(value)
    ? value
    : invalid(`Not a number: ${JSON.stringify(value)}`);
}

export function asBoolean(value: Argument | undefined): boolean {
  return typeof value === 'boolean' ? value : invalid(`Not true or false: ${JSON.stringify(value)}`);
}

export function asObject(value: Argument | undefined): JsonObject {
  return isObject(value) && !(value instanceof Remote) ? value : invalid(`Not an object: ${JSON.stringify(value)}`);
}

export function asColor(value: Argument | undefined): string {
  const match = typeof value === 'string' ? /^#?([\da-f]{6})$/i.exec(value) : null;
  return match ? `#${(match[1] ?? '').toUpperCase()}` : invalid(`Not a colour: ${JSON.stringify(value)}`);
}

/** One of Excel's enumerations; the API takes any capitals. */
export function oneOf<T extends string>(options: readonly T[], value: Argument | undefined): T {
  const found = options.find((option) => typeof value === 'string' && option.toLowerCase() === value.toLowerCase());
  return found ?? invalid(`Not one of ${options.join(', ')}: ${JSON.stringify(value)}`);
}

export const optional = <T>(value: Argument | undefined, fallback: T, read: (value: Argument) => T): T =>
  value === undefined || value === null ? fallback : read(value);

/** The range among the arguments; null where there is none, or a text. */
export function regionAt(args: Arguments, at: number): Region | null {
  const value = args[at];
  if (!(value instanceof Remote)) return null;
  return value.kind === 'Range' || value.kind === 'RangeAreas' ? (value.target as Region) : invalid('Not a range.');
}

export function sheetLike(value: Argument | undefined): Remote<'Worksheet'> | null {
  if (value === undefined || value === null) return null;
  return value instanceof Remote && value.kind === 'Worksheet'
    ? (value as Remote<'Worksheet'>)
    : invalid('Not a sheet.');
}
