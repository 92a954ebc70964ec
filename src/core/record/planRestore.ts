/** The way back: what stood before the last run, cell by cell, wherever our value still stands. */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { LeftCell } from '../model/restore';
import type { ResultTable } from '../model/resultColumn';
import type { ResultRole } from '../model/tables';
import type { CellWrite, PlanStep, SheetGuard, WritePlan } from '../model/writePlan';
import { addressesOf, addressOf } from './address';
import { cellAt, isEmptyCell } from './currentCell';
import { isAdoption, type Ledger, type LedgerColumn, type LedgerEntry, type LedgerSheet, type LedgerTable } from './ledger';
import { writeLedger } from './ledgerXml';
import { ownNameOf, type RecordState } from './record';
import { isFormula, recordedOf, writeOf } from './recorded';

/** What becomes of the worksheets that the run made: planned in src/core/plan/planUndo.ts. */
export interface SheetsBack {
  readonly steps: readonly PlanStep[];
  readonly guards: readonly SheetGuard[];
  /** Worksheets of ours that stay. */
  readonly kept: readonly LedgerSheet[];
  readonly left: readonly LeftCell[];
  /** False where something must wait until the user lifts a protection or a filter; absent where nothing must. */
  readonly whole?: boolean;
}

export interface Restore {
  /** Empty where nothing can be brought back. */
  readonly plan: WritePlan;
  readonly left: readonly LeftCell[];
}

const TEXT_FORMAT = '@';

/** Excel's standard width, in points: that of a column beside a table unless somebody set another one. */
const STANDARD_WIDTH = 48;

interface Back {
  /** Before the cells: the text format, under which a text stays as it is. */
  readonly early: readonly PlanStep[];
  readonly writes: readonly PlanStep[];
  readonly late: readonly PlanStep[];
  readonly left: readonly LeftCell[];
  /** What is ours again after going back. */
  readonly again: LedgerColumn;
  readonly column: number;
  /** True where the column is empty again, as before it was appended. */
  readonly undressed: boolean;
}

/** The formula that a run in formula mode would write into a result's cell now; null where it would write a value. */
export type FormulaOf = (role: ResultRole, row: number) => string | null;

interface Place {
  readonly table: ResultTable;
  readonly formulaOf: FormulaOf;
  readonly block: Rect;
  readonly recorded: LedgerColumn;
  readonly unfinished: boolean;
}

function formatStep(sheet: SheetSnapshot, column: number, row: number, format: string): PlanStep {
  return { kind: 'format-numbers', sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, format };
}

