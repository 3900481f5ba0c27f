import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { type MenuEntry, MenuList } from './menu-list';

const useStyles = makeStyles({
  root: { position: 'relative' },
  list: { position: 'absolute', top: '100%', right: '0', marginTop: '4px', zIndex: tokens.zIndexPopup },
});

interface MenuProps {
  readonly label: string;
  /** The label is shown; else three dots are. */
  readonly isNamed?: boolean;
  readonly items: readonly MenuEntry[];
}

/** A menu button. Ours rather than Fluent's, whose positioning engine weighs more than the rest of this pane. */
export function Menu({ label, isNamed = false, items }: MenuProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (returnFocus: boolean): void => {
    setOpen(false);
    if (returnFocus) root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} className={styles.root}>
      <Button
        {...(isNamed
          ? { icon: <ChevronDown16Regular />, iconPosition: 'after' }
          : { icon: <MoreHorizontal20Regular />, 'aria-label': label, title: label })}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {isNamed && label}
      </Button>
      {open && (
        <div className={styles.list}>
          <MenuList label={label} items={items} close={close} around={root} />
        </div>
      )}
    </div>
  );
}
