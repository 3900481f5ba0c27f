import {
  type Applied,
  type ApplyOptions,
  type Destination,
  type Failure,
  freeName,
  isSameSheet,
  type Outcome,
  type Reading,
  type RunKind,
  type Scope,
  sha256,
  sheetKey,
  type Undone,
  type WorkbookPort,
} from '../../app';
import type { Correction, Fingerprint, MarkPlan, SheetPlace, SheetPlan, SheetSnapshot, WorkbookPlan } from '../../core';
import { writeWorkbook } from '../write-workbook';
import { correctedBy } from './corrections';
import { type DeskFile, readFile, recounted } from './desk-file';
import {
  changesMarks,
  type DeskState,
  EMPTY_DESK,
  marksAfter,
  marksWithout,
  type OwnSheets,
  readingOf,
  rulesFileOf,
} from './desk-state';

export interface DeskOptions {
  /** Names of the sheets that hold rules. */
  readonly ruleSheets: readonly string[];
  /** Whether a workbook with sheets of these names is an earlier result of ours. */
  readonly isResult: OwnSheets['isResult'];
  /** Names of the sheets of a result that people write decisions into. */
  readonly decisionSheets: readonly string[];
  /** How a file is called, and titled, that holds these sheets to fill in. */
  readonly formFile: (sheets: readonly SheetPlan[]) => { readonly name: string; readonly title: string };
  /** The moment, as "2024-12-05 14:07". */
  readonly now: () => string;
  /** Told where a user is to be led. */
  readonly led: (to: Destination) => void;
}

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
const failed = (failure: Failure): Promise<Outcome<never>> => Promise.resolve({ ok: false, failure });

const sameName = (a: string, b: string): boolean => a.toLocaleLowerCase('vi') === b.toLocaleLowerCase('vi');

const byName = (a: DeskFile, b: DeskFile): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/**
 * Any number of files behind the same port as Excel, without Excel: their sheets are held as values, their bytes are never
 * changed. Results are a workbook beside them; marks and corrections a layer over them.
 */
export class FileDesk implements WorkbookPort {
  private state = EMPTY_DESK;
  private at: SheetPlace | null = null;
  private readonly own: OwnSheets;

  constructor(private readonly options: DeskOptions) {
    this.own = { ...options, isRule: ({ name }) => options.ruleSheets.includes(name) };
  }

  fingerprints(): Promise<readonly Fingerprint[]> {
    return Promise.all(
      this.state.files.map(async ({ name, bytes }) => ({
        file: name,
        size: bytes.length,
        sha256: await sha256(bytes),
      })),
    );
  }

  get files(): readonly DeskFile[] {
    return this.state.files;
  }

  get corrections(): readonly Correction[] {
    return this.state.corrections;
  }

  /** What the last run changed, as far as it can be taken back. */
  get undoable(): RunKind | null {
    return this.state.before?.kind ?? null;
  }

  get results(): readonly SheetPlan[] {
    return this.state.results;
  }

  get rulesFile(): DeskFile | null {
    return rulesFileOf(this.state, this.own.isRule);
  }

  /** What a preview shows over the cells of a sheet. */
  marksOn(place: SheetPlace): MarkPlan | null {
    return this.state.marks.get(sheetKey(place)) ?? null;
  }

  /** A sheet as it counts, figures that were typed over included; or as its file has it. */
  sheet({ file, sheet }: SheetPlace, as: 'counted' | 'sent' = 'counted'): SheetSnapshot | undefined {
    const found = this.state.files.find(({ name }) => name === file);
    const sheets = as === 'counted' ? found?.counted : found?.workbook.sheets;
    return sheets?.find(({ name }) => name === sheet);
  }

  /** Puts files on the desk, each in the place of one of the same name. */
  put(files: readonly DeskFile[]): void {
    const names = new Set(files.map(({ name }) => name));
    this.change('files', {
      files: [...this.state.files.filter(({ name }) => !names.has(name)), ...files].sort(byName),
      corrections: this.state.corrections.filter(({ file }) => !names.has(file)),
      marks: marksWithout(this.state.marks, names),
    });
  }

  remove(file: string): void {
    this.change('files', {
      files: this.state.files.filter(({ name }) => name !== file),
      corrections: this.state.corrections.filter((one) => one.file !== file),
      marks: marksWithout(this.state.marks, new Set([file])),
    });
  }

