import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { Settings } from '../../core';
import { VI } from '../../messages';

const useStyles = makeStyles({
  short: { maxWidth: '120px' },
  // A list is as wide as its longest choice, if it is let.
  choice: { minWidth: '0', '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

interface FieldProps {
  readonly setting: keyof Settings;
  readonly value: string;
  readonly fault: string | null;
  readonly type: (setting: keyof Settings, text: string) => void;
}

/** A setting's name and note as the sheet Thiết lập has them. */
const frame = ({ setting, fault }: Pick<FieldProps, 'setting' | 'fault'>) => {
  const { name, note } = VI.master.settings[setting];
  return { label: name, hint: note, ...(fault === null ? {} : { validationMessage: fault }) };
};

export function TextField({ numeric = false, ...props }: FieldProps & { readonly numeric?: boolean }) {
  const styles = useStyles();
  const { setting, value, type } = props;
  return (
    <Field {...frame(props)}>
      <Input
        value={value}
        inputMode={numeric ? 'decimal' : 'text'}
        {...(numeric ? { className: styles.short } : {})}
        onChange={(_, data) => type(setting, data.value)}
      />
    </Field>
  );
}

export function ChoiceField({
  choices,
  ...props
}: FieldProps & { readonly choices: Readonly<Record<string, string>> }) {
  const styles = useStyles();
  const { setting, value, type } = props;
  return (
    <Field {...frame(props)}>
      <Select className={styles.choice} value={value} onChange={(_, data) => type(setting, data.value)}>
        {Object.entries(choices).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
