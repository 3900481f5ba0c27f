import { strFromU8, unzipSync } from 'fflate';
import type { CellRange, SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { cell, emptySheet } from '../support/sample-plan';
import { SCHEMA_ORDER } from '../support/schema-order';
import { allElements, elementsNamed, parseXml, type XmlElement } from '../support/xml';

const range = (row: number, column: number, lastRow = row, lastColumn = column): CellRange => ({
  from: { row, column },
  to: { row: lastRow, column: lastColumn },
});

/** Three units: what became of a target, and a score with its bar; a fourth column for formulas alone. */
const SHEET: SheetPlan = {
  ...emptySheet,
  widths: [20, 20, 20, 400],
  rows: [
    ['Đơn vị', 'D1', 'Điểm', 'ẩn'],
    ['A', 'Không đạt 58/61', 100, 1],
    ['B', 'Đạt 9/9', 25, 2],
  ].map((values) => ({ cells: values.map((value) => cell(value)) })),
  print: { landscape: true, repeat: null, breaks: [2], columns: 3 },
  bars: [
    { range: range(1, 2, 2), most: 100 },
    { range: range(1, 3, 2), most: 2 },
  ],
  conditionals: [
    {
      range: range(1, 1, 2),
      match: 'start',
      equals: [
        { text: 'Không đạt', paint: 'fail' },
        { text: 'Đạt "đủ" & hơn', paint: 'pass' },
      ],
    },
    { range: range(0, 0), equals: [{ text: 'Đơn vị', paint: 'neutral' }] },
  ],
};

const part = (sheet: SheetPlan, path = 'xl/worksheets/sheet1.xml'): XmlElement => {
  const found = unzipSync(writeWorkbook({ title: '', sheets: [sheet] }))[path];
  if (!found) throw new Error(`There is no ${path}`);
  return parseXml(strFromU8(found));
};

const only = (element: XmlElement, name: string): XmlElement => {
  const [found, ...more] = elementsNamed(element, name);
  if (!found || more.length > 0) throw new Error(`Not exactly one ${name}`);
  return found;
};

describe('colours that follow values', () => {
  const written = elementsNamed(part(SHEET), 'conditionalFormatting');
  const rulesOn = (sqref: string): XmlElement[] =>
    written.filter(({ attributes }) => attributes['sqref'] === sqref).flatMap(({ children }) => children);

  it('find a beginning, as seen from the first cell of the range', () => {
    expect(rulesOn('B2:B3').map(({ attributes, children }) => [attributes, children[0]?.text])).toEqual([
      [
        {
          type: 'beginsWith',
          operator: 'beginsWith',
          text: 'Không đạt',
          dxfId: '0',
          priority: '3',
          stopIfTrue: '1',
        },
        'LEFT(B2,9)="Không đạt"',
      ],
      [
        {
          type: 'beginsWith',
          operator: 'beginsWith',
          text: 'Đạt "đủ" & hơn',
          dxfId: '1',
          priority: '4',
          stopIfTrue: '1',
        },
        'LEFT(B2,14)="Đạt ""đủ"" & hơn"',
      ],
    ]);
  });

  it('find a whole text as ever', () => {
    expect(rulesOn('A1').map(({ attributes, children }) => [attributes['type'], children[0]?.text])).toEqual([
      ['cellIs', '"Đơn vị"'],
    ]);
  });

  it('have a rank of their own each, bars before them', () => {
    const rules = written.flatMap(({ children }) => children);
    expect(rules.map(({ attributes }) => [attributes['type'], attributes['priority']])).toEqual([
      ['dataBar', '1'],
      ['dataBar', '2'],
      ['beginsWith', '3'],
      ['beginsWith', '4'],
      ['cellIs', '5'],
    ]);
  });
});

describe('bars', () => {
  const sheet = part(SHEET);

  it('reach from nothing at 0 over the whole cell at the most', () => {
    const bars = elementsNamed(sheet, 'dataBar');
    expect(bars.map(({ attributes }) => attributes)).toEqual([1, 2].map(() => ({ minLength: '0', maxLength: '100' })));
    const ends = bars.map((bar) => elementsNamed(bar, 'cfvo').map(({ attributes }) => attributes));
    expect(ends).toEqual(
      ['100', '2'].map((most) => [
        { type: 'num', val: '0' },
        { type: 'num', val: most },
      ]),
    );
    expect(bars.map((bar) => only(bar, 'color').attributes)).toEqual([1, 2].map(() => ({ rgb: 'FFBFBFBF' })));
  });

  it('are the same, in one colour, for programs since Excel 2010', () => {
    const halves = elementsNamed(sheet, 'x14:conditionalFormatting');
    expect(halves.map((half) => only(half, 'xm:sqref').text)).toEqual(['C2:C3', 'D2:D3']);
    expect(halves.map((half) => elementsNamed(half, 'xm:f').map(({ text }) => text))).toEqual([
      ['0', '100'],
      ['0', '2'],
    ]);
    for (const half of halves) {
      expect(only(half, 'x14:dataBar').attributes).toMatchObject({ minLength: '0', maxLength: '100', gradient: '0' });
    }
    const ids = halves.map((half) => only(half, 'x14:cfRule').attributes['id']);
    expect(new Set(ids).size).toBe(2);
    expect(elementsNamed(sheet, 'x14:id').map(({ text }) => text)).toEqual(ids);
  });

  it('leave no trace in a sheet that has none', () => {
    const { bars: _, ...plain } = SHEET;
    expect(elementsNamed(part(plain), 'extLst')).toEqual([]);
  });

  it('stand where the schema wants them', () => {
    for (const element of allElements(sheet)) {
      const order = SCHEMA_ORDER[element.name];
      if (!order) continue;
      const places = element.children.map(({ name }) => order.indexOf(name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(sheet.children.at(-1)?.name).toBe('extLst');
  });
});

describe('columns that are not printed', () => {
  const areaOf = (sheet: SheetPlan) =>
    elementsNamed(part(sheet, 'xl/workbook.xml'), 'definedName').map(({ text }) => text);

  it('are left out of what is printed', () => {
    expect(areaOf(SHEET)).toEqual(["'Trang'!$A$1:$C$3"]);
  });

  it('change nothing where there are not so many', () => {
    expect(areaOf({ ...SHEET, print: { ...SHEET.print, columns: 9 } })).toEqual(["'Trang'!$A$1:$D$3"]);
  });

  it('do not shrink those that are', () => {
    // 60 characters and three cells' margins are 435 pixels; landscape A4 has room for 252 mm, 952 pixels.
    expect(only(part(SHEET), 'pageSetup').attributes['scale']).toBe('100');
    const { columns: _, ...all } = SHEET.print;
    // With the fourth, 3240 pixels: 95 % of 952.4 of them.
    expect(only(part({ ...SHEET, print: all }), 'pageSetup').attributes['scale']).toBe('27');
  });
});

it('has no chart: those are made in Excel alone', () => {
  const chart = { title: 'Điểm', names: range(1, 0, 2), values: range(1, 2, 2), over: range(5, 0, 9, 3), most: 100 };
  const paths = Object.keys(unzipSync(writeWorkbook({ title: '', sheets: [{ ...SHEET, charts: [chart] }] })));
  expect(paths).toEqual(Object.keys(unzipSync(writeWorkbook({ title: '', sheets: [SHEET] }))));
});
