import type { CriteriaSet, Target, TargetKind } from '../model/criterion';
import { dayText } from '../model/day';
import type { Issue } from '../model/issue';
import type { Rules } from '../model/rules';
import type { AwardGate, Scoring, Settings, TieRule } from '../model/settings';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { Unit } from '../model/unit';
import type { MasterWords, Words } from '../model/words';
import { RuleLog, type RuleRow, readRuleTable, type RuleTable } from './rule-table';
import { fold } from './text';

export interface MasterRules {
  readonly rules: Rules;
  readonly issues: readonly Issue[];
}

/** Finds the key whose word a cell holds; logs the choices when none does. */
function choose<K extends string, V extends string>(
  words: Readonly<Record<V, string>>,
  row: RuleRow<K>,
  key: K,
  sheet: string,
  log: RuleLog,
): V | null {
  // Object.entries forgets that the keys are V.
  const entries = Object.entries(words) as [V, string][];
  const found = entries.find(([, word]) => fold(word) === fold(row.text(key)))?.[0];
  if (found !== undefined) return found;
  const choices = entries.map(([, word]) => word).join(' / ');
  log.fault(sheet, row.cell(key), row.text(key), 'setting-unknown', choices);
  return null;
}

/** "80", "80,5", "80%": as people write it; NaN when it is no number, for the range check to report. */
function toNumber(text: string): number {
  return text === '' ? NaN : Number(text.replace(/%$/, '').replace(',', '.'));
}

const splitList = (text: string): string[] =>
  text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

type SettingsKey = keyof MasterWords['settingsColumns'];

function readSettings(table: RuleTable<SettingsKey>, base: Settings, words: MasterWords, log: RuleLog): Settings {
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...base };
  for (const row of table.rows) {
    // Object.entries forgets that the keys are settings.
    const entries = Object.entries(words.settings) as [keyof Settings, { name: string }][];
    const key = entries.find(([, { name }]) => fold(name) === fold(row.text('name')))?.[0];
    if (!key) continue;
    const text = row.text('value');
    log.remember(`settings.${key}`, table.sheet, row.cell('value'), text);
    if (key === 'year' || key === 'gateScore' || key === 'awardLimit') settings[key] = toNumber(text);
    else if (key === 'scoring') {
      settings.scoring = choose<SettingsKey, Scoring>(words.scoring, row, 'value', table.sheet, log) ?? base.scoring;
    } else if (key === 'ties') {
      settings.ties = choose<SettingsKey, TieRule>(words.ties, row, 'value', table.sheet, log) ?? base.ties;
    } else if (key === 'gate') {
      settings.gate = choose<SettingsKey, AwardGate>(words.gate, row, 'value', table.sheet, log) ?? base.gate;
    } else if (key === 'documentDate') {
      const day = row.day('value');
      settings.documentDate = day ? dayText(day) : text;
    } else settings[key] = text;
  }
  return settings;
}

type RegisterKey = keyof MasterWords['registerColumns'];

function readUnit(row: RuleRow<RegisterKey>, sheet: string, words: MasterWords, log: RuleLog): Unit {
  const code = row.text('code');
  for (const key of ['code', 'name', 'bloc', 'targets'] as const) {
    log.remember(`${code}.${key}`, sheet, row.cell(key), row.text(key));
  }
  const targets = splitList(row.text('targets'));
  return {
    code,
    name: row.text('name'),
    bloc: row.text('bloc').replace(/^[-\u2013]$/, '') || null,
    aliases: splitList(row.text('aliases')),
    targets: targets.length > 0 ? targets : null,
    active: choose({ on: words.on, off: words.off }, row, 'active', sheet, log) !== 'off',
  };
}

type CriteriaKey = keyof MasterWords['criteriaColumns'];

/** The members a kind needs besides what every target has; a target unknown to the base set gets plain ones. */
function specifics(kind: TargetKind, known: Target | undefined, limit: number) {
  switch (kind) {
    case 'ratio':
    case 'percentage':
      return { kind, threshold: limit };
    case 'rank':
      return { kind, limit, exceedsBelow: known?.kind === 'rank' ? known.exceedsBelow : limit };
    case 'improvement':
      return known?.kind === 'improvement'
        ? { kind, better: known.better, measure: known.measure }
        : ({ kind, better: 'higher', measure: 'percentage' } as const);
    case 'judgement':
    case 'information':
      return { kind };
  }
}

