import { formatAddress, parseAddress, planFixes, planMarks, planMaster, type Settings, type SheetPlace } from '../core';
import type { Base } from './base';
import { checked, consolidated, failed } from './notices';
import { isSameSheet, sheetKey } from './places';
import type { Outcome, Scope, WorkbookPort } from './port';
import { Ended, Runner, valueOf } from './runner';
import { logOf, now } from './run-log';
import { settingEdits } from './setting-edits';
import type { CellPlace, Notice, Session, Task, View } from './state';
import type { Known } from './view';
import { type Changed, Watcher } from './watcher';

/** A plan that leaves our sheets alone. */
const NO_SHEETS = { title: '', sheets: [] } as const;

/** A part of the program that is fetched when it is asked for: from a server, it may not come. */
function fetched<T>(part: Promise<T>): Promise<Outcome<T>> {
  return part.then(
    (value) => ({ ok: true, value }),
    () => ({ ok: false, failure: { kind: 'part-not-fetched' } }),
  );
}

interface LoosePlace {
  readonly file: string;
  readonly sheet: string | null;
}

const cellKey = ({ file, sheet }: LoosePlace, cell: string | null): string =>
  `${sheetKey({ file, sheet: sheet ?? '' })}\n${cell ?? ''}`;

/** What a person can do, over any workbook: reading, judging and writing strung together, one run at a time. */
export class WorkbookSession implements Session {
  private readonly watcher = new Watcher((sheets) => this.runner.inTurn(() => this.follow(sheets)));
  /** From opening to closing, what is typed is followed. */
  private following = false;

  readonly getState: Session['getState'];
  readonly subscribe: Session['subscribe'];
  readonly cancel: Session['cancel'];

  constructor(
    private readonly port: WorkbookPort,
    private readonly base: Base,
    private readonly runner = new Runner(port, base),
  ) {
    this.getState = this.runner.store.get;
    this.subscribe = this.runner.store.subscribe;
    this.cancel = this.runner.cancel;
  }

  readonly open = (ready?: Promise<unknown>): Promise<void> =>
    this.run('opening', async () => {
      await ready;
      await this.runner.read({ kind: 'all' });
      this.following = true;
      return null;
    });

  readonly checkSheet = (): Promise<void> =>
    this.run('checking', async () => {
      const { reading, survey } = await this.runner.read({ kind: 'active' });
      const { active } = reading;
      if (!active || !reading.sheets.some((place) => isSameSheet(place, active))) {
        return failed({ kind: 'not-a-unit-sheet', sheet: active?.sheet ?? null });
      }
      const { locked } = await this.runner.write(
        { ...NO_SHEETS, marks: planMarks(survey.result, [active], this.base.words) },
        'marks',
      );
      return checked(
        1,
        survey.result.issues.filter(({ file, sheet }) => file === active.file && sheet === active.sheet),
        locked,
      );
    });

  readonly checkAll = (): Promise<void> =>
    this.run('checking', async () => {
      const { survey } = await this.runner.read({ kind: 'all' });
      const { locked } = await this.runner.write(
        { ...NO_SHEETS, marks: planMarks(survey.result, survey.sheets, this.base.words) },
        'marks',
      );
      return checked(survey.filled, survey.result.issues, locked);
    });

  readonly consolidate = (): Promise<void> =>
    this.run('consolidating', async () => {
      const { reading, survey } = await this.runner.read({ kind: 'all' });
      const { result, stamp } = survey;
      if (result.units.length === 0) return failed({ kind: 'rules-wrong' });
      if (result.reports.size === 0) return failed({ kind: 'no-reports' });
      // Excel shows nobody the bytes of the workbook: it is known by what its sheets hold.
      const files = (await this.port.fingerprints?.()) ?? [{ file: reading.rules.file, size: null, sha256: stamp }];
      const { planResult } = valueOf(await fetched(import('../core/results')));
      const entries = await logOf(result, files, now(), this.base.words);
      const plan = planResult(result, this.base.words, reading.reportsAre, reading.corrections, entries);
      const { kept } = await this.runner.write(plan, 'results', { stamp });
      this.runner.change({ written: 'current' });
      return consolidated(result, kept);
    });

  readonly fix = (cells: readonly CellPlace[]): Promise<void> =>
    this.run('fixing', async () => {
      const told = this.issuesAt(cells);
      // What was offered may have been typed over since: only what still stands there is put right.
      const { survey } = await this.runner.read({ kind: 'all' });
      const issues = survey.result.issues.filter(
        (found) => told.get(cellKey(found, found.cell && formatAddress(found.cell))) === found.raw,
      );
      const edits = planFixes(issues);
      if (edits.length === 0) return failed({ kind: 'cell-changed' });
      await this.runner.write({ ...NO_SHEETS, edits }, 'edits');
      const again = await this.runner.read({ kind: 'all' });
      const marked = again.reading.marked.filter((place) => edits.some((edit) => isSameSheet(edit, place)));
      if (marked.length > 0) await this.remark(again, marked);
      return { kind: 'fixed', cells: edits.length };
    });

