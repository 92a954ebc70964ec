/** The pane's worker: does the core's jobs, one after another, on a thread of its own. */
import type { Order, Reply } from './core';
import { lineOver } from './pieces';

const line = lineOver(globalThis);

const loadJobs = async () => (await import(/* webpackChunkName: "tugas" */ './jobs')).JOBS;

async function answer({ job, snapshot, asked }: Order): Promise<Reply> {
  try {
    const work = (await loadJobs())[job] as (of: typeof snapshot, what: unknown) => unknown;
    return { kind: 'told', told: await work(snapshot, asked) };
  } catch (error) {
    const { name, message } = error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
    return { kind: 'fault', name, message };
  }
}

async function serve(): Promise<void> {
  // Where the core cannot be had, the page sees the error and does without this worker.
  await loadJobs();
  const ready: Reply = { kind: 'ready' };
  await line.send(ready);
  for (;;) await line.send(await answer((await line.receive()) as Order));
}

serve().catch((error: unknown) => {
  // Thrown where nobody catches it, so that the page hears of it.
  setTimeout(() => {
    throw error;
  });
});
