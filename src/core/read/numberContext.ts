/** What a reader of one cell is told about it. */
import type { CellValue, ValueType } from '../model/grid';
import type { DecimalMark, NumberKind } from '../model/number';

/** One cell as Excel gives it: `values`, `valueTypes` and `numberFormat` (en-US code). */
export interface CellInput {
  readonly value: CellValue;
  readonly valueType: ValueType;
  readonly numberFormat: string;
}

/**
 * Which column the cell stands in. `anggaran` is every amount of a budget sheet, its realisasi included: there alone "-" is the number 0.
 * Ranges and signs of a bound ("80–90", "≥ 80") are taken in `target` only.
 */
export type NumberRole = 'target' | 'realisasi' | 'anggaran' | 'capaian' | 'skor';

export interface NumberContext {
  readonly kind: NumberKind;
  readonly role: NumberRole;
  /** What the column's unambiguous texts say among rows of the same kind (decimalMarkOf). */
  readonly decimalMark: DecimalMark;
  /** The row's Satuan, where there is one: a unit typed beside the number is compared with it (note `satuan-berbeda`), and a unit in no list is taken if it is this one. */
  readonly satuan?: string;
  /** The row is of a survei kepuasan, whose letters are of another scale than those of accountability (rules/predikatAkip). */
  readonly survei?: boolean;
}
