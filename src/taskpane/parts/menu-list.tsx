import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { innerFocusRing, textButton } from './styles';

export interface MenuEntry {
  readonly label: string;
  /** Why it cannot be chosen now; null where it can. */
  readonly whyNot: string | null;
  readonly choose: () => void;
}

const useStyles = makeStyles({
  list: {
    minWidth: '200px',
    maxWidth: '280px',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  item: {
    ...textButton,
    ...innerFocusRing,
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForeground3, cursor: 'default' },
  },
  reason: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface MenuListProps {
  readonly label: string;
  readonly items: readonly MenuEntry[];
  readonly close: (returnFocus: boolean) => void;
  /** The list with the button that opened it, which closes it by itself. */
  readonly around: RefObject<HTMLElement | null>;
}

/** Which item a key leads to, from the one that has the focus. */
function nextIndex(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

function useCloseOutside(inside: RefObject<HTMLElement | null>, close: () => void): void {
  useEffect(() => {
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !inside.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  });
}

/** The open menu: arrows go round, Escape and Tab close it. Items that cannot be chosen are read, with the reason. */
export function MenuList({ label, items, close, around }: MenuListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  useLayoutEffect(() => list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  useCloseOutside(around, () => close(false));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') close(true);
    const all = entries();
    const next = nextIndex(
      event.key,
      all.findIndex((entry) => entry === document.activeElement),
      all.length,
    );
    if (next === null && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (next === null) close(true);
    else all[next]?.focus();
  };
  return (
    <div ref={list} className={styles.list} role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {items.map(({ label: text, whyNot, choose }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          aria-disabled={whyNot !== null}
          onClick={() => {
            if (whyNot !== null) return;
            close(true);
            choose();
          }}
        >
          {text}
          {whyNot !== null && <span className={styles.reason}>{whyNot}</span>}
        </button>
      ))}
    </div>
  );
}
