import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { formatAddress, type CellPlan, type SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { cell, emptySheet, samplePlan } from '../support/sample-plan';
import { SCHEMA_ORDER } from '../support/schema-order';
import { allElements, elementsNamed, parseXml, type XmlElement } from '../support/xml';

const write = (sheet: Partial<SheetPlan>): Uint8Array =>
  writeWorkbook({ title: 'Thử', sheets: [{ ...emptySheet, ...sheet }] });

const writeCell = (plan: CellPlan): Uint8Array => write({ rows: [{ cells: [plan] }] });

const readBack = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellStyles: true });

const firstSheet = (bytes: Uint8Array) => readBack(bytes).Sheets[emptySheet.name];

const valueAt = (sheet: WorkSheet | undefined, address: string): unknown =>
  (sheet?.[address] as { readonly v?: unknown } | undefined)?.v;

function partOf(bytes: Uint8Array, path: string): XmlElement {
  const part = unzipSync(bytes)[path];
  if (!part) throw new Error(`There is no ${path}`);
  return parseXml(strFromU8(part));
}

const sheetPart = (bytes: Uint8Array): XmlElement => partOf(bytes, 'xl/worksheets/sheet1.xml');

const attributesOf = (bytes: Uint8Array, element: string) =>
  elementsNamed(sheetPart(bytes), element).map(({ attributes }) => attributes);

/** What of a text a workbook can hold. */
const storable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

describe('what another program reads back', () => {
  const sheets = readBack(writeWorkbook(samplePlan)).Sheets;

  it('has every value of the plan in its place', () => {
    for (const { name, rows } of samplePlan.sheets) {
      rows.forEach(({ cells }, row) =>
        cells.forEach((planned, column) => {
          const found = valueAt(sheets[name], formatAddress({ row, column }));
          expect(found ?? null).toEqual(planned?.value ?? null);
        }),
      );
    }
  });

  it('has formulas with their results', () => {
    expect(sheets["Xếp hạng '24"]?.['E9']).toMatchObject({ t: 'n', f: 'ROUND(D9/C9*100,2)', v: 81.04 });
    expect(sheets['Nhập "liệu" & in']?.['C3']).toMatchObject({ t: 's', f: 'IF(B3>=10,"Đạt","Không đạt")', v: 'Đạt' });
    expect(sheets['Nhập "liệu" & in']?.['C4']).toMatchObject({ t: 'b', f: 'B4>1', v: true });
  });

  it('has the merged cells', () => {
    expect(sheets["Xếp hạng '24"]?.['!merges']).toContainEqual({ s: { r: 3, c: 0 }, e: { r: 3, c: 6 } });
  });

  it.each(['=1+1', '+84', '-5', '@SUM(A1)', '007', 'TRUE', "'x", '_x0041_', ' hai đầu ', 'a\nb'])(
    'has %j as text',
    (text) => {
      expect(firstSheet(writeCell(cell(text)))?.['A1']).toMatchObject({ t: 's', v: text });
    },
  );

  it('has any text and any number as it was', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) }),
      fc.string({ unit: fc.constantFrom('_', 'x', '0', '0', '4', '1', '&', '<', '"', ']', '>', ' ', '\r', '\n') }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    );
    const kept = (value: string | number) => (typeof value === 'string' ? storable(value) || undefined : value + 0);
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 20 }), (values) => {
        const sheet = firstSheet(write({ rows: values.map((value) => ({ cells: [cell(value)] })) }));
        expect(values.map((_, at) => valueAt(sheet, `A${at + 1}`))).toEqual(values.map(kept));
      }),
    );
  });

  it('cuts a text no cell can hold, and not inside a character', () => {
    const sheet = firstSheet(writeCell(cell('😀'.repeat(20_000))));
    expect(valueAt(sheet, 'A1')).toBe(`${'😀'.repeat(16_383)}…`);
  });
});

