import {
  consolidate,
  formatAddress,
  planMaster,
  readMaster,
  type Rules,
  type Target,
  type Unit,
  type WorkbookSnapshot,
} from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { snapshotOf } from '../../../src/sample';
import { cellAt, mapTexts, typeInto } from '../support/edit';
import { perfect, readReport, resultOf, type Rows, verdictOf } from '../support/report';
import type { Typed } from '../support/sheet';

const masterOf = (rules: Rules): WorkbookSnapshot => snapshotOf('so.xlsx', planMaster(rules, VI).sheets);
const read = (book: WorkbookSnapshot, base = DEFAULT_RULES) => readMaster(book, base, VI);

const MASTER = masterOf(DEFAULT_RULES);

type Change = readonly [sheet: string, key: string, header: string, typed: Typed];
const changed = (...changes: readonly Change[]): WorkbookSnapshot =>
  changes.reduce((book, change) => typeInto(book, ...change), MASTER);

/** What a run comes to under the rules of this master workbook. */
function run(book: WorkbookSnapshot, code = 'TPHT', rows?: Rows) {
  const { rules, issues } = read(book);
  return consolidate([readReport(code, rows ?? perfect(code, {}, rules), { rules })], rules, issues);
}

describe('the master workbook, written and read again,', () => {
  const same = ({ origin: _origin, ...rules }: Rules) => rules;

  it('gives the same rules, without a fault', () => {
    const { rules, issues } = read(MASTER);
    expect(issues).toEqual([]);
    expect(same(rules)).toEqual(same(DEFAULT_RULES));
    expect(rules.origin.file).toBe('so.xlsx');
  });

  it('gives other rules as they are: units, thresholds, switches, settings', () => {
    const extra: Unit = {
      code: 'TDP1',
      name: 'Tổ dân phố 1',
      bloc: 'II',
      aliases: ['Tổ 1', 'TDP số 1'],
      targets: ['K1', 'E1'],
      active: false,
    };
    const targets = DEFAULT_RULES.criteria.targets.map((target): Target => {
      if (target.id === 'D1') return { ...target, threshold: 82.5, maxPoints: 7.5, reportedBy: ['I', 'III'] } as Target;
      if (target.id === 'A1') return { ...target, limit: 4 } as Target;
      return target.id === 'N5' ? { ...target, active: true } : target;
    });
    const rules: Rules = {
      ...DEFAULT_RULES,
      criteria: { ...DEFAULT_RULES.criteria, targets },
      register: [...DEFAULT_RULES.register, extra],
      settings: {
        commune: 'Sơn Trà',
        superior: 'Huyện X',
        year: 2025,
        scoring: 'proportional',
        ties: 'shared',
        gate: 'score-below',
        gateScore: 62.5,
        awardForm: 'Bằng khen',
        awardLevel: 'Chủ tịch UBND tỉnh',
        awardLimit: 3,
        documentNumber: '5/BC-UBND',
        documentDate: '18/3/2025',
        authority: 'TM. ỦY BAN NHÂN DÂN',
        post: 'PHÓ CHỦ TỊCH',
        signer: 'Võ Thị Mai Vỹ',
        preparedBy: 'Nguyễn Văn A',
        recipients: 'Đảng ủy; HĐND xã',
      },
    };
    const again = read(masterOf(rules));
    expect(again.issues).toEqual([]);
    expect(same(again.rules)).toEqual(same(rules));
  });

  it('gives the same rules when its text is decomposed, its switches are in capitals and its rows stand elsewhere', () => {
    const nfd = mapTexts(MASTER, (text) => text.normalize('NFD'));
    expect(same(read(nfd).rules)).toEqual(same(DEFAULT_RULES));
    const capitals = changed(
      ['Tiêu chí', 'D1', 'Áp dụng', 'CÓ'],
      ['Thiết lập', 'Cách chấm', 'Giá trị', 'ĐẠT/KHÔNG ĐẠT'],
    );
    expect(read(capitals)).toMatchObject({ issues: [] });
    const moved = {
      ...MASTER,
      sheets: MASTER.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({ ...row, row: row.row + 3 })),
      })),
    };
    expect(same(read(moved).rules)).toEqual(same(DEFAULT_RULES));
  });
});

