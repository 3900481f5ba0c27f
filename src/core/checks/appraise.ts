import type { Appraisal, Typed } from '../model/decision';
import { LARGEST_COUNT, type Measure, measureOf, type Target } from '../model/criterion';
import type { Scoring } from '../model/settings';
import type { Figures, State, Verdict } from '../model/verdict';
import { decided, type Judgement, neutral, NO_FIGURES } from './check';
import { figuresOf } from './counts';
import { pointsFor } from './points';
import { checkOf } from './registry';

/** Whether a typed cell holds what its column takes; a blank one does. */
export function isAppraisable(value: Typed, measure: Measure): boolean {
  if (value === null) return true;
  if (typeof value !== 'number') return false;
  if (measure === 'percentage') return value >= 0 && value <= 100;
  return Number.isInteger(value) && value >= (measure === 'rank' ? 1 : 0) && value <= LARGEST_COUNT;
}

const givesFigures = ({ total, excluded, achieved }: Appraisal): boolean =>
  total !== null || excluded !== null || achieved !== null;

const numberOr = (typed: Typed, reported: number | null): number | null =>
  typeof typed === 'number' ? typed : reported;

type Outcome = readonly [Judgement, Figures];

const unknown = (state: State): Outcome => [neutral(state), NO_FIGURES];

function judgedCounts(target: Target, given: Appraisal, reported: Verdict): Outcome {
  const total = numberOr(given.total, reported.total);
  const excluded = numberOr(given.excluded, reported.excluded) ?? 0;
  const achieved = numberOr(given.achieved, reported.achieved);
  if (total === null || achieved === null) return unknown(reported.state === 'invalid' ? 'invalid' : 'not-entered');
  const unasked = target.asks.excluded === null && excluded > 0;
  if (unasked || excluded > total || achieved > total - excluded) return unknown('invalid');
  const figures = figuresOf(total, excluded, achieved);
  return [checkOf(target).judge(figures, target, null), figures];
}

/** A rank or an improvement: this year's figure against last year's, or the number of communes. */
function judgedComparison(target: Target, given: Appraisal, reported: Verdict): Outcome {
  if (given.excluded !== null) return unknown('invalid');
  const total = numberOr(given.total, reported.total);
  const achieved = numberOr(given.achieved, reported.achieved);
  if (total === null || achieved === null) {
    if (reported.state === 'invalid') return unknown('invalid');
    // The number of communes is known before the ranks are.
    return achieved === null ? [neutral('not-announced'), { ...NO_FIGURES, total }] : unknown('not-entered');
  }
  if (target.kind === 'rank' && achieved > total) return unknown('invalid');
  const figures = { ...NO_FIGURES, total, achieved };
  return [checkOf(target).judge(figures, target, null), figures];
}

function judgedOpinion({ total, excluded, opinion }: Appraisal): Outcome {
  if (opinion === null || total !== null || excluded !== null) return unknown('invalid');
  return [decided(opinion === 'pass', opinion === 'pass' ? 1 : 0), NO_FIGURES];
}

function outcomeOf(target: Target, given: Appraisal, reported: Verdict): Outcome {
  if (target.kind === 'judgement') return judgedOpinion(given);
  const typed = [given.total, given.excluded, given.achieved];
  if (!typed.every((value) => isAppraisable(value, measureOf(target)))) return unknown('invalid');
  if (target.kind === 'rank' || target.kind === 'improvement') return judgedComparison(target, given, reported);
  return judgedCounts(target, given, reported);
}

/**
 * A verdict with the figures the office appraised in the place of the reported ones: each blank cell leaves the
 * reported figure, unless that could not be trusted. What the template's rules refuse is refused here as well.
 */
export function appraise(reported: Verdict, target: Target, given: Appraisal, scoring: Scoring): Verdict {
  // Nothing is judged of what is only collected, and a reason alone changes no figure.
  if (target.kind === 'information' || !givesFigures(given)) return reported;
  const [judged, figures] = outcomeOf(target, given, reported);
  return {
    ...reported,
    ...figures,
    ...judged,
    points: pointsFor(judged, target.maxPoints, scoring),
    appraised: { given, reported },
  };
}
