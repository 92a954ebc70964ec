/** The worksheets of ours as steps: made, filled again in place, or taken away; and what the ledger keeps of them. */
import type { ReportMode } from '../model/formula';
import type { Rect, WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { ReportTable } from '../model/reportTable';
import type { PlanStep, SheetGuard } from '../model/writePlan';
import type { LedgerSheet } from '../record/ledger';
import { tableNameOf } from '../record/ownNames';
import type { RecordState } from '../record/record';
import { contentOfTable } from './reportCells';
import { obstacleToRemoval, ownSheetOf, placeReports, type OwnSheet, type PlacedReport } from './reportPlaces';
import { chartNames, fillSteps } from './sheetSteps';

export interface ReportSheetsInput {
  readonly snapshot: WorkbookSnapshot;
  readonly record: RecordState;
  readonly tables: readonly ReportTable[];
  /** The findings' table once all findings are known; null where there are none. */
  readonly findings: (issues: readonly Issue[]) => ReportTable | null;
  /** Findings so far. */
  readonly issues: readonly Issue[];
  readonly mode: ReportMode;
  /** Fingerprint of the results that the tables show. */
  readonly basis: string;
}

/** The findings' table has this id. */
export const TEMUAN_ID = 'temuan';

export interface ReportSheets {
  readonly steps: readonly PlanStep[];
  readonly guards: readonly SheetGuard[];
  readonly ledger: readonly LedgerSheet[];
  readonly issues: readonly Issue[];
}

interface SheetPlan {
  readonly steps: readonly PlanStep[];
  readonly guards: readonly SheetGuard[];
  readonly ledger: LedgerSheet | null;
}

/** A worksheet of ours that this run leaves as it is. */
function kept(sheet: LedgerSheet): LedgerSheet {
  return { ...sheet, added: false };
}

/** True where our name lies over exactly the block that the table takes; a run that broke off may have left it half set. */
function isNamed({ rows, widths }: ReportTable, { area, unfinished }: OwnSheet): boolean {
  return !unfinished && area.rows === rows.length && area.columns === widths.length;
}

function planOwn(table: ReportTable, own: OwnSheet, { mode, basis }: ReportSheetsInput): SheetPlan {
  const { sheet, area, recorded, unfinished } = own;
  const origin: Rect = { row: area.row, column: area.column, rows: 1, columns: 1 };
  const content = contentOfTable(table, mode, origin);
  const [latest] = recorded;
  if (!unfinished && latest?.signature === content.signature) {
    // The table stands as it is; that it agrees with the latest results is worth a record, which takes a step.
    const upToDate: PlanStep[] = latest.basis === basis ? [] : [{ kind: 'set-own-name', sheet: sheet.id, name: tableNameOf(table.id), area }];
    return { steps: upToDate, guards: [], ledger: { ...kept(latest), sheet: sheet.name, row: area.row, column: area.column, basis } };
  }
  const charts = [...new Set([...recorded.flatMap((known) => known.charts), ...chartNames(table)])];
  return {
    steps: [{ kind: 'clear-block', sheet: sheet.id, area, charts }, ...fillSteps(table, content, sheet.id, origin, isNamed(table, own))],
    guards: sheet.block === null ? [] : [{ sheet: sheet.id, outputColumns: [] }],
    ledger: { id: table.id, sheet: sheet.name, row: area.row, column: area.column, columns: table.widths.length, signature: content.signature, rows: content.rows, basis, charts: chartNames(table), added: recorded.some(({ added }) => added) && unfinished },
  };
}

function planNew(table: ReportTable, name: string, { mode, basis }: ReportSheetsInput): SheetPlan {
  const origin: Rect = { row: 0, column: 0, rows: 1, columns: 1 };
  const content = contentOfTable(table, mode, origin);
  const sheet = `new:${table.id}`;
  return {
    steps: [{ kind: 'add-sheet', sheet, name }, ...fillSteps(table, content, sheet, origin, false)],
    guards: [],
    ledger: { id: table.id, sheet: name, row: 0, column: 0, columns: table.widths.length, signature: content.signature, rows: content.rows, basis, charts: chartNames(table), added: true },
  };
}

function planPlaced({ table, place }: PlacedReport, input: ReportSheetsInput): SheetPlan {
  switch (place.kind) {
    case 'own':
      return planOwn(table, place.own, input);
    case 'new':
      return planNew(table, place.name, input);
    case 'refused': {
      const known = input.record.complete?.sheets.find(({ id }) => id === table.id);
      return { steps: [], guards: [], ledger: known === undefined ? null : kept(known) };
    }
  }
}

/** Takes the findings' worksheet away where there are none; what the user wrote on it keeps it. */
function planRemoval({ snapshot, record }: ReportSheetsInput): SheetPlan {
  const own = ownSheetOf(snapshot, record, TEMUAN_ID);
  if (own === null) return { steps: [], guards: [], ledger: null };
  const { sheet } = own;
  if (obstacleToRemoval(own, snapshot) !== null) return { steps: [], guards: [], ledger: null };
  // It stays in the record until it is known to be gone: taken away last, it may be left standing.
  const [latest] = own.recorded;
  return { steps: [{ kind: 'remove-sheet', sheet: sheet.id }], guards: sheet.block === null ? [] : [{ sheet: sheet.id, outputColumns: [] }], ledger: latest === undefined ? null : kept(latest) };
}

/** Worksheets of ours that the record knows and this run does not make. */
function carriedSheets({ complete, begun }: RecordState, made: ReadonlySet<string>): LedgerSheet[] {
  const newest = begun[0] ?? complete;
  return (newest?.sheets ?? []).filter(({ id }) => !made.has(id)).map((sheet) => (begun.length > 0 ? sheet : kept(sheet)));
}

/** Tables that show other results than the workbook has now, and are not made again in this run. */
function staleTables({ snapshot, record, tables, basis }: ReportSheetsInput): Issue[] {
  const made = new Set([...tables.map(({ id }) => id), TEMUAN_ID]);
  const behind = (record.complete?.sheets ?? []).filter((known) => !made.has(known.id) && known.basis !== basis && ownSheetOf(snapshot, record, known.id) !== null);
  return behind.length === 0 ? [] : [{ code: 'tabel-belum-diperbarui', severity: 'info', sheet: '', cell: '', value: null, params: {} }];
}

/** Plans the worksheets of ours. With null none is made: what the record knows of earlier ones is carried on. */
export function planReportSheets(input: ReportSheetsInput | null, record: RecordState): ReportSheets {
  if (input === null) return { steps: [], guards: [], ledger: carriedSheets(record, new Set()), issues: [] };
  const taken = new Set(input.snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const { placed, issues: inTheWay } = placeReports(input.tables, input.snapshot, record, taken);
  const issues = [...inTheWay, ...staleTables(input)];
  const findings = input.findings([...input.issues, ...issues]);
  const last = findings === null ? null : placeReports([findings], input.snapshot, record, taken);
  const plans = [...placed.map((one) => planPlaced(one, input)), ...(last === null ? [planRemoval(input)] : last.placed.map((one) => planPlaced(one, input)))];
  const made = new Set([...input.tables.map(({ id }) => id), TEMUAN_ID]);
  return {
    steps: plans.flatMap(({ steps }) => steps),
    guards: plans.flatMap(({ guards }) => guards),
    ledger: [...plans.flatMap(({ ledger }) => (ledger === null ? [] : [ledger])), ...carriedSheets(record, made)],
    issues: [...issues, ...(last?.issues ?? [])],
  };
}