describe('a change in the master workbook changes the result', () => {
  const d1 = (achieved: number): Rows => perfect('TPHT', { D1: { total: 40, achieved, evidence: '1' } });

  it.each<[sentence: string, Typed, achieved: number, state: string]>([
    ['80 % as shipped', 80, 32, 'pass'],
    ['a higher threshold', 85, 33, 'fail'],
    ['a threshold with a decimal comma, as text', '82,5', 33, 'pass'],
    ['a threshold with a % sign', '85%', 33, 'fail'],
    ['a threshold in a cell with a % format', { value: 0.85, format: '0%', shown: '85%' }, 33, 'fail'],
    [
      'a threshold of 82,5 % in a cell that shows no decimals',
      { value: 0.825, format: '0%', shown: '83%' },
      33,
      'pass',
    ],
  ])('threshold: %s', (_, threshold, achieved, state) => {
    const result = run(changed(['Tiêu chí', 'D1', 'Ngưỡng', threshold]), 'TPHT', d1(achieved));
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verdictOf(result, 'TPHT', 'D1').state).toBe(state);
  });

  it('points', () => {
    const result = run(changed(['Tiêu chí', 'D1', 'Điểm tối đa', 30]), 'TPHT', d1(0));
    // Seven targets of 10 reached, one of 30 not: 70 of 100.
    expect(resultOf(result, 'TPHT').score).toBeCloseTo(70, 9);
  });

  it('scoring', () => {
    // 30/40 = 75 % of 80 %: r = 0,9375, so 79,375 of 80 points.
    const result = run(changed(['Thiết lập', 'Cách chấm', 'Giá trị', 'Theo tỷ lệ']), 'TPHT', d1(30));
    expect(resultOf(result, 'TPHT').score).toBeCloseTo((79.375 / 80) * 100, 9);
  });

  it('the award gate', () => {
    const gate = (word: string): Change => ['Thiết lập', 'Không đạt yêu cầu (V.1) là', 'Giá trị', word];
    const eligible = (...changes: Change[]) => resultOf(run(changed(...changes), 'TPHT', d1(0)), 'TPHT').eligible;
    expect(eligible()).toBe(false);
    expect(eligible(gate('Dưới điểm tối thiểu'))).toBe(true);
    expect(
      eligible(gate('Dưới điểm tối thiểu'), ['Thiết lập', 'Điểm tối thiểu để xét khen thưởng', 'Giá trị', 90]),
    ).toBe(false);
    expect(eligible(gate('Hội đồng quyết định'))).toBeNull();
  });

  it('a target that is switched off', () => {
    const result = run(changed(['Tiêu chí', 'D1', 'Áp dụng', 'Không']), 'TPHT', d1(0));
    expect(resultOf(result, 'TPHT')).toMatchObject({ assessed: 7, score: 100 });
    expect(result.commune.map(({ target }) => target)).not.toContain('D1');
  });

  it('a target that is switched on', () => {
    const result = run(
      changed(['Tiêu chí', 'N1', 'Áp dụng', 'Có']),
      'XA',
      perfect('XA', { N1: { total: 900, achieved: 899 } }),
    );
    expect(verdictOf(result, 'XA', 'N1').state).toBe('fail');
  });

  it('a unit that is switched off', () => {
    const result = run(changed(['Đơn vị', 'CAX', 'Tham gia', 'Không']));
    expect(result.units.map(({ unit }) => unit.code)).not.toContain('CAX');
  });

  it('the targets of one unit', () => {
    const result = run(changed(['Đơn vị', 'TPHT', 'Chỉ tiêu áp dụng', 'K1; D1']), 'TPHT', { ...d1(40) });
    expect(resultOf(result, 'TPHT').assessed).toBe(2);
  });

  it('the year', () => {
    const result = run(changed(['Thiết lập', 'Năm', 'Giá trị', 2025]));
    expect(resultOf(result, 'TPHT').reason).toEqual({ kind: 'rejected' });
  });

  it('the place a rank must reach', () => {
    const result = run(changed(['Tiêu chí', 'A1', 'Ngưỡng', 5]), 'XA', perfect('XA'));
    expect(verdictOf(result, 'XA', 'A1').state).toBe('fail');
  });
});

