import type { Failure } from '../../src/app';
import type { Rules } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { exampleSheets } from '../../src/sample';
import { addPlannedSheet, type ExcelHost } from '../support/excel-host';

import { example, FILE, noticeOf, type OpenWorkbook, openWorkbook, reopen, typeOver, visible } from './workbook';

type Run = (book: OpenWorkbook) => Promise<void>;

/** What a run begins with, and the run. */
interface Case {
  readonly name: string;
  readonly before: Run;
  readonly run: Run;
}

/** Three sheets are enough to be cut off between any two. */
const FEW = ['TPHT', 'DCNX', 'Toàn xã'];

/** Their units alone: what is computed for the others takes its time, and is cut off no differently. */
const rules: Rules = {
  ...DEFAULT_RULES,
  register: DEFAULT_RULES.register.filter(({ code }) => ['TPHT', 'DCNX', 'XA'].includes(code)),
};

function someUnits(host: ExcelHost): void {
  for (const sheet of exampleSheets(rules, VI)) if (FEW.includes(sheet.name)) addPlannedSheet(host, sheet);
  // A count typed as text, to be put right by a quick fix.
  host.type('DCNX', 'E9', "'61 ");
}

const nothing: Run = () => Promise.resolve();

const CASES: readonly Case[] = [
  { name: 'checking one sheet', before: nothing, run: ({ session }) => session.checkSheet() },
  { name: 'checking all', before: ({ session }) => session.checkSheet(), run: ({ session }) => session.checkAll() },
  {
    name: 'clearing the marks',
    before: ({ session }) => session.checkAll(),
    run: ({ session }) => session.clearMarks(),
  },
  { name: 'the first results', before: nothing, run: ({ session }) => session.consolidate() },
  {
    name: 'results over earlier ones, typed into',
    before: async ({ session, host }) => {
      await session.consolidate();
      await typeOver(host, 'Xếp hạng', 'K9', 'ghi tay');
      host.type('TPHT', 'G10', 100);
    },
    run: ({ session }) => session.consolidate(),
  },
  {
    name: 'a quick fix',
    before: ({ session }) => session.open(),
    run: ({ session }) => session.fix([{ file: FILE, sheet: 'DCNX', cell: 'E9' }]),
  },
  {
    name: 'making the rule sheets',
    before: nothing,
    run: ({ session }) => session.saveSettings({ ties: 'shared' }),
  },
  {
    name: 'taking back results',
    before: async ({ session, host }) => {
      await session.consolidate();
      host.type('TPHT', 'G10', 100);
      await session.consolidate();
    },
    run: ({ session }) => session.undo(),
  },
  {
    name: 'taking back marks',
    before: async ({ session }) => {
      await session.checkSheet();
      await session.checkAll();
    },
    run: ({ session }) => session.undo(),
  },
];

/** Each of some hundred runs computes a workbook of formulas; in milliseconds. */
const PATIENCE = 300_000;

const whole = (host: ExcelHost): string => {
  const { active: _active, ...dump } = visible(host);
  return JSON.stringify(dump);
};

async function start({ before }: Case): Promise<OpenWorkbook> {
  const first = openWorkbook(someUnits, { rules });
  await before(first);
  await first.session.close();
  const book = reopen(first.host, rules);
  await book.session.open();
  await book.session.close();
  book.host.resetLog();
  return book;
}

/** How many requests the run takes, how many changes the largest of them makes, and what it comes to. */
async function measured(one: Case): Promise<{ trips: number; before: string; after: string; actions: number[] }> {
  const book = await start(one);
  const before = whole(book.host);
  await one.run(book);
  const failure = noticeOf(book);
  if (failure?.kind === 'failed') throw new Error(failure.failure.kind);
  const actions = book.host.log.filter(({ kind }) => kind === 'batch').map((entry) => entry.actions);
  return { trips: book.host.trips, before, after: whole(book.host), actions };
}

/** A few places in a request: its first changes, its last ones, and some between. */
function places(actions: number): number[] {
  const wanted = [1, 2, 3, 0.3, 0.6, 0.9].map((at) => (at < 1 ? Math.ceil(at * actions) : at));
  return [...new Set([...wanted, actions - 3, actions - 2, actions - 1, actions])].filter((at) => at > 0);
}

