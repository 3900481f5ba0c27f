export { type DeskFile, readFile } from './desk/desk-file';
export { type DeskOptions, FileDesk } from './desk/file-desk';
export { readWorkbook } from './read-workbook';
export { sheetNames } from './sheet-names';
export { writeWorkbook } from './write-workbook';
