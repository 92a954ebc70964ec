/** The way back from texts that a run made numbers: only where our number still stands. */
import { grouped } from '../model/grouped';
import type { LeftCell } from '../model/restore';
import type { ApbdTable, InputRole, PkTable } from '../model/tables';
import type { CellWrite, PlanStep, SheetGuard } from '../model/writePlan';
import { addressOf } from '../record/address';
import { cellAt } from '../record/currentCell';
import type { LedgerFix } from '../record/ledger';
import { literalText } from '../record/literalText';

/** The user's tables as read now; of a sheet that is no longer there, null. */
export interface InputTables {
  readonly pk: PkTable | null;
  readonly apbd: ApbdTable | null;
}

interface FixesBack {
  readonly steps: readonly PlanStep[];
  readonly guards: readonly SheetGuard[];
  readonly left: readonly LeftCell[];
}

const TEXT_FORMAT = '@';

/** Where a column of the user's numbers stands now; null where the table has none. */
export function inputColumn({ pk, apbd }: InputTables, role: InputRole): { readonly table: PkTable | ApbdTable; readonly column: number } | null {
  const [table, column] =
    role === 'target' ? [pk, pk?.columns.target] : role === 'realisasi' ? [pk, pk?.columns.realisasi] : role === 'anggaran' ? [apbd, apbd?.columns.anggaran] : [apbd, apbd?.columns.realisasi];
  return table === null || column === null || column === undefined ? null : { table, column };
}

/** One column's texts: under the text format they are written after it, elsewhere before the format that they had. */
function columnBack(fixes: readonly LedgerFix[], { table, column }: NonNullable<ReturnType<typeof inputColumn>>): FixesBack {
  const { sheet } = table;
  const rows = new Map(table.rows.map(({ key, row }) => [key, row]));
  const cells = new Map<number, CellWrite>();
  const early: PlanStep[] = [];
  const late: PlanStep[] = [];
  const left: LeftCell[] = [];
  for (const { key, value, earlier, formatBefore } of fixes) {
    const row = rows.get(key);
    if (row === undefined) {
      left.push({ sheet: sheet.name, cell: '', value, why: 'row-gone' });
      continue;
    }
    const current = cellAt(sheet, row, column);
    // A run that broke off may have given the format only.
    const isBack = current.formula === null && current.value === earlier;
    if (!isBack && (current.formula !== null || current.value !== value)) {
      left.push({ sheet: sheet.name, cell: addressOf(row, column), value: current.formula ?? current.value, why: 'edited' });
      continue;
    }
    const format = formatBefore ?? current.numberFormat;
    if (!isBack) cells.set(row, literalText(earlier, format));
    if (format !== current.numberFormat) (format === TEXT_FORMAT ? early : late).push({ kind: 'format-numbers', sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, format });
  }
  const { block } = sheet;
  if (block === null || cells.size + early.length + late.length === 0) return { steps: [], guards: [], left };
  const writes: PlanStep[] = cells.size === 0 ? [] : [{ kind: 'write-column', sheet: sheet.id, column, cells: Array.from({ length: block.rows }, (_, index) => cells.get(block.row + index) ?? null) }];
  return { steps: [...early, ...writes, ...late], guards: [{ sheet: sheet.id, outputColumns: [column] }], left };
}

/** Plans it; what was edited since stays and is listed, as are whole sheets that cannot be written to. */
export function fixesBack(fixes: readonly LedgerFix[], tables: InputTables): FixesBack {
  const backs = [...grouped(fixes, ({ sheet, role }) => `${sheet} ${role}`).values()].map((own): FixesBack => {
    const [first] = own;
    const at = first === undefined ? null : inputColumn(tables, first.role);
    if (first === undefined || at === null) return { steps: [], guards: [], left: first === undefined ? [] : [{ sheet: first.sheet, cell: '', value: '', why: 'sheet-gone' }] };
    const { sheet } = at.table;
    if (sheet.protected || sheet.filtered) return { steps: [], guards: [], left: [{ sheet: sheet.name, cell: '', value: '', why: sheet.protected ? 'protected' : 'filtered' }] };
    return columnBack(own, at);
  });
  return { steps: backs.flatMap(({ steps }) => steps), guards: backs.flatMap(({ guards }) => guards), left: backs.flatMap(({ left }) => left) };
}
