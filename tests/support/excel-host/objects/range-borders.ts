import { invalid } from '../errors';
import type { Area } from '../model/area';
import type { Border, Look, Side } from '../model/look';
import { Region } from '../model/region';
import { asColor, asText, oneOf } from '../wire/arguments';
import { remote, type RemoteType, type Targets } from '../wire/remote';
import { common, restyle } from './range-looks';

type Edge = Targets['RangeBorder']['edge'];

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: 'top',
  EdgeBottom: 'bottom',
  EdgeLeft: 'left',
  EdgeRight: 'right',
  InsideVertical: 'insideVertical',
  InsideHorizontal: 'insideHorizontal',
  DiagonalDown: 'diagonalDown',
  DiagonalUp: 'diagonalUp',
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const THIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells an edge of an area runs along, and on which of their sides. Inner lines belong to the cells on both sides. */
function partsOf(area: Area, edge: Edge): (readonly [Area, Side])[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'top':
      return [[{ ...area, rows: 1 }, 'top']];
    case 'bottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, 'bottom']];
    case 'left':
      return [[{ ...area, columns: 1 }, 'left']];
    case 'right':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, 'right']];
    case 'insideVertical':
      return columns < 2
        ? []
        : [
            [{ ...area, columns: columns - 1 }, 'right'],
            [{ ...area, column: column + 1, columns: columns - 1 }, 'left'],
          ];
    case 'insideHorizontal':
      return rows < 2
        ? []
        : [
            [{ ...area, rows: rows - 1 }, 'bottom'],
            [{ ...area, row: row + 1, rows: rows - 1 }, 'top'],
          ];
    default:
      return [[area, edge]];
  }
}

function read({ region, edge }: Targets['RangeBorder'], key: keyof Border, none: string): string | null {
  const found = region.areas
    .flatMap((area) => partsOf(area, edge))
    .map(([area, side]) => common(new Region(region.sheet, [area]), (look: Look) => look[side]?.[key] ?? none));
  const [first = none] = found;
  return found.every((value) => value === first) ? first : null;
}

function write({ region, edge }: Targets['RangeBorder'], change: (border: Border) => Border | null): void {
  for (const [area, side] of region.areas.flatMap((part) => partsOf(part, edge))) {
    restyle(new Region(region.sheet, [area]), (look) => ({ ...look, [side]: change(look[side] ?? THIN) }));
  }
}

export const rangeBorder: RemoteType<Targets['RangeBorder']> = {
  identity: ({ edge }) => ({ Id: Object.keys(EDGES).find((key) => EDGES[key] === edge) ?? '' }),
  get: {
    SideIndex: ({ edge }) => Object.keys(EDGES).find((key) => EDGES[key] === edge) ?? '',
    Style: (border) => read(border, 'style', 'None'),
    Color: (border) => read(border, 'color', '#000000'),
    Weight: (border) => read(border, 'weight', 'Thin'),
  },
  set: {
    Style: (target, value) => {
      const style = oneOf(STYLES, value);
      write(target, (border) => (style === 'None' ? null : { ...border, style }));
    },
    Color: (target, value) => {
      const color = asColor(value);
      write(target, (border) => ({ ...border, color }));
    },
    Weight: (target, value) => {
      const weight = oneOf(WEIGHTS, value);
      write(target, (border) => ({ ...border, weight }));
    },
  },
};

export const rangeBorders: RemoteType<Region> = {
  item: (region, key) => {
    const edge = EDGES[asText(key)] ?? invalid(`No such edge: ${asText(key)}`);
    return remote('RangeBorder', { region, edge });
  },
};
