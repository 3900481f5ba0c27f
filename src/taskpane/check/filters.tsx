import { makeStyles, SearchBox, ToggleButton } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons';
import type { Severity } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { type Filter, SEVERITIES } from './list-issues';

const words = PANE_WORDS.check;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  severities: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  toggle: { minWidth: '0', padding: '2px 8px 2px 4px', minHeight: '28px', fontWeight: 'normal' },
  search: { maxWidth: '480px', width: '100%' },
});

interface FiltersProps {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** By severity: a pressed button shows its own. By text: sheet, cell or anything that is said. */
export function Filters({ filter, change, counts }: FiltersProps) {
  const styles = useStyles();
  const toggle = (severity: Severity): void => {
    const severities = new Set(filter.severities);
    if (!severities.delete(severity)) severities.add(severity);
    change({ ...filter, severities });
  };
  return (
    <div className={styles.root}>
      <div role="group" aria-label={words.severityFilter} className={styles.severities}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            checked={filter.severities.has(severity)}
            // The shade of a pressed button alone is hard to see.
            icon={filter.severities.has(severity) ? <Checkmark16Regular /> : <span />}
            onClick={() => toggle(severity)}
          >
            {`${VI.severities[severity]} (${counts[severity]})`}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchShort}
        value={filter.query}
        onChange={(_, { value }) => change({ ...filter, query: value })}
      />
    </div>
  );
}
