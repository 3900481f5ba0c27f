/** "Cách chấm": all or nothing, or by how much of the threshold was reached. */
export type Scoring = 'pass-fail' | 'proportional';

/** "Không đạt yêu cầu" (V.1) is undefined in the decision: the council chooses what it means. */
export type AwardGate = 'any-failed' | 'score-below' | 'council';

/** What the decision leaves open. Every member is shown where its result is printed. */
export interface Settings {
  readonly commune: string;
  readonly superior: string;
  readonly year: number;
  readonly scoring: Scoring;
  readonly gate: AwardGate;
  /** For "score-below": out of 100. */
  readonly gateScore: number;
}
