/** All tables of the report, from what was read of PK and APBD and of the worksheets that only the tables need. */
import type { WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { Report, ReportTable } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import type { ReportInput } from './input';
import { reportSkala } from './skala';

/** The tables in their order in the report. */
const MAKERS: readonly ((input: ReportInput) => Report)[] = [reportSkala];

export interface LaporanTables {
  readonly tables: readonly ReportTable[];
  readonly issues: readonly Issue[];
}

/** Makes every table whose sources are there; for each of the others a finding says which worksheet it would need. */
export function makeLaporan(found: Omit<ReportInput, 'texts'>, _snapshot: WorkbookSnapshot, texts: ReportTexts): LaporanTables {
  const reports = MAKERS.map((make) => make({ ...found, texts }));
  const missing = reports.flatMap((report): Issue[] =>
    report.kind === 'table' ? [] : [{ code: 'tabel-tanpa-sumber', severity: 'info', sheet: '', cell: '', value: null, params: { tabel: report.wanted, lembar: texts.umum.sumber[report.needs] } }],
  );
  return { tables: reports.flatMap((report) => (report.kind === 'table' ? [report.table] : [])), issues: missing };
}
