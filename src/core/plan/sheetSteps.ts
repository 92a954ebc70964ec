/** The steps that put one report table into its worksheet. */
import type { Rect } from '../model/grid';
import type { ReportChart, ReportTable } from '../model/reportTable';
import type { BlockLook, PlanStep } from '../model/writePlan';
import { tableNameOf } from '../record/ownNames';
import { pointsOf } from '../report/widths';
import { blocksOf } from './blocks';
import { pagesOf } from './pages';
import { BODY_SIZE, FONT, lookOf } from './reportLooks';
import { rowHeights, type RowHeights } from './rowHeights';
import type { TableContent } from './reportCells';

/** Colours of series: apart in brightness, so that they stay apart in grey print. */
const SERIES_COLORS = ['#2F5D8A', '#9FBCD6', '#7F7F7F'] as const;
const LINE_COLOR = '#B45F06';
/** More columns than that have no room for their numbers. */
const MOST_LABELLED = 12;

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
    dress({ row: 0, column: 0, rows: table.rows.length, columns: table.widths.length }, { font: FONT, size: BODY_SIZE }),
    ...LAYERS.flatMap((keys) =>
      blocksOf(looks.map((row) => row.map((look) => (look === null ? null : pick(look, keys)))), (look) => JSON.stringify(look)).map(({ area, value }) => dress(area, value)),
    ),
    ...table.frames.map((area) => dress(area, { ruled: true })),
  ];
}

function pageStep(table: ReportTable, { heights }: RowHeights, sheet: string, area: Rect): PlanStep {
  const { landscape, repeated } = table;
  const { fit, breaks, goesOn } = pagesOf(table, heights);
  const down = (row: number): number => row + area.row;
  return { kind: 'set-page', sheet, landscape, fit, breaks: breaks.map(down), area, repeated: repeated === null || !goesOn ? null : { row: down(repeated.row), rows: repeated.rows } };
}

function heightSteps(table: ReportTable, { heights, forced }: RowHeights, sheet: string, origin: Rect): PlanStep[] {
  const columns = table.widths.length;
  const size = (area: Rect, height: number | null): PlanStep => ({ kind: 'size-rows', sheet, area: at({ ...area, columns }, origin), height });
  const blocks = blocksOf(heights.map((height, row) => [forced.has(row) ? height : null]), String);
  return [size({ row: 0, column: 0, rows: table.rows.length, columns }, null), ...blocks.map(({ area, value }) => size(area, value))];
}

/** The names of a table's charts. */
export function chartNames({ id, charts }: ReportTable): string[] {
  return charts.map((_, index) => `LKj ${id} ${index + 1}`);
}

function chartStep(chart: ReportChart, name: string, sheet: string, origin: Rect): PlanStep {
  const hasRoom = chart.kind === 'kolom' && chart.categories.rows <= MOST_LABELLED;
  return {
    kind: 'add-chart',
    sheet,
    name,
    title: chart.title,
    type: chart.kind === 'kolom' ? 'ColumnClustered' : 'BarClustered',
    categories: at(chart.categories, origin),
    series: chart.series.map((series, index) => ({ ...series, values: at(series.values, origin), labelled: hasRoom && !series.line, color: series.line ? LINE_COLOR : (SERIES_COLORS[index] ?? LINE_COLOR) })),
    axisFormat: chart.axisFormat,
    place: at(chart.place, origin),
  };
}

/** Everything after the worksheet is there and its block is empty. `content` is the table's at `origin`; `named`: our name lies over the block already. */
export function fillSteps(table: ReportTable, content: TableContent, sheet: string, origin: Rect, named: boolean): PlanStep[] {
  const area: Rect = { ...origin, rows: table.rows.length, columns: table.widths.length };
  const names = chartNames(table);
  const heights = rowHeights(table);
  return [
    // First of all: a run that breaks off hereafter finds its block again.
    ...(named ? [] : [{ kind: 'set-own-name', sheet, name: tableNameOf(table.id), area } as const]),
    // The widths come before the contents, so that rows are fitted to them.
    ...table.widths.map((width, column): PlanStep => ({ kind: 'size-column', sheet, column: origin.column + column, width: pointsOf(width) })),
    ...lookSteps(table, sheet, origin),
    ...table.merges.map((merge): PlanStep => ({ kind: 'merge-block', sheet, area: at(merge, origin) })),
    { kind: 'write-block', sheet, area, cells: content.cells },
    ...heightSteps(table, heights, sheet, origin),
    pageStep(table, heights, sheet, area),
    ...table.charts.map((chart, index) => chartStep(chart, names[index] ?? '', sheet, origin)),
  ];
}
