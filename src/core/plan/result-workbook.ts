import { type Consolidation, notSubmitted } from '../model/consolidation';
import type { WorkbookPlan } from '../model/plan';
import type { Words } from '../model/words';
import { planCommune } from './commune-sheet';
import { planData } from './data-sheet';
import { planDetails } from './details-sheet';
import { planIssues } from './issues-sheet';
import { planRanking } from './ranking-sheet';
import { planReport } from './report-sheet';
import { layTrail } from './trail';

/** The result as sheets: ranking, commune, details, issues, tidy figures, and a sheet for each unit that reported. */
export function planResult(result: Consolidation, words: Words): WorkbookPlan {
  const { rules, units, commune, own, issues, reports } = result;
  const trail = layTrail(rules, units, own, reports, words);
  const verdicts = new Map(units.map(({ unit, verdicts: all }) => [unit.code, all]));
  const unitSheets = rules.register.flatMap((unit) => {
    const report = reports.get(unit.code);
    if (!report || !trail.hasSheet(unit.code)) return [];
    return [planReport(unit, rules, words, { report, verdicts: verdicts.get(unit.code) ?? own })];
  });
  return {
    title: words.ranking.title,
    sheets: [
      planRanking(units, rules, words, trail),
      planCommune(commune, rules, words, trail),
      planDetails(units, rules, words, trail),
      planIssues(issues, notSubmitted(result), rules, words, trail),
      planData(rules, words, trail),
      ...unitSheets,
    ],
  };
}
