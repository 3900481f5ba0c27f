import { consolidate, type Link, planMaster, planReport, reportReader, type Rules } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { cellsOf, mixed, planOf, sheetBy } from '../support/planned';
import { perfect, reportSheet, type Rows, runReport, unitBy } from '../support/report';
import { bookOf } from '../support/sheet';

const table = (plan: ReturnType<typeof planOf>, name: string, first: string) => {
  const { rows } = sheetBy(plan, name);
  const index = rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === first));
  const header = rows[index]?.cells.map((cell) => cell?.value) ?? [];
  return rows.slice(index + 1).map(
    ({ cells }) =>
      (column: string) =>
        cells[header.indexOf(column)]?.value,
  );
};

describe('the ranking sheet', () => {
  const rows = table(planOf(mixed()), 'Xếp hạng', 'STT');
  const row = (unit: string) => rows.find((value) => value('Đơn vị') === unit);

  it('has the columns of the contract', () => {
    const { rows: all } = sheetBy(planOf(mixed()), 'Xếp hạng');
    const header = all.find(({ cells }) => cells[0]?.value === 'STT');
    // The eleventh column, which is not printed, holds the numbers that lines look units up by.
    expect(header?.cells.slice(0, 10).map((cell) => cell?.value)).toEqual([
      'STT',
      'Đơn vị',
      'Khối',
      'Số chỉ tiêu đạt/tính',
      'Điểm',
      'Hạng',
      'Hạng trong khối',
      'Kết quả',
      'Được xét khen thưởng',
      'Ghi chú',
    ]);
  });

  it('says what each unit came to', () => {
    // TPHT 8 of 8, MTTQ 2 of 2; TCKT 3 of 4 (E1), DCNX 6 of 7 (D1 fails, C1 did not arise): 85,71 before 75.
    const say = (unit: string) =>
      ['Số chỉ tiêu đạt/tính', 'Điểm', 'Hạng', 'Hạng trong khối', 'Được xét khen thưởng'].map((c) => row(unit)?.(c));
    expect(say('Tư pháp – Hộ tịch')).toEqual(['8/8', 100, 1, 1, 'Có']);
    expect(say('Ủy ban Mặt trận Tổ quốc Việt Nam xã')).toEqual(['2/2', 100, 2, 1, 'Có']);
    expect(say('Địa chính – Nông nghiệp – Xây dựng và Môi trường')).toEqual(['6/7', 85.71, 3, 2, 'Không']);
    expect(say('Tài chính – Kế toán')).toEqual(['3/4', 75, 4, 1, 'Không']);
  });

  it('lists the units without a rank below, with reasons', () => {
    const texts = cellsOf(sheetBy(planOf(mixed()), 'Xếp hạng')).map(({ cell }) => cell.value);
    expect(texts).toContain('Chưa nộp báo cáo');
    expect(texts).toContain('Chưa xếp hạng: lỗi số liệu ở D1; chưa nhập C1, E1');
  });

  it('says its rules in words below', () => {
    const texts = cellsOf(sheetBy(planOf(mixed()), 'Xếp hạng')).map(({ cell }) => cell.value);
    for (const line of VI.ranking.rules(DEFAULT_RULES)) expect(texts).toContain(line);
  });
});

describe('Toàn xã (kết quả)', () => {
  const rows = table(planOf(mixed()), 'Toàn xã (kết quả)', 'Mã');

  it('has each target of the decision with its figures', () => {
    // TPHT 40/40 and DCNX 30/40; VHXH's 6 of 5 is not counted.
    const d1 = rows.find((value) => value('Mã') === 'D1');
    expect(['Số phải tính', 'Số đạt', 'Tỷ lệ (%)', 'Kết quả'].map((column) => d1?.(column))).toEqual([
      80,
      70,
      87.5,
      'Đạt',
    ]);
    expect(d1?.('Ghi chú')).toMatch(/^Tạm tính.*Văn hóa – Xã hội/);
    const a1 = rows.find((value) => value('Mã') === 'A1');
    expect([a1?.('Kết quả'), a1?.('Ghi chú')]).toEqual(['Đạt', 'Vượt chỉ tiêu']);
  });
});

