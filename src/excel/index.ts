export { knowsUndoGroups, officeHost, officeIsDark, onRibbonButton, showPane } from './office';
export { ExcelPort } from './port';
