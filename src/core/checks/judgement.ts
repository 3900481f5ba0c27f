import type { JudgementTarget } from '../model/criterion';
import type { TargetRow } from '../model/report';
import { type Check, decided, neutral, NO_FIGURES } from './check';

/** Đạt / Không đạt in words: the reading was done against the vocabulary, here only its outcome is used. */
export const judgement: Check<JudgementTarget> = {
  blanks: (row) => (row.opinion === 'blank' ? ['result'] : []),
  whenBlank: 'not-entered',
  figures: () => NO_FIGURES,
  judge: (_figures, _target, row) => judgeOpinion(row),
  answer: () => 'result',
};

function judgeOpinion(row: TargetRow | null) {
  if (row?.opinion === 'pass') return decided(true, 1);
  return row?.opinion === 'fail' ? decided(false, 0) : neutral('not-entered');
}