describe('Số liệu', () => {
  const rows = table(planOf(mixed()), 'Số liệu', 'Mã đơn vị');

  it('has a row a unit and target owed, with the figures used and where they came from', () => {
    const row = rows.find((value) => value('Mã đơn vị') === 'DCNX' && value('Chỉ tiêu') === 'D1');
    const columns = [
      'Tổng số',
      'Loại trừ',
      'Số đạt',
      'Số phải tính',
      'Tỷ lệ (%)',
      'Trạng thái',
      'Điểm',
      'Tệp',
      'Trang',
      'Ô',
    ];
    expect(columns.map((column) => row?.(column))).toEqual([
      40,
      0,
      30,
      40,
      75,
      'Không đạt',
      0,
      'DCNX.xlsx',
      'DCNX',
      'E6',
    ]);
  });

  it('has one row for each', () => {
    const keys = rows.map((value) => `${String(value('Mã đơn vị'))}|${String(value('Chỉ tiêu'))}`);
    expect(new Set(keys).size).toBe(keys.length);
    // Khối I: 6 units × 8; khối II: 4 × 4; khối III: 6 × 2; LD 2; XA 5.
    expect(keys).toHaveLength(48 + 16 + 12 + 2 + 5);
  });
});

describe('text that looks like a formula (22) stays text wherever it is written again', () => {
  const STRANGE = ['=7+13', '+84 912', '-x', '@SUM(A1)', '=HYPERLINK("http://x")', '\t=1'];
  const rules: Rules = {
    ...DEFAULT_RULES,
    register: DEFAULT_RULES.register.map((unit) =>
      unit.code === 'TPHT' ? { ...unit, name: '=cmd|x!A1', aliases: ['=y'] } : unit,
    ),
    criteria: {
      ...DEFAULT_RULES.criteria,
      targets: DEFAULT_RULES.criteria.targets.map((target) =>
        target.id === 'D1' ? { ...target, text: '=2+2' } : target,
      ),
    },
    settings: { ...DEFAULT_RULES.settings, commune: '=3+3' },
  };
  const rows = (text: string): Rows =>
    perfect('TPHT', {
      C1: { total: 40, achieved: 40, evidence: text, note: text },
      D1: { total: text, achieved: text, evidence: text, rate: text, result: text },
    });

  it.each(STRANGE)('“%s” in reports, names and settings', (text) => {
    const setting = { rules, sheet: text.trim().slice(0, 20), labels: [['Mã đơn vị:', 'TPHT']] };
    const result = runReport('TPHT', rows(text), setting);
    const sheets = [
      ...planOf(result).sheets,
      ...planMaster(rules, VI).sheets,
      planReport(unitBy('TPHT', rules), rules, VI, null),
    ];
    const cells = sheets.flatMap(cellsOf);
    const strange = cells.filter(({ cell }) => typeof cell.value === 'string' && /^[=+@\t]|^-\D/.test(cell.value));
    expect(strange.length).toBeGreaterThan(5);
    // A formula may show such a text, by looking it up where it stands as a text; it never holds it.
    expect(strange.filter(({ cell }) => cell.formula === undefined).length).toBeGreaterThan(5);
    const formulas = cells.flatMap(({ cell }) => cell.formula ?? []).join('\n');
    for (const foreign of ['cmd|x', '2+2', '3+3', '7+13', 'http:', '84 912', 'SUM(A1)'])
      expect(formulas).not.toContain(foreign);
  });

  it('no formula begins with “=”: that is the writer’s to add', () => {
    const cells = planOf(mixed()).sheets.flatMap(cellsOf);
    expect(cells.filter(({ cell }) => cell.formula?.startsWith('='))).toEqual([]);
  });
});

describe('an issue of a report that is not the one used', () => {
  const linkOf = (sheets: readonly (readonly [sheet: string, Rows])[]): readonly [unknown, Link | undefined][] => {
    const book = bookOf(
      'hai.xlsx',
      sheets.map(([sheet, changes]) => reportSheet('TPHT', perfect('TPHT', changes), { sheet })),
    );
    const result = consolidate([reportReader(DEFAULT_RULES)(book)], DEFAULT_RULES);
    const { rows } = sheetBy(planOf(result), 'Lỗi số liệu');
    return rows.flatMap(({ cells }) =>
      cells[5]?.value === 'TPHT (2)' ? [[cells[6]?.value, cells[6]?.link] as const] : [],
    );
  };

  it('in the same file leads to that file’s cell, not to the copy of the other report', () => {
    const links = linkOf([
      ['TPHT', {}],
      ['TPHT (2)', { D1: { total: 40, achieved: 39, evidence: '1' } }],
    ]);
    expect(links).toEqual([['E6', { to: 'file', file: 'hai.xlsx', sheet: 'TPHT (2)', cell: { row: 5, column: 4 } }]]);
  });
});