  /** Lets these corrections count instead of the present ones. */
  correct(corrections: readonly Correction[]): void {
    const { files, corrections: before } = this.state;
    this.change('edits', { corrections, files: recounted(files, before, corrections) });
  }

  /** As if nothing had ever stood here; that is not undone. */
  clear(): void {
    this.state = EMPTY_DESK;
    this.at = null;
  }

  /** From here on nothing before can be taken back. */
  forgetUndo(): void {
    this.state = { ...this.state, before: null };
  }

  read(scope: Scope): Promise<Outcome<Reading>> {
    const { active } = this;
    if (scope.kind === 'sheet' && !this.sheet(scope.sheet)) {
      return failed({ kind: 'sheet-gone', sheet: scope.sheet.sheet });
    }
    const wanted = scope.kind === 'sheet' ? scope.sheet : active;
    const inScope = (place: SheetPlace): boolean => scope.kind === 'all' || isSameSheet(place, wanted);
    return done(readingOf(this.state, this.own, active, inScope));
  }

  apply(plan: WorkbookPlan, { stamp = '', undoable = true }: ApplyOptions = {}): Promise<Outcome<Applied>> {
    const { sheets, forms = [], edits = [], marks = [] } = plan;
    const taken = forms.find((form) =>
      this.state.files.some(({ counted }) => counted.some(({ name }) => sameName(form.name, name))),
    );
    if (taken) return failed({ kind: 'sheet-name-taken', sheet: taken.name });
    if (forms.length > 0) {
      this.put(this.filesOf(forms));
      this.change('forms', {}, this.state.before?.state);
    } else if (edits.length > 0) {
      const sent = (place: SheetPlace): SheetSnapshot | undefined => this.sheet(place, 'sent');
      this.correct(correctedBy(this.state.corrections, edits, this.options.now(), sent));
    } else if (sheets.length > 0) this.change('results', { results: sheets, stamp });
    else if (changesMarks(this.state.marks, marks)) {
      const marked = { ...this.state, marks: marksAfter(this.state.marks, marks) };
      if (undoable) this.change('marks', marked);
      else this.state = marked;
    }
    return done({ locked: [], kept: [] });
  }

  undo(): Promise<Outcome<Undone>> {
    const { before } = this.state;
    if (!before) return failed({ kind: 'nothing-to-undo' });
    this.state = { ...before.state, before: null };
    return done({ kind: before.kind, changedSince: [] });
  }

  clearMarks(): Promise<Outcome<number>> {
    const { marks, before } = this.state;
    this.state = { ...this.state, marks: new Map(), before: before?.kind === 'marks' ? null : before };
    return done(marks.size);
  }

  reveal(to: Destination): Promise<Outcome<null>> {
    if (!this.sheet(to)) return failed({ kind: 'sheet-gone', sheet: to.sheet });
    this.at = { file: to.file, sheet: to.sheet };
    this.options.led(to);
    return done(null);
  }

  /** Nobody else types into files that are held here. */
  watch(): Promise<Outcome<() => Promise<void>>> {
    return done(() => Promise.resolve());
  }

  /** The sheet that was led to last, as long as it is there. */
  private get active(): SheetPlace | null {
    if (this.at && this.sheet(this.at)) return this.at;
    return readingOf(this.state, this.own, null, () => false).sheets[0] ?? null;
  }

  private change(kind: RunKind, part: Partial<DeskState>, state: DeskState = this.state): void {
    this.state = { ...this.state, ...part, before: { state, kind } };
  }

  /** A file for each sheet to fill in; the rule sheets are one workbook. */
  private filesOf(forms: readonly SheetPlan[]): DeskFile[] {
    const isRule = ({ name }: SheetPlan): boolean => this.options.ruleSheets.includes(name);
    const rules = forms.filter(isRule);
    const books = [
      ...(rules.length > 0 ? [rules] : []),
      ...forms.filter((form) => !isRule(form)).map((form) => [form]),
    ];
    return books.map((sheets) => {
      const { name, title } = this.options.formFile(sheets);
      const free = freeName(name, (taken) => this.state.files.some((file) => file.name === taken));
      return readFile(free, writeWorkbook({ title, sheets }));
    });
  }
}
