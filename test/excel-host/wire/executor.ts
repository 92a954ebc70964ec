/** The seam to office.js: takes its requests as text, counts them, lets faults happen, answers as Excel would. */
import type { Host } from '../objects/define';
import { errorBody, runBatch, type Interruption } from './batch';
import { HostError } from './errors';
import { faultError, type Fault, type Faults } from './faults';
import { isCleanup, type ExecutorResponse, type RequestBody, type RequestExecutor, type ResponseBody } from './protocol';
import type { References } from './references';

/** A request and its answer, as copies (the client changes what it is given). */
export interface Exchange {
  readonly request: RequestBody;
  response: ResponseBody | null;
  readonly bytesSent: number;
  bytesReceived: number;
  /** Its number among the requests that count; 0 for tidying up. */
  readonly number: number;
}

/** What has happened so far. */
export interface Traffic {
  requests: number;
  bytesSent: number;
  bytesReceived: number;
  readonly trace: Exchange[];
}

export interface ExecutorParts {
  readonly host: Host;
  readonly references: References;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** Milliseconds that every answer takes. */
  readonly latency: number;
  /** Whether requests and answers are kept in the trace. */
  readonly keepTrace: boolean;
  /** Makes the formula engine when the workbook or this request needs it. */
  readonly prepare: (requestText: string) => Promise<void>;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const never = (): Promise<never> => new Promise(() => undefined);

export function createExecutor(parts: ExecutorParts): RequestExecutor {
  return {
    // The text is what travels: undefined and NaN become null, a Date becomes text.
    executeAsync: (_customData, _requestFlags, message) => execute(parts, JSON.stringify(message.Body)),
  };
}

async function execute(parts: ExecutorParts, text: string): Promise<ExecutorResponse> {
  const { host, faults, traffic } = parts;
  const body = parseRequest(text);
  const cleanup = isCleanup(body);
  if (!cleanup) traffic.requests += 1;
  const exchange: Exchange = { request: body, response: null, bytesSent: bytesOf(text), bytesReceived: 0, number: cleanup ? 0 : traffic.requests };
  traffic.bytesSent += exchange.bytesSent;
  if (parts.keepTrace) traffic.trace.push(exchange);
  if (!cleanup) await faults.happenBefore(traffic.requests);
  await later(parts.latency);
  if (exchange.bytesSent > host.switches.requestLimit) return refused('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
  if (host.switches.cellEditMode && !cleanup) {
    return answer(parts, exchange, failed(new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Exit the edit mode and then try again.')));
  }
  await parts.prepare(text);
  const fault = faults.faultAt(traffic.requests);
  if (fault && (!cleanup || fault.lasting === true)) return faulty(parts, exchange, fault);
  return answer(parts, exchange, run(parts, body, null));
}

function run({ host, references }: ExecutorParts, body: RequestBody, interruption: Interruption | null): ResponseBody {
  host.addedParts.clear();
  return runBatch(body, host, references, interruption);
}

async function faulty(parts: ExecutorParts, exchange: Exchange, fault: Fault): Promise<ExecutorResponse> {
  const { request } = exchange;
  switch (fault.kind) {
    case 'fail':
      return answer(parts, exchange, failed(faultError(fault)));
    case 'hang':
      return never();
    case 'half':
      return answer(parts, exchange, run(parts, request, { before: fault.afterAction ?? Math.floor(request.Actions.length / 2), error: faultError(fault) }));
    case 'lost-answer': {
      const done = run(parts, request, null);
      if (fault.answer === 'error') return answer(parts, exchange, failed(faultError(fault)));
      if (fault.answer !== 'late') return never();
      await later(fault.lateMs ?? 1000);
      return answer(parts, exchange, done);
    }
  }
}

function failed(error: HostError): ResponseBody {
  return { Results: [], TraceIds: [], Error: errorBody(error, '', 0) };
}

function answer({ host, traffic }: ExecutorParts, exchange: Exchange, body: ResponseBody): ExecutorResponse {
  const text = JSON.stringify(body);
  exchange.bytesReceived = bytesOf(text);
  traffic.bytesReceived += exchange.bytesReceived;
  exchange.response = parseResponse(text);
  if (exchange.bytesReceived > host.switches.responseLimit) {
    const error = new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return ok(failed(error));
  }
  return ok(parseResponse(text));
}

function ok(body: ResponseBody): ExecutorResponse {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: body };
}

function refused(code: string, message: string): ExecutorResponse {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: message, Headers: {}, Body: null };
}

function parseRequest(text: string): RequestBody {
  const body: unknown = JSON.parse(text);
  return asRequest(body);
}

/** A request that came as plain data. Throws when it is none. */
export function asRequest(body: unknown): RequestBody {
  if (!isRequest(body)) throw new TypeError('office.js sent something that is no request: its protocol has changed');
  return body;
}

function isRequest(value: unknown): value is RequestBody {
  return typeof value === 'object' && value !== null && 'Actions' in value && Array.isArray(value.Actions) && 'ObjectPaths' in value;
}

/** The host's own answer, copied. */
function parseResponse(text: string): ResponseBody {
  const body: unknown = JSON.parse(text);
  if (!isResponse(body)) throw new TypeError('not an answer');
  return body;
}

function isResponse(value: unknown): value is ResponseBody {
  return typeof value === 'object' && value !== null && 'Results' in value && Array.isArray(value.Results) && 'TraceIds' in value;
}
