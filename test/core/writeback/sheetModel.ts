/** A plain workbook that carries plans out, for tests of plans: one sheet, no Excel. */
import { isColumnStep } from '../../../src/host/excel/operations';
import type { CellValue, ExcelTable, Rect, SheetSnapshot, StoredPart, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { ResultColumn, ResultTable } from '../../../src/core/model/resultColumn';
import type { ResultRole, TablePlace } from '../../../src/core/model/tables';
import type { PlanStep, WritePlan } from '../../../src/core/model/writePlan';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from '../../../src/core/record/namespaces';

export interface Cell {
  value: CellValue;
  formula?: string;
  format?: string;
}

export interface SheetModel {
  cells: Cell[][];
  merges: Rect[];
  names: Map<string, Rect>;
  parts: StoredPart[];
  protected: boolean;
  filtered: boolean;
  tables: ExcelTable[];
  lastPart: number;
}

export function modelOf(rows: readonly (readonly (CellValue | Cell)[])[]): SheetModel {
  const cells = rows.map((row) => row.map((cell): Cell => (typeof cell === 'object' ? { ...cell } : { value: cell })));
  return { cells, merges: [], names: new Map(), parts: [], protected: false, filtered: false, tables: [], lastPart: 0 };
}

export function cellOf(model: SheetModel, row: number, column: number): Cell {
  const cells = (model.cells[row] ??= []);
  return (cells[column] ??= { value: '' });
}

export function snapshotOf(model: SheetModel, name = 'APBD'): SheetSnapshot {
  const filled = model.cells.flatMap((row, r) => row.flatMap((cell, c) => (cell.value !== '' || cell.formula !== undefined ? [{ r, c }] : [])));
  const rows = Math.max(0, ...filled.map(({ r }) => r)) + 1;
  const columns = Math.max(0, ...filled.map(({ c }) => c)) + 1;
  const grid = <T>(of: (cell: Cell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => of(model.cells[r]?.[c])));
  return {
    id: 's', name, visible: true, protected: model.protected, filtered: model.filtered, tables: model.tables,
    ownNames: [...model.names].map(([own, area]) => ({ name: own, area })),
    block: { row: 0, column: 0, rows, columns },
    values: grid((cell) => cell?.value ?? ''),
    formulas: grid((cell) => cell?.formula ?? cell?.value ?? ''),
    valueTypes: grid((cell) => (typeof cell?.value === 'number' ? 'Double' : (cell?.value ?? '') === '' ? 'Empty' : 'String')),
    numberFormats: grid((cell) => cell?.format ?? 'General'),
    merges: model.merges, mergesKnown: true, looks: new Map(),
  };
}

export function workbookOf(model: SheetModel): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets: [snapshotOf(model)], parts: model.parts };
}

function each({ row, column, rows, columns }: Rect, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) visit(r, c);
}

