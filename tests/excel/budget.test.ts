import type { Rules } from '../../src/core';
import { VI } from '../../src/messages';
import { fillTemplate, WORKED_EXAMPLE } from '../../src/sample';
import { addPlannedSheet, type ExcelHost } from '../support/excel-host';

import { rulesOfMany } from '../core/support/planned';
import { noticeOf, type OpenWorkbook, openWorkbook, reopen } from './workbook';

/** Every unit reports the figures of DCNX, which has targets reached and targets not reached. */
function fillMany(host: ExcelHost, rules: Rules): void {
  const report = WORKED_EXAMPLE.DCNX ?? {};
  for (const unit of rules.register) addPlannedSheet(host, fillTemplate(unit, report, rules, VI));
}

async function tripsOf({ host }: OpenWorkbook, run: () => Promise<void>): Promise<number> {
  host.resetLog();
  await run();
  return host.trips;
}

const MEGABYTE = 1024 * 1024;

const largest = ({ host }: OpenWorkbook): number =>
  Math.max(...host.log.flatMap(({ bytesIn, bytesOut }) => [bytesIn, bytesOut]));

/**
 * Live formulas of 200 units, and what is read of them the next time, are more than the 5 MB that Excel on the web takes at
 * once: there the write is cut in two, and the second reading into pieces.
 */
const SIZES = [
  { count: 1, first: 3, again: 3 },
  { count: 16, first: 3, again: 3 },
  { count: 200, first: 4, again: 10 },
] as const;

describe.each(SIZES)('a workbook of $count units', ({ count, first, again }) => {
  const rules = rulesOfMany(count, 'I');
  const open = (): OpenWorkbook => openWorkbook((host) => fillMany(host, rules), { rules });

  it('is checked sheet by sheet in 2 round trips: read, paint', async () => {
    const book = open();
    expect(await tripsOf(book, () => book.session.checkSheet())).toBe(2);
    expect(noticeOf(book)).toMatchObject({ kind: 'checked', sheets: 1 });
  });

  it('is checked wholly in 3: names, values, paint', async () => {
    const book = open();
    expect(await tripsOf(book, () => book.session.checkAll())).toBe(3);
    expect(noticeOf(book)).toMatchObject({ kind: 'checked', sheets: count, locked: [] });
    expect(largest(book)).toBeLessThan(5 * MEGABYTE);
    expect(await tripsOf(book, () => book.session.checkAll())).toBe(3);
    // Once the pane knows the workbook, a sheet that carries marks is read and painted anew in two.
    expect(await tripsOf(book, () => book.session.checkSheet())).toBe(2);
  });

  it('is consolidated in 3, or as few as 5 MB allow: settings and names, values and formats, write', async () => {
    const book = open();
    expect(await tripsOf(book, () => book.session.consolidate())).toBe(first);
    expect(noticeOf(book)).toMatchObject({ kind: 'consolidated', ranked: count, unranked: 0, silent: 0 });
    expect(largest(book)).toBeLessThan(5 * MEGABYTE);
    expect(await tripsOf(book, () => book.session.consolidate())).toBeLessThanOrEqual(again);
    expect(largest(book)).toBeLessThan(5 * MEGABYTE);
  });
});

describe('more round trips', () => {
  it('are one, the first time, where a sheet has conditional formats by formula: are they marks of ours?', async () => {
    const rules = rulesOfMany(1, 'I');
    const book = openWorkbook((host) => fillMany(host, rules), { rules });
    await book.session.checkSheet();
    const again = reopen(book.host, rules);
    expect(await tripsOf(again, () => again.session.checkSheet())).toBe(3);
    expect(await tripsOf(again, () => again.session.checkSheet())).toBe(2);
  });

  it('are as many as the answer has pieces, where one would be too large', async () => {
    const rules = rulesOfMany(16, 'I');
    const book = openWorkbook((host) => fillMany(host, rules), { rules, responseLimit: 120_000 });
    const trips = await tripsOf(book, () => book.session.open());
    expect(book.session.getState().view?.result.units.filter(({ rank }) => rank !== null)).toHaveLength(16);
    expect(trips).toBeGreaterThan(3);
    expect(trips).toBeLessThanOrEqual(10);
  });
});
