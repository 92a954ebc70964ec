/** All tables of the report, from what was read of PK and APBD and of the worksheets that only the tables need. */
import { isAbsenceTold } from '../check/alasanTanpaLembar';
import type { WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { Report, ReportSource, ReportTable } from '../model/reportTable';
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

/** For each worksheet that tables would need, the tables, and whether it is not there or cannot be used as it is. */
function missingSources(reports: readonly Report[], found: readonly Issue[], { umum: { sumber } }: ReportTexts): Issue[] {
  const wanted = new Map<ReportSource, string[]>();
  for (const report of reports) if (report.kind === 'missing' && report.needs !== 'triwulan') wanted.set(report.needs, [...(wanted.get(report.needs) ?? []), report.wanted]);
  return [...wanted].map(([needs, names]): Issue => {
    const isUnusable = (needs === 'pk' || needs === 'apbd') && isAbsenceTold(needs, found);
    return { code: 'tabel-tanpa-sumber', severity: 'info', sheet: '', cell: '', value: null, params: { tabel: names.join(', '), lembar: sumber[needs], sebab: isUnusable ? 'belum-terpakai' : 'tidak-ada' } };
  });
}

/**
 * Makes every table whose sources are there; of the others findings say which worksheet they would need, but for quarters,
 * which few PK have. Where there is neither PK nor APBD nothing can be written, so that no table is made.
 */
export function makeLaporan(basis: Omit<ReportBasis, 'texts'>, snapshot: WorkbookSnapshot, texts: ReportTexts): Laporan {
  if (basis.pk === null && basis.apbd === null) return { tables: [], issues: [] };
  const { sheets, issues } = readSources(basis, snapshot);
  const input: ReportInput = { ...basis, ...sheets, opd: basis.opd === '' ? opdName([basis.pk?.table, basis.apbd?.table]) : basis.opd, texts };
  const reports = MAKERS.flatMap((make) => make(input));
  return { tables: reports.flatMap((report) => (report.kind === 'table' ? [report.table] : [])), issues: [...issues, ...missingSources(reports, basis.issues, texts)] };
}
