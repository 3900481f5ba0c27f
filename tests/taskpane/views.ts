import type { View } from '../../src/app';
import {
  consolidate,
  type Consolidation,
  type Decisions,
  type Issue,
  NO_DECISIONS,
  reportReader,
  type Rules,
} from '../../src/core';
import { DEFAULT_RULES } from '../../src/criteria';
import { VI } from '../../src/messages';
import { exampleSheets, snapshotOf } from '../../src/sample';
import { readReport, type Rows, perfect } from '../core/support/report';

export const BOOK = 'SoTongHop_2024.xlsx';

export const at = (sheet: string) => ({ file: BOOK, sheet });

/** What the pane knows of a workbook with this result. */
export function viewOf(result: Consolidation, change: Partial<View> = {}): View {
  const sheets = [...result.reports.values()].map(({ file, sheet }) => ({ file, sheet }));
  return {
    reportsAre: 'here',
    result,
    sheets,
    active: sheets[0] ?? at('Sheet1'),
    settings: result.rules.settings,
    rulesFrom: 'shipped',
    written: 'none',
    undoable: null,
    ...change,
  };
}

const example = snapshotOf(BOOK, exampleSheets(DEFAULT_RULES, VI));

/** The worked example of criteria.md, twelve sheets and the commune's, under these rules, with what was decided since. */
export function exampleResult(rules: Rules = DEFAULT_RULES, decisions: Decisions = NO_DECISIONS): Consolidation {
  return consolidate([reportReader(rules)(example)], rules, [], decisions);
}

export const exampleView = (change: Partial<View> = {}): View => viewOf(exampleResult(), change);

const send = (code: string, changes: Rows, rules: Rules) =>
  readReport(code, perfect(code, changes, rules), { rules, file: BOOK });

/** Reports of one workbook: what each unit typed besides reaching everything. */
export function viewOfReports(
  reports: Readonly<Record<string, Rows>>,
  { rules = DEFAULT_RULES, issues = [], ...change }: Partial<View> & { rules?: Rules; issues?: readonly Issue[] } = {},
): View {
  const parsed = Object.entries(reports).map(([code, changes]) => send(code, changes, rules));
  const whole = {
    file: BOOK,
    reports: parsed.flatMap((each) => each.reports),
    issues: [...issues, ...parsed.flatMap((each) => each.issues)],
  };
  return viewOf(consolidate([whole], rules), change);
}

/** Faults of every severity on two sheets: two that only have to be typed again, and two that a person must put right. */
export const faultyView = (change: Partial<View> = {}): View =>
  viewOfReports(
    {
      TPHT: {
        C1: { total: '98 hồ sơ', achieved: 98, evidence: '1/BC' },
        D1: { total: '12.5', achieved: 3, evidence: '1/BC' },
        K1: { total: 4, achieved: 4, evidence: '1/BC' },
      },
      DCNX: {
        D1: { total: 197, achieved: 236, evidence: '1/BC' },
        G1: { total: '40', achieved: 40, evidence: '1/BC' },
        H1: { total: 40, achieved: 40 },
      },
    },
    change,
  );

export const emptyView = (): View => viewOf(consolidate([], DEFAULT_RULES));
