import type { FileKind } from '../../../core';
import { number } from '../numbers';
import { type Catalogue, words } from './catalogue';

const FILE_KINDS: Readonly<Record<FileKind, string>> = {
  image: 'Tệp là một ảnh',
  pdf: 'Tệp là văn bản PDF',
  word: 'Tệp là văn bản Word',
  archive: 'Tệp là tệp nén',
  text: 'Tệp là văn bản thường, không có bảng',
  'web-page': 'Tệp là một trang web',
  empty: 'Tệp rỗng',
  other: 'Tệp không phải bảng tính',
};

/** Faults of a whole file (input-faults.md 20, 21). */
export const FILE_ISSUES = {
  'file-not-a-workbook': ({ kind }) =>
    words(FILE_KINDS[kind], 'Tệp Excel (.xlsx, .xls, .xlsb), .ods hoặc .csv', 'Đề nghị gửi lại tệp báo cáo gốc.'),
  'file-encrypted': () =>
    words('Tệp có đặt mật khẩu mở', 'Tệp không có mật khẩu mở', 'Mở tệp bằng Excel, bỏ mật khẩu rồi lưu và gửi lại.'),
  'file-damaged': () =>
    words('Tệp bị hỏng hoặc gửi chưa trọn vẹn', 'Tệp mở được bằng Excel', 'Đề nghị đơn vị gửi lại tệp.'),
  'file-too-large': ({ megabytes, limit }) =>
    words(
      `Tệp quá lớn (khoảng ${number(megabytes)} MB sau khi giải nén)`,
      `Không quá ${number(limit)} MB`,
      'Xóa ảnh và các dòng, cột trống có định dạng rồi lưu lại, hoặc chuyển số liệu sang mẫu mới.',
    ),
  'file-too-many-rows': ({ rows, limit }) =>
    words(
      `Có trang dài ${number(rows)} dòng`,
      `Không quá ${number(limit)} dòng`,
      'Xóa các dòng trống thừa ở cuối trang rồi lưu lại, hoặc chuyển số liệu sang mẫu mới.',
    ),
  'file-doctype': () =>
    words(
      'Tệp chứa khai báo không an toàn (DOCTYPE)',
      'Tệp do Excel lưu ra',
      'Mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi gửi lại.',
    ),
  'file-extension-differs': ({ actual }) =>
    words(
      `Phần mở rộng của tên tệp không đúng: nội dung là .${actual}`,
      `Tên tệp kết thúc bằng .${actual}`,
      'Số liệu đã được đọc. Nên mở tệp bằng Excel và lưu lại thành .xlsx.',
    ),
  'file-unreadable': ({ reason }) =>
    words(`Không đọc được tệp (${reason})`, 'Tệp mở được bằng Excel', 'Mở tệp bằng Excel, lưu lại rồi gửi lại.'),
  'file-not-a-report': () =>
    words(
      'Không tìm thấy biểu báo cáo trong tệp',
      'Biểu có các cột Mã, Tổng số, Số đạt và ít nhất một mã chỉ tiêu',
      'Kiểm tra xem có gửi nhầm tệp không; nếu nhầm, đề nghị gửi đúng biểu báo cáo.',
    ),
  'file-own-workbook': ({ kind }) =>
    words(
      kind === 'master' ? 'Tệp là sổ tổng hợp của Văn phòng' : 'Tệp là kết quả tổng hợp lần trước',
      'Biểu báo cáo của đơn vị',
      kind === 'master'
        ? 'Không cần làm gì; tệp này được bỏ qua khi đọc báo cáo.'
        : 'Không cần làm gì; chỉ số thẩm định và ý kiến Hội đồng ghi trong tệp này được dùng lại.',
    ),
  'file-used-range': ({ range }) =>
    words(
      `Vùng dữ liệu khai báo quá rộng (${range})`,
      'Vùng dữ liệu vừa với biểu',
      'Số liệu đã được đọc. Nên xóa định dạng ở các dòng, cột trống rồi lưu lại.',
    ),
} satisfies Partial<Catalogue>;
