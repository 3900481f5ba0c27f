import {
  formatAddress,
  parseAddress,
  planFixes,
  planMarks,
  planMaster,
  planResult,
  type Settings,
  type WorkbookPlan,
} from '../core';
import type { Base } from './base';
import { checked, consolidated, failed } from './notices';
import type { Applied, ApplyOptions, Outcome, Scope, WorkbookPort } from './port';
import { settingEdits } from './setting-edits';
import type { CellPlace, Notice, Session, Task, View } from './state';
import { Store } from './store';
import { Surveyor } from './survey';
import { type Known, viewOf } from './view';
import { Watcher } from './watcher';

/** A plan that leaves our sheets alone. */
const NO_SHEETS = { title: '', sheets: [] } as const;

/** Ends a run early, with what is to be told. Never leaves this file. */
class Ended extends Error {
  constructor(readonly notice: Notice | null) {
    super();
  }
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Ended(failed(outcome.failure));
  return outcome.value;
}

const placeKey = (sheet: string | null, cell: string | null): string => `${sheet ?? ''}!${cell ?? ''}`;

/** What a person can do, over any workbook: reading, judging and writing strung together, one run at a time. */
export class WorkbookSession implements Session {
  private readonly store = new Store();
  private readonly surveyor: Surveyor;
  private readonly watcher = new Watcher((sheet) => this.follow(sheet));
  private stop = new AbortController();

  readonly getState = this.store.get;
  readonly subscribe = this.store.subscribe;

  constructor(
    private readonly port: WorkbookPort,
    private readonly base: Base,
  ) {
    this.surveyor = new Surveyor(base);
  }

  readonly open = (): Promise<void> =>
    this.run('opening', async () => {
      await this.read({ kind: 'all' });
      await this.watcher.start(this.port);
      return null;
    });

  readonly checkSheet = (): Promise<void> =>
    this.run('checking', async () => {
      const { reading, survey } = await this.read({ kind: 'active' });
      const { active } = reading;
      if (!reading.sheets.includes(active)) return failed({ kind: 'not-a-unit-sheet', sheet: active });
      const { locked } = await this.write(
        { ...NO_SHEETS, marks: planMarks(survey.result, [active], this.base.words) },
        'marks',
      );
      return checked(
        1,
        survey.result.issues.filter((found) => found.sheet === active),
        locked,
      );
    });

  readonly checkAll = (): Promise<void> =>
    this.run('checking', async () => {
      const { survey } = await this.read({ kind: 'all' });
      const { locked } = await this.write(
        { ...NO_SHEETS, marks: planMarks(survey.result, survey.sheets, this.base.words) },
        'marks',
      );
      return checked(survey.sheets.length, survey.result.issues, locked);
    });

  readonly consolidate = (): Promise<void> =>
    this.run('consolidating', async () => {
      const { survey } = await this.read({ kind: 'all' });
      const { result, stamp } = survey;
      if (result.units.length === 0) return failed({ kind: 'rules-wrong' });
      if (result.reports.size === 0) return failed({ kind: 'no-reports' });
      const { kept } = await this.write(planResult(result, this.base.words, 'here'), 'results', { stamp });
      this.change({ written: 'current' });
      return consolidated(result, kept);
    });

  readonly fix = (cells: readonly CellPlace[]): Promise<void> =>
    this.run('fixing', async () => {
      const told = this.issuesAt(cells);
      // What was offered may have been typed over since: only what still stands there is put right.
      const { survey } = await this.read({ kind: 'all' });
      const issues = survey.result.issues.filter(
        (found) => told.get(placeKey(found.sheet, found.cell && formatAddress(found.cell))) === found.raw,
      );
      const edits = planFixes(issues);
      if (edits.length === 0) return failed({ kind: 'cell-changed' });
      await this.write({ ...NO_SHEETS, edits }, 'edits');
      const again = await this.read({ kind: 'all' });
      const marked = again.reading.marked.filter((sheet) => edits.some((edit) => edit.sheet === sheet));
      if (marked.length > 0) await this.remark(again, marked);
      return { kind: 'fixed', cells: edits.length };
    });

  readonly clearMarks = (): Promise<void> =>
    this.run('clearing', async () => {
      this.store.set({ task: { kind: 'clearing', sheets: null, canBeCancelled: false } });
      const sheets = valueOf(await this.port.clearMarks());
      if (this.store.get().view?.undoable === 'marks') this.change({ undoable: null });
      return { kind: 'cleared', sheets };
    });

  readonly undo = (): Promise<void> =>
    this.run('undoing', async () => {
      this.store.set({ task: { kind: 'undoing', sheets: null, canBeCancelled: false } });
      const { kind, changedSince } = valueOf(await this.port.undo());
      await this.read({ kind: 'all' });
      return { kind: 'undone', run: kind, changedSince };
    });

