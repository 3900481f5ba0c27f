import type { Target } from './criterion';
import type { Issue, Severity } from './issue';
import type { LogEntry } from './log';
import type { AwardConclusion, Reason, UnitResult } from './ranking';
import type { Rules } from './rules';
import type { Scoring, Settings, TieRule } from './settings';
import type { StandingColumn } from './standing';
import type { Unit } from './unit';
import type { State } from './verdict';
import type { ColumnRole, LabelRole } from './vocabulary';

/** An issue in words: what was found, what was expected, what to do. */
export interface IssueWords {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** The heading every printed sheet carries (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export interface HeadingWords {
  readonly nation: string;
  readonly motto: string;
  readonly issuer: string;
  readonly issuerUnder: string;
  /** "Số: 05/BC-UBND", and place and date, with dots where they are not known yet. */
  readonly number: string;
  readonly date: string;
}

/** A text before a validated cell, and what is said when something else is typed. */
export interface PromptWords {
  readonly title: string;
  readonly text: string;
}

/** Headers of one sheet by the column's key. */
type Headers<K extends string> = Readonly<Record<K, string>>;

/** The words we SAY. Core plans sheets with them and never spells one itself; messages/vi holds them. */
export interface Words {
  readonly states: Readonly<Record<State, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** Signs that go with a colour on somebody's own sheet, so that it is never alone. */
  readonly marks: {
    readonly states: Readonly<Record<State, string>>;
    readonly severities: Readonly<Record<Severity, string>>;
  };
  readonly issue: (found: Issue) => IssueWords;
  readonly reason: (reason: Reason) => string;
  /** How the reason of a unit with untrusted figures is put together, so that a formula can say it too. */
  readonly untrusted: Headers<'start' | 'invalid' | 'notEntered' | 'separator'>;
  /** "≥ 80%" */
  readonly requirement: (target: Target) => string;
  /** "83,47%": two decimals, decimal comma. */
  readonly rate: (rate: number) => string;
  readonly heading: (rules: Rules) => HeadingWords;
  /** Legal sheet names; a unit's own sheet is named by its code. */
  readonly sheets: {
    readonly ranking: string;
    readonly details: string;
    readonly commune: string;
    readonly issues: string;
    readonly data: string;
    readonly settings: string;
    readonly register: string;
    readonly criteria: string;
    readonly communeReport: string;
    readonly log: string;
    readonly mend: string;
    readonly awards: string;
    readonly why: string;
  };
  readonly report: {
    readonly title: string;
    readonly labels: Readonly<Record<LabelRole, string>>;
    readonly period: (rules: Rules) => string;
    readonly columns: Headers<ColumnRole>;
    readonly instructions: string;
    /** "Tổng số: …; Số đạt: …" for a target whose columns hold something unusual. */
    readonly hint: (target: Target) => string;
    readonly prompt: (target: Target, column: ColumnRole) => PromptWords | null;
    readonly error: (target: Target) => PromptWords;
    readonly judgement: { readonly pass: string; readonly fail: string };
    readonly sign: { readonly left: string; readonly right: string; readonly note: string };
  };
  readonly ranking: {
    readonly title: string;
    readonly subtitle: (rules: Rules) => string;
    readonly columns: Headers<
      'order' | 'unit' | 'bloc' | 'counted' | 'score' | 'rank' | 'blocRank' | 'result' | 'award' | 'note'
    >;
    readonly result: (failed: readonly string[]) => string;
    readonly award: (eligible: boolean | null) => string;
    readonly tied: string;
    readonly unrankedTitle: string;
    readonly unrankedColumns: Headers<'reason'>;
    readonly noneUnranked: string;
    readonly noneRanked: string;
    /** Scoring, tie rule and gate in words, each a default the council decides. */
    readonly rules: (rules: Rules) => readonly string[];
    readonly sign: Headers<'left' | 'note' | 'recipients' | 'filed'>;
    /** What a result with failed targets begins with. */
    readonly failedStart: string;
    /** Over the numbers that lines look units up by. */
    readonly lineNumber: string;
  };
  readonly details: {
    readonly title: string;
    readonly columns: Headers<'order' | 'unit' | 'bloc' | 'score' | 'rank'>;
    readonly legend: string;
    /** Under the matrix: how many units meet each target, of how many. */
    readonly passed: string;
    readonly blocTitle: (bloc: string | null) => string;
    readonly whyTitle: string;
    readonly whyColumn: string;
    /** Sentences with gaps: {rank}, {points}, {most}, {score}, {failed}, {higher}, {equal}, {ahead}, {level}. */
    readonly why: Headers<'rank' | 'all' | 'failed' | 'first' | 'higher' | 'equal'> & {
      readonly rule: (ties: TieRule) => string;
    };
    readonly chart: string;
    /** Above what is reckoned beside the matrix. */
    readonly block: string;
    readonly blockColumns: Headers<StandingColumn>;
  };
  readonly commune: {
    readonly title: string;
    readonly columns: Headers<
      'letter' | 'target' | 'text' | 'requirement' | 'base' | 'achieved' | 'rate' | 'result' | 'note'
    >;
    readonly provisionalStart: string;
    readonly provisional: (missing: readonly Unit[]) => string;
    readonly exceeded: string;
    readonly sumRule: string;
  };
  readonly data: {
    readonly title: string;
    readonly columns: Headers<
      | 'unitCode'
      | 'unit'
      | 'bloc'
      | 'target'
      | 'text'
      | 'total'
      | 'excluded'
      | 'achieved'
      | 'base'
      | 'rate'
      | 'state'
      | 'points'
      | 'maxPoints'
      | 'evidence'
      | 'file'
      | 'sheet'
      | 'cell'
      | 'appraisedTotal'
      | 'appraisedExcluded'
      | 'appraisedAchieved'
      | 'reason'
      | 'usedAchieved'
      | 'reported'
      | 'rawTotal'
      | 'rawExcluded'
      | 'rawAchieved'
      | 'completion'
      | 'missing'
    >;
    /** How the open columns are filled in. */
    readonly note: string;
    readonly prompt: (target: Target) => PromptWords;
    readonly error: (target: Target) => PromptWords;
  };
  /** Who is proposed for an award, and what the council says of it. */
  readonly awards: {
    readonly title: string;
    readonly columns: Headers<'order' | 'unit' | 'bloc' | 'rank' | 'score' | 'conclusion' | 'form' | 'level' | 'note'>;
    readonly conclusions: Readonly<Record<AwardConclusion, string>>;
    readonly councilTitle: string;
    readonly councilNote: string;
    readonly councilColumns: Headers<'code' | 'unit' | 'byRule' | 'opinion' | 'opinionReason'>;
    readonly opinions: Readonly<Record<'propose' | 'withhold', string>>;
    readonly byRule: Readonly<Record<'yes' | 'no' | 'open', string>>;
    /** Why V.1 speaks against a unit: what the gate setting is in words. */
    readonly gateReason: (rules: Rules) => string;
    readonly byCouncil: string;
    readonly beyondLimit: string;
    readonly tieDecides: string;
    readonly rule: (rules: Rules) => readonly string[];
    readonly prompt: PromptWords;
    readonly lineNumber: string;
  };
  readonly issues: {
    readonly title: string;
    readonly count: (issues: readonly Issue[]) => string;
    readonly columns: Headers<
      'order' | 'severity' | 'unit' | 'target' | 'file' | 'sheet' | 'cell' | 'found' | 'expected' | 'fix'
    >;
    readonly none: string;
    /** A link to a sheet or file where no one cell is at fault. */
    readonly open: string;
    readonly notSubmittedTitle: string;
    readonly allSubmitted: string;
  };
  /** The sheet that lists what the office typed over. */
  readonly log: {
    readonly title: string;
    readonly note: string;
    readonly columns: Headers<
      'order' | 'at' | 'unit' | 'target' | 'column' | 'file' | 'sheet' | 'cell' | 'from' | 'to'
    >;
    readonly blank: string;
    /** For a figure of a report that is not counted. */
    readonly unknown: string;
    readonly runsTitle: string;
    readonly runsNote: string;
    readonly runColumns: Headers<keyof LogEntry>;
    /** By which rules, in short. */
    readonly settings: (rules: Rules) => string;
    /** In bytes. */
    readonly size: (bytes: number | null) => string;
    /** "2024-12-05 14:07" as it is read here. */
    readonly moment: (at: string) => string;
  };
  /** What a unit is to put right in its report. */
  readonly mend: {
    readonly title: string;
    readonly note: string;
    /** Nothing of the report may be used, so the copy is the blank template. */
    readonly rejected: string;
    readonly none: string;
    readonly columns: Headers<'order' | 'severity' | 'target' | 'cell' | 'place' | 'found' | 'expected' | 'fix'>;
    readonly place: (file: string, sheet: string | null, cell: string | null) => string;
  };
  readonly master: MasterWords;
  /** File names we give. */
  readonly files: {
    readonly report: (code: string, year: number) => string;
    readonly master: (year: number) => string;
    readonly results: (year: number) => string;
    readonly json: (year: number) => string;
    readonly marked: (code: string, year: number) => string;
    readonly allMarked: (year: number) => string;
  };
  /** Status lines a shell prints beside a unit. */
  readonly status: (result: UnitResult) => string;
}

/** The office's own workbook: what it may change, and the words its cells take. */
export interface MasterWords {
  readonly settingsTitle: string;
  readonly settingsColumns: Headers<'name' | 'value' | 'note'>;
  readonly settings: Readonly<Record<keyof Settings, { readonly name: string; readonly note: string }>>;
  readonly scoring: Readonly<Record<Scoring, string>>;
  readonly ties: Readonly<Record<TieRule, string>>;
  readonly gate: Readonly<Record<'any-failed' | 'score-below' | 'council', string>>;
  readonly registerTitle: string;
  readonly registerColumns: Headers<'code' | 'name' | 'bloc' | 'aliases' | 'targets' | 'active'>;
  readonly criteriaTitle: string;
  readonly criteriaColumns: Headers<
    'id' | 'letter' | 'clause' | 'text' | 'kind' | 'threshold' | 'maxPoints' | 'reportedBy' | 'active'
  >;
  readonly kinds: Readonly<Record<Target['kind'], string>>;
  readonly on: string;
  readonly off: string;
  readonly communeReports: string;
  readonly instructions: { readonly settings: string; readonly register: string; readonly criteria: string };
}
