/** Charts in and out of drawing parts. What was read stays as it is; deleted ones go, new ones are added. */
import { columnPixels, pointsOf, rowPoints } from '../objects/dimensions';
import { newAxis, newTitleFont } from '../model/chart';
import type { Sheet, SheetChart } from '../model/sheet';
import { chartXml } from './chartXml';
import type { Package } from './package';
import { CONTENT, isKind, RELATION } from './types';
import { childElement, childElements, encodeAttribute, localName, parseXml, splitRoot, textOf, type XmlElement } from './xml';

const SPREADSHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** English metric units in a point. */
const EMU = 12_700;

/** The charts that a sheet's drawing holds; their contents stay unread. */
export function readCharts(sheet: Sheet): SheetChart[] {
  const { pack } = sheet.workbook;
  const drawing = pack.relationships(sheet.parts.path ?? '').find(({ type }) => isKind(type, 'drawing'))?.target;
  const text = drawing === undefined ? undefined : pack.text(drawing);
  if (drawing === undefined || text === undefined) return [];
  const relations = pack.relationships(drawing);
  return splitRoot(text).children.flatMap(({ xml }): SheetChart[] => {
    const anchor = parseXml(xml);
    const relation = find(anchor, 'chart')?.attributes;
    const id = relation && Object.entries(relation).find(([name]) => name.endsWith(':id'))?.[1];
    const part = relations.find((candidate) => candidate.id === id)?.target;
    if (id === undefined || part === undefined) return [];
    const place = placeOf(sheet, anchor);
    const known = { type: 'ColumnClustered', title: null, titleFont: newTitleFont(), legend: null, series: [], categoryAxis: newAxis(), valueAxis: newAxis() } as const;
    return [{ ...known, series: [], id: sheet.workbook.newId(), name: find(anchor, 'cNvPr')?.attributes['name'] ?? '', ...place, source: { drawing, relation: id, part } }];
  });
}

function find(node: XmlElement, name: string): XmlElement | undefined {
  for (const child of childElements(node)) {
    const found = localName(child.name) === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function placeOf(sheet: Sheet, anchor: XmlElement): { left: number; top: number; width: number; height: number } {
  const corner = (name: string): { x: number; y: number } => {
    const node = childElement(anchor, name);
    const number = (child: string): number => {
      const found = childElement(node, child);
      return found ? Number(textOf(found)) : 0;
    };
    return { x: leftOf(sheet, number('col')) + number('colOff') / EMU, y: topOf(sheet, number('row')) + number('rowOff') / EMU };
  };
  const from = corner('from');
  const size = childElement(anchor, 'ext')?.attributes;
  const to = size ? { x: from.x + Number(size['cx']) / EMU, y: from.y + Number(size['cy']) / EMU } : corner('to');
  return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
}

export function leftOf(sheet: Sheet, column: number): number {
  let points = 0;
  for (let index = 0; index < column; index += 1) points += pointsOf(columnPixels(sheet, index));
  return points;
}

export function topOf(sheet: Sheet, row: number): number {
  let points = 0;
  for (let index = 0; index < row; index += 1) points += rowPoints(sheet, index);
  return points;
}

/** Writes new charts and takes deleted ones away; `path` is the sheet's part. */
export function saveCharts(sheet: Sheet, path: string, pack: Package): void {
  for (const { source } of sheet.removedCharts) if (source) dropChart(source, pack);
  const added = sheet.charts.filter(({ source }) => source === null);
  if (added.length === 0) return;
  const drawing = drawingOf(sheet, path, pack);
  for (const chart of added) {
    const part = pack.freePath('xl/charts/chart', '.xml');
    pack.set(part, chartXml(chart));
    pack.declare(part, CONTENT.chart);
    const id = pack.relate(drawing, RELATION.chart, part);
    const root = splitRoot(pack.text(drawing) ?? '');
    pack.set(drawing, root.head + root.children.map(({ xml }) => xml).join('') + anchorXml(sheet, chart, id, root.children.length + 2) + root.tail);
  }
}

function dropChart({ drawing, relation, part }: NonNullable<SheetChart['source']>, pack: Package): void {
  const root = splitRoot(pack.text(drawing) ?? '');
  const kept = root.children.filter(({ xml }) => !new RegExp(`<(?:\\w+:)?chart\\s[^>]*"${relation}"`).test(xml));
  pack.set(drawing, root.head + kept.map(({ xml }) => xml).join('') + root.tail);
  pack.unrelate(drawing, part);
  for (const { target, external } of pack.relationships(part)) if (!external) pack.drop(target);
  pack.drop(part);
}

function drawingOf(sheet: Sheet, path: string, pack: Package): string {
  const known = pack.relationships(path).find(({ type }) => isKind(type, 'drawing'))?.target;
  if (known !== undefined) return known;
  const drawing = pack.freePath('xl/drawings/drawing', '.xml');
  pack.set(drawing, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`);
  pack.declare(drawing, CONTENT.drawing);
  const id = pack.relate(path, RELATION.drawing, drawing);
  sheet.parts.set('drawing', `<${sheet.parts.prefix}drawing xmlns:r="${OFFICE}" r:id="${id}"/>`);
  return drawing;
}

/** The cell in which so many points from the sheet's corner lie, and how far in it. */
function cornerXml(sheet: Sheet, name: 'from' | 'to', left: number, top: number): string {
  let [column, row] = [0, 0];
  let [x, y] = [left, top];
  for (let size = pointsOf(columnPixels(sheet, 0)); x >= size && size > 0; size = pointsOf(columnPixels(sheet, column))) {
    x -= size;
    column += 1;
  }
  for (let size = rowPoints(sheet, 0); y >= size && size > 0; size = rowPoints(sheet, row)) {
    y -= size;
    row += 1;
  }
  const emu = (points: number): number => Math.round(points * EMU);
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></xdr:${name}>`;
}

/** As Excel anchors a chart: between two cells, so that it moves and grows with them. */
function anchorXml(sheet: Sheet, chart: SheetChart, id: string, number: number): string {
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}">${cornerXml(sheet, 'from', chart.left, chart.top)}${cornerXml(sheet, 'to', chart.left + chart.width, chart.top + chart.height)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="${encodeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off xmlns:a="${DRAWING}" x="0" y="0"/><a:ext xmlns:a="${DRAWING}" cx="0" cy="0"/></xdr:xfrm><a:graphic xmlns:a="${DRAWING}"><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