/** Neighbouring rows that get the same format become one step. */
function joined(steps: readonly PlanStep[]): PlanStep[] {
  const result: PlanStep[] = [];
  for (const step of steps) {
    const last = result.at(-1);
    const joins = last?.kind === 'format-numbers' && step.kind === 'format-numbers' && last.format === step.format && last.area.row + last.area.rows === step.area.row;
    if (joins) result[result.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    else result.push(step);
  }
  return result;
}

/** Where the recorded column stands now. */
function columnNow({ table, recorded, unfinished }: Place): number | null {
  const known = table.place.resultColumns[recorded.role] ?? null;
  if (known !== null) return known;
  const named = table.sheet.ownNames.find(({ name }) => name === ownNameOf(recorded.role))?.area?.column;
  return named ?? (unfinished ? recorded.column : null);
}

/** Clears an appended column's header, repetitions and numbering where they still are what we wrote. */
function headRows({ table: { sheet, place }, recorded: { appended } }: Place, column: number): number[] {
  if (appended === null) return [];
  const heads = [place.headerTop, ...place.repeatedHeaders].filter((row) => cellAt(sheet, row, column).value === appended.header);
  return [...heads, ...place.numberingRows.filter((row) => appended.numbers.includes(cellAt(sheet, row, column).value))];
}

/**
 * What stood in a cell before the run. Of a formula the record knows the text, whose references hold only while nothing has
 * moved: where our own formula still stands letter by letter, nothing has; else the row's formula of today is taken. Null
 * where there is none any more.
 */
function earlierNow({ value, earlier }: LedgerEntry, standing: CellValue, formulaNow: string | null): CellValue | null {
  const unmoved = isFormula(value) && standing === value;
  return isFormula(earlier) && !unmoved ? formulaNow : earlier;
}

/** Brings one column back. */
function columnBack(at: Place, column: number): Back {
  const { table, block, recorded, unfinished, formulaOf } = at;
  const { sheet, place } = table;
  const rows = new Map(table.columns.filter(({ role }) => role === recorded.role).flatMap(({ entries }) => entries.map(({ key, row }) => [key, row] as const)));
  const cells = new Map<number, CellValue>();
  const early: PlanStep[] = [];
  const late: PlanStep[] = [];
  const left: LeftCell[] = [];
  const again: [string, LedgerEntry][] = [];
  /** Rows that were only taken for ours: what stood there before is not known, so that they stay as they are. */
  const adopted: number[] = [];
  for (const [key, entry] of recorded.entries) {
    const row = rows.get(key);
    const keepOurs = (value: CellValue): void => {
      if (value !== '') again.push([key, { ...entry, value, earlier: '', kept: true, formatBefore: null }]);
    };
    if (row === undefined) {
      if (!entry.kept) left.push({ sheet: sheet.name, cell: '', value: entry.value, why: 'row-gone' });
      continue;
    }
    const current = cellAt(sheet, row, column);
    if (entry.kept) {
      keepOurs(entry.value);
      continue;
    }
    const standing = recordedOf(current);
    const formulaNow = formulaOf(recorded.role, row);
    const stands = standing === entry.value || (isFormula(entry.value) && standing === formulaNow);
    const earlier = stands ? earlierNow(entry, standing, formulaNow) : entry.earlier;
    const isBack = standing === earlier;
    if (earlier === null || (!stands && !isBack)) {
      left.push({ sheet: sheet.name, cell: addressOf(row, column), value: current.formula ?? current.value, why: 'edited' });
      continue;
    }
    if (isAdoption(entry)) {
      adopted.push(row);
      continue;
    }
    // What the user had typed is the user's again.
    if (earlier !== entry.typed) keepOurs(earlier);
    const format = entry.formatBefore ?? current.numberFormat;
    if (!isBack) cells.set(row, writeOf(earlier, format));
    if (format === current.numberFormat) continue;
    (typeof earlier === 'string' && earlier !== '' && format === TEXT_FORMAT ? early : late).push(formatStep(sheet, column, row, format));
  }
  if (adopted.length > 0) left.push({ sheet: sheet.name, cell: addressesOf(column, adopted), value: '', why: 'adopted' });

  const heads = headRows(at, column);
  const cleared = new Set([...heads, ...cells.keys()]);
  const all = Array.from({ length: place.bottom - place.headerTop + 1 }, (_, i) => place.headerTop + i);
  // What somebody else put into the column keeps its header and its look.
  const undress = recorded.appended !== null && all.every((row) => cleared.has(row) || isEmptyCell(cellAt(sheet, row, column)));
  if (undress) for (const row of heads) cells.set(row, '');
  const height: CellWrite[] = Array.from({ length: block.rows }, (_, i) => cells.get(block.row + i) ?? null);
  const area: Rect = { row: place.headerTop, column, rows: place.bottom - place.headerTop + 1, columns: 1 };
  if (undress) late.push({ kind: 'clear-look', sheet: sheet.id, area, width: STANDARD_WIDTH });
  const name = ownNameOf(recorded.role);
  const present = sheet.ownNames.find((own) => own.name === name);
  if (recorded.named) {
    // A run that broke off, or one that only took cells for ours, is done with only by a plan that has steps: the name is set as it stands.
    if ((unfinished || adopted.length > 0) && present !== undefined && present.area !== null) late.push({ kind: 'set-own-name', sheet: sheet.id, name, area: present.area });
  } else if (present !== undefined || unfinished) {
    late.push({ kind: 'set-own-name', sheet: sheet.id, name, area: null });
  }
  const writes: PlanStep[] = cells.size === 0 ? [] : [{ kind: 'write-column', sheet: sheet.id, column, cells: height }];
  return { early: joined(early), writes, late: joined(late), left, again: { ...recorded, appended: null, named: true, entries: new Map(again) }, column, undressed: undress };
}

/** The print area ends again before the columns that are empty now; none where it does already. */
function printBack({ sheet }: ResultTable, backs: readonly Back[]): PlanStep[] {
  const first = Math.min(...backs.filter(({ undressed }) => undressed).map(({ column }) => column));
  const { printArea } = sheet;
  if (printArea === null || printArea === undefined || printArea.column >= first || printArea.column + printArea.columns <= first) return [];
  return [{ kind: 'set-print-area', sheet: sheet.id, area: { ...printArea, columns: first - printArea.column } }];
}

/** The table that a ledger's table tells of: on the sheet of its name, or, where that is gone, one of the same kind that the ledger does not know. */
function tableOf(recorded: LedgerTable, ledger: Ledger, snapshot: WorkbookSnapshot, tables: readonly ResultTable[]): ResultTable | null {
  const ofKind = tables.filter(({ columns }) => columns.some(({ role }) => recorded.columns.some((column) => column.role === role)));
  const own = ofKind.find(({ sheet }) => sheet.name === recorded.sheet);
  if (own !== undefined || snapshot.sheets.some(({ name }) => name === recorded.sheet)) return own ?? null;
  return ofKind.find(({ sheet }) => !ledger.tables.some((known) => known.sheet === sheet.name)) ?? null;
}

const NOTHING: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

/** The journal of a way back: the run's own ledger as one that has not finished, so that both ways stay open until all is done. */
export function journalOf(ledger: Ledger, { nextRun }: RecordState, at: string): string {
  return writeLedger({ ...ledger, run: nextRun, at, selfComplete: false });
}

/** What a way back goes by. */
export interface RestoreInput {
  readonly snapshot: WorkbookSnapshot;
  /** The tables as read now, whose row keys tell where each row stands. */
  readonly tables: readonly ResultTable[];
  readonly record: RecordState;
  /** Tells the formulas of today. */
  readonly formulasOf: (table: ResultTable) => FormulaOf;
  /** ISO time of going back; stands in the journal only. */
  readonly at: string;
}

/**
 * Plans the way back from the last run, whether it finished or not. What was edited since stays and is listed; the record is
 * given up only when every sheet that still exists could be brought back. Results of earlier runs that stand again stay ours.
 */
export function planRestore({ snapshot, tables, record, formulasOf, at }: RestoreInput, sheets: SheetsBack): Restore {
  const [begun] = record.begun;
  const ledger = begun ?? record.complete;
  if (ledger === null) return { plan: NOTHING, left: [] };
  const unfinished = begun !== undefined;
  const left: LeftCell[] = [...sheets.left];
  const done: { readonly table: ResultTable; readonly backs: readonly Back[] }[] = [];
  /** Tables that the run only kept in mind. */
  const unseen: LedgerTable[] = [];
  let whole = sheets.whole ?? true;
  for (const recorded of ledger.tables) {
    const changed = recorded.columns.some(({ entries, appended }) => appended !== null || [...entries.values()].some(({ kept }) => !kept));
    const table = tableOf(recorded, ledger, snapshot, tables);
    const block = table?.sheet.block ?? null;
    if (table === null || block === null) {
      if (!changed) unseen.push(recorded);
      else left.push({ sheet: recorded.sheet, cell: '', value: '', why: 'sheet-gone' });
      if (changed && snapshot.sheets.some(({ name }) => name === recorded.sheet)) whole = false;
      continue;
    }
    if (changed && (table.sheet.protected || table.sheet.filtered)) {
      left.push({ sheet: table.sheet.name, cell: '', value: '', why: table.sheet.protected ? 'protected' : 'filtered' });
      whole = false;
      continue;
    }
    const formulaOf = formulasOf(table);
    const backs = recorded.columns.flatMap((column) => {
      const place: Place = { table, formulaOf, block, recorded: column, unfinished };
      const now = columnNow(place);
      return now === null ? [] : [columnBack(place, now)];
    });
    done.push({ table, backs });
    left.push(...backs.flatMap((back) => back.left));
  }

  const steps = [...done.flatMap(({ table, backs }) => [...(['early', 'writes', 'late'] as const).flatMap((kind) => backs.flatMap((back) => back[kind])), ...printBack(table, backs)]), ...sheets.steps];
  const restoredTables = done
    .map(({ table, backs }): LedgerTable => ({ sheet: table.sheet.name, columns: backs.map((back) => back.again).filter(({ entries }) => entries.size > 0) }))
    .filter(({ columns }) => columns.length > 0);
  const again = [...restoredTables, ...unseen];
  const isEmpty = again.length + sheets.kept.length === 0;
  // All is back already, but for the record: a way back that broke off at its very end.
  const isOver = steps.length === 0 && whole && isEmpty && left.length === 0;
  if (steps.length === 0 && !isOver) return { plan: NOTHING, left };
  const restored = writeLedger({ run: record.nextRun, at: ledger.at, selfComplete: true, tables: again, sheets: sheets.kept });
  return {
    plan: {
      guards: [...done.map(({ table, backs }) => ({ sheet: table.sheet.id, outputColumns: backs.map(({ column }) => column) })), ...sheets.guards],
      steps,
      openPart: isOver ? null : journalOf({ ...ledger, sheets: ledger.sheets.map((known) => ({ ...known, rows: sheets.kept.find(({ id }) => id === known.id)?.rows ?? known.rows })) }, record, at),
      openPartGoes: true,
      closePart: whole && !isEmpty ? restored : null,
      obsoleteParts: whole ? record.obsoleteParts : [],
      select: null,
    },
    left,
  };
}
