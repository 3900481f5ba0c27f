/** "Cách chấm": all or nothing, or by how much of the threshold was reached. */
export type Scoring = 'pass-fail' | 'proportional';

/** What decides between units of equal score, before they share a rank. */
export type TieRule = 'completion-then-assessed' | 'completion' | 'assessed' | 'shared';

/** "Không đạt yêu cầu" (V.1) is undefined in the decision: the council chooses what it means. */
export type AwardGate = 'any-failed' | 'score-below' | 'council';

/** What the decision leaves open. Every member is shown where its result is printed. */
export interface Settings {
  readonly commune: string;
  readonly superior: string;
  readonly year: number;
  readonly scoring: Scoring;
  readonly ties: TieRule;
  readonly gate: AwardGate;
  /** For "score-below": out of 100. */
  readonly gateScore: number;
  /** "Giấy khen", and who gives it (IV.2 names neither). */
  readonly awardForm: string;
  readonly awardLevel: string;
  /** So many units are proposed at most; 0: all that may be. */
  readonly awardLimit: number;
  /** "5/BC-UBND"; "" while there is none. */
  readonly documentNumber: string;
  /** "18/3/2024"; "" while it is not known: the day is then written by hand. */
  readonly documentDate: string;
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", and the name under the signature. */
  readonly authority: string;
  readonly post: string;
  readonly signer: string;
  readonly preparedBy: string;
  /** Nơi nhận, separated by semicolons, without "Lưu: VT". */
  readonly recipients: string;
}
