import type { RunKind } from '../../../app';
import { RUN_WORDS } from './notices';

/** Commands, tabs, and what stands in the pane when there is nothing else to show. */
export const FRAME_WORDS = {
  title: 'Thi đua CCHC',
  commands: {
    label: 'Lệnh',
    checkSheet: 'Kiểm tra trang này',
    checkAll: 'Kiểm tra tất cả',
    consolidate: 'Tổng hợp xếp hạng',
    more: 'Lệnh khác',
    clearMarks: 'Xóa màu',
    undo: (run: RunKind | null): string => (run === null ? 'Hoàn tác' : `Hoàn tác ${RUN_WORDS[run]}`),
    nothingToUndo: 'Chưa có gì để hoàn tác.',
    busy: 'Đang có việc chạy, chờ xong đã.',
    stop: 'Dừng',
    dismiss: 'Đóng thông báo',
  },
  tabs: { label: 'Các thẻ', check: 'Kiểm tra', ranking: 'Xếp hạng', settings: 'Thiết lập' },
  opening: 'Đang đọc sổ…',
  unread: { text: 'Chưa đọc được sổ.', again: 'Đọc lại sổ' },
  empty: {
    title: 'Sổ chưa có báo cáo nào',
    text:
      'Chép trang báo cáo của các đơn vị vào sổ này, mỗi đơn vị một trang theo mẫu, rồi bấm Kiểm tra lại. ' +
      'Nếu muốn xem thử trước, bấm Tạo sổ mẫu: các trang mẫu được thêm vào sổ và hoàn tác được.',
    makeSample: 'Tạo sổ mẫu',
    checkAgain: 'Kiểm tra lại',
  },
  copy: {
    copied: 'Đã sao chép',
    notCopied: {
      title: 'Chưa tự sao chép được',
      text: 'Đoạn chữ dưới đây đã được chọn sẵn: bấm Ctrl+C (máy Mac: ⌘C) để sao chép.',
      accept: 'Thử lại',
      cancel: 'Đóng',
    },
  },
  bug: {
    title: 'Rất tiếc, bảng gặp lỗi ngoài dự kiến',
    text: 'Xin bấm Tải lại bảng; nếu còn lỗi, xin gửi đoạn chữ dưới đây cho người phụ trách phần mềm.',
    reload: 'Tải lại bảng',
    detail: 'Nội dung kỹ thuật',
  },
} as const;
