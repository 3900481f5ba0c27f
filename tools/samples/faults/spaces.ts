import { type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { typedOver } from './make/typed-over';

const NO_BREAK = '\u00a0';
const ZERO_WIDTH = '\u200b';

/** Row 7: spaces nobody sees. Written as escapes, so that no editor can lose them. */
export const SPACES: readonly Fault[] = [
  oneFile({
    row: 7,
    name: '07-dau-cach-thua',
    about:
      'Dấu cách thừa: ở cuối, hai dấu liền, dấu cách không ngắt và ký tự ẩn; trong tên đơn vị, mã chỉ tiêu và ô số lượng',
    outcome: 'Đọc như không có dấu cách thừa, ghi một lưu ý ở từng ô',
    make: () =>
      book(
        typedOver(filled('TPHT'), {
          C3: `Tư pháp  –${NO_BREAK}Hộ tịch `,
          A9: `C1${NO_BREAK}`,
          A10: `D${ZERO_WIDTH}1`,
          A11: ' E1  ',
          E12: `42${NO_BREAK}`,
          G13: ` ${ZERO_WIDTH}71`,
        }),
      ),
    issues: [
      tpht('info', 'unit-name-read-as', 'C3', null, `Tư pháp  –${NO_BREAK}Hộ tịch `, [
        'Tư pháp',
        'Tư pháp – Hộ tịch',
        'Đã hiểu là “Tư pháp – Hộ tịch”',
      ]),
      tpht('info', 'spaces-cleaned', 'A9', 'C1', `C1${NO_BREAK}`, ['dấu cách', 'C1', 'Đã đọc là C1']),
      tpht('info', 'spaces-cleaned', 'A10', 'D1', `D${ZERO_WIDTH}1`, ['ký tự ẩn', 'D1', 'Đã đọc là D1']),
      tpht('info', 'spaces-cleaned', 'A11', 'E1', ' E1  ', ['dấu cách', 'E1', 'Đã đọc là E1']),
      tpht('info', 'spaces-cleaned', 'E12', 'E2', `42${NO_BREAK}`, ['dấu cách', '42', 'Đã đọc là 42']),
      tpht('info', 'spaces-cleaned', 'G13', 'G1', ` ${ZERO_WIDTH}71`, ['dấu cách', '71', 'Đã đọc là 71']),
    ],
    verdicts: {
      'TPHT C1': 'pass 96/96',
      'TPHT D1': 'pass 197/236',
      'TPHT E1': 'pass 66/66',
      'TPHT E2': 'pass 42/42',
      'TPHT G1': 'pass 71/71',
    },
  }),
];
