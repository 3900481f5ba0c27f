import { exampleFiles, openEngine } from '../engine/engine-of';

it('has nothing to print until a ranking was made', async () => {
  const engine = await openEngine();
  await engine.addFiles(exampleFiles());
  expect(await engine.printSheet()).toBeNull();
});

it('prints the ranking that was made, with the lines under its heading', async () => {
  const engine = await openEngine();
  await engine.addFiles(exampleFiles());
  await engine.consolidate();
  const printed = await engine.printSheet();
  expect(printed?.view.sheet).toEqual({ file: null, sheet: 'Xếp hạng' });
  expect(printed?.pages.pages).toHaveLength(2);
  const rules = printed?.view.rows.slice(0, 2).map(({ cells }) => cells.map(({ text, rule }) => [text, rule]));
  expect(rules).toEqual([
    [
      ['ỦY BAN NHÂN DÂN', 'none'],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'none'],
    ],
    [
      ['XÃ TRÀ LÂM', 'middle'],
      ['Độc lập - Tự do - Hạnh phúc', 'whole'],
    ],
  ]);
});
