export { WorkbookFile } from './file-port';
export { readWorkbook } from './read-workbook';
export { sheetNames } from './sheet-names';
export { writeWorkbook } from './write-workbook';
