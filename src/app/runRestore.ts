/** "Kembalikan": the way back from the last run, only where our value still stands. */
import type { WorkbookSnapshot } from '../core/model/grid';
import { isHeld } from '../core/record/lease';
import type { LeftCell } from '../core/model/restore';
import type { Restore } from '../core/record/planRestore';
import { HostFailure, type WorkbookPort } from '../host/port';
import { writtenCells, type WrittenCell } from './writtenCells';

/** The core's way back, and who else is at work. */
export interface PlannedRestore extends Restore {
  /** Runs that the workbook's record knows to have begun and not finished. */
  readonly begun: readonly { readonly at: string }[];
}

export interface RestoreOptions {
  readonly port: WorkbookPort;
  /** The core's way back (evaluateRestore), with its texts and settings. */
  readonly planRestore: (snapshot: WorkbookSnapshot) => PlannedRestore;
  /** The clock (ISO time); the machine's own by default. */
  readonly now?: () => string;
  /** When runs of this page began: what these left unfinished may be taken back at once. */
  readonly ownRuns?: ReadonlySet<string>;
}

export type RestoreOutcome =
  /** What could be brought back is back. */
  | { readonly kind: 'done'; readonly restored: readonly WrittenCell[]; readonly left: readonly LeftCell[] }
  /** There is no run of ours to go back from, or nothing of it stands as we left it. */
  | { readonly kind: 'nothing'; readonly left: readonly LeftCell[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Goes back once. Cells that change meanwhile make it fail before anything stays written; another run that is under way keeps it out. */
export async function runRestore({ port, planRestore, now = () => new Date().toISOString(), ownRuns = new Set() }: RestoreOptions): Promise<RestoreOutcome> {
  try {
    return await port.open(async (session): Promise<RestoreOutcome> => {
      const snapshot = await session.read();
      const planned = planRestore(snapshot);
      const { plan, left } = planned;
      if (isHeld(planned, now(), ownRuns)) return { kind: 'failed', failure: new HostFailure('busy', false, 'another run has begun') };
      if (plan.steps.length === 0 && plan.obsoleteParts.length === 0) return { kind: 'nothing', left };
      if (snapshot.readOnly) return { kind: 'failed', failure: new HostFailure('read-only', false, 'workbook') };
      const committed = await session.commit(snapshot, plan);
      if (committed.kind === 'stale') return { kind: 'failed', failure: new HostFailure('layout-changed', false, 'cells changed meanwhile') };
      return { kind: 'done', restored: writtenCells(snapshot, plan), left };
    });
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}
