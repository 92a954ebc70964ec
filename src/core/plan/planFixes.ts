/** Numbers kept as text become real numbers: a run of its own, with its way back. */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { Pratinjau } from '../model/pratinjau';
import type { CellWrite, PlanStep, SheetGuard, WritePlan } from '../model/writePlan';
import { fixableInApbd, fixableInPk, type FixableCell } from '../read/fixable';
import { cellAt } from '../record/currentCell';
import type { LedgerFix } from '../record/ledger';
import { writeCompletion, writeLedger } from '../record/ledgerXml';
import type { RecordState } from '../record/record';
import { carriedTables } from '../writeback/carryOver';
import { mergeAt, mergesByRow } from '../writeback/merges';
import { headerAt } from '../writeback/places';
import type { InputTables } from './fixesBack';
import { planReportSheets } from './reportSheets';

export interface FixPlan {
  readonly plan: WritePlan;
  readonly pratinjau: Pratinjau;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
}

const NOTHING: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

/** The cells of one column together. */
function byColumn(cells: readonly FixableCell[]): FixableCell[][] {
  const groups = new Map<string, FixableCell[]>();
  for (const cell of cells) {
    const name = `${cell.sheet.id} ${cell.role}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [cell]);
    else known.push(cell);
  }
  return [...groups.values()];
}

function stepsOf(sheet: SheetSnapshot, column: number, cells: readonly FixableCell[]): PlanStep[] {
  const { block } = sheet;
  if (block === null) return [];
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

/** Plans it for both sheets; one that is protected or filtered is left, and told. Where there is no such text the plan is empty. */
export function planFixes({ pk, apbd }: InputTables, record: RecordState, at: string): FixPlan {
  const all = [...(pk === null ? [] : fixableInPk(pk)), ...(apbd === null ? [] : fixableInApbd(apbd))];
  const sheets = [...new Set(all.map(({ sheet }) => sheet))];
  const issues = sheets.flatMap((sheet) => obstacleOf(sheet) ?? []);
  const merges = new Map(sheets.map((sheet) => [sheet, mergesByRow(sheet)]));
  const writable = all.filter(({ sheet, row, column }) => obstacleOf(sheet) === null && mergeAt(merges.get(sheet) ?? new Map(), row, column) === null);
  const columns = byColumn(writable).flatMap((cells) => {
    const [first] = cells;
    const table = first?.role === 'target' || first?.role === 'realisasi' ? pk : apbd;
    return first === undefined || table === null ? [] : [{ ...first, header: headerAt(table, first.column), cells }];
  });
  const pratinjau: Pratinjau = {
    columns: columns.map(({ sheet, role, header, column, cells }) => ({
      sheet: sheet.name,
      role,
      header,
      column,
      isNew: false,
      changes: cells.map(({ row, key, value, format }) => {
        const old = cellAt(sheet, row, column);
        return { row, key, kind: 'perbaikan', old: { value: old.value, numberFormat: old.numberFormat, standing: old.value }, new: { value, numberFormat: format ?? old.numberFormat, isFormula: false } };
      }),
    })),
    sheets: [],
  };
  if (columns.length === 0) return { plan: NOTHING, pratinjau, issues, refused: issues.length > 0 };
  const fixes = writable.map(({ sheet, role, key, row, column, value, format }): LedgerFix => {
    const { value: text, numberFormat } = cellAt(sheet, row, column);
    return { sheet: sheet.name, role, key, value, earlier: String(text), formatBefore: format === null ? null : numberFormat };
  });
  const guards = sheets.map((sheet): SheetGuard => ({ sheet: sheet.id, outputColumns: columns.filter((own) => own.sheet === sheet).map(({ column }) => column) })).filter(({ outputColumns }) => outputColumns.length > 0);
  return {
    plan: {
      guards,
      steps: columns.flatMap(({ sheet, column, cells }) => stepsOf(sheet, column, cells)),
      openPart: writeLedger({ run: record.nextRun, at, selfComplete: false, tables: carriedTables(record, []), sheets: planReportSheets(null, record).ledger, fixes }),
      closePart: writeCompletion(record.nextRun),
      obsoleteParts: record.obsoleteParts,
      select: null,
    },
    pratinjau,
    issues,
    refused: false,
  };
}
