/** The host itself: an office.js whose requests go to a workbook. Runs in Node and in a browser alike. */
import { Backend, type BackendOptions } from './backend';
import type { Workbook } from './model/workbook';
import { createSession, limitApi, type Office } from './office/session';
import type { Runtime } from './wire/events';

export interface HostOptions extends BackendOptions {
  /** The highest ExcelApi requirement set that this Excel has, e.g. `1.13`; all of office.js's otherwise. */
  readonly excelApi?: string;
}

export interface ExcelHost extends Backend {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: Office['OfficeExtension'];
  /** For `Excel.run({ session }, …)`; it is also set as the default session of this office.js. */
  readonly session: Excel.Session;
}

/** Lets office.js talk to a workbook. `startCalculator` is asked for when formulas have to be computed. */
export function createHost(workbook: Workbook, office: Office, startCalculator: (workbook: Workbook) => Promise<void>, options: HostOptions = {}): ExcelHost {
  const { OfficeExtension: extension } = office;
  const here: Runtime = {
    deliver: ({ type, target, payload }) => {
      extension._testTriggerRichApiMessageEvent({ entries: [{ messageCategory: 65_536, messageType: type, targetId: target, message: JSON.stringify(payload) }] });
    },
  };
  const backend = new Backend(workbook, startCalculator, options, here);
  if (options.excelApi !== undefined) limitApi(office, options.excelApi);
  const session = createSession(office, backend.executor);
  extension.SessionBase._overrideSession = session;
  extension._internalConfig.appendTypeNameToObjectPathInfo = true;
  extension._testSetRichApiMessageReadyImpl(() => extension.Promise.resolve(null));
  return Object.assign(backend, {
    session,
    Excel: office.Excel,
    OfficeExtension: extension,
  });
}
