import type { Outcome, Reading, WorkbookPort } from '../../src/app';
import {
  consolidate,
  formatAddress,
  type MarkPlan,
  parseAddress,
  planMaster,
  planReport,
  planResult,
  reportReader,
  resultJson,
  type ReportsAre,
  type SheetPlace,
  type SheetPlan,
  type WorkbookPlan,
} from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { exampleSheets } from '../../src/sample';

/** A workbook with these sheets behind a port, and what stands in a cell of it, results included. */
export interface Desk {
  readonly port: WorkbookPort;
  readonly valueAt: (sheet: string, address: string) => Promise<string | number | boolean | null>;
}

export type OpenDesk = (file: string, sheets: readonly SheetPlan[]) => Desk;

/** The workbook every test opens. */
const FILE = 'SoXa.xlsx';

const place = (sheet: string) => ({ file: FILE, sheet });
const namesOf = (places: readonly SheetPlace[]): string[] => places.map(({ sheet }) => sheet);

export const RULE_SHEETS = [VI.sheets.settings, VI.sheets.register, VI.sheets.criteria];

export const DECISION_SHEETS = [VI.sheets.data, VI.sheets.awards];

const EXAMPLE = exampleSheets(DEFAULT_RULES, VI);
const CODES = EXAMPLE.map(({ name }) => name);
const BLANK = { title: '', sheets: [] } as const;

/** An empty text is what a formula shows of nothing; two programs agree on so many digits of what they compute. */
function told(value: string | number | boolean | null): string | number | boolean | null {
  if (value === '') return null;
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}

const failureOf = <T>(outcome: Outcome<T>) => (outcome.ok ? null : outcome.failure);

const resultOf = ({ workbooks }: Reading) => consolidate(workbooks.map(reportReader(DEFAULT_RULES)), DEFAULT_RULES);

const at = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };

const mark = (address: string): MarkPlan['cells'][number] => ({
  cell: at(address),
  paint: 'fail',
  before: null,
  after: ' ✗',
});

const unitSheet = (code: string): SheetPlan => {
  const unit = DEFAULT_RULES.register.find((one) => one.code === code);
  if (!unit) throw new Error(code);
  return planReport(unit, DEFAULT_RULES, VI, null);
};

