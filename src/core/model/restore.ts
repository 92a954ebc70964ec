/** What going back leaves. */
import type { CellValue } from './grid';

/** A cell that was not brought back, and why. */
export interface LeftCell {
  readonly sheet: string;
  /** A1 address; '' where it is the whole sheet, or a row that can no longer be found. */
  readonly cell: string;
  /** What stands there now. */
  readonly value: CellValue;
  readonly why: 'edited' | 'row-gone' | 'sheet-gone' | 'protected' | 'filtered';
}
