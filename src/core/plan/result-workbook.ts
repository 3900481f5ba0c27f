import { type Consolidation, notSubmitted } from '../model/consolidation';
import type { LogEntry } from '../model/log';
import type { Correction, ReportsAre, WorkbookPlan } from '../model/plan';
import type { Words } from '../model/words';
import { opinionCell, planAwards } from './awards-sheet';
import { planCommune } from './commune-sheet';
import { planData } from './data-sheet';
import { planDetails } from './details-sheet';
import { planIssues } from './issues-sheet';
import { planLog } from './log-sheet';
import { planRanking } from './ranking-sheet';
import { planReport } from './report-sheet';
import { copies, originals } from './shelf';
import { layTrail } from './trail';
import { planWhy } from './why-sheet';

/**
 * The result as sheets: ranking, commune, details, awards, issues, tidy figures; and, where the reports are files, a
 * sheet for each unit that reported. Where they are here, nothing of theirs is written: results lead to the original cells.
 *
 * @param corrections figures that were typed over: they are listed in the log
 * @param entries what the log says of this run and the earlier ones
 */
export function planResult(
  result: Consolidation,
  words: Words,
  reportsAre: ReportsAre = 'files',
  corrections: readonly Correction[] = [],
  entries: readonly LogEntry[] = [],
): WorkbookPlan {
  const { rules, units, own, issues, reports } = result;
  const shelf = reportsAre === 'here' ? originals(reports) : copies(rules, reports, words);
  const trail = layTrail(result, shelf);
  const details = planDetails(result, words, trail, (index) => opinionCell(index, words));
  const verdicts = new Map(units.map(({ unit, verdicts: all }) => [unit.code, all]));
  const unitSheets = rules.register.flatMap((unit) => {
    const report = reports.get(unit.code);
    if (!report || !shelf.copied(unit.code)) return [];
    // A copy shows what the unit reported and came to; what was appraised stands in Số liệu.
    const reported = (verdicts.get(unit.code) ?? own).map((verdict) => verdict.appraised?.reported ?? verdict);
    return [planReport(unit, rules, words, { report, verdicts: reported })];
  });
  return {
    title: words.ranking.title,
    sheets: [
      planRanking(result, words, details.block),
      planCommune(result, words, trail),
      details.sheet,
      planWhy(result, words, details.block),
      planAwards(result, words, details.block),
      planIssues(issues, notSubmitted(result), words, trail),
      planData(rules, words, trail),
      ...(corrections.length + entries.length > 0 ? [planLog(corrections, result, words, entries)] : []),
      ...unitSheets,
    ],
  };
}
