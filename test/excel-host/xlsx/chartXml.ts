/** A chart part: bars, columns, lines, pies, and lines over columns; with the values as they are now. */
import { formatRect, quoteSheet } from '../behaviour/address';
import type { Axis, ChartType } from '../model/chart';
import type { SheetArea, SheetChart, SheetSeries } from '../model/sheet';
import { encodeAttribute, encodeText } from './xml';

const NAMESPACES = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
/** Excel takes the theme's accents; spelled out, they also show where a file has no theme. */
const OFFICE_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

const CATEGORY_AXIS = 111;
const VALUE_AXIS = 112;

export function chartXml(chart: SheetChart): string {
  const groups = new Map<ChartType, SheetSeries[]>();
  for (const series of chart.series) {
    const type = series.type ?? chart.type;
    groups.set(type, [...(groups.get(type) ?? []), series]);
  }
  const plots = [...groups].map(([type, list]) => plotXml(type, list, chart)).join('');
  const round = chart.type === 'Pie' || chart.type === 'Doughnut';
  const axes = round ? '' : axesXml(chart);
  const title = chart.title === null ? '' : titleXml(chart.title, chart.titleFont);
  const legend = chart.legend === null ? '' : `<c:legend><c:legendPos val="${chart.legend.charAt(0).toLowerCase()}"/><c:overlay val="0"/></c:legend>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${chart.title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plots}${axes}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function titleXml(text: string, font: SheetChart['titleFont'] | null): string {
  const look = font === null ? '' : ` sz="${Math.round(font.size * 100)}" b="${font.bold ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr${look}/></a:pPr><a:r><a:rPr${look}/><a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(type: ChartType, list: readonly SheetSeries[], chart: SheetChart): string {
  const series = list.map((one) => seriesXml(one, chart.series.indexOf(one), type)).join('');
  const ids = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (type) {
    case 'Pie':
      return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'Doughnut':
      return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
    case 'Line':
    case 'LineMarkers':
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'ColumnClustered':
    case 'ColumnStacked':
    case 'BarClustered':
    case 'BarStacked': {
      const stacked = type.endsWith('Stacked');
      return `<c:barChart><c:barDir val="${type.startsWith('Bar') ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
    }
  }
}

function seriesXml(series: SheetSeries, index: number, type: ChartType): string {
  const name = series.nameArea ? `<c:tx>${textReference(series.nameArea)}</c:tx>` : `<c:tx><c:v>${encodeText(series.name)}</c:v></c:tx>`;
  const isLine = type === 'Line' || type === 'LineMarkers';
  const isRound = type === 'Pie' || type === 'Doughnut';
  const own = OFFICE_COLORS[index % OFFICE_COLORS.length] ?? '';
  const { color, weight } = series.line;
  const width = weight === null ? '' : ` w="${Math.round(weight * 12_700)}"`;
  const stroke = color ?? (isLine ? own : null);
  const line = stroke === null && weight === null ? '' : `<a:ln${width}>${stroke === null ? '' : solid(stroke)}</a:ln>`;
  const shape = isRound ? '' : `<c:spPr>${isLine ? '' : solid(series.fill ?? own)}${line}</c:spPr>`;
  const slices = isRound ? slicesXml(series) : '';
  const marker = type === 'Line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  const inverted = isLine || isRound ? '' : '<c:invertIfNegative val="0"/>';
  const labels = series.hasLabels ? '<c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' : '';
  const categories = series.categories ? `<c:cat>${textReference(series.categories)}</c:cat>` : '';
  const values = series.values ? `<c:val>${numberReference(series.values)}</c:val>` : '';
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${shape}${inverted}${marker}${slices}${labels}${categories}${values}${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;
}

/** A colour for each value of a pie. */
function slicesXml({ values }: SheetSeries): string {
  const count = values?.rect ? values.rect.rows * values.rect.columns : 0;
  return Array.from({ length: count }, (_, index) => `<c:dPt><c:idx val="${index}"/><c:spPr>${solid(OFFICE_COLORS[index % OFFICE_COLORS.length] ?? '')}</c:spPr></c:dPt>`).join('');
}

function cellsOf({ sheet, rect }: SheetArea): { reference: string; values: (string | number | boolean)[] } {
  if (!rect) return { reference: '#REF!', values: [] };
  const values = Array.from({ length: rect.rows * rect.columns }, (_, at) => {
    const value = sheet.value(rect.row + Math.floor(at / rect.columns), rect.column + (at % rect.columns));
    return typeof value === 'object' ? value.text : value;
  });
  return { reference: `${quoteSheet(sheet.name)}!${formatRect(rect, true)}`, values };
}

function textReference(area: SheetArea): string {
  const { reference, values } = cellsOf(area);
  const points = values.map((value, index) => (value === '' ? '' : `<c:pt idx="${index}"><c:v>${encodeText(String(value))}</c:v></c:pt>`)).join('');
  return `<c:strRef><c:f>${encodeText(reference)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points}</c:strCache></c:strRef>`;
}

function numberReference(area: SheetArea): string {
  const { reference, values } = cellsOf(area);
  const points = values.map((value, index) => (typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '')).join('');
  return `<c:numRef><c:f>${encodeText(reference)}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`;
}

function axesXml({ type, categoryAxis, valueAxis }: SheetChart): string {
  const across = type.startsWith('Bar');
  const scale = ({ minimum, maximum, reversed }: Axis): string =>
    `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${maximum === null ? '' : `<c:max val="${maximum}"/>`}${minimum === null ? '' : `<c:min val="${minimum}"/>`}</c:scaling><c:delete val="0"/>`;
  const format = ({ numberFormat }: Axis): string => (numberFormat === null ? '' : `<c:numFmt formatCode="${encodeAttribute(numberFormat)}" sourceLinked="0"/>`);
  const title = (axis: Axis): string => (axis.title === null ? '' : titleXml(axis.title, null));
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scale(categoryAxis)}<c:axPos val="${across ? 'l' : 'b'}"/>${title(categoryAxis)}${format(categoryAxis)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${VALUE_AXIS}"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>${scale(valueAxis)}<c:axPos val="${across ? 'b' : 'l'}"/><c:majorGridlines/>${title(valueAxis)}${format(valueAxis)}<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${categoryAxis.reversed ? 'max' : 'autoZero'}"/></c:valAx>`
  );
}
