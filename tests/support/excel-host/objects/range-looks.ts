import { invalid, NotImplemented } from '../errors';
import { type Area, cellCount } from '../model/area';
import { assertAllowed } from '../model/guards';
import type { Json } from '../model/json';
import type { Look, LookChange } from '../model/look';
import type { Region } from '../model/region';
import { asBoolean, asColor, asNumber, asText, oneOf } from '../wire/arguments';
import type { RemoteType } from '../wire/remote';

const MANY = 2_000_000;

/** What holds for all cells of a range; null when they differ. */
export function common<T extends Json>(region: Region, read: (look: Look) => T): T | null {
  const values = new Set<T>();
  for (const area of region.areas) collect(region, area, (look) => values.add(read(look)));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

function collect(region: Region, area: Area, see: (look: Look) => void): void {
  const { grid } = region.sheet;
  const own = grid.entriesIn(area);
  for (const { cell } of own) see(cell.look);
  if (own.length === cellCount(area)) return;
  if (grid.rowLooks.size === 0 && grid.columnLooks.size === 0) see(grid.base);
  else if (cellCount(area) > MANY) throw new NotImplemented('the common look of so many cells');
  else {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) see(grid.lookAt(row, column));
    }
  }
}

export function restyle(region: Region, change: LookChange): void {
  assertAllowed(region.sheet, 'allowFormatCells');
  if (region.areas.length === 0) invalid('The range holds no cells.');
  for (const area of region.areas) region.sheet.grid.restyle(area, change);
}

const put =
  <K extends keyof Look>(key: K, read: (value: Json) => Look[K]) =>
  (region: Region, value: Json): void => {
    const next = read(value);
    restyle(region, (look) => ({ ...look, [key]: next }));
  };

const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
const PATTERNS = ['None', 'Solid', 'Gray50', 'Gray75', 'Gray25', 'Gray16', 'Gray8'] as const;
const fontSize = (value: Json): number => {
  const size = asNumber(value);
  return size >= 1 && size <= 409 ? size : invalid('A font size is between 1 and 409.');
};

export const rangeFont: RemoteType<Region> = {
  get: {
    Name: (region) => common(region, (look) => look.fontName),
    Size: (region) => common(region, (look) => look.fontSize),
    Bold: (region) => common(region, (look) => look.bold),
    Italic: (region) => common(region, (look) => look.italic),
    Underline: (region) => common(region, (look) => look.underline),
    Color: (region) => common(region, (look) => look.fontColor),
  },
  set: {
    Name: put('fontName', asText),
    Size: put('fontSize', fontSize),
    Bold: put('bold', asBoolean),
    Italic: put('italic', asBoolean),
    Underline: put('underline', (value) => oneOf(UNDERLINES, value)),
    Color: put('fontColor', asColor),
  },
};

export const rangeFill: RemoteType<Region> = {
  get: {
    // A cell without a fill says white; only the pattern tells the two apart.
    Color: (region) => common(region, (look) => look.fill ?? '#FFFFFF'),
    Pattern: (region) => common(region, (look) => look.pattern),
  },
  set: {
    Color: (region, value) => {
      const fill = asColor(value);
      restyle(region, (look) => ({ ...look, fill, pattern: look.pattern === 'None' ? 'Solid' : look.pattern }));
    },
    Pattern: (region, value) => {
      const pattern = oneOf(PATTERNS, value);
      restyle(region, (look) => ({ ...look, pattern, fill: pattern === 'None' ? null : (look.fill ?? '#FFFFFF') }));
    },
  },
  change: {
    Clear: (region) => restyle(region, (look) => ({ ...look, fill: null, pattern: 'None' })),
  },
};

export const formatProtection: RemoteType<Region> = {
  get: {
    Locked: (region) => common(region, (look) => look.locked),
    FormulaHidden: (region) => common(region, (look) => look.formulaHidden),
  },
  set: { Locked: put('locked', asBoolean), FormulaHidden: put('formulaHidden', asBoolean) },
};

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

/** Alignment; the measures of rows and columns stand beside it. */
export const alignment: Required<Pick<RemoteType<Region>, 'get' | 'set'>> = {
  get: {
    HorizontalAlignment: (region) => common(region, (look) => look.horizontal),
    VerticalAlignment: (region) => common(region, (look) => look.vertical),
    WrapText: (region) => common(region, (look) => look.wrap),
    IndentLevel: (region) => common(region, (look) => look.indent),
  },
  set: {
    HorizontalAlignment: put('horizontal', (value) => oneOf(HORIZONTAL, value)),
    VerticalAlignment: put('vertical', (value) => oneOf(VERTICAL, value)),
    WrapText: put('wrap', asBoolean),
    IndentLevel: put('indent', asNumber),
  },
};
