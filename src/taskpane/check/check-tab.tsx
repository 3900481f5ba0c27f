import { Button, makeStyles } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { View } from '../../app';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';
import { useSessionState } from '../session';
import { Filters } from './filters';
import { FixAll } from './fix-all';
import { countListed, type Filter, filterIssues, groupIssues, listIssues, SEVERITIES, unitNames } from './list-issues';
import { NotSent } from './not-sent';
import { SheetGroup } from './sheet-group';

const words = PANE_WORDS.check;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  none: { margin: '0' },
});

const ALL: Filter = { severities: new Set(SEVERITIES), query: '' };

/** So many sheets are open at first; of more, the headings with their counts give the better overview. */
const OPEN_AT_FIRST = 8;

/** What was found, sheet by sheet, and who has not sent. */
export function CheckTab({ view }: { readonly view: View }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [filter, setFilter] = useState(ALL);
  // Typing stays quick, however long the list.
  const applied = useDeferredValue(filter);
  const { notice } = useSessionState();
  const checkedSheet = notice?.kind === 'checked' && notice.sheets === 1 ? view.active : null;
  const { result, sheets, reportsAre } = view;
  const all = useMemo(() => listIssues(result), [result]);
  const shown = useMemo(() => filterIssues(all, applied), [all, applied]);
  const groups = useMemo(() => groupIssues(shown, sheets, unitNames(result)), [shown, sheets, result]);
  return (
    <div className={styles.root}>
      {all.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <Filters filter={filter} change={setFilter} counts={countListed(all)} />
          <div className={styles.line}>
            <span role="status" className={shared.muted}>
              {shown.length === 0 ? words.noneShown : words.shown(shown.length, all.length)}
            </span>
            {shown.length === 0 ? (
              <Button size="small" onClick={() => setFilter(ALL)}>
                {words.showAll}
              </Button>
            ) : (
              <FixAll shown={shown} />
            )}
          </div>
        </>
      )}
      {groups.map((group, index) => (
        <SheetGroup
          key={`${group.file}\n${group.sheet ?? ''}`}
          group={group}
          reportsAre={reportsAre}
          opened={index < OPEN_AT_FIRST}
          spotlight={
            group.sheet !== null && group.sheet === checkedSheet?.sheet && group.file === checkedSheet.file
              ? notice
              : null
          }
        />
      ))}
      <NotSent result={result} />
    </div>
  );
}
