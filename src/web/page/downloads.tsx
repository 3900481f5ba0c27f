import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular, Print20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Download } from '../../app';
import { PAGE_WORDS, PANE_WORDS } from '../../messages';
import { Menu } from '../../taskpane/parts/menu';
import { saveFile } from '../../taskpane/parts/save-file';
import { useSharedStyles } from '../../taskpane/parts/styles';
import { useCopy } from '../../taskpane/parts/use-copy';
import { useBusy, useRun } from '../../taskpane/session';
import { usePage, usePageState } from './page-session';

const words = PAGE_WORDS.downloads;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  /** Its list opens to the left. */
  menu: { marginLeft: 'auto' },
  hint: { margin: '0' },
});

/** Makes a file and saves it; why there is none, the pane says. */
function useSave(): (what: Download) => void {
  const page = usePage();
  const run = useRun();
  return (what) =>
    void run(async () => {
      const made = await page.download(what);
      if (made) saveFile(made);
    });
}

/** What can be done with the ranking as a whole. */
export function Downloads({ print }: { readonly print: () => void }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePage();
  const run = useRun();
  const save = useSave();
  const busy = useBusy();
  const [copy, said] = useCopy(words.reminder);
  const hasResults = usePageState('results').length > 0;
  const whyNot = busy ? PANE_WORDS.commands.busy : null;
  const hintId = useId();
  // Says why nothing happens.
  const why = hasResults ? {} : { 'aria-describedby': hintId };
  const entry = (label: string, what: Download) => ({ label, whyNot, choose: () => save(what) });
  return (
    <div className={styles.root} role="group" aria-label={words.label}>
      <div className={styles.bar}>
        <Button
          {...why}
          appearance={hasResults ? 'primary' : 'secondary'}
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!hasResults || busy}
          onClick={() => save({ kind: 'results' })}
        >
          {words.results}
        </Button>
        <Button {...why} icon={<Print20Regular />} disabledFocusable={!hasResults} onClick={print}>
          {words.print}
        </Button>
        <div className={styles.menu}>
          <Menu
            label={words.more}
            isNamed
            items={[
              entry(words.allMarked, { kind: 'all-marked' }),
              entry(words.master, { kind: 'master' }),
              entry(words.json, { kind: 'json' }),
              { label: words.remindAll, whyNot, choose: () => void run(async () => copy(await page.reminder(null))) },
            ]}
          />
        </div>
      </div>
      {said}
      {!hasResults && (
        <p id={hintId} className={`${styles.hint} ${shared.muted}`}>
          {words.noResults}
        </p>
      )}
    </div>
  );
}

/** What can be sent to one unit. */
export function UnitActions({ unit }: { readonly unit: string }) {
  const styles = useStyles();
  const page = usePage();
  const run = useRun();
  const save = useSave();
  const busy = useBusy();
  const [copy, said] = useCopy(words.reminder);
  const hasSent = usePageState('view')?.result.reports.has(unit) ?? false;
  return (
    <div className={styles.bar}>
      {hasSent && (
        <Button
          size="small"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={busy}
          onClick={() => save({ kind: 'marked', unit })}
        >
          {words.marked}
        </Button>
      )}
      <Button size="small" onClick={() => void run(async () => copy(await page.reminder(unit)))}>
        {words.remind}
      </Button>
      {said}
    </div>
  );
}
