/** The way back from the last run: cells beside the user's tables, and the worksheets that the run made. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { ResultTable } from '../model/resultColumn';
import type { PlanStep, SheetGuard } from '../model/writePlan';
import { isAdoption, type Ledger, type LedgerSheet } from '../record/ledger';
import type { LeftCell } from '../model/restore';
import { cellAt } from '../record/currentCell';
import { literalText } from '../record/literalText';
import { tableNameOf } from '../record/ownNames';
import { planRestore, type Restore, type SheetsBack } from '../record/planRestore';
import type { RecordState } from '../record/record';
import { fixesBack, type InputTables } from './fixesBack';
import { ownFormulas } from '../writeback/ownFormulas';
import { rowFingerprint, standingRows } from './reportCells';
import { TEMUAN_ID } from './reportSheets';
import { editedRows, obstacleToRemoval, ownSheetOf, type OwnSheet } from './reportPlaces';

function guardOf({ id, block }: SheetSnapshot): SheetGuard[] {
  return block === null ? [] : [{ sheet: id, outputColumns: [] }];
}

/**
 * A worksheet that stays, as it stands. Of a run that did not finish it may be neither the table before nor the one after: its
 * signature is nobody's, so that the next run makes it anew.
 */
function asStanding(known: LedgerSheet, own: OwnSheet): LedgerSheet {
  if (!own.unfinished || own.sheet.block === null || editedRows(own).length > 0) return known;
  const { row, column, columns } = own.area;
  return { ...known, row, column, columns, signature: '', basis: '', rows: standingRows(own.sheet, own.area) };
}

/** Worksheets that the last run added go where nobody put anything into them; those it filled again stay: what they show is ours. */
function planSheetsBack(snapshot: WorkbookSnapshot, record: RecordState): SheetsBack {
  const steps: PlanStep[] = [];
  const guards: SheetGuard[] = [];
  const kept: LedgerSheet[] = [];
  const left: LeftCell[] = [];
  for (const known of (record.begun[0] ?? record.complete)?.sheets ?? []) {
    const own = ownSheetOf(snapshot, record, known.id);
    if (own === null) continue;
    const why = known.added ? obstacleToRemoval(own, snapshot) : null;
    if (known.added && why === null) {
      steps.push({ kind: 'remove-sheet', sheet: own.sheet.id });
      guards.push(...guardOf(own.sheet));
      continue;
    }
    kept.push({ ...asStanding(known, own), added: false });
    // A run that broke off while it set the name anew may have left the worksheet without.
    if (own.unfinished) steps.push({ kind: 'set-own-name', sheet: own.sheet.id, name: tableNameOf(known.id), area: own.area });
    if (why !== null) left.push({ sheet: own.sheet.name, cell: '', value: '', why });
  }
  return { steps, guards, kept, left };
}

/** True of a run that wrote results: one that only made numbers of texts, or took columns for ours, found nothing. */
function wroteResults({ tables }: Ledger): boolean {
  return tables.some(({ columns }) => columns.some(({ entries }) => [...entries.values()].some((entry) => !entry.kept && !isAdoption(entry))));
}

/** Says on the findings' worksheet, where it stays, that the run which found them was taken back: in the row of its counts. */
function withTemuanMarked(back: SheetsBack, snapshot: WorkbookSnapshot, record: RecordState, dikembalikan: string): SheetsBack {
  const own = record.complete === null || !wroteResults(record.complete) ? null : ownSheetOf(snapshot, record, TEMUAN_ID);
  if (own === null || own.unfinished || own.sheet.protected || own.sheet.block === null || !back.kept.some(({ id }) => id === TEMUAN_ID) || editedRows(own).length > 0) return back;
  const { sheet, area } = own;
  const row = area.row + 1;
  if (cellAt(sheet, row, area.column).value === dikembalikan) return back;
  const marked = rowFingerprint([dikembalikan, ...Array.from({ length: area.columns - 1 }, () => '')]);
  return {
    ...back,
    steps: [{ kind: 'write-block', sheet: sheet.id, area: { row, column: area.column, rows: 1, columns: 1 }, cells: [[literalText(dikembalikan)]] }, ...back.steps],
    guards: [...back.guards, ...guardOf(sheet)],
    kept: back.kept.map((known) => (known.id === TEMUAN_ID ? { ...known, signature: '', basis: '', rows: known.rows.map((print, at) => (at === 1 ? marked : print)) } : known)),
  };
}

/** What a way back from the last run goes by, besides the record. */
export interface UndoInput extends InputTables {
  /** What the findings' worksheet then says. */
  readonly dikembalikan: string;
}

/** Plans the way back from the last run, whether it finished or not; `tables` and `inputs` are the tables as read now, `at` the ISO time. */
export function planUndo(snapshot: WorkbookSnapshot, tables: readonly ResultTable[], record: RecordState, at: string, inputs: UndoInput): Restore {
  const sheets = planSheetsBack(snapshot, record);
  const plain = planBack(sheets, snapshot, tables, record, at, inputs);
  // Where nothing comes back the findings still hold.
  if (plain.plan.steps.length === 0) return plain;
  return planBack(withTemuanMarked(sheets, snapshot, record, inputs.dikembalikan), snapshot, tables, record, at, inputs);
}

function planBack(sheets: SheetsBack, snapshot: WorkbookSnapshot, tables: readonly ResultTable[], record: RecordState, at: string, inputs: InputTables): Restore {
  const fixes = fixesBack((record.begun[0] ?? record.complete)?.fixes ?? [], inputs);
  const also: SheetsBack = { ...sheets, whole: fixes.left.every(({ why }) => why !== 'protected' && why !== 'filtered'), steps: [...fixes.steps, ...sheets.steps], guards: [...fixes.guards, ...sheets.guards], left: [...fixes.left, ...sheets.left] };
  return planRestore({ snapshot, tables, record, formulasOf: (table) => ownFormulas(table, record), at }, also);
}
