import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { focusRing } from '../parts/styles';

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  fields: { display: 'flex', flexDirection: 'column', gap: '16px', paddingTop: '12px' },
});

/** Settings that are looked at together, and seldom: closed at first. */
export function SettingGroup({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{name}</summary>
      <div className={styles.fields} role="group" aria-label={name}>
        {children}
      </div>
    </details>
  );
}
