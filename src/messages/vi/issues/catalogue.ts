import type { ColumnRole, IssueArguments, IssueCode, IssueWords } from '../../../core';
import { COLUMNS } from '../columns';

/** What was found, what was expected, what to do: every code has all three, or index.ts does not compile. */
export type Catalogue = { readonly [C in IssueCode]: (args: IssueArguments[C], raw: string) => IssueWords };

export const words = (found: string, expected: string, fix: string): IssueWords => ({ found, expected, fix });

export const quoted = (raw: string): string => `“${raw}”`;

export const nameList = (names: readonly string[]): string => names.map(quoted).join(' hoặc ');

export const columnList = (columns: readonly ColumnRole[]): string =>
  columns.map((column) => COLUMNS[column]).join(', ');
