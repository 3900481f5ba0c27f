import type { Issue, IssueWords } from '../../../core';
import type { Catalogue } from './catalogue';
import { CELL_ISSUES } from './cell';
import { DECISION_ISSUES } from './decisions';
import { FIGURE_ISSUES } from './figures';
import { FILE_ISSUES } from './file';
import { ROW_ISSUES } from './row';
import { RULE_ISSUES } from './rules';
import { SHEET_ISSUES } from './sheet';

const CATALOGUE: Catalogue = {
  ...FILE_ISSUES,
  ...SHEET_ISSUES,
  ...ROW_ISSUES,
  ...CELL_ISSUES,
  ...FIGURE_ISSUES,
  ...DECISION_ISSUES,
  ...RULE_ISSUES,
};

/** The words of one issue. */
export function issueWords(found: Issue): IssueWords {
  // Code and arguments are paired by construction (core/model/issue.ts); the index cannot show it.
  const say = CATALOGUE[found.code] as (args: Issue['args'], raw: string) => IssueWords;
  return say(found.args, found.raw);
}
