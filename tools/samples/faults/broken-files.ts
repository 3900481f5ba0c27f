import type { IssueCode } from '../../../src/core';
import { type Fault, type Fragments, oneFile, wholeFile } from './fault';
import { encrypted, inflating, withDoctype, withEveryRow, withWideRange } from './make/broken-files';
import { book, filled } from './make/filled-report';
import { savedAs } from './make/other-formats';

interface Refused {
  readonly name: string;
  readonly about: string;
  readonly code: IssueCode;
  readonly words: Fragments;
  readonly make: () => Uint8Array;
}

/** A file nothing can be read of: one issue that names it, and the unit counts as one that has not sent. */
function refusedFile({ name, about, code, words, make }: Refused): Fault {
  return oneFile({
    row: 21,
    name,
    about,
    outcome: 'Từ chối ngay, nói rõ lý do và cách làm',
    make,
    issues: [wholeFile('error', code, `${name}.xlsx`, words)],
    verdicts: { 'TPHT D1': 'not-entered' },
  });
}

/** Row 21: files that are broken, locked, or meant to do harm. All small. */
export const BROKEN_FILES: readonly Fault[] = [
  refusedFile({
    name: '21-co-mat-khau',
    about: 'Tệp có đặt mật khẩu mở',
    code: 'file-encrypted',
    words: ['mật khẩu', 'không có mật khẩu', 'bỏ mật khẩu'],
    make: encrypted,
  }),
  refusedFile({
    name: '21-gui-chua-tron',
    about: 'Tệp tải về dở dang, mất nửa sau',
    code: 'file-damaged',
    words: ['hỏng', 'mở được', 'gửi lại'],
    make: () => {
      const whole = book(filled('TPHT'));
      return whole.slice(0, whole.length >> 1);
    },
  }),
  refusedFile({
    name: '21-tep-rong',
    about: 'Tệp rỗng, không có byte nào',
    code: 'file-not-a-workbook',
    words: ['rỗng', 'Tệp Excel', 'gửi lại'],
    make: () => new Uint8Array(),
  }),
  refusedFile({
    name: '21-bom-nen',
    about: 'Tệp nén vài chục KB, giải nén ra 50 MB',
    code: 'file-too-large',
    words: ['quá lớn', 'Không quá', 'chuyển số liệu sang mẫu mới'],
    make: () => inflating(book(filled('TPHT')), 50),
  }),
  refusedFile({
    name: '21-khai-bao-doctype',
    about: 'Tệp chứa khai báo DOCTYPE, tự nhân nội dung lên nhiều lần',
    code: 'file-doctype',
    words: ['DOCTYPE', 'Excel', 'lưu thành tệp .xlsx mới'],
    make: () => withDoctype(book(filled('TPHT'))),
  }),
  refusedFile({
    name: '21-mot-trieu-dong-trong',
    about: 'Dưới bảng có hơn một triệu dòng trống được định dạng',
    code: 'file-too-many-rows',
    words: ['1.048.', 'Không quá', 'Xóa các dòng trống'],
    make: () => withEveryRow(book(filled('TPHT'))),
  }),
  oneFile({
    row: 21,
    name: '21-vung-du-lieu-qua-rong',
    about: 'Vùng dữ liệu khai báo đến dòng cuối của trang, thực ra chỉ có một bảng nhỏ',
    outcome: 'Vẫn đọc, ghi lưu ý',
    make: () => withWideRange(book(filled('TPHT'))),
    issues: [
      wholeFile('info', 'file-used-range', '21-vung-du-lieu-qua-rong.xlsx', [
        'A1:K1048576',
        'Vùng dữ liệu',
        'Số liệu đã được đọc',
      ]),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
  oneFile({
    row: 21,
    name: '21-xls-doi-ten',
    about: 'Tệp .xls đổi tên thành .xlsx',
    outcome: 'Vẫn đọc đúng, cảnh báo tên tệp sai',
    make: () => savedAs('xls', filled('TPHT')),
    issues: [
      wholeFile('warning', 'file-extension-differs', '21-xls-doi-ten.xlsx', [
        '.xls',
        '.xls',
        'Số liệu đã được đọc',
      ]),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
];
