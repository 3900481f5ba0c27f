import type { IssueArguments } from '../../core';
import { MAX_ROWS, MEGABYTE } from '../limits';

type RefusalCode =
  | 'file-not-a-workbook'
  | 'file-encrypted'
  | 'file-damaged'
  | 'file-too-large'
  | 'file-too-many-rows'
  | 'file-doctype'
  | 'file-unreadable';

/** Why a file is not read: a code of the core's issues with its arguments. */
export type Refusal = {
  [C in RefusalCode]: { readonly ok: false; readonly code: C; readonly args: IssueArguments[C] };
}[RefusalCode];

/** Thrown inside the guard only: the fault may be found twenty calls deep, and `inspect` turns it into a value. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Refused';
  }
}

export function refused<C extends RefusalCode>(code: C, args: IssueArguments[C]): Refused {
  // TypeScript cannot see that C stays one member; the parameters are checked together.
  return new Refused({ ok: false, code, args } as Refusal);
}

export const damaged = (): Refused => refused('file-damaged', {});

export const tooLarge = (bytes: number, limit: number): Refused =>
  refused('file-too-large', { megabytes: Math.ceil(bytes / MEGABYTE), limit: Math.round(limit / MEGABYTE) });

export const tooManyRows = (rows: number): Refused => refused('file-too-many-rows', { rows, limit: MAX_ROWS });
