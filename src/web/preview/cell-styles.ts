import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellView } from '../../app';
import { FONT } from '../../core';
import { fill } from '../../taskpane/parts/fill';

/** Dark ink on the sheets' own colours, in every theme. */
const INK = '#242424';

const CORNER = 'polygon(0 0, 100% 0, 100% 100%)';

const corner = (color: string) =>
  ({
    content: '""',
    position: 'absolute',
    top: '0',
    width: '9px',
    height: '9px',
    backgroundColor: color,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  }) as const;

const issueCorner = (color: string) => ({ '::after': { ...corner(color), right: '0', clipPath: CORNER } });

/** Twice, so that an eye that looks elsewhere at first still sees it. */
const flash = {
  '0%': { boxShadow: `0 0 0 0 ${tokens.colorBrandStroke1}` },
  '35%': { boxShadow: `0 0 0 8px ${tokens.colorBrandStroke1}` },
  '100%': { boxShadow: `0 0 0 0 ${tokens.colorBrandStroke1}` },
} as const;

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '1px 4px',
    height: '21px',
    overflow: 'hidden',
    verticalAlign: 'middle',
    whiteSpace: 'pre',
    color: tokens.colorNeutralForeground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontFamily: `"${FONT}", "Liberation Serif", serif`,
    fontSize: '11pt',
    lineHeight: '1.2',
    outlineStyle: 'none',
  },
  left: { textAlign: 'left' },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  wrap: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  bold: { fontWeight: 'bold' },
  italic: { fontStyle: 'italic' },
  /** The edges above and to the left are the neighbours': drawn over theirs. */
  border: {
    borderRightColor: tokens.colorNeutralStrokeAccessible,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    boxShadow: `-1px 0 0 ${tokens.colorNeutralStrokeAccessible}, 0 -1px 0 ${tokens.colorNeutralStrokeAccessible}`,
  },
  runsOver: { overflow: 'visible' },
  painted: { color: INK },
  pass: fill('pass'),
  fail: fill('fail'),
  neutral: fill('neutral'),
  missing: fill('missing'),
  invalid: fill('invalid'),
  input: fill('input'),
  /** Of the ink, so that the number can be read on it in every theme and on every colour. As long as barLength says. */
  bar: {
    backgroundImage: 'linear-gradient(color-mix(in srgb, currentColor 20%, transparent) 0 100%)',
    backgroundRepeat: 'no-repeat',
  },
  error: issueCorner(tokens.colorStatusDangerForeground1),
  warning: issueCorner(tokens.colorStatusWarningForeground1),
  info: issueCorner(tokens.colorBrandForeground1),
  corrected: {
    '::before': {
      ...corner(tokens.colorStatusSuccessForeground1),
      left: '0',
      clipPath: 'polygon(0 0, 100% 0, 0 100%)',
    },
  },
  /** What it means is said in words: on these colours it must be seen. */
  signOnPaint: { '::before': { backgroundColor: INK }, '::after': { backgroundColor: INK } },
  current: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    ':focus': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  /** The theme's own ring may be as light as the colour within. */
  currentPainted: { ':focus': { boxShadow: `inset 0 0 0 4px ${INK}` } },
  led: {
    zIndex: 1,
    animationName: flash,
    animationDuration: '700ms',
    animationIterationCount: '2',
    '@media (prefers-reduced-motion: reduce)': {
      animationName: 'none',
      outlineWidth: '4px',
      outlineOffset: '-4px',
    },
  },
});

/** How far the bar of a cell reaches, for its style. */
export const barLength = (bar: number): string => `${bar * 100}% 100%`;

export interface CellState {
  readonly current: boolean;
  readonly led: boolean;
  readonly runsOver: boolean;
}

/** The classes of a cell, or of a blank, for a whole row at a time. */
export function useCellClasses(): (cell: CellView | null, state: CellState) => string {
  const styles = useStyles();
  return (cell, { current, led, runsOver }) => {
    const marks = mergeClasses(current && styles.current, led && styles.led);
    if (!cell) return mergeClasses(styles.cell, marks);
    const { align, wrap, bold, italic, border, paint, bar, issue, corrected } = cell;
    return mergeClasses(
      styles.cell,
      styles[align],
      wrap && styles.wrap,
      bold && styles.bold,
      italic && styles.italic,
      border && styles.border,
      runsOver && styles.runsOver,
      paint ? mergeClasses(styles.painted, styles[paint]) : undefined,
      bar === null ? undefined : styles.bar,
      issue ? styles[issue.severity] : undefined,
      corrected === null ? undefined : styles.corrected,
      paint ? styles.signOnPaint : undefined,
      marks,
      current && paint ? styles.currentPainted : undefined,
    );
  };
}
