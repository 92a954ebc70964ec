/**
 * What results were computed from, as it can be compared later: of each worksheet a print of the user's cells, and of the
 * settings. It says whether anything differs, not what.
 */
import type { CellValue, SheetSnapshot } from '../model/grid';
import { asText, fingerprint, mixed, NOTHING } from './fingerprint';
import { areaOfNameFormula } from './ownNames';
import { DEFAULTS, type WorkbookSettings } from './settings';

/** Columns of a table over its rows; absolute. */
export interface Band {
  readonly row: number;
  readonly rows: number;
  readonly columns: readonly number[];
}

/** Which cells of a worksheet count. */
export interface InputAreas {
  /** The worksheet's name: ids do not outlive the session (OfficeDev/office-js #1390). */
  readonly sheet: string;
  /** Where our results stand or will stand: they count for nothing. */
  readonly ours: readonly Band[];
  /** Where results are computed from: what a formula shows counts here, elsewhere only the formula itself does. */
  readonly read: readonly Band[];
}

export interface SheetInputs extends InputAreas {
  /** Null for a worksheet of more cells than are read again at every change. */
  readonly print: string | null;
}

export interface ComputedFrom {
  /** ISO time. */
  readonly at: string;
  readonly settings: string;
  readonly sheets: readonly SheetInputs[];
}

/** A worksheet of more cells is not read again at every change: about 1 MB of what Excel sends. */
export const MAX_INPUT_CELLS = 60_000;

type Cells = Pick<SheetSnapshot, 'block' | 'values' | 'formulas'>;

/** @param double room for one number */
function withCell(hash: number, cell: CellValue, double: DataView): number {
  if (typeof cell === 'number') {
    // So that -0 is 0.
    double.setFloat64(0, cell + 0);
    return mixed(mixed(mixed(hash, 1), double.getInt32(0)), double.getInt32(4));
  }
  const text = String(cell);
  let next = mixed(hash, typeof cell === 'boolean' ? 2 : 3);
  for (let at = 0; at < text.length; at += 1) next = mixed(next, text.charCodeAt(at));
  return mixed(next, text.length);
}

function covers(bands: readonly Band[], atRow: number, column: number): boolean {
  return bands.some(({ row, rows, columns }) => atRow >= row && atRow < row + rows && columns.includes(column));
}

/**
 * The print of what the user has in a worksheet, wherever its used range ends by now; null where it has more than
 * MAX_INPUT_CELLS. Empty cells count for nothing, the place of all others does.
 */
export function printOf({ block, values, formulas }: Cells, { ours, read }: Pick<InputAreas, 'ours' | 'read'>): string | null {
  if (block === null) return '';
  if (block.rows * block.columns > MAX_INPUT_CELLS) return null;
  const double = new DataView(new ArrayBuffer(8));
  let hash = NOTHING;
  // By index: a pair of every cell and its place is much of what this takes.
  for (let inRow = 0; inRow < formulas.length; inRow += 1) {
    const cells = formulas[inRow] ?? [];
    for (let inColumn = 0; inColumn < cells.length; inColumn += 1) {
      const cell = cells[inColumn] ?? '';
      if (cell === '') continue;
      const row = block.row + inRow;
      const column = block.column + inColumn;
      if (covers(ours, row, column)) continue;
      hash = withCell(mixed(mixed(hash, row), column), cell, double);
      const value = values[inRow]?.[inColumn] ?? '';
      if (value !== cell && covers(read, row, column)) hash = withCell(hash, value, double);
    }
  }
  return asText(hash);
}

/** The print of the settings that differ from the standard, so that a setting of a later version changes nothing. */
export function settingsPrint(settings: WorkbookSettings): string {
  const own = Object.entries(settings).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[name as keyof WorkbookSettings]));
  return own.length === 0 ? '' : fingerprint(JSON.stringify(own));
}

/** Whether a change of these cells ("G1:G40", "G1:G40,J1:J40") can only have been to columns of ours: they are written over the whole height of a sheet. */
export function isInOurColumns(address: string, { ours }: InputAreas): boolean {
  const columns = new Set(ours.flatMap((band) => band.columns));
  return address.split(',').every((part) => {
    const area = areaOfNameFormula(`Lembar!${part}`);
    return area !== null && Array.from({ length: area.columns }, (_, index) => area.column + index).every((column) => columns.has(column));
  });
}
