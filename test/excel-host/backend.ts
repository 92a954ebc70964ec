/** Excel's side of the wire over one workbook: takes requests, from wherever they come, and counts them. Knows no office.js. */
import { DEFAULT_SWITCHES, type Switches } from './behaviour/switches';
import type { Workbook } from './model/workbook';
import { FAMILIES } from './objects/families';
import { asRequest, createExecutor, type Exchange, type Traffic } from './wire/executor';
import { Faults } from './wire/faults';
import type { RequestExecutor } from './wire/protocol';
import { References } from './wire/references';

export interface BackendOptions {
  readonly switches?: Partial<Switches>;
  /** Milliseconds that every answer takes; 0 by default. */
  readonly latency?: number;
  /** Keep requests and answers in `trace`; true by default. */
  readonly keepTrace?: boolean;
}

export class Backend {
  readonly switches: Switches;
  readonly faults = new Faults();
  readonly executor: RequestExecutor;
  private readonly kept: References;
  private readonly traffic: Traffic = { requests: 0, bytesSent: 0, bytesReceived: 0, trace: [] };

  /** `startCalculator` is asked for when formulas have to be computed. */
  constructor(
    readonly workbook: Workbook,
    startCalculator: (workbook: Workbook) => Promise<void>,
    { switches, latency = 0, keepTrace = true }: BackendOptions,
  ) {
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
    const references = new References(workbook, this.switches);
    this.kept = references;
    this.executor = createExecutor({
      host: { workbook, switches: this.switches, families: FAMILIES, addedParts: new Set(), track: (area) => references.track(area) },
      references, latency, keepTrace,
      faults: this.faults,
      traffic: this.traffic,
      prepare: async (text) => {
        if (!workbook.calculator && (text.includes('"=') || workbook.hasFormulas())) await startCalculator(workbook);
      },
    });
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

  /** Requests and bytes count from nothing again; faults keep their numbers from then on. */
  resetCounters(): void {
    Object.assign(this.traffic, { requests: 0, bytesSent: 0, bytesReceived: 0 });
    this.traffic.trace.length = 0;
  }

  /** Carries out a request as text, as a browser's page sends it; the answer's text, or null when it is refused for its size. */
  async send(text: string): Promise<string | null> {
    const request: unknown = JSON.parse(text);
    const { Body: answer } = await this.executor.executeAsync('', 0, { Body: asRequest(request) });
    return answer === null ? null : JSON.stringify(answer);
  }
}
