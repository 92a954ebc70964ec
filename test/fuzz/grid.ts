/** A workbook that can be changed cell by cell, made from a snapshot and turned into one again, as Excel would read it. */
import type { CellValue, Rect, SheetSnapshot, StoredPart, ValueType, WorkbookSnapshot } from '../../src/core/model/grid';
import type { ColumnStep, PlanStep, SetOwnName, SetPrintArea, WritePlan } from '../../src/core/model/writePlan';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from '../../src/core/record/namespaces';

export interface Cell {
  readonly value: CellValue;
  /** As `Range.formulas` has it: the formula, or the value itself. */
  readonly content: CellValue;
  readonly type: ValueType;
  readonly format: string;
}

export const EMPTY: Cell = { value: '', content: '', type: 'Empty', format: 'General' };

export interface Grid {
  readonly sheet: SheetSnapshot;
  /** From A1 on; rows may be of different lengths. */
  rows: Cell[][];
  merges: Rect[];
  names: Map<string, Rect>;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const { block } = sheet;
  const at = (row: number, column: number): Cell => ({
    value: sheet.values[row]?.[column] ?? '',
    content: sheet.formulas[row]?.[column] ?? '',
    type: sheet.valueTypes[row]?.[column] ?? 'Empty',
    format: sheet.numberFormats[row]?.[column] ?? 'General',
  });
  const rows = Array.from({ length: (block?.row ?? 0) + (block?.rows ?? 0) }, (_, row) =>
    Array.from({ length: (block?.column ?? 0) + (block?.columns ?? 0) }, (__, column) => (block === null || row < block.row || column < block.column ? EMPTY : at(row - block.row, column - block.column))),
  );
  return { sheet, rows, merges: [...sheet.merges], names: new Map(sheet.ownNames.flatMap(({ name, area }) => (area === null ? [] : [[name, area] as const]))) };
}

const isWithin = (inner: Rect, outer: Rect): boolean => inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;

const stands = ({ value, content }: Cell): boolean => value !== '' || content !== '';

/** As it would be read: the block reaches as far as anything stands. */
export function snapshotOf({ sheet, rows, merges, names }: Grid): SheetSnapshot {
  const filled = rows.flatMap((row, r) => row.flatMap((cell, c) => (stands(cell) ? [[r, c] as const] : [])));
  const ownNames = [...names].map(([name, area]) => ({ name, area }));
  const base = { ...sheet, ownNames, looks: new Map(), hiddenRows: [], printArea: null };
  if (filled.length === 0) return { ...base, block: null, values: [], formulas: [], valueTypes: [], numberFormats: [], merges: [] };
  const firstOf = (axis: 0 | 1): number => filled.reduce((least, at) => Math.min(least, at[axis]), Infinity);
  const lastOf = (axis: 0 | 1): number => filled.reduce((most, at) => Math.max(most, at[axis]), 0);
  const block: Rect = { row: firstOf(0), column: firstOf(1), rows: lastOf(0) - firstOf(0) + 1, columns: lastOf(1) - firstOf(1) + 1 };
  const cells = Array.from({ length: block.rows }, (_, r) => Array.from({ length: block.columns }, (__, c) => rows[block.row + r]?.[block.column + c] ?? EMPTY));
  return {
    ...base,
    block,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ content }) => content)),
    valueTypes: cells.map((row) => row.map(({ type }) => type)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
    merges: merges.filter((merge) => isWithin(merge, block)),
  };
}

export function cellAt({ rows }: Grid, row: number, column: number): Cell {
  return rows[row]?.[column] ?? EMPTY;
}

export function put(grid: Grid, row: number, column: number, cell: Cell): void {
  while (grid.rows.length <= row) grid.rows.push([]);
  const line = grid.rows[row] ?? [];
  while (line.length < column) line.push(EMPTY);
  line[column] = cell;
}

/** An area after lines came in before `at`, or went (a negative count), along one axis; null where it went whole. */
function shifted(area: Rect, axis: 'row' | 'column', at: number, count: number): Rect | null {
  const size = axis === 'row' ? 'rows' : 'columns';
  const moved = (edge: number): number => (count > 0 ? edge + count : Math.max(at, edge + count));
  const [first, behind] = [area[axis], area[axis] + area[size]];
  const start = first < at ? first : moved(first);
  const end = behind <= at ? behind : moved(behind);
  return end <= start ? null : { ...area, [axis]: start, [size]: end - start };
}

