import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular, TextBulletListLtr20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { PREVIEW_WORDS } from '../../messages';
import type { SheetEntry } from './list-sheets';
import { SheetList } from './sheet-list';
import { SheetTabs } from './sheet-tabs';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flexShrink: '0',
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    paddingLeft: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  list: { flexShrink: '0', minWidth: '32px' },
  words: { '@container (max-width: 600px)': { display: 'none' } },
});

interface SheetChooserProps {
  readonly id: string;
  readonly panelId: string;
  readonly entries: readonly SheetEntry[];
  readonly chosen: string | null;
  readonly show: (entry: SheetEntry) => void;
}

/** Sheets below the preview as in Excel: the list of all, one back, one on, and their tabs. */
export function SheetChooser({ id, panelId, entries, chosen, show }: SheetChooserProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const at = entries.findIndex(({ key }) => key === chosen);
  const close = (returnFocus: boolean): void => {
    setOpen(false);
    if (returnFocus) root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, []);
  const step = (by: number, label: string, icon: React.JSX.Element) => {
    const entry = at === -1 ? undefined : entries[at + by];
    return (
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={label}
        title={label}
        disabledFocusable={!entry}
        onClick={() => entry && show(entry)}
      />
    );
  };
  return (
    <div ref={root} className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.list}
        icon={<TextBulletListLtr20Regular />}
        aria-label={PREVIEW_WORDS.list.label}
        title={PREVIEW_WORDS.list.label}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.words}>{PREVIEW_WORDS.list.label}</span>
      </Button>
      {step(-1, PREVIEW_WORDS.previous, <ChevronLeft16Regular />)}
      {step(1, PREVIEW_WORDS.next, <ChevronRight16Regular />)}
      <SheetTabs id={id} panelId={panelId} entries={entries} chosen={at} show={show} />
      {open && <SheetList entries={entries} chosen={chosen} show={show} close={close} />}
    </div>
  );
}
