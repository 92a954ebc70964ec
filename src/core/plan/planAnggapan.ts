/**
 * "Anggap kolom ini hasil LKj": where the record of what LKj wrote was lost, the user says which columns of results are ours. No cell
 * changes; from then on the results are kept up to date. What stood in them before LKj wrote is not known, and no way back invents it.
 */
import type { Issue } from '../model/issue';
import type { Anggapan, CellChange, ColumnChanges, Pratinjau } from '../model/pratinjau';
import type { ResultEntry, ResultTable } from '../model/resultColumn';
import type { PlanStep } from '../model/writePlan';
import { writeCompletion } from '../record/completionXml';
import { cellAt } from '../record/currentCell';
import { isAdoption, type LedgerColumn, type LedgerEntry, type LedgerTable } from '../record/ledger';
import { writeLedger } from '../record/ledgerXml';
import type { RecordState } from '../record/record';
import { recordedOf } from '../record/recorded';
import { carriedTables } from '../writeback/carryOver';
import { valueFor } from '../writeback/numberFormat';
import { headerAt, type PlacedColumn } from '../writeback/places';
import { unclaimedColumns } from '../writeback/unclaimed';
import { guardsOf, type AsidePlan } from './planFixes';
import { NO_PLAN, unfinishedFixes } from './planRun';
import { planReportSheets } from './reportSheets';

/** A column with the rows that are to be ours. */
interface Candidate {
  readonly table: ResultTable;
  readonly placed: PlacedColumn;
  readonly entries: readonly ResultEntry[];
}

/** What a run that broke off took for ours already: taken once more, so that the new run is done with the old one. */
function begunEntries({ sheet }: ResultTable, { result, column, begun }: PlacedColumn): ResultEntry[] {
  return result.entries.filter(({ row, key }) => {
    const known = begun?.entries.get(key);
    return known !== undefined && isAdoption(known) && known.value === recordedOf(cellAt(sheet, row, column));
  });
}

function candidatesOf(table: ResultTable, record: RecordState): Candidate[] {
  const { sheet, place } = table;
  if (sheet.block === null || place.bottom < place.top) return [];
  return unclaimedColumns(table, record)
    .map(({ placed, entries }) => ({ table, placed, entries: [...entries, ...begunEntries(table, placed)].sort((a, b) => a.row - b.row) }))
    .filter(({ entries }) => entries.length > 0);
}

/** What stands in each cell, and what the next run would make of it. */
function changesOf({ table, placed, entries }: Candidate): ColumnChanges {
  const { result, column } = placed;
  const changes = entries.map((entry): CellChange => {
    const current = cellAt(table.sheet, entry.row, column);
    const { value, numberFormat } = current;
    return { row: entry.row, key: entry.key, kind: 'anggapan', old: { value, numberFormat, standing: recordedOf(current) }, new: { value: current.formula === null ? (valueFor(entry.content, numberFormat) ?? value) : value, numberFormat, isFormula: current.formula !== null } };
  });
  return { sheet: table.sheet.name, role: result.role, header: headerAt(table, column), column, isNew: false, changes };
}

function stepOf({ table: { sheet, place }, placed: { column, name } }: Candidate): PlanStep {
  return { kind: 'set-own-name', sheet: sheet.id, name, area: { row: place.top, column, rows: place.bottom - place.top + 1, columns: 1 } };
}

/** The column as the ledger keeps it: what was known of it, and what is ours from now on. */
function columnOf({ table: { sheet }, placed, entries }: Candidate, known: LedgerColumn | undefined): LedgerColumn {
  const { result, column, begun, name } = placed;
  const taken = entries.map(({ row, key }): [string, LedgerEntry] => {
    const standing = recordedOf(cellAt(sheet, row, column));
    return [key, { value: standing, earlier: standing, kept: false, formatBefore: null, adopted: true }];
  });
  const fresh: LedgerColumn = { role: result.role, column, appended: null, named: begun?.named ?? sheet.ownNames.some((own) => own.name === name && own.area !== null), entries: new Map() };
  const before = known ?? fresh;
  return { ...before, entries: new Map([...before.entries, ...taken]) };
}

/** All that the record knows, with the columns that are ours from now on. */
function ledgerTables(record: RecordState, candidates: readonly Candidate[]): LedgerTable[] {
  const known = carriedTables(record, []);
  const sheets = [...new Set([...known.map(({ sheet }) => sheet), ...candidates.map(({ table }) => table.sheet.name)])];
  return sheets.map((sheet): LedgerTable => {
    const columns = known.find((table) => table.sheet === sheet)?.columns ?? [];
    const own = candidates.filter(({ table }) => table.sheet.name === sheet);
    const isTaken = ({ role }: LedgerColumn): boolean => own.some(({ placed }) => placed.result.role === role);
    return { sheet, columns: [...columns.filter((column) => !isTaken(column)), ...own.map((one) => columnOf(one, columns.find(({ role }) => role === one.placed.result.role)))] };
  });
}

/**
 * Plans it for the columns that are `chosen`, or for all that look like ours; sheets that are protected are left, and told. The preview
 * tells of all columns that could be chosen. `at`: ISO time of the run.
 */
export function planAnggapan(tables: readonly ResultTable[], record: RecordState, at: string, chosen: readonly Anggapan[] | null): AsidePlan {
  const all = tables.flatMap((table) => candidatesOf(table, record));
  const locked = [...new Set(all.map(({ table }) => table.sheet))].filter((sheet) => sheet.protected);
  const issues = locked.map(({ name }): Issue => ({ code: 'lembar-terlindungi', severity: 'error', sheet: name, cell: '', value: null, params: {} }));
  const open = all.filter(({ table }) => !table.sheet.protected);
  const pratinjau: Pratinjau = { columns: open.map(changesOf), sheets: [] };
  const taken = open.filter(({ table, placed }) => chosen === null || chosen.some(({ sheet, role }) => sheet === table.sheet.name && role === placed.result.role));
  if (taken.length === 0) return { plan: NO_PLAN, pratinjau, issues, refused: issues.length > 0 };
  return {
    plan: {
      ...NO_PLAN,
      guards: guardsOf(taken.map(({ table: { sheet }, placed: { column } }) => ({ sheet, column }))),
      steps: taken.map(stepOf),
      openPart: writeLedger({ run: record.nextRun, at, selfComplete: false, tables: ledgerTables(record, taken), sheets: planReportSheets(null, record).ledger, ...unfinishedFixes(record) }),
      closePart: writeCompletion({ run: record.nextRun, at }, record.from),
      obsoleteParts: record.obsoleteParts,
    },
    pratinjau,
    issues,
    refused: false,
  };
}
