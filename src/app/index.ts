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
  PrintedSheet,
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
export { countIssues, failed } from './notices';
export { isSameSheet, sheetKey } from './places';
export { Runner } from './runner';
export { WorkbookSession } from './session';
export { freeName, isSent } from './file-names';
export { logOf, now, sha256 } from './run-log';
export { stampOf } from './stamp';
export type { CellPlace, Notice, Session, SessionState, Task, View } from './state';
export { FEWEST_RULE_SHEETS } from './survey';
