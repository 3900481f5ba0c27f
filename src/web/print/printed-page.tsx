import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { CellView, RowView } from '../../app';
import { FONT, type PrintedPage, type PrintedRow, type PrintPages } from '../../core';
import { PrintedCell } from './printed-cell';

const useStyles = makeStyles({
  page: {
    position: 'relative',
    boxSizing: 'border-box',
    fontFamily: `"${FONT}", "Liberation Serif", serif`,
    // The font's own, on which the heights of rows are reckoned.
    lineHeight: '1.15',
    color: '#000',
    backgroundColor: '#fff',
    // Browsers leave colours behind text out otherwise.
    printColorAdjust: 'exact',
    WebkitPrintColorAdjust: 'exact',
    ':not(:last-child)': { breakAfter: 'page' },
  },
  number: { position: 'absolute', left: '0', right: '0', margin: '0', textAlign: 'center', fontSize: '13pt' },
  sheet: { display: 'grid', justifyContent: 'center' },
  row: { display: 'contents' },
});

const mm = (lengths: readonly number[]): string => lengths.map((length) => `${length}mm`).join(' ');

/** How many rows of the page a cell covers: what it covers beyond is on the next. */
function rowsCovered(rows: readonly PrintedRow[], at: number, span: CellView['span']): number {
  const end = (rows[at]?.index ?? 0) + (span?.rows ?? 1);
  let covered = 1;
  while ((rows[at + covered]?.index ?? end) < end) covered += 1;
  return covered;
}

/** How many of the printed columns a cell covers; 0 for one that is on the screen alone. */
const columnsCovered = ({ column, span }: CellView, printed: number): number =>
  Math.max(0, Math.min(span?.columns ?? 1, printed - column));

interface PrintedPageProps {
  readonly paper: PrintPages;
  readonly page: PrintedPage;
  readonly number: number;
  /** By their index in the sheet. */
  readonly rows: ReadonlyMap<number, RowView>;
}

/** A sheet of paper. Nghị định 30/2020/NĐ-CP, Phụ lục I: its number is in the top margin, except on the first. */
export const OnePage = memo(function OnePage({ paper, page, number, rows }: PrintedPageProps) {
  const styles = useStyles();
  const { widthMm, margins, columns, scale } = paper;
  const { top, right, left } = margins;
  return (
    // No height: browsers round their paper's down, and what is a hair higher would take a blank page more.
    <section className={styles.page} style={{ width: `${widthMm}mm`, padding: mm([top, right, 0, left]) }}>
      {number > 1 && (
        <p className={styles.number} style={{ top: `${margins.header}mm`, padding: mm([0, right, 0, left]) }}>
          {number}
        </p>
      )}
      <div
        role="table"
        className={styles.sheet}
        style={{ gridTemplateColumns: mm(columns), gridTemplateRows: mm(page.rows.map(({ heightMm }) => heightMm)) }}
      >
        {page.rows.map(({ index }, at) => (
          <div key={index} role="row" data-row={index} className={styles.row}>
            {rows.get(index)?.cells.map((cell) => {
              const covered = columnsCovered(cell, columns.length);
              if (covered === 0) return null;
              const place = { at: at + 1, rows: rowsCovered(page.rows, at, cell.span), columns: covered };
              return <PrintedCell key={cell.column} cell={cell} {...place} scale={scale} />;
            })}
          </div>
        ))}
      </div>
    </section>
  );
});
