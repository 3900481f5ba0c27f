import { readdirSync, readFileSync } from 'node:fs';
import { formatAddress, resultJson, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { exampleSheets } from '../../src/sample';
import { readWorkbook, writeWorkbook } from '../../src/xlsx';
import { folderWith, runCli } from '../support/cli';
import type { CellContent, ExcelHost } from '../support/excel-host';
import { example, openWorkbook } from './workbook';

/** A workbook as it was read from a file, opened in Excel. */
function open(host: ExcelHost, { file, sheets }: WorkbookSnapshot): void {
  host.book.name = file;
  for (const { name, rows } of sheets) {
    const cells = rows.flatMap(({ row, cells: inRow }) =>
      inRow.map(({ column, value, format, formula }): [string, CellContent] => [
        formatAddress({ row, column }),
        {
          value,
          ...(formula === undefined ? {} : { formula: `=${formula}` }),
          ...(format === undefined ? {} : { numberFormat: format }),
        },
      ]),
    );
    const hiddenRows = rows.filter(({ hidden }) => hidden).map(({ row }) => row);
    host.addSheet(name, { cells: Object.fromEntries(cells), hiddenRows });
  }
}

/** Merges are not to be had below ExcelApi 1.13, and nothing is read from them. */
const withoutMerges = (sheets: readonly SheetSnapshot[]) => sheets.map(({ name, rows }) => ({ name, rows }));

describe('the worked example', () => {
  it('gives the same JSON in Excel as on the command line, byte for byte', async () => {
    const bytes = writeWorkbook({ title: '', sheets: exampleSheets(DEFAULT_RULES, VI) });
    const folder = folderWith({ 'SoXa.xlsx': bytes });
    const { out, code } = runCli(folder, 'check', 'SoXa.xlsx', '--json', '-');
    expect(code).toBe(0);

    const { session } = openWorkbook((host) => {
      host.book.name = 'SoXa.xlsx';
      example(host);
    });
    await session.open();
    const result = session.getState().view?.result;
    const json = result && `${JSON.stringify(resultJson(result, VI), null, 2)}\n`;
    expect(json).toBe(out);
  });
});

const FOLDER = 'samples/loi';

/** What can only be met in a file: Excel has computed every formula, and does not tell in which calendar it counts days. */
const ONLY_IN_FILES = new Set(['14-cong-thuc-chua-tinh.xlsx', '13-lich-1904.xlsx']);

const READABLE = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.xlsx') && !ONLY_IN_FILES.has(name))
  .map((name) => [name, readWorkbook(name, readFileSync(`${FOLDER}/${name}`))] as const)
  .filter(([, { sheets }]) => sheets.length > 0);

describe('what officials type wrong', () => {
  it('is there to be read', () => {
    expect(READABLE.length).toBeGreaterThan(50);
  });

  it.each(READABLE)('%s is the same snapshot from Excel as from the file', async (_, snapshot) => {
    const { port } = openWorkbook((host) => open(host, snapshot));
    const reading = await port.read({ kind: 'all' });
    if (!reading.ok) throw new Error(reading.failure.kind);
    const { workbooks, rules } = reading.value;
    const [workbook] = workbooks;
    expect(workbook?.file).toBe(snapshot.file);
    const read = [...(workbook?.sheets ?? []), ...rules.sheets];
    const inOrder = snapshot.sheets.map(({ name }) => read.find((sheet) => sheet.name === name));
    expect(withoutMerges(inOrder.filter((sheet) => sheet !== undefined))).toEqual(withoutMerges(snapshot.sheets));
  });
});
