export type { Failure } from './failure';
export type {
  CellView,
  Download,
  FileReport,
  FileRow,
  GivenFile,
  MadeFile,
  PageSession,
  PageState,
  RowView,
  SheetView,
  ShownSheet,
} from './page';
export type {
  Applied,
  ApplyOptions,
  Destination,
  Outcome,
  Reading,
  RunKind,
  Scope,
  Undone,
  WorkbookPort,
} from './port';
export { WorkbookSession } from './session';
export { stampOf } from './stamp';
export type { CellPlace, Notice, Session, SessionState, Task, View } from './state';
