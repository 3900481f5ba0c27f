import { type ParsedWorkbook, reportReader } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { brief } from '../support/report';
import { bookOf, sheetOf, type SheetOptions, type Typed } from '../support/sheet';

const LABELS: Typed[][] = [
  ['Mã đơn vị:', 'TPHT'],
  ['Kỳ báo cáo:', 'Năm 2024'],
];

type Grid = readonly (readonly (Typed | undefined)[])[];

/** Reads a table below the labels; the labels are rows 1 and 2. */
function read(table: Grid, options: SheetOptions = {}, above: Grid = LABELS): ParsedWorkbook {
  return reportReader(DEFAULT_RULES)(bookOf('a.xlsx', [sheetOf('TPHT', [...above, ...table], options)]));
}

/** What D1 was read as: [total, excluded, achieved]. */
function d1({ reports }: ParsedWorkbook): unknown[] {
  const row = reports[0]?.rows.get('D1');
  const value = (role: 'total' | 'excluded' | 'achieved'): unknown => {
    const reading = row?.[role].reading;
    return reading?.kind === 'number' ? reading.value : reading?.kind;
  };
  return [value('total'), value('excluded'), value('achieved')];
}

const READ = [236, 6, 197];

describe('a table is found by its header words (15)', () => {
  const TABLES: readonly (readonly [sentence: string, table: Grid])[] = [
    [
      'in the template’s order',
      [
        ['Mã', 'Nội dung chỉ tiêu', 'Tổng số', 'Loại trừ', 'Số đạt'],
        ['D1', 'Giao dịch', 236, 6, 197],
      ],
    ],
    [
      'with its columns in another order',
      [
        ['Số đạt', 'Loại trừ', 'Tổng số', 'Nội dung chỉ tiêu', 'Mã'],
        [197, 6, 236, 'Giao dịch', 'D1'],
      ],
    ],
    [
      'far to the right',
      [
        [null, null, null, null, null, null, 'Mã', 'Tổng số', 'Loại trừ', 'Số đạt'],
        [null, null, null, null, null, null, 'D1', 236, 6, 197],
      ],
    ],
    [
      'with strange columns in between',
      [
        ['STT', 'Mã', 'Người phụ trách', 'Tổng số', 'Ngày', 'Loại trừ', 'Số đạt'],
        [7, 'D1', 'Nguyễn Văn A', 236, 45_292, 6, 197],
      ],
    ],
    [
      'in capitals, decomposed, with line breaks and double spaces',
      [
        ['MÃ', 'TỔNG\nSỐ'.normalize('NFD'), 'Loại  trừ', ' SỐ ĐẠT '],
        ['D1', 236, 6, 197],
      ],
    ],
    [
      'in other words for the same columns',
      [
        ['Mã chỉ tiêu', 'Tổng', 'Số loại trừ', 'Số lượng đạt'],
        ['D1', 236, 6, 197],
      ],
    ],
    [
      'under an index row (1) (2) (3)',
      [
        ['Mã', 'Nội dung', 'Tổng số', 'Loại trừ', 'Số đạt'],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['D1', 'Giao dịch', 236, 6, 197],
      ],
    ],
    [
      'under an index row that Excel made −1, −2, −3 of',
      [
        ['Mã', 'Nội dung', 'Tổng số', 'Loại trừ', 'Số đạt'],
        [-1, -2, -3, -4, -5],
        ['D1', 'Giao dịch', 236, 6, 197],
      ],
    ],
    [
      'under an index row 1 2 3',
      [
        ['Mã', 'Nội dung', 'Tổng số', 'Loại trừ', 'Số đạt'],
        [1, 2, 3, 4, 5],
        ['D1', 'Giao dịch', 236, 6, 197],
      ],
    ],
    ['with blank rows around it', [[], [], ['Mã', 'Tổng số', 'Loại trừ', 'Số đạt'], [], [], ['D1', 236, 6, 197]]],
  ];

  it.each(TABLES)('%s', (_, table) => {
    const parsed = read(table);
    expect(d1(parsed)).toEqual(READ);
    expect(parsed.issues).toEqual([]);
  });

  it('below a letterhead and a title', () => {
    const above = [['UỶ BAN NHÂN DÂN'], ['XÃ TRÀ LÂM'], [], ['BIỂU BÁO CÁO'], ...LABELS, ['Đơn vị tính: hồ sơ']];
    const parsed = read(TABLES[0]?.[1] ?? [], {}, above);
    expect(d1(parsed)).toEqual(READ);
    expect(parsed.issues).toEqual([]);
  });
});

