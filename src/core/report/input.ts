/** All that the tables are made from: what was read and computed, and the words of the workbook's language. */
import type { AnggaranResult } from '../model/anggaran';
import type { CapaianMean, IndikatorResult, SasaranResult } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { ReportTexts } from '../model/reportTexts';
import type { SheetTexts } from '../model/sheetTexts';
import type { ApbdTable, PkTable, ProgramTable } from '../model/tables';
import type { BatasCapaian, BentukTurun } from '../rules/rumusCapaian';
import type { SkalaKategori } from '../rules/skalaKategori';

export interface ReportInput {
  readonly texts: ReportTexts;
  /** Words that stand beside PK and APBD too: the reasons in kategori cells. */
  readonly sheetTexts: SheetTexts;
  /** The report's own year; null where no sheet names it: then titles go without. */
  readonly tahun: number | null;
  /** The agency's name as the sheets' titles or the settings give it; '' where neither does. */
  readonly opd: string;
  readonly skala: SkalaKategori;
  readonly bentukTurun: BentukTurun;
  readonly batas: BatasCapaian | null;
  readonly pk: { readonly table: PkTable; readonly results: readonly IndikatorResult[]; readonly sasaran: readonly SasaranResult[]; readonly opd: CapaianMean } | null;
  readonly programs: ProgramTable | null;
  readonly apbd: { readonly table: ApbdTable; readonly results: readonly AnggaranResult[] } | null;
  readonly issues: readonly Issue[];
}
