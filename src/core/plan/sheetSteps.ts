/** The steps that put one report table into its worksheet. */
import type { Rect } from '../model/grid';
import type { ReportCell, ReportChart, ReportTable } from '../model/reportTable';
import type { BlockLook, PlanStep } from '../model/writePlan';
import { tableNameOf } from '../record/ownNames';
import { blocksOf } from './blocks';
import { lookOf } from './reportLooks';
import type { TableContent } from './reportCells';

/** Excel's widths: a character of the standard font takes 7 pixels, the cell's edges 5; a pixel is 0.75 points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Points of a line of the body font, and of the space around a cell's lines. */
const LINE = 15;

/** Colours of series: apart in brightness, so that they stay apart in grey print. */
const SERIES_COLORS = ['#2F5D8A', '#9FBCD6', '#7F7F7F'] as const;
const LINE_COLOR = '#B45F06';

type LookKey = keyof BlockLook;

/** Properties that are laid over a table one by one, so that a bold row does not cut the columns' number formats apart. */
const LAYERS: readonly (readonly LookKey[])[] = [['numberFormat'], ['bold'], ['italic'], ['size'], ['fill'], ['color'], ['underline'], ['horizontal'], ['vertical'], ['wrap'], ['indent']];

function pick(look: BlockLook, keys: readonly LookKey[]): BlockLook | null {
  const found = Object.fromEntries(keys.flatMap((key) => (look[key] === undefined || look[key] === false ? [] : [[key, look[key]]])));
  return Object.keys(found).length === 0 ? null : found;
}

function at(area: Rect, origin: Rect): Rect {
  return { ...area, row: area.row + origin.row, column: area.column + origin.column };
}

function lookSteps(table: ReportTable, sheet: string, origin: Rect): PlanStep[] {
  const looks = table.rows.map((row) => row.map((cell) => (cell === null ? null : lookOf(cell))));
  const dress = (area: Rect, look: BlockLook): PlanStep => ({ kind: 'dress-block', sheet, area: at(area, origin), look });
  return [
    ...LAYERS.flatMap((keys) =>
      blocksOf(looks.map((row) => row.map((look) => (look === null ? null : pick(look, keys)))), (look) => JSON.stringify(look)).map(({ area, value }) => dress(area, value)),
    ),
    ...table.frames.map((area) => dress(area, { ruled: true })),
  ];
}

