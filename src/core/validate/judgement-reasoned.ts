import { issue } from '../model/issue';
import type { RowRule } from './rule';

/** "Không đạt" is somebody's judgement and needs its reason. */
export const judgementReasoned: RowRule = (row, { target, at }) =>
  target.kind === 'judgement' && row.opinion === 'fail' && row.note.text === ''
    ? issue('judgement-reason-missing', at(row.note.cell ?? row.result.cell), row.result.text, {})
    : null;
