import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Document20Regular, FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { GivenFile } from '../../app';
import { PAGE_WORDS } from '../../messages';
import { useSharedStyles } from '../../taskpane/parts/styles';
import { useBusy, useRun } from '../../taskpane/session';
import { chosenFiles } from './given-files';
import { usePage, usePageState } from './page-session';
import { useGive } from './use-give';

const words = PAGE_WORDS.files;

const useStyles = makeStyles({
  area: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '16px 12px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { margin: '0' },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: '8px' },
});

interface ChooserProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  /** Chooses a whole folder. */
  readonly isFolder?: boolean;
  readonly give: (files: GivenFile[]) => void;
}

function Chooser({ label, icon, isFolder = false, give }: ChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const busy = useBusy();
  return (
    <>
      <Button icon={icon} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder ? { webkitdirectory: '' } : {})}
        onChange={({ target }) => {
          give(chosenFiles([...(target.files ?? [])]));
          // The same files can be chosen again, corrected meanwhile.
          target.value = '';
        }}
      />
    </>
  );
}

/** Where files are given, by dropping them anywhere or by choosing them; and the sample, for a first look. */
export function DropArea() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePage();
  const run = useRun();
  const busy = useBusy();
  const isEmpty = usePageState('files').length === 0;
  const [give, told] = useGive();
  return (
    <section className={styles.area} aria-label={words.area}>
      {isEmpty && <h2 className={shared.heading}>{words.empty.title}</h2>}
      <div>
        <p className={styles.line}>{isEmpty ? words.empty.text : words.areaMore}</p>
        {told}
      </div>
      {isEmpty && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void run(() => page.makeSample())}>
          {words.sample}
        </Button>
      )}
      <div className={styles.buttons}>
        <Chooser label={words.chooseFiles} icon={<Document20Regular />} give={give} />
        <Chooser label={words.chooseFolder} icon={<FolderOpen20Regular />} isFolder give={give} />
      </div>
    </section>
  );
}
