/** One worksheet: cells by row, and what is laid out around them. */
import { cellAddress, contains, intersect, MAX_COLUMNS, MAX_ROWS, parseRect, sameRect, type Rect } from '../behaviour/address';
import { shiftRect, type Shift } from '../behaviour/shift';
import type { Package } from '../xlsx/package';
import type { StyleBook } from '../xlsx/styles';
import type { Chart, Series } from './chart';
import { MARK, type Formula, type Scalar } from './cell';
import { shiftHappening, type Happening } from './happening';
import { Row } from './row';
import type { AutoFilter, SheetParts } from './sheetParts';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** Columns that share width, hiding and style; inclusive. */
export interface ColumnSpan {
  from: number;
  to: number;
  /** In characters of the default font, as the file counts; null for the default. */
  width: number | null;
  hidden: boolean;
  style: number | null;
}

export interface Table {
  id: string;
  name: string;
  rect: Rect;
  columns: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  filtered: boolean;
  /** The part it was read from. */
  readonly part: string | null;
  changed: boolean;
}

/** A range that follows inserted and moved cells while somebody holds it. */
export interface SheetArea {
  readonly sheet: Sheet;
  /** Null when all its cells were deleted. */
  rect: Rect | null;
}

export type SheetChart = Chart<SheetArea>;
export type SheetSeries = Series<SheetArea>;

export interface DefinedName {
  readonly id: string;
  name: string;
  /** `=Sheet1!$A$1`, or any other formula. */
  formula: string;
  /** The sheet it belongs to; null for the workbook. */
  scope: Sheet | null;
  visible: boolean;
  comment: string;
  /** Attributes of the file that the API does not show. */
  readonly rest: Readonly<Record<string, string>>;
}

/** What a sheet needs of the workbook that it is in (model/workbook). */
export interface Book {
  readonly pack: Package;
  readonly styles: StyleBook;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly Sheet[];
  active: Sheet;
  sheetsChanged: boolean;
  newId(): string;
  sheet(key: string): Sheet | undefined;
  nameIn(scope: Sheet | null, name: string): DefinedName | undefined;
  areaOfName(name: DefinedName): SheetArea | null;
  removeSheet(sheet: Sheet): void;
  moveSheet(sheet: Sheet, position: number): void;
  sheetRenamed(from: string, to: string): void;
  cellChanged(sheet: Sheet, row: number, column: number, isFormula: boolean): void;
  cellsMoved(sheet: Sheet, shift: Shift): void;
  type(sheet: Sheet, row: number, column: number, content: string | number | boolean): void;
  tell(happening: Happening): void;
  settle(force?: boolean): void;
}

export class Sheet {
  readonly id: string;
  visibility: Visibility = 'Visible';
  readonly rows: (Row | undefined)[] = [];
  merges: Rect[] = [];
  mergesChanged = false;
  columns: ColumnSpan[] = [];
  columnsChanged = false;
  isProtected = false;
  autoFilter: AutoFilter | null = null;
  tables: Table[] = [];
  removedTables: Table[] = [];
  charts: SheetChart[] = [];
  removedCharts: SheetChart[] = [];
  /** Cells whose formula the file spells out once, the spelled-out one first. */
  shared: { readonly row: Row; readonly column: number }[][] = [];
  /** Set when rows, columns or blocks of cells moved: rows are renumbered when saved. */
  moved = false;

  constructor(
    readonly workbook: Book,
    private title: string,
    readonly parts: SheetParts,
  ) {
    this.id = workbook.newId();
  }

  get name(): string {
    return this.title;
  }

  /** Renames without checking: the rules for names are behaviour/names. Formulas and names follow. */
  rename(name: string): void {
    const before = this.title;
    this.title = name;
    this.workbook.sheetRenamed(before, name);
  }

  row(index: number): Row {
    return (this.rows[index] ??= new Row());
  }

  value(row: number, column: number): Scalar {
    return this.rows[row]?.value(column) ?? '';
  }

  formula(row: number, column: number): Formula | null {
    return this.rows[row]?.formulas?.get(column) ?? null;
  }

  style(row: number, column: number): number {
    const own = this.rows[row];
    return own?.styles[column] ?? own?.style ?? this.columnSpan(column)?.style ?? 0;
  }

  columnSpan(column: number): ColumnSpan | undefined {
    return this.columns.find((span) => column >= span.from && column <= span.to);
  }

  /** Puts a value or formula into a cell as it is; a new cell takes its row's or column's style. */
  put(row: number, column: number, value: Scalar, formula: Formula | null): void {
    const style = this.style(row, column);
    const target = this.row(row);
    if (target.styles[column] === undefined) target.putStyle(column, style);
    target.put(column, value, formula);
    this.workbook.cellChanged(this, row, column, formula !== null);
  }

  /** Somebody wrote into an area: told once for the whole of it, as Excel does. */
  edited(rect: Rect): void {
    this.workbook.tell({ kind: 'changed', sheet: this.id, rect, change: 'RangeEdited' });
  }