describe('a mistake in the master workbook is told at its cell, and nobody is ranked', () => {
  it.each<[sentence: string, Change, problem: string]>([
    ['a threshold in words', ['Tiêu chí', 'D1', 'Ngưỡng', 'tám mươi'], 'threshold-out-of-range'],
    ['no threshold', ['Tiêu chí', 'D1', 'Ngưỡng', null], 'threshold-out-of-range'],
    ['a threshold above 100', ['Tiêu chí', 'D1', 'Ngưỡng', 180], 'threshold-out-of-range'],
    ['half a rank', ['Tiêu chí', 'A1', 'Ngưỡng', 5.5], 'limit-out-of-range'],
    ['points below 0', ['Tiêu chí', 'D1', 'Điểm tối đa', -1], 'points-out-of-range'],
    ['no words', ['Tiêu chí', 'D1', 'Nội dung chỉ tiêu', null], 'text-missing'],
    ['a kind nobody knows', ['Tiêu chí', 'D1', 'Loại', 'Phần trăm'], 'setting-unknown'],
    ['a switch nobody knows', ['Tiêu chí', 'D1', 'Áp dụng', 'x'], 'setting-unknown'],
    ['a bloc no unit is in', ['Tiêu chí', 'D1', 'Đơn vị báo cáo', 'Khối I'], 'bloc-unknown'],
    ['a unit’s bloc without targets', ['Đơn vị', 'TPHT', 'Khối', 'V'], 'bloc-unknown'],
    ['a unit’s target nobody knows', ['Đơn vị', 'TPHT', 'Chỉ tiêu áp dụng', 'D1; Z9'], 'target-unknown'],
    ['a unit without a name', ['Đơn vị', 'TPHT', 'Tên', null], 'text-missing'],
    ['a unit’s switch nobody knows', ['Đơn vị', 'TPHT', 'Tham gia', 'có thể'], 'setting-unknown'],
    ['a scoring nobody knows', ['Thiết lập', 'Cách chấm', 'Giá trị', 'Theo cảm tính'], 'setting-unknown'],
    ['a gate nobody knows', ['Thiết lập', 'Không đạt yêu cầu (V.1) là', 'Giá trị', 'x'], 'setting-unknown'],
    ['a year in words', ['Thiết lập', 'Năm', 'Giá trị', 'năm nay'], 'setting-out-of-range'],
    ['a gate above 100', ['Thiết lập', 'Điểm tối thiểu để xét khen thưởng', 'Giá trị', 500], 'setting-out-of-range'],
  ])('%s', (_, change, problem) => {
    const [sheet, key, header] = change;
    const snapshot = MASTER.sheets.find(({ name }) => name === sheet);
    if (!snapshot) throw new Error(sheet);
    const result = run(changed(change), 'TPHT', perfect('TPHT'));
    expect(result.units).toEqual([]);
    const places = result.issues.map(({ file, sheet: at, cell }) => [file, at, cell && formatAddress(cell)]);
    expect(places).toEqual([['so.xlsx', sheet, formatAddress(cellAt(snapshot, key, header))]]);
    expect(result.issues).toMatchObject([{ code: 'rule-invalid', args: { problem } }]);
  });

  it('with the words that stand there', () => {
    const [found] = run(changed(['Tiêu chí', 'D1', 'Ngưỡng', 'tám mươi']), 'TPHT', perfect('TPHT')).issues;
    const said = found && VI.issue(found).found;
    expect(said).toContain('tám mươi');
    expect(said).not.toContain('NaN');
  });

  it.each(['Thiết lập', 'Đơn vị', 'Tiêu chí'])('a sheet %s that is missing is told by its name', (name) => {
    const { issues } = read({ ...MASTER, sheets: MASTER.sheets.filter((sheet) => sheet.name !== name) });
    expect(issues).toMatchObject([{ code: 'rule-invalid', raw: name, args: { problem: 'sheet-missing' } }]);
  });

  it('a column that is missing is told with the columns wanted', () => {
    const book = typeInto(MASTER, 'Tiêu chí', 'D1', 'Ngưỡng', 80);
    const sheets = book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(({ value }) => value !== 'Ngưỡng') })),
    }));
    expect(read({ ...book, sheets }).issues).toMatchObject([
      {
        code: 'rule-invalid',
        sheet: 'Tiêu chí',
        args: { problem: 'sheet-missing', expected: expect.stringContaining('Ngưỡng') as string },
      },
    ]);
  });
});
