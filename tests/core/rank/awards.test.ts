import { consolidate, type Rules, type Settings } from '../../../src/core';
import { DEFAULT_RULES } from '../../../src/criteria';
import { decisionsOf, type TypedOpinions } from '../support/decisions';
import { brief, perfect, readReport, type Rows } from '../support/report';

const OF = { I: ['TPHT', 'DCNX', 'VHXH', 'VPTK'] } as const;

/** Four units of khối I: two reach everything, one fails D1, one fails D1 and E1; the other twelve have not sent. */
function awards(settings: Partial<Settings>, opinions: TypedOpinions = {}) {
  const rules: Rules = {
    ...DEFAULT_RULES,
    register: DEFAULT_RULES.register.filter(({ code }) => [...OF.I, 'CAX'].some((one) => one === code)),
    settings: { ...DEFAULT_RULES.settings, ...settings },
  };
  const failing = (...targets: readonly string[]): Rows =>
    Object.fromEntries(targets.map((target) => [target, { total: 40, achieved: 0, evidence: '1' }]));
  const reports = [
    readReport('TPHT', perfect('TPHT', {}, rules), { rules }),
    readReport('DCNX', perfect('DCNX', failing('D1', 'E1'), rules), { rules }),
    readReport('VHXH', perfect('VHXH', {}, rules), { rules }),
    readReport('VPTK', perfect('VPTK', failing('D1'), rules), { rules }),
  ];
  return consolidate(reports, rules, [], decisionsOf({}, opinions));
}

const said = (...args: Parameters<typeof awards>): string[] =>
  awards(...args).awards.map(
    ({ result, conclusion, tieDecides }) => `${result.unit.code} ${conclusion}${tieDecides ? ' (tie)' : ''}`,
  );

// Ranks: TPHT and VHXH 1, VPTK 3 (7 of 8: 87,5), DCNX 4 (6 of 8: 75).
describe('who is proposed for an award', () => {
  it('is whoever failed nothing; a unit without a rank is not decided on', () => {
    expect(said({})).toEqual(['TPHT proposed', 'VHXH proposed', 'VPTK not', 'DCNX not', 'CAX unranked']);
  });

  it('is whoever has the least score', () => {
    expect(said({ gate: 'score-below', gateScore: 87.5 })).toEqual([
      'TPHT proposed',
      'VHXH proposed',
      'VPTK proposed',
      'DCNX not',
      'CAX unranked',
    ]);
  });

  it('is open while the council has not spoken', () => {
    expect(said({ gate: 'council' }, { VPTK: ['Đề nghị', 'x'], TPHT: ['Không đề nghị', 'x'] })).toEqual([
      'VPTK proposed',
      'VHXH open',
      'DCNX open',
      'TPHT not',
      'CAX unranked',
    ]);
  });

  it('is as the council says, whatever the rule', () => {
    const opinions: TypedOpinions = {
      TPHT: ['Không đề nghị', 'Kỷ luật'],
      DCNX: ['Đề nghị', 'x'],
      CAX: ['Đề nghị', 'x'],
    };
    expect(said({}, opinions)).toEqual(['VHXH proposed', 'DCNX proposed', 'CAX proposed', 'TPHT not', 'VPTK not']);
  });

  it('is no more than the limit, and a tie that goes beyond it is pointed out', () => {
    expect(said({ gate: 'score-below', gateScore: 0, awardLimit: 3 })).toEqual([
      'TPHT proposed',
      'VHXH proposed',
      'VPTK proposed',
      'DCNX beyond',
      'CAX unranked',
    ]);
    expect(said({ awardLimit: 1 })).toEqual([
      'TPHT proposed (tie)',
      'VHXH proposed (tie)',
      'VPTK not',
      'DCNX not',
      'CAX unranked',
    ]);
  });

  it('says of an opinion nobody can read, or without a reason, where it stands', () => {
    const { issues } = awards({}, { TPHT: ['có', 'x'], DCNX: ['Đề nghị'], ABC: ['Đề nghị', 'x'] });
    // Column B of the hand-laid table, from row 5.
    expect(issues.filter(({ sheet }) => sheet === 'Đề nghị khen thưởng').map(brief)).toEqual([
      'opinion-unreadable B5',
      'opinion-unreasoned B6',
      'decision-for-nobody B7',
    ]);
  });
});
