import { type Consolidation, type Fingerprint, LOG_COLUMNS, type LogEntry, type Words } from '../core';
import { stampOf } from './stamp';

/** The SHA-256 of a file's bytes, in hexadecimal. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** "2024-12-05 14:07", by the clock on the wall. */
export function now(): string {
  const date = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** As much of the stamp as tells one rule set from another. */
const RULES_DIGITS = 12;

/** What Nhật ký says after this run: what it said before, and a line for each file that was read now. */
export async function logOf(
  { rules, decisions }: Consolidation,
  files: readonly Fingerprint[],
  at: string,
  { log }: Words,
): Promise<LogEntry[]> {
  const { criteria, register, settings } = rules;
  const stamp = await stampOf([criteria, register, settings]);
  const run = { at: log.moment(at), settings: log.settings(rules), rules: stamp.slice(0, RULES_DIGITS) };
  const byName = [...files].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const entries = byName.map(({ file, size, sha256: digest }): LogEntry => ({
    ...run,
    file,
    size: log.size(size),
    sha256: digest,
  }));
  // The same files by the same rules in the same minute are no other run.
  const keyOf = (entry: LogEntry): string => LOG_COLUMNS.map((key) => entry[key]).join('\n');
  const known = new Set(decisions.log.map(keyOf));
  return [...decisions.log, ...entries.filter((entry) => !known.has(keyOf(entry)))];
}
