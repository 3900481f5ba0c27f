import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { PREVIEW_WORDS } from '../../messages';

const words = PREVIEW_WORDS.correct;

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  input: { flex: '0 1 160px', minWidth: '96px' },
  hint: {
    flexBasis: '100%',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

interface CorrectionFormProps {
  /** What the number is. */
  readonly label: string;
  readonly text: string;
  /** Whether it was taken; if not, why stands elsewhere. */
  readonly save: (typed: string) => Promise<boolean>;
  readonly close: () => void;
}

/** Types a number over a unit's count: Enter saves, Escape leaves all as it is. */
export function CorrectionForm({ label, text, save, close }: CorrectionFormProps) {
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(text);
  const [saving, setSaving] = useState(false);
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const taken = await save(typed);
    setSaving(false);
    if (taken) close();
    else form.current?.querySelector('input')?.focus();
  };
  const leave = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  return (
    <form ref={form} className={styles.root} aria-label={words.open} onSubmit={(event) => void submit(event)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={typed}
        inputMode="decimal"
        autoComplete="off"
        aria-describedby={`${id}hint`}
        onChange={(_, { value }) => setTyped(value)}
        onKeyDown={leave}
      />
      <Button type="submit" appearance="primary" disabledFocusable={saving} onKeyDown={leave}>
        {words.save}
      </Button>
      <Button onClick={close} onKeyDown={leave}>
        {words.cancel}
      </Button>
      <p id={`${id}hint`} className={styles.hint}>
        {words.hint}
      </p>
    </form>
  );
}
