/** Numbers kept as text become real numbers: a run of its own, with its way back. */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { CellChange, Pratinjau } from '../model/pratinjau';
import type { CellWrite, PlanStep, SheetGuard, WritePlan } from '../model/writePlan';
import { fixableInApbd, fixableInPk, type FixableCell } from '../read/fixable';
import { writeCompletion } from '../record/completionXml';
import { cellAt } from '../record/currentCell';
import type { LedgerFix } from '../record/ledger';
import { writeLedger } from '../record/ledgerXml';
import type { RecordState } from '../record/record';
import { carriedTables } from '../writeback/carryOver';
import { mergeAt, mergesByRow } from '../writeback/merges';
import { headerAt } from '../writeback/places';
import { inputColumn, type InputTables } from './fixesBack';
import { planReportSheets } from './reportSheets';

/** A run that computes no results. */
export interface AsidePlan {
  readonly plan: WritePlan;
  readonly pratinjau: Pratinjau;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
}

const NOTHING: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

/** A cell to fix with what the ledger keeps of it. */
interface Fix {
  readonly cell: FixableCell;
  readonly entry: LedgerFix;
}

function nameOf({ sheet, role, key }: Pick<LedgerFix, 'sheet' | 'role' | 'key'>): string {
  return JSON.stringify([sheet, role, key]);
}

/** Texts to be made numbers; of a run that broke off after the format was given, what stood before it counts. */
function newFixes(cells: readonly FixableCell[], unfinished: ReadonlyMap<string, LedgerFix>): Fix[] {
  return cells.map((cell): Fix => {
    const { sheet, role, key, row, column, value, format } = cell;
    const { value: text, numberFormat } = cellAt(sheet, row, column);
    const before = unfinished.get(nameOf({ sheet: sheet.name, role, key }));
    const formatBefore = before?.earlier === text ? before.formatBefore : format === null ? null : numberFormat;
    return { cell, entry: { sheet: sheet.name, role, key, value, earlier: String(text), formatBefore } };
  });
}

/** What a run that broke off made numbers already: written once more, so that the new run is done with the old one and knows the way back. */
function doneFixes(tables: InputTables, unfinished: ReadonlyMap<string, LedgerFix>): Fix[] {
  return [...unfinished.values()].flatMap((entry): Fix[] => {
    const at = inputColumn(tables, entry.role);
    const row = at?.table.rows.find(({ key }) => key === entry.key)?.row;
    if (at === null || row === undefined || at.table.sheet.name !== entry.sheet) return [];
    const { sheet } = at.table;
    const current = cellAt(sheet, row, at.column);
    if (current.formula !== null || current.value !== entry.value) return [];
    return [{ cell: { sheet, role: entry.role, key: entry.key, row, column: at.column, value: entry.value, format: null }, entry }];
  });
}

