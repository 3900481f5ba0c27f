import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { PREVIEW_WORDS } from '../../messages';
import { textButton } from '../../taskpane/parts/styles';
import { FaultCount } from './fault-count';
import { filterSheets, type SheetEntry } from './list-sheets';

const words = PREVIEW_WORDS.list;

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    bottom: '100%',
    left: '4px',
    zIndex: tokens.zIndexPopup,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    width: 'min(440px, 100% - 8px)',
    maxHeight: 'min(420px, 60vh)',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { position: 'relative', minHeight: '0', overflowY: 'auto' },
  group: { padding: '6px 8px 2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  option: {
    ...textButton,
    width: '100%',
    color: tokens.colorNeutralForeground1,
    display: 'flex',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  chosen: { fontWeight: tokens.fontWeightSemibold },
});

interface SheetListProps {
  readonly entries: readonly SheetEntry[];
  readonly chosen: string | null;
  readonly show: (entry: SheetEntry) => void;
  readonly close: (returnFocus: boolean) => void;
}

/** Which option a key leads to. */
function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at + count - 1) % count;
  return null;
}

interface OptionsProps extends Pick<SheetListProps, 'chosen' | 'show'> {
  readonly id: string;
  readonly found: readonly SheetEntry[];
  readonly active: number;
}

/** The keyboard stays in the box above, which says by id which option is the active one. */
function Options({ id, found, active, chosen, show }: OptionsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector(`[id="${id}${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, found]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.label} className={styles.list}>
      {(['results', 'files'] as const)
        .filter((group) => found.some((entry) => entry.group === group))
        .map((group) => (
          <div key={group} role="group" aria-label={PREVIEW_WORDS.groups[group]}>
            <div className={styles.group} aria-hidden="true">
              {PREVIEW_WORDS.groups[group]}
            </div>
            {found.map(
              (entry, index) =>
                entry.group === group && (
                  <button
                    key={entry.key}
                    type="button"
                    id={`${id}${index}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={entry.key === chosen}
                    title={entry.about}
                    className={mergeClasses(
                      styles.option,
                      entry.key === chosen && styles.chosen,
                      index === active && styles.active,
                    )}
                    onClick={() => show(entry)}
                  >
                    <span>{entry.label}</span>
                    <FaultCount counts={entry.faults} />
                  </button>
                ),
            )}
          </div>
        ))}
    </div>
  );
}

/** All sheets with a box to filter them: arrows choose, Enter shows, Escape closes. */
export function SheetList({ entries, chosen, show, close }: SheetListProps) {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      entries.findIndex(({ key }) => key === chosen),
    ),
  );
  const found = filterSheets(entries, query);
  useEffect(() => root.current?.querySelector('input')?.focus(), []);
  const choose = (entry: SheetEntry): void => {
    close(true);
    show(entry);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') close(true);
    const next = nextIndex(event.key, active, found.length);
    const entry = event.key === 'Enter' ? found[active] : undefined;
    if (next !== null) setActive(next);
    else if (entry) choose(entry);
    else if (event.key === 'Escape') close(true);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className={styles.root}>
      <Input
        role="combobox"
        aria-label={words.filter}
        placeholder={words.filter}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}${active}` : undefined}
        autoComplete="off"
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.count}>
        {words.shown(found.length)}
      </p>
      <Options id={id} found={found} active={active} chosen={chosen} show={choose} />
    </div>
  );
}
