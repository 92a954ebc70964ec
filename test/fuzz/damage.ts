/** What people and other programs do to a sheet: rows shifted, cells split, merged, blanked, retyped, doubled, swapped. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import { cellAt, constant, EMPTY, gridOf, put, snapshotOf, type Cell, type Grid } from './grid';
import type { Random } from './random';

/** Contents that were seen in sheets, or that a program could stumble over. */
const CONTENTS: readonly [CellValue, ...CellValue[]] = [
  '-', '–', 'n/a', 'belum rilis', '#REF!', '#DIV/0!', '1.234', '1,234', '1.234,56', '5,551,162,657', 'Rp 1.000,-', '12..3', '=1+1', '\u00a0', '905 4.000', '4.905 orang', '80–90', '≥ 80', '1:17,9', '(1.234)',
  '100%', '0,26 %', 'BB', 'B (68,89)', 'WTP', 'JUMLAH', 'J U M L A H', 'TOTAL', 'Tahun 2020', 'Target', 'Realisasi', 'Anggaran', 'Program', '2020', '1', 'a.', '- sub', '1.06', '5.1.02', '__proto__', 'constructor', '<b>x</b>', '\ud800', 'x\ny', ' ',
  0, -5, 1, 100, 0.5, 1e-320, 1e308, -1e308, 2 ** 53, 43_831, true, false,
];

const FORMATS: readonly [string, ...string[]] = ['General', '@', '0%', '0.00%', '#,##0', 'dd/mm/yyyy', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'];

type Damage = (grid: Grid, random: Random) => void;

const rowOf = ({ rows }: Grid, { below }: Random): number => below(rows.length);
const widthOf = ({ rows }: Grid): number => rows.reduce((most, row) => Math.max(most, row.length), 1);
const columnOf = (grid: Grid, { below }: Random): number => below(widthOf(grid));

function swapCells(grid: Grid, a: readonly [number, number], b: readonly [number, number]): void {
  const first = cellAt(grid, ...a);
  put(grid, ...a, cellAt(grid, ...b));
  put(grid, ...b, first);
}

/** The same number as text, or the same text as a number. */
function retyped({ value, format }: Cell, { oneOf }: Random): Cell {
  if (typeof value === 'number') return constant(oneOf([String(value), value.toLocaleString('id-ID'), value.toLocaleString('en-US'), `${value} orang`, `Rp ${value.toLocaleString('id-ID')}`]), oneOf([format, '@']));
  const number = Number(String(value).replace(/[^\d]/g, ''));
  return constant(Number.isSafeInteger(number) ? number : 0, format);
}

const DAMAGES: readonly [Damage, ...Damage[]] = [
  // An empty row comes in, or one goes.
  (grid, random) => grid.rows.splice(rowOf(grid, random), 0, []),
  (grid, random) => grid.rows.splice(rowOf(grid, random), 1),
  // A column's cells slip by one.
  (grid, random) => {
    const [from, column] = [rowOf(grid, random), columnOf(grid, random)];
    for (let row = grid.rows.length; row > from; row -= 1) put(grid, row, column, cellAt(grid, row - 1, column));
    put(grid, from, column, EMPTY);
  },
  // A cell is split over two.
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const text = String(cellAt(grid, row, column).value);
    const at = random.below(text.length + 1);
    put(grid, row, column, constant(text.slice(0, at)));
    put(grid, row + 1, column, constant(text.slice(at)));
  },
  // Cells are merged: the first one's content stays.
  (grid, random) => {
    const area = { row: rowOf(grid, random), column: columnOf(grid, random), rows: 1 + random.below(3), columns: 1 + random.below(3) };
    for (let r = 0; r < area.rows; r += 1) for (let c = r === 0 ? 1 : 0; c < area.columns; c += 1) put(grid, area.row + r, area.column + c, EMPTY);
    const apart = grid.merges.every((other) => other.row >= area.row + area.rows || area.row >= other.row + other.rows || other.column >= area.column + area.columns || area.column >= other.column + other.columns);
    if (apart && area.rows * area.columns > 1) grid.merges.push(area);
  },
  (grid, random) => put(grid, rowOf(grid, random), columnOf(grid, random), EMPTY),
  (grid, random) => put(grid, rowOf(grid, random), columnOf(grid, random), constant(random.oneOf(CONTENTS), random.oneOf(FORMATS))),
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    put(grid, row, column, retyped(cellAt(grid, row, column), random));
  },
  (grid, random) => {
    const row = rowOf(grid, random);
    grid.rows.splice(row, 0, [...(grid.rows[row] ?? [])]);
  },
  (grid, random) => {
    const [a, b] = [rowOf(grid, random), rowOf(grid, random)];
    const [first, second] = [grid.rows[a] ?? [], grid.rows[b] ?? []];
    grid.rows[a] = second;
    grid.rows[b] = first;
  },
  (grid, random) => {
    const [a, b] = [columnOf(grid, random), columnOf(grid, random)];
    grid.rows.forEach((_, row) => swapCells(grid, [row, a], [row, b]));
  },
  (grid, random) => swapCells(grid, [rowOf(grid, random), columnOf(grid, random)], [rowOf(grid, random), columnOf(grid, random)]),
];

/** The workbook with one to six damages to its sheets. */
export function damaged(snapshot: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const grids = snapshot.sheets.map(gridOf);
  const filled = grids.filter(({ rows }) => rows.length > 0);
  const [first, ...rest] = filled;
  if (first !== undefined) for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const grid = random.oneOf([first, ...rest]);
    if (grid.rows.length > 0) random.oneOf(DAMAGES)(grid, random);
  }
  return { ...snapshot, sheets: grids.map(snapshotOf) };
}
