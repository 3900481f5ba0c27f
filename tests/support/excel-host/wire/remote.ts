import type { Book, Break, Name, Sheet } from '../model/book';
import type { Axis, Chart, Series } from '../model/chart';
import type { ConditionalFormat } from '../model/conditional-format';
import type { Json } from '../model/json';
import type { Side } from '../model/look';
import type { HeaderFooter } from '../model/page-layout';
import type { Region } from '../model/region';

/** A conditional format where it stands. */
export interface SheetFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** A chart where it stands. */
interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

interface ChartSeries {
  readonly sheet: Sheet;
  readonly series: Series;
}

/** What each kind of object of the API stands for in the workbook. */
export interface Targets {
  Application: Book;
  Workbook: Book;
  WorkbookProtection: Book;
  DocumentProperties: Book;
  WorksheetCollection: Book;
  SettingCollection: Book;
  Setting: { readonly book: Book; readonly key: string };
  NamedItemCollection: { readonly book: Book; readonly scope: Sheet | null };
  NamedItem: { readonly book: Book; readonly item: Name };
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: HeaderFooter;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly item: Break };
  Range: Region;
  RangeAreas: Region;
  RangeCollection: Region;
  RangeFormat: Region;
  RangeFill: Region;
  RangeFont: Region;
  FormatProtection: Region;
  RangeBorderCollection: Region;
  RangeBorder: { readonly region: Region; readonly edge: Side | 'insideVertical' | 'insideHorizontal' };
  DataValidation: Region;
  ConditionalFormatCollection: Region;
  ConditionalFormat: SheetFormat;
  CustomConditionalFormat: SheetFormat;
  CellValueConditionalFormat: SheetFormat;
  TextConditionalFormat: SheetFormat;
  DataBarConditionalFormat: SheetFormat;
  ConditionalDataBarPositiveFormat: SheetFormat;
  ConditionalFormatRule: SheetFormat;
  ConditionalRangeFormat: SheetFormat;
  ConditionalRangeFill: SheetFormat;
  ConditionalRangeFont: SheetFormat;
  ChartCollection: Sheet;
  Chart: SheetChart;
  ChartTitle: SheetChart;
  ChartLegend: SheetChart;
  ChartSeriesCollection: SheetChart;
  ChartSeries: ChartSeries;
  ChartSeriesFormat: ChartSeries;
  ChartFill: ChartSeries;
  ChartAxes: SheetChart;
  ChartAxis: { readonly sheet: Sheet; readonly axis: Axis };
}

export type Kind = keyof Targets;

/** An object of the API, as a request can name it. */
export class Remote<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly target: Targets[K],
  ) {}
}

export const remote = <K extends Kind>(kind: K, target: Targets[K]): Remote => new Remote(kind, target);

export type Argument = Json | Remote;
export type Arguments = readonly (Argument | undefined)[];

/** What this host keeps besides the workbook, for as long as it is open. */
export interface Desk {
  readonly book: Book;
  /** Ranges that office.js holds on to. */
  readonly references: Map<string, Remote>;
  /** Events somebody listens to: kind and target. */
  readonly listeners: Set<string>;
}

type Getter<T> = (target: T) => Json;
type Setter<T> = (target: T, value: Json, desk: Desk) => void;
type Method<T> = (target: T, args: Arguments, desk: Desk) => Remote | Json | void;

/** One type of the API: every member this host knows of it. Whatever is not here is not implemented. */
export interface RemoteType<T> {
  /** What office.js addresses the object by in later requests. */
  readonly identity?: (target: T) => { [key: string]: Json };
  readonly get?: Readonly<Record<string, Getter<T>>>;
  readonly set?: Readonly<Record<string, Setter<T>>>;
  readonly links?: Readonly<Record<string, (target: T) => Remote | null>>;
  /** Methods that change nothing in the file. */
  readonly read?: Readonly<Record<string, Method<T>>>;
  /** Methods that do. */
  readonly change?: Readonly<Record<string, Method<T>>>;
  /** getItem. */
  readonly item?: (target: T, key: Json) => Remote;
  readonly items?: (target: T) => readonly Remote[];
}
