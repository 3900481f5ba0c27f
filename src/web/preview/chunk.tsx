import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, memo, type ReactNode, type Ref } from 'react';
import type { CellView } from '../../app';
import { formatAddress } from '../../core';
import { barLength, useCellClasses } from './cell-styles';
import { cellRemarks } from './cell-words';
import { Columns, HEADING_WIDTH, headingStyle } from './headings';
import type { GridRow, Slot } from './layout';

const useStyles = makeStyles({
  // What is not seen is neither laid out nor painted.
  chunk: { contentVisibility: 'auto' },
  table: { tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '0' },
  heading: { ...headingStyle, position: 'sticky', left: '0', zIndex: 2 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  afterGap: { '& > *': { borderTop: `3px double ${tokens.colorNeutralStroke1}` } },
  /** As far as the blanks to the right reach, over their edges. */
  text: {
    position: 'relative',
    zIndex: 1,
    display: 'block',
    width: 'max-content',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  link: {
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    cursor: 'pointer',
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
  linkOnPaint: { color: '#0F548C' },
});

/** Points into pixels of 1/96 inch. */
const pixels = (points: number): number => (points * 96) / 72;

const ROW_HEIGHT = 21;

const CELL_MARGINS = 8;

/** The current cell. */
export interface Mark {
  readonly slot: Slot;
  /** It was led to: another turn flashes anew. */
  readonly turn: number | null;
  readonly ref: Ref<HTMLTableCellElement>;
}

interface RowProps {
  readonly row: GridRow;
  /** The current cell, where it is in this row. */
  readonly mark: Mark | null;
}

function contentOf({ cell, room }: Slot, runsOver: boolean, styles: ReturnType<typeof useStyles>): ReactNode {
  if (!cell) return null;
  if (cell.link) {
    return (
      <span className={mergeClasses(styles.link, cell.paint !== null && styles.linkOnPaint)} data-link="">
        {cell.text}
      </span>
    );
  }
  if (!runsOver) return cell.text;
  return (
    <span className={styles.text} style={{ maxWidth: room - CELL_MARGINS }}>
      {cell.text}
    </span>
  );
}

/** What is another in nearly every cell, and so in no class; undefined where nothing is. */
function styleOf({ size, bar }: CellView): CSSProperties | undefined {
  if (size === 11 && bar === null) return undefined;
  return {
    ...(size === 11 ? {} : { fontSize: `${size}pt` }),
    ...(bar === null ? {} : { backgroundSize: barLength(bar) }),
  };
}

const Row = memo(function Row({ row, mark }: RowProps) {
  const styles = useStyles();
  const classOf = useCellClasses();
  return (
    <tr
      role="row"
      className={row.afterGap ? styles.afterGap : undefined}
      style={row.height === null ? undefined : { height: pixels(row.height) }}
    >
      <th role="rowheader" className={mergeClasses(styles.heading, mark !== null && styles.current)}>
        {row.row + 1}
      </th>
      {row.slots.map((slot) => {
        const { cell, columns, rows, address } = slot;
        const current = mark?.slot === slot;
        const led = current && mark.turn !== null;
        const remarks = cell && cellRemarks(cell).join(' ');
        const runsOver = cell !== null && !cell.wrap && cell.align === 'left' && cell.paint === null;
        return (
          <td
            key={led ? `${address.column} ${mark.turn}` : address.column}
            ref={current ? mark.ref : undefined}
            role="gridcell"
            tabIndex={current ? 0 : undefined}
            data-cell={formatAddress(address)}
            className={classOf(cell, { current, led, runsOver })}
            style={cell ? styleOf(cell) : undefined}
            colSpan={columns > 1 ? columns : undefined}
            rowSpan={rows > 1 ? rows : undefined}
            title={remarks || undefined}
          >
            {contentOf(slot, runsOver, styles)}
          </td>
        );
      })}
    </tr>
  );
});

interface ChunkProps {
  readonly rows: readonly GridRow[];
  readonly widths: readonly number[];
  readonly total: number;
  /** Not yet: only as high as it will be. */
  readonly drawn: boolean;
  readonly mark: Mark | null;
}

/** Some rows that the browser may leave alone as long as they are out of sight. */
export const Chunk = memo(function Chunk({ rows, widths, total, drawn, mark }: ChunkProps) {
  const styles = useStyles();
  const height = rows.reduce((sum, row) => sum + (row.height === null ? ROW_HEIGHT : pixels(row.height)), 0);
  const width = total + HEADING_WIDTH;
  if (!drawn) return <div style={{ width, height }} />;
  return (
    <div
      role="rowgroup"
      className={styles.chunk}
      style={{ width, containIntrinsicSize: `${width}px auto ${height}px` }}
    >
      <table role="presentation" className={styles.table} style={{ width }}>
        <Columns widths={widths} />
        <tbody role="presentation">
          {rows.map((row) => (
            <Row key={row.row} row={row} mark={mark?.slot.address.row === row.row ? mark : null} />
          ))}
        </tbody>
      </table>
    </div>
  );
});
