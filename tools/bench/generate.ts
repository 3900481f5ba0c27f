import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planMaster, type Rules, targetsOf, type Unit } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { writeWorkbook } from '../../src/xlsx';
import { fillTemplate, type TypedReport } from '../../src/sample';

/** A small deterministic generator (mulberry32), so that every run measures the same files. */
function randomSource(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const BLOCS = ['I', 'I', 'II', 'III'] as const;

function registerOf(count: number): Unit[] {
  return Array.from({ length: count }, (_, index) => ({
    code: `U${String(index + 1).padStart(4, '0')}`,
    name: `Đơn vị số ${index + 1}`,
    bloc: BLOCS[index % BLOCS.length] ?? 'I',
    aliases: [],
    targets: null,
    active: true,
  }));
}

function reportOf(unit: Unit, rules: Rules, random: (below: number) => number): TypedReport {
  const rows = targetsOf(unit, rules.criteria).map((target) => {
    const total = random(400);
    const achieved = random(3) === 0 ? random(total + 1) : total;
    return [target.id, { total, achieved, evidence: `${random(90) + 1}/BC-${unit.code}` }] as const;
  });
  return Object.fromEntries(rows);
}

/** Writes `count` filled unit workbooks and the master workbook that knows the units; returns where they are. */
export function generate(count: number, folder: string): { readonly reports: string; readonly master: string } {
  const reports = join(folder, 'reports');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const rules: Rules = { ...DEFAULT_RULES, register: registerOf(count) };
  const random = randomSource(count);
  for (const unit of rules.register) {
    const sheet = fillTemplate(unit, reportOf(unit, rules, random), { ...rules, register: [unit] }, VI);
    const bytes = writeWorkbook({ title: VI.report.title, sheets: [sheet] });
    writeFileSync(join(reports, VI.files.report(unit.code, rules.settings.year)), bytes);
  }
  const master = join(folder, VI.files.master(rules.settings.year));
  writeFileSync(master, writeWorkbook(planMaster(rules, VI)));
  return { reports, master };
}
