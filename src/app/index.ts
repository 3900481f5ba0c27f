export type { Failure } from './failure';
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
