import type { FileRow, PageState } from '../../../app';
import { number } from '../numbers';
import { countWords } from '../pane/notices';

/** What became of a file, under its name. */
function fileStateWords({
  state,
  reports,
  counts,
  why,
}: Pick<FileRow, 'state' | 'reports' | 'counts' | 'why'>): string {
  switch (state) {
    case 'waiting':
      return 'Đang chờ';
    case 'unjudged':
      return 'Đã đọc, đang chờ kiểm tra';
    case 'refused':
      return why === null ? 'Chưa nhận được' : `Chưa nhận được: ${why}`;
    case 'rules':
      return `Sổ tổng hợp, đang theo các trang Thiết lập, Đơn vị, Tiêu chí của tệp này: ${countWords(counts)}`;
    case 'result':
      return `Kết quả tổng hợp lần trước, giữ lại số thẩm định và ý kiến Hội đồng: ${countWords(counts)}`;
    case 'read':
      return `${reports.length === 0 ? 'Không thấy báo cáo của đơn vị nào' : 'Đã đọc'}: ${countWords(counts)}`;
  }
}

const CHOOSE_AGAIN = 'tải lại hoặc đóng trang thì phải chọn lại tệp.';

const KEEPING_WORDS: Readonly<Record<Exclude<PageState['keeping'], 'kept'>, string>> = {
  'no-room': `Trình duyệt hết chỗ nên không giữ được các tệp này: ${CHOOSE_AGAIN}`,
  elsewhere: `Trang này đang mở ở một thẻ khác của trình duyệt, và chỉ thẻ đó được giữ lại. Ở thẻ này, ${CHOOSE_AGAIN}`,
  unable: `Trình duyệt này không cho giữ tệp (có thể vì đang mở ở cửa sổ ẩn danh): ${CHOOSE_AGAIN}`,
};

/** What the page without Excel says around the pane (Unicode NFC). */
export const PAGE_WORDS = {
  frame: {
    views: 'Phần đang xem',
    pane: 'Bảng điều khiển',
    preview: 'Xem trang tính',
    drop: 'Thả tệp vào đây',
    dropLater: 'Đang có việc chạy, chờ xong rồi hãy thả tệp',
  },
  files: {
    tab: 'Tệp',
    empty: {
      title: 'Chưa có báo cáo nào',
      text:
        'Thả vào đây tệp báo cáo của các đơn vị hoặc cả thư mục chứa các tệp đó. ' +
        'Nếu muốn xem thử trước, bấm Dùng dữ liệu mẫu.',
    },
    sample: 'Dùng dữ liệu mẫu',
    area: 'Thả tệp hoặc thư mục vào đây',
    areaMore: 'Thả thêm tệp hoặc thư mục vào đây',
    chooseFiles: 'Chọn tệp…',
    chooseFolder: 'Chọn thư mục…',
    nothingFound: 'Không thấy tệp báo cáo nào để nhận. Báo cáo là tệp Excel, .ods hoặc .csv.',
    unopened: (path: string): string =>
      `Trình duyệt không mở được ${path} nên chưa nhận tệp nào. Đóng tệp hoặc thư mục đó ở chương trình khác, rồi thả lại.`,
    dismiss: 'Đóng thông báo',
    list: 'Các tệp đã nhận',
    summary: (files: number, units: number, refused: number): string =>
      [
        `${number(files)} tệp`,
        `${number(units)} đơn vị`,
        ...(refused > 0 ? [`${number(refused)} tệp chưa nhận được`] : []),
      ].join(' · '),
    filter: 'Hiện các tệp',
    filters: { all: 'Tất cả', faulty: 'Có lỗi', refused: 'Chưa nhận được' },
    counted: (name: string, count: number): string => `${name} (${number(count)})`,
    noneShown: 'Không có tệp nào như vậy.',
    state: fileStateWords,
    noPeriod: 'không ghi năm',
    rejected: 'không tính vì khác năm hoặc khác bộ tiêu chí',
    show: 'Xem',
    /** After "Xem", for those who do not see in which row it stands. */
    showWhich: (unit: string, sheet: string): string => ` ${unit}, trang ${sheet}`,
    remove: 'Bỏ',
    removeWhich: (file: string): string => ` ${file}`,
    keeping: KEEPING_WORDS,
  },
  downloads: {
    label: 'Tải về và in',
    results: 'Tải sổ kết quả',
    print: 'In bảng xếp hạng',
    noResults: 'Bảng dưới đây là bản xem trước. Bấm Tổng hợp xếp hạng để có sổ kết quả mà tải và in.',
    more: 'Tải khác',
    allMarked: 'Bản đánh dấu của tất cả đơn vị (.zip)',
    master: 'Sổ tổng hợp (thiết lập, đơn vị, tiêu chí)',
    json: 'Kết quả dạng JSON',
    remindAll: 'Sao chép nhắc nhở cho tất cả đơn vị',
    marked: 'Tải bản đánh dấu',
    remind: 'Sao chép nhắc nhở',
    reminder: 'Đoạn nhắc nhở',
  },
  startOver: {
    label: 'Bắt đầu lại',
    title: 'Bắt đầu lại từ đầu?',
    text:
      'Trang này sẽ quên danh sách tệp, các số đã sửa, thiết lập và kết quả, kể cả phần trình duyệt đang giữ; ' +
      'không hoàn tác được. Tệp trên máy và những gì đã tải về vẫn còn nguyên.',
    accept: 'Bắt đầu lại',
    cancel: 'Không',
  },
} as const;
