import type { CellAddress, CellRange } from './cell';

/** How a cell looks, by its role; one table (plan/looks.ts) says what each role is in ink. */
export type Look =
  | 'plain'
  | 'motto'
  | 'mottoUnder'
  | 'issuer'
  | 'issuerUnder'
  | 'title'
  | 'subtitle'
  | 'label'
  | 'value'
  | 'remark'
  | 'header'
  | 'index'
  | 'text'
  | 'center'
  | 'strong'
  | 'count'
  | 'rate'
  | 'score'
  | 'section'
  | 'sign'
  | 'signNote'
  | 'number'
  | 'recipientsTitle'
  | 'recipients';

/** What a colour says; the cell says it in a word as well. */
export type Paint = 'pass' | 'fail' | 'neutral' | 'missing' | 'invalid' | 'input';

export interface SheetLink {
  readonly to: 'sheet';
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** Where a cell leads: to a cell of this workbook, or of the file a figure came from. */
export type Link =
  | SheetLink
  | { readonly to: 'file'; readonly file: string; readonly sheet: string | null; readonly cell: CellAddress | null };

export interface CellPlan {
  readonly value: string | number | boolean | null;
  /** Without "="; `value` is then its result. Text is never a formula. */
  readonly formula?: string;
  readonly look: Look;
  readonly paint?: Paint;
  /** Open for typing on a protected sheet. */
  readonly input?: boolean;
  readonly link?: Link;
}

export interface RowPlan {
  /** In points; by default as high as the text needs. */
  readonly height?: number;
  readonly cells: readonly (CellPlan | null)[];
}

/** What may be typed in a range, and what Excel says about it. */
export interface ValidationPlan {
  readonly range: CellRange;
  readonly rule:
    | { readonly type: 'whole'; readonly minimum: number; readonly maximum: number }
    | { readonly type: 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly type: 'list'; readonly values: readonly string[] }
    | { readonly type: 'any' };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
}

/** Colours that follow the value, in any spreadsheet program: first rule that holds wins. */
export interface ConditionalPlan {
  readonly range: CellRange;
  /** Whether the cell says just the text (by default), or begins with it. */
  readonly match?: 'whole' | 'start';
  readonly equals: readonly { readonly text: string; readonly paint: Paint }[];
}

/** A bar in each cell of a range, as long as its number is to `most`; empty at 0. Grey, and the number stands on it. */
export interface BarPlan {
  readonly range: CellRange;
  readonly most: number;
}

/** A bar chart beside the printed part of a sheet, in Excel: a bar for each row. */
export interface ChartPlan {
  readonly title: string;
  /** One column each, of this sheet, without header. */
  readonly names: CellRange;
  readonly values: CellRange;
  /** The cells it covers. */
  readonly over: CellRange;
  readonly most: number;
}

/** How the sheet comes out of a printer (Nghị định 30/2020/NĐ-CP, Phụ lục I). Always A4. */
export interface PrintPlan {
  readonly landscape: boolean;
  /** Rows repeated on every page, zero-based, both included. */
  readonly repeat: { readonly from: number; readonly to: number } | null;
  /** Rows before which a new page begins, zero-based. */
  readonly breaks: readonly number[];
  /** How many columns are printed, from A; the others hold what only formulas and the screen need. By default all. */
  readonly columns?: number;
}

export interface SheetPlan {
  readonly name: string;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  /** From row 1 without gaps. */
  readonly rows: readonly RowPlan[];
  readonly merges: readonly CellRange[];
  /** First cell that scrolls. */
  readonly freeze: CellAddress | null;
  readonly print: PrintPlan;
  readonly protect: boolean;
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly bars?: readonly BarPlan[];
  readonly charts?: readonly ChartPlan[];
}

/** A cell of somebody else's sheet that is shown in a colour; what stands in it is not changed. */
export interface MarkedCell {
  readonly cell: CellAddress;
  readonly paint: Paint;
  /** Shown beside the text that stands there, so that the colour is never alone; null where the cell says it itself. */
  readonly before: string | null;
  readonly after: string | null;
}

/** A sheet of somebody's workbook. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** All marks of one sheet; they replace the ones it has, and none are taken away with them. */
export interface MarkPlan extends SheetPlace {
  readonly cells: readonly MarkedCell[];
}

/** A figure put right in somebody else's sheet, at their wish. */
export interface EditPlan extends SheetPlace {
  readonly cell: CellAddress;
  readonly value: string | number;
}

/** A unit's figure that the office typed over where the unit's file is left as it was sent; it goes into Nhật ký. */
export interface Correction extends SheetPlace {
  readonly cell: CellAddress;
  /** What the file says, as text; "" where the cell was blank. */
  readonly from: string;
  readonly to: string | number;
  /** When, as the machine's clock tells: "2024-12-05 14:07". */
  readonly at: string;
}

/** Whether the reports came as files, or stand in the workbook that the results are written into. */
export type ReportsAre = 'files' | 'here';

/** Every change to a workbook, as a value: it can be compared, previewed, undone. */
export interface WorkbookPlan {
  readonly title: string;
  /** Whole sheets of ours. */
  readonly sheets: readonly SheetPlan[];
  /** Sheets that people fill in: made where there is none of the name, and from then on theirs. */
  readonly forms?: readonly SheetPlan[];
  readonly marks?: readonly MarkPlan[];
  readonly edits?: readonly EditPlan[];
}