/** As Excel takes a write: under the text format everything turns into text; an apostrophe marks text; what it would read as something else must not come without one. */
function enter(cell: Cell, write: CellValue): void {
  delete cell.formula;
  if (write === '' || cell.format === '@') {
    cell.value = String(write);
    return;
  }
  if (typeof write !== 'string') {
    cell.value = write;
    return;
  }
  if (!write.startsWith("'") && /^[=+@-]|^\d|^\(\d|^(?:true|false)$/i.test(write)) throw new Error(`Excel would not keep "${write}" as text`);
  cell.value = write.startsWith("'") ? write.slice(1) : write;
}

function applyStep(model: SheetModel, step: PlanStep): void {
  if (!isColumnStep(step) && step.kind !== 'set-own-name') throw new Error(`the model has no worksheets of ours: ${step.kind}`);
  switch (step.kind) {
    case 'write-column':
      step.cells.forEach((write, row) => {
        if (write !== null) enter(cellOf(model, row, step.column), write);
      });
      return;
    case 'format-numbers':
      each(step.area, (row, column) => (cellOf(model, row, column).format = step.format));
      return;
    case 'copy-look':
      each(step.to, (row, column) => {
        const format = cellOf(model, step.from.row + ((row - step.to.row) % step.from.rows), step.from.column).format;
        if (format !== undefined) cellOf(model, row, column).format = format;
      });
      return;
    case 'merge-cells':
      if (!model.merges.some(({ row, column }) => row === step.area.row && column === step.area.column)) model.merges = [...model.merges, step.area];
      return;
    case 'set-own-name':
      if (step.area === null) model.names.delete(step.name);
      else model.names.set(step.name, step.area);
      return;
    case 'clear-look':
      model.merges = model.merges.filter(({ column }) => column !== step.area.column);
      each(step.area, (row, column) => delete cellOf(model, row, column).format);
      return;
  }
}

export function addPart(model: SheetModel, xml: string | null): void {
  if (xml === null) return;
  model.lastPart += 1;
  const namespace = xml.startsWith('<catatan') ? LEDGER_NAMESPACE : COMPLETION_NAMESPACE;
  model.parts = [...model.parts, { id: `p${model.lastPart}`, namespace, xml }];
}

/** Carries a plan out; with `upTo` it breaks off after so many steps and never completes, as a lost connection would. */
export function apply(model: SheetModel, plan: WritePlan, upTo?: number): void {
  addPart(model, plan.openPart);
  const goes = plan.openPartGoes === true ? model.parts.filter(({ xml }) => xml === plan.openPart).slice(-1) : [];
  plan.steps.slice(0, upTo).forEach((step) => applyStep(model, step));
  if (upTo !== undefined) return;
  addPart(model, plan.closePart);
  model.parts = model.parts.filter((part) => !plan.obsoleteParts.includes(part.id) && !goes.includes(part));
}

function withoutTrailing<T>(row: readonly T[]): T[] {
  const filled = row.map((cell) => cell !== '');
  return row.slice(0, filled.lastIndexOf(true) + 1);
}

/** What a user sees and a comparison finds: values, formulas, merges, and number formats of empty cells too. */
export function contentOf(model: SheetModel): unknown {
  const { values, formulas } = snapshotOf(model);
  const filled = values.map((row, r) => row.map((value, c) => (value === '' ? '' : [value, formulas[r]?.[c]])));
  const formats = model.cells.map((row) => withoutTrailing(Array.from(row, (cell: Cell | undefined) => (cell?.format === 'General' ? '' : (cell?.format ?? '')))));
  return { filled: filled.map(withoutTrailing), formats, merges: model.merges };
}

/** Results for a model whose header stands in row `headerTop` and whose result columns are found by their headers. */
export function tableOf(
  model: SheetModel,
  results: readonly (Pick<ResultColumn, 'entries' | 'role'> & { readonly numberFormat?: string })[],
  place: Partial<TablePlace> = {},
): ResultTable {
  const sheet = snapshotOf(model);
  const headers: Readonly<Record<ResultRole, string>> = { capaian: 'Capaian (%)', kategori: 'Kategori', sisa: 'Sisa', persen: '% Realisasi' };
  const headerTop = place.headerTop ?? 0;
  const titles = sheet.values[headerTop] ?? [];
  const find = (role: ResultRole): number | null => (titles.includes(headers[role]) ? titles.indexOf(headers[role]) : null);
  const rows = results.flatMap(({ entries }) => entries.map(({ row }) => row));
  return {
    sheet,
    place: {
      headerTop, headerRows: 1, left: 0, right: withoutTrailing(titles).length - 1, top: Math.min(...rows), bottom: Math.max(...rows),
      numberingRows: [], repeatedHeaders: [], dataColumns: [], ...place,
      resultColumns: Object.fromEntries(results.map(({ role }) => [role, find(role)])),
    },
    columns: results.map((result) => ({ numberFormat: result.role === 'kategori' ? 'General' : result.role === 'sisa' ? '#,##0' : '0.00', ...result })),
  };
}
