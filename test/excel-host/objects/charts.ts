/** Charts: made, placed, titled, deleted. One that was read can be found, moved nowhere and deleted, not changed. */
import { CHART_TYPES, newAxis, newSeries, newTitleFont, type Axis } from '../model/chart';
import type { Sheet, SheetArea, SheetChart, SheetSeries } from '../model/sheet';
import { leftOf, topOf } from '../xlsx/charts';
import { normalColor } from '../xlsx/colors';
import { fail } from '../wire/errors';
import { itemAt, keyed, sameKey } from './collection';
import { define, number, oneOf, optionalText, text, type Argument, type Host, type HostObject } from './define';
import { areaArgument } from './range';
import { checkLayout, rectOf } from './sheetRules';

interface OnSheet {
  readonly sheet: Sheet;
  readonly chart: SheetChart;
}

const members = keyed<Sheet, OnSheet>({
  list: (sheet) => sheet.charts.map((chart) => ({ sheet, chart })),
  find: (sheet, key) => {
    const chart = sheet.charts.find((one) => one.id === key || sameKey(one.name, key));
    return chart && { sheet, chart };
  },
  wrap: (target, host) => chartObject(target, host),
});

export const charts = define<'ChartCollection', Sheet>('ChartCollection', {
  items: members.items,
  index: members.index,
  get: { count: (sheet) => sheet.charts.length },
  set: {},
  nav: {},
  call: {
    ...members.call,
    getItemAt: (sheet, [index], host) => chartObject({ sheet, chart: itemAt(sheet.charts, index) }, host),
    add: (sheet, [type, source, seriesBy], host) => {
      checkLayout(sheet);
      const chart: SheetChart = {
        id: host.workbook.newId(), name: freeName(sheet), type: oneOf(type, CHART_TYPES), title: null, titleFont: newTitleFont(), legend: 'Right', series: [],
        categoryAxis: newAxis(), valueAxis: newAxis(), left: 0, top: 0, width: 360, height: 216, source: null,
      };
      chart.series = seriesFrom(areaArgument(source, sheet), optionalText(seriesBy) ?? 'Auto');
      sheet.charts.push(chart);
      return chartObject({ sheet, chart }, host);
    },
  },
});

function freeName(sheet: Sheet): string {
  let index = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `Chart ${index}`)) index += 1;
  return `Chart ${index}`;
}

/** Likely: a first row or column of texts names the series or the categories; series run along the longer side. */
function seriesFrom(source: SheetArea, seriesBy: string): SheetSeries[] {
  const { sheet } = source;
  const rect = rectOf(source);
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) === 'string';
  const header = rect.rows > 1 && Array.from({ length: rect.columns }, (_, c) => rect.column + c).slice(rect.columns > 1 ? 1 : 0).every((column) => isText(rect.row, column));
  const labels = rect.columns > 1 && Array.from({ length: rect.rows }, (_, r) => rect.row + r).slice(header ? 1 : 0).every((row) => isText(row, rect.column));
  const body = { row: rect.row + (header ? 1 : 0), column: rect.column + (labels ? 1 : 0), rows: rect.rows - (header ? 1 : 0), columns: rect.columns - (labels ? 1 : 0) };
  const byColumns = oneOf(seriesBy, ['Auto', 'Columns', 'Rows'] as const) === 'Columns' || (seriesBy === 'Auto' && body.rows >= body.columns);
  const count = byColumns ? body.columns : body.rows;
  return Array.from({ length: count }, (_, at): SheetSeries => {
    const values = byColumns ? { ...body, column: body.column + at, columns: 1 } : { ...body, row: body.row + at, rows: 1 };
    const named = byColumns ? header && { row: rect.row, column: values.column, rows: 1, columns: 1 } : labels && { row: values.row, column: rect.column, rows: 1, columns: 1 };
    const across = byColumns ? labels && { row: body.row, column: rect.column, rows: body.rows, columns: 1 } : header && { row: rect.row, column: body.column, rows: 1, columns: body.columns };
    const series = newSeries<SheetArea>(`Series${at + 1}`);
    series.values = { sheet, rect: values };
    if (named) Object.assign(series, { nameArea: { sheet, rect: named }, name: String(shown(sheet, named.row, named.column)) });
    if (across) series.categories = { sheet, rect: across };
    return series;
  });
}

function shown(sheet: Sheet, row: number, column: number): string | number | boolean {
  const value = sheet.value(row, column);
  return typeof value === 'object' ? value.text : value;
}

