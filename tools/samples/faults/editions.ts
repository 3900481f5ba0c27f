import { type Fault, type IssueInFile, oneFile, tpht } from './fault';
import { book, filled } from './make/filled-report';
import { type Typed, typedOver } from './make/typed-over';

const NOTHING_READ: Fault['verdicts'] = Object.fromEntries(
  ['C1', 'D1', 'E1', 'E2', 'G1', 'H1', 'K1', 'K2'].map((target) => [`TPHT ${target}`, 'invalid']),
);

const FIX = 'mẫu mới';

function refusedEdition(name: string, about: string, typed: Typed, issue: IssueInFile): Fault {
  return oneFile({
    row: 19,
    name,
    about,
    outcome: 'Báo lỗi một lần, yêu cầu tải mẫu mới và chuyển số liệu; không đọc số nào',
    make: () => book(typedOver(filled('TPHT'), typed)),
    issues: [issue],
    verdicts: NOTHING_READ,
  });
}

function refusedPeriod(name: string, period: string): Fault {
  const issue = tpht('error', 'period-differs', 'C4', null, period, [period, 'Năm 2024', FIX]);
  return refusedEdition(name, `Kỳ báo cáo ghi ${period}`, { C4: period }, issue);
}

const OTHER_SET = 'QĐ 154/QĐ-UBND ngày 20/12/2023, phiên bản 1';
// Numbers of decisions begin anew every year.
const SAME_NUMBER = 'QĐ 54/QĐ-UBND ngày 12/2/2025, phiên bản 1';
const OTHER_VERSION = 'QĐ 54/QĐ-UBND ngày 18/3/2024, phiên bản 2';

/** Row 19: a sound report of something else. */
export const EDITIONS: readonly Fault[] = [
  refusedPeriod('19-sai-nam', 'Năm 2023'),
  refusedPeriod('19-bao-cao-quy', 'Quý I năm 2024'),
  refusedPeriod('19-bao-cao-6-thang', '6 tháng đầu năm 2024'),
  refusedEdition(
    '19-bo-tieu-chi-khac',
    'Bộ tiêu chí của quyết định khác (154/QĐ-UBND)',
    { H4: OTHER_SET },
    tpht('error', 'criteria-differ', 'H4', null, OTHER_SET, ['154/QĐ-UBND', 'QĐ 54/QĐ-UBND', FIX]),
  ),
  refusedEdition(
    '19-quyet-dinh-54-nam-khac',
    'Quyết định cùng số 54 nhưng của năm 2025',
    { H4: SAME_NUMBER },
    tpht('error', 'criteria-differ', 'H4', null, SAME_NUMBER, ['12/2/2025', '18/3/2024', FIX]),
  ),
  refusedEdition(
    '19-mau-phien-ban-khac',
    'Mẫu phiên bản 2, bộ tiêu chí đang dùng là phiên bản 1',
    { H4: OTHER_VERSION },
    tpht('error', 'template-version-differs', 'H4', null, OTHER_VERSION, ['phiên bản 2', 'phiên bản 1', FIX]),
  ),
  oneFile({
    row: 19,
    name: '19-khong-ghi-ky',
    about: 'Không có dòng Kỳ báo cáo',
    outcome: 'Hiểu là năm 2024, có cảnh báo',
    make: () => book(typedOver(filled('TPHT'), { A4: null, C4: null })),
    issues: [tpht('warning', 'period-not-stated', null, null, '', ['Kỳ báo cáo', 'Năm 2024', 'Đã hiểu là năm 2024'])],
    verdicts: { 'TPHT D1': 'pass 197/236' },
  }),
];
