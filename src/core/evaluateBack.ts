/** What the core does besides a run: the ways back, texts that become numbers, and columns that are taken for ours. Apart from evaluate.ts, because the ribbon does none of it. Pure. */
import { readOwn, type Evaluation } from './evaluate';
import type { WorkbookSnapshot } from './model/grid';
import type { Anggapan } from './model/pratinjau';
import type { SheetTexts } from './model/sheetTexts';
import { planAnggapan } from './plan/planAnggapan';
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
  return told(planUndo(snapshot, tables, record, at, { pk, apbd, dikembalikan: texts.temuan.dikembalikan }), record);
}

/** Takes everything of ours out of the workbook; the results beside the user's tables only where `columns` says so. */
export function evaluateClean(snapshot: WorkbookSnapshot, texts: SheetTexts, columns: boolean, at: string): EvaluatedRestore {
  const { tables, record } = readOwn(snapshot, texts);
  return told(planClean(snapshot, tables, record, columns, at), record);
}

/** A run that computes nothing; `result` is none. */
export type EvaluatedAside = Omit<Evaluation, 'result' | 'stands'> & { readonly result: null };

/** Makes real numbers of numbers kept as text, where that is in no doubt and loses nothing. `at`: ISO time of the run. */
export function evaluateFixes(snapshot: WorkbookSnapshot, texts: SheetTexts, at: string): EvaluatedAside {
  const { record, pk, apbd } = readOwn(snapshot, texts);
  return { ...planFixes({ pk, apbd }, record, at), result: null, wantedLooks: [], begun: record.begun };
}

/** Takes columns of results for ours whose record was lost: those `chosen`, or all that look like it. `at`: ISO time of the run. */
export function evaluateAnggapan(snapshot: WorkbookSnapshot, texts: SheetTexts, at: string, chosen: readonly Anggapan[] | null = null): EvaluatedAside {
  const { tables, record } = readOwn(snapshot, texts);
  return { ...planAnggapan(tables, record, at, chosen), result: null, wantedLooks: [], begun: record.begun };
}
