/** Opens a new workbook beside this one. */
import { failureOf } from './errors';
import { HostFailure } from '../port';

/** What `Excel.createWorkbook` needs. */
const NEEDED_API = '1.8';

/** @param base64 of an .xlsx file. Rejects with HostFailure, also where this Excel cannot do it. */
export async function openNewWorkbook(base64: string): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) throw new HostFailure('not-supported', false, 'createWorkbook');
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw failureOf(error, false);
  }
}