function shiftAreas(grid: Grid, axis: 'row' | 'column', at: number, count: number): void {
  grid.merges = grid.merges.flatMap((merge) => shifted(merge, axis, at, count) ?? []).filter(({ rows, columns }) => rows * columns > 1);
  for (const [name, area] of [...grid.names]) {
    const moved = shifted(area, axis, at, count);
    if (moved === null) grid.names.delete(name);
    else grid.names.set(name, moved);
  }
}

/** Empty rows before a row, or, with a negative count, rows from it on that go: merges and names move along. */
export function shiftRows(grid: Grid, at: number, count: number): void {
  if (count > 0) grid.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  else grid.rows.splice(at, -count);
  shiftAreas(grid, 'row', at, count);
}

/** The same of columns. */
export function shiftColumns(grid: Grid, at: number, count: number): void {
  for (const row of grid.rows) {
    if (count <= 0) row.splice(at, -count);
    else if (row.length > at) row.splice(at, 0, ...Array.from({ length: count }, () => EMPTY));
  }
  shiftAreas(grid, 'column', at, count);
}

/** A constant as Excel keeps it. */
export function constant(value: CellValue, format = 'General'): Cell {
  const type: ValueType = value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : /^#[A-Z/0]+[!?A]?$/.test(value) ? 'Error' : 'String';
  return { value, content: value, type, format };
}

function each({ row, column, rows, columns }: Rect, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) visit(r, c);
}

/** As Excel takes a write: the text format keeps everything text, an apostrophe marks text. What a formula comes to is not computed here. */
function written(write: CellValue, { format }: Cell): Cell {
  if (write === '') return { ...EMPTY, format };
  if (typeof write === 'string' && write.startsWith('=') && format !== '@') return { value: 0, content: write, type: 'Double', format };
  const value = format === '@' ? String(write) : typeof write === 'string' && write.startsWith("'") ? write.slice(1) : write;
  return { ...constant(value, format), type: typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String' };
}

/** What a run without tables does, and its way back. */
type RunStep = ColumnStep | SetOwnName | SetPrintArea;

const RUN_STEPS: Readonly<Record<RunStep['kind'], true>> = { 'write-column': true, 'format-numbers': true, 'copy-look': true, 'merge-cells': true, 'clear-look': true, 'set-own-name': true, 'set-print-area': true };

function isRunStep(step: PlanStep): step is RunStep {
  return Object.hasOwn(RUN_STEPS, step.kind);
}

function applyStep(grid: Grid, step: RunStep): void {
  const { block } = grid.sheet;
  switch (step.kind) {
    case 'write-column':
      step.cells.forEach((write, index) => {
        const row = (block?.row ?? 0) + index;
        if (write !== null) put(grid, row, step.column, written(write, cellAt(grid, row, step.column)));
      });
      return;
    case 'format-numbers':
      each(step.area, (row, column) => put(grid, row, column, { ...cellAt(grid, row, column), format: step.format }));
      return;
    case 'copy-look':
      each(step.to, (row, column) => put(grid, row, column, { ...cellAt(grid, row, column), format: cellAt(grid, step.from.row + ((row - step.to.row) % step.from.rows), step.from.column).format }));
      return;
    case 'merge-cells':
      grid.merges.push(step.area);
      return;
    case 'clear-look':
      each(step.area, (row, column) => put(grid, row, column, { ...cellAt(grid, row, column), format: 'General' }));
      grid.merges = grid.merges.filter((merge) => !isWithin(merge, step.area));
      return;
    case 'set-own-name':
      if (step.area === null) grid.names.delete(step.name);
      else grid.names.set(step.name, step.area);
      return;
    case 'set-print-area':
      return;
  }
}

/** The workbook after a plan that writes beside the user's tables only. */
export function applied(snapshot: WorkbookSnapshot, plan: WritePlan): WorkbookSnapshot {
  const grids = snapshot.sheets.map(gridOf);
  for (const step of plan.steps) {
    const grid = grids.find(({ sheet }) => sheet.id === step.sheet);
    if (grid === undefined || !isRunStep(step)) throw new Error(`no step of a run without tables: ${step.kind} on ${step.sheet}`);
    applyStep(grid, step);
  }
  const added = [plan.openPart, plan.closePart].flatMap((xml, index): StoredPart[] =>
    xml === null ? [] : [{ id: `${snapshot.parts.length}-${index}`, namespace: xml.includes(LEDGER_NAMESPACE) ? LEDGER_NAMESPACE : COMPLETION_NAMESPACE, xml }],
  );
  return { ...snapshot, sheets: grids.map(snapshotOf), parts: [...snapshot.parts.filter(({ id }) => !plan.obsoleteParts.includes(id)), ...added] };
}
