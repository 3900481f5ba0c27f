import { checkOf } from '../checks/registry';
import { figuresOf } from '../checks/counts';
import { type CriteriaSet, type Target, targetsOf } from '../model/criterion';
import type { CommuneResult, UnitResult } from '../model/ranking';
import { COMMUNE_CODE } from '../model/unit';
import type { State, Verdict } from '../model/verdict';

const EMPTY = { total: null, excluded: null, achieved: null, base: null, rate: null, exceeded: false } as const;

type Reported = Pick<UnitResult, 'unit' | 'verdicts'>;

/** A figure in one of these states is known and goes into the sum. */
const KNOWN: ReadonlySet<State> = new Set<State>(['pass', 'fail', 'not-arising']);

/** What the commune reports of itself (A1, A2, B1, B2, L1) is its own sheet's verdict. */
function fromOwnSheet(target: Target, verdict: Verdict | undefined, submitted: boolean): CommuneResult {
  const state = verdict?.state ?? 'not-entered';
  const complete = submitted && state !== 'not-entered' && state !== 'invalid';
  const known = verdict && state !== 'invalid';
  const figures = known ? verdict : EMPTY;
  return {
    target: target.id,
    state,
    total: figures.total,
    excluded: figures.excluded,
    achieved: figures.achieved,
    base: figures.base,
    rate: figures.rate,
    exceeded: figures.exceeded,
    complete,
    missing: complete ? [] : [COMMUNE_CODE],
  };
}

/** The sum of the units' valid counts, never the mean of their percentages (criteria.md, "Readings that matter"). */
function summed(target: Target, criteria: CriteriaSet, units: readonly Reported[]): CommuneResult {
  const owing = units.filter(({ unit }) => targetsOf(unit, criteria).includes(target));
  const known: Verdict[] = [];
  const missing: string[] = [];
  for (const { unit, verdicts } of owing) {
    const verdict = verdicts.find((candidate) => candidate.target === target.id);
    // What is only collected has no verdict, and still a sum.
    const counts = target.kind === 'information' ? verdict : verdict && KNOWN.has(verdict.state);
    if (verdict && counts) known.push(verdict);
    else missing.push(unit.code);
  }
  const rest = { target: target.id, complete: missing.length === 0, missing };
  if (known.length === 0) return { ...EMPTY, ...rest, state: owing.length === 0 ? 'not-applicable' : 'not-entered' };
  const sum = (of: (verdict: Verdict) => number | null): number =>
    known.reduce((total, verdict) => total + (of(verdict) ?? 0), 0);
  const figures = figuresOf(
    sum((verdict) => verdict.total),
    sum((verdict) => verdict.excluded),
    sum((verdict) => verdict.achieved),
  );
  const { state, exceeded } = checkOf(target).judge(figures, target, null);
  return { ...figures, ...rest, state, exceeded };
}

/** Each active target for the whole commune. `units` in register order, the leadership (LD) among them. */
export function communeTotals(
  criteria: CriteriaSet,
  units: readonly Reported[],
  own: { readonly verdicts: readonly Verdict[]; readonly submitted: boolean },
): CommuneResult[] {
  return criteria.targets
    .filter((target) => target.active)
    .map((target) =>
      target.reportedBy === 'commune'
        ? fromOwnSheet(
            target,
            own.verdicts.find((verdict) => verdict.target === target.id),
            own.submitted,
          )
        : summed(target, criteria, units),
    );
}
