import type { ChartPlan, MarkedCell, Paint } from '../core';

/** Cells of one sheet that carry the same mark: one conditional format of ours. */
export interface MarkGroup {
  readonly paint: Paint;
  readonly before: string | null;
  readonly after: string | null;
  /** "A9,A11:A14" */
  readonly areas: string;
}

/** Marks by name of the sheet. Taking them away never relies on it: they are known by their formula. */
export type SheetMarks = Readonly<Record<string, readonly MarkGroup[]>>;

/** A sheet that a run wrote, and the hidden sheet that keeps what it was before; null: it was not there. */
export interface Written {
  readonly sheet: string;
  readonly backup: string | null;
  /** What the run made it hold, to tell whether somebody typed into it since. */
  readonly print: string;
}

/** Protected sheets that a run opens for a moment, and what their protection allows. */
export type Protections = Readonly<Record<string, Excel.WorksheetProtectionOptions>>;

/**
 * How to take back a run. Written before the run changes anything and kept when it is done: the same record mends a run
 * that was cut off and serves the user's own undo.
 */
export type RunRecord = { readonly id: string } & (
  | { readonly kind: 'marks'; readonly before: SheetMarks; readonly protections: Protections }
  | { readonly kind: 'edits'; readonly cells: readonly EditedCell[]; readonly protections: Protections }
  | {
      readonly kind: 'results';
      readonly sheets: readonly Written[];
      readonly before: ResultsMemory | null;
      /** Visible copies of what users had typed into our sheets. */
      readonly kept: readonly string[];
      readonly protections: Protections;
      /** Every sheet there was: what is new besides is a copy that was cut off before it had its name. */
      readonly there: readonly string[];
    }
  | { readonly kind: 'forms'; readonly sheets: readonly Written[] }
);

export interface EditedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: { readonly formula: string | number | boolean; readonly isText: boolean; readonly format: string };
  readonly after: string | number;
}

/** What is printed of a sheet; null: that was left to Excel. */
export interface Printed {
  readonly area: string | null;
  readonly titles: string | null;
}

/** What a sheet of ours is besides its cells, as far as Excel does not give it back with them. */
export interface SheetMemory {
  /** Cells left open for typing: "F9:I120,K9". What is typed there is read, and written again. */
  readonly open: string;
  readonly printed: Printed;
  readonly charts: readonly ChartPlan[];
}

/** The results in the workbook: by name of their sheet, what they held when they were written. */
export interface ResultsMemory {
  readonly stamp: string;
  /** Without what may be typed in open cells. */
  readonly prints: Readonly<Record<string, string>>;
  /** Not there in a workbook written before sheets of ours had open cells. */
  readonly besides?: Readonly<Record<string, SheetMemory>>;
}

/** All that we remember in the workbook itself, so that it is there after saving and opening again. */
export interface Memory {
  readonly marks: SheetMarks | null;
  readonly results: ResultsMemory | null;
  readonly undo: RunRecord | null;
  /** Set while a run goes on: found when reading, the run was cut off. */
  readonly writing: RunRecord | null;
}

const EMPTY_MEMORY: Memory = { marks: null, results: null, undo: null, writing: null };

const PREFIX = 'ThiDuaCCHC.';

/** One workbook setting for each part, so that a run writes only what it changes. */
function settingKey(part: keyof Memory): string {
  return PREFIX + part;
}

/** null: the workbook keeps no trace of it. */
export function remember<K extends keyof Memory>(context: Excel.RequestContext, part: K, value: Memory[K]): void {
  const { settings } = context.workbook;
  if (value === null) settings.getItemOrNullObject(settingKey(part)).delete();
  else settings.add(settingKey(part), value);
}

/** Reads what an earlier session wrote; the settings of other add-ins are none of ours. */
export function readMemory(settings: readonly { readonly key: string; readonly value: unknown }[]): Memory {
  const parts = settings
    .filter(({ key, value }) => key.startsWith(PREFIX) && typeof value === 'object' && value !== null)
    .map(({ key, value }) => [key.slice(PREFIX.length), value]);
  return { ...EMPTY_MEMORY, ...(Object.fromEntries(parts) as Partial<Memory>) };
}

/** Marks of a sheet as the fewest conditional formats that show them. */
export function groupMarks(
  cells: readonly MarkedCell[],
  areasOf: (cells: readonly MarkedCell[]) => string[],
): MarkGroup[] {
  const groups = new Map<string, MarkedCell[]>();
  for (const marked of cells) {
    const key = JSON.stringify([marked.paint, marked.before, marked.after]);
    groups.set(key, [...(groups.get(key) ?? []), marked]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { paint, before, after } = first;
    return areasOf(group).map((areas): MarkGroup => ({ paint, before, after, areas }));
  });
}
