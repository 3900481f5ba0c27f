import type { Reading } from './port';
import type { View } from './state';
import type { Survey } from './survey';

/** What a run found out: the workbook as it was read, and what its figures come to. */
export interface Known {
  readonly reading: Reading;
  readonly survey: Survey;
}

/** The same as the pane shows it. */
export function viewOf({ reading, survey }: Known): View {
  const { reportsAre, results, undoable, active } = reading;
  const { result, sheets, rulesFrom, stamp } = survey;
  return {
    reportsAre,
    result,
    sheets,
    active,
    settings: result.rules.settings,
    rulesFrom,
    written: results === null ? 'none' : results.stamp === stamp ? 'current' : 'stale',
    undoable,
  };
}