/** The cells of one column together. */
function byColumn(fixes: readonly Fix[]): FixableCell[][] {
  const groups = new Map<string, FixableCell[]>();
  for (const { cell } of fixes) {
    const name = `${cell.sheet.id} ${cell.role}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [cell]);
    else known.push(cell);
  }
  return [...groups.values()];
}

function stepsOf(cells: readonly FixableCell[]): PlanStep[] {
  const [first] = cells;
  const block = first?.sheet.block ?? null;
  if (first === undefined || block === null) return [];
  const { sheet, column } = first;
  const values = new Map(cells.map(({ row, value }) => [row, value]));
  const height: CellWrite[] = Array.from({ length: block.rows }, (_, index) => values.get(block.row + index) ?? null);
  // The formats first: a number written under the text format would stay a text.
  const formats = cells.flatMap(({ row, format }): PlanStep[] => (format === null ? [] : [{ kind: 'format-numbers', sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, format }]));
  return [...formats, { kind: 'write-column', sheet: sheet.id, column, cells: height }];
}

/** What stands in the way of a sheet's cells, as an error that names it; null where nothing does. */
function obstacleOf(sheet: SheetSnapshot): Issue | null {
  const code = sheet.protected ? 'lembar-terlindungi' : sheet.filtered ? 'filter-aktif' : null;
  return code === null ? null : { code, severity: 'error', sheet: sheet.name, cell: '', value: null, params: {} };
}

/** Changes as the user is shown them: cells that hold their number already are none. */
function pratinjauOf(columns: readonly FixableCell[][], tables: InputTables): Pratinjau {
  const shown = columns.flatMap((cells) => {
    const [first] = cells;
    const at = first === undefined ? null : inputColumn(tables, first.role);
    if (first === undefined || at === null) return [];
    const { sheet, role, column } = first;
    const changes = cells.flatMap(({ row, key, value, format }): CellChange[] => {
      const old = cellAt(sheet, row, column);
      if (old.value === value) return [];
      return [{ row, key, kind: 'perbaikan', old: { value: old.value, numberFormat: old.numberFormat, standing: old.value }, new: { value, numberFormat: format ?? old.numberFormat, isFormula: false } }];
    });
    return changes.length === 0 ? [] : [{ sheet: sheet.name, role, header: headerAt(at.table, column), column, isNew: false, changes }];
  });
  return { columns: shown, sheets: [] };
}

/** Plans it for both sheets; one that is protected or filtered is left, and told. Where there is no such text the plan is empty. */
export function planFixes(tables: InputTables, record: RecordState, at: string): AsidePlan {
  const { pk, apbd } = tables;
  const unfinished = new Map((record.begun[0]?.fixes ?? []).map((entry) => [nameOf(entry), entry]));
  const all = [...newFixes([...(pk === null ? [] : fixableInPk(pk)), ...(apbd === null ? [] : fixableInApbd(apbd))], unfinished), ...doneFixes(tables, unfinished)];
  const sheets = [...new Set(all.map(({ cell }) => cell.sheet))];
  const issues = sheets.flatMap((sheet) => obstacleOf(sheet) ?? []);
  const merges = new Map(sheets.map((sheet) => [sheet, mergesByRow(sheet)]));
  const fixes = all.filter(({ cell: { sheet, row, column } }) => obstacleOf(sheet) === null && mergeAt(merges.get(sheet) ?? new Map(), row, column) === null);
  const columns = byColumn(fixes);
  const pratinjau = pratinjauOf(columns, tables);
  if (fixes.length === 0) return { plan: NOTHING, pratinjau, issues, refused: issues.length > 0 };
  const written = new Set(fixes.map(({ entry }) => nameOf(entry)));
  // Of what the other run left on a sheet that cannot be written to now, the way back stays known.
  const waiting = [...unfinished].flatMap(([name, entry]) => (written.has(name) ? [] : [entry]));
  return {
    plan: {
      ...NOTHING,
      guards: guardsOf(fixes.map(({ cell }) => cell)),
      steps: columns.flatMap(stepsOf),
      openPart: writeLedger({ run: record.nextRun, at, selfComplete: false, tables: carriedTables(record, []), sheets: planReportSheets(null, record).ledger, fixes: [...fixes.map(({ entry }) => entry), ...waiting] }),
      // Nothing is computed: the results that stand are those of the run before.
      closePart: writeCompletion({ run: record.nextRun, at }, record.from),
      obsoleteParts: record.obsoleteParts,
    },
    pratinjau,
    issues,
    refused: false,
  };
}

/** The guards of the worksheets that these columns are on. */
export function guardsOf(columns: readonly Pick<FixableCell, 'sheet' | 'column'>[]): SheetGuard[] {
  const ids = [...new Set(columns.map(({ sheet }) => sheet.id))];
  return ids.map((id) => ({ sheet: id, outputColumns: [...new Set(columns.flatMap(({ sheet, column }) => (sheet.id === id ? [column] : [])))] }));
}
