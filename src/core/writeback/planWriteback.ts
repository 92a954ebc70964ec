/** From results to steps: which cells, looks and names beside the user's tables change, and what the ledger keeps of them. */
import type { ReportMode } from '../model/formula';
import type { CellValue, Rect, SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { ColumnChanges } from '../model/pratinjau';
import type { ResultTable } from '../model/resultColumn';
import type { SheetTexts } from '../model/sheetTexts';
import type { ResultRole } from '../model/tables';
import type { CellWrite, PlanStep, SheetGuard, WritePlan } from '../model/writePlan';
import { columnsOfRole, type AppendedHead, type LedgerColumn, type LedgerTable } from '../record/ledger';
import { contiguous } from '../record/address';
import { cellAt } from '../record/currentCell';
import type { GantiSet } from '../record/ganti';
import type { RecordState } from '../record/record';
import { carriedTables } from './carryOver';
import { headCells, lookSteps, type Dressing } from './dress';
import { fillColumn, type FilledColumn, type Filling } from './fillColumn';
import { mergesByRow, overlaps, type MergeIndex } from './merges';
import { nilaiTetap } from './nilaiTetap';
import { columnsByRole } from './ownFormulas';
import { headerAt, placeColumns, type PlacedColumn } from './places';
import { refusalsOf } from './refusal';

export interface WritebackInput {
  /** At most one table with a given role on a sheet. */
  readonly tables: readonly ResultTable[];
  readonly record: RecordState;
  readonly texts: SheetTexts;
  /** Whether results become formulas on the user's cells where they can. */
  readonly mode: ReportMode;
  /** Typed results that may be replaced. */
  readonly given: GantiSet;
  /** Whether the changes are told one by one, for a preview. */
  readonly tells: boolean;
}

export interface Writeback {
  readonly steps: readonly PlanStep[];
  readonly guards: readonly SheetGuard[];
  /** What of the columns is ours after the run. */
  readonly ledger: readonly LedgerTable[];
  /** The first result, so that the user sees it. */
  readonly select: WritePlan['select'];
  readonly issues: readonly Issue[];
  /** Column by column, where they are told; those without a change are left out. */
  readonly changes: readonly ColumnChanges[];
  /** True where there were tables and something stood in the way of each. */
  readonly refused: boolean;
  /** Where each table's results stand or would stand; absolute columns. */
  readonly places: readonly { readonly table: ResultTable; readonly columns: readonly number[] }[];
}

/** Points: room for "71.099.265.302", "Sangat Baik" or "(perlu nilai induk)", "Capaian (%)", "% Realisasi" at 11 to 12 points. */
const WIDTH: Readonly<Record<ResultRole, number>> = { capaian: 75, kategori: 110, sisa: 105, persen: 75 };

/** The column's header, in capitals where the table's own last header is. */
function headerText({ headers }: SheetTexts, role: ResultRole, { sheet, place }: ResultTable): string {
  const header = role === 'persen' ? headers.persenRealisasi : headers[role];
  const shown = Array.from({ length: place.headerRows }, (_, i) => String(cellAt(sheet, place.headerTop + i, place.right).value)).join('');
  const inCapitals = /\p{Lu}{2}/u.test(shown) && shown === shown.toUpperCase();
  return inCapitals ? header.toUpperCase() : header;
}

/** One column's steps by kind, and what the ledger keeps of it. */
interface ColumnPlan {
  readonly looks: readonly PlanStep[];
  readonly formats: readonly PlanStep[];
  readonly writes: readonly PlanStep[];
  readonly names: readonly PlanStep[];
  readonly ledger: LedgerColumn;
}

interface TablePlan {
  readonly table: ResultTable;
  readonly placed: readonly PlacedColumn[];
  readonly steps: readonly PlanStep[];
  readonly ledger: LedgerTable;
  /** What stays a value although formulas are wanted. */
  readonly fixed: readonly Issue[];
  readonly changes: readonly ColumnChanges[];
}

/** A column's head and its results; where both have a cell, the result. */
function writeColumn(sheet: SheetSnapshot, block: Rect, column: number, head: ReadonlyMap<number, CellValue> | null, cells: FilledColumn['cells']): PlanStep[] {
  if (cells.length === 0 && (head === null || head.size === 0)) return [];
  const height: CellWrite[] = Array.from({ length: block.rows }, (_, i) => cells[block.row + i] ?? head?.get(block.row + i) ?? null);
  return [{ kind: 'write-column', sheet: sheet.id, column, cells: height }];
}

function formatRuns(sheet: SheetSnapshot, column: number, formats: ReadonlyMap<number, string>): PlanStep[] {
  return [...new Set(formats.values())].flatMap((format) => {
    const rows = [...formats].filter(([, own]) => own === format).map(([row]) => row).sort((a, b) => a - b);
    return contiguous(rows).map((run): PlanStep => ({ kind: 'format-numbers', sheet: sheet.id, area: { ...run, column, columns: 1 }, format }));
  });
}

function sameArea(a: Rect | null, b: Rect): boolean {
  return a?.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What an earlier run put above the column when it appended it; null where the user made the column. */
function knownHead({ begun, complete }: RecordState, sheet: string, role: ResultRole): AppendedHead | null {
  const newest = begun[0] ?? complete;
  const known = newest === null ? undefined : columnsOfRole(newest, sheet, role)[0];
  return known?.head ?? known?.appended ?? null;
}

function planColumn(table: ResultTable, block: Rect, placed: PlacedColumn, filled: FilledColumn, merges: MergeIndex, lastOwn: number, input: WritebackInput): ColumnPlan {
  const { sheet, place } = table;
  const { result, column, dress, begun, name } = placed;
  const header = headerText(input.texts, result.role, table);
  const dressing: Dressing | null = dress
    ? { sheet, place, merges, lastOwn, column, header, width: WIDTH[result.role], numberFormat: result.numberFormat }
    : null;
  const head = dressing === null ? null : headCells(dressing);

  const nameArea: Rect = { row: place.top, column, rows: place.bottom - place.top + 1, columns: 1 };
  const present = sheet.ownNames.find((own) => own.name === name)?.area ?? null;
  // An appended column has its name even without results: by its header alone it may be taken for another's.
  const nextArea = filled.entries.size > 0 || head !== null ? nameArea : present;
  // A run that broke off is done with only by a plan that has steps: its names are set again, as they stand too.
  const namesNeeded = begun !== null || (nextArea !== null && !sameArea(present, nextArea));
  const appended = head === null ? null : { header: begun?.appended?.header ?? header, numbers: head.numbers };
  const ownHead = appended ?? (present === null ? null : knownHead(input.record, sheet.name, result.role));
  return {
    looks: dressing === null ? [] : lookSteps(dressing),
    formats: formatRuns(sheet, column, filled.formats),
    writes: writeColumn(sheet, block, column, head?.cells ?? null, filled.cells),
    names: namesNeeded ? [{ kind: 'set-own-name', sheet: sheet.id, name, area: nextArea }] : [],
    ledger: {
      role: result.role,
      column,
      appended,
      ...(ownHead === null ? {} : { head: ownHead }),
      named: begun?.named ?? present !== null,
      entries: filled.entries,
    },
  };
}

/** True where a result stands in an Excel Table: a formula would make the whole column a calculated one (OfficeDev/office-js #2093, #6745). */
function isInExcelTable({ sheet, place }: ResultTable, placed: readonly PlacedColumn[]): boolean {
  return placed.some(({ column }) => sheet.tables.some(({ area }) => overlaps(area, { row: place.top, column, rows: place.bottom - place.top + 1, columns: 1 })));
}

/** Fills the columns in their order: formulas of later ones may refer to earlier ones. */
function fillColumns(table: ResultTable, placed: readonly PlacedColumn[], { record, given, tells, mode }: WritebackInput): FilledColumn[] {
  const numbers = new Map<ResultRole, ReadonlySet<number>>();
  const filling: Filling = { sheet: table.sheet, record, given, tells, mode, inExcelTable: isInExcelTable(table, placed), columns: columnsByRole(placed), numbers };
  return placed.map((one) => {
    const filled = fillColumn(filling, one);
    numbers.set(one.result.role, filled.numbers);
    return filled;
  });
}

/** The user's print area with the columns that are appended beside what it shows of the table; none where it shows all or nothing of it. */
function printSteps({ sheet, place }: ResultTable, placed: readonly PlacedColumn[]): PlanStep[] {
  const { printArea } = sheet;
  const last = Math.max(...placed.map(({ column }) => column));
  if (printArea === null || printArea === undefined) return [];
  const end = printArea.column + printArea.columns;
  const showsTable = printArea.row <= place.headerTop && printArea.row + printArea.rows > place.headerTop && end > place.right && end <= last;
  return showsTable ? [{ kind: 'set-print-area', sheet: sheet.id, area: { ...printArea, columns: last + 1 - printArea.column } }] : [];
}

function planTable(table: ResultTable, block: Rect, placed: readonly PlacedColumn[], merges: MergeIndex, input: WritebackInput): TablePlan {
  const lastOwn = Math.min(table.place.right, ...placed.filter(({ dress }) => dress).map(({ column }) => column - 1));
  const filled = fillColumns(table, placed, input);
  const columns = placed.flatMap((one, index) => {
    const cells = filled[index];
    return cells === undefined ? [] : [planColumn(table, block, one, cells, merges, lastOwn, input)];
  });
  return {
    table,
    placed,
    steps: [...(['looks', 'formats', 'writes', 'names'] as const).flatMap((kind) => columns.flatMap((column) => column[kind])), ...printSteps(table, placed)],
    ledger: { sheet: table.sheet.name, columns: columns.map(({ ledger }) => ledger) },
    changes: placed.flatMap(({ result: { role }, column, isNew }, index) => {
      const changes = filled[index]?.changes ?? [];
      const header = isNew ? headerText(input.texts, role, table) : headerAt(table, column);
      return changes.length === 0 ? [] : [{ sheet: table.sheet.name, role, header, column, isNew, changes }];
    }),
    fixed: input.mode === 'nilai' ? [] : nilaiTetap(table, placed.map(({ column }, index) => ({ column, rows: filled[index]?.fixed ?? [] }))),
  };
}

function guardsOf(plans: readonly TablePlan[]): SheetGuard[] {
  const sheets = [...new Set(plans.map(({ table }) => table.sheet.id))];
  return sheets.map((sheet) => ({
    sheet,
    outputColumns: [...new Set(plans.filter(({ table }) => table.sheet.id === sheet).flatMap(({ placed }) => placed.map(({ column }) => column)))],
  }));
}

function firstResult(plans: readonly TablePlan[]): WritePlan['select'] {
  for (const { table, placed } of plans) {
    const [first] = placed;
    const entry = first?.result.entries[0];
    if (first !== undefined && entry !== undefined) return { sheet: table.sheet.id, row: entry.row, column: first.column };
  }
  return null;
}

/** Plans all tables that nothing stands in the way of; a table to which nothing has to be written is never refused. */
function planTables(input: WritebackInput): Pick<Writeback, 'places'> & { readonly plans: TablePlan[]; readonly issues: Issue[] } {
  const plans: TablePlan[] = [];
  const places: Writeback['places'][number][] = [];
  const issues: Issue[] = [];
  for (const table of input.tables) {
    const { sheet } = table;
    if (sheet.block === null || table.columns.length === 0) continue;
    const merges = mergesByRow(sheet);
    const placed = placeColumns(table, input.record);
    places.push({ table, columns: placed.map(({ column }) => column) });
    const plan = planTable(table, sheet.block, placed, merges, input);
    const refusals = plan.steps.length === 0 ? [] : refusalsOf(table, placed, merges);
    if (refusals.length === 0) plans.push(plan);
    issues.push(...refusals);
  }
  return { plans, issues, places };
}

/**
 * Plans the write-back. Empty cells and results of ours are filled; formulas and typed results are never touched; columns
 * that a table lacks are appended beside it. Where nothing differs there is no step, so that a second run changes nothing;
 * a run that did not finish is completed. A table that cannot be written to yields errors and no step.
 */
export function planWriteback(input: WritebackInput): Writeback {
  const { plans, issues, places } = planTables(input);
  const looked = plans.map(({ ledger }) => ledger);
  return {
    steps: plans.flatMap((plan) => plan.steps),
    guards: guardsOf(plans),
    ledger: [...looked, ...carriedTables(input.record, looked)]
      .map((table) => ({ ...table, columns: table.columns.filter(({ entries, appended }) => entries.size > 0 || appended !== null) }))
      .filter(({ columns }) => columns.length > 0),
    select: firstResult(plans),
    issues: [...issues, ...plans.flatMap(({ fixed }) => fixed)],
    changes: plans.flatMap(({ changes }) => changes),
    refused: plans.length === 0 && issues.length > 0,
    places,
  };
}
