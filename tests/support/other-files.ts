import type { HostileFile } from './hostile-file';
import { ole } from './ole-writer';
import { zip } from './zip-writer';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from([...values, ...new Array<number>(600).fill(0x41)]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** Numbers that look random and are the same in every run. */
function noise(length: number): Uint8Array {
  let state = 20240318;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16);
}

/** Files that are no workbook at all, under names that say they are. */
export const OTHER_FILES: readonly HostileFile[] = (
  [
    ['photo.xlsx', 'image', () => bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['screenshot.xlsx', 'image', () => bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['phone-photo.xlsx', 'image', () => bytes(0, 0, 0, 0x18, ...text('ftypheic'))],
    ['scan.xls', 'pdf', () => text('%PDF-1.7\n1 0 obj')],
    ['letter.xls', 'word', () => ole({ WordDocument: new Uint8Array(5000) })],
    ['letter.xlsx', 'word', () => zip([part('[Content_Types].xml'), part('word/document.xml')])],
    ['slides.xlsx', 'other', () => zip([part('[Content_Types].xml'), part('ppt/presentation.xml')])],
    ['folder.xlsx', 'archive', () => zip([part('report.xlsx'), part('photo.jpg')])],
    ['packed.xlsx', 'archive', () => bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
    ['rich-text.xls', 'word', () => text('{\\rtf1\\ansi report}')],
    [
      'portal.xls',
      'web-page',
      () => text('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>1'),
    ],
    ['mail.xls', 'web-page', () => text('MIME-Version: 1.0\nContent-Type: multipart/related')],
    [
      'xml-2003.xls',
      'other',
      () => text('<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    ],
    ['empty.xlsx', 'empty', () => new Uint8Array()],
    ['blank.csv', 'empty', () => text(' \r\n\r\n')],
    ['noise.xlsx', 'other', () => noise(50_000)],
    ['prose.xlsx', 'text', () => text('Thưa các đồng chí,\nbáo cáo này chưa xong, xin gửi sau.\nTrân trọng.')],
    ['one-column.csv', 'text', () => text('D1\nD2\nD3')],
    ['presentation.xls', 'other', () => ole({ 'PowerPoint Document': new Uint8Array(5000) })],
    ['text.ods', 'word', () => zip([part('META-INF/manifest.xml', 'opendocument.text'), part('content.xml')])],
  ] as const
).map(([name, kind, build]) => ({ name, bytes: build, expectedCode: 'file-not-a-workbook', kind }));

function part(name: string, content = ''): { name: string; data: string } {
  return { name, data: `<a>${content}</a>` };
}
