import { type Destination, now } from '../../app';
import { COMMUNE_CODE, ownWorkbookKind, type SheetPlan } from '../../core';
import { DEFAULT_RULES } from '../../criteria';
import { VI } from '../../messages';
import type { DeskOptions } from '../../xlsx';

/** The rules as shipped, and the words we say. */
export const BASE = { rules: DEFAULT_RULES, words: VI } as const;

const { settings, register, criteria, communeReport, data, awards, log } = VI.sheets;

/** As the command line calls the files it makes. */
function formFile(sheets: readonly SheetPlan[]): { readonly name: string; readonly title: string } {
  const { year } = DEFAULT_RULES.settings;
  const [first] = sheets;
  if (!first || first.name === settings) return { name: VI.files.master(year), title: VI.master.settingsTitle };
  const code = first.name === communeReport ? COMMUNE_CODE : first.name;
  return { name: VI.files.report(code, year), title: VI.report.title };
}

export const deskOptions = (led: (to: Destination) => void): DeskOptions => ({
  ruleSheets: [settings, register, criteria],
  isResult: (sheets) => ownWorkbookKind(sheets, DEFAULT_RULES.vocabulary) === 'result',
  decisionSheets: [data, awards, log],
  formFile,
  now,
  led,
});
