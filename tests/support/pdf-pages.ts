import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elementsNamed, parseXml } from './xml';

/** Where something stands on its page, in millimetres from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedWord extends Box {
  readonly text: string;
}

/** A page of a PDF, measured by poppler: a program that knows nothing of ours. */
export interface PrintedSheetPage {
  readonly width: number;
  readonly height: number;
  /** Top to bottom as poppler reads it; the page number is not among them. */
  readonly words: readonly PrintedWord[];
  /** What stands in the top margin. */
  readonly number: string | null;
  /** Around all that is printed, lines and colours too, the page number aside. */
  readonly ink: Box;
  /** In points, as printed: each size once, ascending. */
  readonly fontSizes: readonly number[];
}

const MM_PER_POINT = 25.4 / 72;
const DOTS_PER_INCH = 100;
const MM_PER_DOT = 25.4 / DOTS_PER_INCH;

/** pdftohtml rounds sizes to whole numbers; it enlarges no more than threefold, which leaves a third of a point. */
const ZOOM = 3;

/** The page number stands above this line, and nothing else may. */
const TOP_MARGIN = 17;

const popplerOn = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });

function withFile<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-pages-'));
  try {
    const path = join(folder, 'in.pdf');
    writeFileSync(path, pdf);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface PageOfWords {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

function wordsOf(path: string): PageOfWords[] {
  const source = popplerOn('pdftotext', '-bbox-layout', path, '-');
  return elementsNamed(parseXml(source.replace(/<!DOCTYPE[^>]*>/, '')), 'page').map((page) => {
    const mm = (text: string | undefined): number => Number(text) * MM_PER_POINT;
    return {
      width: mm(page.attributes['width']),
      height: mm(page.attributes['height']),
      words: elementsNamed(page, 'word').map(({ attributes, text }) => ({
        text: text.normalize('NFC'),
        left: mm(attributes['xMin']),
        top: mm(attributes['yMin']),
        right: mm(attributes['xMax']),
        bottom: mm(attributes['yMax']),
      })),
    };
  });
}

function fontSizesOf(path: string): number[][] {
  const source = popplerOn('pdftohtml', '-xml', '-i', '-hidden', '-stdout', '-zoom', String(ZOOM), path);
  const sizes = new Map<string, number>();
  return source
    .split(/<page /)
    .slice(1)
    .map((page) => {
      // A font is told on the page it is met first.
      for (const [, id = '', size] of page.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g))
        sizes.set(id, Number(size) / ZOOM);
      const used = [...page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)]
        .filter(([, , text = '']) => text.replace(/<[^>]*>/g, '').trim() !== '')
        .map(([, id = '']) => sizes.get(id) ?? NaN);
      return [...new Set(used)].sort((a, b) => a - b);
    });
}

/** Lighter than this is paper. */
const PAPER = 250;

/** Around every dot that is not paper, in one grey picture (PGM); `aside`: what is left out. */
function inkOf(picture: Buffer, aside: readonly Box[]): Box {
  const [head = '', columns, rows] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 64)) ?? [];
  const [width, height] = [Number(columns), Number(rows)];
  const box = { left: width, top: height, right: -1, bottom: -1 };
  const isAside = (x: number, y: number): boolean =>
    aside.some(({ left, top, right, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((picture[head.length + y * width + x] ?? PAPER) >= PAPER || isAside(x * MM_PER_DOT, y * MM_PER_DOT)) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = y + 1;
    }
  }
  const mm = (dots: number): number => dots * MM_PER_DOT;
  return { left: mm(box.left), top: mm(box.top), right: mm(box.right), bottom: mm(box.bottom) };
}

function picturesOf(path: string, folder: string): Buffer[] {
  popplerOn('pdftoppm', '-gray', '-r', String(DOTS_PER_INCH), path, join(folder, 'page'));
  const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
  return names.sort().map((name) => readFileSync(join(folder, name)));
}

/** Every page of a PDF as it comes out of the printer. */
export function printedPages(pdf: Uint8Array): PrintedSheetPage[] {
  return withFile(pdf, (path, folder) => {
    const sizes = fontSizesOf(path);
    const pictures = picturesOf(path, folder);
    return wordsOf(path).map(({ width, height, words }, at) => {
      const above = words.filter(({ bottom }) => bottom < TOP_MARGIN);
      const picture = pictures[at];
      if (!picture) throw new Error(`There is no picture of page ${at + 1}.`);
      return {
        width: Math.round(width),
        height: Math.round(height),
        words: words.filter((word) => !above.includes(word)),
        number: above.length === 0 ? null : above.map(({ text }) => text).join(' '),
        ink: inkOf(picture, above),
        fontSizes: sizes[at] ?? [],
      };
    });
  });
}

/** The fonts of a PDF by name, without the tag of a part of a font. */
export function fontNames(pdf: Uint8Array): string[] {
  const lines = withFile(pdf, (path) => popplerOn('pdffonts', path))
    .split('\n')
    .slice(2);
  const names = lines.filter((line) => line.trim() !== '').map((line) => line.split(/\s+/)[0] ?? '');
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].sort();
}
