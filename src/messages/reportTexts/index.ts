/** The words of the report's tables, by the workbook's language. Apart from SHEET_TEXTS, which the ribbon's first click loads. */
import type { ReportTexts } from '../../core/model/reportTexts';
import type { Language } from '../language';
import { REPORT_TEXTS_EN } from './en';
import { REPORT_TEXTS_ID } from './id';

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { id: REPORT_TEXTS_ID, en: REPORT_TEXTS_EN };
