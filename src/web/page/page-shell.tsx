import type { PageSession } from '../../app';
import { PAGE_WORDS } from '../../messages';
import type { Shell } from '../../taskpane/shell';
import { Preview } from '../preview/preview';
import { PrintSheet } from '../print/print-sheet';
import { Downloads, UnitActions } from './downloads';
import { DropArea } from './drop-area';
import { FilesTab } from './files-tab';
import { Frame } from './frame';
import { PageProvider } from './page-session';

const { files, startOver } = PAGE_WORDS;

/** What the page adds to the pane: the files, what is made of them, and the sheets beside it. */
export function pageShell(session: PageSession): Shell {
  return {
    firstTab: { name: files.tab, content: <FilesTab /> },
    emptyState: <DropArea />,
    commands: [
      {
        label: startOver.label,
        confirm: startOver,
        run: () => session.startOver(),
      },
    ],
    aboveRanking: <Downloads print={() => window.print()} />,
    unitActions: (unit) => <UnitActions key={unit} unit={unit} />,
    frame: (pane) => (
      <PageProvider session={session}>
        <Frame pane={pane} preview={<Preview session={session} />} />
        <PrintSheet session={session} />
      </PageProvider>
    ),
  };
}
