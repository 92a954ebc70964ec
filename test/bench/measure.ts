/** Repeated measurements: medians with their extremes. */

export interface Measured {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Runs `job` once to warm up and `times` times measured; milliseconds. */
export async function measure(times: number, job: () => unknown): Promise<Measured> {
  await job();
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const began = performance.now();
    await job();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  return { median: taken[Math.floor(taken.length / 2)] ?? 0, min: taken[0] ?? 0, max: taken.at(-1) ?? 0 };
}
