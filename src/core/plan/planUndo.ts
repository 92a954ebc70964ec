/** The way back from the last run: cells beside the user's tables, and the worksheets that the run made. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { ResultTable } from '../model/resultColumn';
import type { PlanStep, SheetGuard } from '../model/writePlan';
import type { LedgerSheet } from '../record/ledger';
import type { LeftCell } from '../model/restore';
import { planRestore, type Restore, type SheetsBack } from '../record/planRestore';
import type { RecordState } from '../record/record';
import { ownFormulas } from '../writeback/ownFormulas';
import { obstacleToRemoval, ownSheetOf } from './reportPlaces';

function guardOf({ id, block }: SheetSnapshot): SheetGuard[] {
  return block === null ? [] : [{ sheet: id, outputColumns: [] }];
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
    kept.push({ ...known, added: false });
    if (why !== null) left.push({ sheet: own.sheet.name, cell: '', value: '', why });
  }
  return { steps, guards, kept, left };
}

/** Plans the way back from the last run, whether it finished or not; `tables` are the tables as read now. */
export function planUndo(snapshot: WorkbookSnapshot, tables: readonly ResultTable[], record: RecordState): Restore {
  return planRestore(snapshot, tables, record, planSheetsBack(snapshot, record), (table) => ownFormulas(table, record));
}
