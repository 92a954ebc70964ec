/** What going back leaves. */
import type { CellValue } from './grid';

/** A cell that was not brought back, and why. */
export interface LeftCell {
  readonly sheet: string;
  /** A1 address, of several cells where they stay for the same reason ("G3:G6, G8"); '' where it is the whole sheet, or a row that can no longer be found. */
  readonly cell: string;
  /** What stands there now; '' for several cells. */
  readonly value: CellValue;
  readonly why: 'edited' | 'adopted' | 'row-gone' | 'sheet-gone' | 'protected' | 'filtered';
}
