import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellRange, SheetPlan } from '../../src/core';
import { writeWorkbook } from '../../src/xlsx';
import { convert, pdfPageSizes, pdfText } from '../support/libreoffice';
import { cell, emptySheet } from '../support/sample-plan';

const column = (at: number, last: number): CellRange => ({
  from: { row: 0, column: at },
  to: { row: last, column: at },
});

interface Picture {
  readonly width: number;
  /** Three bytes a pixel, row by row. */
  readonly pixels: Buffer;
}

/** The first page, in the plain format that pdftoppm writes by itself. */
function pictureOf(pdf: Uint8Array): Picture {
  const folder = mkdtempSync(join(tmpdir(), 'bars-'));
  try {
    const path = join(folder, 'in.pdf');
    writeFileSync(path, pdf);
    const { stdout } = spawnSync('pdftoppm', ['-r', '144', '-singlefile', path], { maxBuffer: 2 ** 26 });
    const [header = '', width = ''] = /^P6\s+(\d+)\s+\d+\s+255\s/.exec(stdout.toString('latin1', 0, 40)) ?? [];
    return { width: Number(width), pixels: stdout.subarray(header.length) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fewer pixels of a colour in a row are the smoothed edge of a letter. */
const FEWEST = 4;

/** How many pixels of a colour lie side by side, from the top, one number for each stretch of rows that have some. */
function stretches({ width, pixels }: Picture, colour: string): number[] {
  const [red, green, blue] = Buffer.from(colour, 'hex');
  const found: number[] = [];
  let above = 0;
  for (let row = 0; row < pixels.length; row += 3 * width) {
    let here = 0;
    for (let at = row; at < row + 3 * width; at += 3) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) here += 1;
    }
    if (here < FEWEST) here = 0;
    if (here > 0 && above === 0) found.push(0);
    if (here > 0) found.push(Math.max(found.pop() ?? 0, here));
    above = here;
  }
  return found;
}

/** Rows far apart, so that each bar is seen by itself. */
const BARS: SheetPlan = {
  ...emptySheet,
  widths: [60],
  rows: [100, null, 50, null, 0, null, 25, null, 10].map((value) => ({ height: 30, cells: [cell(value, 'remark')] })),
  bars: [{ range: column(0, 8), most: 100 }],
};

describe('bars as LibreOffice draws them', () => {
  it('are as long as their number is to the most, and there is none at 0', () => {
    const picture = pictureOf(convert(writeWorkbook({ title: '', sheets: [BARS] }), 'pdf'));
    // One grey alone: the bar does not fade away.
    const [whole = 0, ...rest] = stretches(picture, 'BFBFBF');
    expect(whole).toBeGreaterThan(400);
    expect(rest).toHaveLength(3);
    for (const [at, share] of [0.5, 0.25, 0.1].entries()) {
      expect(Math.abs((rest[at] ?? 0) - share * whole)).toBeLessThan(whole / 100);
    }
  });
});

describe('colours that follow a beginning, as LibreOffice finds them', () => {
  const texts = ['Đạt 9/9', 'Không đạt 58/61', 'KPS', 'Đạt'];
  const sheet: SheetPlan = {
    ...emptySheet,
    widths: [30],
    rows: texts.flatMap((text) => [
      { height: 30, cells: [cell(text)] },
      { height: 30, cells: [] },
    ]),
    conditionals: [
      {
        range: column(0, 7),
        match: 'start',
        equals: [
          { text: 'Không đạt', paint: 'fail' },
          { text: 'Đạt', paint: 'pass' },
        ],
      },
    ],
  };

  it('lie on each cell that begins so', () => {
    const picture = pictureOf(convert(writeWorkbook({ title: '', sheets: [sheet] }), 'pdf'));
    const count = (colour: string): number => stretches(picture, colour).length;
    expect([count('C6EFCE'), count('FFC7CE')]).toEqual([2, 1]);
  });
});

it('columns that are not printed do not come out of the printer', () => {
  const sheet: SheetPlan = {
    ...emptySheet,
    widths: [20, 20, 200],
    rows: [{ cells: [cell('một'), cell('hai'), cell('ba')] }],
    print: { ...emptySheet.print, columns: 2 },
  };
  const pdf = convert(writeWorkbook({ title: '', sheets: [sheet] }), 'pdf');
  expect(pdfPageSizes(pdf)).toEqual([{ width: 210, height: 297 }]);
  expect(pdfText(pdf).join('').trim().split(/\s+/)).toEqual(['một', 'hai']);
});
