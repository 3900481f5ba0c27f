import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Copy20Regular, Print20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { View } from '../../app';
import { PANE_WORDS, summaryText, VI } from '../../messages';
import { useCopy } from '../parts/use-copy';
import { useBusy, useRun } from '../session';

const words = PANE_WORDS.results;
const { sheets } = VI;

/** What is signed or handed out; the others are for looking things up. */
const PRINTED = [sheets.ranking, sheets.details, sheets.commune, sheets.awards, sheets.why];

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  how: { margin: '0', color: tokens.colorNeutralForeground2 },
});

const SAID: Readonly<Record<View['written'], string>> = {
  current: words.print.how(PRINTED),
  none: words.print.none(PANE_WORDS.commands.consolidate),
  stale: words.print.stale(PANE_WORDS.commands.consolidate),
};

/** Leads to what is printed, and says how; an add-in cannot print by itself. */
function usePrint({ written, sheets: read }: View) {
  const run = useRun();
  /** How the results were when it was asked: what was said then is not said of others. */
  const [asked, setAsked] = useState<View['written'] | null>(null);
  const print = (): void => {
    setAsked(written);
    if (written !== 'current') return;
    // The results stand in the workbook that the reports stand in.
    void run((session) => session.reveal({ file: read[0]?.file ?? '', sheet: sheets.ranking, cell: null }));
  };
  return [print, asked === written ? SAID[written] : ''] as const;
}

/** What can be done with the ranking in every shell; the page prints by itself. */
export function ResultActions({ view }: { readonly view: View }) {
  const styles = useStyles();
  const busy = useBusy();
  const [copy, copied] = useCopy(words.summary);
  const [print, how] = usePrint(view);
  return (
    <div>
      <div className={styles.bar}>
        <Button size="small" icon={<Copy20Regular />} onClick={() => void copy(summaryText(view.result))}>
          {words.copySummary}
        </Button>
        {view.reportsAre === 'here' && (
          <Button size="small" icon={<Print20Regular />} disabledFocusable={busy} onClick={print}>
            {words.print.button}
          </Button>
        )}
        {copied}
      </div>
      <p role="status" className={styles.how}>
        {how}
      </p>
    </div>
  );
}
