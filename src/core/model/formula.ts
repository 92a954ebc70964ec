/** Formulas as data, without their equals sign, in the English of Excel's API: text and references in turn. */

/** A cell, or a block of cells, of a worksheet of the user's; absolute, 0-based. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number };
}

/** Whether results and tables hold the values as they were computed, or formulas on the user's own cells. */
export type ReportMode = 'nilai' | 'rumus';

/** Text and references of some kind. */
export type Formula<Ref extends object> = readonly (string | Ref)[];
