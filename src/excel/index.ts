export { type Host, knowsUndoGroups, officeHost, officeIsDark, onRibbonButton, showPane } from './office';
export { ExcelPort, type ExcelPortOptions } from './port';