describe('the package', () => {
  const bytes = writeWorkbook(samplePlan, { hrefOf: (file) => `..\\Báo cáo\\${file}` });
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, root: parseXml(strFromU8(part)) }));

  it('is the same, byte for byte, whenever it is written', () => {
    expect(writeWorkbook(samplePlan, { hrefOf: (file) => `..\\Báo cáo\\${file}` })).toEqual(bytes);
    // The time and date of the first part, in the notation of zips: 0:00 on 1 January 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  it('has every element in the order of the schema', () => {
    for (const element of parts.flatMap(({ root }) => allElements(root))) {
      const order = SCHEMA_ORDER[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('declares the type of every part, and no other', () => {
    const types = partOf(bytes, '[Content_Types].xml');
    const declared = elementsNamed(types, 'Override').map(({ attributes }) => attributes['PartName']);
    const written = parts.map(({ path }) => `/${path}`).filter((path) => !/\.rels$|Content_Types/.test(path));
    expect(declared.sort()).toEqual(written.sort());
  });

  it('leads from every relation to a part', () => {
    const paths = new Set(parts.map(({ path }) => path));
    const targets = [
      ...elementsNamed(partOf(bytes, '_rels/.rels'), 'Relationship').map(({ attributes }) => attributes['Target']),
      ...elementsNamed(partOf(bytes, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(
        ({ attributes }) => `xl/${attributes['Target']}`,
      ),
    ];
    expect(targets.filter((target) => !paths.has(target ?? ''))).toEqual([]);
  });

  it('names what is printed, and what on every page', () => {
    const names = elementsNamed(partOf(bytes, 'xl/workbook.xml'), 'definedName');
    expect(names.map(({ attributes, text }) => [attributes['name'], attributes['localSheetId'], text])).toEqual([
      ['_xlnm.Print_Area', '0', "'Xếp hạng ''24'!$A$1:$G$71"],
      ['_xlnm.Print_Titles', '0', "'Xếp hạng ''24'!$7:$8"],
      ['_xlnm.Print_Area', '1', `'Nhập "liệu" & in'!$A$1:$C$6`],
    ]);
  });

  it('links within the workbook without a relation, and to files by an encoded path', () => {
    const links = attributesOf(bytes, 'hyperlink');
    expect(links.find(({ ref }) => ref === 'G10')).toEqual({
      ref: 'G10',
      location: `'Nhập "liệu" & in'!B4`,
      display: 'B4',
    });
    expect(links.find(({ ref }) => ref === 'G9')).toMatchObject({ 'r:id': 'rId1', location: "'Sở ''A'''!E14" });
    const relations = elementsNamed(partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels'), 'Relationship');
    expect(relations.map(({ attributes }) => [attributes['Target'], attributes['TargetMode']])).toEqual([
      ['../Báo%20cáo/BaoCao_Phòng%20%231%20(2024).xlsx', 'External'],
    ]);
  });
});

describe('a sheet', () => {
  const wide = (text: string, look: CellPlan['look']) => ({ widths: [20, 20], rows: [{ cells: [cell(text, look)] }] });
  const across = { from: { row: 0, column: 0 }, to: { row: 0, column: 1 } };

  it('has rows as high as their text', () => {
    expect(attributesOf(write(wide('Ngắn', 'text')), 'row')).toEqual([{ r: '1' }]);
    expect(attributesOf(write(wide('dài '.repeat(12), 'text')), 'row')).toEqual([{ r: '1', ht: '45' }]);
  });

  it('fixes the height of a row with a merged text, which programs do not measure', () => {
    const merged = { ...wide('dài '.repeat(12), 'remark'), merges: [across] };
    expect(attributesOf(write(merged), 'row')).toEqual([{ r: '1', ht: '30', customHeight: '1' }]);
  });

  it('keeps the height it is given', () => {
    const rows = [{ height: 40, cells: [cell('dài '.repeat(99), 'text')] }];
    expect(attributesOf(write({ rows }), 'row')).toEqual([{ r: '1', ht: '40', customHeight: '1' }]);
  });

  it('gives the whole of a merged cell its border and lock', () => {
    const input: CellPlan = { value: 'x', look: 'text', input: true };
    const styles = attributesOf(write({ rows: [{ cells: [input] }], merges: [across] }), 'c').map(({ s }) => s);
    expect(styles).toEqual(['1', '1']);
  });

  it('is fitted to a page in width, and to a scale where it has page breaks', () => {
    const print = { landscape: true, repeat: null, breaks: [2] };
    expect(attributesOf(write({}), 'pageSetup')[0]).toMatchObject({
      paperSize: '9',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    const scaled = attributesOf(write({ widths: [100, 100], print }), 'pageSetup')[0];
    expect(scaled).toMatchObject({ orientation: 'landscape', scale: '64' });
    expect(scaled).not.toHaveProperty('fitToWidth');
  });

  it('freezes rows, columns or both', () => {
    const pane = (row: number, column: number) => attributesOf(write({ freeze: { row, column } }), 'pane')[0];
    expect(pane(0, 0)).toBeUndefined();
    expect(pane(2, 0)).toMatchObject({ ySplit: '2', topLeftCell: 'A3', activePane: 'bottomLeft' });
    expect(pane(0, 1)).toMatchObject({ xSplit: '1', topLeftCell: 'B1', activePane: 'topRight' });
    expect(pane(2, 1)).toMatchObject({ xSplit: '1', ySplit: '2', topLeftCell: 'B3', activePane: 'bottomRight' });
  });

  it('underlines the middle third of the issuing body', () => {
    const runs = elementsNamed(partOf(writeCell(cell('XÃ TRÀ LÂM', 'issuerUnder')), 'xl/sharedStrings.xml'), 'r');
    const ruled = runs.filter((run) => elementsNamed(run, 'u').length > 0);
    expect(ruled.map((run) => elementsNamed(run, 't')[0]?.text)).toEqual(['TRÀ ']);
  });
});

describe('a plan that no workbook can be', () => {
  it.each<[string, string[]]>([
    ['no sheets', []],
    ['a name that is empty', ['']],
    ['a name too long', ['x'.repeat(32)]],
    ['a name with a slash', ['a/b']],
    ['a name in apostrophes', ["'a'"]],
    ['a name kept by Excel', ['History']],
    ['names that differ in capitals only', ['Đơn vị', 'đơn VỊ']],
  ])('is refused: %s', (_, names) => {
    expect(() => writeWorkbook({ title: '', sheets: names.map((name) => ({ ...emptySheet, name })) })).toThrow(
      RangeError,
    );
  });

  it.each([NaN, Infinity, -Infinity])('is refused: a cell that holds %d', (value) => {
    expect(() => writeCell(cell(value))).toThrow(RangeError);
  });

  it.each([[['a,b']], [Array.from({ length: 60 }, (_, at) => `mục ${at}`)]])('is refused: the list %j', (values) => {
    const range = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };
    const prompt = { title: '', text: '' };
    expect(() => write({ validations: [{ range, rule: { type: 'list', values }, prompt }] })).toThrow(RangeError);
  });
});
