/** "Hitung Capaian": the core and the findings' sentences, loaded while the workbook is being read. */
import { evaluate, type Evaluation } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import { id } from '../messages/issues/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS } from '../messages/sheetTexts';

export function evaluateWorkbook(snapshot: WorkbookSnapshot, at: string): Evaluation {
  return evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id) });
}
