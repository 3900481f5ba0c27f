import { consolidate, reportReader, type State } from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { fillTemplate, snapshotOf, WORKED_EXAMPLE } from '../../src/sample';

const read = reportReader(DEFAULT_RULES);

const parsed = Object.entries(WORKED_EXAMPLE).map(([code, report]) => {
  const unit = DEFAULT_RULES.register.find((candidate) => candidate.code === code);
  if (!unit) throw new Error(code);
  return read(snapshotOf(VI.files.report(code, 2024), [fillTemplate(unit, report, DEFAULT_RULES, VI)]));
});

const result = consolidate(parsed, DEFAULT_RULES);

const TARGETS = ['C1', 'D1', 'E1', 'E2', 'G1', 'H1', 'K1', 'K2'];

// Copied by hand from the table in domain/criteria.md.
const WORDS: Readonly<Record<string, State>> = { Đ: 'pass', KĐ: 'fail', KPS: 'not-arising', '–': 'not-applicable' };

const STATES: readonly [unit: string, states: string][] = [
  ['VPTK', 'Đ KPS Đ Đ Đ Đ Đ Đ'],
  ['TPHT', 'Đ Đ Đ Đ Đ Đ Đ Đ'],
  ['DCNX', 'KĐ KĐ KĐ KĐ KĐ KĐ Đ Đ'],
  ['VHXH', 'Đ KPS Đ Đ Đ Đ Đ Đ'],
  ['BCHQS', 'Đ KPS Đ Đ Đ Đ Đ KĐ'],
  ['TCKT', '– – Đ – Đ – Đ Đ'],
  ['MTTQ', '– – – – – – Đ Đ'],
  ['DTN', '– – – – – – Đ Đ'],
  ['HPN', '– – – – – – Đ KĐ'],
  ['HND', '– – – – – – Đ KĐ'],
  ['HCCB', '– – – – – – KĐ KĐ'],
  ['LD', '– – – – – – Đ Đ'],
];

describe('the worked example of criteria.md', () => {
  it.each(STATES)('%s has the states %s', (code, states) => {
    const unit = result.units.find((candidate) => candidate.unit.code === code);
    const found = TARGETS.map((id) => unit?.verdicts.find((verdict) => verdict.target === id)?.state);
    expect(found).toEqual(states.split(' ').map((word) => WORDS[word]));
  });

  // By hand: score = passed/assessed × 100. All full scores have completion 1, so the number of targets assessed decides
  // among them: TPHT 8, VPTK and VHXH 7, TCKT 4, MTTQ and DTN 2. BCHQS 6/7. HPN and HND 1/2, completion 1/2, tied.
  // DCNX 2/8. HCCB 0/2.
  const RANKING: readonly [
    rank: number,
    unit: string,
    score: number,
    passed: number,
    assessed: number,
    inBloc: number,
  ][] = [
    [1, 'TPHT', 100, 8, 8, 1],
    [2, 'VPTK', 100, 7, 7, 2],
    [2, 'VHXH', 100, 7, 7, 2],
    [4, 'TCKT', 100, 4, 4, 1],
    [5, 'MTTQ', 100, 2, 2, 1],
    [5, 'DTN', 100, 2, 2, 1],
    [7, 'BCHQS', (6 / 7) * 100, 6, 7, 4],
    [8, 'HPN', 50, 1, 2, 3],
    [8, 'HND', 50, 1, 2, 3],
    [10, 'DCNX', 25, 2, 8, 5],
    [11, 'HCCB', 0, 0, 2, 5],
  ];

  it('ranks the units as derived by hand', () => {
    const ranked = result.units.filter((unit) => unit.status === 'ranked');
    expect(
      ranked.map(({ rank, unit, score, passed, assessed, rankInBloc }) => [
        rank,
        unit.code,
        Number(score?.toFixed(9)),
        passed,
        assessed,
        rankInBloc,
      ]),
    ).toEqual(RANKING.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value))));
  });

  it('lets only units without a failed target through the award gate', () => {
    const eligible = result.units.filter((unit) => unit.eligible).map((unit) => unit.unit.code);
    expect(eligible).toEqual(['TPHT', 'VPTK', 'VHXH', 'TCKT', 'MTTQ', 'DTN']);
  });

  it('names the five units that have not sent a report', () => {
    const silent = result.units.filter((unit) => unit.status === 'not-submitted').map((unit) => unit.unit.code);
    expect(silent).toEqual(['CAX', 'VPDU', 'TYT', 'DTT', 'CDCS']);
  });

  it('counts the leadership in the commune without ranking it', () => {
    const leadership = result.units.find((unit) => unit.unit.code === 'LD');
    expect(leadership).toMatchObject({ status: 'unranked', reason: { kind: 'counted-only' }, rank: null });
  });

  const COMMUNE: readonly [target: string, achieved: number, base: number, state: State][] = [
    ['C1', 333, 336, 'fail'],
    ['D1', 208, 250, 'pass'],
    ['E1', 710, 711, 'fail'],
    ['E2', 125, 126, 'fail'],
    ['G1', 639, 643, 'fail'],
    ['H1', 96, 97, 'fail'],
    ['K1', 19, 20, 'fail'],
    ['K2', 11, 20, 'pass'],
  ];

  it.each(COMMUNE)('sums %s for the commune to %d/%d: %s', (target, achieved, base, state) => {
    const commune = result.commune.find((candidate) => candidate.target === target);
    expect(commune).toMatchObject({ achieved, base, state, complete: false, rate: (achieved * 100) / base });
  });

  it('takes A1, A2, B1, B2 and L1 from the commune’s own sheet', () => {
    const own = Object.fromEntries(result.commune.map(({ target, state }) => [target, state]));
    expect(own).toMatchObject({ A1: 'pass', A2: 'pass', B1: 'not-arising', B2: 'pass', L1: 'pass' });
  });

  it('has no error and no warning', () => {
    expect(result.issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
  });
});
