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
export function tabelViewOf(snapshot: WorkbookSnapshot, tables: readonly ReportTable[], issues: readonly Issue[]): TabelView {
  const sheetOf = (table: ReportTable): string | null => snapshot.sheets.find(({ ownNames }) => ownNames.some(({ name }) => name === tableNameOf(table.id)))?.name ?? null;
  return {
    mode: readSettings(snapshot.parts).mode,
    tables: tables.map((table) => ({ name: table.sheetName, title: titleOf(table), sheet: sheetOf(table) })),
    missing: issues.flatMap(({ code, params }) => (code === 'tabel-tanpa-sumber' ? [{ name: String(params['tabel']), needs: String(params['lembar']) }] : [])),
  };
}

type Laporan = NonNullable<EvaluateOptions['laporan']>;

export function createTabelRoom({ port, ownRuns }: PaneWorkbook, loadLaporan: () => Promise<Laporan>): TabelRoom {
  const look = async (): Promise<Answer<TabelView>> => {
    const laporan = await loadLaporan();
    const looked = await readWorkbook(port, (snapshot) => {
      const made: ReportTable[] = [];
      const keep: Laporan = (...given) => {
        const report = laporan(...given);
        made.push(...report.tables);
        return report;
      };
      const { issues } = evaluate(snapshot, SHEET_TEXTS.id, new Date().toISOString(), { laporan: keep });
      return tabelViewOf(snapshot, made, issues);
    });
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  const run = createRun(
    { port, ownRuns, evaluate: async (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id), laporan: await loadLaporan() }) },
    ({ result, issues }) => viewOf(result, issues),
  );
  return {
    look,
    setMode: async (mode) => {
      const failure = await changeSettings(port, (settings) => ({ ...settings, mode }));
      return failure === null ? look() : failedAnswer(failure);
    },
    make: run,
  };
}
