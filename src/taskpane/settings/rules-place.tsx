import { makeStyles, tokens } from '@fluentui/react-components';
import type { View } from '../../app';
import { PANE_WORDS, VI } from '../../messages';
import { focusRing, textButton } from '../parts/styles';
import { useRun } from '../session';

const words = PANE_WORDS.settings;

const useStyles = makeStyles({
  text: { margin: '0', color: tokens.colorNeutralForeground2 },
  open: {
    ...textButton,
    ...focusRing,
    minHeight: '24px',
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

/** Where the rules stand, and what saving does there. */
export function RulesPlace({ view }: { readonly view: View }) {
  const styles = useStyles();
  const run = useRun();
  const { rulesFrom: from, reportsAre, result } = view;
  const { file } = result.rules.origin;
  return (
    <div>
      <p className={styles.text}>{words.place[reportsAre][from](file)}</p>
      {from === 'workbook' && (
        <button
          type="button"
          className={styles.open}
          onClick={() => void run((session) => session.reveal({ file, sheet: VI.sheets.settings, cell: null }))}
        >
          {words.openSheet}
        </button>
      )}
    </div>
  );
}
