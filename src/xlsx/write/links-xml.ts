import { formatAddress, quoteSheet, type CellAddress, type CellPlan, type Link, type RowPlan } from '../../core';
import { clip, escapeTextAttribute } from './escape';
import { RELATIONSHIPS } from './namespaces';
import { Numbered } from './numbered';
import { relationshipsXml } from './relationships-xml';

/** Where a file is, as seen from the workbook that is written: a path or a URI. */
export type HrefOf = (file: string) => string;

/** Excel's limit of links on a sheet. One more and it calls the file damaged; the cells beyond keep their text. */
const LINK_LIMIT = 65_530;

/** As much of a link's text as its dialog shows. */
const DISPLAY_LIMIT = 255;

interface LinkedCell {
  readonly at: CellAddress;
  readonly cell: CellPlan;
  readonly link: Link;
}

function linkedCells(rows: readonly RowPlan[]): LinkedCell[] {
  const found: LinkedCell[] = [];
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link && found.length < LINK_LIMIT) found.push({ at: { row, column }, cell, link: cell.link });
    });
  });
  return found;
}

/**
 * A path as a link's target. Only what a URI cannot hold is encoded: Windows decodes the rest of a file's link in the
 * code page of the machine, so that an encoded Vietnamese name would lead nowhere.
 */
export function targetOf(href: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(href)) return href;
  return href.replace(/\\/g, '/').replace(/[%\s"#<>?[\]^`{|}]/g, encodeURIComponent);
}

function locationOf({ sheet, cell }: Link): string | null {
  return sheet === null ? null : `${quoteSheet(sheet)}!${formatAddress(cell ?? { row: 0, column: 0 })}`;
}

/** The element, and the part that says which files its links lead to, if any of them leads out of the workbook. */
export interface LinksXml {
  readonly element: string;
  readonly relationships: string | null;
}

export function linksXml(rows: readonly RowPlan[], hrefOf: HrefOf): LinksXml {
  const targets = new Numbered();
  const links = linkedCells(rows).map(({ at, cell, link }) => {
    const location = locationOf(link);
    return [
      `<hyperlink ref="${formatAddress(at)}"`,
      link.to === 'file' ? ` r:id="rId${targets.number(targetOf(hrefOf(link.file))) + 1}"` : '',
      location === null ? '' : ` location="${escapeTextAttribute(location)}"`,
      typeof cell.value === 'string' ? ` display="${escapeTextAttribute(clip(cell.value, DISPLAY_LIMIT))}"` : '',
      '/>',
    ].join('');
  });
  const type = `${RELATIONSHIPS}/hyperlink`;
  const files = targets.values().map((target) => ({ type, target, external: true }));
  return {
    element: links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '',
    relationships: files.length > 0 ? relationshipsXml(files) : null,
  };
}
