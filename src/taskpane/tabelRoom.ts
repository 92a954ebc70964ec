/** The tables' room on the workbook: which tables there can be, and making them. */
import { changeSettings } from '../app/changeSettings';
import { readWorkbook } from '../app/readWorkbook';
import { evaluate, type EvaluateOptions } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { ReportTable } from '../core/model/reportTable';
import { tableNameOf } from '../core/record/ownNames';
import { readSettings } from '../core/record/settings';
import { id } from '../messages/issues/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { Copied } from './clipboard';
import type { Answer, TabelRoom, TabelView } from './rooms';
import { createRun } from './run';
import { viewOf } from './viewOf';
import { failedAnswer, type PaneWorkbook } from './workbook';

/** The words of a table's title. */
function titleOf({ rows }: ReportTable): string {
  const title = rows.flat().find((cell) => cell?.role === 'judul' && cell.content.kind === 'text');
  return title?.content.kind === 'text' ? title.content.text : '';
}

/** Every table that can be made, whether it is, and what each of the others would need. */
function tabelViewOf(snapshot: WorkbookSnapshot, { tables, issues }: Made, copied: TabelParts['copied']): TabelView {
  const sheetOf = (table: ReportTable): string | null => snapshot.sheets.find(({ ownNames }) => ownNames.some(({ name }) => name === tableNameOf(table.id)))?.name ?? null;
  return {
    mode: readSettings(snapshot.parts).mode,
    tables: tables.map((table) => ({ name: table.sheetName, title: titleOf(table), sheet: sheetOf(table), copied: () => copied(table) })),
    missing: issues.flatMap(({ code, params }) => (code === 'tabel-tanpa-sumber' ? [{ name: String(params['tabel']), needs: String(params['lembar']) }] : [])),
  };
}

type Laporan = NonNullable<EvaluateOptions['laporan']>;

/** What is loaded only for this room. */
export interface TabelParts {
  readonly laporan: Laporan;
  readonly copied: (table: ReportTable) => Copied;
}

export interface TabelLoaders {
  readonly parts: () => Promise<TabelParts>;
  readonly naskah: () => Promise<(tables: readonly ReportTable[]) => Promise<Blob>>;
}

interface Made {
  readonly tables: readonly ReportTable[];
  readonly issues: readonly Issue[];
}

/** Every table of a workbook, made but not written. */
function tablesOf(snapshot: WorkbookSnapshot, laporan: Laporan): Made {
  const tables: ReportTable[] = [];
  const keep: Laporan = (...given) => {
    const report = laporan(...given);
    tables.push(...report.tables);
    return report;
  };
  const { issues } = evaluate(snapshot, SHEET_TEXTS.id, new Date().toISOString(), { laporan: keep });
  return { tables, issues };
}

export function createTabelRoom({ port, ownRuns }: PaneWorkbook, load: TabelLoaders): TabelRoom {
  const look = async (): Promise<Answer<TabelView>> => {
    const { laporan, copied } = await load.parts();
    const looked = await readWorkbook(port, (snapshot) => tabelViewOf(snapshot, tablesOf(snapshot, laporan), copied));
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  const run = createRun(
    { port, ownRuns, evaluate: async (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id), laporan: (await load.parts()).laporan }) },
    ({ result, issues }) => viewOf(result, issues),
  );
  return {
    look,
    setMode: async (mode) => {
      const failure = await changeSettings(port, (settings) => ({ ...settings, mode }));
      return failure === null ? look() : failedAnswer(failure);
    },
    naskah: async () => {
      const [{ laporan }, naskah] = await Promise.all([load.parts(), load.naskah()]);
      const looked = await readWorkbook(port, (snapshot) => tablesOf(snapshot, laporan).tables);
      return looked.kind === 'seen' ? { kind: 'ok', value: await naskah(looked.seen) } : failedAnswer(looked.failure);
    },
    make: run,
  };
}
