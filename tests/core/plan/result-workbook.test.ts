import { STATES } from '../../../src/core';
import { PAINT_OF_STATE } from '../../../src/core/plan/paint';
import { VI } from '../../../src/messages';
import { cellAtAddress, cellsOf, manyUnits, mixed, planOf, sheetBy, targetOf } from '../support/planned';
import { runBooks } from '../support/random';

const RESULT = mixed();
const PLAN = planOf(RESULT);
const BEYOND = planOf(manyUnits(61));

describe('the sheets of a result', () => {
  it('come in the order of the contract, the units’ own in register order', () => {
    expect(PLAN.sheets.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Vì sao',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
      'TPHT',
      'DCNX',
      'VHXH',
      'TCKT',
      'MTTQ',
      'LD',
      'Toàn xã',
    ]);
  });

  it('are all there when nobody has sent anything', () => {
    expect(planOf(runBooks([])).sheets.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Vì sao',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
    ]);
  });

  it.each([
    ['a mixed result', PLAN],
    ['an empty result', planOf(runBooks([]))],
    ['many units', BEYOND],
  ])('have names Excel takes: %s', (_, plan) => {
    const names = plan.sheets.map(({ name }) => name);
    for (const name of names) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
    }
    expect(new Set(names.map((name) => name.toLocaleLowerCase('vi'))).size).toBe(names.length);
  });

  it('are no wider than their columns, and merge only cells that are there', () => {
    for (const { widths, rows, merges } of PLAN.sheets) {
      for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(widths.length);
      for (const { from, to } of merges) {
        expect(to.row).toBeLessThan(rows.length);
        expect(to.column).toBeLessThan(widths.length);
        expect(from.row <= to.row && from.column <= to.column).toBe(true);
      }
    }
  });
});

