import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { PAGE_WORDS, PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../../taskpane/parts/styles';
import { useBusy } from '../../taskpane/session';
import { usePage, usePageState } from './page-session';
import { useDrop } from './use-drop';
import { useGive } from './use-give';

const words = PAGE_WORDS.frame;

/** From here on pane and preview have room side by side. */
const WIDE = '@media (min-width: 900px)';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  switch: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    padding: '8px 12px 0',
    [WIDE]: { display: 'none' },
  },
  both: { flex: '1 1 0', minHeight: '0', display: 'flex' },
  side: { minWidth: '0', minHeight: '0', flex: '1 1 0' },
  pane: {
    [WIDE]: { flex: '0 0 420px', borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  /** There is room for one of the two: the other waits. */
  behind: { display: 'none', [WIDE]: { display: 'block' } },
  drop: {
    position: 'absolute',
    inset: '8px',
    zIndex: tokens.zIndexOverlay,
    display: 'grid',
    placeItems: 'center',
    border: `3px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    textAlign: 'center',
    pointerEvents: 'none',
  },
});

type Side = 'pane' | 'preview';

const SIDES: readonly Side[] = ['pane', 'preview'];

/**
 * Which of the two is in front where there is no room for both: the preview as soon as one is led to a sheet, the pane
 * when files are added, and when nothing is left to look at.
 */
function useSide(): [Side, (side: Side) => void] {
  const now = usePageState('shown')?.turn ?? 0;
  const isAdding = usePageState('task')?.kind === 'adding-files';
  const [side, setSide] = useState<Side>('pane');
  const [turn, setTurn] = useState(now);
  const [wasAdding, setWasAdding] = useState(isAdding);
  if (now !== turn) {
    setTurn(now);
    // 0: nobody was led there.
    setSide(now === 0 ? 'pane' : 'preview');
  }
  if (isAdding !== wasAdding) {
    setWasAdding(isAdding);
    if (isAdding) setSide('pane');
  }
  return [side, setSide];
}

/** What led to a sheet goes out of sight with the pane: the focus goes to the button that says so, beside the way back. */
function useFocusInSight(side: Side) {
  const paneRef = useRef<HTMLDivElement>(null);
  const choiceRef = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const isHidden = paneRef.current?.getClientRects().length === 0;
    if (!isHidden || !paneRef.current?.contains(document.activeElement)) return;
    choiceRef.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }, [side]);
  return { paneRef, choiceRef };
}

/** Where the browser keeps nothing, leaving the page loses what was done: it asks. */
function useAskBeforeLeaving(): void {
  const page = usePage();
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      const { files, keeping } = page.getState();
      if (files.length > 0 && keeping !== 'kept') event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [page]);
}

interface FrameProps {
  readonly pane: ReactNode;
  readonly preview: ReactNode;
}

/** The pane and, beside it or behind it, the sheets. Files can be dropped anywhere on it. */
export function Frame({ pane, preview }: FrameProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [side, setSide] = useSide();
  const [give, told] = useGive();
  const isOver = useDrop(give);
  const busy = useBusy();
  const { paneRef, choiceRef } = useFocusInSight(side);
  useAskBeforeLeaving();
  return (
    <main className={styles.root} data-screen="">
      <h1 className={shared.unseen}>{PANE_WORDS.title}</h1>
      <div ref={choiceRef} className={styles.switch} role="group" aria-label={words.views}>
        {SIDES.map((name) => (
          <ToggleButton
            key={name}
            checked={side === name}
            // The shade of a pressed button alone is hard to see.
            {...(side === name ? { icon: <Checkmark16Regular /> } : {})}
            onClick={() => setSide(name)}
          >
            {words[name]}
          </ToggleButton>
        ))}
      </div>
      {told}
      <div className={styles.both}>
        <div ref={paneRef} className={mergeClasses(styles.side, styles.pane, side !== 'pane' && styles.behind)}>
          {pane}
        </div>
        <div className={mergeClasses(styles.side, side !== 'preview' && styles.behind)}>{preview}</div>
      </div>
      {isOver && (
        <div className={styles.drop} aria-hidden="true">
          {busy ? words.dropLater : words.drop}
        </div>
      )}
    </main>
  );
}
