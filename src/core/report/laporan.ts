/** All tables of the report, from what was read of PK and APBD and of the worksheets that only the tables need. */
import type { WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { Report, ReportTable } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import type { ApbdTable, PkTable } from '../model/tables';
import { titlesAbove } from '../read/header';
import { opdOf } from '../read/opd';
import { viewSheet } from '../read/sheetView';
import type { ReportBasis, ReportInput } from './input';
import { reportEfisiensi } from './efisiensi';
import { reportHitungan } from './hitungan';
import { reportKorelasi } from './korelasi';
import { reportPendukung } from './pendukung';
import { reportPerbandingan } from './perbandingan';
import { reportPerjanjianKinerja } from './perjanjianKinerja';
import { reportRealisasiApbd } from './realisasiApbd';
import { reportRekapitulasi } from './rekapitulasi';
import { reportRenstra } from './renstra';
import { reportRiwayat } from './riwayat';
import { reportSdm } from './sdm';
import { reportSkala } from './skala';
import { readSources } from './sources';
import { reportTriwulan } from './triwulan';

/** The tables in their order in the report. */
const MAKERS: readonly ((input: ReportInput) => Report | readonly Report[])[] = [
  reportSdm,
  reportPerjanjianKinerja,
  reportSkala,
  reportRekapitulasi,
  reportPerbandingan,
  reportRiwayat,
  reportRenstra,
  reportPendukung,
  reportKorelasi,
  reportRealisasiApbd,
  reportHitungan,
  reportEfisiensi,
  reportTriwulan,
];

export interface Laporan {
  readonly tables: readonly ReportTable[];
  readonly issues: readonly Issue[];
}

/** The agency's name from the titles of the first sheet that has it. */
function opdName(tables: readonly (PkTable | ApbdTable | undefined)[]): string {
  for (const table of tables) {
    const view = table === undefined ? null : viewSheet(table.sheet);
    const name = view === null || table === undefined ? '' : opdOf(titlesAbove(view, { top: table.place.headerTop }));
    if (name !== '') return name;
  }
  return '';
}

/** Makes every table whose sources are there; for each of the others a finding says which worksheet it would need, but for quarters, which few PK have. */
export function makeLaporan(basis: Omit<ReportBasis, 'texts'>, snapshot: WorkbookSnapshot, texts: ReportTexts): Laporan {
  const { sheets, issues } = readSources(basis, snapshot);
  const input: ReportInput = { ...basis, ...sheets, opd: basis.opd === '' ? opdName([basis.pk?.table, basis.apbd?.table]) : basis.opd, texts };
  const reports = MAKERS.flatMap((make) => make(input));
  const missing = reports.flatMap((report): Issue[] =>
    report.kind === 'table' || report.needs === 'triwulan' ? [] : [{ code: 'tabel-tanpa-sumber', severity: 'info', sheet: '', cell: '', value: null, params: { tabel: report.wanted, lembar: texts.umum.sumber[report.needs] } }],
  );
  return { tables: reports.flatMap((report) => (report.kind === 'table' ? [report.table] : [])), issues: [...issues, ...missing] };
}
