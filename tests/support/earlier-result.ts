import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/core';
import { VI } from '../../src/messages';
import { cell, emptySheet } from './sample-plan';

type Value = string | number | null;

interface Appraised {
  readonly unit: string;
  readonly target: string;
  readonly achieved: Value;
  readonly reason: Value;
}

interface Opinion {
  readonly unit: string;
  readonly opinion: Value;
  readonly reason: Value;
}

const rowOf = (values: readonly Value[]): { readonly cells: readonly CellPlan[] } => ({
  cells: values.map((value) => cell(value)),
});

function dataSheet(appraisals: readonly Appraised[]): SheetPlan {
  const { unitCode, target, achieved, appraisedTotal, appraisedExcluded, appraisedAchieved, reason } = VI.data.columns;
  const header = [unitCode, target, achieved, appraisedTotal, appraisedExcluded, appraisedAchieved, reason];
  const rows = appraisals.map((one) => rowOf([one.unit, one.target, 1, null, null, one.achieved, one.reason]));
  return { ...emptySheet, name: 'Số liệu', rows: [rowOf(header), ...rows] };
}

function awardSheet(opinions: readonly Opinion[]): SheetPlan {
  const { code, unit, byRule, opinion, opinionReason } = VI.awards.councilColumns;
  const rows = opinions.map((one) => rowOf([one.unit, one.unit, null, one.opinion, one.reason]));
  return {
    ...emptySheet,
    name: 'Đề nghị khen thưởng',
    rows: [rowOf([code, unit, byRule, opinion, opinionReason]), ...rows],
  };
}

/** A result workbook of ours in which people have decided; as little of one as must be there, and sheets of units. */
export function earlierResult(
  appraisals: readonly Appraised[],
  opinions: readonly Opinion[],
  units: readonly SheetPlan[] = [],
): WorkbookPlan {
  const ranking: SheetPlan = { ...emptySheet, name: 'Xếp hạng', rows: [rowOf(['Hạng', 'Đơn vị'])] };
  return { title: '', sheets: [ranking, dataSheet(appraisals), awardSheet(opinions), ...units] };
}
