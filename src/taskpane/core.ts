/** The core on a thread of its own, so that the pane stays awake while it computes; where no worker can start, on the pane's own. */
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Jobs } from './jobs';
import { lineOver, type Line, type Port } from './pieces';

export type JobName = keyof Jobs;
export type Asked<Name extends JobName> = Parameters<Jobs[Name]>[1];
export type Told<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;

/** What is sent to the worker. */
export interface Order {
  readonly job: JobName;
  readonly snapshot: WorkbookSnapshot;
  readonly asked: unknown;
}

/** What the worker says: first that it is there, then an answer to each order. */
export type Reply = { readonly kind: 'ready' } | { readonly kind: 'told'; readonly told: unknown } | { readonly kind: 'fault'; readonly name: string; readonly message: string };

export interface Core {
  /** Has a job done. Rejects with the job's own error, and at once where `signal` ends it. */
  ask<Name extends JobName>(job: Name, snapshot: WorkbookSnapshot, asked: Asked<Name>, signal?: AbortSignal): Promise<Told<Name>>;
}

/** A worker as the browser starts it. */
export interface Thread extends Port {
  onerror: ((event: ErrorEvent) => unknown) | null;
  terminate(): void;
}

/** How long a worker may take to say that it is there before it is done without, in milliseconds. */
const PATIENCE_MS = 10_000;

interface Worker {
  readonly line: Line;
  readonly thread: Thread;
  /** Rejects when the worker breaks down; never resolves. */
  readonly broken: Promise<never>;
}

/** Whoever ended a job waits for nothing of it. */
class Ended extends Error {
  override readonly name = 'AbortError';
}

function checkWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new Ended();
}

/** Null where the browser lets no worker start, or its script cannot be had. */
async function start(startThread: () => Thread): Promise<Worker | null> {
  let thread: Thread;
  try {
    thread = startThread();
  } catch {
    // A browser that has no workers, or a policy that forbids them.
    return null;
  }
  const broken = new Promise<never>((_, reject) => {
    thread.onerror = ({ message }) => reject(new Error(message));
  });
  broken.catch(() => undefined);
  const line = lineOver(thread);
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    clock = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const isReady = await Promise.race([line.receive().then((reply) => (reply as Reply).kind === 'ready'), late, broken.catch(() => false)]);
  clearTimeout(clock);
  if (isReady) return { line, thread, broken };
  thread.terminate();
  return null;
}

/** @param loadJobs what is done on this thread where no worker can start */
export function createCore(loadJobs: () => Promise<Jobs>, startThread: () => Thread): Core {
  let starting: Promise<Worker | null> | null = start(startThread);
  let last: Promise<unknown> = Promise.resolve();

  const askWorker = async ({ line, thread, broken }: Worker, order: Order, signal: AbortSignal | undefined): Promise<unknown> => {
    const ended = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new Ended()), { once: true });
    });
    const work = async (): Promise<Reply> => {
      await line.send(order);
      return (await line.receive()) as Reply;
    };
    const reply = await Promise.race([work(), broken, ended]).catch((error: unknown) => {
      // What computes for nobody, or broke down, is put away; the next order starts another.
      thread.terminate();
      starting = null;
      throw error;
    });
    if (reply.kind === 'told') return reply.told;
    if (reply.kind === 'fault') throw Object.assign(new Error(reply.message), { name: reply.name });
    throw new Error('the worker began anew');
  };

  const askNow = async ({ job, snapshot, asked }: Order, signal: AbortSignal | undefined): Promise<unknown> => {
    checkWanted(signal);
    starting ??= start(startThread);
    const worker = await starting;
    checkWanted(signal);
    if (worker !== null) return askWorker(worker, { job, snapshot, asked }, signal);
    // Each name goes with its own question, which no type says of a table.
    const here = (await loadJobs())[job] as (snapshot: WorkbookSnapshot, asked: unknown) => unknown;
    return here(snapshot, asked);
  };

  return {
    ask: <Name extends JobName>(job: Name, snapshot: WorkbookSnapshot, asked: Asked<Name>, signal?: AbortSignal) => {
      const told = last.then(() => askNow({ job, snapshot, asked }, signal)) as Promise<Told<Name>>;
      last = told.catch(() => undefined);
      return told;
    },
  };
}