describe('every link of every sheet', () => {
  it.each([
    ['of a mixed result', PLAN],
    ['of a result of nothing', planOf(runBooks([]))],
    ['of 61 units', BEYOND],
  ])('%s leads to a cell that is there', (_, plan) => {
    const links = plan.sheets.flatMap(cellsOf).flatMap(({ at, cell }) => {
      const target = targetOf(cell);
      return target ? [{ at, ...target }] : [];
    });
    const dead = links.filter(({ sheet, cell }) => !cellAtAddress(plan, sheet, cell));
    expect(dead).toEqual([]);
  });

  it('is found by this test', () => {
    const count = PLAN.sheets.flatMap(cellsOf).filter(({ cell }) => targetOf(cell)).length;
    expect(count).toBeGreaterThan(50);
  });

  it('from a state in Chi tiết leads to the figure it came from', () => {
    const details = sheetBy(PLAN, 'Chi tiết');
    const header = details.rows.find(({ cells }) => cells[0]?.value === 'STT');
    const row = details.rows.find(({ cells }) => cells[1]?.value === 'Tư pháp – Hộ tịch');
    const column = header?.cells.findIndex((cell) => String(cell?.value).startsWith('D1\n')) ?? -1;
    const cell = row?.cells[column];
    // From the matrix to the tidy table, and from there to the copy of the report.
    const target = cell ? targetOf(cell) : null;
    expect(target?.sheet).toBe('Số liệu');
    const data = sheetBy(PLAN, 'Số liệu');
    const line = data.rows[Number(target?.cell.replace(/\D/g, '')) - 1]?.cells ?? [];
    expect([line[0]?.value, line[2]?.value]).toEqual(['TPHT', 'D1']);
    const source = line[21] && targetOf(line[21]);
    expect(source?.sheet).toBe('TPHT');
    expect(cellAtAddress(PLAN, 'TPHT', source?.cell ?? '')?.value).toBe(40);
    const copied = sheetBy(PLAN, 'TPHT').rows.find(({ cells }) => cells[0]?.value === 'D1');
    expect(copied?.cells).toContain(cellAtAddress(PLAN, 'TPHT', source?.cell ?? ''));
  });

  it('from a rank leads to the unit’s line of Chi tiết, whoever stands there', () => {
    const ranking = sheetBy(PLAN, 'Xếp hạng');
    const row = ranking.rows.findIndex(({ cells }) => cells[1]?.value === 'Tài chính – Kế toán');
    const rank = ranking.rows[row]?.cells[5];
    expect(rank?.value).toBe(4);
    // The block's column with the line's number, and the row of the unit that column K found.
    const [, from, place] =
      /HYPERLINK\("#'Chi tiết'!B"&INDEX\('Chi tiết'!([A-Z]+\d+):\S+?,(K\d+)\)/.exec(rank?.formula ?? '') ?? [];
    expect(place).toBe(`K${row + 1}`);
    const [, column = '', first = ''] = /([A-Z]+)(\d+)/.exec(from ?? '') ?? [];
    const index = Number(cellAtAddress(PLAN, 'Xếp hạng', `K${row + 1}`)?.value);
    const line = cellAtAddress(PLAN, 'Chi tiết', `${column}${Number(first) + index - 1}`)?.value;
    expect(cellAtAddress(PLAN, 'Chi tiết', `B${String(line)}`)?.value).toBe('Tài chính – Kế toán');
  });

  it('from an issue leads to the copy of its cell', () => {
    const issues = sheetBy(PLAN, 'Lỗi số liệu');
    const row = issues.rows.find(({ cells }) => cells[2]?.value === 'VHXH' && cells[3]?.value === 'D1');
    const cell = row?.cells[6];
    expect(cell?.value).toBe('E6');
    const target = cell ? targetOf(cell) : null;
    expect(target?.sheet).toBe('VHXH');
    expect(cellAtAddress(PLAN, 'VHXH', target?.cell ?? '')?.value).toBe(6);
  });

  it('of a unit that has not sent leads nowhere or to its figures, never to a sheet that is not there', () => {
    const ranking = sheetBy(PLAN, 'Xếp hạng');
    const row = ranking.rows.find(({ cells }) => cells.some((cell) => cell?.value === 'Công an xã'));
    for (const cell of row?.cells ?? []) if (cell) expect(targetOf(cell)?.sheet ?? 'Số liệu').toBe('Số liệu');
  });
});

describe('a state', () => {
  const WORDS = STATES.map((state) => [VI.states[state], PAINT_OF_STATE[state]] as const);

  // In Chi tiết the rate stands below the word.
  const wordOf = (value: unknown): string => (typeof value === 'string' ? (value.split('\n')[0] ?? '') : '');

  it.each(['Chi tiết', 'Số liệu', 'Toàn xã (kết quả)'])('is a word on its colour in %s', (name) => {
    const cells = cellsOf(sheetBy(PLAN, name)).filter(({ cell }) => cell.look === 'center' && cell.paint);
    expect(cells.length).toBeGreaterThan(10);
    for (const { cell } of cells) expect(WORDS).toContainEqual([wordOf(cell.value), cell.paint]);
    const asked = cellsOf(sheetBy(PLAN, name)).find(
      ({ cell }) => cell.value === VI.commune.columns.requirement,
    )?.column;
    const bare = cellsOf(sheetBy(PLAN, name)).filter(
      ({ cell, column }) =>
        WORDS.some(([word]) => word === wordOf(cell.value)) &&
        cell.look === 'center' &&
        !cell.paint &&
        column !== asked,
    );
    expect(bare).toEqual([]);
  });

  it.each(['TPHT', 'DCNX', 'VHXH', 'TCKT', 'Toàn xã'])('is a word on its colour in the copy of %s', (name) => {
    const sheet = sheetBy(PLAN, name);
    const header = sheet.rows.find(({ cells }) => cells[0]?.value === 'Mã')?.cells ?? [];
    const column = header.findIndex((cell) => cell?.value === 'Kết quả');
    const states = sheet.rows
      .filter(({ cells }) => /^[A-Z]\d$/.test(String(cells[0]?.value)))
      .map(({ cells }) => cells[column]);
    expect(states.length).toBeGreaterThan(3);
    for (const cell of states) expect(WORDS).toContainEqual([cell?.value, cell?.paint]);
  });

  it('of every kind is met by this test', () => {
    const met = new Set(cellsOf(sheetBy(PLAN, 'Số liệu')).map(({ cell }) => cell.value));
    for (const state of STATES.filter((one) => one !== 'not-applicable')) expect(met).toContain(VI.states[state]);
  });

  it('in the ranking is said in words as well', () => {
    const { rows, conditionals } = sheetBy(PLAN, 'Xếp hạng');
    const [results] = conditionals;
    expect(results?.match).toBe('start');
    const words = results?.equals ?? [];
    const { from, to } = results?.range ?? { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };
    const said = rows.slice(from.row, to.row + 1).map(({ cells }) => String(cells[from.column]?.value));
    const paintOf = (text: string) => words.find((word) => text.startsWith(word.text))?.paint;
    expect(said.filter((text) => text.startsWith('Đạt')).map(paintOf)).toEqual(['pass', 'pass']);
    expect(said.filter((text) => text.startsWith('Không đạt')).map(paintOf)).toEqual(['fail', 'fail']);
    expect(said.filter((text) => text.startsWith('Chưa xếp hạng')).map(paintOf)).toEqual(['missing']);
  });
});

describe('more than 60 units', () => {
  it('up to 60, each has its sheet', () => {
    expect(planOf(manyUnits(60)).sheets).toHaveLength(7 + 60);
  });

  it('beyond, Số liệu alone carries the figures, and links go there', () => {
    expect(BEYOND.sheets.map(({ name }) => name)).toEqual([
      'Xếp hạng',
      'Toàn xã (kết quả)',
      'Chi tiết',
      'Vì sao',
      'Đề nghị khen thưởng',
      'Lỗi số liệu',
      'Số liệu',
    ]);
    const targets = cellsOf(sheetBy(BEYOND, 'Chi tiết')).flatMap(({ cell }) => targetOf(cell) ?? []);
    expect(targets.length).toBeGreaterThan(61);
    expect(new Set(targets.map(({ sheet }) => sheet))).toEqual(new Set(['Số liệu']));
  });

  it('and each link leads to the row of its own unit', () => {
    const names = sheetBy(BEYOND, 'Chi tiết').rows.flatMap(({ cells }) => {
      const target = cells[1] ? targetOf(cells[1]) : null;
      return target && cells[1]
        ? [[cells[1].value, cellAtAddress(BEYOND, 'Số liệu', `B${target.cell.slice(1)}`)?.value]]
        : [];
    });
    expect(names).toHaveLength(61);
    for (const [name, found] of names) expect(found).toBe(name);
  });
});
