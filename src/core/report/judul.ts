/** A table's title with the report's year, where one is known. */
import type { ReportTexts } from '../model/reportTexts';
import { fillIn } from './fillIn';

/** Fills `{tahun}` with " Tahun 2020", or with nothing where no sheet names the year. */
export function judulOf(judul: string, tahun: number | null, { umum }: ReportTexts): string {
  return fillIn(judul, { tahun: tahun === null ? '' : fillIn(umum.tahun, { tahun }) });
}
