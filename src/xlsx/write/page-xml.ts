import { isFitted, MARGINS, PAGE_NUMBER, type PrintPlan, scaleToWidth } from '../../core';
import { escapeText } from './escape';

/** A4 as the file counts paper sizes. */
const A4 = 9;

/** Excel's limit of page breaks set by hand. */
const BREAK_LIMIT = 1023;

const inches = (millimetres: number): string => (millimetres / 25.4).toFixed(4);

/** What stands at the top of a sheet's part about its page. */
export function sheetPropertiesXml(print: PrintPlan): string {
  return isFitted(print) ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '';
}

/** What stands at the end of a sheet's part, from print options to page breaks. */
export function pageXml(print: PrintPlan, widths: readonly number[]): string {
  const margins = Object.entries(MARGINS).map(([side, millimetres]) => ` ${side}="${inches(millimetres)}"`);
  const scale = scaleToWidth(widths.slice(0, print.columns), print.landscape);
  const size = isFitted(print) ? 'fitToWidth="1" fitToHeight="0"' : `scale="${scale}"`;
  const orientation = print.landscape ? 'landscape' : 'portrait';
  // Each sheet is a document of its own, with a page 1 of its own.
  const first = 'firstPageNumber="1" useFirstPageNumber="1"';
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${margins.join('')}/>`,
    `<pageSetup paperSize="${A4}" ${size} orientation="${orientation}" ${first}/>`,
    `<headerFooter differentFirst="1"><oddHeader>${escapeText(`&C${PAGE_NUMBER.font}${PAGE_NUMBER.field}`)}</oddHeader><firstHeader/></headerFooter>`,
    breaksXml(print.breaks),
  ].join('');
}

function breaksXml(rows: readonly number[]): string {
  const breaks = rows.slice(0, BREAK_LIMIT);
  if (breaks.length === 0) return '';
  // The file names the row after which the page ends, counting from one.
  const items = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${items.join('')}</rowBreaks>`;
}
