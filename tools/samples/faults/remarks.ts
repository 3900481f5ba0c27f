import { type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';

/** Rows 24 and 25: what a reader should know of figures that are sound. */
export const REMARKS: readonly Fault[] = [
  oneFile({
    row: 24,
    name: '24-thieu-tai-lieu-kiem-chung',
    about: 'Không ghi tài liệu kiểm chứng: C1 đạt, D1 không đạt (100/236), E1 không phát sinh',
    outcome: 'Chỉ cảnh báo C1, vì chỉ kết quả đạt cần chứng minh',
    make: () =>
      book(
        filled('TPHT', {
          C1: { evidence: '' },
          D1: { achieved: 100, total: 236, evidence: '' },
          E1: { achieved: 0, total: 0, evidence: '' },
        }),
      ),
    issues: [tpht('warning', 'evidence-missing', 'J9', 'C1', '', ['Chưa ghi', 'Số, ký hiệu', 'Ghi số, ký hiệu'])],
    verdicts: { 'TPHT C1': 'pass 96/96', 'TPHT D1': 'fail 100/236', 'TPHT E1': 'not-arising 0/0' },
  }),
  oneFile({
    row: 25,
    name: '25-it-truong-hop',
    about:
      'Chỉ có vài trường hợp, sát ngưỡng: D1 11/14 (ngưỡng 80%), H1 17/18, K2 1/2 (ngưỡng 50%). ' +
      'C1 95/96, E2 3/3 và K1 2/8 không thuộc loại này',
    outcome: 'Ghi lưu ý: thêm bớt một trường hợp làm tỷ lệ thay đổi bao nhiêu điểm phần trăm',
    make: () =>
      book(
        filled('TPHT', {
          C1: { achieved: 95, total: 96 },
          D1: { achieved: 11, total: 14 },
          E2: { achieved: 3, total: 3 },
          H1: { achieved: 17, total: 18 },
          K1: { achieved: 2, total: 8 },
          K2: { achieved: 1, total: 2 },
        }),
      ),
    issues: [
      tpht('info', 'small-base', 'G10', 'D1', '11', ['14 trường hợp', 'Lưu ý', '7,14 điểm phần trăm']),
      tpht('info', 'small-base', 'G14', 'H1', '17', ['18 trường hợp', 'Lưu ý', '5,56 điểm phần trăm']),
      tpht('info', 'small-base', 'G16', 'K2', '1', ['2 trường hợp', 'Lưu ý', '50 điểm phần trăm']),
    ],
    verdicts: {
      'TPHT C1': 'fail 95/96',
      'TPHT D1': 'fail 11/14',
      'TPHT E2': 'pass 3/3',
      'TPHT H1': 'fail 17/18',
      'TPHT K1': 'fail 2/8',
      'TPHT K2': 'pass 1/2',
    },
  }),
];
