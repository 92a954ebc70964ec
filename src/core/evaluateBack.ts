/** What the core does besides a run: the ways back, and texts that become numbers. Apart from evaluate.ts, because the ribbon does none of it. Pure. */
import { readOwn, type Evaluation } from './evaluate';
import type { WorkbookSnapshot } from './model/grid';
import type { SheetTexts } from './model/sheetTexts';
import { planClean } from './plan/planClean';
import { planFixes } from './plan/planFixes';
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
  const { tables, record, pk, apbd } = readOwn(snapshot, texts);
  return told(planUndo(snapshot, tables, record, at, { pk, apbd }), record);
}

/** Takes everything of ours out of the workbook; the results beside the user's tables only where `columns` says so. */
export function evaluateClean(snapshot: WorkbookSnapshot, texts: SheetTexts, columns: boolean, at: string): EvaluatedRestore {
  const { tables, record } = readOwn(snapshot, texts);
  return told(planClean(snapshot, tables, record, columns, at), record);
}

/** A run that only makes numbers of texts; `result` is none. */
export type EvaluatedFixes = Omit<Evaluation, 'result'> & { readonly result: null };

/** Makes real numbers of numbers kept as text, where that is in no doubt and loses nothing. `at`: ISO time of the run. */
export function evaluateFixes(snapshot: WorkbookSnapshot, texts: SheetTexts, at: string): EvaluatedFixes {
  const { record, pk, apbd } = readOwn(snapshot, texts);
  return { ...planFixes({ pk, apbd }, record, at), result: null, wantedLooks: [], begun: record.begun };
}
