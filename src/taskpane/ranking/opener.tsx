import { makeStyles, tokens } from '@fluentui/react-components';
import type { Unit } from '../../core';
import { focusRing, textButton } from '../parts/styles';

export const openerId = (code: string): string => `pane-unit-${code}`;

const useStyles = makeStyles({
  button: {
    ...textButton,
    ...focusRing,
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** A unit's name, which leads to why it stands where it does. */
export function Opener({ unit, open }: { readonly unit: Unit; readonly open: (code: string) => void }) {
  const styles = useStyles();
  return (
    <button type="button" id={openerId(unit.code)} className={styles.button} onClick={() => open(unit.code)}>
      {unit.name}
    </button>
  );
}
