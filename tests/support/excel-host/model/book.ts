import { fail } from '../errors';
import { type Area, bounding, contains, intersect } from './area';
import type { Value } from './cell';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import { Grid, type GridEntry } from './grid';
import type { Json } from './json';
import { DEFAULT_LOOK, sameLook } from './look';
import { newPageLayout, type PageLayout } from './page-layout';
import type { Protection } from './protection';
import { sameName } from './sheet-name';
import { Validations } from './validation';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export interface Break {
  readonly id: string;
  row: number;
}

/** A sheet of a workbook, as plain state: what may be done to it is decided elsewhere. */
export class Sheet {
  readonly grid = new Grid();
  /** In points; only those that were set. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly validations = new Validations();
  merges: readonly Area[] = [];
  /** First priority first. */
  formats: ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  protection: Protection | null = null;
  page: PageLayout = newPageLayout();
  breaks: Break[] = [];
  frozen: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 };
  visibility: Visibility = 'Visible';
  tabColor = '';
  gridlines = true;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  deleted = false;

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  /** From the first to the last cell that holds something, or looks unlike an untouched one. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const entries = within ? this.grid.entriesIn(within) : this.grid.entries();
    const used = entries.filter((entry) => holds(entry) || (!valuesOnly && isTouched(entry)));
    const areas = used.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    const merged = valuesOnly ? [] : this.merges.flatMap((area) => (within ? (intersect(area, within) ?? []) : area));
    return [...areas, ...merged].reduce<Area | null>((all, area) => (all ? bounding(all, area) : area), null);
  }

  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((area) => contains(area, row, column)) ?? null;
  }

  /** Part of a merged cell, but not the part that holds its value. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== null && (merge.row !== row || merge.column !== column);
  }

  merge(area: Area): void {
    this.unmerge(area);
    if (area.rows * area.columns > 1) this.merges = [...this.merges, area];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersect(merge, area));
  }
}

const holds = ({ cell }: GridEntry): boolean => cell.value !== null || cell.formula !== null;

const isTouched = ({ cell }: GridEntry): boolean => !sameLook(cell.look, DEFAULT_LOOK);

/** A defined name. */
export interface Name {
  readonly name: string;
  /** null: of the workbook. */
  readonly scope: Sheet | null;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Something that happened, for whoever listens. */
export interface Happening {
  readonly kind: 'changed' | 'activated' | 'added' | 'deleted' | 'deactivated';
  readonly sheet: Sheet;
  readonly detail: { readonly [key: string]: Json };
}

/** What the tests may set about Excel itself. */
export interface BookOptions {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Of all settings together, in characters. */
  readonly settingsQuota: number;
  /** The day half a date means, as a serial number's year. */
  readonly year: number;
  /** What becomes of an apostrophe before a text that is written to a cell of format "@". */
  readonly apostropheInTextCells: 'strip' | 'keep';
}

/** The workbook, as plain state. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, Json>();
  /** Results of formulas this host cannot compute, by sheet id and cell. */
  readonly formulaValues = new Map<string, Value>();
  /** What happened since it was last told. */
  readonly happenings: Happening[] = [];
  names: Name[] = [];
  title = '';
  name = 'Sổ tính.xlsx';
  isDirty = false;
  needsRecalculation = true;
  private readonly counters = new Map<string, number>();
  private activeId = '';

  constructor(readonly options: BookOptions) {}

  /** Unlike any other of its kind, and the same in every run. */
  newId(kind: string): string {
    const next = (this.counters.get(kind) ?? 0) + 1;
    this.counters.set(kind, next);
    return `{${kind}-${String(next).padStart(4, '0')}}`;
  }

  get active(): Sheet {
    const active = this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets[0];
    return active ?? fail('GeneralException', 'The workbook has no sheets.');
  }

  activate(sheet: Sheet): void {
    if (this.activeId === sheet.id) return;
    this.activeId = sheet.id;
    this.happenings.push({ kind: 'activated', sheet, detail: {} });
  }

  find(name: string): Sheet | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  findById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  insert(sheet: Sheet, at: number): void {
    this.sheets.splice(at, 0, sheet);
    if (this.activeId === '') this.activeId = sheet.id;
    this.happenings.push({ kind: 'added', sheet, detail: { source: 'Local' } });
  }
}
