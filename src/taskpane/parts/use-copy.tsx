import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { PANE_WORDS } from '../../messages';
import { Confirm } from './confirm';
import { copyText } from './copy-text';

const words = PANE_WORDS.copy;

const useStyles = makeStyles({
  said: { color: tokens.colorNeutralForeground2 },
  text: { boxSizing: 'border-box', width: '100%', minHeight: '160px', font: 'inherit', marginTop: '8px' },
});

/** Selected and with the focus, so that the keys that copy do so. */
function SelectedText({ name, text }: { readonly name: string; readonly text: string }) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  // After the dialog has given the focus to its first button.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <textarea ref={field} className={styles.text} aria-label={name} readOnly value={text} />;
}

/**
 * Copies a text, and says so; where the browser does not let us, shows it selected.
 *
 * @param name what the text is, for those who do not see it
 */
export function useCopy(name: string): [copy: (text: string) => Promise<void>, said: ReactNode] {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async (text: string): Promise<void> => {
    setCopied(false);
    const done = await copyText(text);
    setCopied(done);
    setRefused(done ? null : text);
  };
  const said = (
    <>
      <span role="status" className={styles.said}>
        {copied ? words.copied : ''}
      </span>
      {refused !== null && (
        <Confirm
          title={words.notCopied.title}
          accept={words.notCopied.accept}
          cancel={words.notCopied.cancel}
          onAccept={() => void copy(refused)}
          onClose={() => setRefused(null)}
        >
          <p>{words.notCopied.text}</p>
          <SelectedText name={name} text={refused} />
        </Confirm>
      )}
    </>
  );
  return [copy, said];
}
