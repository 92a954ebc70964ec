/** What is to be written, as data. One interpreter carries it out (src/host/excel/commit.ts), in the order of the steps. */
import type { CellValue, Rect } from './grid';

/** A cell's new content: `null` leaves the cell alone, `''` clears it. Text that Excel could read as something else starts with an apostrophe. */
export type CellWrite = CellValue | null;

/** Writes one column over the whole height of the sheet's block: its shape is Excel's own check that no row was inserted meanwhile. */
export interface WriteColumn {
  readonly kind: 'write-column';
  readonly sheet: string;
  /** Absolute column; inside the block, or up to a few columns right of it. */
  readonly column: number;
  /** `block.rows` entries. */
  readonly cells: readonly CellWrite[];
}

/** Gives the cells of a column their number format (Excel's en-US code). */
export interface FormatNumbers {
  readonly kind: 'format-numbers';
  readonly sheet: string;
  readonly area: Rect;
  readonly format: string;
}

/** Dresses an appended column like its neighbour: borders, fonts, fills, alignment; conditional formats are not taken along. */
export interface CopyLook {
  readonly kind: 'copy-look';
  readonly sheet: string;
  /** Merge-free areas of the same shape, from → to. */
  readonly from: Rect;
  readonly to: Rect;
  /** Width in points to give the target's columns, or null to leave it. */
  readonly width: number | null;
}

/** Merges an appended header's cells as its neighbour's are merged. */
export interface MergeCells {
  readonly kind: 'merge-cells';
  readonly sheet: string;
  readonly area: Rect;
}

/** Puts a hidden, sheet-scoped name over cells of ours, replacing one of the same name; `area` null removes it. */
export interface SetOwnName {
  readonly kind: 'set-own-name';
  readonly sheet: string;
  readonly name: string;
  readonly area: Rect | null;
}

/** Takes away what copy-look and merge-cells gave to a column that was empty before: formats, merges; used to go back. */
export interface ClearLook {
  readonly kind: 'clear-look';
  readonly sheet: string;
  readonly area: Rect;
  readonly width: number | null;
}

/** `sheet` is a SheetSnapshot id throughout. */
export type PlanStep = WriteColumn | FormatNumbers | CopyLook | MergeCells | SetOwnName | ClearLook;

/** Cells of one sheet that the results were computed from or are written to: read again in the commit and compared with the snapshot. */
export interface SheetGuard {
  readonly sheet: string;
  /** Absolute columns that receive results: their formulas are compared too, also where the column lies right of the block. */
  readonly outputColumns: readonly number[];
}

export interface WritePlan {
  readonly guards: readonly SheetGuard[];
  readonly steps: readonly PlanStep[];
  /** Custom XML to add before anything is written ("mulai") and after everything was ("selesai"). */
  readonly openPart: string | null;
  readonly closePart: string | null;
  /** Ids of custom XML parts that the new ones replace; deleted last. */
  readonly obsoleteParts: readonly string[];
  /** The cell to select when all is done, so that the user sees the result. */
  readonly select: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}
