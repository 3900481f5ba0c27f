import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CellView } from '../../app';
import { fill } from '../../taskpane/parts/fill';
import { barLength } from '../preview/cell-styles';

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    minWidth: '0',
    minHeight: '0',
    padding: '0 1pt',
    whiteSpace: 'pre',
  },
  left: { justifyContent: 'flex-start', textAlign: 'left' },
  center: { justifyContent: 'center', textAlign: 'center' },
  right: { justifyContent: 'flex-end', textAlign: 'right' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  /** Half of it outside, so that neighbours' lines fall on one another, and that it takes no room from the text. */
  border: { '::after': { content: '""', position: 'absolute', inset: '-0.5px', border: '1px solid #000' } },
  underlined: { textDecorationLine: 'underline' },
  /** A line under the middle third, where the workbook underlines the middle third of the letters. */
  middle: {
    position: 'relative',
    '::after': {
      content: '""',
      position: 'absolute',
      left: '33%',
      right: '33%',
      bottom: '0.05em',
      borderBottom: '1px solid #000',
    },
  },
  pass: fill('pass'),
  fail: fill('fail'),
  neutral: fill('neutral'),
  missing: fill('missing'),
  invalid: fill('invalid'),
  input: fill('input'),
  /** The workbook's own grey. */
  bar: { backgroundImage: 'linear-gradient(#BFBFBF 0 100%)', backgroundRepeat: 'no-repeat' },
});

interface PrintedCellProps {
  readonly cell: CellView;
  /** Of the page's rows, from 1, and how many of them it covers. */
  readonly at: number;
  readonly rows: number;
  /** How many of the page's columns it covers. */
  readonly columns: number;
  readonly scale: number;
}

export function PrintedCell({ cell, at, rows, columns, scale }: PrintedCellProps) {
  const styles = useStyles();
  const { column, text, align, wrap, bold, italic, size, rule, border, paint, bar, link } = cell;
  return (
    <div
      role="cell"
      className={mergeClasses(
        styles.cell,
        styles[align],
        wrap && styles.wrap,
        bold && styles.bold,
        italic && styles.italic,
        border && styles.border,
        paint ? styles[paint] : undefined,
        bar === null ? undefined : styles.bar,
      )}
      style={{
        gridColumn: `${column + 1} / span ${columns}`,
        gridRow: `${at} / span ${rows}`,
        fontSize: `${size * scale}pt`,
        ...(bar === null ? {} : { backgroundSize: barLength(bar) }),
      }}
    >
      {/* The workbook underlines links too. */}
      <span
        data-rule={rule}
        className={mergeClasses(
          (rule === 'whole' || link !== null) && styles.underlined,
          rule === 'middle' && styles.middle,
        )}
      >
        {text}
      </span>
    </div>
  );
}
