import {
  type Consolidation,
  consolidate,
  type Decisions,
  type MasterRules,
  NO_DECISIONS,
  type ParsedWorkbook,
  readDecisions,
  type ReadingSteps,
  readMaster,
  reportSteps,
  type SheetPlace,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core';
import type { Base } from './base';
import { sheetKey } from './places';
import type { Reading } from './port';
import { stampOf } from './stamp';
import type { Progress } from './state';

/** What the figures come to. */
export interface Survey {
  readonly result: Consolidation;
  /** What each workbook gave; of a unit that sent two reports, both. */
  readonly parsed: readonly ParsedWorkbook[];
  /** The sheets it was made from, in workbook order. */
  readonly sheets: readonly SheetPlace[];
  /** How many of them hold anything. */
  readonly filled: number;
  readonly rulesFrom: 'workbook' | 'shipped';
  /** The same only while the figures, the rules and the decisions are. */
  readonly stamp: string;
}

/** How long the user may wait for an answer to a click while sheets are read, in milliseconds. */
const SLICE = 50;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fewer of the three rule sheets are somebody's own sheet with such a name; more, and what lacks is a fault. */
export const FEWEST_RULE_SHEETS = 2;

const ownRules = ({ rules }: Reading): boolean => rules.sheets.length >= FEWEST_RULE_SHEETS;

function rulesOf(reading: Reading, base: Base): MasterRules {
  if (!ownRules(reading)) return { rules: base.rules, issues: [] };
  return readMaster({ ...reading.rules, date1904: false, issues: [] }, base.rules, base.words);
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const isFilled = ({ rows }: SheetSnapshot): boolean => rows.length > 0;

const placesIn = ({ file, sheets }: WorkbookSnapshot): SheetPlace[] =>
  sheets.map(({ name }) => ({ file, sheet: name }));

/** A workbook as it is known after a reading of some of its sheets; the very one known before when nothing changed. */
function merged(
  now: WorkbookSnapshot,
  before: WorkbookSnapshot | undefined,
  names: readonly string[],
): WorkbookSnapshot {
  const read = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = names.flatMap((name): SheetSnapshot[] => {
    const [is, was] = [read.get(name), known.get(name)];
    if (was && (!is || same(was, is))) return [was];
    return is ? [is] : [];
  });
  const rest = before?.issues.filter(({ sheet }) => sheet !== null && names.includes(sheet) && !read.has(sheet)) ?? [];
  const issues = [...now.issues, ...rest];
  const isAsBefore =
    before?.sheets.length === sheets.length &&
    sheets.every((sheet, index) => sheet === before.sheets[index]) &&
    same(before.issues, issues);
  return isAsBefore ? before : { ...now, sheets, issues };
}

function sheetsByFile(places: readonly SheetPlace[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { file, sheet } of places) {
    const known = names.get(file);
    if (known) known.push(sheet);
    else names.set(file, [sheet]);
  }
  return names;
}

/** What was decided, wherever it stands: results written anew may hold it in other rows. */
function decidedContent({ appraisals, opinions }: Decisions): string[] {
  const contents = [
    ...appraisals.map(({ unit, target, total, excluded, achieved, reason }) => [
      unit,
      target,
      total,
      excluded,
      achieved,
      reason,
    ]),
    ...opinions.map(({ unit, typed, reason }) => [unit, typed, reason]),
  ];
  return contents.map((content) => JSON.stringify(content)).sort();
}

/** Keeps what was read, so that after one sheet is read again everything is known again. */
export class Surveyor {
  private known: readonly WorkbookSnapshot[] = [];
  private parsed = new WeakMap<WorkbookSnapshot, ParsedWorkbook>();
  /** What the figures came to when they were last looked at; null as soon as one of them is another. */
  private last: Survey | null = null;
  private rulesText = '';
  private rules: MasterRules;
  private decisions = NO_DECISIONS;
  private steps: ReturnType<typeof reportSteps>;

  constructor(private readonly base: Base) {
    this.rules = { rules: base.rules, issues: [] };
    this.steps = reportSteps(base.rules);
  }

  /** True when sheets stand in the workbook that were never read. */
  isBehind({ sheets, workbooks }: Reading): boolean {
    const known = new Set([...workbooks, ...this.known].flatMap(placesIn).map(sheetKey));
    return this.known.length > 0 && sheets.some((place) => !known.has(sheetKey(place)));
  }

  /** @returns null when it was stopped */
  async survey(reading: Reading, progress: (read: Progress) => void, stop: AbortSignal): Promise<Survey | null> {
    this.take(reading);
    if (this.last) return this.last;
    const parsed = await this.parse(reading.reportsAre === 'here' ? 'sheets' : 'files', progress, stop);
    if (!parsed) return null;
    const { rules, issues } = this.rules;
    const filled = this.known.flatMap(({ sheets }) => sheets).filter(isFilled).length;
    // A workbook open in Excel with nothing in it yet is no wrong report.
    const begun = reading.reportsAre === 'files' || filled > 0;
    const { criteria, register, settings } = rules;
    this.last = {
      result: consolidate(begun ? parsed : [], rules, issues, this.decisions),
      parsed,
      sheets: this.known.flatMap(placesIn),
      filled,
      rulesFrom: ownRules(reading) ? 'workbook' : 'shipped',
      stamp: await stampOf([
        [criteria, register, settings],
        this.known.map(({ file, sheets }) => [file, sheets]),
        decidedContent(this.decisions),
      ]),
    };
    return this.last;
  }

  /** What did not change stays the same object, so that it is not parsed again. */
  private take(reading: Reading): void {
    const text = JSON.stringify(reading.rules);
    if (text !== this.rulesText) {
      this.rulesText = text;
      this.rules = rulesOf(reading, this.base);
      this.steps = reportSteps(this.rules.rules);
      this.parsed = new WeakMap();
      this.last = null;
    }
    const decisions = readDecisions(reading.decided, this.base.words);
    if (!same(decisions, this.decisions)) {
      this.decisions = decisions;
      this.last = null;
    }
    const before = new Map(this.known.map((workbook) => [workbook.file, workbook]));
    const names = sheetsByFile(reading.sheets);
    const known = reading.workbooks.map((workbook) =>
      merged(workbook, before.get(workbook.file), names.get(workbook.file) ?? []),
    );
    const isAsBefore =
      known.length === this.known.length && known.every((workbook, index) => workbook === this.known[index]);
    this.known = known;
    if (!isAsBefore) this.last = null;
  }

  private async parse(
    of: Progress['of'],
    tell: (read: Progress) => void,
    stop: AbortSignal,
  ): Promise<ParsedWorkbook[] | null> {
    const total = of === 'files' ? this.known.length : this.known.flatMap(placesIn).length;
    const all: ParsedWorkbook[] = [];
    let since = performance.now();
    for (const workbook of this.known) {
      const steps = this.stepsOf(workbook);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          this.parsed.set(workbook, step.value);
          all.push(step.value);
          break;
        }
        if (performance.now() - since < SLICE) continue;
        tell({ done: of === 'files' ? all.length : step.value, total, of });
        await breathe();
        if (stop.aborted) return null;
        since = performance.now();
      }
    }
    return all;
  }

  /** What was parsed before takes no step more. */
  private stepsOf(workbook: WorkbookSnapshot): Pick<ReadingSteps, 'next'> {
    const value = this.parsed.get(workbook);
    return value ? { next: () => ({ done: true, value }) } : this.steps(workbook);
  }
}
