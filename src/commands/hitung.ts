/** "Hitung Capaian": the core and the findings' sentences, loaded while the workbook is being read. */
import { evaluate, type Evaluation } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import { idHitung } from '../messages/issues/idHitung';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS_ID } from '../messages/sheetTexts/id';

export function evaluateWorkbook(snapshot: WorkbookSnapshot, at: string): Evaluation {
  return evaluate(snapshot, SHEET_TEXTS_ID, at, { sentencesOf: sentencesIn(idHitung) });
}
