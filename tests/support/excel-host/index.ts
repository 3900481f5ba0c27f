export type { ErrorCode } from './errors';
export { ExcelHost, type HostOptions } from './excel-host';
export type { CellContent, SheetContent } from './model/content';
export type { Fault } from './wire/faults';
export type { LogEntry } from './wire/service';
export { addPlannedSheet } from './planned-sheet';
