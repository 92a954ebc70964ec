/** One cell of a snapshot, by absolute place. */
import type { CellValue, SheetSnapshot } from '../model/grid';

export interface CurrentCell {
  readonly value: CellValue;
  /** The formula where the cell is one, else null. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

const NOTHING: CurrentCell = { value: '', formula: null, numberFormat: 'General' };

/** What stands in a cell; '' outside the block that was read. */
export function valueAt({ block, values }: SheetSnapshot, row: number, column: number): CellValue {
  return block === null ? '' : (values[row - block.row]?.[column - block.column] ?? '');
}

/** The cell as it was read; empty outside the block, where nothing stands. */
export function cellAt({ block, values, formulas, numberFormats }: SheetSnapshot, row: number, column: number): CurrentCell {
  if (block === null) return NOTHING;
  const inRow = row - block.row;
  const inColumn = column - block.column;
  const value = values[inRow]?.[inColumn];
  if (value === undefined) return NOTHING;
  const content = formulas[inRow]?.[inColumn];
  // A text that only looks like a formula is its own value.
  const formula = typeof content === 'string' && content.startsWith('=') && content !== value ? content : null;
  return { value, formula, numberFormat: numberFormats[inRow]?.[inColumn] ?? 'General' };
}

/** True where neither a value nor a formula that shows nothing stands. */
export function isEmptyCell({ value, formula }: CurrentCell): boolean {
  return value === '' && formula === null;
}
