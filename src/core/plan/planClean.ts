/**
 * "Bersihkan jejak LKj": everything of ours goes out of the workbook before it is handed in: names, record, settings, the
 * worksheets of ours and, where that is wished, the results beside the user's tables.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { ResultTable } from '../model/resultColumn';
import type { PlanStep, SheetGuard, WritePlan } from '../model/writePlan';
import type { Ledger, LedgerColumn } from '../record/ledger';
import type { LeftCell } from '../model/restore';
import { journalOf, planRestore, type Restore, type SheetsBack } from '../record/planRestore';
import type { RecordState } from '../record/record';
import { ownFormulas } from '../writeback/ownFormulas';
import { obstacleToRemoval, ownSheetOf } from './reportPlaces';

const NOTHING: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

const NO_SHEETS: SheetsBack = { steps: [], guards: [], kept: [], left: [] };

/** A column as if one run had written all that is ours in it, where nothing stood before, or what the user had typed; what the user took for ours stays. */
function asOfOneRun({ appended, head, ...column }: LedgerColumn): LedgerColumn {
  const entries = [...column.entries].map(([key, entry]) => [key, { ...entry, earlier: entry.adopted === true ? entry.value : (entry.typed ?? ''), kept: false }] as const);
  return { ...column, appended: appended ?? head ?? null, named: false, entries: new Map(entries) };
}

/** The newest run that the workbook knows of, finished or not. */
function newestOf({ begun, complete }: RecordState): Ledger | null {
  return begun[0] ?? complete;
}

/** The way back from all runs at once; the worksheets of ours are another matter. */
function planColumns(snapshot: WorkbookSnapshot, tables: readonly ResultTable[], record: RecordState, at: string): Restore {
  const newest = newestOf(record);
  if (newest === null) return { plan: NOTHING, left: [] };
  const complete: Ledger = { ...newest, tables: newest.tables.map((table) => ({ ...table, columns: table.columns.map(asOfOneRun) })) };
  return planRestore({ snapshot, tables, record: { ...record, begun: [], complete }, formulasOf: (table) => ownFormulas(table, record), at }, NO_SHEETS);
}

interface SheetsGone {
  readonly gone: readonly SheetSnapshot[];
  readonly left: readonly LeftCell[];
}

/** Worksheets of ours; one that somebody put something into stays, as the user's own. */
function planSheets(snapshot: WorkbookSnapshot, record: RecordState): SheetsGone {
  const newest = newestOf(record);
  const found = (newest?.sheets ?? []).flatMap(({ id }) => {
    const own = ownSheetOf(snapshot, record, id);
    return own === null ? [] : [{ sheet: own.sheet, why: obstacleToRemoval(own, snapshot) }];
  });
  return {
    gone: found.flatMap(({ sheet, why }) => (why === null ? [sheet] : [])),
    left: found.flatMap(({ sheet, why }) => (why === null ? [] : [{ sheet: sheet.name, cell: '', value: '', why }])),
  };
}

/** Something that the user can lift, and must: without the record, what it keeps back could never be told from the user's own. */
function mustWait({ why }: LeftCell): boolean {
  return why === 'protected' || why === 'filtered';
}

/**
 * Plans it. Results that were edited since stay and are listed, as are worksheets of ours that hold something of the user's.
 * Where a sheet is protected or filtered the plan is empty, and the list says so. `at`: ISO time.
 */
export function planClean(snapshot: WorkbookSnapshot, tables: readonly ResultTable[], record: RecordState, columns: boolean, at: string): Restore {
  const back = columns ? planColumns(snapshot, tables, record, at) : { plan: NOTHING, left: [] };
  const { gone, left: sheetsLeft } = planSheets(snapshot, record);
  const left = [...back.left, ...sheetsLeft];
  if (left.some(mustWait)) return { plan: NOTHING, left: left.filter(mustWait) };

  const names = snapshot.sheets.filter((sheet) => !gone.includes(sheet)).flatMap(({ id, ownNames }) => ownNames.map(({ name }): PlanStep => ({ kind: 'set-own-name', sheet: id, name, area: null })));
  const newest = newestOf(record);
  const guards: SheetGuard[] = gone.flatMap(({ id, block }) => (block === null ? [] : [{ sheet: id, outputColumns: [] }]));
  return {
    plan: {
      ...NOTHING,
      guards: [...back.plan.guards, ...guards],
      ...(newest === null ? {} : { openPart: journalOf(newest, record, at), openPartGoes: true }),
      steps: [...back.plan.steps.filter(({ kind }) => kind !== 'set-own-name'), ...names, ...gone.map(({ id }): PlanStep => ({ kind: 'remove-sheet', sheet: id }))],
      obsoleteParts: snapshot.parts.map(({ id }) => id),
    },
    left,
  };
}
