/** The real office.js, unmodified, in a realm of its own in Node: about 80 ms. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
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
}

const FILE = 'excel-web-16.00.debug.js';

/** Where the package's scripts are. */
export function officeFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
}

/** Evaluates office.js anew: nothing is shared between two calls. */
export function loadOffice(): Office {
  const realm: Record<string, unknown> = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, Promise, performance, URL, Date,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: 'https://localhost/', cookie: '' },
  };
  realm['window'] = realm;
  realm['self'] = realm;
  const context = vm.createContext(realm);
  vm.runInContext(readFileSync(join(officeFolder(), FILE), 'utf8'), context, { filename: FILE });
  if (!isOffice(realm)) throw new TypeError('office.js did not define Excel and OfficeExtension');
  return realm;
}

export function isOffice(globals: object): globals is Office {
  return 'Excel' in globals && typeof globals.Excel === 'object' && 'OfficeExtension' in globals && typeof globals.OfficeExtension === 'object';
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
