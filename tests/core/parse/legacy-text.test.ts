import { consolidate, planReport, reportReader, type SheetPlan, type WorkbookSnapshot } from '../../../src/core';
import { scriptsOf } from '../../../src/core/parse/scripts';
import { DEFAULT_RULES } from '../../../src/criteria';
import { LEGACY_SCRIPTS } from '../../../src/criteria/legacy-scripts';
import { VI } from '../../../src/messages';
import { snapshotOf, typeInto, WORKED_EXAMPLE } from '../../../src/sample';

const decode = (name: string, text: string): string =>
  scriptsOf(LEGACY_SCRIPTS)
    .find((script) => script.name === name)
    ?.decode(text) ?? '';

// From public texts about these scripts, and names of the register written by the published code tables by hand.
const TEXTS: readonly [script: string, text: string, unicode: string][] = [
  ['TCVN3 (ABC)', 'TiÕng ViÖt rÊt hay', 'Tiếng Việt rất hay'],
  ['TCVN3 (ABC)', 'B¶o Th¾ng', 'Bảo Thắng'],
  ['TCVN3 (ABC)', 'M\u00adêng Kh\u00ad¬ng', 'Mường Khương'],
  ['TCVN3 (ABC)', 'B¸t X¸t', 'Bát Xát'],
  ['TCVN3 (ABC)', 'T\u00ad ph¸p – Hé tÞch', 'Tư pháp – Hộ tịch'],
  ['TCVN3 (ABC)', '§oµn Thanh niªn', 'Đoàn Thanh niên'],
  ['VNI', 'Tieáng Vieät raát hay', 'Tiếng Việt rất hay'],
  ['VNI', 'Xin chaøo caùc baïn', 'Xin chào các bạn'],
  ['VNI', 'Tö phaùp – Hoä tòch', 'Tư pháp – Hộ tịch'],
  ['VNI', 'Ñaøi Truyeàn thanh', 'Đài Truyền thanh'],
];

describe('text older than Unicode', () => {
  it.each(TEXTS)('in %s, “%s” is “%s”', (script, text, unicode) => {
    expect(decode(script, text)).toBe(unicode);
  });

  it('has a code of its own for each of the 66 small letters beyond ASCII, in both scripts', () => {
    for (const { letters } of LEGACY_SCRIPTS) {
      const small = new Set([...letters.values()].filter((letter) => letter === letter.toLocaleLowerCase('vi')));
      // Twelve vowels × six tones without the six plain ASCII vowels, and đ.
      expect(small.size).toBe(12 * 6 - 6 + 1);
    }
  });
});

const unit = DEFAULT_RULES.register.find((candidate) => candidate.code === 'TPHT');
const typed = WORKED_EXAMPLE['TPHT'];
if (!unit || !typed) throw new Error('TPHT');
const sheet: SheetPlan = typeInto(planReport(unit, DEFAULT_RULES, VI, null), typed, VI);

/** The sheet written in an old script, letter by letter with the table turned round. */
function written(script: string): WorkbookSnapshot {
  const letters = LEGACY_SCRIPTS.find(({ name }) => name === script)?.letters ?? new Map<string, string>();
  const codes = new Map([...letters].map(([code, letter]) => [letter, code]));
  const encode = (text: string): string => [...text].map((letter) => codes.get(letter) ?? letter).join('');
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(
      (cell) => cell && { ...cell, value: typeof cell.value === 'string' ? encode(cell.value) : cell.value },
    ),
  }));
  return snapshotOf('cu.xlsx', [{ ...sheet, rows, name: 'Sheet1' }]);
}

describe.each(LEGACY_SCRIPTS.map(({ name }) => name))('a report written wholly in %s', (script) => {
  const result = consolidate([reportReader(DEFAULT_RULES)(written(script))], DEFAULT_RULES);

  it('is read like any other', () => {
    expect(result.units[0]).toMatchObject({ unit: { code: 'TPHT' }, status: 'ranked', score: 100, assessed: 8 });
  });

  it('says so, and changes nothing', () => {
    const told = result.issues.filter((issue) => issue.severity !== 'info');
    expect(told.map(({ code, severity, unit: whose }) => [code, severity, whose])).toEqual([
      ['legacy-text', 'warning', 'TPHT'],
      ['legacy-text', 'warning', 'TPHT'],
    ]);
  });
});

describe('a unit’s name in an old script on a sheet in Unicode', () => {
  it.each([
    ['T\u00ad ph¸p – Hé tÞch', 'TCVN3 (ABC)'],
    ['Tö phaùp – Hoä tòch', 'VNI'],
  ])('%s is read as %s', (name, script) => {
    const rows = sheet.rows.map((row, index) =>
      index === 2
        ? { ...row, cells: row.cells.map((cell, column) => cell && (column === 2 ? { ...cell, value: name } : cell)) }
        : row,
    );
    const result = consolidate(
      [reportReader(DEFAULT_RULES)(snapshotOf('a.xlsx', [{ ...sheet, rows }]))],
      DEFAULT_RULES,
    );
    expect(result.issues.filter((issue) => issue.code === 'legacy-text')).toMatchObject([
      { raw: name, args: { script, reading: 'Tư pháp – Hộ tịch' }, cell: { row: 2, column: 2 } },
    ]);
  });
});
