import {
  type CellPlace,
  countIssues,
  type Download,
  failed,
  type GivenFile,
  isSameSheet,
  type MadeFile,
  type PageSession,
  type PageState,
  type PrintedSheet,
  type SheetView,
  type ShownSheet,
  WorkbookSession,
} from '../../app';
import { formatAddress, parseAddress, printPages, reportReader, type Settings } from '../../core';
import { reminderText, VI } from '../../messages';
import { countAt, reportsOn, typedCount } from './counts';
import { BASE } from './desk-options';
import { makeFile } from './downloads';
import { sortGiven } from './given';
import type { Keeper } from './keeper';
import { planView } from './plan-view';
import { snapshotView } from './snapshot-view';
import { Workbench } from './workbench';

/** Everything a person can do on the page, with the files that were given. Runs in a worker. */
export class Engine implements PageSession {
  private readonly bench: Workbench;
  private readonly session: WorkbookSession;

  constructor(private readonly keeper: Keeper) {
    this.bench = new Workbench(keeper);
    this.session = new WorkbookSession(this.bench.desk, BASE, this.bench.runner);
  }

  readonly getState = (): PageState => this.bench.getState();
  readonly subscribe = (listener: () => void): (() => void) => this.bench.subscribe(listener);

  readonly open = async (): Promise<void> => {
    let wasRanked = false;
    const restoring = this.keeper.open().then(async (kept) => {
      wasRanked = kept?.ranked ?? false;
      if (kept) await this.bench.restore(kept);
    });
    await this.session.open(restoring);
    if (!wasRanked) return;
    await this.session.consolidate();
    this.session.dismissNotice();
  };

  /** Files that are on their way in, until they are added. */
  private handed: GivenFile[] = [];

  readonly handOver = (given: readonly GivenFile[]): void => void this.handed.push(...given);

  readonly addFiles = (given: readonly GivenFile[]): Promise<void> => {
    const all = [...this.handed, ...given];
    this.handed = [];
    return this.addAll(all);
  };

  private readonly addAll = (given: readonly GivenFile[]): Promise<void> =>
    this.bench.runner.run('adding-files', async () => {
      const files = await this.bench.readAll(given);
      const { fresh, same, replaced } = sortGiven(files, this.bench.desk.files, reportReader(this.bench.rules));
      // Stopped from here on, files would lie on the desk that nobody had judged.
      this.bench.runner.beyondStopping();
      if (fresh.length > 0) this.bench.desk.put(fresh);
      const { survey } = await this.bench.runner.read({ kind: 'all' });
      const names = new Set(fresh.map(({ name }) => name));
      const useful = new Set(survey.parsed.filter(({ reports }) => reports.length > 0).map(({ file }) => file));
      const { rulesFile } = this.bench.desk;
      const read = fresh.filter(({ name }) => useful.has(name) || name === rulesFile?.name).length;
      const issues = countIssues(survey.result.issues.filter(({ file }) => names.has(file)));
      return { kind: 'files-added', read, refused: fresh.length - read, same, replaced, issues };
    });

  readonly removeFile = (name: string): Promise<void> =>
    this.bench.runner.run('checking', async () => {
      this.bench.runner.beyondStopping();
      this.bench.desk.remove(name);
      await this.bench.runner.read({ kind: 'all' });
      return { kind: 'file-removed', file: name };
    });

  readonly startOver = (): Promise<void> =>
    this.bench.runner.run('clearing', async () => {
      this.bench.runner.beyondStopping();
      this.bench.desk.clear();
      this.bench.tell({ shown: null });
      await this.keeper.forget();
      await this.bench.runner.read({ kind: 'all' });
      return null;
    });

  readonly checkSheet = (): Promise<void> => {
    this.bench.marksHidden = false;
    return this.session.checkSheet();
  };

  readonly checkAll = (): Promise<void> => {
    this.bench.marksHidden = false;
    return this.session.checkAll();
  };

  readonly clearMarks = (): Promise<void> => {
    this.bench.marksHidden = true;
    return this.session.clearMarks();
  };

