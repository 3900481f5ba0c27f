import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useSyncExternalStore } from 'react';
import type { PageSession } from '../../app';
import { PREVIEW_WORDS } from '../../messages';
import { listSheets, type SheetEntry } from './list-sheets';
import { OpenSheet } from './open-sheet';
import { shownKey } from './places';
import { usePreviewActions } from './preview-actions';
import { SheetChooser } from './sheet-chooser';
import { tabId } from './sheet-tabs';
import { useAttempt } from './use-attempt';
import { useSheetView } from './use-sheet-view';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    // Where nothing around says how high it is, it still scrolls by itself.
    maxHeight: '100vh',
    minHeight: '320px',
    minWidth: '0',
    containerType: 'inline-size',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  panel: { position: 'relative', flex: '1 1 0', minHeight: '0', display: 'flex', flexDirection: 'column' },
  word: {
    margin: '0',
    color: tokens.colorNeutralForeground2,
    ':not(:empty)': { padding: '6px 8px' },
  },
  /** While the table before is still there, which shall not jump. */
  overTable: {
    position: 'absolute',
    right: '16px',
    bottom: '16px',
    zIndex: 4,
    borderRadius: tokens.borderRadiusMedium,
    ':not(:empty)': { boxShadow: tokens.shadow8 },
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The sheets that were given and the ones that were made, to look at; the only thing that can be typed is a unit's count. */
export function Preview({ session }: { readonly session: PageSession }) {
  const styles = useStyles();
  const id = useId();
  const panelId = `${id}panel`;
  const { files, results, view: known, shown, version } = useSyncExternalStore(session.subscribe, session.getState);
  const attempt = useAttempt();
  const actions = usePreviewActions(session, attempt);
  const { answer, slow } = useSheetView(session, shown?.sheet ?? null, version, attempt);
  const entries = useMemo(() => listSheets({ files, results, view: known }), [files, results, known]);
  const show = useCallback((entry: SheetEntry) => void actions.show(entry.sheet), [actions]);
  const chosen = shown && shownKey(shown.sheet);
  const at = entries.findIndex(({ key }) => key === chosen);
  const isAnswered = answer !== null && chosen === shownKey(answer.sheet);
  const key = answer && shownKey(answer.sheet);
  const word = (): string => {
    if (!shown) return entries.length === 0 ? PREVIEW_WORDS.nothingYet : PREVIEW_WORDS.nothingChosen;
    if (slow) return PREVIEW_WORDS.loading(shown.sheet.sheet);
    return isAnswered && answer.view === null ? PREVIEW_WORDS.gone(shown.sheet.sheet) : '';
  };
  return (
    <section aria-label={PREVIEW_WORDS.label} className={styles.root}>
      <div
        id={panelId}
        className={styles.panel}
        role="tabpanel"
        aria-labelledby={at === -1 ? undefined : tabId(id, at)}
        aria-label={at === -1 ? PREVIEW_WORDS.label : undefined}
      >
        <p role="status" className={mergeClasses(styles.word, Boolean(answer?.view) && styles.overTable)}>
          {word()}
        </p>
        {answer?.view && (
          <OpenSheet
            key={key}
            view={answer.view}
            label={entries.find((entry) => entry.key === key)?.about ?? answer.sheet.sheet}
            lead={isAnswered ? shown : null}
            actions={actions}
          />
        )}
      </div>
      {entries.length > 0 && <SheetChooser id={id} panelId={panelId} entries={entries} chosen={chosen} show={show} />}
    </section>
  );
}
