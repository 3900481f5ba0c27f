import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, type Ref, useMemo } from 'react';
import { type CellAddress, parseAddress } from '../../core';
import { Chunk, type Mark } from './chunk';
import { ColumnHeadings, HEADING_WIDTH } from './headings';
import type { GridLayout, Slot } from './layout';
import { moved } from './moves';
import { useDrawn } from './use-drawn';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '160px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    // A cell that is scrolled to does not end up under the headings.
    scrollPaddingTop: '24px',
    scrollPaddingLeft: `${HEADING_WIDTH}px`,
    outlineStyle: 'none',
  },
});

export interface GridActions {
  /** Makes another cell the current one. */
  readonly move: (to: CellAddress) => void;
  /** Offers to type over the current cell. */
  readonly edit: () => void;
  readonly follow: (slot: Slot) => void;
}

interface SheetGridProps {
  readonly label: string;
  readonly layout: GridLayout;
  readonly current: Slot;
  /** Set where the current cell was led to. */
  readonly turn: number | null;
  readonly cellRef: Ref<HTMLTableCellElement>;
  readonly actions: GridActions;
}

function addressOf(target: EventTarget): CellAddress | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  return parseAddress(cell?.dataset.cell ?? '');
}

/** What a key does; false: it is not ours. */
function press(event: KeyboardEvent, { layout, current, actions }: SheetGridProps): boolean {
  // Those with Alt are the browser's.
  if (event.altKey) return false;
  const to = moved(layout, current, event.key, event.ctrlKey || event.metaKey);
  if (to) actions.move(to.address);
  else if (event.key === 'Enter' && current.cell?.link) actions.follow(current);
  else if (event.key === 'Enter' || event.key === 'F2') actions.edit();
  else return false;
  return true;
}

/** A sheet as a table that the keyboard goes about in like in Excel: one stop for the Tab key. */
export function SheetGrid(props: SheetGridProps) {
  const { label, layout, current, turn, cellRef, actions } = props;
  const { widths, rows, chunks } = layout;
  const styles = useStyles();
  const drawn = useDrawn(chunks.length);
  const total = useMemo(() => widths.reduce((sum, width) => sum + width, 0), [widths]);
  const mark = useMemo((): Mark => ({ slot: current, turn, ref: cellRef }), [current, turn, cellRef]);
  const holder = rows[current.index];
  const click = ({ target }: MouseEvent): void => {
    const address = addressOf(target);
    if (!address) return;
    actions.move(address);
    const slot = rows.find(({ row }) => row === address.row)?.covers[address.column];
    if (slot && target instanceof Element && target.closest('[data-link]')) actions.follow(slot);
  };
  return (
    <div
      role="grid"
      aria-label={label}
      tabIndex={-1}
      className={styles.root}
      onClick={click}
      onDoubleClick={actions.edit}
      onKeyDown={(event) => {
        if (press(event, props)) event.preventDefault();
      }}
    >
      <ColumnHeadings widths={widths} total={total} current={current} />
      {chunks.map((chunk, index) => {
        const holds = holder !== undefined && chunk.includes(holder);
        return (
          <Chunk
            key={index}
            rows={chunk}
            widths={widths}
            total={total}
            drawn={index < drawn || holds}
            mark={holds ? mark : null}
          />
        );
      })}
    </div>
  );
}
