import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useState } from 'react';
import type { GivenFile } from '../../app';
import { PAGE_WORDS } from '../../messages';
import { useRun } from '../../taskpane/session';
import { Unopened } from './dropped-files';
import { usePage } from './page-session';

const words = PAGE_WORDS.files;

const useStyles = makeStyles({ bar: { margin: '8px 12px' } });

type Give = (files: GivenFile[] | Promise<GivenFile[]>) => void;

/** Hands files over. Where there are none to hand over, no row can say why: that is told here. */
export function useGive(): [give: Give, told: ReactNode] {
  const styles = useStyles();
  const page = usePage();
  const run = useRun();
  const [trouble, setTrouble] = useState<string | null>(null);
  const give = useCallback<Give>(
    (files) =>
      void run(async () => {
        setTrouble(null);
        try {
          const given = await files;
          if (given.length > 0) await page.addFiles(given);
          else setTrouble(words.nothingFound);
        } catch (error) {
          if (!(error instanceof Unopened)) throw error;
          setTrouble(words.unopened(error.path));
        }
      }),
    [page, run],
  );
  const told = (
    <div role="alert">
      {trouble !== null && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{trouble}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.dismiss}
                title={words.dismiss}
                onClick={() => setTrouble(null)}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
  return [give, told];
}
