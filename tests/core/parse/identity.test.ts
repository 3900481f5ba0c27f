import type { ParsedWorkbook } from '../../../src/core';
import { brief, perfect, readReport } from '../support/report';
import type { Typed } from '../support/sheet';

const PERIOD = ['Kỳ báo cáo:', 'Năm 2024'];

/** Reads TPHT's figures under these labels, in a sheet of this name. */
function read(labels: readonly (readonly Typed[])[], sheet = 'Trang tính1'): ParsedWorkbook {
  return readReport('TPHT', perfect('TPHT'), { labels: [...labels, PERIOD], sheet });
}

const unitsOf = ({ reports }: ParsedWorkbook): string[] => reports.map(({ unit }) => unit);
const issuesOf = ({ issues }: ParsedWorkbook): string[] => issues.map(brief);

describe('whose report it is', () => {
  it.each([
    ['its code', [['Mã đơn vị:', 'TPHT']], []],
    ['its code in the label’s own cell', [['Mã đơn vị: TPHT']], []],
    ['its name', [['Đơn vị báo cáo:', 'Tư pháp – Hộ tịch']], []],
    ['its name in the label’s own cell', [['Đơn vị báo cáo: Tư pháp – Hộ tịch']], []],
    ['its name, blank cells in between', [['Đơn vị báo cáo:', null, null, 'Tư pháp – Hộ tịch']], []],
    ['its name and its code', [['Đơn vị báo cáo:', 'Tư pháp – Hộ tịch', 'Mã đơn vị:', 'TPHT']], []],
    ['the label without a colon', [['Đơn vị báo cáo', 'Tư pháp – Hộ tịch']], []],
    ['the label in capitals', [['ĐƠN VỊ BÁO CÁO:', 'Tư pháp – Hộ tịch']], []],
    ['a label with a hidden character behind its colon', [['Mã đơn vị:\u200b', 'TPHT']], []],
    ['the label decomposed', [['Đơn vị báo cáo:'.normalize('NFD'), 'Tư pháp – Hộ tịch']], []],
    ['another spelling', [['Đơn vị báo cáo:', 'TP-HT']], ['unit-name-read-as B1']],
    ['another spelling in the label’s own cell', [['Đơn vị báo cáo: TP-HT']], ['unit-name-read-as A1']],
    ['part of its name', [['Đơn vị báo cáo:', 'Bộ phận Tư pháp – Hộ tịch']], ['unit-name-near B1']],
    [
      'its code beside a name with several readings',
      [
        ['Mã đơn vị:', 'VPTK'],
        ['Đơn vị báo cáo:', 'Văn phòng'],
      ],
      [],
    ],
  ] satisfies [string, Typed[][], string[]][])('is told by %s', (_, labels, issues) => {
    const parsed = read(labels);
    expect(unitsOf(parsed)).toEqual([labels.flat().includes('VPTK') ? 'VPTK' : 'TPHT']);
    expect(issuesOf(parsed)).toEqual(issues);
  });

  it.each([
    ['a code', 'TPHT', []],
    ['a code in small letters', 'tpht', ['unit-name-read-as']],
    ['a name', 'Tư pháp – Hộ tịch', []],
    ['another spelling', 'TP-HT', ['unit-name-read-as']],
  ])('is told by the sheet’s name when no label says it: %s', (_, sheet, issues) => {
    const parsed = read([], sheet);
    expect(unitsOf(parsed)).toEqual(['TPHT']);
    expect(issuesOf(parsed)).toEqual(issues);
  });

  it('is told by the label, not by the sheet’s name, when both are there', () => {
    expect(unitsOf(read([['Mã đơn vị:', 'TPHT']], 'TCKT'))).toEqual(['TPHT']);
  });
});

describe('a report of nobody in particular is refused', () => {
  it.each([
    ['no label and a sheet named by Excel', [], 'Trang tính1', 'unit-not-stated'],
    ['a label with nothing behind it', [['Đơn vị báo cáo:']], 'Trang tính1', 'unit-not-stated'],
    ['a label with only another label behind it', [['Đơn vị báo cáo:', 'Mã đơn vị:']], 'Sheet1', 'unit-not-stated'],
    ['a sheet’s name with two readings', [], 'Văn phòng', 'unit-not-stated'],
    ['a name with two readings', [['Đơn vị báo cáo:', 'Văn phòng']], 'Sheet1', 'unit-ambiguous B1'],
    ['a unit that is not in the register', [['Đơn vị báo cáo:', 'Trường Mầm non']], 'Sheet1', 'unit-unknown B1'],
    ['a code that is not in the register', [['Mã đơn vị:', 'MNXX']], 'Sheet1', 'unit-unknown B1'],
    [
      'a code that is not in the register, though the name is',
      [
        ['Mã đơn vị:', 'MNXX'],
        ['Đơn vị báo cáo:', 'Tư pháp – Hộ tịch'],
      ],
      'Sheet1',
      'unit-unknown B1',
    ],
    [
      'a code and a name of two units',
      [
        ['Mã đơn vị:', 'TPHT'],
        ['Đơn vị báo cáo:', 'Tài chính – Kế toán'],
      ],
      'TPHT',
      'unit-contradicts B2',
    ],
    [
      'a code beside a name nobody knows',
      [
        ['Mã đơn vị:', 'TPHT'],
        ['Đơn vị báo cáo:', 'Trường Mầm non'],
      ],
      'TPHT',
      'unit-contradicts B2',
    ],
    [
      'a code beside a name with several readings, none of them its own',
      [
        ['Mã đơn vị:', 'TPHT'],
        ['Đơn vị báo cáo:', 'Văn phòng'],
      ],
      'TPHT',
      'unit-contradicts B2',
    ],
  ] satisfies [string, Typed[][], string, string][])('%s', (_, labels, sheet, expected) => {
    const parsed = read(labels, sheet);
    expect(unitsOf(parsed)).toEqual([]);
    expect(issuesOf(parsed)).toEqual([expected]);
    expect(parsed.issues[0]).toMatchObject({ severity: 'error', unit: null, target: null });
  });

  it('names both units where code and name contradict each other', () => {
    const labels = [
      ['Mã đơn vị:', 'TPHT'],
      ['Đơn vị báo cáo:', 'Kế toán'],
    ];
    expect(read(labels).issues[0]?.args).toEqual({ byCode: 'Tư pháp – Hộ tịch', byName: 'Tài chính – Kế toán' });
  });

  it('names every unit that an ambiguous name may mean', () => {
    const [found] = read([['Đơn vị báo cáo:', 'Văn phòng']]).issues;
    expect(found?.args).toEqual({ candidates: ['Văn phòng – Thống kê', 'Văn phòng Đảng ủy xã'] });
  });
});
