import type { OwnWorkbook, Vocabulary } from '../model/vocabulary';
import { tidy } from './text';

const KINDS: readonly OwnWorkbook[] = ['master', 'result'];

/**
 * Which workbook of ours has sheets of these names; null when it is somebody else's. One that lies beside the reports is
 * no report, and the unit sheets in it are copies.
 */
export function ownWorkbookKind(sheets: readonly string[], { ownWorkbooks }: Vocabulary): OwnWorkbook | null {
  const names = new Set(sheets.map(tidy));
  return KINDS.find((kind) => ownWorkbooks[kind].every((name) => names.has(name))) ?? null;
}
