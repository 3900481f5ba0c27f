import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { PAGE_WORDS } from '../../messages';
import { usePage, usePageState } from './page-session';
import { useDrop } from './use-drop';

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
    pointerEvents: 'none',
  },
});

type Side = 'pane' | 'preview';

const SIDES: readonly Side[] = ['pane', 'preview'];

/** Which of the two is in front where there is no room for both: the preview as soon as one is led to a sheet. */
function useSide(): [Side, (side: Side) => void] {
  const shown = usePageState('shown');
  const [side, setSide] = useState<Side>('pane');
  const [turn, setTurn] = useState(shown?.turn ?? 0);
  if (shown && shown.turn !== turn) {
    setTurn(shown.turn);
    setSide('preview');
  }
  return [side, setSide];
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
  const [side, setSide] = useSide();
  const isOver = useDrop();
  useAskBeforeLeaving();
  return (
    <div className={styles.root} data-screen="">
      <div className={styles.switch} role="group" aria-label={words.views}>
        {SIDES.map((name) => (
          <ToggleButton key={name} checked={side === name} onClick={() => setSide(name)}>
            {words[name]}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.both}>
        <div className={mergeClasses(styles.side, styles.pane, side !== 'pane' && styles.behind)}>{pane}</div>
        <div className={mergeClasses(styles.side, side !== 'preview' && styles.behind)}>{preview}</div>
      </div>
      {isOver && (
        <div className={styles.drop} aria-hidden="true">
          {words.drop}
        </div>
      )}
    </div>
  );
}
