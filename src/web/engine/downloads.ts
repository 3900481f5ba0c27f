import { strToU8, zipSync } from 'fflate';
import type { Download, MadeFile } from '../../app';
import { type Consolidation, planMarkedReport, planMaster, resultJson, type WorkbookPlan } from '../../core';
import { VI } from '../../messages';
import { writeWorkbook } from '../../xlsx';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
} as const;

/** The first moment a zip can tell: the same reports make the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** What can be made a file of. */
export interface Makings {
  /** As it is now. */
  readonly result: Consolidation;
  /** The ranking that was made, as its sheets; null while there is none. */
  readonly results: WorkbookPlan | null;
}

const workbook = (name: string, plan: WorkbookPlan): MadeFile => ({
  name,
  type: TYPES.xlsx,
  bytes: writeWorkbook(plan),
});

function marked(result: Consolidation, unit: string): MadeFile | null {
  const plan = planMarkedReport(result, unit, VI);
  return plan && workbook(VI.files.marked(unit, result.rules.settings.year), plan);
}

function allMarked(result: Consolidation): MadeFile | null {
  const files = [...result.reports.keys()].sort().flatMap((unit) => marked(result, unit) ?? []);
  if (files.length === 0) return null;
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  // Workbooks are compressed already.
  const bytes = zipSync(parts, { level: 0, mtime: EPOCH });
  return { name: VI.files.allMarked(result.rules.settings.year), type: TYPES.zip, bytes };
}

/** The file that was asked for; null when there is nothing yet to make it from. */
export function makeFile(what: Download, { result, results }: Makings): MadeFile | null {
  const { year } = result.rules.settings;
  switch (what.kind) {
    case 'results':
      return results && workbook(VI.files.results(year), results);
    case 'master':
      return workbook(VI.files.master(year), planMaster(result.rules, VI));
    case 'json': {
      const text = `${JSON.stringify(resultJson(result, VI), null, 2)}\n`;
      return { name: VI.files.json(year), type: TYPES.json, bytes: strToU8(text) };
    }
    case 'marked':
      return marked(result, what.unit);
    case 'all-marked':
      return allMarked(result);
  }
}
