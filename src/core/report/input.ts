/** All that the tables are made from: what was read and computed, and the words of the workbook's language. */
import type { AnggaranResult } from '../model/anggaran';
import type { CapaianMean, DasarRata, IndikatorResult, SasaranResult } from '../model/indikator';
import type { EfisiensiTable } from '../model/efisiensi';
import type { Issue } from '../model/issue';
import type { KegiatanTable, PetaKegiatan } from '../model/kegiatan';
import type { RenstraWithResults } from '../model/renstra';
import type { RiwayatWithResults } from '../model/riwayat';
import type { SdmResults, SdmTable } from '../model/sdm';
import type { ReportTexts } from '../model/reportTexts';
import type { SheetTexts } from '../model/sheetTexts';
import type { ApbdTable, PkTable, ProgramTable } from '../model/tables';
import type { BatasCapaian, BentukTurun } from '../rules/rumusCapaian';
import type { SkalaKategori } from '../rules/skalaKategori';

/** What was read and computed from PK and APBD, before the worksheets that only the tables need. */
export interface ReportBasis {
  readonly texts: ReportTexts;
  /** Words that stand beside PK and APBD too: the reasons in kategori cells. */
  readonly sheetTexts: SheetTexts;
  /** The report's own year; null where no sheet names it: then titles go without. */
  readonly tahun: number | null;
  /** The agency's name as the settings give it, else the sheets' titles; '' where neither does. */
  readonly opd: string;
  readonly skala: SkalaKategori;
  readonly bentukTurun: BentukTurun;
  readonly batas: BatasCapaian | null;
  readonly rataRata: DasarRata;
  /** Whether a capaian over 100 counts as 100 in efisiensi: what was reached beyond the target was not asked for, and would hide what was overspent. */
  readonly efisiensiPaling100: boolean;
  /**
   * Whether Tabel 3.5 sets the report's year against the plan's end in two more columns: PermenPAN-RB 53/2014 asks for that
   * comparison, and the columns stand right of the report's own, whose numbers they leave as they are.
   */
  readonly akhirRenstra: boolean;
  readonly pk: { readonly table: PkTable; readonly results: readonly IndikatorResult[]; readonly sasaran: readonly SasaranResult[]; readonly opd: CapaianMean } | null;
  readonly programs: ProgramTable | null;
  readonly apbd: { readonly table: ApbdTable; readonly results: readonly AnggaranResult[] } | null;
  readonly issues: readonly Issue[];
}

/** The worksheets that only the tables need, as far as the workbook has them. */
export interface ReportSheets {
  readonly riwayat: RiwayatWithResults | null;
  readonly renstra: RenstraWithResults | null;
  readonly kegiatan: KegiatanTable | null;
  /** The kegiatan joined with PK and APBD; null without a Kegiatan sheet or without PK. */
  readonly peta: PetaKegiatan | null;
  /** Null without PK. */
  readonly efisiensi: EfisiensiTable | null;
  readonly sdm: { readonly table: SdmTable; readonly results: SdmResults } | null;
}

export type ReportInput = ReportBasis & ReportSheets;
