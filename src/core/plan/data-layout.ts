import { columnName } from '../model/cell';
import { cellRef, columnRef } from './live';
import type { Words } from '../model/words';

/** The columns of Số liệu: those up to "maxPoints" are printed, the others are for links, formulas and the screen. */
export const DATA_COLUMNS = [
  ['unitCode', 8],
  ['unit', 18],
  ['target', 6],
  ['total', 8],
  ['excluded', 8],
  ['achieved', 8],
  ['appraisedTotal', 8],
  ['appraisedExcluded', 8],
  ['appraisedAchieved', 8],
  ['reason', 16],
  ['base', 8],
  ['usedAchieved', 8],
  ['rate', 8],
  ['state', 11],
  ['points', 6],
  ['maxPoints', 6],
  ['bloc', 6],
  ['text', 30],
  ['evidence', 20],
  ['file', 26],
  ['sheet', 10],
  ['cell', 7],
  ['reported', 14],
  ['rawTotal', 9],
  ['rawExcluded', 9],
  ['rawAchieved', 9],
  ['completion', 9],
  ['missing', 30],
] as const;

export type DataColumn = (typeof DATA_COLUMNS)[number][0];

const INDEX = new Map<DataColumn, number>(DATA_COLUMNS.map(([key], index) => [key, index]));

export const dataColumn = (key: DataColumn): number => INDEX.get(key) ?? 0;

export const PRINTED_DATA_COLUMNS = dataColumn('maxPoints') + 1;

/** First row of the tidy table's figures: title, note, blank and header come before. */
export const FIRST_DATA_ROW = 4;

/** A cell of the row a formula stands in: "N5". Without $ signs: with 200 units they alone are a tenth of a megabyte. */
export const beside = (key: DataColumn, row: number): string => `${columnName(dataColumn(key))}${row + 1}`;

/** A cell, or a part of a column, of Số liệu as other sheets name it. */
export const inData = (key: DataColumn, row: number, { sheets }: Words): string =>
  cellRef({ row, column: dataColumn(key) }, sheets.data);

export const columnInData = (key: DataColumn, from: number, to: number, { sheets }: Words): string =>
  columnRef(dataColumn(key), from, to, sheets.data);
