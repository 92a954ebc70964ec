/** The words written into worksheets, by the workbook's language. A click on the ribbon loads one language alone. */
import type { SheetTexts } from '../../core/model/sheetTexts';
import type { Language } from '../language';
import { SHEET_TEXTS_EN } from './en';
import { SHEET_TEXTS_ID } from './id';

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = { id: SHEET_TEXTS_ID, en: SHEET_TEXTS_EN };
