import { type Bloc, shownScore, type TieMeasure } from '../../../core';
import { fixed, number, percentage } from '../numbers';

/** Made when somebody asks why: like the formats of numbers it takes its time. */
let list: Intl.ListFormat | undefined;

function listed(names: readonly string[]): string {
  list ??= new Intl.ListFormat('vi', { type: 'conjunction' });
  return list.format(names);
}

const score = (value: number): string => fixed(shownScore(value));

/** Two averages side by side, with as many decimals as it takes to see that they differ. */
function rates(mine: number, theirs: number): readonly [string, string] {
  for (let decimals = 2; decimals < 12; decimals += 2) {
    const pair = [`${fixed(mine * 100, decimals)}%`, `${fixed(theirs * 100, decimals)}%`] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [percentage(mine * 100), percentage(theirs * 100)];
}

/** What decided between units of equal score. */
function reason(stands: 'ahead' | 'behind', by: TieMeasure, mine: number, theirs: number): string {
  const [here, there] = by === 'assessed' ? [number(mine), number(theirs)] : rates(mine, theirs);
  // The rival stands ahead where this unit has less.
  const [place, less] = stands === 'ahead' ? ['sau', true] : ['trước', false];
  const what =
    by === 'assessed'
      ? `số chỉ tiêu được tính ${less ? 'ít' : 'nhiều'} hơn`
      : `mức hoàn thành trung bình ${less ? 'thấp' : 'cao'} hơn`;
  return `đứng ${place} vì ${what} (${here} so với ${there})`;
}

const bloc = (name: Bloc): string => `Khối ${name}`;

/** The tab Xếp hạng. */
export const RANKING_PANE_WORDS = {
  written: {
    none: 'Đây là bản xem trước; chưa có trang kết quả trong sổ. Bấm Tổng hợp xếp hạng để ghi.',
    stale: 'Kết quả đã ghi cũ hơn số liệu hiện nay.',
    again: 'Tổng hợp lại',
  },
  caption: 'Bảng xếp hạng',
  columns: {
    rank: 'Hạng',
    unit: 'Đơn vị',
    bloc: 'Khối',
    counted: 'Đạt/tính',
    score: 'Điểm',
    blocRank: 'Hạng khối',
    award: 'Xét khen thưởng',
  },
  blocFilter: 'Khối',
  allBlocs: 'Tất cả các khối',
  bloc,
  score,
  tied: 'đồng hạng',
  counted: (passed: number, assessed: number): string => `đạt ${number(passed)}/${number(assessed)} chỉ tiêu`,
  rankInBloc: (rank: number, name: Bloc): string => `hạng ${number(rank)} khối ${name}`,
  award: (eligible: boolean | null): string =>
    eligible === null ? 'Hội đồng quyết định' : eligible ? 'Được xét' : 'Không được xét',
  awardInLine: (eligible: boolean | null): string =>
    eligible === null
      ? 'khen thưởng do Hội đồng quyết định'
      : eligible
        ? 'được xét khen thưởng'
        : 'không được xét khen thưởng',
  noneRanked: 'Chưa có đơn vị nào được xếp hạng.',
  unranked: (count: number): string => `Chưa xếp hạng (${number(count)})`,
  rules: 'Cách chấm, cách xếp hạng',
  commune: 'Kết quả toàn xã',
  rulesWrong: {
    title: 'Quy định còn chỗ sai nên chưa xếp hạng đơn vị nào.',
    text: {
      here: 'Xin sửa các chỗ sau trong sổ, rồi bấm Kiểm tra tất cả.',
      files: 'Xin sửa các chỗ sau trong sổ tổng hợp, lưu lại, rồi thả sổ đó vào đây lần nữa.',
    },
  },
  detail: {
    back: 'Quay lại',
    why: 'Vì sao đứng ở hạng này',
    whyNot: 'Vì sao chưa có hạng',
    targets: 'Từng chỉ tiêu',
    rank: (rank: number, tied: boolean): string => `Hạng ${number(rank)}${tied ? ' (đồng hạng)' : ''}`,
    scored: (value: number): string => `${score(value)} điểm`,
    sum: (points: number, most: number, value: number): string =>
      `${number(points)}/${number(most)} điểm = ${score(value)} (thang 100)`,
    /** "D1 (10 điểm)": by how much each target missed its points. */
    lost: (targets: readonly (readonly [id: string, points: number])[]): string =>
      targets.length === 0
        ? 'Không mất điểm ở chỉ tiêu nào'
        : `Mất điểm ở ${targets.map(([id, points]) => `${id} (${number(points)} điểm)`).join(', ')}`,
    tieRule: (rule: string): string => `Quy tắc khi bằng điểm: ${rule.toLocaleLowerCase('vi')}`,
    ahead: (count: number): string =>
      count === 0 ? 'Không đơn vị nào có điểm cao hơn' : `${number(count)} đơn vị có điểm cao hơn`,
    level: (value: number, names: readonly string[]): string =>
      `Cùng ${score(value)} điểm với ${listed(names)}; không có gì phân định thêm nên đồng hạng`,
    rival: (
      value: number,
      names: readonly string[],
      decided: {
        readonly stands: 'ahead' | 'behind';
        readonly by: TieMeasure;
        readonly mine: number;
        readonly theirs: number;
      },
    ): string =>
      `Cùng ${score(value)} điểm với ${listed(names)}; ${reason(decided.stands, decided.by, decided.mine, decided.theirs)}`,
    /** Each with its state: "11/14 = 78,57% (Không đạt)". */
    appraised: (reported: string, appraised: string, why: string | null): string =>
      `Thẩm định: đơn vị báo cáo ${reported}, thẩm định lại ${appraised}. ` +
      (why === null ? 'Chưa ghi lý do thẩm định.' : `Lý do: ${why.replace(/[.\s]+$/u, '')}.`),
    points: (points: number, most: number): string => `${number(points)}/${number(most)} điểm`,
    requirement: (text: string): string => `Cần: ${text}`,
    notApplicable: (ids: readonly string[]): string => `Không áp dụng cho đơn vị này: ${ids.join(', ')}.`,
  },
} as const;