/** Charts that were read keep their part: changing one would need all that Excel knows of charts. */
function own(chart: SheetChart, member: string): SheetChart {
  if (chart.source) throw fail.notImplemented(`${member} of a chart from the file`);
  return chart;
}

function place({ sheet, chart }: OnSheet, start: Argument, end: Argument): void {
  const from = rectOf(areaArgument(start, sheet));
  chart.left = leftOf(sheet, from.column);
  chart.top = topOf(sheet, from.row);
  if (end === null || end === undefined || end === '') return;
  const to = rectOf(areaArgument(end, sheet));
  chart.width = leftOf(sheet, to.column + to.columns) - chart.left;
  chart.height = topOf(sheet, to.row + to.rows) - chart.top;
}

const chartObject: (target: OnSheet, host: Host) => HostObject = define<'Chart', OnSheet>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => own(chart, 'Chart.chartType').type,
    left: ({ chart }) => chart.left,
    top: ({ chart }) => chart.top,
    width: ({ chart }) => chart.width,
    height: ({ chart }) => chart.height,
  },
  set: {
    name: ({ chart }, value) => {
      own(chart, 'Chart.name').name = text(value);
    },
    chartType: ({ chart }, value) => {
      own(chart, 'Chart.chartType').type = oneOf(value, CHART_TYPES);
    },
    left: ({ chart }, value) => {
      own(chart, 'Chart.left').left = number(value);
    },
    top: ({ chart }, value) => {
      own(chart, 'Chart.top').top = number(value);
    },
    width: ({ chart }, value) => {
      own(chart, 'Chart.width').width = number(value);
    },
    height: ({ chart }, value) => {
      own(chart, 'Chart.height').height = number(value);
    },
  },
  nav: {
    title: ({ chart }, host) => chartTitle(own(chart, 'Chart.title'), host),
    legend: ({ chart }, host) => chartLegend(own(chart, 'Chart.legend'), host),
    series: ({ sheet, chart }, host) => seriesCollection({ sheet, chart: own(chart, 'Chart.series') }, host),
    axes: ({ chart }, host) => chartAxes(own(chart, 'Chart.axes'), host),
    worksheet: ({ sheet }, host) => host.families.worksheet(sheet, host),
  },
  call: {
    delete: ({ sheet, chart }) => {
      checkLayout(sheet);
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      sheet.removedCharts.push(chart);
    },
    setPosition: ({ sheet, chart }, [start, end]) => {
      place({ sheet, chart: own(chart, 'Chart.setPosition') }, start, end);
    },
    setData: ({ sheet, chart }, [source, seriesBy]) => {
      own(chart, 'Chart.setData').series = seriesFrom(areaArgument(source, sheet), optionalText(seriesBy) ?? 'Auto');
    },
  },
});

const chartTitle = define<'ChartTitle', SheetChart>('ChartTitle', {
  get: { text: ({ title }) => title ?? '', visible: ({ title }) => title !== null },
  set: {
    text: (chart, value) => {
      chart.title = text(value);
    },
    visible: (chart, value) => {
      chart.title = value === true ? (chart.title ?? '') : null;
    },
  },
  nav: { format: (chart, host) => chartTitleFormat(chart, host) },
  call: {},
});

const chartTitleFormat = define<'ChartTitleFormat', SheetChart>('ChartTitleFormat', {
  get: {},
  set: {},
  nav: { font: (chart, host) => chartTitleFont(chart, host) },
  call: {},
});

const chartTitleFont = define<'ChartFont', SheetChart>('ChartFont', {
  get: { size: ({ titleFont }) => titleFont.size, bold: ({ titleFont }) => titleFont.bold },
  set: {
    size: ({ titleFont }, value) => {
      titleFont.size = number(value);
    },
    bold: ({ titleFont }, value) => {
      titleFont.bold = value === true;
    },
  },
  nav: {},
  call: {},
});

const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right'] as const;

const chartLegend = define<'ChartLegend', SheetChart>('ChartLegend', {
  get: { visible: ({ legend }) => legend !== null, position: ({ legend }) => legend ?? 'Right' },
  set: {
    visible: (chart, value) => {
      chart.legend = value === true ? (chart.legend ?? 'Right') : null;
    },
    position: (chart, value) => {
      chart.legend = oneOf(value, LEGEND_PLACES);
    },
  },
  nav: {},
  call: {},
});

interface OfChart extends OnSheet {
  readonly series: SheetSeries;
}

