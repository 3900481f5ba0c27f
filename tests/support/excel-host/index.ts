export { ExcelHost, type HostOptions } from './excel-host';
export type { CellContent } from './model/content';
export { addPlannedSheet } from './planned-sheet';
