import { type Built, readBuilt } from './built';
import { usePages } from './hooks';
import type { PaneOptions } from './options';
import { openIn, type Pane } from './pane';

export type { PaneOptions } from './options';
export type { Pane } from './pane';
export { until } from './until';

let built: Built | undefined;

const pages = usePages(() => {
  built = readBuilt();
});

/** Opens the production page; it is closed after the test. */
export async function openPage(options: PaneOptions = {}): Promise<Pane> {
  if (!built) throw new Error('Pages are opened in tests.');
  return pages.closeLater(await openIn(pages.browser(), built, options));
}

/** The same, once the workbook was read. */
export async function openPane(options: PaneOptions = {}): Promise<Pane> {
  const pane = await openPage(options);
  await pane.ready();
  return pane;
}
