/** What people and other programs do to a sheet: rows shifted, cells split, merged, blanked, retyped, doubled, swapped. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import { addressOf, addressOfArea } from '../../src/core/record/address';
import { cellAt, constant, EMPTY, gridOf, put, snapshotOf, type Cell, type Grid } from './grid';
import type { Random } from './random';

/** Contents that were seen in sheets, or that a program could stumble over. */
const CONTENTS: readonly [CellValue, ...CellValue[]] = [
  '-', '–', 'n/a', 'belum rilis', '#REF!', '#DIV/0!', '1.234', '1,234', '1.234,56', '5,551,162,657', 'Rp 1.000,-', '12..3', '=1+1', '\u00a0', '905 4.000', '4.905 orang', '80–90', '≥ 80', '1:17,9', '(1.234)',
  '100%', '0,26 %', 'BB', 'B (68,89)', 'WTP', 'JUMLAH', 'J U M L A H', 'TOTAL', 'Tahun 2020', 'Target', 'Realisasi', 'Anggaran', 'Program', '2020', '1', 'a.', '- sub', '1.06', '5.1.02', '__proto__', 'constructor', '<b>x</b>', '\ud800', 'x\ny', ' ',
  0, -5, 1, 100, 0.5, 1e-320, 1e308, -1e308, 2 ** 53, 43_831, true, false,
];

const FORMATS: readonly [string, ...string[]] = ['General', '@', '0%', '0.00%', '#,##0', 'dd/mm/yyyy', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'];

/** Changes the grid and says what was done. */
type Damage = (grid: Grid, random: Random) => string;

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
  (grid, random) => {
    const row = rowOf(grid, random);
    grid.rows.splice(row, 0, []);
    return `an empty row comes in at ${row + 1}`;
  },
  (grid, random) => {
    const row = rowOf(grid, random);
    grid.rows.splice(row, 1);
    return `row ${row + 1} goes`;
  },
  (grid, random) => {
    const [from, column] = [rowOf(grid, random), columnOf(grid, random)];
    for (let row = grid.rows.length; row > from; row -= 1) put(grid, row, column, cellAt(grid, row - 1, column));
    put(grid, from, column, EMPTY);
    return `the cells from ${addressOf(from, column)} slip down by one`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const text = String(cellAt(grid, row, column).value);
    const end = random.below(text.length + 1);
    put(grid, row, column, constant(text.slice(0, end)));
    put(grid, row + 1, column, constant(text.slice(end)));
    return `${addressOf(row, column)} is split over two cells after ${end} characters`;
  },
  // Excel keeps the first cell's content.
  (grid, random) => {
    const area = { row: rowOf(grid, random), column: columnOf(grid, random), rows: 1 + random.below(3), columns: 1 + random.below(3) };
    for (let r = 0; r < area.rows; r += 1) for (let c = r === 0 ? 1 : 0; c < area.columns; c += 1) put(grid, area.row + r, area.column + c, EMPTY);
    const apart = grid.merges.every((other) => other.row >= area.row + area.rows || area.row >= other.row + other.rows || other.column >= area.column + area.columns || area.column >= other.column + other.columns);
    if (apart && area.rows * area.columns > 1) grid.merges.push(area);
    return `${addressOfArea(area)} is ${apart ? 'merged' : 'emptied but for its first cell'}`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    put(grid, row, column, EMPTY);
    return `${addressOf(row, column)} is emptied`;
  },
  (grid, random) => {
    const [row, column, content, format] = [rowOf(grid, random), columnOf(grid, random), random.oneOf(CONTENTS), random.oneOf(FORMATS)];
    put(grid, row, column, constant(content, format));
    return `${addressOf(row, column)} becomes ${JSON.stringify(content)} as ${format}`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const cell = retyped(cellAt(grid, row, column), random);
    put(grid, row, column, cell);
    return `${addressOf(row, column)} is typed as ${JSON.stringify(cell.value)}`;
  },
  (grid, random) => {
    const row = rowOf(grid, random);
    grid.rows.splice(row, 0, [...(grid.rows[row] ?? [])]);
    return `row ${row + 1} stands twice`;
  },
  (grid, random) => {
    const [a, b] = [rowOf(grid, random), rowOf(grid, random)];
    const [first, second] = [grid.rows[a] ?? [], grid.rows[b] ?? []];
    grid.rows[a] = second;
    grid.rows[b] = first;
    return `rows ${a + 1} and ${b + 1} change places`;
  },
  (grid, random) => {
    const [a, b] = [columnOf(grid, random), columnOf(grid, random)];
    grid.rows.forEach((_, row) => swapCells(grid, [row, a], [row, b]));
    return `columns ${a + 1} and ${b + 1} change places`;
  },
  (grid, random) => {
    const [a, b] = [[rowOf(grid, random), columnOf(grid, random)], [rowOf(grid, random), columnOf(grid, random)]] as const;
    swapCells(grid, a, b);
    return `${addressOf(...a)} and ${addressOf(...b)} change places`;
  },
];

export interface Damaged {
  readonly snapshot: WorkbookSnapshot;
  /** What was done, in order. */
  readonly done: readonly string[];
}

/** The workbook with one to `most` damages to its sheets. */
export function damaged(snapshot: WorkbookSnapshot, random: Random, most = 6): Damaged {
  const grids = snapshot.sheets.map(gridOf);
  const [first, ...rest] = grids.filter(({ rows }) => rows.length > 0);
  const done: string[] = [];
  if (first !== undefined) for (let times = 1 + random.below(most); times > 0; times -= 1) {
    const grid = random.oneOf([first, ...rest]);
    if (grid.rows.length > 0) done.push(`${grid.sheet.name}: ${random.oneOf(DAMAGES)(grid, random)}`);
  }
  return { snapshot: { ...snapshot, sheets: grids.map(snapshotOf) }, done };
}
