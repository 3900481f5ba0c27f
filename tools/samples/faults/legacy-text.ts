import { type Fault, inSheet, oneFile } from './fault';
import { book, filled } from './make/filled-report';
import { typedOver } from './make/typed-over';

/** "Tư pháp – Hộ tịch" as old fonts wrote it: the codes of TCVN 5712 and of VNI, by hand. */
const NAMES = [
  { name: '23-chu-tcvn3', script: 'TCVN3 (ABC)', typed: 'T\u00ad ph¸p – Hé tÞch' },
  { name: '23-chu-vni', script: 'VNI', typed: 'Tö phaùp – Hoä tòch' },
] as const;

/** Row 23: text older than Unicode. */
export const LEGACY_TEXT: readonly Fault[] = NAMES.map(({ name, script, typed }) =>
  oneFile({
    row: 23,
    name,
    about: `Tên đơn vị viết bằng bảng mã ${script}; không có mã đơn vị`,
    outcome: 'Nhận ra đơn vị, cảnh báo, bản gốc giữ nguyên',
    make: () => book(typedOver(filled('TPHT'), { C3: typed, F3: null, H3: null })),
    issues: [
      inSheet('TPHT', 'TPHT')('warning', 'legacy-text', 'C3', null, typed, [script, 'Unicode', 'Tư pháp – Hộ tịch']),
    ],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
);
