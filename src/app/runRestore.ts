/** "Kembalikan": the way back from the last run, only where our value still stands. */
import type { WorkbookSnapshot } from '../core/model/grid';
import { isHeld } from '../core/record/lease';
import type { LeftCell } from '../core/model/restore';
import type { Restore } from '../core/record/planRestore';
import { HostFailure, type WorkbookPort, type WorkbookSession } from '../host/port';
import { obstacleToWriting } from './writable';
import { writtenCells, type WrittenCell } from './writtenCells';

/** The core's way back, and who else is at work. */
export interface PlannedRestore extends Restore {
  /** Runs that the workbook's record knows to have begun and not finished. */
  readonly begun: readonly { readonly at: string }[];
}

export interface RestoreOptions {
  readonly port: WorkbookPort;
  /** The core's way back (evaluateRestore, evaluateClean), with its texts and settings; `at` is the ISO time of going back. */
  readonly planRestore: (snapshot: WorkbookSnapshot, at: string) => PlannedRestore | Promise<PlannedRestore>;
  /** The clock (ISO time); the machine's own by default. */
  readonly now?: () => string;
  /** When runs of this page began: what these left unfinished may be taken back at once. Going back adds its own time. */
  readonly ownRuns?: Set<string>;
}

export type RestoreOutcome =
  /** What could be brought back is back. */
  | { readonly kind: 'done'; readonly restored: readonly WrittenCell[]; readonly left: readonly LeftCell[] }
  /** There is no run of ours to go back from, or nothing of it stands as we left it. */
  | { readonly kind: 'nothing'; readonly left: readonly LeftCell[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

type Going = Required<RestoreOptions>;

/** Plans the way back on what stands there now. */
async function plan(session: WorkbookSession, { planRestore, now, ownRuns }: Going): Promise<{ readonly snapshot: WorkbookSnapshot; readonly planned: PlannedRestore; readonly isOver: boolean }> {
  const snapshot = await session.read();
  const at = now();
  const planned = await planRestore(snapshot, at);
  if (isHeld(planned, at, ownRuns)) throw new HostFailure('busy', false, 'another run has begun');
  ownRuns.add(at);
  return { snapshot, planned, isOver: planned.plan.steps.length === 0 && planned.plan.obsoleteParts.length === 0 };
}

/** After a failure that may have written: true where a look at the workbook shows that nothing is left to do. */
async function isOverNow(going: Going): Promise<boolean> {
  try {
    return (await going.port.open((session) => plan(session, going))).isOver;
  } catch (error) {
    if (error instanceof HostFailure) return false;
    throw error;
  }
}

/** Goes back once. Cells that change meanwhile make it fail before anything stays written; another run that is under way keeps it out. */
export async function runRestore(options: RestoreOptions): Promise<RestoreOutcome> {
  const going: Going = { ...options, now: options.now ?? (() => new Date().toISOString()), ownRuns: options.ownRuns ?? new Set() };
  const memory: { whenDone: RestoreOutcome | null } = { whenDone: null };
  try {
    return await going.port.open(async (session): Promise<RestoreOutcome> => {
      const { snapshot, planned, isOver } = await plan(session, going);
      const { left } = planned;
      if (isOver) return { kind: 'nothing', left };
      const obstacle = obstacleToWriting(snapshot);
      if (obstacle !== null) return { kind: 'failed', failure: obstacle };
      const whenDone: RestoreOutcome = { kind: 'done', restored: writtenCells(snapshot, planned.plan), left };
      memory.whenDone = whenDone;
      const committed = await session.commit(snapshot, planned.plan);
      return committed.kind === 'stale' ? { kind: 'failed', failure: new HostFailure('layout-changed', false, 'cells changed meanwhile') } : whenDone;
    });
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    // The answer may have been lost although everything was done.
    const { whenDone } = memory;
    return error.mayHaveWritten && whenDone !== null && (await isOverNow(going)) ? whenDone : { kind: 'failed', failure: error };
  }
}