/** What every workbook port does, whatever is behind it (src/app/port.ts). */
export function describeWorkbookPort(name: string, reportsAre: ReportsAre, open: OpenDesk): void {
  const read = async ({ port }: Desk): Promise<Reading> => valueOf(await port.read({ kind: 'all' }));
  const sheetsOf = (reading: Reading) => reading.workbooks.flatMap(({ sheets }) => sheets.map((sheet) => sheet.name));
  const example = (): Desk => open(FILE, EXAMPLE);
  const planOf = async (desk: Desk): Promise<WorkbookPlan> => planResult(resultOf(await read(desk)), VI, 'here');

  describe(`${name}: reading`, () => {
    it('gives every sheet of a unit in order, the rule sheets apart', async () => {
      const desk = open(FILE, [...planMaster(DEFAULT_RULES, VI).sheets, ...EXAMPLE]);
      const reading = await read(desk);
      expect(reading.workbooks.map(({ file }) => file)).toEqual([FILE]);
      expect(sheetsOf(reading)).toEqual(CODES);
      expect(reading.sheets).toEqual(CODES.map(place));
      expect(reading.rules.file).toBe(FILE);
      expect(reading.rules.sheets.map((sheet) => sheet.name)).toEqual(RULE_SHEETS);
      expect(reading).toMatchObject({ reportsAre, results: null, marked: [], undoable: null, corrections: [] });
      expect(reading.decided).toEqual([]);
    });

    it('gives one sheet, and names all', async () => {
      const desk = example();
      const reading = valueOf(await desk.port.read({ kind: 'sheet', sheet: place('DCNX') }));
      expect(sheetsOf(reading)).toEqual(['DCNX']);
      expect(namesOf(reading.sheets)).toEqual(CODES);
    });

    it('gives the sheet the user is on, after leading there', async () => {
      const desk = example();
      valueOf(await desk.port.reveal({ ...place('TPHT'), cell: at('G10') }));
      const reading = valueOf(await desk.port.read({ kind: 'active' }));
      expect(reading.active).toEqual(place('TPHT'));
      expect(sheetsOf(reading)).toEqual(['TPHT']);
    });

    it('says that a sheet is gone', async () => {
      const desk = example();
      const gone = { kind: 'sheet-gone', sheet: 'Không có' };
      expect(failureOf(await desk.port.read({ kind: 'sheet', sheet: place('Không có') }))).toEqual(gone);
      expect(failureOf(await desk.port.reveal({ ...place('Không có'), cell: null }))).toEqual(gone);
    });

    it('leads to the same result as the worked example derived by hand', async () => {
      const json = resultJson(resultOf(await read(example())), VI);
      expect(json.units.slice(0, 4).map(({ code, rank }) => [code, rank])).toEqual([
        ['TPHT', 1],
        ['VPTK', 2],
        ['VHXH', 2],
        ['TCKT', 4],
      ]);
      expect(json.commune.targets.D1).toMatchObject({ achieved: 208, base: 250, state: 'pass' });
    });
  });

  describe(`${name}: results`, () => {
    it('stand in the workbook cell by cell as planned, and are not read as reports', async () => {
      const desk = example();
      const plan = await planOf(desk);
      expect(valueOf(await desk.port.apply(plan, { stamp: 's1' }))).toEqual({ locked: [], kept: [] });
      for (const sheet of plan.sheets) {
        for (const [row, { cells }] of sheet.rows.entries()) {
          for (const [column, cell] of cells.entries()) {
            const address = formatAddress({ row, column });
            if (cell?.formula?.startsWith('HYPERLINK') ?? true) continue;
            const shown = told(await desk.valueAt(sheet.name, address));
            expect([sheet.name, address, shown]).toEqual([sheet.name, address, told(cell?.value ?? null)]);
          }
        }
      }
      const reading = await read(desk);
      expect(namesOf(reading.sheets)).toEqual(CODES);
      expect(reading.results).toEqual({
        sheets: expect.arrayContaining(['Xếp hạng', 'Số liệu']) as string[],
        stamp: 's1',
      });
      expect(reading.undoable).toBe('results');
    });

    it('twice are the same as once', async () => {
      const desk = example();
      const plan = await planOf(desk);
      valueOf(await desk.port.apply(plan, { stamp: 's1' }));
      const once = await read(desk);
      valueOf(await desk.port.apply(plan, { stamp: 's1' }));
      expect(await read(desk)).toEqual(once);
      expect(await desk.valueAt('Xếp hạng', 'B10')).toBe('Tư pháp – Hộ tịch');
    });

    it('never take the place of somebody’s sheet, whatever its case', async () => {
      // One Excel at a time: the plan first, then the workbook it is for.
      const plan = await planOf(example());
      const desk = open(FILE, [...EXAMPLE, { ...unitSheet('CAX'), name: 'XẾP HẠNG' }]);
      const before = await read(desk);
      const refused = failureOf(await desk.port.apply(plan));
      // Beside files they are a workbook of their own, where nobody's sheet can be in their way.
      expect(refused).toEqual(reportsAre === 'here' ? { kind: 'sheet-name-taken', sheet: 'Xếp hạng' } : null);
      expect((await read(desk)).workbooks).toEqual(before.workbooks);
    });

    it('go when they are taken back, and come back when newer ones are', async () => {
      const desk = example();
      const plan = await planOf(desk);
      valueOf(await desk.port.apply(plan, { stamp: 's1' }));
      valueOf(
        await desk.port.apply(
          { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.slice(0, 9) })) },
          { stamp: 's2' },
        ),
      );
      expect((await read(desk)).results?.stamp).toBe('s2');
      expect(valueOf(await desk.port.undo())).toEqual({ kind: 'results', changedSince: [] });
      expect((await read(desk)).results?.stamp).toBe('s1');
      expect(await desk.valueAt('Xếp hạng', 'B12')).toBe('Văn hóa – Xã hội');
      expect(failureOf(await desk.port.undo())).toEqual({ kind: 'nothing-to-undo' });
    });

    it('hold text as text, whatever it begins with', async () => {
      const desk = example();
      const texts = ['=1+1', '+1', '-1', '@A1', '\tx', "'x", '5/16', '1,5', 'TRUE', '#N/A', '(1)', '1e3'];
      const sheet = {
        ...unitSheet('CAX'),
        name: 'Chữ',
        rows: texts.map((value) => ({ cells: [{ value, look: 'text' as const }] })),
        merges: [],
        protect: false,
        validations: [],
        conditionals: [],
      };
      valueOf(await desk.port.apply({ title: '', sheets: [sheet] }));
      for (const [row, text] of texts.entries()) expect(await desk.valueAt('Chữ', `A${row + 1}`)).toBe(text);
    });
  });

  describe(`${name}: sheets to fill in`, () => {
    it('are handed over: read as reports from then on', async () => {
      const desk = example();
      valueOf(await desk.port.apply({ ...BLANK, forms: [unitSheet('CAX')] }));
      const reading = await read(desk);
      expect(namesOf(reading.sheets).sort()).toEqual([...CODES, 'CAX'].sort());
      expect(reading.undoable).toBe('forms');
      expect(resultOf(reading).reports.get('CAX')?.sheet).toBe('CAX');
    });

    it('never take the place of a sheet', async () => {
      const desk = example();
      expect(failureOf(await desk.port.apply({ ...BLANK, forms: [unitSheet('TPHT')] }))).toEqual({
        kind: 'sheet-name-taken',
        sheet: 'TPHT',
      });
    });

    it('go when they are taken back', async () => {
      const desk = example();
      const before = await read(desk);
      valueOf(await desk.port.apply({ ...BLANK, forms: [unitSheet('CAX'), unitSheet('TYT')] }));
      expect(valueOf(await desk.port.undo())).toEqual({ kind: 'forms', changedSince: [] });
      expect((await read(desk)).workbooks).toEqual(before.workbooks);
    });
  });

  describe(`${name}: edits`, () => {
    const edit = { ...place('DCNX'), cell: at('G9'), value: 61 } as const;

    it('are typed, and taken back', async () => {
      const desk = example();
      valueOf(await desk.port.apply({ ...BLANK, edits: [edit] }));
      expect(await desk.valueAt('DCNX', 'G9')).toBe(61);
      expect((await read(desk)).undoable).toBe('edits');
      expect(valueOf(await desk.port.undo())).toEqual({ kind: 'edits', changedSince: [] });
      // C1 of DCNX is 58 of 61 (criteria.md).
      expect(await desk.valueAt('DCNX', 'G9')).toBe(58);
    });
  });

  describe(`${name}: marks`, () => {
    it('are remembered by sheet, replaced and taken away', async () => {
      const desk = example();
      const marks = [
        { ...place('TPHT'), cells: [mark('A9'), mark('I9')] },
        { ...place('DCNX'), cells: [mark('A9')] },
      ];
      valueOf(await desk.port.apply({ ...BLANK, marks }));
      expect(namesOf((await read(desk)).marked).sort()).toEqual(['DCNX', 'TPHT']);
      valueOf(await desk.port.apply({ ...BLANK, marks: [{ ...place('TPHT'), cells: [] }] }));
      expect((await read(desk)).marked).toEqual([place('DCNX')]);
      expect(valueOf(await desk.port.undo())).toEqual({ kind: 'marks', changedSince: [] });
      expect(namesOf((await read(desk)).marked).sort()).toEqual(['DCNX', 'TPHT']);
      expect(valueOf(await desk.port.clearMarks())).toBe(2);
      expect(await read(desk)).toMatchObject({ marked: [], undoable: null });
      expect(valueOf(await desk.port.clearMarks())).toBe(0);
    });

    it('that follow typing replace no undo record', async () => {
      const desk = example();
      valueOf(await desk.port.apply({ ...BLANK, edits: [{ ...place('DCNX'), cell: at('G9'), value: 60 }] }));
      valueOf(
        await desk.port.apply({ ...BLANK, marks: [{ ...place('DCNX'), cells: [mark('A9')] }] }, { undoable: false }),
      );
      expect((await read(desk)).undoable).toBe('edits');
    });

    it('change no value', async () => {
      const desk = example();
      const before = await read(desk);
      valueOf(await desk.port.apply({ ...BLANK, marks: [{ ...place('TPHT'), cells: [mark('A9'), mark('G10')] }] }));
      expect((await read(desk)).workbooks).toEqual(before.workbooks);
    });
  });
}
