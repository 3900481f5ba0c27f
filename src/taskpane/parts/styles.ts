import { makeStyles, tokens } from '@fluentui/react-components';

/** The ring every control of ours shows; Fluent's own bring theirs. Inside the edge where the surroundings would cut it. */
export const focusRing = {
  outlineStyle: 'none',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;

export const innerFocusRing = {
  outlineStyle: 'none',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
} as const;

/** A button that looks like the text it stands in. */
export const textButton = {
  border: 'none',
  backgroundColor: 'transparent',
  padding: '0',
  margin: '0',
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
} as const;

export const useSharedStyles = makeStyles({
  /** Read aloud, not seen. */
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: '0',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 'none',
  },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
  heading: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    margin: '0',
  },
  muted: { color: tokens.colorNeutralForeground3 },
});
