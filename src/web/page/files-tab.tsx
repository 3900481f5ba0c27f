import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { FileRow } from '../../app';
import { PAGE_WORDS } from '../../messages';
import { useSharedStyles } from '../../taskpane/parts/styles';
import { useBusy } from '../../taskpane/session';
import { DropArea } from './drop-area';
import { BusyContext, FileItem } from './file-item';
import { usePageState } from './page-session';

const words = PAGE_WORDS.files;

type FilterName = keyof typeof words.filters;

const FITS: Readonly<Record<FilterName, (row: FileRow) => boolean>> = {
  all: () => true,
  faulty: ({ counts }) => counts.error > 0,
  refused: ({ state }) => state === 'refused',
};

/** Fewer files are seen at a glance. */
const WORTH_FILTERING = 20;

// Object.keys forgets that the keys are the filters'.
const FILTERS = Object.keys(FITS) as FilterName[];

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  list: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  line: { margin: '0' },
});

function summary(files: readonly FileRow[]): string {
  const units = new Set(files.flatMap(({ reports }) => reports.map(({ unit }) => unit)));
  return words.summary(files.length, units.size, files.filter(FITS.refused).length);
}

function FileList({ files }: { readonly files: readonly FileRow[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const [filter, setFilter] = useState<FilterName>('all');
  const isFiltered = files.length > WORTH_FILTERING;
  const shown = isFiltered ? files.filter(FITS[filter]) : files;
  return (
    <>
      <div className={styles.head}>
        <span>{summary(files)}</span>
        {isFiltered && (
          <label>
            <span className={shared.unseen}>{words.filter}</span>
            <Select
              size="small"
              value={filter}
              onChange={(_, { value }) => setFilter(FILTERS.find((name) => name === value) ?? 'all')}
            >
              {FILTERS.map((name) => (
                <option key={name} value={name}>
                  {words.counted(words.filters[name], files.filter(FITS[name]).length)}
                </option>
              ))}
            </Select>
          </label>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles.line}>{words.noneShown}</p>
      ) : (
        <ul className={`${shared.list} ${styles.list}`} aria-label={words.list}>
          {shown.map((row) => (
            <FileItem key={row.name} row={row} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Said only where it is not as one would expect. */
function Keeping() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const keeping = usePageState('keeping');
  const isOpen = usePageState('view') !== null;
  if (!isOpen || keeping === 'kept') return null;
  return <p className={`${styles.line} ${shared.muted}`}>{words.keeping[keeping]}</p>;
}

/** What was given, and what became of each file. */
export function FilesTab() {
  const styles = useStyles();
  // Hundreds of rows take time to draw: whatever is clicked meanwhile comes first.
  const files = useDeferredValue(usePageState('files'));
  const busy = useDeferredValue(useBusy());
  return (
    <div className={styles.root}>
      <DropArea />
      <Keeping />
      {files.length > 0 && (
        <BusyContext value={busy}>
          <FileList files={files} />
        </BusyContext>
      )}
    </div>
  );
}
