/** A table of the report as it goes to the clipboard, loaded with the tables' room. */
import type { ReportTable } from '../core/model/reportTable';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';
import { copiedTable, type CopiedTable } from '../word/html';

export function copied(table: ReportTable): CopiedTable {
  return copiedTable(table, REPORT_TEXTS_ID);
}
