import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type SyntheticEvent, useId, useState } from 'react';
import type { View } from '../../app';
import type { Settings } from '../../core';
import { PANE_WORDS, VI } from '../../messages';
import { useBusy, useRun, useSession } from '../session';
import { changesOf, type Draft, draftOf, faultsOf } from './draft';
import { RulesPlace } from './rules-place';
import { ChoiceField, TextField } from './setting-field';
import { SettingGroup } from './setting-group';

const words = PANE_WORDS.settings;
const { scoring, ties, gate } = VI.master;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px', maxWidth: '480px', marginTop: '16px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  whyNot: { color: tokens.colorNeutralForeground3 },
});

// Object.keys forgets that the keys are settings.
const SETTINGS = Object.keys(VI.master.settings) as (keyof Settings)[];

/** What is printed on every result sheet, in the order it is printed. */
const DOCUMENT = ['documentNumber', 'documentDate', 'authority', 'post', 'signer', 'preparedBy', 'recipients'] as const;

/** What is typed over what is saved, until it is saved or thrown away. */
function useDraft(saved: Settings) {
  const [typed, setTyped] = useState<Partial<Draft>>({});
  const base = draftOf(saved);
  const draft: Draft = { ...base, ...typed };
  const faults = faultsOf(draft);
  const changes = changesOf(draft, saved);
  // By name: a field of a closed group is not seen.
  const faulty = SETTINGS.filter((key) => key in faults).map((key) => VI.master.settings[key].name);
  const blocked =
    faulty.length > 0 ? words.invalid(faulty) : Object.keys(changes).length === 0 ? words.unchanged : null;
  const type = (key: keyof Settings, text: string): void => setTyped({ ...typed, [key]: text });
  return {
    draft,
    faults,
    changes,
    blocked,
    type,
    dirty: SETTINGS.some((key) => draft[key] !== base[key]),
    reset: () => setTyped({}),
  };
}

/** What the decision leaves open, and whose results these are. */
export function SettingsTab({ view }: { readonly view: View }) {
  const styles = useStyles();
  const run = useRun();
  const session = useSession();
  const busy = useBusy();
  const id = useId();
  const { draft, faults, changes, blocked, type, dirty, reset } = useDraft(view.settings);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (blocked !== null || busy) return;
    await run((each) => each.saveSettings(changes));
    if (session.getState().notice?.kind === 'settings-saved') reset();
  };
  const field = (key: keyof Settings) => ({ setting: key, value: draft[key], fault: faults[key] ?? null, type });
  return (
    <>
      <RulesPlace view={view} />
      <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <TextField {...field('commune')} />
        <TextField {...field('superior')} />
        <TextField {...field('year')} numeric />
        <ChoiceField {...field('scoring')} choices={scoring} />
        <ChoiceField {...field('ties')} choices={ties} />
        <ChoiceField {...field('gate')} choices={gate} />
        {draft.gate === 'score-below' && <TextField {...field('gateScore')} numeric />}
        <SettingGroup name={words.groups.awards}>
          <TextField {...field('awardForm')} />
          <TextField {...field('awardLevel')} />
          <TextField {...field('awardLimit')} numeric />
        </SettingGroup>
        <SettingGroup name={words.groups.document}>
          {DOCUMENT.map((key) => (
            <TextField key={key} {...field(key)} />
          ))}
        </SettingGroup>
        <div className={styles.actions}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={blocked !== null || busy}
            {...(blocked === null ? {} : { 'aria-describedby': id })}
          >
            {words.save}
          </Button>
          <Button disabledFocusable={!dirty || busy} onClick={reset}>
            {words.discard}
          </Button>
          {blocked !== null && (
            <span id={id} className={styles.whyNot}>
              {blocked}
            </span>
          )}
        </div>
      </form>
    </>
  );
}
