import { consolidate, explainRank, type Explanation, reportReader } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { VI } from '../../../src/messages';
import { exampleSheets, snapshotOf } from '../../../src/sample';

const parsed = reportReader(DEFAULT_RULES)(snapshotOf('so.xlsx', exampleSheets(DEFAULT_RULES, VI)));
const { units } = consolidate([parsed], DEFAULT_RULES);

function why(code: string): Explanation | null {
  const result = units.find(({ unit }) => unit.code === code);
  if (!result) throw new Error(code);
  return explainRank(result, units, DEFAULT_RULES.settings);
}

const equalsOf = (code: string) => why(code)?.equals.map(({ unit, stands, by }) => [unit.code, stands, by]);

// From the table in domain/criteria.md, by hand: ten points a target, scores 100 for six units.
describe('why a unit of the worked example stands where it does', () => {
  it('sums the points of what was assessed', () => {
    expect(why('TPHT')).toMatchObject({ points: 80, mostPoints: 80, aheadByScore: 0 });
    expect(why('DCNX')).toMatchObject({ points: 20, mostPoints: 80, aheadByScore: 9 });
    expect(why('HCCB')).toMatchObject({ points: 0, mostPoints: 20, aheadByScore: 10, equals: [] });
  });

  it('says what decided among those of equal score', () => {
    expect(equalsOf('VPTK')).toEqual([
      ['TPHT', 'ahead', 'assessed'],
      ['VHXH', 'level', null],
      ['TCKT', 'behind', 'assessed'],
      ['MTTQ', 'behind', 'assessed'],
      ['DTN', 'behind', 'assessed'],
    ]);
    expect(equalsOf('HPN')).toEqual([['HND', 'level', null]]);
  });

  it('says nothing of a unit without a rank', () => {
    expect(why('CAX')).toBeNull();
    expect(why('LD')).toBeNull();
  });
});