describe.each(CASES)('$name, cut off', (one) => {
  it(
    'at any request, leaves the workbook as before or complete, and says which',
    async () => {
      const { trips, before, after, actions } = await measured(one);
      const seen: string[] = [];
      for (let trip = 1; trip <= trips; trip += 1) {
        const moments = ['before', 'after', ...places(actions[trip - 1] ?? 0)] as const;
        for (const moment of moments) {
          const book = await start(one);
          const when = typeof moment === 'number' ? { action: moment } : moment;
          book.host.failAt(trip, { when, code: 'GeneralException' });
          await one.run(book);
          book.host.clearFaults();
          const notice = noticeOf(book);
          const now = whole(book.host);
          const place = `request ${trip}, ${JSON.stringify(when)}`;
          if (notice?.kind === 'failed') {
            // A refusal to remember is told by its place; all others here are told as they came.
            expect(`${place}: ${notice.failure.kind}`).toMatch(/: (host-refused|memory-full)$/);
            // A failure may come from the reading that follows a finished run.
            if (now !== after && now !== before) throw new Error(`${place}: half done`);
            seen.push(now === before ? 'before' : 'after');
          } else {
            if (now !== after) throw new Error(`${place}: said to be done, and is not`);
            seen.push('complete');
          }
        }
      }
      expect(seen).toContain('before');
    },
    PATIENCE,
  );

  it(
    'by the end of Excel, is mended when the workbook is opened again',
    async () => {
      const { trips, before, after, actions } = await measured(one);
      for (let trip = 1; trip <= trips; trip += 1) {
        for (const moment of places(actions[trip - 1] ?? 0).filter((_, index) => index % 3 === 0)) {
          const book = await start(one);
          book.host.failAt(trip, { when: { action: moment }, code: 'GeneralException' });
          // Nothing answers after that, so that nothing can be taken back now.
          for (let later = 1; later <= 8; later += 1) {
            book.host.failAt(trip + later, { when: 'before', code: 'ConnectionFailure' });
          }
          await one.run(book);
          book.host.clearFaults();
          const again = reopen(book.host, rules);
          await again.session.open();
          const now = whole(book.host);
          if (now !== before && now !== after) throw new Error(`request ${trip}, change ${moment}: half done`);
          await again.session.close();
        }
      }
    },
    PATIENCE,
  );
});

describe('what a failure says', () => {
  const MEANING: readonly (readonly [code: string, kind: Failure['kind']])[] = [
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['ItemNotFound', 'sheet-gone'],
    ['ConnectionFailure', 'host-restarted'],
    ['SomethingNew', 'host-refused'],
  ];

  it.each(MEANING)('%s is told as %s', async (code, kind) => {
    const book = openWorkbook(example);
    const before = whole(book.host);
    book.host.failAt(3, { when: 'before', code });
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({ kind: 'failed', failure: { kind } });
    expect(whole(book.host)).toBe(before);
  });

  it('a cell being edited: nothing is done, and it can be tried again', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    book.host.setEditing(true);
    await book.session.checkAll();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'cell-being-edited' } });
    book.host.setEditing(false);
    await book.session.checkAll();
    expect(noticeOf(book)).toMatchObject({ kind: 'checked' });
  });

  it('a protected workbook: no sheet can be made', async () => {
    const book = openWorkbook(example, { structureProtected: true });
    const before = whole(book.host);
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'workbook-protected' } });
    expect(whole(book.host)).toBe(before);
  });

  it('a workbook opened to be read: nothing is written', async () => {
    const book = openWorkbook(example, { readOnly: true });
    const before = whole(book.host);
    await book.session.consolidate();
    expect(noticeOf(book)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'read-only' },
    });
    expect(whole(book.host)).toBe(before);
  });

  it('a sheet deleted between reading and painting: the rest is as it was', async () => {
    const book = openWorkbook(example);
    await book.session.open();
    book.host.before(3, () => {
      book.host.act((workbook) => {
        workbook.sheets.splice(1, 1);
      });
    });
    await book.session.checkAll();
    expect(noticeOf(book)).toMatchObject({ kind: 'failed', failure: { kind: 'sheet-gone' } });
  });

  it('no room for what is remembered: nothing is written', async () => {
    const book = openWorkbook(example, { settingsQuota: 100 });
    const before = whole(book.host);
    await book.session.consolidate();
    expect(noticeOf(book)).toEqual({ kind: 'failed', failure: { kind: 'memory-full' } });
    expect(whole(book.host)).toBe(before);
  });
});