describe('a header two rows deep (15)', () => {
  const merge = (row: number, from: number, to: number) => ({ from: { row, column: from }, to: { row, column: to } });
  // Rows 3 and 4 of the sheet: Mã, Nội dung and Kết quả over both, Số liệu over the three counts.
  const upper = ['Mã', 'Nội dung chỉ tiêu', 'Số liệu', null, null, 'Kết quả'];
  const lower = [null, null, 'Tổng số', 'Loại trừ', 'Số đạt', null];
  const merges = [merge(2, 2, 4), ...[0, 1, 5].map((column) => ({ from: { row: 2, column }, to: { row: 3, column } }))];
  const row = ['D1', 'Giao dịch', 236, 6, 197, 'Đạt'];

  it.each<[string, Grid]>([
    ['is read', [upper, lower, row]],
    ['is read with an index row below', [upper, lower, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], row]],
    ['is read with an index row that Excel made −1, −2, −3 of', [upper, lower, [-1, -2, -3, -4, -5, -6], row]],
    [
      'is read when the second row completes the words of the first',
      [['Mã', 'Nội dung', 'Tổng', 'Loại', 'Số'], [null, null, 'số', 'trừ', 'đạt'], row],
    ],
    [
      'is read when the group is named like a column',
      [['Mã', 'Nội dung', 'Kết quả', null, null], [null, null, 'Tổng số', 'Loại trừ', 'Số đạt'], row],
    ],
    [
      'is read when the code’s header stands in its second row',
      [[null, null, 'Số liệu', null, null], ['Mã', 'Nội dung', 'Tổng số', 'Loại trừ', 'Số đạt'], row],
    ],
    [
      'is read when both of its rows say Mã',
      [['Mã', 'Nội dung', 'Số liệu', null, null], ['Mã', null, 'Tổng số', 'Loại trừ', 'Số đạt'], row],
    ],
  ])('%s', (_, table) => {
    const parsed = read(table, { merges });
    expect(d1(parsed)).toEqual(READ);
    expect(parsed.issues).toEqual([]);
  });
});

describe('columns that are missing or doubled', () => {
  const rejectedFor = (table: Grid) => {
    const { reports, issues } = read(table);
    return [reports.map(({ rejected }) => rejected), issues.map(brief), issues[0]?.args];
  };

  it('without Tổng số nothing is read', () => {
    const table = [
      ['Mã', 'Số đạt'],
      ['D1', 197],
    ];
    expect(rejectedFor(table)).toEqual([[true], ['columns-missing A3'], { columns: ['total'] }]);
  });

  it('without Số đạt nothing is read', () => {
    const table = [
      ['Mã', 'Tổng số'],
      ['D1', 236],
    ];
    expect(rejectedFor(table)).toEqual([[true], ['columns-missing A3'], { columns: ['achieved'] }]);
  });

  it('without Loại trừ nothing is taken off', () => {
    const table = [
      ['Mã', 'Tổng số', 'Số đạt'],
      ['D1', 236, 197],
    ];
    expect(d1(read(table))).toEqual([236, 'blank', 197]);
    expect(read(table).issues).toEqual([]);
  });

  it.each([
    ['Tổng số', 'total'],
    ['Loại trừ', 'excluded'],
    ['Số đạt', 'achieved'],
    ['Mã', 'code'],
  ])('with two columns %s none is chosen', (header, column) => {
    const table = [
      ['Mã', 'Tổng số', 'Loại trừ', 'Số đạt', header],
      ['D1', 236, 6, 197, 5],
    ];
    const first = { row: 2, column: ['code', 'total', 'excluded', 'achieved'].indexOf(column) };
    expect(rejectedFor(table)).toEqual([[true], ['column-repeated E3'], { column, first }]);
  });

  it('with two columns Số đạt none is chosen, whatever else stands twice', () => {
    const table = [
      ['Mã', 'Ghi chú', 'Giải trình', 'Tổng số', 'Số đạt', 'Số đạt'],
      ['D1', null, null, 236, 197, 5],
    ];
    expect(rejectedFor(table).slice(0, 2)).toEqual([[true], ['column-repeated F3']]);
  });

  it('names the cell of the first of two columns in the second row of a header', () => {
    const table = [
      ['Mã', 'Quý I', null, 'Quý II', null],
      [null, 'Tổng số', 'Số đạt', 'Tổng số', 'Số đạt'],
      ['D1', 236, 197, 5, 5],
    ];
    expect(rejectedFor(table)).toEqual([
      [true],
      ['column-repeated D4'],
      { column: 'total', first: { row: 3, column: 1 } },
    ]);
  });

  it('two columns of notes are no harm', () => {
    const table = [
      ['Mã', 'Tổng số', 'Số đạt', 'Giải trình', 'Ghi chú'],
      ['D1', 236, 197, 'một', 'hai'],
    ];
    expect(read(table).issues).toEqual([]);
  });
});