/** Lines that a cell's text takes in a column of so many characters. */
function linesOf(cell: ReportCell | null | undefined, characters: number): number {
  if (cell?.content.kind !== 'text') return 1;
  const room = Math.max(1, (characters - 1.5 - (cell.indent ?? 0) * 1.5) * (cell.role === 'judul' || cell.role === 'kepala' ? 0.85 : 0.95));
  return cell.content.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/**
 * Lines that each row takes. Excel fits a row to its cells but not to merged ones: where a merged text needs more lines than
 * its rows have, they share what is missing (`forced`).
 */
function heightsOf({ rows, widths, merges }: ReportTable): { readonly lines: readonly number[]; readonly forced: ReadonlySet<number> } {
  const merged = new Map(merges.map((area) => [`${area.row} ${area.column}`, area]));
  const covered = (row: number, column: number): Rect | undefined =>
    merges.find((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  const inMerge = rows.map((row, r) => row.map((_, c) => (merges.length === 0 ? undefined : covered(r, c))));
  const lines = rows.map((row, r) => Math.max(1, ...row.map((cell, c) => (inMerge[r]?.[c] === undefined ? linesOf(cell, widths[c] ?? 10) : 1))));
  const forced = new Set<number>();
  for (const [, area] of merged) {
    const width = widths.slice(area.column, area.column + area.columns).reduce((sum, one) => sum + one, 0);
    const needed = linesOf(rows[area.row]?.[area.column], width);
    const own = Array.from({ length: area.rows }, (_, i) => area.row + i);
    const has = own.reduce((sum, row) => sum + (lines[row] ?? 1), 0);
    if (needed <= has) continue;
    const more = Math.ceil((needed - has) / area.rows);
    for (const row of own) {
      lines[row] = (lines[row] ?? 1) + more;
      forced.add(row);
    }
  }
  return { lines, forced };
}

/** What an A4 page between half-inch margins holds, in points. */
const PAGE = { short: 523, long: 770 } as const;

/** How far a table may be made smaller, beyond what its width asks for, so that a chart or a few last rows do not fall onto a second page. */
const MOST_SHRINKING = 1.7;

/** Percent of the columns' width that a page is trusted to hold: fonts differ a little from machine to machine. */
const SAFE_WIDTH = 90;

/** How the table is fitted to pages: whole where it nearly fits one, else by its width; with page breaks of its own by a scale. */
function fitOf({ widths, landscape, charts, rows, breaks = [] }: ReportTable, lines: readonly number[]): 'width' | 'page' | number {
  const [across, down] = landscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  const width = widths.reduce((sum, one) => sum + pointsOf(one), 0);
  const below = Math.max(0, ...charts.map(({ place }) => place.row + place.rows - rows.length));
  const height = (lines.reduce((sum, one) => sum + one, 0) + below) * LINE;
  if (height * Math.min(1, across / width) <= down * MOST_SHRINKING) return 'page';
  return breaks.length === 0 ? 'width' : Math.max(10, Math.min(100, Math.floor((across / width) * SAFE_WIDTH)));
}

function pageStep(table: ReportTable, sheet: string, area: Rect): PlanStep {
  const { landscape, repeated, breaks = [] } = table;
  const fit = fitOf(table, heightsOf(table).lines);
  const down = (row: number): number => row + area.row;
  return {
    kind: 'set-page',
    sheet,
    landscape,
    fit,
    breaks: typeof fit === 'number' ? breaks.map(down) : [],
    area,
    repeated: repeated === null ? null : { row: down(repeated.row), rows: repeated.rows },
  };
}

function heightSteps(table: ReportTable, sheet: string, origin: Rect): PlanStep[] {
  const columns = table.widths.length;
  const size = (area: Rect, height: number | null): PlanStep => ({ kind: 'size-rows', sheet, area: at({ ...area, columns }, origin), height });
  const { lines, forced } = heightsOf(table);
  const heights = blocksOf(lines.map((count, row) => [forced.has(row) ? count * LINE + 3 : null]), String);
  return [size({ row: 0, column: 0, rows: table.rows.length, columns }, null), ...heights.map(({ area, value }) => size(area, value))];
}

/** The names of a table's charts. */
export function chartNames({ id, charts }: ReportTable): string[] {
  return charts.map((_, index) => `LKj ${id} ${index + 1}`);
}

function chartStep(chart: ReportChart, name: string, sheet: string, origin: Rect): PlanStep {
  return {
    kind: 'add-chart',
    sheet,
    name,
    title: chart.title,
    type: chart.kind === 'kolom' ? 'ColumnClustered' : 'BarClustered',
    categories: at(chart.categories, origin),
    series: chart.series.map((series, index) => ({ ...series, values: at(series.values, origin), color: series.line ? LINE_COLOR : (SERIES_COLORS[index] ?? LINE_COLOR) })),
    axisFormat: chart.axisFormat,
    place: at(chart.place, origin),
  };
}

/** Everything after the worksheet is there and its block is empty. `content` is the table's at `origin`; `named`: our name lies over the block already. */
export function fillSteps(table: ReportTable, content: TableContent, sheet: string, origin: Rect, named: boolean): PlanStep[] {
  const area: Rect = { ...origin, rows: table.rows.length, columns: table.widths.length };
  const names = chartNames(table);
  return [
    // First of all: a run that breaks off hereafter finds its block again.
    ...(named ? [] : [{ kind: 'set-own-name', sheet, name: tableNameOf(table.id), area } as const]),
    // The widths come before the contents, so that rows are fitted to them.
    ...table.widths.map((width, column): PlanStep => ({ kind: 'size-column', sheet, column: origin.column + column, width: pointsOf(width) })),
    ...lookSteps(table, sheet, origin),
    ...table.merges.map((merge): PlanStep => ({ kind: 'merge-block', sheet, area: at(merge, origin) })),
    { kind: 'write-block', sheet, area, cells: content.cells },
    ...heightSteps(table, sheet, origin),
    pageStep(table, sheet, area),
    ...table.charts.map((chart, index) => chartStep(chart, names[index] ?? '', sheet, origin)),
  ];
}
