/** The report's tables and the worksheets that they are made from, loaded when they are first asked for. */
import type { EvaluateOptions } from '../core/evaluate';
import type { ReportTable } from '../core/model/reportTable';
import { makeLaporan } from '../core/report/laporan';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';
import { copiedTable, type CopiedTable } from '../word/html';

export { readSources } from '../core/report/sources';

/** A table as it goes to the clipboard. */
export function copied(table: ReportTable): CopiedTable {
  return copiedTable(table, REPORT_TEXTS_ID);
}

export const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, snapshot) => makeLaporan(basis, snapshot, REPORT_TEXTS_ID);