function readTarget(
  row: RuleRow<CriteriaKey>,
  sheet: string,
  base: CriteriaSet,
  words: MasterWords,
  log: RuleLog,
): Target | null {
  const id = row.text('id');
  const known = base.targets.find((target) => target.id === id);
  for (const key of ['id', 'text', 'maxPoints', 'reportedBy'] as const) {
    log.remember(`${id}.${key}`, sheet, row.cell(key), row.text(key));
  }
  for (const key of ['threshold', 'limit']) {
    log.remember(`${id}.${key}`, sheet, row.cell('threshold'), row.text('threshold'));
  }
  const kind = choose(words.kinds, row, 'kind', sheet, log);
  if (!kind) return null;
  const reporters = row.text('reportedBy');
  const named = splitList(reporters);
  return {
    id,
    clause: row.text('clause'),
    letter: row.text('letter'),
    text: row.text('text'),
    maxPoints: toNumber(row.text('maxPoints')),
    active: choose({ on: words.on, off: words.off }, row, 'active', sheet, log) !== 'off',
    reportedBy: fold(reporters) === fold(words.communeReports) ? 'commune' : named,
    // The leadership and the like stand among the blocs by their code.
    ...(known?.alsoUnits ? { alsoUnits: known.alsoUnits } : {}),
    asks: known?.asks ?? { total: row.text('text'), excluded: row.text('text'), achieved: row.text('text') },
    ...specifics(kind, known, toNumber(row.text('threshold'))),
  };
}

/** A bloc that neither a unit is in nor the decision knows is a slip: its units would silently owe one target less. */
function checkReporters(
  row: RuleRow<CriteriaKey>,
  blocs: ReadonlySet<string>,
  base: CriteriaSet,
  sheet: string,
  words: MasterWords,
  log: RuleLog,
): void {
  const text = row.text('reportedBy');
  if (fold(text) === fold(words.communeReports)) return;
  const shipped = base.targets.flatMap(({ reportedBy }) => (reportedBy === 'commune' ? [] : [...reportedBy]));
  const known = new Set([...blocs, ...shipped]);
  const unknown = splitList(text).filter((bloc) => !known.has(bloc));
  if (unknown.length > 0) {
    log.fault(sheet, row.cell('reportedBy'), unknown.join(', '), 'bloc-unknown', [...known].filter(Boolean).join(', '));
  }
}

/**
 * The rules as the office's master workbook states them: Thiết lập, Đơn vị, Tiêu chí, read by their header words like
 * a report. What the workbook does not say stays as in `base`. Faults carry their cell; consolidate() then refuses.
 */
export function readMaster(workbook: WorkbookSnapshot, base: Rules, { master, sheets }: Words): MasterRules {
  const log = new RuleLog(workbook.file);
  const settings = readRuleTable(workbook, sheets.settings, master.settingsColumns, 'name', log);
  const register = readRuleTable(workbook, sheets.register, master.registerColumns, 'code', log);
  const criteria = readRuleTable(workbook, sheets.criteria, master.criteriaColumns, 'id', log);
  const blocs = new Set((register?.rows ?? []).map((row) => row.text('bloc')));
  for (const row of criteria?.rows ?? []) checkReporters(row, blocs, base.criteria, criteria?.sheet ?? '', master, log);
  const targets = criteria?.rows.map((row) => readTarget(row, criteria.sheet, base.criteria, master, log));
  const rules: Rules = {
    ...base,
    settings: settings ? readSettings(settings, base.settings, master, log) : base.settings,
    register: register ? register.rows.map((row) => readUnit(row, register.sheet, master, log)) : base.register,
    criteria: { ...base.criteria, targets: targets?.filter((target) => target !== null) ?? base.criteria.targets },
    origin: { file: workbook.file, cells: log.cells },
  };
  return { rules, issues: [...workbook.issues, ...log.issues] };
}
