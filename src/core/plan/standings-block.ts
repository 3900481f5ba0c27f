import type { AwardResult, UnitResult } from '../model/ranking';
import type { Rules } from '../model/rules';
import { STANDING_COLUMNS, type StandingColumn } from '../model/standing';
import type { Words } from '../model/words';
import { cellRef, columnRef } from './live';
import type { Trail } from './trail';

/** One unit in the block, and where its line of the printed matrix stands. */
export interface Standing {
  readonly result: UnitResult;
  readonly matrixRow: number;
}

/** The block's place, and its cells by name, for the formulas of every sheet. */
export interface StandingsBlock {
  readonly first: number;
  readonly last: number;
  /** Of another sheet, with the sheet's name. */
  readonly whole: (key: StandingColumn) => string;
  readonly indexOf: (code: string) => number;
  readonly cell: (key: StandingColumn, code: string) => string;
}

/** What the cells of one row are made of. */
export interface StandingContext {
  readonly rules: Rules;
  readonly words: Words;
  readonly trail: Trail;
  /** A cell of the same row, or a whole column, on this sheet. */
  readonly at: (key: StandingColumn) => string;
  readonly all: (key: StandingColumn) => string;
  /** The council's opinion on this unit: a cell of Đề nghị khen thưởng. */
  readonly opinion: string;
  /** In the order of the ranking. */
  readonly units: readonly UnitResult[];
  readonly awardOf: (unit: string) => AwardResult | undefined;
  /** Its place in the list of awards, from 1. */
  readonly awardOrder: (unit: string) => number;
}

/** Where the block stands: `column` is its first, `header` the row of its headers, units in register order below. */
export function standingsBlock(
  standings: readonly Standing[],
  place: { readonly column: number; readonly header: number },
  words: Words,
): StandingsBlock {
  const first = place.header + 1;
  const last = place.header + Math.max(1, standings.length);
  const codes = new Map(standings.map(({ result }, index) => [result.unit.code, index]));
  const column = (key: StandingColumn): number => place.column + STANDING_COLUMNS.indexOf(key);
  return {
    first,
    last,
    whole: (key) => columnRef(column(key), first, last, words.sheets.details),
    indexOf: (code) => codes.get(code) ?? 0,
    cell: (key, code) => cellRef({ row: first + (codes.get(code) ?? 0), column: column(key) }, words.sheets.details),
  };
}
