import { issue } from '../model/issue';
import type { VerdictRule } from './rule';

/** A target claimed as reached wants the numbers of the documents that prove it (input-faults.md 24). */
export const evidenceGiven: VerdictRule = (verdict, row, { at }) =>
  verdict.state === 'pass' && row.evidence.cell !== null && row.evidence.text === ''
    ? issue('evidence-missing', at(row.evidence.cell), '', {})
    : null;
