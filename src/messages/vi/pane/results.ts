import { type Bloc, type Settings, shownScore } from '../../../core';
import { fixed, number } from '../numbers';

const score = (value: number): string => fixed(shownScore(value));

/** Excel has a chart of its own. */
const FROM_EXCEL =
  'mở trang Chi tiết (bấm Tổng hợp xếp hạng nếu chưa có), bấm chuột phải vào biểu đồ ở đó và chọn ' +
  'Lưu thành Ảnh (Save as Picture).';

/** What can be made of the ranking: its chart, who stands out, a text for the report, paper. */
export const RESULT_WORDS = {
  chart: {
    summary: 'Biểu đồ điểm',
    title: ({ commune, year }: Settings): string => `Điểm thi đua cải cách hành chính xã ${commune}, năm ${year}`,
    bloc: (bloc: Bloc): string => `Khối ${bloc}`,
    name: (rank: number, name: string): string => `${number(rank)}. ${name}`,
    score,
    /** The table above it says everything else. */
    described: (
      count: number,
      best: { readonly name: string; readonly score: number },
      least: { readonly name: string; readonly score: number },
    ): string =>
      `Biểu đồ thanh: điểm của ${number(count)} đơn vị được xếp hạng, từ cao xuống thấp; ` +
      `cao nhất ${best.name} ${score(best.score)} điểm, thấp nhất ${least.name} ${score(least.score)} điểm. ` +
      'Điểm từng đơn vị có trong bảng xếp hạng.',
    save: 'Lưu ảnh biểu đồ',
    file: ({ year }: Settings): string => `BieuDoDiem_${year}.png`,
    saved: {
      files: 'Đã gửi ảnh cho trình duyệt lưu; xem trong thư mục Tải về (Downloads).',
      here: `Đã gửi ảnh để lưu; xem trong thư mục Tải về (Downloads). Nếu không thấy: ${FROM_EXCEL}`,
    },
    failed: {
      files:
        'Chưa tạo được ảnh. Bấm lưu lại; nếu vẫn không được, chụp phần màn hình có biểu đồ bằng Windows+Shift+S ' +
        '(máy Mac: ⇧⌘4).',
      here: `Chưa tạo được ảnh. Bấm lưu lại; nếu vẫn không được: ${FROM_EXCEL}`,
    },
  },
  standouts: { summary: 'Điển hình', none: 'Chưa có số liệu để nêu điển hình.' },
  copySummary: 'Sao chép tóm tắt',
  summary: 'Đoạn tóm tắt kết quả',
  /** From Excel, where the program prints and we only say how. */
  print: {
    button: 'In kết quả',
    how: (sheets: readonly string[]): string =>
      `Để in: mở từng trang cần in (${sheets.join('; ')}), bấm Ctrl+P (máy Mac: ⌘P) rồi chọn In. ` +
      'Khổ giấy A4 ngang đã đặt sẵn.',
    none: (command: string): string => `Chưa có trang kết quả để in. Bấm ${command} trước, rồi in.`,
    stale: (command: string): string => `Trang kết quả cũ hơn số liệu hiện nay. Bấm ${command} trước, rồi in.`,
  },
} as const;
