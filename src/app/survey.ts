import {
  type Consolidation,
  consolidate,
  type MasterRules,
  type ParsedWorkbook,
  type ReadingSteps,
  readMaster,
  reportSteps,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../core';
import type { Base } from './base';
import type { Reading } from './port';
import { stampOf } from './stamp';

/** What a workbook's figures come to. */
export interface Survey {
  readonly result: Consolidation;
  /** The sheets it was made from, in workbook order. */
  readonly sheets: readonly string[];
  /** How many of them hold anything. */
  readonly filled: number;
  readonly rulesFrom: 'workbook' | 'shipped';
  /** The same only while the figures and the rules are. */
  readonly stamp: string;
}

/** How long the user may wait for an answer to a click while sheets are read, in milliseconds. */
const SLICE = 50;

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fewer of the three rule sheets are somebody's own sheet with such a name; more, and what lacks is a fault. */
const FEWEST_RULE_SHEETS = 2;

function rulesOf({ rules, workbook }: Reading, base: Base): MasterRules {
  if (rules.length < FEWEST_RULE_SHEETS) return { rules: base.rules, issues: [] };
  return readMaster({ file: workbook.file, sheets: rules, date1904: false, issues: [] }, base.rules, base.words);
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Keeps what was read, so that after one sheet is read again everything is known again. */
export class Surveyor {
  private known = new Map<string, SheetSnapshot>();
  private rulesText = '';
  private rules: MasterRules;
  private steps: ReturnType<typeof reportSteps>;

  constructor(private readonly base: Base) {
    this.rules = { rules: base.rules, issues: [] };
    this.steps = reportSteps(base.rules);
  }

  /** True when sheets stand in the workbook that were never read. */
  isBehind({ sheets, workbook }: Reading): boolean {
    const read = new Set(workbook.sheets.map(({ name }) => name));
    return this.known.size > 0 && sheets.some((name) => !read.has(name) && !this.known.has(name));
  }

  /**
   * @param progress called with the number of sheets done
   * @returns null when it was stopped
   */
  async survey(
    reading: Reading,
    progress: (done: number, total: number) => void,
    stop: AbortSignal,
  ): Promise<Survey | null> {
    this.take(reading);
    const workbook: WorkbookSnapshot = { ...reading.workbook, sheets: [...this.known.values()] };
    const parsed = await this.drive(this.steps(workbook), (done) => progress(done, this.known.size), stop);
    if (!parsed) return null;
    const { rules, issues } = this.rules;
    const filled = workbook.sheets.filter(({ rows }) => rows.length > 0).length;
    const { criteria, register, settings } = rules;
    return {
      // A workbook with nothing in it yet is no wrong report.
      result: consolidate(filled > 0 ? [parsed] : [], rules, issues),
      sheets: [...this.known.keys()],
      filled,
      rulesFrom: reading.rules.length < FEWEST_RULE_SHEETS ? 'shipped' : 'workbook',
      stamp: await stampOf([criteria, register, settings, workbook.sheets]),
    };
  }

  /** What did not change stays the same object, so that it is not parsed again. */
  private take(reading: Reading): void {
    const text = JSON.stringify(reading.rules);
    if (text !== this.rulesText) {
      this.rulesText = text;
      this.rules = rulesOf(reading, this.base);
      this.steps = reportSteps(this.rules.rules);
    }
    const read = new Map(reading.workbook.sheets.map((sheet) => [sheet.name, sheet]));
    this.known = new Map(
      reading.sheets.flatMap((name): [string, SheetSnapshot][] => {
        const before = this.known.get(name);
        const now = read.get(name) ?? before;
        if (!now) return [];
        return [[name, before && same(before, now) ? before : now]];
      }),
    );
  }

  private async drive(
    steps: ReadingSteps,
    progress: (done: number) => void,
    stop: AbortSignal,
  ): Promise<ParsedWorkbook | null> {
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      progress(step.value);
      await breathe();
      if (stop.aborted) return null;
      since = performance.now();
    }
  }
}
