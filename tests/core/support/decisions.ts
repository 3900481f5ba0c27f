import { type Decisions, readDecisions, type WorkbookSnapshot } from '../../../src/core';
import { VI } from '../../../src/messages';
import { bookOf, sheetOf, type Typed } from './sheet';

/** What somebody typed beside one figure of Số liệu. */
export interface TypedAppraisal {
  readonly total?: Typed;
  readonly excluded?: Typed;
  readonly achieved?: Typed;
  readonly reason?: Typed;
}

/** "TPHT D1" → what is typed there. */
export type TypedAppraisals = Readonly<Record<string, TypedAppraisal>>;

/** "TPHT" → the council's opinion and its reason. */
export type TypedOpinions = Readonly<Record<string, readonly [opinion: Typed, reason?: Typed]>>;

/** An earlier result, laid out by hand: header in row 4 of each sheet, columns A to F and A to C. */
export function earlierResult(
  appraisals: TypedAppraisals,
  opinions: TypedOpinions = {},
  file = 'TongHop_2024.xlsx',
): WorkbookSnapshot {
  const data = Object.entries(appraisals).map(([place, { total, excluded, achieved, reason }]) => [
    ...place.split(' '),
    total,
    excluded,
    achieved,
    reason,
  ]);
  const header = [
    'Mã đơn vị',
    'Chỉ tiêu',
    'Tổng số (thẩm định)',
    'Loại trừ (thẩm định)',
    'Số đạt (thẩm định)',
    'Lý do thẩm định',
  ];
  const council = Object.entries(opinions).map(([code, [opinion, reason]]) => [code, opinion, reason]);
  return bookOf(file, [
    sheetOf('Số liệu', [['SỐ LIỆU'], [], [], header, ...data]),
    sheetOf('Đề nghị khen thưởng', [[], [], [], ['Mã đơn vị', 'Ý kiến Hội đồng', 'Lý do'], ...council]),
  ]);
}

export const decisionsOf = (appraisals: TypedAppraisals, opinions: TypedOpinions = {}): Decisions =>
  readDecisions([earlierResult(appraisals, opinions)], VI);
