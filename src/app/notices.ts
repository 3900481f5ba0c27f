import type { Consolidation, Issue, Severity } from '../core';
import type { Failure } from './failure';
import type { Notice } from './state';

export const failed = (failure: Failure): Notice => ({ kind: 'failed', failure });

export function checked(sheets: number, issues: readonly Issue[], locked: readonly string[]): Notice {
  const count = (severity: Severity): number => issues.filter((found) => found.severity === severity).length;
  return {
    kind: 'checked',
    sheets,
    issues: { error: count('error'), warning: count('warning'), info: count('info') },
    locked,
  };
}

export function consolidated({ units }: Consolidation, kept: readonly string[]): Notice {
  const count = (status: string): number => units.filter((unit) => unit.status === status).length;
  return {
    kind: 'consolidated',
    ranked: count('ranked'),
    unranked: count('unranked'),
    silent: count('not-submitted'),
    kept,
  };
}
