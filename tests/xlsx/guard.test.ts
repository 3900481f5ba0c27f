import fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx';
import { inspect } from '../../src/xlsx/guard';
import { HOSTILE_FILES } from '../support/hostile';
import { xls } from '../support/ole-writer';
import { workbook, workbookParts, workbookWith } from '../support/workbook-parts';
import { zip } from '../support/zip-writer';

/** In the processor's microseconds. */
const SECONDS = 1_000_000;

/** Of this process alone: other tests run beside it. */
function effort(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe('a hostile, broken or foreign file', () => {
  it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))('%s is named, quickly', (name, file) => {
    const bytes = file.bytes();
    const bound = (name.startsWith('bomb') ? 2 : 5) * SECONDS;
    const { issues, sheets } = readWorkbook(name, bytes);

    expect(issues[0]?.code ?? null).toBe(file.expectedCode);
    // Of three tries one is enough: what shares the processor with us slows each by chance.
    expect([1, 2, 3].some(() => effort(() => readWorkbook(name, bytes)) < bound)).toBe(true);
    if (issues[0]?.severity === 'error') expect(sheets).toEqual([]);
    else expect(sheets.length).toBeGreaterThan(0);
    if (file.kind) expect(issues[0]?.args).toEqual({ kind: file.kind });
  });

  it('says how large a bomb is and how large it may be', () => {
    const bomb = HOSTILE_FILES.find((file) => file.name === 'bomb of 1 GB.xlsx');
    expect(inspect(bomb?.bytes() ?? new Uint8Array())).toMatchObject({ args: { megabytes: 1025, limit: 150 } });
  });

  it('does not take memory for what a header merely claims', () => {
    const file = HOSTILE_FILES.find(({ name }) => name === 'sheet that claims 40 MB.xlsx');
    const bytes = file?.bytes() ?? new Uint8Array();
    const before = process.memoryUsage().arrayBuffers;
    inspect(bytes);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});

describe('the guard', () => {
  it.each([
    ['xlsx', workbook()],
    ['xls', xls(3)],
    ['csv', new TextEncoder().encode('Ma;Tong so\nD1;236\n')],
  ])('knows an honest %s by its bytes', (format, bytes) => {
    expect(inspect(bytes)).toMatchObject({ ok: true, format });
  });

  it('does not inflate what nobody reads', () => {
    const lying = { name: 'xl/media/image1.xml', data: 'x', crc: 1, claimedSize: 99 };
    expect(inspect(zip([...workbookParts(), lying]))).toMatchObject({ ok: true });
  });

  it('reads a package whose parts are stored, not deflated', () => {
    expect(inspect(zip(workbookParts().map((part) => ({ ...part, stored: true }))))).toMatchObject({ ok: true });
  });

  it('refuses a workbook without the sheet it lists', () => {
    const parts = workbookParts().filter((part) => !part.name.includes('worksheets'));
    expect(readWorkbook('a.xlsx', zip(parts)).issues[0]?.code).toBe('file-damaged');
  });

  it('refuses a sheet whose texts are missing, rather than reading it without them', () => {
    const parts = workbookParts().filter((part) => !part.name.includes('sharedStrings'));
    expect(readWorkbook('a.xlsx', zip(parts)).sheets).toEqual([]);
  });

  it('reads parts with a byte order mark, comments and prefixes', () => {
    const data =
      '\ufeff<?xml version="1.0"?><!-- made by hand --><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const { sheets } = readWorkbook('a.xlsx', workbookWith('xl/worksheets/sheet1.xml', { data }));
    expect(sheets[0]?.rows).toEqual([{ row: 0, hidden: false, cells: [{ column: 0, value: 7 }] }]);
  });
});

describe('any change to a good file', () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  const good = readWorkbook('a.xlsx', workbook()).sheets;

  it('is either refused or without effect: no figure is read that was not written', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const bytes = workbook();
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        const { issues, sheets } = readWorkbook('a.xlsx', bytes);
        if (issues.every((issue) => issue.severity !== 'error')) expect(sheets).toEqual(good);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['xlsx', workbook()],
    ['xls', xls(5)],
  ])('cut off anywhere, an .%s is refused unless nothing of its sheets was lost', (format, bytes) => {
    const whole = readWorkbook(`a.${format}`, bytes).sheets;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        const { issues, sheets } = readWorkbook(`a.${format}`, bytes.slice(0, length));
        if (issues.length === 0) expect(sheets).toEqual(whole);
        else expect(sheets).toEqual([]);
      }),
    );
  });

  it('never throws, even where nothing guards the bytes', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = xls(5);
        for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
        readWorkbook('a.xls', bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on bytes of any kind', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('PK\x03\x04', '\xd0\xcf\x11\xe0', '', 'a;b\n'),
        (tail, head) => {
          readWorkbook('a.xlsx', Uint8Array.from([...Buffer.from(head, 'latin1'), ...tail]));
        },
      ),
    );
  });
});
