/** Office's error codes → our failure codes. Messages are localised by Office and are never looked at. */
import { HostFailure, type FailureCode } from '../port';

/** What office.js throws, as far as we read it. `traceMessages` holds the traces that ran before the error. */
interface OfficeError {
  readonly code: string;
  readonly traceMessages?: readonly string[];
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Thrown by our own clock when Excel does not answer; never comes from office.js. */
export class NoAnswer extends Error {
  constructor(readonly afterMs: number) {
    super(`no answer within ${afterMs} ms`);
    this.name = 'NoAnswer';
  }
}

/**
 * Codes of OfficeExtension.ErrorCodes and Excel.ErrorCodes, and the two that only the client library names
 * (RequestPayloadSizeLimitExceeded, InvalidOrTimedOutSession). What is not listed is 'host-error'.
 */
const FAILURE_OF_CODE: ReadonlyMap<string, FailureCode> = new Map<string, FailureCode>([
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['WriteNotSupportedWhenModalDialogOpen', 'cell-edit-mode'],
  ['AccessDenied', 'protected'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['MemoryLimitReached', 'too-large'],
  ['InsertDeleteConflict', 'layout-changed'],
  ['ItemNotFound', 'sheet-gone'],
  ['ObjectNotFound', 'sheet-gone'],
  ['InvalidObjectPath', 'sheet-gone'],
  ['InvalidReference', 'sheet-gone'],
  ['InvalidBinding', 'sheet-gone'],
  ['InvalidSelection', 'other-workbook'],
  ['InactiveWorkbook', 'other-workbook'],
  ['ApiNotFound', 'not-supported'],
  ['ApiNotAvailable', 'not-supported'],
  ['NotImplemented', 'not-supported'],
  ['UnsupportedOperation', 'not-supported'],
  ['UnsupportedFeature', 'not-supported'],
  ['UnsupportedSheet', 'not-supported'],
  ['ConnectionFailure', 'session-lost'],
  ['InvalidOrTimedOutSession', 'session-lost'],
  ['ServiceNotAvailable', 'session-lost'],
  ['Unauthenticated', 'session-lost'],
  ['HostRestartNeeded', 'session-lost'],
  ['Timeout', 'state-unknown'],
]);

/** Codes with which Excel refuses a request whole: nothing in it was carried out. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  'RequestPayloadSizeLimitExceeded',
  'InactiveWorkbook',
  'ApiNotFound',
]);

/** The error as Office's, or null when something else was thrown (a broken connection, a fault of our own). */
export function asOfficeError(error: unknown): OfficeError | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  return error as OfficeError;
}

/** True when Excel refused the whole request before carrying any of it out. */
export function wasRefusedWhole(error: unknown): boolean {
  const office = asOfficeError(error);
  return office !== null && REFUSED_WHOLE.has(office.code);
}

/** True when the request itself was too large to be taken; it was not carried out. */
export function isRequestTooLarge(error: unknown): boolean {
  return asOfficeError(error)?.code === 'RequestPayloadSizeLimitExceeded';
}

/** True when the answer was too large to be sent; the request may have been carried out. */
export function isResponseTooLarge(error: unknown): boolean {
  const code = asOfficeError(error)?.code;
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RangeExceedsLimit' || code === 'MemoryLimitReached';
}

/** The traces that ran before the error; null when the error came without Excel having told how far it got. */
export function tracesOf(error: unknown): readonly string[] | null {
  const traces = asOfficeError(error)?.traceMessages;
  return traces !== undefined && traces.length > 0 ? traces : null;
}

/** A failure for whatever a request ended with. `mayHaveWritten`: see HostFailure. */
export function failureOf(error: unknown, mayHaveWritten: boolean): HostFailure {
  if (error instanceof HostFailure) return error;
  if (error instanceof NoAnswer) return new HostFailure('state-unknown', mayHaveWritten, `no answer after ${error.afterMs} ms`);
  const office = asOfficeError(error);
  if (office === null) return new HostFailure('session-lost', mayHaveWritten, error instanceof Error ? error.name : typeof error);
  const detail = [office.code, office.debugInfo?.errorLocation].filter(Boolean).join(' at ');
  return new HostFailure(FAILURE_OF_CODE.get(office.code) ?? 'host-error', mayHaveWritten, detail);
}
