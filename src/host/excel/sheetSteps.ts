/** The interpreter of steps that make, fill and dress worksheets of ours. */
import type { Rect } from '../../core/model/grid';
import type { AddChart, BlockLook, SetOwnName, SetPage, SheetStep } from '../../core/model/writePlan';
import type { TrackedSheet } from './read';

/** Where a step of a worksheet of ours is carried out. */
export interface SheetPlace {
  readonly sheet: Excel.Worksheet;
  /** A range by its absolute cells as they were read: it follows rows inserted above. */
  readonly areaAt: (area: Rect) => Excel.Range;
}

/** A worksheet that was read: ranges by way of its block, which follows what is inserted above it. */
export function placeOfTracked({ sheet, block, rect }: TrackedSheet): SheetPlace {
  return {
    sheet,
    areaAt: ({ row, column, rows, columns }) =>
      block.getCell(0, 0).untrack().getOffsetRange(row - rect.row, column - rect.column).untrack().getResizedRange(rows - 1, columns - 1).untrack(),
  };
}

/** A worksheet without any cell: nothing in it can have moved. */
export function placeOfEmpty(sheet: Excel.Worksheet): SheetPlace {
  return { sheet, areaAt: ({ row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns).untrack() };
}

/** Of a chart's title, in points: Excel's own would take half of a small chart. */
const TITLE_SIZE = 12;

/** Half an inch, in points. */
const MARGIN = 36;

function queueLook(range: Excel.Range, look: BlockLook): void {
  const { format } = range;
  if (look.numberFormat !== undefined) Object.assign(range, { numberFormat: look.numberFormat });
  if (look.font !== undefined) format.font.name = look.font;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.underline === true) format.font.underline = 'Single';
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.ruled === true) {
    for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) format.borders.getItem(side).style = 'Continuous';
  }
}

function queuePage({ sheet, areaAt }: SheetPlace, { landscape, fit, breaks, area, repeated }: SetPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: fit === 'page' ? 1 : 0 };
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(areaAt({ ...area, row, rows: 1, columns: 1 }));
  pageLayout.centerHorizontally = true;
  for (const side of ['leftMargin', 'rightMargin', 'topMargin', 'bottomMargin'] as const) pageLayout[side] = MARGIN;
  pageLayout.setPrintArea(areaAt(area));
  if (repeated !== null) pageLayout.setPrintTitleRows(areaAt({ ...area, ...repeated }).getEntireRow().untrack());
}

function queueChart({ sheet, areaAt }: SheetPlace, { name, title, type, categories, series, axisFormat, place }: AddChart): void {
  const [first, ...rest] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(type, areaAt(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.title.format.font.bold = true;
  const { valueAxis } = chart.axes;
  valueAxis.numberFormat = axisFormat;
  // Left to itself Excel begins at 92 where all values lie near 100, and 95 looks like a third of 100.
  valueAxis.minimum = 0;
  // Bars are drawn from below: reversed, they stand in the table's order.
  if (type === 'BarClustered') chart.axes.categoryAxis.reversePlotOrder = true;
  chart.legend.position = 'Bottom';
  chart.legend.visible = series.length > 1;
  const drawn = [chart.series.getItemAt(0), ...rest.map(({ name: seriesName }) => chart.series.add(seriesName))];
  drawn.forEach((one, index) => {
    const wanted = series[index];
    if (wanted === undefined) return;
    one.name = wanted.name;
    if (index > 0) one.setValues(areaAt(wanted.values));
    one.setXAxisValues(areaAt(categories));
    if (wanted.line) {
      one.chartType = 'Line';
      one.format.line.color = wanted.color;
    } else one.format.fill.setSolidColor(wanted.color);
    if (wanted.labelled) one.hasDataLabels = true;
  });
  const cover = areaAt(place);
  chart.setPosition(cover.getCell(0, 0).untrack(), cover.getLastCell().untrack());
}

/** Points one of our names at an area of the sheet, or takes it away. */
export function queueOwnName({ sheet, areaAt }: SheetPlace, { name, area }: Pick<SetOwnName, 'name' | 'area'>): void {
  const { names } = sheet;
  names.getItemOrNullObject(name).delete();
  if (area !== null) names.add(name, areaAt(area)).visible = false;
}

/** Queues one step on a worksheet that is there already; `from` and `count` say which rows of a block's cells. */
export function queueSheetStep(place: SheetPlace, step: Exclude<SheetStep, { kind: 'add-sheet' | 'remove-sheet' }>, from: number, count: number): void {
  const { sheet, areaAt } = place;
  switch (step.kind) {
    case 'clear-block': {
      for (const name of step.charts) sheet.charts.getItemOrNullObject(name).delete();
      const range = areaAt(step.area);
      range.unmerge();
      range.clear();
      return;
    }
    case 'write-block':
      areaAt({ ...step.area, row: step.area.row + from, rows: count }).values = step.cells.slice(from, from + count).map((row) => [...row]);
      return;
    case 'dress-block':
      queueLook(areaAt(step.area), step.look);
      return;
    case 'merge-block':
      areaAt(step.area).merge(false);
      return;
    case 'size-column':
      areaAt({ row: 0, column: step.column, rows: 1, columns: 1 }).format.columnWidth = step.width;
      return;
    case 'size-rows': {
      const { format } = areaAt(step.area);
      if (step.height === null) format.autofitRows();
      else format.rowHeight = step.height;
      return;
    }
    case 'set-page':
      queuePage(place, step);
      return;
    case 'add-chart':
      queueChart(place, step);
      return;
    default: {
      const unknown: never = step;
      throw new TypeError(`unknown step ${JSON.stringify(unknown)}`);
    }
  }
}