  readonly clearMarks = (): Promise<void> =>
    this.run('clearing', async () => {
      this.runner.beyondStopping();
      const sheets = valueOf(await this.port.clearMarks());
      if (this.runner.store.get().view?.undoable === 'marks') this.runner.change({ undoable: null });
      return { kind: 'cleared', sheets };
    });

  readonly undo = (): Promise<void> =>
    this.run('undoing', async () => {
      this.runner.beyondStopping();
      const { kind, changedSince } = valueOf(await this.port.undo());
      await this.runner.read({ kind: 'all' });
      return { kind: 'undone', run: kind, changedSince };
    });

  readonly makeSample = (): Promise<void> =>
    this.run('making-sample', async () => {
      // Nobody needs the sample twice: it is fetched when it is asked for.
      const { exampleSheets } = valueOf(await fetched(import('../sample')));
      const { reading, survey } = await this.runner.read({ kind: 'all' });
      const forms = exampleSheets(survey.result.rules, this.base.words).filter(
        ({ name }) => !reading.sheets.some(({ sheet }) => sheet === name),
      );
      await this.runner.write({ ...NO_SHEETS, forms }, 'forms');
      await this.runner.read({ kind: 'all' });
      return { kind: 'sample-made' };
    });

  readonly saveSettings = (changed: Partial<Settings>): Promise<void> =>
    this.run('saving', async () => {
      const { reading, survey } = await this.runner.read({ kind: 'all' });
      const { rules } = survey.result;
      if (survey.rulesFrom === 'shipped') {
        const forms = planMaster({ ...rules, settings: { ...rules.settings, ...changed } }, this.base.words).sheets;
        await this.runner.write({ ...NO_SHEETS, forms }, 'forms');
      } else {
        const edits = settingEdits(changed, rules, reading.rules.file, this.base.words);
        if ('missing' in edits) return failed({ kind: 'setting-not-in-sheet', setting: edits.missing });
        await this.runner.write({ ...NO_SHEETS, edits: edits.edits }, 'edits');
      }
      await this.runner.read({ kind: 'all' });
      return { kind: 'settings-saved' };
    });

  readonly reveal = async ({ cell, ...place }: CellPlace): Promise<void> => {
    const outcome = await this.port.reveal({ ...place, cell: cell === null ? null : parseAddress(cell) });
    if (!outcome.ok) this.runner.store.set({ notice: failed(outcome.failure) });
  };

  readonly dismissNotice = (): void => this.runner.store.set({ notice: null });

  readonly close = (): Promise<void> => {
    this.following = false;
    return this.watcher.end();
  };

  private async run(kind: Task['kind'], body: () => Promise<Notice | null>): Promise<void> {
    await this.runner.run(kind, async () => {
      const notice = await body();
      if (this.following) await this.watcher.start(this.port);
      return notice;
    });
    const { notice } = this.runner.store.get();
    if (notice?.kind === 'failed' && notice.failure.kind === 'host-restarted') this.watcher.lost();
  }

  /** After typing, the marks a sheet carries are made to fit; it is nothing a user would take back. */
  private async remark({ survey }: Known, sheets: readonly SheetPlace[]): Promise<void> {
    valueOf(
      await this.port.apply(
        { ...NO_SHEETS, marks: planMarks(survey.result, sheets, this.base.words) },
        { undoable: false },
      ),
    );
  }

  /** One sheet was typed into: it alone is read again; of more, reading all takes fewer requests. False: try later. */
  private async follow(sheets: Changed): Promise<boolean> {
    const [only] = sheets;
    const scope: Scope = sheets.length === 1 && only ? { kind: 'sheet', sheet: only } : { kind: 'all' };
    try {
      const known = await this.runner.read(scope);
      const marked = known.reading.marked.filter((place) => sheets.some((changed) => isSameSheet(changed, place)));
      if (marked.length > 0) await this.remark(known, marked);
      this.forgetStaleNotice();
      return true;
    } catch (error) {
      // The user is typing on, or the sheet is gone: the next reading tells.
      if (error instanceof Ended) return false;
      throw error;
    }
  }

  /** "Ranked and written" is no longer true of results that are older than the data. */
  private forgetStaleNotice(): void {
    const { notice, view } = this.runner.store.get();
    if (notice?.kind === 'consolidated' && view?.written === 'stale') this.dismissNotice();
  }

  private issuesAt(cells: readonly CellPlace[]): Map<string, string> {
    const wanted = new Set(cells.map((place) => cellKey(place, place.cell)));
    const issues = this.view().result.issues.map((found): [string, string] => [
      cellKey(found, found.cell && formatAddress(found.cell)),
      found.raw,
    ]);
    return new Map(issues.filter(([key]) => wanted.has(key)));
  }

  private view(): View {
    const { view } = this.runner.store.get();
    if (!view) throw new Error('Nothing was read yet.');
    return view;
  }
}
