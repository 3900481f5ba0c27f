import type { Failure } from '../../../app';

/** What kept a run from being done, and what a person can do about it. */
interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

/** Every kind has words, or this does not compile. */
type Catalogue = { readonly [K in Failure['kind']]: (failure: Extract<Failure, { kind: K }>) => FailureWords };

const UNTOUCHED = 'Không có gì bị thay đổi.';

const FAILURES: Catalogue = {
  'cell-being-edited': () => ({
    what: 'Excel đang ở chế độ nhập trong một ô.',
    todo: 'Nhấn Enter hoặc Esc để kết thúc nhập, rồi thử lại.',
  }),
  'sheet-protected': ({ sheet }) => ({
    what: `Trang ${sheet} đang được bảo vệ bằng mật khẩu.`,
    todo: 'Vào thẻ Xem lại (Review), chọn Bỏ bảo vệ trang tính (Unprotect Sheet), rồi thử lại.',
  }),
  'workbook-protected': () => ({
    what: 'Sổ đang được bảo vệ nên không thêm được trang.',
    todo: 'Vào thẻ Xem lại (Review), bỏ chọn Bảo vệ sổ làm việc (Protect Workbook), rồi thử lại.',
  }),
  'read-only': () => ({
    what: 'Sổ đang mở ở chế độ chỉ đọc.',
    todo: 'Bấm Bật Chỉnh sửa (Enable Editing), hoặc lưu sổ thành tệp khác, rồi thử lại.',
  }),
  'too-large': () => ({
    what: 'Sổ có nhiều dữ liệu hơn mức Excel cho phép xử lý một lần.',
    todo: 'Xóa các dòng, cột trống có định dạng hoặc chuyển bớt trang sang sổ khác; hoặc mở sổ bằng Excel trên máy tính, rồi thử lại.',
  }),
  'sheet-gone': ({ sheet }) => ({
    what: sheet === null ? 'Có trang vừa bị xóa hoặc đổi tên.' : `Không còn trang ${sheet}.`,
    todo: 'Bấm Kiểm tra tất cả để đọc lại.',
  }),
  'sheet-name-taken': ({ sheet }) => ({
    what: `Trong sổ đã có trang tên ${sheet} không phải do phần mềm tạo.`,
    todo: 'Đổi tên trang đó, rồi thử lại.',
  }),
  'memory-full': () => ({
    what: 'Sổ này không còn chỗ để ghi nhớ cách hoàn tác.',
    todo: 'Kiểm tra lần lượt từng trang thay vì tất cả; hoặc chuyển bớt trang báo cáo sang sổ khác, rồi thử lại.',
  }),
  'host-restarted': () => ({
    what: 'Kết nối với Excel vừa bị ngắt.',
    todo: 'Thử lại; nếu vẫn không được, đóng bảng này rồi mở lại.',
  }),
  unfinished: () => ({
    what: 'Việc ghi vào sổ bị ngắt giữa chừng, sổ có thể mới thay đổi một phần.',
    todo: 'Bấm Kiểm tra tất cả: phần mềm sẽ tự trả sổ về như trước lần ghi này. Nếu không được, đóng sổ mà không lưu rồi mở lại.',
  }),
  'nothing-to-undo': () => ({ what: 'Không còn gì để hoàn tác.', todo: 'Không cần làm gì thêm.' }),
  'cell-changed': () => ({
    what: 'Ô cần sửa đã được gõ lại từ lúc kiểm tra.',
    todo: 'Xem lại danh sách; nếu ô còn lỗi thì bấm sửa lần nữa.',
  }),
  'not-a-unit-sheet': ({ sheet }) => ({
    what: sheet === null ? 'Chưa mở trang nào.' : `Trang ${sheet} không phải trang báo cáo của đơn vị.`,
    todo: 'Mở trang báo cáo cần kiểm tra rồi bấm lại, hoặc bấm Kiểm tra tất cả.',
  }),
  'no-reports': () => ({
    what: 'Chưa có báo cáo nào của đơn vị nên chưa tổng hợp được.',
    todo: 'Thêm báo cáo của các đơn vị, hoặc tạo báo cáo mẫu để xem thử.',
  }),
  'no-results': () => ({
    what: 'Chưa có kết quả để tải.',
    todo: 'Bấm Tổng hợp xếp hạng rồi tải lại.',
  }),
  'count-unreadable': ({ typed }) => ({
    what: `Chưa đọc được “${typed}” thành một số.`,
    todo: 'Ghi số nguyên, ví dụ 236; tỷ lệ ghi với dấu phẩy, ví dụ 98,5.',
  }),
  'file-unreadable': ({ file }) => ({
    what: `Trình duyệt không mở được tệp ${file}; có thể tệp đang mở ở chương trình khác, đã bị chuyển chỗ hoặc bị xóa.`,
    todo: 'Đóng tệp ở chương trình khác, rồi chọn lại tệp.',
  }),
  'rules-wrong': () => ({
    what: 'Quy định ở các trang Thiết lập, Đơn vị, Tiêu chí còn chỗ sai nên chưa xếp hạng đơn vị nào.',
    todo: 'Sửa các lỗi ở thẻ Xếp hạng, rồi tổng hợp lại.',
  }),
  'setting-not-in-sheet': ({ setting }) => ({
    what: `Trang Thiết lập không có dòng “${setting}” để ghi.`,
    todo: `Thêm một dòng có cột Mục là “${setting}” vào trang Thiết lập, rồi lưu lại.`,
  }),
  'part-not-fetched': () => ({
    what: 'Chưa tải được phần còn lại của phần mềm.',
    todo: 'Kiểm tra mạng, rồi bấm lại.',
  }),
  'host-refused': ({ reason }) => ({
    what: 'Excel không thực hiện được yêu cầu.',
    todo: `Thử lại; nếu vẫn không được, gửi dòng sau cho người phụ trách phần mềm: ${reason}`,
  }),
};

/** What happened, that nothing was changed where that is so, and what to do. */
export function failureWords(failure: Failure): string {
  // Kind and members are paired by the type; the index cannot show it.
  const say = FAILURES[failure.kind] as (failure: Failure) => FailureWords;
  const { what, todo } = say(failure);
  return failure.kind === 'unfinished' ? `${what} ${todo}` : `${what} ${UNTOUCHED} ${todo}`;
}
