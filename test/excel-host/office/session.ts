/** The one seam of office.js: the session that it asks for its request executor. */
import type { RequestExecutor } from '../wire/protocol';

/** What of office.js's internals the host touches; watched by a test, as none of it is promised. */
export interface OfficeInternals {
  readonly SessionBase: { _overrideSession: unknown; readonly prototype: object };
  readonly Promise: { resolve(value: null): unknown };
  readonly _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  readonly _testSetRichApiMessageReadyImpl: (ready: () => unknown) => void;
  readonly _testTriggerRichApiMessageEvent: (message: object) => void;
}

/** The two globals that an add-in's page has. */
export interface Office {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeInternals;
  readonly OSF: { _OfficeAppFactory?: unknown };
}

export function isOffice(globals: object): globals is Office {
  return 'Excel' in globals && typeof globals.Excel === 'object' && 'OfficeExtension' in globals && typeof globals.OfficeExtension === 'object' && 'OSF' in globals;
}

/** A session that office.js takes in place of Excel: every request goes to `executor`. */
export function createSession({ OfficeExtension: office }: Office, executor: RequestExecutor): Excel.Session {
  const session: unknown = Object.assign(Object.create(office.SessionBase.prototype) as object, {
    _resolveRequestUrlAndHeaderInfo: () => office.Promise.resolve(null),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: (controlId: string) => office.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
  return session as Excel.Session;
}

/** Makes calls above an ExcelApi requirement set (`1.13`) fail with ApiNotFound, as in an Excel that has no more. */
export function limitApi({ OfficeExtension: office, OSF }: Office, highest: string): void {
  office.CommonUtility._doApiNotSupportedCheck = true;
  const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
  const isSetSupported = (name: string, version: string): boolean => name !== 'ExcelApi' || minor(version) <= minor(highest);
  OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported } }) };
}
