/** Excel's side of the wire over one workbook: takes requests, from wherever they come, and counts them. Knows no office.js. */
import { DEFAULT_SWITCHES, type Switches } from './behaviour/switches';
import type { Workbook } from './model/workbook';
import type { Host } from './objects/define';
import { FAMILIES } from './objects/families';
import { Events, type Runtime } from './wire/events';
import { asRequest, createExecutor, type Exchange, type Traffic } from './wire/executor';
import { Faults } from './wire/faults';
import type { RequestExecutor } from './wire/protocol';
import { References } from './wire/references';

export interface BackendOptions {
  readonly switches?: Partial<Switches>;
  /** Milliseconds that every answer takes; 0 by default. */
  readonly latency?: number;
  /** Milliseconds after which pages hear of what happened; 0 by default. */
  readonly eventDelay?: number;
  /** Keep requests and answers in `trace`; true by default. */
  readonly keepTrace?: boolean;
}

/** A page that hears of nothing. */
const DEAF: Runtime = { deliver: () => undefined };

export class Backend {
  readonly switches: Switches;
  readonly faults = new Faults();
  /** The one of an office.js in this process. */
  readonly executor: RequestExecutor;
  private readonly kept: References;
  private readonly events: Events;
  private readonly executors = new WeakMap<Runtime, RequestExecutor>();
  private readonly createExecutor: (runtime: Runtime) => RequestExecutor;
  private readonly traffic: Traffic = { requests: 0, bytesSent: 0, bytesReceived: 0, trace: [] };

  /** `startCalculator` is asked for when formulas have to be computed; `here` hears the events of an office.js in this process. */
  constructor(
    readonly workbook: Workbook,
    startCalculator: (workbook: Workbook) => Promise<void>,
    { switches, latency = 0, eventDelay = 0, keepTrace = true }: BackendOptions,
    here: Runtime = DEAF,
  ) {
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
    const references = new References(workbook, this.switches);
    this.kept = references;
    this.events = new Events(workbook, eventDelay);
    const host: Omit<Host, 'ears'> = { workbook, switches: this.switches, families: FAMILIES, addedParts: new Set(), track: (area) => references.track(area) };
    const parts = {
      references, latency, keepTrace,
      faults: this.faults,
      traffic: this.traffic,
      prepare: async (text: string) => {
        if (!workbook.calculator && (text.includes('"=') || workbook.hasFormulas())) await startCalculator(workbook);
      },
    };
    this.createExecutor = (runtime) => createExecutor({ ...parts, host: { ...host, ears: this.events.earsOf(runtime) } });
    this.executor = this.createExecutor(here);
  }

  /** Requests so far; batches that only let go of references do not count. */
  get requests(): number {
    return this.traffic.requests;
  }

  get bytesSent(): number {
    return this.traffic.bytesSent;
  }

  get bytesReceived(): number {
    return this.traffic.bytesReceived;
  }

  get trace(): readonly Exchange[] {
    return this.traffic.trace;
  }

  /** Ranges that the client still keeps. */
  get references(): number {
    return this.kept.count;
  }

  /** Events that pages are registered for. */
  get registrations(): number {
    return this.events.count;
  }

  /** A page is closed or loaded anew. */
  forget(runtime: Runtime): void {
    this.events.forget(runtime);
  }

  /** Requests and bytes count from nothing again; faults keep their numbers from then on. */
  resetCounters(): void {
    Object.assign(this.traffic, { requests: 0, bytesSent: 0, bytesReceived: 0 });
    this.traffic.trace.length = 0;
  }

  /** Carries out a request as text, as a browser's page (`runtime`) sends it; the answer's text, or null when it is refused for its size. */
  async send(text: string, runtime: Runtime = DEAF): Promise<string | null> {
    const request: unknown = JSON.parse(text);
    const executor = this.executors.get(runtime) ?? this.createExecutor(runtime);
    this.executors.set(runtime, executor);
    const { Body: answer } = await executor.executeAsync('', 0, { Body: asRequest(request) });
    return answer === null ? null : JSON.stringify(answer);
  }
}
