import { type Difference, formatAddress } from '../../../core';
import { COLUMNS } from '../columns';
import { type Catalogue, columnList, nameList, quoted, words } from './catalogue';

function difference({ column, here, there }: Difference): string {
  const said = (raw: string): string => (raw.trim() === '' ? 'để trống' : quoted(raw));
  return `${COLUMNS[column]}: ở đây ${said(here)}, ở bản kia ${said(there)}`;
}

/** Faults of a report as a whole: whose it is, of which year, by which template (17, 18, 19). */
export const SHEET_ISSUES = {
  'sheet-not-a-report': () =>
    words('Trang này không phải biểu báo cáo', 'Biểu báo cáo', 'Không cần làm gì; trang này được bỏ qua.'),
  'columns-missing': ({ columns }) =>
    words(
      `Bảng thiếu cột ${columnList(columns)}`,
      'Đủ các cột Mã, Tổng số, Số đạt',
      'Bổ sung cột còn thiếu theo đúng tên cột của mẫu.',
    ),
  'column-repeated': ({ column, first }) =>
    words(
      `Có hai cột “${COLUMNS[column]}” (cột kia ở ô ${formatAddress(first)})`,
      `Chỉ một cột “${COLUMNS[column]}”`,
      'Xóa hoặc đổi tên cột thừa.',
    ),
  'unit-not-stated': () =>
    words(
      'Không thấy tên hoặc mã đơn vị',
      'Dòng “Đơn vị báo cáo:” hoặc “Mã đơn vị:” phía trên bảng',
      'Ghi tên đơn vị vào ô bên phải chữ “Đơn vị báo cáo:”.',
    ),
  'unit-unknown': (_, raw) =>
    words(
      `${quoted(raw)} không có trong danh sách đơn vị`,
      'Tên hoặc mã của một đơn vị trong danh sách',
      'Sửa lại tên đơn vị, hoặc thêm đơn vị vào trang Đơn vị của sổ tổng hợp.',
    ),
  'unit-ambiguous': ({ candidates }, raw) =>
    words(
      `${quoted(raw)} có thể là ${nameList(candidates)}`,
      'Tên chỉ rõ một đơn vị',
      'Ghi đầy đủ tên đơn vị hoặc ghi mã đơn vị.',
    ),
  'unit-contradicts': ({ byCode, byName }) =>
    words(
      `Mã đơn vị là của ${quoted(byCode)} nhưng tên ghi ${quoted(byName)}`,
      'Mã và tên của cùng một đơn vị',
      'Sửa lại mã hoặc tên cho khớp.',
    ),
  'unit-name-read-as': ({ name }, raw) =>
    words(
      `Tên ghi là ${quoted(raw)}`,
      `Tên trong danh sách: ${quoted(name)}`,
      `Đã hiểu là ${quoted(name)}; nếu không đúng, đề nghị sửa lại tên.`,
    ),
  'unit-name-near': ({ name }, raw) =>
    words(
      `Tên ghi là ${quoted(raw)}`,
      `Tên trong danh sách: ${quoted(name)}`,
      `Chỉ khớp một phần, đã hiểu là ${quoted(name)}. Đề nghị kiểm tra và ghi đủ tên.`,
    ),
  'unit-inactive': (_, raw) =>
    words(
      `Đơn vị ${quoted(raw)} đã tắt trong danh sách`,
      'Đơn vị đang tham gia thi đua',
      'Báo cáo không được tính. Bật lại đơn vị ở trang Đơn vị nếu cần.',
    ),
  'unit-sent-again': ({ file, sheet }) =>
    words(
      `Đơn vị đã có báo cáo giống hệt ở tệp ${file}, trang ${sheet}`,
      'Mỗi đơn vị một báo cáo',
      'Không cần làm gì; số liệu chỉ tính một lần.',
    ),
  'unit-sent-differently': ({ file, sheet, differences }) =>
    words(
      differences.length > 0
        ? `Khác với báo cáo ở tệp ${file}, trang ${sheet}: ${differences.map(difference).join('; ')}`
        : `Chỉ tiêu này chỉ có ở một trong hai báo cáo (báo cáo kia: tệp ${file}, trang ${sheet})`,
      'Mỗi đơn vị một báo cáo, hoặc các báo cáo có số liệu như nhau',
      'Xác định báo cáo nào đúng và chỉ giữ báo cáo đó.',
    ),
  'legacy-text': ({ script, reading }, raw) =>
    words(
      `${quoted(raw)} viết bằng bảng mã cũ ${script}`,
      'Chữ Unicode',
      `Đã đọc là ${quoted(reading)}, bản gốc giữ nguyên. Nên chuyển sang bảng mã Unicode (phông Times New Roman).`,
    ),
  'period-differs': ({ year }, raw) =>
    words(
      `Kỳ báo cáo ghi ${quoted(raw)}`,
      `Năm ${year}`,
      'Tải mẫu mới của năm cần tổng hợp và chuyển số liệu sang; báo cáo này chưa được tính.',
    ),
  'period-not-stated': ({ year }) =>
    words(
      'Không thấy dòng “Kỳ báo cáo:”',
      `Kỳ báo cáo: Năm ${year}`,
      `Đã hiểu là năm ${year}. Đề nghị ghi rõ kỳ báo cáo.`,
    ),
  'criteria-differ': ({ title }, raw) =>
    words(
      `Bộ tiêu chí ghi ${quoted(raw)}`,
      quoted(title),
      'Tải mẫu mới và chuyển số liệu sang; báo cáo này chưa được tính.',
    ),
  'template-version-differs': ({ version }, raw) =>
    words(
      `Mẫu báo cáo là ${quoted(raw)}`,
      `Mẫu phiên bản ${version}`,
      'Tải mẫu mới và chuyển số liệu sang; báo cáo này chưa được tính.',
    ),
} satisfies Partial<Catalogue>;
