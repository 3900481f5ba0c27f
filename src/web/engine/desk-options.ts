import type { Destination } from '../../app';
import { COMMUNE_CODE, type SheetPlan } from '../../core';
import { DEFAULT_RULES } from '../../criteria';
import { VI } from '../../messages';
import type { DeskOptions } from '../../xlsx';

/** The rules as shipped, and the words we say. */
export const BASE = { rules: DEFAULT_RULES, words: VI } as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** "2024-12-05 14:07", by the clock on the wall. */
function now(): string {
  const date = new Date();
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const { settings, register, criteria, communeReport } = VI.sheets;

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
  formFile,
  now,
  led,
});
