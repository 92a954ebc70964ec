/** A report's input from a workbook of test/fixtures, with the default settings or others. */
import { computeAnggaran } from '../../../src/core/compute/anggaranResults';
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import { computeIndikator } from '../../../src/core/compute/indikatorResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../../src/core/model/grid';
import type { Report, ReportTable } from '../../../src/core/model/reportTable';
import { findTables } from '../../../src/core/read/findTables';
import type { ReportInput } from '../../../src/core/report/input';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';

export function inputOf(snapshot: WorkbookSnapshot, settings: CapaianSettings = DEFAULT_SETTINGS): ReportInput {
  const found = findTables(snapshot);
  const computed = found.pk === null ? null : computeIndikator(found.pk.table, settings);
  return {
    ...settings,
    efisiensiPaling100: true,
    akhirRenstra: true,
    texts: REPORT_TEXTS.id,
    sheetTexts: SHEET_TEXTS.id,
    tahun: found.pk?.table.tahun ?? found.apbd?.table.tahun ?? null,
    opd: '',
    pk: found.pk === null || computed === null ? null : { table: found.pk.table, results: computed.indikator, sasaran: computed.sasaran, opd: computed.opd },
    programs: found.programs?.table ?? null,
    apbd: found.apbd === null ? null : { table: found.apbd.table, results: computeAnggaran(found.apbd.table) },
    issues: [],
    riwayat: null,
    renstra: null,
    kegiatan: null,
    peta: null,
    efisiensi: null,
    sdm: null,
  };
}

/** The table of a report that was made. */
export function tableOf(report: Report): ReportTable {
  if (report.kind === 'missing') throw new Error(`${report.wanted} needs ${report.needs}`);
  return report.table;
}
