/** The draft of Bab III as a file of Word; the library that writes it is loaded only when it is asked for. */
import { Packer } from 'docx';
import type { ReportTable } from '../core/model/reportTable';
import { BAB3_TEXTS } from '../messages/bab3Texts';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';
import { makeBab3 } from '../word/bab3';

export function naskahFile(tables: readonly ReportTable[]): Promise<Blob> {
  return Packer.toBlob(makeBab3(tables, REPORT_TEXTS_ID, BAB3_TEXTS.id));
}