  readonly makeSample = (): Promise<void> =>
    this.run('making-sample', async () => {
      // Nobody needs the sample twice: it is fetched when it is asked for.
      const { exampleSheets } = await import('../sample');
      const { reading, survey } = await this.read({ kind: 'all' });
      const forms = exampleSheets(survey.result.rules, this.base.words).filter(
        ({ name }) => !reading.sheets.includes(name),
      );
      await this.write({ ...NO_SHEETS, forms }, 'forms');
      await this.read({ kind: 'all' });
      return { kind: 'sample-made' };
    });

  readonly saveSettings = (changed: Partial<Settings>): Promise<void> =>
    this.run('saving', async () => {
      const { survey } = await this.read({ kind: 'all' });
      const { rules } = survey.result;
      if (survey.rulesFrom === 'shipped') {
        const forms = planMaster({ ...rules, settings: { ...rules.settings, ...changed } }, this.base.words).sheets;
        await this.write({ ...NO_SHEETS, forms }, 'forms');
      } else {
        const edits = settingEdits(changed, rules, this.base.words);
        if ('missing' in edits) return failed({ kind: 'setting-not-in-sheet', setting: edits.missing });
        await this.write({ ...NO_SHEETS, edits: edits.edits }, 'edits');
      }
      await this.read({ kind: 'all' });
      return { kind: 'settings-saved' };
    });

  readonly reveal = async ({ sheet, cell }: CellPlace): Promise<void> => {
    const outcome = await this.port.reveal({ sheet, cell: cell === null ? null : parseAddress(cell) });
    if (!outcome.ok) this.store.set({ notice: failed(outcome.failure) });
  };

  readonly cancel = (): void => {
    if (this.store.get().task?.canBeCancelled) this.stop.abort();
  };

  readonly dismissNotice = (): void => this.store.set({ notice: null });

  readonly close = (): Promise<void> => this.watcher.end();

  /** One run after the other: what is asked for meanwhile is not done, since the pane shows that one is going on. */
  private async run(kind: Task['kind'], body: () => Promise<Notice | null>): Promise<void> {
    if (this.store.get().task) return;
    this.stop = new AbortController();
    this.store.set({ task: { kind, sheets: null, canBeCancelled: true }, notice: null });
    try {
      this.store.set({ notice: await body() });
    } catch (error) {
      if (!(error instanceof Ended)) throw error;
      this.store.set({ notice: error.notice });
    } finally {
      this.store.set({ task: null });
    }
  }

  private async read(scope: Scope): Promise<Known> {
    const reading = valueOf(await this.port.read(scope));
    this.endIfStopped();
    if (this.surveyor.isBehind(reading)) return this.read({ kind: 'all' });
    const survey = await this.surveyor.survey(reading, (done, total) => this.progress(done, total), this.stop.signal);
    this.endIfStopped();
    if (!survey) throw new Ended({ kind: 'cancelled' });
    const known = { reading, survey };
    this.store.set({ view: viewOf(known) });
    return known;
  }

  private endIfStopped(): void {
    if (this.stop.signal.aborted) throw new Ended({ kind: 'cancelled' });
  }

  private progress(done: number, total: number): void {
    const { task } = this.store.get();
    if (task) this.store.set({ task: { ...task, sheets: { done, total } } });
  }

  private async write(plan: WorkbookPlan, kind: View['undoable'], options: ApplyOptions = {}): Promise<Applied> {
    this.endIfStopped();
    const { task } = this.store.get();
    if (task) this.store.set({ task: { ...task, sheets: null, canBeCancelled: false } });
    const applied = valueOf(await this.port.apply(plan, options));
    this.change({ undoable: kind });
    return applied;
  }

  /** After typing, the marks a sheet carries are made to fit; it is nothing a user would take back. */
  private async remark({ survey }: Known, sheets: readonly string[]): Promise<void> {
    valueOf(
      await this.port.apply(
        { ...NO_SHEETS, marks: planMarks(survey.result, sheets, this.base.words) },
        { undoable: false },
      ),
    );
  }

  /** A sheet was typed into: it alone is read again. False: not now, try again. */
  private async follow(sheet: string | null): Promise<boolean> {
    if (this.store.get().task) return false;
    try {
      this.stop = new AbortController();
      const known = await this.read(sheet === null ? { kind: 'all' } : { kind: 'sheet', sheet });
      if (sheet !== null && known.reading.marked.includes(sheet)) await this.remark(known, [sheet]);
      return true;
    } catch (error) {
      // The user is typing on, or the sheet is gone: the next reading tells.
      if (error instanceof Ended) return false;
      throw error;
    }
  }

  private issuesAt(cells: readonly CellPlace[]): Map<string, string> {
    const wanted = new Set(cells.map(({ sheet, cell }) => placeKey(sheet, cell)));
    const issues = this.view().result.issues.map(({ sheet, cell, raw }): [string, string] => [
      placeKey(sheet, cell && formatAddress(cell)),
      raw,
    ]);
    return new Map(issues.filter(([key]) => wanted.has(key)));
  }

  private view(): View {
    const { view } = this.store.get();
    if (!view) throw new Error('Nothing was read yet.');
    return view;
  }

  private change(change: Partial<View>): void {
    const { view } = this.store.get();
    if (view) this.store.set({ view: { ...view, ...change } });
  }
}
