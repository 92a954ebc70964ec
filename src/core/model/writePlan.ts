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

/** Makes a worksheet of ours at the end of the tabs. `sheet` is the id by which later steps of the plan name it. */
export interface AddSheet {
  readonly kind: 'add-sheet';
  readonly sheet: string;
  readonly name: string;
}

/** Takes a worksheet of ours away, with all that is in it: after everything else, since nothing brings its looks and charts back. */
export interface RemoveSheet {
  readonly kind: 'remove-sheet';
  readonly sheet: string;
}

/** Empties a block of ours: contents, looks, merges and our charts. */
export interface ClearBlock {
  readonly kind: 'clear-block';
  readonly sheet: string;
  readonly area: Rect;
  /** Charts of ours to take away, by name. */
  readonly charts: readonly string[];
}

/** Writes a block of ours whole; formulas begin with "=", text that Excel could misread with an apostrophe. */
export interface WriteBlock {
  readonly kind: 'write-block';
  readonly sheet: string;
  readonly area: Rect;
  /** `area.rows` arrays of `area.columns` cells; '' clears. */
  readonly cells: readonly (readonly CellValue[])[];
}

/** What a block of cells looks like; what is absent stays as it is. */
export interface BlockLook {
  readonly numberFormat?: string;
  readonly font?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly fill?: string;
  readonly color?: string;
  readonly underline?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines around and between all cells. */
  readonly ruled?: boolean;
}

export interface DressBlock {
  readonly kind: 'dress-block';
  readonly sheet: string;
  readonly area: Rect;
  readonly look: BlockLook;
}

/** Merges cells of a block of ours. */
export interface MergeBlock {
  readonly kind: 'merge-block';
  readonly sheet: string;
  readonly area: Rect;
}

/** Gives one column its width, in points. */
export interface SizeColumn {
  readonly kind: 'size-column';
  readonly sheet: string;
  readonly column: number;
  readonly width: number;
}

/** Gives rows a height in points; null fits them to their contents. */
export interface SizeRows {
  readonly kind: 'size-rows';
  readonly sheet: string;
  readonly area: Rect;
  readonly height: number | null;
}

/** How the sheet is printed: one page wide, the header rows on every page. */
export interface SetPage {
  readonly kind: 'set-page';
  readonly sheet: string;
  readonly landscape: boolean;
  /** Fit one page wide, or one page altogether. */
  readonly fit: 'width' | 'page';
  /** Rows that begin a new page. */
  readonly breaks: readonly number[];
  /** What is printed. */
  readonly area: Rect;
  readonly repeated: { readonly row: number; readonly rows: number } | null;
}

/** A native chart of cells of the sheet. */
export interface AddChart {
  readonly kind: 'add-chart';
  readonly sheet: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'ColumnClustered' | 'BarClustered';
  readonly categories: Rect;
  /** `labelled`: each value is written beside what is drawn of it. */
  readonly series: readonly { readonly name: string; readonly values: Rect; readonly line: boolean; readonly labelled: boolean; readonly color: string }[];
  readonly axisFormat: string;
  /** The cells it covers. */
  readonly place: Rect;
}

/** Steps that change columns beside the user's own. */
export type ColumnStep = WriteColumn | FormatNumbers | CopyLook | MergeCells | ClearLook;

/** Steps that make, fill and dress worksheets of ours. */
export type SheetStep = AddSheet | RemoveSheet | ClearBlock | WriteBlock | DressBlock | MergeBlock | SizeColumn | SizeRows | SetPage | AddChart;

/** Sets what is printed of the user's sheet: the area it had, widened by appended columns, or the one it had. */
export interface SetPrintArea {
  readonly kind: 'set-print-area';
  readonly sheet: string;
  readonly area: Rect;
}

/** `sheet` is a SheetSnapshot id throughout, or that of an add-sheet step before. */
export type PlanStep = ColumnStep | SheetStep | SetOwnName | SetPrintArea;

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
  /** True where "mulai" only leads out of a job that broke off, and is no record of what stands: it is deleted after everything else. */
  readonly openPartGoes?: true;
  /** Ids of custom XML parts that the new ones replace; deleted last. */
  readonly obsoleteParts: readonly string[];
  /** The cell to select when all is done, so that the user sees the result. */
  readonly select: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}
