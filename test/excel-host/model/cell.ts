/** What a cell holds. */

/** An error value such as `#N/A`: its text in `values`, its own kind in `valueTypes`. */
export class ExcelError {
  constructor(readonly text: string) {}
}

/** A cell's value; `''` is an empty cell. Dates are numbers. */
export type Scalar = string | number | boolean | ExcelError;

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA', '#CIRC!'];

export function errorOf(text: string): ExcelError | null {
  const upper = text.toUpperCase();
  return ERRORS.includes(upper) ? new ExcelError(upper) : null;
}

/** What of a cell differs from the file it was read from. */
export const MARK = {
  /** Value or formula: the cell is written anew. */
  content: 1,
  /** Only its style: its content stays to the byte. */
  style: 2,
  /** Only a formula's result. */
  result: 4,
} as const;

/** A formula as the API shows it (`=SUM(A1:A3)`), and the range it fills when it is an array formula. */
export interface Formula {
  readonly text: string;
  readonly array: string | null;
}
