import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  consolidate,
  type ParsedWorkbook,
  planResult,
  reportReader,
  type Rules,
  type SheetPlan,
  targetsOf,
  type Unit,
} from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { fillTemplate, type TypedReport } from '../../src/sample';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';

const EXAMPLE = 'samples/vi-du';

function rankingSheet(parsed: readonly ParsedWorkbook[], rules: Rules): SheetPlan {
  const [ranking] = planResult(consolidate(parsed, rules), VI).sheets;
  if (!ranking) throw new Error('No sheet was planned.');
  return ranking;
}

/** The ranking of the worked example. */
export function exampleRanking(): SheetPlan {
  const read = reportReader(DEFAULT_RULES);
  const names = readdirSync(EXAMPLE).filter((name) => name.endsWith('.xlsx'));
  return rankingSheet(
    names.map((name) => read(readWorkbook(name, readFileSync(join(EXAMPLE, name))))),
    DEFAULT_RULES,
  );
}

/** Every seventh unit's name takes two lines, every eleventh's three. */
function nameOf(at: number): string {
  const name = `Đơn vị số ${at + 1}`;
  if (at % 11 === 10) return `${name}, trung tâm dịch vụ tổng hợp và bộ phận tiếp nhận, trả kết quả thủ tục hành chính`;
  return at % 7 === 6 ? `${name}, bộ phận tiếp nhận và trả kết quả` : name;
}

function unitsOf(count: number): Unit[] {
  return Array.from({ length: count }, (_, at) => ({
    code: `U${at + 1}`,
    name: nameOf(at),
    bloc: at % 2 === 0 ? 'I' : 'II',
    aliases: [],
    targets: null,
    active: true,
  }));
}

/** Of the targets, the first few fail: as many as the unit's number says, so that some lists are long. */
function reportOf(unit: Unit, at: number, rules: Rules): TypedReport {
  const rows = targetsOf(unit, rules.criteria).map((target, place) => {
    const achieved = place < at % 13 ? 10 : 100;
    return [target.id, { total: 100, achieved, evidence: 'Báo cáo' }] as const;
  });
  return Object.fromEntries(rows);
}

/** The ranking of so many made-up units, of which the last two sent nothing. */
export function madeUpRanking(count: number): SheetPlan {
  const rules: Rules = { ...DEFAULT_RULES, register: unitsOf(count) };
  const read = reportReader(rules);
  const parsed = rules.register.slice(0, -2).map((unit, at) => {
    const sheet = fillTemplate(unit, reportOf(unit, at, rules), { ...rules, register: [unit] }, VI);
    return read(
      readWorkbook(VI.files.report(unit.code, rules.settings.year), writeWorkbook({ title: '', sheets: [sheet] })),
    );
  });
  return rankingSheet(parsed, rules);
}
