/** Which cells a plan changes: for the list that a user or a test sees, from the plan and what was read. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/model/grid';
import type { WriteBlock, WriteColumn, WritePlan } from '../core/model/writePlan';

/** A cell with what stood in it (its formula, if it was one) and what stands in it now. Row and column are 0-based. */
export interface WrittenCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly old: CellValue;
  readonly new: CellValue;
  /** True in a worksheet of ours, which a preview names without counting its cells. */
  readonly inOwnSheet: boolean;
}

/** The apostrophe that keeps a text a text is not part of it. */
function shown(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
}

function cellsOf({ name, block, formulas }: SheetSnapshot, { column, cells }: WriteColumn): WrittenCell[] {
  if (block === null) return [];
  const written: WrittenCell[] = [];
  cells.forEach((cell, row) => {
    const old = formulas[row]?.[column - block.column] ?? '';
    if (cell !== null && shown(cell) !== old) written.push({ sheet: name, row: block.row + row, column, old, new: shown(cell), inOwnSheet: false });
  });
  return written;
}

/** Cells of a worksheet of ours: `sheet` is what stood there, null where it is new. */
function blockCells(name: string, sheet: SheetSnapshot | null, { area, cells }: WriteBlock): WrittenCell[] {
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const [atRow, atColumn] = [area.row + r, area.column + c];
      const old = sheet?.formulas[atRow - (sheet.block?.row ?? 0)]?.[atColumn - (sheet.block?.column ?? 0)] ?? '';
      return shown(cell) === old ? [] : [{ sheet: name, row: atRow, column: atColumn, old, new: shown(cell), inOwnSheet: true }];
    }),
  );
}

/** The cells whose content the plan changes, in the plan's order. */
export function writtenCells(snapshot: WorkbookSnapshot, { steps }: WritePlan): WrittenCell[] {
  const added = new Map(steps.flatMap((step) => (step.kind === 'add-sheet' ? [[step.sheet, step.name] as const] : [])));
  return steps.flatMap((step) => {
    if (step.kind !== 'write-column' && step.kind !== 'write-block') return [];
    const sheet = snapshot.sheets.find(({ id }) => id === step.sheet);
    if (step.kind === 'write-block') return blockCells(sheet?.name ?? added.get(step.sheet) ?? '', sheet ?? null, step);
    return sheet === undefined ? [] : cellsOf(sheet, step);
  });
}
