/** "Buat Tabel LKj": the core with the report's tables, loaded while the workbook is being read. */
import { evaluate, type Evaluation } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import { makeLaporan } from '../core/report/laporan';
import { id } from '../messages/issues/id';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS_ID } from '../messages/sheetTexts/id';

export function evaluateWorkbook(snapshot: WorkbookSnapshot, at: string): Evaluation {
  return evaluate(snapshot, SHEET_TEXTS_ID, at, { sentencesOf: sentencesIn(id), laporan: (basis, sheets) => makeLaporan(basis, sheets, REPORT_TEXTS_ID) });
}
