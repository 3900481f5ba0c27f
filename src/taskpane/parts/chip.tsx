import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Paint, PAINT_OF_SEVERITY, PAINT_OF_STATE, type Severity, type State } from '../../core';
import { VI } from '../../messages';
import { fill } from './fill';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    padding: '0 6px',
    borderRadius: tokens.borderRadiusMedium,
    // Where the system paints all backgrounds in one colour, a transparent border is what becomes visible.
    border: '1px solid transparent',
    color: '#242424',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    whiteSpace: 'nowrap',
  },
  pass: fill('pass'),
  fail: fill('fail'),
  neutral: fill('neutral'),
  missing: fill('missing'),
  invalid: fill('invalid'),
  input: {},
});

interface ChipProps {
  readonly paint: Paint;
  readonly sign: string;
  readonly word: string;
}

function Chip({ paint, sign, word }: ChipProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles[paint])}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </span>
  );
}

/** A state by sign, word and colour: never colour alone. */
export function StateChip({ state }: { readonly state: State }) {
  return <Chip paint={PAINT_OF_STATE[state]} sign={VI.marks.states[state]} word={VI.states[state]} />;
}

export function SeverityChip({ severity }: { readonly severity: Severity }) {
  return (
    <Chip paint={PAINT_OF_SEVERITY[severity]} sign={VI.marks.severities[severity]} word={VI.severities[severity]} />
  );
}
