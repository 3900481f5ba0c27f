import { consolidate, type ParsedWorkbook, reportReader, standoutsOf, type TargetStanding } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { exampleSheets, snapshotOf } from '../../../src/sample';
import { perfect, readReport, type Rows } from '../support/report';

const book = snapshotOf('SoTongHop_2024.xlsx', exampleSheets(DEFAULT_RULES, VI));
const example = standoutsOf(consolidate([reportReader(DEFAULT_RULES)(book)], DEFAULT_RULES));

const report = (code: string, changes: Rows = {}): ParsedWorkbook => readReport(code, perfect(code, changes));
const standouts = (...parsed: ParsedWorkbook[]) => standoutsOf(consolidate(parsed, DEFAULT_RULES));

const ids = (standings: readonly TargetStanding[]): string[] => standings.map(({ target }) => target.id);

/** Code and counts of those that are named. */
const named = (figures: TargetStanding['leading']): string[] =>
  figures.map(({ unit, verdict }) => `${unit.code} ${verdict.achieved}/${verdict.base}`);

const k1 = (achieved: number, total: number): Rows => ({ K1: { achieved, total, evidence: '1/BC' } });

describe('the worked example of criteria.md', () => {
  // Of the threshold: C1 99,107 %, D1 100 (83,20 of 80), E1 99,859, E2 99,206, G1 99,378, H1 98,969, K1 95, K2 100 (55 of
  // 50). D1 and K2 are met; of their units 1 of 2 and 7 of 11 meet them: 7/11 is more than 1/2.
  it('went best in K2 and worst in K1', () => {
    expect(ids(example.best)).toEqual(['K2']);
    expect(ids(example.weakest)).toEqual(['K1']);
  });

  // Counted in the table; the leadership (LD) is in no bloc and not among them.
  const COUNTS: readonly [target: string, passed: number, assessed: number][] = [
    ['C1', 4, 5],
    ['D1', 1, 2],
    ['E1', 5, 6],
    ['E2', 4, 5],
    ['G1', 5, 6],
    ['H1', 4, 5],
    ['K1', 10, 11],
    ['K2', 7, 11],
  ];

  it('was met by so many units of so many', () => {
    expect(example.targets.map(({ target, passed, assessed }) => [target.id, passed, assessed])).toEqual(COUNTS);
  });

  it.each<[target: string, leading: string[], failing: string[]]>([
    ['C1', ['VHXH 146/146'], ['DCNX 58/61']],
    ['D1', ['TPHT 197/236'], ['DCNX 11/14']],
    // 214 − 3.
    ['E1', ['VPTK 211/211'], ['DCNX 142/143']],
    ['K1', ['VPTK 3/3'], ['HCCB 0/1']],
    // All four have 100 % of one; VPTK has 66,67 % of three.
    ['K2', ['TPHT 1/1', 'TCKT 1/1', 'MTTQ 1/1', 'DTN 1/1'], ['BCHQS 0/1', 'HPN 0/1', 'HND 0/1', 'HCCB 0/1']],
  ])('%s: who stands out, who has failed', (id, leading, failing) => {
    const found = example.targets.find(({ target }) => target.id === id);
    expect(found && named(found.leading)).toEqual(leading);
    expect(found && named(found.failing)).toEqual(failing);
  });
});

describe('who stands out', () => {
  const k1Of = (...parsed: ParsedWorkbook[]) => standouts(...parsed).targets.find(({ target }) => target.id === 'K1');

  it('has the higher rate, whatever the base', () => {
    const k2 = (achieved: number, total: number): Rows => ({ K2: { achieved, total, evidence: '1/BC' } });
    const found = standouts(report('HPN', k2(9, 10)), report('HND', k2(80, 100)), report('MTTQ', k2(4, 10)));
    const k2Standing = found.targets.find(({ target }) => target.id === 'K2');
    expect(k2Standing && named(k2Standing.leading)).toEqual(['HPN 9/10']);
    expect(k2Standing && named(k2Standing.failing)).toEqual(['MTTQ 4/10']);
  });

  it('is nobody where all who meet it are alike', () => {
    expect(k1Of(report('HPN'), report('HND'), report('MTTQ', k1(39, 40)))?.leading).toEqual([]);
  });

  it('is the only one who meets it', () => {
    expect(named(k1Of(report('HPN'), report('HND', k1(39, 40)))?.leading ?? [])).toEqual(['HPN 40/40']);
  });

  it('is in register order, whatever the order of the files and of the ranking', () => {
    // MTTQ and HND are level with a base of 50, and HND ranks before MTTQ, which fails K2.
    const reports = [
      report('HPN', k1(40, 40)),
      report('HND', k1(50, 50)),
      report('MTTQ', { ...k1(50, 50), K2: { achieved: 0, total: 40, evidence: '1/BC' } }),
    ];
    expect(named(k1Of(...reports)?.leading ?? [])).toEqual(['MTTQ 50/50', 'HND 50/50']);
    expect(named(k1Of(...reports.reverse())?.leading ?? [])).toEqual(['MTTQ 50/50', 'HND 50/50']);
  });
});

describe('best and weakest', () => {
  it('are all that are level, and nothing is weakest where all are', () => {
    const { best, weakest } = standouts(report('HPN'), report('HND'));
    expect(ids(best)).toEqual(['K1', 'K2']);
    expect(weakest).toEqual([]);
  });

  it('has no best where the commune meets nothing', () => {
    const fails: Rows = { ...k1(0, 40), K2: { achieved: 0, total: 40, evidence: '1/BC' } };
    const { best, weakest } = standouts(report('HPN', fails));
    expect(best).toEqual([]);
    expect(ids(weakest)).toEqual(['K1', 'K2']);
  });

  it('takes what is above a threshold for no more than met: then more units decide', () => {
    // K2: 50/80 = 62,5 % where 50 % are asked, met by one unit of two. K1: 80/80, met by both.
    const { best, weakest } = standouts(
      report('HPN'),
      report('HND', { K2: { achieved: 10, total: 40, evidence: '1' } }),
    );
    expect(ids(best)).toEqual(['K1']);
    expect(ids(weakest)).toEqual(['K2']);
  });

  it('leaves out what only the commune itself reports, and what nobody has reported', () => {
    const found = standouts(report('XA'), report('HPN'));
    expect(ids(found.targets)).not.toContain('L1');
    expect(ids(found.best)).toEqual(['K1', 'K2']);
  });

  it('leaves out figures of the leadership, which is in no bloc', () => {
    const { targets, best } = standouts(report('LD'));
    expect(targets.map(({ assessed }) => assessed)).toEqual(targets.map(() => 0));
    expect(best).toEqual([]);
  });

  it('is nothing where wrong rules rank nobody', () => {
    const rules = { ...DEFAULT_RULES, settings: { ...DEFAULT_RULES.settings, commune: '' } };
    expect(standoutsOf(consolidate([], rules))).toEqual({ targets: [], best: [], weakest: [] });
  });
});
