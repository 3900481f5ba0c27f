import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnName } from '../../core';
import { PREVIEW_WORDS } from '../../messages';
import { useSharedStyles } from '../../taskpane/parts/styles';
import type { Slot } from './layout';

/** Of the row numbers, in pixels. */
export const HEADING_WIDTH = 44;

export const headingStyle = {
  boxSizing: 'border-box',
  padding: '0 4px',
  textAlign: 'center',
  verticalAlign: 'middle',
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorNeutralForeground3,
  backgroundColor: tokens.colorNeutralBackground3,
  borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
} as const;

const useStyles = makeStyles({
  root: { position: 'sticky', top: '0', zIndex: 3 },
  table: { tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '0' },
  heading: { ...headingStyle, height: '21px', overflow: 'hidden' },
  corner: { position: 'sticky', left: '0', zIndex: 1 },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Every table of a sheet has the same: together they look like one. */
export function Columns({ widths }: { readonly widths: readonly number[] }) {
  return (
    <colgroup>
      <col style={{ width: HEADING_WIDTH }} />
      {widths.map((width, column) => (
        <col key={column} style={{ width }} />
      ))}
    </colgroup>
  );
}

interface ColumnHeadingsProps {
  readonly widths: readonly number[];
  readonly total: number;
  readonly current: Slot | null;
}

/** A, B, C… above the sheet; they stay while it scrolls. */
export function ColumnHeadings({ widths, total, current }: ColumnHeadingsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const width = total + HEADING_WIDTH;
  return (
    <div role="rowgroup" className={styles.root} style={{ width }}>
      <table role="presentation" className={styles.table} style={{ width }}>
        <Columns widths={widths} />
        <thead role="presentation">
          <tr role="row">
            <th role="columnheader" className={mergeClasses(styles.heading, styles.corner)}>
              <span className={shared.unseen}>{PREVIEW_WORDS.rowHeading}</span>
            </th>
            {widths.map((_, column) => (
              <th
                key={column}
                role="columnheader"
                className={mergeClasses(styles.heading, current?.address.column === column && styles.current)}
              >
                {columnName(column)}
              </th>
            ))}
          </tr>
        </thead>
      </table>
    </div>
  );
}
