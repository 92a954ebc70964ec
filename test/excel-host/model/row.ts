/** One row of cells, in arrays by column; cells that never existed are holes in `styles`. */
import { MARK, type Formula, type Scalar } from './cell';

/** Where the row's text stands in the sheet's part as it was read. */
export interface RowSource {
  readonly start: number;
  readonly end: number;
}

export class Row {
  readonly values: Scalar[] = [];
  /** Undefined where there is no cell. */
  readonly styles: (number | undefined)[] = [];
  formulas: Map<number, Formula> | null = null;
  /** In points; null for the sheet's default. */
  height: number | null = null;
  hidden = false;
  /** The style of cells that do not exist yet. */
  style: number | null = null;
  source: RowSource | null = null;
  /** Columns whose cells differ from the file, by MARK. */
  marks: Map<number, number> | null = null;
  attributesChanged = false;
  /** After cells moved sideways: the column a cell has in the file, or -1 for a new one. */
  origins: number[] | null = null;

  get width(): number {
    return Math.max(this.values.length, this.styles.length);
  }

  mark(column: number, mark: number): void {
    this.marks ??= new Map();
    this.marks.set(column, (this.marks.get(column) ?? 0) | mark);
  }

  value(column: number): Scalar {
    return this.values[column] ?? '';
  }

  put(column: number, value: Scalar, formula: Formula | null): void {
    for (let at = this.values.length; at < column; at += 1) this.values[at] = '';
    this.values[column] = value;
    if (formula) (this.formulas ??= new Map()).set(column, formula);
    else this.formulas?.delete(column);
    this.mark(column, MARK.content);
  }

  putStyle(column: number, style: number | undefined): void {
    this.styles[column] = style;
    this.mark(column, MARK.style);
  }

  /** Whether there is nothing in the cell to see: no value and no formula. */
  isBlank(column: number): boolean {
    return this.value(column) === '' && !this.formulas?.has(column);
  }

  /** Inserts (count > 0) or deletes cells at a column; everything right of it moves. */
  splice(at: number, count: number): void {
    const width = this.width;
    if (at >= width) return;
    this.origins ??= Array.from({ length: width }, (_, column) => column);
    for (let column = this.origins.length; column < width; column += 1) this.origins[column] = column;
    for (let column = this.values.length; column < width; column += 1) this.values[column] = '';
    this.styles.length = width;
    if (count > 0) {
      this.values.splice(at, 0, ...Array.from({ length: count }, (): Scalar => ''));
      this.styles.splice(at, 0, ...Array.from({ length: count }, () => undefined));
      this.origins.splice(at, 0, ...Array.from({ length: count }, () => -1));
    } else {
      this.values.splice(at, -count);
      this.styles.splice(at, -count);
      this.origins.splice(at, -count);
    }
    this.formulas = rekeyed(this.formulas, at, count);
    this.marks = rekeyed(this.marks, at, count);
    this.attributesChanged = true;
  }
}

function rekeyed<T>(map: Map<number, T> | null, at: number, count: number): Map<number, T> | null {
  if (!map) return null;
  const moved = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < at) moved.set(key, value);
    else if (key + count >= at || count > 0) moved.set(key + count, value);
  }
  return moved;
}
