import { useMemo } from 'react';
import type { CellPlace, PageSession, ShownSheet } from '../../app';
import type { Attempt } from './use-attempt';

/** What can be done from the preview; nothing here rejects. */
export interface PreviewActions {
  readonly show: (sheet: ShownSheet, cell?: string | null) => Promise<void>;
  /** Whether it was taken. */
  readonly correct: (place: CellPlace, typed: string) => Promise<boolean>;
  readonly restore: (place: CellPlace) => Promise<void>;
}

export function usePreviewActions(session: PageSession, attempt: Attempt): PreviewActions {
  return useMemo(
    () => ({
      show: (sheet, cell = null) => attempt(() => session.show(sheet, cell)),
      correct: async (place, typed) => {
        await attempt(() => session.correct(place, typed));
        return session.getState().notice?.kind !== 'failed';
      },
      restore: (place) => attempt(() => session.restore(place)),
    }),
    [session, attempt],
  );
}
