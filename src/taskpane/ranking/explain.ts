import { explainRank, isAssessed, type Rival, type Settings, type UnitResult } from '../../core';
import { PANE_WORDS, VI } from '../../messages';

const words = PANE_WORDS.ranking.detail;

const ORDER: Readonly<Record<Rival['stands'], number>> = { ahead: 0, level: 1, behind: 2 };

/** Rivals that the same number keeps ahead or behind are named in one sentence. */
interface Told {
  readonly rival: Rival;
  readonly theirs: number;
  readonly names: string[];
}

function gather(rivals: readonly Rival[], units: readonly UnitResult[]): Told[] {
  const told = new Map<string, Told>();
  const sorted = [...rivals].sort((a, b) => ORDER[a.stands] - ORDER[b.stands]);
  for (const rival of sorted) {
    const other = units.find(({ unit }) => unit === rival.unit);
    const theirs = (rival.by && other?.[rival.by]) ?? 0;
    const key = `${rival.stands} ${rival.by} ${theirs}`;
    const same = told.get(key);
    if (same) same.names.push(rival.unit.name);
    else told.set(key, { rival, theirs, names: [rival.unit.name] });
  }
  return [...told.values()];
}

/** By how much each target missed its points, in the criteria set's order. */
function lostPoints({ verdicts }: UnitResult): (readonly [target: string, points: number])[] {
  return verdicts.filter(isAssessed).flatMap(({ target, points, maxPoints }) => {
    const lost = maxPoints - (points ?? 0);
    return lost > 0 ? [[target, lost] as const] : [];
  });
}

/** Why a ranked unit stands where it does, sentence by sentence; empty for a unit without a rank. */
export function explainSentences(result: UnitResult, units: readonly UnitResult[], settings: Settings): string[] {
  const explanation = explainRank(result, units, settings);
  const { score } = result;
  if (!explanation || score === null) return [];
  const { points, mostPoints, aheadByScore, equals } = explanation;
  return [
    words.sum(points, mostPoints, score),
    words.lost(lostPoints(result)),
    words.ahead(aheadByScore),
    ...gather(equals, units).map(({ rival: { stands, by }, theirs, names }) =>
      stands === 'level' || by === null
        ? words.level(score, names)
        : words.rival(score, names, { stands, by, mine: result[by] ?? 0, theirs }),
    ),
    ...(equals.length > 0 ? [words.tieRule(VI.master.ties[settings.ties])] : []),
  ];
}