  readonly consolidate = async (): Promise<void> => {
    await this.session.consolidate();
    if (this.getState().notice?.kind === 'consolidated') await this.show({ file: null, sheet: VI.sheets.ranking });
  };

  readonly fix: PageSession['fix'] = (cells) => this.session.fix(cells);
  readonly undo = (): Promise<void> => this.session.undo();
  readonly makeSample = (): Promise<void> => this.session.makeSample();
  readonly saveSettings = (changed: Partial<Settings>): Promise<void> => this.session.saveSettings(changed);
  readonly reveal = (place: CellPlace): Promise<void> => this.session.reveal(place);
  readonly cancel = (): void => this.session.cancel();
  readonly dismissNotice = (): void => this.session.dismissNotice();
  readonly close = (): Promise<void> => this.session.close();

  readonly correct = (place: CellPlace, typed: string): Promise<void> =>
    this.bench.runner.run('fixing', async () => {
      const count = countAt(this.bench.runner.known?.survey.parsed ?? [], this.bench.rules, place);
      const cell = parseAddress(place.cell ?? '');
      if (!count || !cell) return failed({ kind: 'cell-changed' });
      const value = typedCount(typed, count.role);
      if (value === null) return failed({ kind: 'count-unreadable', typed });
      this.bench.runner.beyondStopping();
      await this.bench.desk.apply({
        title: '',
        sheets: [],
        edits: [{ file: place.file, sheet: place.sheet, cell, value }],
      });
      await this.bench.runner.read({ kind: 'all' });
      return { kind: 'corrected', cell: formatAddress(cell), to: value };
    });

  readonly restore = ({ cell, ...place }: CellPlace): Promise<void> =>
    this.bench.runner.run('fixing', async () => {
      const left = this.bench.desk.corrections.filter(
        (one) => !(isSameSheet(one, place) && formatAddress(one.cell) === cell),
      );
      if (cell === null || left.length === this.bench.desk.corrections.length) return failed({ kind: 'cell-changed' });
      this.bench.runner.beyondStopping();
      this.bench.desk.correct(left);
      await this.bench.runner.read({ kind: 'all' });
      return { kind: 'restored', cell };
    });

  readonly show = async (sheet: ShownSheet, cell: string | null = null): Promise<void> => {
    const { file } = sheet;
    if (file === null) this.bench.lead(sheet, cell);
    else await this.session.reveal({ file, sheet: sheet.sheet, cell });
  };

  readonly viewSheet = ({ file, sheet }: ShownSheet): Promise<SheetView | null> => {
    const plan = this.bench.desk.results.find(({ name }) => name === sheet);
    if (file === null) return Promise.resolve(plan ? planView(plan) : null);
    const place = { file, sheet };
    const found = this.bench.desk.sheet(place);
    const survey = this.bench.runner.known?.survey;
    if (!found || !survey) return Promise.resolve(null);
    return Promise.resolve(
      snapshotView({
        place,
        sheet: found,
        marks: this.bench.desk.marksOn(place),
        corrections: this.bench.desk.corrections.filter((one) => isSameSheet(one, place)),
        reports: reportsOn(survey.parsed, file, sheet),
        result: survey.result,
      }),
    );
  };

  readonly printSheet = (): Promise<PrintedSheet | null> => {
    const plan = this.bench.desk.results.find(({ name }) => name === VI.sheets.ranking);
    return Promise.resolve(plan ? { view: planView(plan), pages: printPages(plan) } : null);
  };

  readonly download = async (what: Download): Promise<MadeFile | null> => {
    let made: MadeFile | null = null;
    await this.bench.runner.run('making-file', () => {
      const { results } = this.bench.desk;
      const result = this.bench.runner.known?.survey.result;
      const plan = results.length > 0 ? { title: VI.ranking.title, sheets: results } : null;
      made = result ? makeFile(what, { result, results: plan }) : null;
      return Promise.resolve(made ? null : failed({ kind: 'no-results' }));
    });
    return made;
  };

  readonly reminder = (unit: string | null): Promise<string> => {
    const result = this.bench.runner.known?.survey.result;
    return Promise.resolve(result ? reminderText(result, unit) : '');
  };
}
