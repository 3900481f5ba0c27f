import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { View } from '../../app';
import { IssueItem } from '../check/issue-item';
import { listIssues } from '../check/list-issues';
import { PANE_WORDS } from '../../messages';
import { useSharedStyles } from '../parts/styles';

const words = PANE_WORDS.ranking.rulesWrong;

const useStyles = makeStyles({ bar: { marginBottom: '8px' } });

/** A wrong rule set never ranks anyone: what is wrong, each at its cell. */
export function RulesWrong({ view: { result, reportsAre } }: { readonly view: View }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const faults = listIssues(result).filter(({ issue }) => issue.severity === 'error');
  return (
    <>
      <MessageBar className={styles.bar} intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.title}</MessageBarTitle> {words.text[reportsAre]}
        </MessageBarBody>
      </MessageBar>
      <ul className={shared.list}>
        {faults.map((each) => (
          <IssueItem key={each.key} listed={each} />
        ))}
      </ul>
    </>
  );
}
