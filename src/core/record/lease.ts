/**
 * Two runs, one workbook: a run that has begun and not finished ("mulai" without "selesai") keeps others out while it is young.
 * The ledger is the lease, so that it costs no request: it is read and written anyway.
 */
/** Longer than a run waits for any one answer; an older one has broken off and is repaired. */
export const LEASE_MS = 120_000;

/**
 * Whether another run holds the workbook now (`now`: ISO time). `own` are the times at which runs of the asker's own began:
 * what these left unfinished is theirs to finish. Clocks of two machines differ: a time ahead of ours counts by its distance,
 * so that none, however wrong, keeps anybody out for longer than twice the lease.
 */
export function isHeld({ begun }: { readonly begun: readonly { readonly at: string }[] }, now: string, own: ReadonlySet<string>): boolean {
  return begun.some(({ at }) => !own.has(at) && Math.abs(Date.parse(now) - Date.parse(at)) < LEASE_MS);
}