  /** A formula's new result. */
  putResult(row: number, column: number, value: Scalar): void {
    const target = this.row(row);
    for (let at = target.values.length; at < column; at += 1) target.values[at] = '';
    target.values[column] = value;
    target.mark(column, MARK.result);
  }

  putStyle(row: number, column: number, style: number): void {
    if (this.rows[row]?.styles[column] === style) return;
    this.row(row).putStyle(column, style);
  }

  /** The area of all cells with a value or formula, or (`valuesOnly` false) that exist at all; null when there are none. */
  usedRect(valuesOnly: boolean, within?: Rect): Rect | null {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    const first = within?.column ?? 0;
    const last = within ? within.column + within.columns - 1 : MAX_COLUMNS - 1;
    this.rows.forEach((row, index) => {
      if (!row || (within && (index < within.row || index >= within.row + within.rows))) return;
      const counts = (column: number): boolean => (valuesOnly ? !row.isBlank(column) : row.styles[column] !== undefined || !row.isBlank(column));
      let from = first;
      let to = Math.min(row.width - 1, last);
      while (from <= to && !counts(from)) from += 1;
      while (to >= from && !counts(to)) to -= 1;
      if (from > to) return;
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, from);
      right = Math.max(right, to);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Calls `visit` for each existing cell of an area, row by row. */
  eachCell(rect: Rect, visit: (row: number, column: number) => void): void {
    const end = rect.row + rect.rows;
    const visitRow = (row: Row | undefined, index: number): void => {
      const width = Math.min(row?.width ?? 0, rect.column + rect.columns);
      for (let column = rect.column; column < width; column += 1) visit(index, column);
    };
    if (rect.rows > 10_000) this.rows.forEach((row, index) => index >= rect.row && index < end && visitRow(row, index));
    else for (let index = rect.row; index < end; index += 1) visitRow(this.rows[index], index);
  }

  mergeAt(row: number, column: number): Rect | undefined {
    return this.merges.find((merge) => row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns);
  }

  mergesIn(rect: Rect): Rect[] {
    return this.merges.filter((merge) => intersect(merge, rect));
  }

  /** Merges an area; what its other cells held is lost. */
  merge(rect: Rect): void {
    if (rect.rows * rect.columns === 1 || this.merges.some((known) => sameRect(known, rect))) return;
    this.merges = this.merges.filter((known) => !contains(rect, known));
    this.merges.push(rect);
    this.mergesChanged = true;
    this.eachCell(rect, (row, column) => {
      if ((row !== rect.row || column !== rect.column) && !this.rows[row]?.isBlank(column)) this.put(row, column, '', null);
    });
  }

  unmerge(rect: Rect): void {
    const kept = this.merges.filter((known) => !intersect(known, rect));
    this.mergesChanged ||= kept.length !== this.merges.length;
    this.merges = kept;
  }

  /** Splits the column spans so that `from`–`to` can be changed alone, and returns the spans that cover it. */
  spansFor(from: number, to: number): ColumnSpan[] {
    const spans: ColumnSpan[] = [];
    for (const span of this.columns) {
      const cuts = [span.from, Math.max(span.from, from), Math.max(span.from, to + 1), span.to + 1];
      for (let i = 0; i < 3; i += 1) {
        const start = cuts[i] ?? 0;
        const end = Math.min(cuts[i + 1] ?? 0, span.to + 1);
        if (end > start && start <= span.to) spans.push({ ...span, from: start, to: end - 1 });
      }
    }
    for (let column = from; column <= to; column += 1) {
      const known = spans.find((span) => column >= span.from && column <= span.to);
      if (known) column = known.to;
      else {
        const next = Math.min(to, ...spans.filter((span) => span.from > column).map((span) => span.from - 1));
        spans.push({ from: column, to: next, width: null, hidden: false, style: null });
        column = next;
      }
    }
    this.columns = spans.sort((a, b) => a.from - b.from);
    this.columnsChanged = true;
    return this.columns.filter((span) => span.from >= from && span.to <= to);
  }

  isRowHidden(row: number): boolean {
    return this.rows[row]?.hidden ?? false;
  }

  hideRow(row: number, hidden: boolean): void {
    const target = this.row(row);
    target.hidden = hidden;
    target.attributesChanged = true;
  }

  /** Moves cells, merges and what hangs on them; formulas, names and references follow through the workbook. */
  shift(shift: Shift): void {
    this.spellOutFormulas(() => true);
    if (shift.axis === 'row' && shift.band === null) this.shiftRows(shift.at, shift.count);
    else if (shift.axis === 'column' && shift.band === null) this.rows.forEach((row) => row?.splice(shift.at, shift.count));
    else this.shiftBlock(shift);
    this.moved = true;
    this.merges = this.merges.flatMap((merge) => shiftRect(merge, shift) ?? []);
    this.mergesChanged = true;
    for (const table of this.tables) {
      table.rect = shiftRect(table.rect, shift) ?? table.rect;
      table.changed = true;
    }
    if (this.autoFilter) {
      const rect = shiftRect(this.autoFilter.rect, shift);
      this.autoFilter = rect && { ...this.autoFilter, rect };
    }
    if (shift.axis === 'column' && shift.band === null) this.shiftColumnSpans(shift);
    this.parts.shift(shift);
    this.workbook.cellsMoved(this, shift);
    this.workbook.tell(shiftHappening(this.id, shift));
  }

  /** Writes the shared formulas of the groups that `which` picks in full. */
  spellOutFormulas(which: (group: { readonly row: Row; readonly column: number }[]) => boolean): void {
    this.shared = this.shared.filter((group) => {
      if (!which(group)) return true;
      for (const { row, column } of group) row.mark(column, MARK.content);
      return false;
    });
  }

  private shiftRows(at: number, count: number): void {
    if (count > 0) {
      const above = this.rows[at - 1];
      const added = Array.from({ length: count }, () => {
        const row = new Row();
        above?.styles.forEach((style, column) => row.putStyle(column, style));
        row.style = above?.style ?? null;
        row.height = above?.height ?? null;
        row.attributesChanged = true;
        return row;
      });
      if (this.rows.length > at) this.rows.splice(at, 0, ...added);
    } else this.rows.splice(at, -count);
    this.rows.length = Math.min(this.rows.length, MAX_ROWS);
  }

  private shiftBlock({ axis, at, count, band }: Shift): void {
    if (!band) return;
    if (axis === 'column') {
      for (let row = band.from; row < band.from + band.size; row += 1) this.rows[row]?.splice(at, count);
      return;
    }
    const height = this.rows.length;
    const copy = (from: number, to: number, column: number): void => {
      const source = this.rows[from];
      const target = this.row(to);
      target.put(column, source?.value(column) ?? '', source?.formulas?.get(column) ?? null);
      target.putStyle(column, source?.styles[column]);
    };
    for (let column = band.from; column < band.from + band.size; column += 1) {
      if (count > 0) for (let row = height - 1; row >= at; row -= 1) copy(row, row + count, column);
      else for (let row = at; row < height; row += 1) copy(row - count, row, column);
      if (count > 0) for (let row = at; row < at + count; row += 1) this.row(row).put(column, '', null);
    }
  }

  private shiftColumnSpans(shift: Shift): void {
    this.columns = this.columns.flatMap((span) => {
      const moved = shiftRect({ row: 0, rows: 1, column: span.from, columns: span.to - span.from + 1 }, shift);
      return moved ? { ...span, from: moved.column, to: moved.column + moved.columns - 1 } : [];
    });
    this.columnsChanged = true;
  }

  // ── for tests: what a person does or sees ──

  /** A cell's content by A1 address. Throws on a bad address. */
  peek(address: string): { value: string | number | boolean; formula: string | null; isError: boolean; numberFormat: string; style: number } {
    const rect = parseRect(address);
    if (!rect) throw new Error(`no cell ${address}`);
    this.workbook.settle();
    const value = this.value(rect.row, rect.column);
    const style = this.style(rect.row, rect.column);
    return {
      value: typeof value === 'object' ? value.text : value,
      formula: this.formula(rect.row, rect.column)?.text ?? null,
      isError: typeof value === 'object',
      numberFormat: this.workbook.styles.look(style).numberFormat,
      style,
    };
  }

  /** Types into a cell as a person would: formulas, numbers, dates and percents are recognised. */
  poke(address: string, content: string | number | boolean): void {
    const rect = parseRect(address);
    if (!rect) throw new Error(`no cell ${address}`);
    this.workbook.type(this, rect.row, rect.column, content);
  }

  /** Inserts whole rows before the (0-based) row. */
  insertRows(at: number, count = 1): void {
    this.shift({ axis: 'row', at, count, band: null });
  }

  deleteRows(at: number, count = 1): void {
    this.shift({ axis: 'row', at, count: -count, band: null });
  }

  insertColumns(at: number, count = 1): void {
    this.shift({ axis: 'column', at, count, band: null });
  }

  deleteColumns(at: number, count = 1): void {
    this.shift({ axis: 'column', at, count: -count, band: null });
  }

  /** Protects without a password; cells stay locked or unlocked as their styles say. */
  protect(on = true): void {
    this.isProtected = on;
    this.parts.setProtection(on);
  }

  /** Sets an AutoFilter that hides the rows for which `shows` is false; `null` clears the filter's criteria. */
  setFilter(address: string, shows: ((row: number) => boolean) | null): void {
    const rect = parseRect(address);
    if (!rect) throw new Error(`no range ${address}`);
    this.autoFilter = { rect, filtered: shows !== null };
    this.parts.setAutoFilter(this.autoFilter);
    for (let row = rect.row + 1; row < rect.row + rect.rows; row += 1) this.hideRow(row, shows !== null && !shows(row));
  }

  /** `[[…]]` of the plain values of an area, for comparison in tests. */
  grid(address: string): (string | number | boolean)[][] {
    const rect = parseRect(address);
    if (!rect) throw new Error(`no range ${address}`);
    return Array.from({ length: rect.rows }, (_, r) =>
      Array.from({ length: rect.columns }, (__, c) => this.peek(cellAddress(rect.row + r, rect.column + c)).value),
    );
  }
}
