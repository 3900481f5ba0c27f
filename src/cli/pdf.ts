import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../core';
import { CLI_WORDS as SAY, VI } from '../messages';
import { Failure } from './failure';

const { ranking, commune, details, awards } = VI.sheets;

/** What one prints and signs. */
const SIGNED: readonly string[] = [ranking, commune, details, awards];

/** What formulas and links lead to is not in a document of these sheets alone: their values are. */
function asValue({ value, look, paint }: CellPlan): CellPlan {
  return paint === undefined ? { value, look } : { value, look, paint };
}

function asValues(sheet: SheetPlan): SheetPlan {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell && asValue(cell)) })),
    protect: false,
    validations: [],
  };
}

/** Of a result, the sheets that are printed and signed, as they stand. */
export function signedPlan(plan: WorkbookPlan): WorkbookPlan {
  return { title: plan.title, sheets: plan.sheets.filter(({ name }) => SIGNED.includes(name)).map(asValues) };
}

async function beginningOf(path: string, length: number): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Refuses, before any work is done, a folder, or a file that is no PDF: that would not be ours to replace. */
export async function checkPdfOutput(path: string): Promise<void> {
  const found = await stat(resolve(path)).catch(() => null);
  if (!found) return;
  const mark = '%PDF-';
  if (found.isDirectory() || (await beginningOf(resolve(path), mark.length)) !== mark) {
    throw new Failure(SAY.pdfIsTaken(path));
  }
}
