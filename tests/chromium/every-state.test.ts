import { openPane } from './harness';
import { axeFindings, COLORS } from './harness/axe';
import { STATES, type StateName } from './harness/states';

// Object.keys forgets that the keys are names of states.
const NAMES = Object.keys(STATES) as StateName[];

describe.each(NAMES)('the state “%s”', (name) => {
  it('has nothing axe would object to, in any colours, and never scrolls sideways', async () => {
    const { options, arrive } = STATES[name];
    const pane = await openPane({ ...options, width: 320 });
    await arrive(pane);
    const found: string[] = [];
    for (const [colors, media] of Object.entries(COLORS)) {
      await pane.page.emulateMedia(media);
      await pane.drawn();
      found.push(...(await axeFindings(pane.page)).map((finding) => `${colors}: ${finding}`));
    }
    for (const width of [320, 450]) {
      await pane.page.setViewportSize({ width, height: 800 });
      await pane.drawn();
      found.push(...(await pane.overflowing()).map((wide) => `${width} px: ${wide}`));
    }
    expect(found).toEqual([]);
  });
});
