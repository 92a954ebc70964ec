/** The ways back of the whole core: from the last run, and from all of them. Apart from evaluate.ts, because the ribbon never goes back. Pure. */
import { readOwn } from './evaluate';
import type { WorkbookSnapshot } from './model/grid';
import type { SheetTexts } from './model/sheetTexts';
import { planClean } from './plan/planClean';
import { planUndo } from './plan/planUndo';
import type { Restore } from './record/planRestore';
import type { RecordState } from './record/record';

export interface EvaluatedRestore extends Restore {
  /** Runs that the record knows to have begun and not finished (src/core/record/lease.ts). */
  readonly begun: RecordState['begun'];
  /** ISO time of the last run; null where the workbook knows of none. */
  readonly at: string | null;
}

function told(restore: Restore, { begun, at }: RecordState): EvaluatedRestore {
  return { ...restore, begun, at: begun[0]?.at ?? at };
}

/** The way back from the last run, cell by cell, only where our value still stands; what is left is told. `at`: ISO time, for the journal. */
export function evaluateRestore(snapshot: WorkbookSnapshot, texts: SheetTexts, at: string): EvaluatedRestore {
  const { tables, record } = readOwn(snapshot, texts);
  return told(planUndo(snapshot, tables, record, at), record);
}

/** Takes everything of ours out of the workbook; the results beside the user's tables only where `columns` says so. */
export function evaluateClean(snapshot: WorkbookSnapshot, texts: SheetTexts, columns: boolean, at: string): EvaluatedRestore {
  const { tables, record } = readOwn(snapshot, texts);
  return told(planClean(snapshot, tables, record, columns, at), record);
}
