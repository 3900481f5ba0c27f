import { readFile } from 'node:fs/promises';
import { type MasterRules, readMaster } from '../core';
import { DEFAULT_RULES } from '../criteria';
import { CLI_WORDS as SAY, VI } from '../messages';
import { readWorkbook } from '../xlsx';
import { Failure, systemReason } from './failure';
import { basename } from 'node:path';

/** The rules of the run: those of the office's master workbook, or the shipped ones. */
export async function loadRules(master: string | null): Promise<MasterRules> {
  if (master === null) return { rules: DEFAULT_RULES, issues: [] };
  const bytes = await readFile(master).catch((error: unknown) => {
    throw new Failure(SAY.cannotRead(master, systemReason(error)));
  });
  return readMaster(readWorkbook(basename(master), bytes), DEFAULT_RULES, VI);
}
