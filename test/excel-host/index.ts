/**
 * A stand-in for Excel: the real, unmodified office.js talks to a workbook in memory, read from .xlsx and saved to it again.
 * It shows how a client behaves against Excel's protocol and rules as far as they are known (behaviour/switches says how
 * surely); it cannot prove what Excel itself would do.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { DEFAULT_SWITCHES, type Switches } from './behaviour/switches';
import { IronCalculator } from './formula/calculator';
import { startEngine } from './formula/engine';
import type { Workbook } from './model/workbook';
import type { Host } from './objects/define';
import { createSession, loadOffice, type Office } from './office/loadOffice';
import { createExecutor, type Exchange, type Traffic } from './wire/executor';
import { Faults } from './wire/faults';
import type { RequestExecutor } from './wire/protocol';
import { References } from './wire/references';
import { createWorkbookFrom } from './xlsx/create';
import { loadWorkbook } from './xlsx/load';
import { packWorkbook } from './xlsx/save';

export type { Switches } from './behaviour/switches';
export { DEFAULT_SWITCHES } from './behaviour/switches';
export { ExcelError } from './model/cell';
export type { Sheet } from './model/sheet';
export type { Workbook as HostWorkbook } from './model/workbook';
export type { Fault } from './wire/faults';
export type { Exchange } from './wire/executor';
export { NotAWorkbook, type BadFile } from './xlsx/package';

/** Opens a workbook. Its results are right: those that the file leaves out are computed. Throws NotAWorkbook. */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const { workbook, mustCalculate } = loadWorkbook(bytes, newSeed());
  if (mustCalculate && workbook.hasFormulas()) await prepareCalculator(workbook, true);
  return workbook;
}

/** The workbook as a file, its results up to date; it can be worked with and saved again. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.hasFormulas()) await prepareCalculator(workbook, false);
  workbook.settle();
  return packWorkbook(workbook);
}

/** A new workbook with the given cells; a string that starts with `=` is a formula. */
export function createWorkbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Workbook {
  return createWorkbookFrom(sheets, newSeed());
}

/** Computes all formulas now: for tests that poke formulas and look without going through Excel's API. */
export async function calculate(workbook: Workbook): Promise<void> {
  if (workbook.hasFormulas()) await prepareCalculator(workbook, false);
  workbook.settle(true);
}

function newSeed(): number {
  return Math.floor(Math.random() * 0xffff);
}

async function prepareCalculator(workbook: Workbook, compute: boolean): Promise<void> {
  if (workbook.calculator) return;
  const makeModel = await startEngine(() => readFile(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')));
  const calculator = new IronCalculator(workbook, makeModel);
  // Without the state before a change nobody can tell what the change touches: everything is taken anew then.
  calculator.prepare(compute || workbook.isStale);
  workbook.calculator = calculator;
}

export interface HostOptions {
  readonly switches?: Partial<Switches>;
  /** Milliseconds that every answer takes; 0 by default. */
  readonly latency?: number;
  /** Keep requests and answers in `trace`; true by default. */
  readonly keepTrace?: boolean;
  /** An office.js that is loaded already (a browser's globals); a new one is evaluated otherwise. */
  readonly office?: Office;
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
  /** Pushes an event, e.g. `fire(10, 'Workbook', {…})` for worksheets.onChanged. */
  fire(messageType: number, target: string, payload: object): void;
}

/** Lets office.js talk to a workbook. */
export function startHost(workbook: Workbook, options: HostOptions = {}): ExcelHost {
  const office = options.office ?? loadOffice();
  const switches: Switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const references = new References(workbook, switches);
  const faults = new Faults();
  const traffic: Traffic = { requests: 0, bytesSent: 0, bytesReceived: 0, trace: [] };
  const host: Host = { workbook, switches, addedParts: new Set(), track: (area) => references.track(area) };
  const executor = createExecutor({
    host, references, faults, traffic,
    latency: options.latency ?? 0,
    keepTrace: options.keepTrace ?? true,
    prepare: async (text) => {
      if (!workbook.calculator && (text.includes('"=') || workbook.hasFormulas())) await prepareCalculator(workbook, false);
    },
  });
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
    fire: (messageType, target, payload) => {
      extension._testTriggerRichApiMessageEvent({ entries: [{ messageCategory: 65_536, messageType, targetId: target, message: JSON.stringify(payload) }] });
    },
  };
}

/** Puts `Excel` and `OfficeExtension` where product code expects them. Returns a function that takes them away again. */
export function installGlobals(host: ExcelHost): () => void {
  const before = ['Excel', 'OfficeExtension'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, { Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
