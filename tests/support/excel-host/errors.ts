/** Codes of Excel's own that this host answers with (Excel.ErrorCodes). */
export type ErrorCode =
  | 'AccessDenied'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** An error Excel would answer with: it becomes an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Something this host does not know. Never an answer: the test that asks for it fails. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`excel-host: ${what} is not implemented`);
  }
}

export function fail(code: ErrorCode, message: string): never {
  throw new HostError(code, message);
}

export const invalid = (message: string): never => fail('InvalidArgument', message);