const seriesCollection = define<'ChartSeriesCollection', OnSheet>('ChartSeriesCollection', {
  items: ({ sheet, chart }, host) => chart.series.map((series) => seriesObject({ sheet, chart, series }, host)),
  index: ({ sheet, chart }, key, host) => seriesObject({ sheet, chart, series: itemAt(chart.series, key) }, host),
  get: { count: ({ chart }) => chart.series.length },
  set: {},
  nav: {},
  call: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: ({ sheet, chart }, [index], host) => seriesObject({ sheet, chart, series: itemAt(chart.series, index) }, host),
    add: ({ sheet, chart }, [name], host) => {
      const series = newSeries<SheetArea>(optionalText(name) ?? `Series${chart.series.length + 1}`);
      chart.series.push(series);
      return seriesObject({ sheet, chart, series }, host);
    },
  },
});

const seriesObject: (target: OfChart, host: Host) => HostObject = define<'ChartSeries', OfChart>('ChartSeries', {
  get: {
    name: ({ series }) => series.name,
    chartType: ({ chart, series }) => series.type ?? chart.type,
    hasDataLabels: ({ series }) => series.hasLabels,
  },
  set: {
    name: ({ series }, value) => {
      Object.assign(series, { name: text(value), nameArea: null });
    },
    chartType: ({ series }, value) => {
      series.type = oneOf(value, CHART_TYPES);
    },
    hasDataLabels: ({ series }, value) => {
      series.hasLabels = value === true;
    },
  },
  nav: { format: ({ series }, host) => seriesFormat(series, host) },
  call: {
    setValues: ({ sheet, series }, [source]) => {
      series.values = { ...areaArgument(source, sheet) };
    },
    setXAxisValues: ({ sheet, series }, [source]) => {
      series.categories = { ...areaArgument(source, sheet) };
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((one) => one !== series);
    },
  },
});

function color(value: Argument): string {
  const found = normalColor(text(value));
  if (found === null) throw fail.invalidArgument();
  return found;
}

const seriesFormat = define<'ChartSeriesFormat', SheetSeries>('ChartSeriesFormat', {
  get: {},
  set: {},
  nav: { fill: (series, host) => chartFill(series, host), line: (series, host) => chartLine(series, host) },
  call: {},
});

const chartFill = define<'ChartFill', SheetSeries>('ChartFill', {
  get: {},
  set: {},
  nav: {},
  call: {
    setSolidColor: (series, [value]) => {
      series.fill = color(value);
    },
    clear: (series) => {
      series.fill = null;
    },
  },
});

const chartLine = define<'ChartLineFormat', SheetSeries>('ChartLineFormat', {
  get: { color: ({ line }) => line.color ?? '', weight: ({ line }) => line.weight ?? 0.75 },
  set: {
    color: ({ line }, value) => {
      line.color = color(value);
    },
    weight: ({ line }, value) => {
      line.weight = number(value);
    },
  },
  nav: {},
  call: {},
});

const chartAxes = define<'ChartAxes', SheetChart>('ChartAxes', {
  get: {},
  set: {},
  nav: { categoryAxis: (chart, host) => chartAxis(chart.categoryAxis, host), valueAxis: (chart, host) => chartAxis(chart.valueAxis, host) },
  call: {},
});

const chartAxis = define<'ChartAxis', Axis>('ChartAxis', {
  get: {
    minimum: ({ minimum }) => minimum,
    maximum: ({ maximum }) => maximum,
    numberFormat: ({ numberFormat }) => numberFormat ?? 'General',
    reversePlotOrder: ({ reversed }) => reversed,
  },
  set: {
    minimum: (axis, value) => {
      axis.minimum = number(value);
    },
    maximum: (axis, value) => {
      axis.maximum = number(value);
    },
    numberFormat: (axis, value) => {
      axis.numberFormat = text(value);
    },
    reversePlotOrder: (axis, value) => {
      axis.reversed = value === true;
    },
  },
  nav: { title: (axis, host) => axisTitle(axis, host) },
  call: {},
});

const axisTitle = define<'ChartAxisTitle', Axis>('ChartAxisTitle', {
  get: { text: ({ title }) => title ?? '', visible: ({ title }) => title !== null },
  set: {
    text: (axis, value) => {
      axis.title = text(value);
    },
    visible: (axis, value) => {
      axis.title = value === true ? (axis.title ?? '') : null;
    },
  },
  nav: {},
  call: {},
});
