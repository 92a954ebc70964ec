/** Repeated measurements: medians with their extremes. */

export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function measuredOf(taken: readonly number[]): Measured {
  const sorted = [...taken].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, min: sorted[0] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** Runs `job` `warmUp` times, then `times` times measured; milliseconds. */
export async function measure(times: number, job: () => unknown, warmUp = 1): Promise<Measured> {
  for (let run = 0; run < warmUp; run += 1) await job();
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = performance.now();
    await job();
    taken.push(performance.now() - began);
  }
  return measuredOf(taken);
}

/** Bytes that stay on the heap for what `make` gives; null where the process may not collect its garbage (--expose-gc). */
export async function retained(make: () => unknown): Promise<number | null> {
  const { gc } = globalThis;
  if (gc === undefined) return null;
  const held: unknown[] = [null];
  gc();
  const before = process.memoryUsage().heapUsed;
  held[0] = await make();
  gc();
  const after = process.memoryUsage().heapUsed;
  return held.length * (after - before);
}
