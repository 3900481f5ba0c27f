import { inflater } from './guard/inflate';
import { Refused } from './guard/refusal';
import { readZip } from './guard/zip';

const BOOK = 'xl/workbook.xml';
const SHEET = /<sheet\b[^>]*\bname="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The sheets of an .xlsx by name, without reading a cell: to tell our own workbooks from others in no time. Empty for
 * anything that is no .xlsx or is not whole.
 */
export function sheetNames(bytes: Uint8Array): string[] {
  try {
    const book = readZip(bytes).find((entry) => entry.name === BOOK);
    if (!book) return [];
    const markup = new TextDecoder().decode(inflater()(book));
    return [...markup.matchAll(SHEET)].map(([, name = '']) =>
      name.replace(/&(amp|lt|gt|quot|apos);/g, (whole, entity: string) => ENTITIES[entity] ?? whole),
    );
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
