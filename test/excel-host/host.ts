/** The host itself: what office.js's requests are carried out by. Runs in Node and in a browser alike. */
import { DEFAULT_SWITCHES, type Switches } from './behaviour/switches';
import type { Workbook } from './model/workbook';
import type { Host } from './objects/define';
import { FAMILIES } from './objects/families';
import { createSession, limitApi, type Office } from './office/session';
import { asRequest, createExecutor, type Exchange, type Traffic } from './wire/executor';
import { Faults } from './wire/faults';
import type { RequestExecutor } from './wire/protocol';
import { References } from './wire/references';

export interface HostOptions {
  readonly switches?: Partial<Switches>;
  /** The highest ExcelApi requirement set that this Excel has, e.g. `1.13`; all of office.js's otherwise. */
  readonly excelApi?: string;
  /** Milliseconds that every answer takes; 0 by default. */
  readonly latency?: number;
  /** Keep requests and answers in `trace`; true by default. */
  readonly keepTrace?: boolean;
}

export interface ExcelHost {
  readonly workbook: Workbook;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: Office['OfficeExtension'];
  /** For `Excel.run({ session }, …)`; it is also set as the default session of this office.js. */
  readonly session: Excel.Session;
  readonly executor: RequestExecutor;
  /** Requests so far; batches that only let go of references do not count. */
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly trace: readonly Exchange[];
  readonly faults: Faults;
  readonly switches: Switches;
  /** Ranges that the client still keeps. */
  readonly references: number;
  /** Requests and bytes count from nothing again; faults keep their numbers from then on. */
  resetCounters(): void;
  /** Carries out a request that came another way (a browser's page); null when it is refused for its size. */
  send(body: unknown): Promise<unknown>;
  /** Pushes an event, e.g. `fire(10, 'Workbook', {…})` for worksheets.onChanged. */
  fire(messageType: number, target: string, payload: object): void;
}

/** Lets office.js talk to a workbook. `startCalculator` is asked for when formulas have to be computed. */
export function createHost(workbook: Workbook, office: Office, startCalculator: (workbook: Workbook) => Promise<void>, options: HostOptions = {}): ExcelHost {
  const switches: Switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const references = new References(workbook, switches);
  const faults = new Faults();
  const traffic: Traffic = { requests: 0, bytesSent: 0, bytesReceived: 0, trace: [] };
  const host: Host = { workbook, switches, families: FAMILIES, addedParts: new Set(), track: (area) => references.track(area) };
  const executor = createExecutor({
    host, references, faults, traffic,
    latency: options.latency ?? 0,
    keepTrace: options.keepTrace ?? true,
    prepare: async (text) => {
      if (!workbook.calculator && (text.includes('"=') || workbook.hasFormulas())) await startCalculator(workbook);
    },
  });
  if (options.excelApi !== undefined) limitApi(office, options.excelApi);
  const session = createSession(office, executor);
  const { OfficeExtension: extension } = office;
  extension.SessionBase._overrideSession = session;
  extension._internalConfig.appendTypeNameToObjectPathInfo = true;
  extension._testSetRichApiMessageReadyImpl(() => extension.Promise.resolve(null));
  return {
    workbook, session, executor, faults, switches,
    Excel: office.Excel,
    OfficeExtension: extension,
    get requests() { return traffic.requests; },
    get bytesSent() { return traffic.bytesSent; },
    get bytesReceived() { return traffic.bytesReceived; },
    get trace() { return traffic.trace; },
    get references() { return references.count; },
    resetCounters: () => {
      Object.assign(traffic, { requests: 0, bytesSent: 0, bytesReceived: 0 });
      traffic.trace.length = 0;
    },
    send: async (body) => (await executor.executeAsync('', 0, { Body: asRequest(body) })).Body,
    fire: (messageType, target, payload) => {
      extension._testTriggerRichApiMessageEvent({ entries: [{ messageCategory: 65_536, messageType, targetId: target, message: JSON.stringify(payload) }] });
    },
  };
}
