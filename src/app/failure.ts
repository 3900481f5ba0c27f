/**
 * Why a run could not be done: about the workbook or the program around it, never about the data (that is an issue).
 * After each of them the workbook is as it was before; 'unfinished' alone says otherwise, and how to mend it.
 */
export type Failure =
  | { readonly kind: 'cell-being-edited' }
  | { readonly kind: 'sheet-protected'; readonly sheet: string }
  | { readonly kind: 'workbook-protected' }
  | { readonly kind: 'read-only' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'sheet-gone'; readonly sheet: string | null }
  | { readonly kind: 'sheet-name-taken'; readonly sheet: string }
  | { readonly kind: 'memory-full' }
  | { readonly kind: 'host-restarted' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'cell-changed' }
  | { readonly kind: 'not-a-unit-sheet'; readonly sheet: string | null }
  | { readonly kind: 'no-reports' }
  | { readonly kind: 'no-results' }
  | { readonly kind: 'count-unreadable'; readonly typed: string }
  | { readonly kind: 'file-unreadable'; readonly file: string }
  | { readonly kind: 'rules-wrong' }
  | { readonly kind: 'setting-not-in-sheet'; readonly setting: string }
  | { readonly kind: 'part-not-fetched' }
  | { readonly kind: 'host-refused'; readonly reason: string };
