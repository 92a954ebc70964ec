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

/** Milliseconds that this process has computed for: what else the machine does meanwhile does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds that pass, for what other processes do. */
export function wallTime(): number {
  return performance.now();
}

/** Runs `job` `warmUp` times, then `times` times measured; milliseconds of processor time unless another clock is given. */
export async function measure(times: number, job: () => unknown, warmUp = 1, clock: () => number = processorTime): Promise<Measured> {
  for (let run = 0; run < warmUp; run += 1) await job();
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = clock();
    await job();
    taken.push(clock() - began);
  }
  return measuredOf(taken);
}
