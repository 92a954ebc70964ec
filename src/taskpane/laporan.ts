/** The report's tables, loaded when they are first asked for: no other room needs them. */
import type { EvaluateOptions } from '../core/evaluate';
import { makeLaporan } from '../core/report/laporan';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';

export const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, snapshot) => makeLaporan(basis, snapshot, REPORT_TEXTS_ID);
