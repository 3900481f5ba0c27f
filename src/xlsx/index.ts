export { readWorkbook } from './read-workbook';
export { writeWorkbook } from './write-workbook';
