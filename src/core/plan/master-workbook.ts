import type { Target } from '../model/criterion';
import type { CellPlan, SheetPlan, ValidationPlan, WorkbookPlan } from '../model/plan';
import type { Rules } from '../model/rules';
import type { Settings } from '../model/settings';
import type { MasterWords, Words } from '../model/words';
import { cell, Draft, landscape } from './draft';

/** A rule sheet: title, instructions, header, rows. Its first row of rules is this one, zero-based. */
const FIRST_ROW = 4;

interface RuleColumn {
  readonly header: string;
  readonly width: number;
  /** Allowed words, offered as a list. */
  readonly choices?: readonly string[];
}

interface RuleSheet {
  readonly name: string;
  readonly title: string;
  readonly instructions: string;
  readonly columns: readonly RuleColumn[];
  readonly rows: readonly (readonly CellPlan[])[];
}

function listValidations({ columns, rows, title }: RuleSheet): ValidationPlan[] {
  return columns.flatMap(({ choices, header }, column): ValidationPlan[] => {
    if (!choices || rows.length === 0) return [];
    const range = { from: { row: FIRST_ROW, column }, to: { row: FIRST_ROW + rows.length - 1, column } };
    const prompt = { title: header, text: choices.join(' / ') };
    return [{ range, rule: { type: 'list', values: choices }, prompt, error: { title, text: choices.join(' / ') } }];
  });
}

function ruleSheet(sheet: RuleSheet, further: readonly ValidationPlan[] = []): SheetPlan {
  const draft = new Draft(sheet.columns.map((column) => column.width));
  draft.addLine(sheet.title, 'title');
  draft.addLine(sheet.instructions, 'remark');
  draft.blank();
  draft.add(sheet.columns.map((column) => cell(column.header, 'header')));
  for (const cells of sheet.rows) draft.add(cells);
  return draft.finish(sheet.name, {
    freeze: { row: FIRST_ROW, column: 1 },
    print: landscape(FIRST_ROW - 1, FIRST_ROW - 1),
    validations: [...listValidations(sheet), ...further],
  });
}

const input = (value: string | number | null, look: 'text' | 'center' = 'text'): CellPlan =>
  cell(value, look, { input: true, paint: 'input' });

function settingValue(key: keyof Settings, settings: Settings, master: MasterWords): string | number {
  if (key === 'scoring') return master.scoring[settings.scoring];
  if (key === 'ties') return master.ties[settings.ties];
  return key === 'gate' ? master.gate[settings.gate] : settings[key];
}

function settingsSheet({ settings }: Rules, { master, sheets }: Words): SheetPlan {
  // Object.entries forgets that the keys are settings.
  const entries = Object.entries(master.settings) as [keyof Settings, { name: string; note: string }][];
  const list = (key: keyof Settings, values: readonly string[]): ValidationPlan => {
    const at = { row: FIRST_ROW + entries.findIndex(([name]) => name === key), column: 1 };
    const prompt = { title: master.settings[key].name, text: values.join(' / ') };
    return { range: { from: at, to: at }, rule: { type: 'list', values }, prompt, error: prompt };
  };
  const { settingsColumns } = master;
  return ruleSheet(
    {
      name: sheets.settings,
      title: master.settingsTitle,
      instructions: master.instructions.settings,
      columns: [
        { header: settingsColumns.name, width: 34 },
        { header: settingsColumns.value, width: 38 },
        { header: settingsColumns.note, width: 60 },
      ],
      rows: entries.map(([key, { name, note }]) => [
        cell(name, 'text'),
        input(settingValue(key, settings, master)),
        cell(note, 'text'),
      ]),
    },
    [
      list('scoring', Object.values(master.scoring)),
      list('ties', Object.values(master.ties)),
      list('gate', Object.values(master.gate)),
    ],
  );
}

function registerSheet({ register }: Rules, { master, sheets }: Words): SheetPlan {
  const { registerColumns: headers, on, off } = master;
  return ruleSheet({
    name: sheets.register,
    title: master.registerTitle,
    instructions: master.instructions.register,
    columns: [
      { header: headers.code, width: 10 },
      { header: headers.name, width: 46 },
      { header: headers.bloc, width: 8 },
      { header: headers.aliases, width: 46 },
      { header: headers.targets, width: 20 },
      { header: headers.active, width: 10, choices: [on, off] },
    ],
    rows: register.map((unit) => [
      input(unit.code),
      input(unit.name),
      input(unit.bloc, 'center'),
      input(unit.aliases.join('; ') || null),
      input(unit.targets?.join('; ') ?? null),
      input(unit.active ? on : off, 'center'),
    ]),
  });
}

function thresholdOf(target: Target): number | null {
  if (target.kind === 'ratio' || target.kind === 'percentage') return target.threshold;
  return target.kind === 'rank' ? target.limit : null;
}

function criteriaSheet({ criteria }: Rules, { master, sheets }: Words): SheetPlan {
  const { criteriaColumns: headers, kinds, on, off, communeReports } = master;
  return ruleSheet({
    name: sheets.criteria,
    title: `${master.criteriaTitle}: ${criteria.title}`,
    instructions: master.instructions.criteria,
    columns: [
      { header: headers.id, width: 7 },
      { header: headers.letter, width: 7 },
      { header: headers.clause, width: 10 },
      { header: headers.text, width: 52 },
      { header: headers.kind, width: 20, choices: Object.values(kinds) },
      { header: headers.threshold, width: 9 },
      { header: headers.maxPoints, width: 10 },
      { header: headers.reportedBy, width: 16 },
      { header: headers.active, width: 10, choices: [on, off] },
    ],
    rows: criteria.targets.map((target) => [
      cell(target.id, 'center'),
      cell(target.letter || null, 'center'),
      cell(target.clause, 'center'),
      input(target.text),
      input(kinds[target.kind]),
      input(thresholdOf(target), 'center'),
      input(target.maxPoints, 'center'),
      input(target.reportedBy === 'commune' ? communeReports : target.reportedBy.join('; ')),
      input(target.active ? on : off, 'center'),
    ]),
  });
}

/** The office's empty master workbook: what it may change, as sheets it can read and print. */
export function planMaster(rules: Rules, words: Words): WorkbookPlan {
  return {
    title: words.master.settingsTitle,
    sheets: [settingsSheet(rules, words), registerSheet(rules, words), criteriaSheet(rules, words)],
  };
}
