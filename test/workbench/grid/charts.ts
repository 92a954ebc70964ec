/** Charts as pictures over the grid: their title, series and numbers, drawn plainly; Excel's own drawing is finer. */
import type { Sheet, SheetArea, SheetChart } from '../../excel-host/model/sheet';
import { columnPixels, pointsOf, rowPoints } from '../../excel-host/objects/dimensions';
import { encodeText } from '../../excel-host/xlsx/xml';
import { shownText } from './shownText';
import type { Locale } from './typing';

/** A picture over the grid, as that takes it; in pixels from the sheet's corner. */
interface Picture {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly src: string;
}

const POINT = 4 / 3;
/** A chart below these is no worse off than the cells beside it. */
const MOST_LINES = 20_000;
const COLORS = ['#2f6f4f', '#c8553d', '#4a6fa5', '#d9a441', '#7a5195', '#5f6b6d'];
const TITLE = 26;
const LEGEND = 22;
const LABELS = 20;
const SIDE = 12;

interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  /** Null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

interface Drawn {
  readonly labels: readonly string[];
  readonly series: readonly DrawnSeries[];
  readonly width: number;
  readonly height: number;
}

function cellsOf<Value>(area: SheetArea | null, read: (sheet: Sheet, row: number, column: number) => Value): Value[] {
  const { sheet, rect } = area ?? {};
  if (!sheet || !rect) return [];
  return Array.from({ length: rect.rows * rect.columns }, (_, at) => read(sheet, rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns)));
}

/** Where the grid has a place that lies so many points from the sheet's edge: it draws a line's border beside its size. */
function pixelsAt(points: number, sizeOf: (index: number) => number): number {
  let passed = 0;
  let pixels = 0;
  for (let index = 0; index < MOST_LINES; index += 1) {
    const size = sizeOf(index);
    if (passed + size > points) break;
    passed += size;
    if (size > 0) pixels += Math.round(size * POINT) + 1;
  }
  return pixels + Math.round((points - passed) * POINT);
}

/** The pictures of a sheet's charts. One that was read from the file is known by its place and name only. */
export function picturesOf(sheet: Sheet, locale: Locale): Picture[] {
  return sheet.charts.map((chart) => {
    const across = (points: number): number => pixelsAt(points, (column) => pointsOf(columnPixels(sheet, column)));
    const down = (points: number): number => pixelsAt(points, (row) => rowPoints(sheet, row));
    const [left, top] = [across(chart.left), down(chart.top)];
    const [width, height] = [across(chart.left + chart.width) - left, down(chart.top + chart.height) - top];
    return { id: chart.id, left, top, width, height, src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(chart, width, height, locale))}` };
  });
}

/** @param width in pixels, as is `height` */
export function svgOf(chart: SheetChart, width: number, height: number, locale: Locale): string {
  const shown = (sheet: Sheet, row: number, column: number): string => shownText(sheet.value(row, column), sheet.workbook.styles.look(sheet.style(row, column)).numberFormat, sheet.workbook.date1904, locale);
  const [first] = chart.series;
  const drawn: Drawn = {
    labels: cellsOf(first?.categories ?? null, shown),
    series: chart.series.map(({ name, nameArea, values, fill, line }, index) => ({
      name: cellsOf(nameArea, shown)[0] ?? name,
      color: fill ?? line.color ?? COLORS[index % COLORS.length] ?? '#000000',
      values: cellsOf(values, (from, row, column) => {
        const value = from.value(row, column);
        return typeof value === 'number' ? value : null;
      }),
    })),
    width,
    height,
  };
  const title = chart.source === null ? (chart.title ?? '') : `Grafik: ${chart.name}`;
  const body = chart.source === null ? plotOf(chart, drawn) + legendOf(drawn, chart) : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Arial, sans-serif" font-size="11" fill="#222222">` +
    `<rect width="${width}" height="${height}" fill="#ffffff" stroke="#b0b0b0"/>${textAt(width / 2, 17, title, 'middle', ' font-weight="bold" font-size="13"')}${body}</svg>`
  );
}

function textAt(x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start', more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}"${more}>${encodeText(text)}</text>`;
}

function box(x: number, y: number, width: number, height: number, color: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(0, width).toFixed(1)}" height="${Math.max(0, height).toFixed(1)}" fill="${color}"/>`;
}

