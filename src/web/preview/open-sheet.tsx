import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PageState, SheetView } from '../../app';
import { type CellAddress, formatAddress, parseAddress } from '../../core';
import { PREVIEW_WORDS } from '../../messages';
import { CellBar } from './cell-bar';
import { type GridLayout, layOut, type Slot, slotAt } from './layout';
import type { PreviewActions } from './preview-actions';
import { SheetGrid } from './sheet-grid';

const useStyles = makeStyles({ empty: { padding: '12px', margin: '0' } });

type Lead = Pick<NonNullable<PageState['shown']>, 'cell' | 'turn'>;

interface OpenSheetProps {
  readonly view: SheetView;
  readonly label: string;
  /** Which cell is to be led to; null while another sheet is waited for. */
  readonly lead: Lead | null;
  readonly actions: PreviewActions;
}

interface Current {
  readonly at: CellAddress;
  /** How it became the current cell: of a sheet that was merely opened, by hand, or led to by a turn of the session. */
  readonly by: 'opening' | 'hand' | number;
}

function useCurrent(lead: Lead | null) {
  const [followed, setFollowed] = useState<number | null>(null);
  const [current, setCurrent] = useState<Current>({ at: { row: 0, column: 0 }, by: 'opening' });
  if (lead && lead.turn !== followed) {
    setFollowed(lead.turn);
    const at = parseAddress(lead.cell ?? '');
    if (at) setCurrent({ at, by: lead.turn });
  }
  return [current, setCurrent] as const;
}

/** Brings the current cell into view, and the focus to it. A sheet that was merely opened leaves the focus where it is. */
function useFollowing(current: Current) {
  const cell = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (current.by === 'opening') return;
    const where = current.by === 'hand' ? 'nearest' : 'center';
    cell.current?.scrollIntoView({ block: where, inline: where });
    cell.current?.focus({ preventScroll: true });
  }, [current]);
  return cell;
}

function FilledSheet({ view, label, lead, actions, layout }: OpenSheetProps & { readonly layout: GridLayout }) {
  const [current, setCurrent] = useCurrent(lead);
  const [edited, setEdited] = useState<string | null>(null);
  const cellRef = useFollowing(current);
  const slot = slotAt(layout, current.at);
  if (!slot) return null;
  const address = formatAddress(slot.address);
  const { file, sheet } = view.sheet;
  const place = file === null ? null : { file, sheet, cell: address };
  const focusCell = (): void => cellRef.current?.focus({ preventScroll: true });
  const move = (at: CellAddress): void => {
    setCurrent({ at, by: 'hand' });
    setEdited(null);
  };
  const edit = (): void => {
    if (place && slot.cell && slot.cell.count !== null) setEdited(address);
  };
  const follow = ({ cell }: Slot): void => {
    // To a cell in any case: this one, which has the focus, goes.
    if (cell?.link) void actions.show(cell.link.sheet, cell.link.cell ?? 'A1');
  };
  return (
    <>
      <CellBar
        key={address}
        address={address}
        cell={slot.cell}
        editing={edited === address}
        actions={{
          edit,
          follow: () => follow(slot),
          restore: () => {
            focusCell();
            if (place) void actions.restore(place);
          },
          save: (typed) => (place ? actions.correct(place, typed) : Promise.resolve(false)),
          close: () => {
            setEdited(null);
            focusCell();
          },
        }}
      />
      <SheetGrid
        label={label}
        layout={layout}
        current={slot}
        turn={typeof current.by === 'number' ? current.by : null}
        cellRef={cellRef}
        actions={{ move, edit, follow }}
      />
    </>
  );
}

/** One sheet: what its current cell says, and below it the table. */
export function OpenSheet(props: OpenSheetProps) {
  const styles = useStyles();
  const layout = useMemo(() => layOut(props.view), [props.view]);
  if (layout.rows.length === 0) return <p className={styles.empty}>{PREVIEW_WORDS.empty}</p>;
  return <FilledSheet {...props} layout={layout} />;
}
