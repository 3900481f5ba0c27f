import { type Consolidation, notSubmitted } from '../model/consolidation';
import type { Correction, ReportsAre, WorkbookPlan } from '../model/plan';
import type { Words } from '../model/words';
import { planCommune } from './commune-sheet';
import { planData } from './data-sheet';
import { planDetails } from './details-sheet';
import { planIssues } from './issues-sheet';
import { planLog } from './log-sheet';
import { planRanking } from './ranking-sheet';
import { planReport } from './report-sheet';
import { copies, originals } from './shelf';
import { layTrail } from './trail';

/**
 * The result as sheets: ranking, commune, details, issues, tidy figures; and, where the reports are files, a sheet for
 * each unit that reported. Where they are here, nothing of theirs is written: results lead to the original cells.
 *
 * @param corrections figures that were typed over: they are listed in a log
 */
export function planResult(
  result: Consolidation,
  words: Words,
  reportsAre: ReportsAre = 'files',
  corrections: readonly Correction[] = [],
): WorkbookPlan {
  const { rules, units, commune, own, issues, reports } = result;
  const shelf = reportsAre === 'here' ? originals(reports) : copies(rules, reports, words);
  const trail = layTrail(rules, units, own, reports, shelf, words);
  const verdicts = new Map(units.map(({ unit, verdicts: all }) => [unit.code, all]));
  const unitSheets = rules.register.flatMap((unit) => {
    const report = reports.get(unit.code);
    if (!report || !shelf.copied(unit.code)) return [];
    return [planReport(unit, rules, words, { report, verdicts: verdicts.get(unit.code) ?? own })];
  });
  return {
    title: words.ranking.title,
    sheets: [
      planRanking(units, rules, words, trail),
      planCommune(commune, rules, words, trail),
      planDetails(units, rules, words, trail),
      planIssues(issues, notSubmitted(result), words, trail),
      planData(rules, words, trail),
      ...(corrections.length > 0 ? [planLog(corrections, result, words)] : []),
      ...unitSheets,
    ],
  };
}
