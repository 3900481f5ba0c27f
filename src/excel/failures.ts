import type { Failure } from '../app';

/** What office.js throws, as far as it concerns us. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

/** Codes by what they mean to a user; https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const KINDS: Readonly<Record<string, Failure>> = {
  InvalidOperationInCellEditMode: { kind: 'cell-being-edited' },
  RequestPayloadSizeLimitExceeded: { kind: 'too-large' },
  ResponsePayloadSizeLimitExceeded: { kind: 'too-large' },
  ItemNotFound: { kind: 'sheet-gone', sheet: null },
  AccessDenied: { kind: 'read-only' },
  NotImplemented: { kind: 'host-refused', reason: 'NotImplemented' },
  HostRestart: { kind: 'host-restarted' },
  HostRestartNeeded: { kind: 'host-restarted' },
  SessionNotFound: { kind: 'host-restarted' },
  InvalidRequestContext: { kind: 'host-restarted' },
  ConnectionFailure: { kind: 'host-restarted' },
};

/** What a user can be told of an error; rethrows what office.js did not throw: that is a bug of ours. */
export function failureOf(error: unknown): Failure {
  if (!isOfficeError(error)) throw error;
  const known = KINDS[error.code];
  if (known) return known;
  // What is remembered in the workbook has no room: Excel has no code of its own for that.
  if (error.debugInfo?.errorLocation?.startsWith('SettingCollection')) return { kind: 'memory-full' };
  return { kind: 'host-refused', reason: `${error.code}: ${error.message}` };
}

/** Excel on the web takes and gives at most 5 MB at a time. */
export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && failureOf(error).kind === 'too-large';
}
