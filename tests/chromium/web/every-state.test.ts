import { axeFindings, COLORS } from '../harness/axe';
import { openWeb } from '../harness/web';
import { bring, WEB_STATES, type WebState } from '../harness/web-states';

// Object.keys forgets that the keys are names of states.
const NAMES = Object.keys(WEB_STATES) as WebState[];

describe.each(NAMES)('the state “%s”', (name) => {
  it('has nothing axe would object to, in any colours and widths, and never scrolls sideways', async () => {
    const web = await openWeb();
    await WEB_STATES[name](web);
    const found: string[] = [];
    for (const width of [320, 768, 1366]) {
      await web.page.setViewportSize({ width, height: 800 });
      for (const side of ['pane', 'preview'] as const) {
        // Side by side, both were looked at in one.
        if (width > 900 && side === 'preview') continue;
        await bring(web, side);
        for (const [colors, media] of Object.entries(COLORS)) {
          await web.page.emulateMedia(media);
          await web.drawn();
          const findings = await axeFindings(web.page);
          found.push(...findings.map((finding) => `${width} px, ${side}, ${colors}: ${finding}`));
        }
        const wider = await web.page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wider > 0) found.push(`${width} px, ${side}: ${wider} px too wide`);
      }
    }
    expect(found).toEqual([]);
  });
});
