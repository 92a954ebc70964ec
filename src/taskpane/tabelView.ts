/** The report's tables of a workbook, made but not written, and what a person sees of them. */
import { evaluate, type EvaluateOptions } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { ReportTable } from '../core/model/reportTable';
import { tableNameOf } from '../core/record/ownNames';
import { readSettings } from '../core/record/settings';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { Copied } from './clipboard';
import type { TabelView } from './rooms';

/** The words of a table's title. */
function titleOf({ rows }: ReportTable): string {
  const title = rows.flat().find((cell) => cell?.role === 'judul' && cell.content.kind === 'text');
  return title?.content.kind === 'text' ? title.content.text : '';
}

/** Every table that can be made, whether it is, and what each of the others would need. */
export function tabelViewOf(snapshot: WorkbookSnapshot, { tables, issues }: Made, copied: (table: ReportTable) => Copied): TabelView {
  const sheetOf = (table: ReportTable): string | null => snapshot.sheets.find(({ ownNames }) => ownNames.some(({ name }) => name === tableNameOf(table.id)))?.name ?? null;
  return {
    mode: readSettings(snapshot.parts).mode,
    tables: tables.map((table) => ({ name: table.sheetName, title: titleOf(table), sheet: sheetOf(table), copied: () => copied(table) })),
    missing: issues.flatMap(({ code, params }) => (code === 'tabel-tanpa-sumber' ? [{ name: String(params['tabel']), needs: String(params['lembar']) }] : [])),
  };
}

type Laporan = NonNullable<EvaluateOptions['laporan']>;

export interface Made {
  readonly tables: readonly ReportTable[];
  readonly issues: readonly Issue[];
}

/** Every table of a workbook, made but not written. `at`: ISO time. */
export function tablesOf(snapshot: WorkbookSnapshot, laporan: Laporan, at: string): Made {
  const tables: ReportTable[] = [];
  const keep: Laporan = (...given) => {
    const report = laporan(...given);
    tables.push(...report.tables);
    return report;
  };
  const { issues } = evaluate(snapshot, SHEET_TEXTS.id, at, { laporan: keep });
  return { tables, issues };
}
