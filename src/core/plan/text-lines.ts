import type { LookSpec } from './looks';

/** Widths of Times New Roman in parts of the font's size, rounded up: a line too many is better than one cut off. */
const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\s.,:;!'|]/u, 0.26],
  [/[ijlftrIÌÍỈĨỊìíỉĩị()[\]/-]/u, 0.35],
  [/[mwMW—…]/u, 0.92],
  [/\p{Lu}/u, 0.72],
];
const OTHER = 0.5;
const BOLD = 1.07;

const widths = new Map<string, number>();

function characterWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = CLASSES.find(([shape]) => shape.test(character))?.[1] ?? OTHER;
  widths.set(character, width);
  return width;
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Lines of a paragraph broken at spaces, and within a word only if it is wider than a line. */
function wrappedLines(paragraph: string, available: number): number {
  const space = characterWidth(' ');
  let lines = 1;
  let filled = 0;
  for (const word of paragraph.split(' ')) {
    const width = textWidth(word);
    if (filled > 0 && filled + space + width > available) {
      lines += 1;
      filled = 0;
    }
    const overflow = Math.max(0, Math.ceil(width / available) - 1);
    lines += overflow;
    filled += (filled > 0 ? space : 0) + width - overflow * available;
  }
  return lines;
}

/** Whether a text takes one line for certain: no character is as wide as the font is high. Most need no other measuring. */
export function isOneLine(text: string, points: number, look: LookSpec): boolean {
  return !look.wrap || (text.length * look.size * BOLD <= points && !/[\r\n]/.test(text));
}

/** How many lines a wrapped text takes in a cell so many points wide. */
export function textLines(text: string, points: number, look: LookSpec): number {
  const available = Math.max(points / look.size / (look.bold ? BOLD : 1), 1);
  return text.split(/\r\n?|\n/).reduce((lines, paragraph) => lines + wrappedLines(paragraph, available), 0);
}
