import type { CellPlan, Link, Look, SheetPlan, WorkbookPlan } from '../../src/core';

/** A sheet with nothing on it, to be spread and changed. */
export const emptySheet: SheetPlan = {
  name: 'Trang',
  widths: [],
  rows: [],
  merges: [],
  freeze: null,
  print: { landscape: false, repeat: null, breaks: [] },
  protect: false,
  validations: [],
  conditionals: [],
};

export function cell(value: CellPlan['value'], look: Look = 'plain'): CellPlan {
  return { value, look };
}

const across = (row: number, from: number, to: number) => ({ from: { row, column: from }, to: { row, column: to } });

/** Sixty units: more than fit on one landscape page, the name of every seventh too long for its column. */
function unitRow(at: number): SheetPlan['rows'][number] {
  const row = at + 9;
  const passed = at % 4 !== 0;
  const long = at % 7 === 0 ? ' huyện Trà Bồng, tỉnh Quảng Ngãi, bộ phận tiếp nhận và trả kết quả' : '';
  const rate = Math.round(((1000 + at) / (1234 + at)) * 10_000) / 100;
  const file: Link = { to: 'file', file: 'BaoCao_Phòng #1 (2024).xlsx', sheet: "Sở 'A'", cell: { row: 13, column: 4 } };
  const sheet: Link = { to: 'sheet', sheet: 'Nhập "liệu" & in', cell: { row: 3, column: 1 } };
  return {
    cells: [
      cell(at + 1, 'center'),
      cell(`Trường số ${at + 1}${long}`, 'text'),
      cell(1234 + at, 'count'),
      cell(1000 + at, 'count'),
      { value: rate, formula: `ROUND(D${row}/C${row}*100,2)`, look: 'rate' },
      { value: passed ? 'Đạt' : 'Không đạt', look: 'center', paint: passed ? 'pass' : 'fail' },
      { value: at % 2 === 0 ? 'E14' : 'B4', look: 'text', link: at % 2 === 0 ? file : sheet },
    ],
  };
}

function rankingSheet(): SheetPlan {
  const header = ['STT', 'Đơn vị', 'Tổng số', 'Số đạt', 'Tỷ lệ (%)', 'Kết quả', 'Nguồn'];
  return {
    ...emptySheet,
    name: "Xếp hạng '24",
    widths: [6, 34, 12, 12, 12, 14, 40],
    rows: [
      { cells: [cell('ỦY BAN NHÂN DÂN', 'issuer'), null, null, cell('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'motto')] },
      { cells: [cell('XÃ TRÀ LÂM', 'issuerUnder'), null, null, cell('Độc lập - Tự do - Hạnh phúc', 'mottoUnder')] },
      { cells: [] },
      { cells: [cell('BẢNG XẾP HẠNG CẢI CÁCH HÀNH CHÍNH', 'title')] },
      { height: 20, cells: [cell('Năm 2024', 'subtitle')] },
      { cells: [] },
      { cells: header.map((text) => cell(text, 'header')) },
      { cells: header.map((_, at) => cell(`(${at + 1})`, 'index')) },
      ...Array.from({ length: 60 }, (_, at) => unitRow(at)),
      { cells: [] },
      { cells: [null, cell('NGƯỜI LẬP BIỂU', 'sign'), null, null, cell('CHỦ TỊCH', 'sign')] },
      { cells: [null, cell('(Ký, ghi rõ họ tên)', 'signNote'), null, null, cell('(Ký, đóng dấu)', 'signNote')] },
    ],
    merges: [
      across(0, 0, 1),
      across(0, 3, 6),
      across(1, 0, 1),
      across(1, 3, 6),
      across(3, 0, 6),
      across(4, 0, 6),
      across(69, 4, 6),
      across(70, 4, 6),
    ],
    freeze: { row: 8, column: 2 },
    print: { landscape: true, repeat: { from: 6, to: 7 }, breaks: [] },
    protect: true,
  };
}

function inputSheet(): SheetPlan {
  const open = (value: CellPlan['value'], look: Look): CellPlan => ({ value, look, paint: 'input', input: true });
  const single = (row: number, column: number) => ({ from: { row, column }, to: { row, column } });
  return {
    ...emptySheet,
    name: 'Nhập "liệu" & in',
    widths: [24, 20, 30],
    rows: [
      { cells: [cell('Đơn vị báo cáo:', 'label'), cell('=1+1', 'value')] },
      { cells: [cell('Chỉ tiêu', 'header'), cell('Số liệu', 'header'), cell('Kết quả', 'header')] },
      {
        cells: [
          cell('D1', 'text'),
          open(12, 'count'),
          { value: 'Đạt', formula: 'IF(B3>=10,"Đạt","Không đạt")', look: 'center' },
        ],
      },
      { cells: [cell('D2', 'text'), open(1.5, 'rate'), { value: true, formula: 'B4>1', look: 'center' }] },
      { cells: [cell('E1', 'text'), open('Có', 'text'), cell(false, 'center')] },
      {
        cells: [cell('F1', 'text'), open(null, 'text'), cell('  Kết quả tính sẵn, hai dòng\nvà dấu cách  ', 'remark')],
      },
    ],
    freeze: { row: 2, column: 0 },
    protect: true,
    print: { landscape: false, repeat: null, breaks: [4] },
    validations: [
      {
        range: single(2, 1),
        rule: { type: 'whole', minimum: 0, maximum: 1_000_000 },
        prompt: { title: 'Tổng số', text: 'Số nguyên\nkhông âm' },
        error: { title: 'Sai', text: 'Phải là số nguyên "không âm" & <= 1.000.000' },
      },
      {
        range: single(3, 1),
        rule: { type: 'decimal', minimum: 0, maximum: 100 },
        prompt: { title: 'Tỷ lệ', text: '0–100' },
      },
      {
        range: single(4, 1),
        rule: { type: 'list', values: ['Có', 'Không', 'Số "khác"'] },
        prompt: { title: 'Chọn', text: 'Một trong ba' },
      },
      { range: single(5, 1), rule: { type: 'any' }, prompt: { title: 'Ghi chú', text: 'Tùy ý' } },
    ],
    conditionals: [
      {
        range: single(2, 2),
        equals: [
          { text: 'Đạt', paint: 'pass' },
          { text: 'Không đạt', paint: 'fail' },
        ],
      },
    ],
  };
}

/** A plan that uses everything a plan can say. */
export const samplePlan: WorkbookPlan = { title: 'Sổ tổng hợp & <thử>', sheets: [rankingSheet(), inputSheet()] };