function short(text: string, room: number): string {
  const most = Math.max(3, Math.floor(room / 6));
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** A pie's slices are named, of all others the series. */
function legendOf({ labels, series, width, height }: Drawn, { type }: SheetChart): string {
  const isRound = type === 'Pie' || type === 'Doughnut';
  const entries = isRound ? labels.map((name, at) => ({ name, color: COLORS[at % COLORS.length] ?? '#000000' })) : series;
  const room = (width - 2 * SIDE) / Math.max(1, entries.length);
  return entries.map(({ name, color }, at) => box(SIDE + at * room, height - 14, 8, 8, color) + textAt(SIDE + at * room + 12, height - 6, short(name, room - 14))).join('');
}

function plotOf(chart: SheetChart, drawn: Drawn): string {
  switch (chart.type) {
    case 'Pie':
    case 'Doughnut':
      return pieOf(drawn, chart.type === 'Doughnut');
    case 'BarClustered':
    case 'BarStacked':
      return barsOf(drawn, true, chart.type === 'BarStacked', chart);
    case 'Line':
    case 'LineMarkers':
    case 'ColumnClustered':
    case 'ColumnStacked':
      return barsOf(drawn, false, chart.type === 'ColumnStacked', chart);
  }
}

/** Bars lying or standing; a series that is a line runs through the middles of its categories. */
function barsOf({ labels, series, width, height }: Drawn, isLying: boolean, isStacked: boolean, chart: SheetChart): string {
  const labelRoom = isLying ? Math.min(160, width * 0.4) : 0;
  const plot = { left: SIDE + labelRoom, top: TITLE, right: width - SIDE, bottom: height - LEGEND - (isLying ? 0 : LABELS) };
  const count = Math.max(1, labels.length, ...series.map(({ values }) => values.length));
  const isLine = series.map((_, at) => (chart.series[at]?.type ?? chart.type).startsWith('Line'));
  const bars = series.filter((_, at) => !(isLine[at] ?? false));
  const sums = Array.from({ length: count }, (_, at) => bars.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const most = Math.max(chart.valueAxis.maximum ?? 0, ...(isStacked ? sums : []), ...series.flatMap(({ values }) => values.map((value) => value ?? 0))) || 1;
  const length = (value: number): number => (Math.max(0, value) / most) * (isLying ? plot.right - plot.left : plot.bottom - plot.top);
  const step = (isLying ? plot.bottom - plot.top : plot.right - plot.left) / count;
  const thick = (step * 0.7) / (isStacked ? 1 : Math.max(1, bars.length));
  const parts: string[] = [];
  for (let at = 0; at < count; at += 1) {
    // Excel draws lying bars from the bottom up, unless the axis is turned.
    const slot = isLying && !chart.categoryAxis.reversed ? count - 1 - at : at;
    const from = (isLying ? plot.top : plot.left) + slot * step;
    let stacked = 0;
    for (const [index, { values, color }] of bars.entries()) {
      const size = length(values[at] ?? 0);
      const across = from + step * 0.15 + (isStacked ? 0 : index * thick);
      parts.push(isLying ? box(plot.left + stacked, across, size, thick, color) : box(across, plot.bottom - stacked - size, thick, size, color));
      if (isStacked) stacked += size;
    }
    const label = labels[at] ?? '';
    parts.push(isLying ? textAt(plot.left - 4, from + step / 2 + 4, short(label, labelRoom), 'end') : textAt(from + step / 2, plot.bottom + 13, short(label, step), 'middle'));
  }
  for (const [at, { values, color }] of series.entries()) {
    if (!(isLine[at] ?? false)) continue;
    const points = values.flatMap((value, place) => (value === null ? [] : [isLying ? `${(plot.left + length(value)).toFixed(1)},${(plot.top + (place + 0.5) * step).toFixed(1)}` : `${(plot.left + (place + 0.5) * step).toFixed(1)},${(plot.bottom - length(value)).toFixed(1)}`]));
    parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`);
  }
  return parts.join('');
}

function pieOf({ series, width, height }: Drawn, isRing: boolean): string {
  const values = (series[0]?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const all = values.reduce((sum, value) => sum + value, 0) || 1;
  const [x, y, radius] = [width / 2, (TITLE + height - LEGEND) / 2, Math.max(0, Math.min(width - 2 * SIDE, height - TITLE - LEGEND) / 2 - 4)];
  let turned = 0;
  const at = (share: number): string => `${(x + radius * Math.sin(share * 2 * Math.PI)).toFixed(1)} ${(y - radius * Math.cos(share * 2 * Math.PI)).toFixed(1)}`;
  const slices = values.map((value, index) => {
    const color = COLORS[index % COLORS.length] ?? '#000000';
    const share = value / all;
    const from = turned;
    turned += share;
    if (share > 0.9999) return `<circle cx="${x}" cy="${y}" r="${radius.toFixed(1)}" fill="${color}"/>`;
    return share === 0 ? '' : `<path d="M${x} ${y} L${at(from)} A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${share > 0.5 ? 1 : 0} 1 ${at(turned)} Z" fill="${color}"/>`;
  });
  return slices.join('') + (isRing ? `<circle cx="${x}" cy="${y}" r="${(radius / 2).toFixed(1)}" fill="#ffffff"/>` : '');
}
