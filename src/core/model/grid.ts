/**
 * What a worksheet looks like when it is read: plain data, no Excel objects.
 * All rows and columns here are 0-based and absolute in the worksheet (A1 is row 0, column 0).
 */

/** A cell's content as Excel's `values` and `formulas` give it; an empty cell is `''`. Dates are numbers. */
export type CellValue = string | number | boolean;

/** How Excel classifies a cell's value (`Range.valueTypes`); other kinds Excel may add are kept as text. */
export type ValueType = 'Empty' | 'String' | 'Double' | 'Integer' | 'Boolean' | 'Error' | 'Unknown' | 'RichValue';

/** A rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Bold and indent of one cell; read only where they must decide a level. */
export interface CellLook {
  readonly bold: boolean;
  readonly indent: number;
}

/** An Excel Table (ListObject) on the sheet, its header and total rows included. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Rect;
}

/** One of our hidden, sheet-scoped names and where it points now; `area` is null when its cells were deleted. */
export interface OwnName {
  readonly name: string;
  readonly area: Rect | null;
}

/** One worksheet as read. `block` is the used range of values; null when the sheet is empty. */
export interface SheetSnapshot {
  /** The worksheet's id. Valid in this session only: ids change when a workbook is opened again. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** True when an AutoFilter hides rows right now. */
  readonly filtered: boolean;
  readonly tables: readonly ExcelTable[];
  readonly ownNames: readonly OwnName[];
  readonly block: Rect | null;
  /** `block.rows` arrays of `block.columns` cells; likewise the three below. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly ValueType[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas inside `block`. */
  readonly merges: readonly Rect[];
  /** Merged areas that Excel reports may be incomplete on very large sheets: false then. */
  readonly mergesKnown: boolean;
  /** False where no cell of the block is indented by its format; absent where that is not known. */
  readonly indented?: boolean;
  /** What is printed, where the user chose one area; absent or null otherwise. */
  readonly printArea?: Rect | null;
  /** Rows of the block that are hidden, by a filter or by hand; absolute. Their cells are read all the same. */
  readonly hiddenRows?: readonly number[];
  /** Rows below `block` that were not read because the sheet is too large to be handled; absent when everything was read. */
  readonly unreadRows?: number;
  /** Looks by absolute column: one entry per row of `block`. Present only for columns that were asked for. */
  readonly looks: ReadonlyMap<number, readonly CellLook[]>;
}

/** The workbook as read by one probe and one read. */
export interface WorkbookSnapshot {
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** The file's format where it cannot keep what LKj keeps in a workbook: the old .xls, plain text, OpenDocument; absent where it can. */
  readonly unkeptFormat?: 'xls' | 'text' | 'opendocument';
  /** In the workbook's tab order; worksheets only. */
  readonly sheets: readonly SheetSnapshot[];
  /** Our custom XML parts as found, unvalidated; `id` is good for this session. */
  readonly parts: readonly StoredPart[];
}

/** A custom XML part in one of our namespaces (src/core/record/namespaces.ts). */
export interface StoredPart {
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}
