import { formatAddress, type CellAddress } from '../../core';

/** The part of the window that scrolls in both directions, and the frozen ones beside and above it. */
function paneXml({ row, column }: CellAddress): string {
  if (row === 0 && column === 0) return '';
  const pane = row === 0 ? 'topRight' : column === 0 ? 'bottomLeft' : 'bottomRight';
  const split = `${column > 0 ? ` xSplit="${column}"` : ''}${row > 0 ? ` ySplit="${row}"` : ''}`;
  const first = formatAddress({ row, column });
  return [
    `<pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/>`,
    pane === 'bottomRight' ? '<selection pane="topRight"/><selection pane="bottomLeft"/>' : '',
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/>`,
  ].join('');
}

/** What the window shows of a sheet; the first one is in front when the file is opened. */
export function sheetViewXml(freeze: CellAddress | null, inFront: boolean): string {
  const attributes = `${inFront ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  return `<sheetViews><sheetView${attributes}>${freeze ? paneXml(freeze) : ''}</sheetView></sheetViews>`;
}

/** Widths are given in characters that fit; the file adds the cell's own margins, 5 of a digit's 7 pixels. */
export function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((width, at) => {
    const stored = Math.trunc(((width * 7 + 5) / 7) * 256) / 256;
    return `<col min="${at + 1}" max="${at + 1}" width="${stored}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}
