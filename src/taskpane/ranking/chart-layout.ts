/** In pixels; the width is the reader's: lengths along it are shares of it. */
const LINE = 17;
const BAR = 14;
const GAP = 10;

/** As many letters of 13 pixels as the narrowest pane (320 pixels) has room for. */
const NAME_LETTERS = 42;

/** Of the width, for 100 points; behind the longest bar there is room for its score. */
const FULL_BAR = 80;

export interface ChartRow {
  /** One below the other, above the bar. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  readonly bar: { readonly y: number; readonly height: number; readonly percent: number };
}

export interface ChartLayout {
  readonly rows: readonly ChartRow[];
  readonly height: number;
}

/** Lines that end between words; SVG breaks none by itself. A word longer than a line has one for itself. */
export function brokenLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Where everything stands, from the top, bar by bar. */
export function chartLayout(bars: readonly { readonly name: string; readonly score: number }[]): ChartLayout {
  let top = 0;
  const rows = bars.map(({ name, score }): ChartRow => {
    const lines = brokenLines(name, NAME_LETTERS).map((text, index) => ({ text, y: top + LINE * (index + 1) - 4 }));
    const bar = { y: top + LINE * lines.length + 1, height: BAR, percent: (score * FULL_BAR) / 100 };
    top = bar.y + BAR + GAP;
    return { lines, bar };
  });
  return { rows, height: top };
}
