/** The report's tables and the worksheets that they are made from, loaded when they are first asked for. */
import type { EvaluateOptions } from '../core/evaluate';
import { makeLaporan } from '../core/report/laporan';
import { REPORT_TEXTS_ID } from '../messages/reportTexts/id';

export { readSources } from '../core/report/sources';

export const laporan: NonNullable<EvaluateOptions['laporan']> = (basis, snapshot) => makeLaporan(basis, snapshot, REPORT_TEXTS_ID);
