import { commune, type Fault, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { repacked, replaced } from './make/package';
import { FORMAT, withFormats } from './make/raw-cells';

// Excel's count of days: 5 June 2024, 16 May 2024, 1 May 2016, 1 June 2016.
const JUNE_5 = 45_448;
const MAY_16 = 45_428;
const MAY_2016 = 42_491;
const JUNE_2016 = 42_522;

/** A Mac of old counts days from 1904. */
const DAYS_TO_1904 = 1462;

/** Row 13: what Excel makes of "5-6" and "6/16". */
export const DATES: readonly Fault[] = [
  oneFile({
    row: 13,
    name: '13-thu-hang-thanh-ngay',
    about: 'Thứ hạng gõ 5-6, Excel đổi thành ngày 5 tháng 6 (A1, A2)',
    outcome: 'Báo lỗi: Excel đã đổi thành ngày, nêu số có thể đã gõ',
    make: () =>
      withFormats(book(filled('XA', { A1: { total: 16, achieved: JUNE_5 }, A2: { total: 8, achieved: JUNE_5 } })), {
        G9: FORMAT.dayMonth,
        G10: FORMAT.dayMonth,
      }),
    issues: [
      commune('error', 'count-as-date', 'G9', 'A1', '5-Jun', ['Excel đã đổi thành ngày', 'số', 'gõ lại']),
      commune('error', 'count-as-date', 'G10', 'A2', '5-Jun', ['5-6', 'số', 'gõ lại']),
    ],
    verdicts: { 'XA A1': 'invalid', 'XA A2': 'invalid' },
  }),
  oneFile({
    row: 13,
    name: '13-so-luong-thanh-ngay',
    about:
      'Ô số lượng bị đổi thành ngày: gõ 5/16 thành tháng 5/2016 (C1) hoặc ngày 16/5 (E1), gõ 6/16 thành tháng 6/2016 (D1), ' +
      'gõ 5/6 thành 05/06/2024 (G1)',
    outcome: 'Báo lỗi từng ô, nêu số có thể đã gõ',
    make: () =>
      withFormats(
        book(
          filled('TPHT', {
            C1: { total: 96, achieved: MAY_2016 },
            D1: { total: JUNE_2016, achieved: 197 },
            E1: { total: 66, achieved: MAY_16 },
            G1: { total: JUNE_5, achieved: 71 },
          }),
        ),
        { G9: FORMAT.monthYear, E10: FORMAT.monthYear, G11: FORMAT.dayMonth, E13: FORMAT.shortDate },
      ),
    issues: [
      tpht('error', 'count-as-date', 'G9', 'C1', 'May-16', ['5/16', 'số nguyên', 'gõ lại']),
      tpht('error', 'count-as-date', 'E10', 'D1', 'Jun-16', ['6/16', 'số nguyên', 'gõ lại']),
      tpht('error', 'count-as-date', 'G11', 'E1', '16-May', ['5/16', 'số nguyên', 'gõ lại']),
      tpht('error', 'count-as-date', 'E13', 'G1', '05/06/2024', ['5/6', 'số nguyên', 'gõ lại']),
    ],
    verdicts: { 'TPHT C1': 'invalid', 'TPHT D1': 'invalid', 'TPHT E1': 'invalid', 'TPHT G1': 'invalid' },
  }),
  oneFile({
    row: 13,
    name: '13-lich-1904',
    about: 'Như trên, trong tệp đếm ngày từ năm 1904 (Excel trên máy Mac đời cũ): gõ 5/6 thành 05/06/2024 (C1)',
    outcome: 'Báo lỗi, đọc đúng ngày',
    make: () => {
      const report = filled('TPHT', { C1: { total: JUNE_5 - DAYS_TO_1904, achieved: 96 } });
      const dated = withFormats(book(report), { E9: FORMAT.shortDate });
      return repacked(dated, (parts) => ({
        'xl/workbook.xml': replaced(parts['xl/workbook.xml'], '<workbookPr/>', '<workbookPr date1904="1"/>'),
      }));
    },
    issues: [tpht('error', 'count-as-date', 'E9', 'C1', '05/06/2024', ['5/6', 'số nguyên', 'gõ lại'])],
    verdicts: { 'TPHT C1': 'invalid' },
  }),
];
