/** One row of a report as a unit types it. */
export interface TypedRow {
  readonly total?: number | string;
  readonly excluded?: number | string;
  readonly achieved?: number | string;
  readonly rate?: number | string;
  readonly result?: string;
  readonly evidence?: string;
  readonly note?: string;
}

/** What one unit types, by target. */
export type TypedReport = Readonly<Record<string, TypedRow>>;

/** "58/61" of criteria.md's table, written [achieved, total, excluded]. */
type Counts = readonly [achieved: number, total: number, excluded?: number];

const TARGETS = ['C1', 'D1', 'E1', 'E2', 'G1', 'H1', 'K1', 'K2'] as const;

/** The worked example of shared/domain/criteria.md, row by row; null where the target does not apply. */
const TABLE: Readonly<Record<string, readonly (Counts | null)[]>> = {
  VPTK: [
    [21, 21],
    [0, 0],
    [211, 214, 3],
    [16, 16],
    [188, 188],
    [11, 11],
    [3, 3],
    [2, 3],
  ],
  TPHT: [
    [96, 96],
    [197, 236],
    [66, 66],
    [42, 42],
    [71, 71],
    [35, 35],
    [1, 1],
    [1, 1],
  ],
  DCNX: [
    [58, 61],
    [11, 14],
    [142, 143],
    [23, 24],
    [120, 124],
    [17, 18],
    [2, 2],
    [1, 2],
  ],
  VHXH: [
    [146, 146],
    [0, 0],
    [168, 168],
    [38, 38],
    [152, 152],
    [29, 29],
    [2, 2],
    [1, 2],
  ],
  BCHQS: [
    [12, 12],
    [0, 0],
    [65, 74, 9],
    [6, 6],
    [48, 48],
    [4, 4],
    [1, 1],
    [0, 1],
  ],
  TCKT: [null, null, [58, 58], null, [60, 60], null, [1, 1], [1, 1]],
  MTTQ: [null, null, null, null, null, null, [1, 1], [1, 1]],
  DTN: [null, null, null, null, null, null, [1, 1], [1, 1]],
  HPN: [null, null, null, null, null, null, [1, 1], [0, 1]],
  HND: [null, null, null, null, null, null, [1, 1], [0, 1]],
  HCCB: [null, null, null, null, null, null, [0, 1], [0, 1]],
  LD: [null, null, null, null, null, null, [5, 5], [3, 5]],
};

function typed(code: string, row: readonly (Counts | null)[]): TypedReport {
  const rows = row.flatMap((counts, index) => {
    const target = TARGETS[index];
    if (!counts || !target) return [];
    const [achieved, total, excluded] = counts;
    const evidence = total > 0 ? { evidence: `${index + 11}/BC-${code}` } : {};
    return [[target, { total, achieved, ...(excluded === undefined ? {} : { excluded }), ...evidence }] as const];
  });
  return Object.fromEntries(rows);
}

/** The commune's own sheet: rank 6 of 16, 8 the year before, no legal documents, 137 of 152 content. */
const COMMUNE: TypedReport = {
  A1: { achieved: 6, total: 16, evidence: '21/TB-UBND' },
  A2: { achieved: 6, total: 8, evidence: '21/TB-UBND' },
  B1: { achieved: 0, total: 0 },
  B2: { result: 'Đạt', evidence: '22/BC-UBND' },
  L1: { achieved: 137, total: 152, evidence: '23/BC-UBND' },
};

/** Every report of the worked example, by unit code. Five units of the register have not sent theirs. */
export const WORKED_EXAMPLE: Readonly<Record<string, TypedReport>> = {
  ...Object.fromEntries(Object.entries(TABLE).map(([code, row]) => [code, typed(code, row)])),
  XA: COMMUNE,
};
