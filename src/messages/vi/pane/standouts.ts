import { type Consolidation, shownRate, standoutsOf, type TargetStanding, type UnitFigure } from '../../../core';
import { figuresText } from '../figures';
import { number, percentage } from '../numbers';
import { requirementWords } from '../report';
import { STATE_WORDS } from '../states';

function standingText({ target, commune, passed, assessed }: TargetStanding): string {
  const rate = percentage(shownRate(commune, commune.state, target) ?? 0);
  const provisional = commune.complete ? '' : ', tạm tính';
  const units = `${number(passed)}/${number(assessed)} đơn vị đạt`;
  return `${target.id}. ${target.text} (toàn xã ${rate}${provisional}; yêu cầu ${requirementWords(target)}; ${units})`;
}

const said = (title: string, standings: readonly TargetStanding[]): string[] =>
  standings.length === 0 ? [] : [`${title}: ${standings.map(standingText).join('; ')}.`];

function throughWhom({ target, leading, failing }: TargetStanding): string[] {
  const named = (title: string, figures: readonly UnitFigure[]): string => {
    const units = figures.map(({ unit, verdict: { state, ...verdict } }) => {
      const text = figuresText(verdict, state, target) ?? STATE_WORDS[state];
      return `${unit.name} (${text})`;
    });
    return units.length === 0 ? '' : ` ${title}: ${units.join('; ')}.`;
  };
  const text = `${named('Nổi bật', leading)}${named('Chưa đạt', failing)}`;
  return text === '' ? [] : [`${target.id}. ${target.text}.${text}`];
}

/** Điển hình: the best and the weakest targets, then target by target who stands out and who has not reached it. */
export function standoutLines(result: Consolidation): {
  readonly overall: readonly string[];
  readonly targets: readonly string[];
} {
  const { targets, best, weakest } = standoutsOf(result);
  return {
    overall: [...said('Chỉ tiêu thực hiện tốt nhất', best), ...said('Chỉ tiêu còn yếu nhất', weakest)],
    targets: targets.flatMap(throughWhom),
  };
}
