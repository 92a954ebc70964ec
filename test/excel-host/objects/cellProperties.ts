/** `Range.getCellProperties` and `getRowProperties`: an object per cell or row with what was asked for. */
import { quoteSheet, cellAddress } from '../behaviour/address';
import type { SheetArea } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import type { Look } from '../xlsx/styles';
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { isHostObject, type Argument } from './define';
import { apiHorizontal, apiUnderline, apiVertical } from './lookNames';
import { columnPixels, pointsOf, rowPoints } from './dimensions';
import { rectOf } from './sheetRules';

type Reader = (look: Look, sheet: Sheet, row: number, column: number) => Json;

const FONT: Readonly<Record<string, Reader>> = {
  bold: ({ bold }) => bold,
  italic: ({ italic }) => italic,
  color: ({ color }) => color,
  name: ({ fontName }) => fontName,
  size: ({ fontSize }) => fontSize,
  underline: (look) => apiUnderline(look.underline),
  strikethrough: ({ strikethrough }) => strikethrough,
};

const FORMAT: Readonly<Record<string, Reader>> = {
  horizontalAlignment: (look) => apiHorizontal(look.horizontal),
  verticalAlignment: (look) => apiVertical(look.vertical),
  wrapText: ({ wrap }) => wrap,
  indentLevel: ({ indent }) => indent,
  shrinkToFit: ({ shrink }) => shrink,
  textOrientation: ({ rotation }) => rotation,
  columnWidth: (_, sheet, __, column) => pointsOf(columnPixels(sheet, column)),
  rowHeight: (_, sheet, row) => rowPoints(sheet, row),
};

const GROUPS: Readonly<Record<string, Readonly<Record<string, Reader>>>> = {
  font: FONT,
  fill: { color: ({ fill }) => fill ?? '' },
  protection: { locked: ({ locked }) => locked },
};

export function cellProperties(area: SheetArea, wanted: Argument): Json {
  const { sheet } = area;
  const rect = rectOf(area);
  const request = entriesOf(wanted);
  const read = (row: number, column: number): Json => {
    const look = sheet.workbook.styles.look(sheet.style(row, column));
    const answer: Record<string, Json> = {};
    for (const [key, value] of request) {
      if (key === 'format') answer['format'] = formatOf(value, look, sheet, row, column);
      else if (value !== true) continue;
      else if (key === 'address' || key === 'addressLocal') answer[key] = `${quoteSheet(sheet.name)}!${cellAddress(row, column)}`;
      else if (key === 'hidden') answer['hidden'] = sheet.isRowHidden(row) || (sheet.columnSpan(column)?.hidden ?? false);
      else throw fail.notImplemented(`Range.getCellProperties (${key})`);
    }
    return answer;
  };
  return Array.from({ length: rect.rows }, (_, r) => Array.from({ length: rect.columns }, (__, c) => read(rect.row + r, rect.column + c)));
}

export function rowProperties(area: SheetArea, wanted: Argument): Json {
  const { sheet } = area;
  const rect = rectOf(area);
  const asked = entriesOf(wanted).filter(([, value]) => value === true).map(([key]) => key);
  const read = (row: number): Json =>
    Object.fromEntries(
      asked.map((key): [string, Json] => {
        if (key === 'rowHidden') return [key, sheet.isRowHidden(row)];
        if (key === 'rowIndex') return [key, row];
        throw fail.notImplemented(`Range.getRowProperties (${key})`);
      }),
    );
  return Array.from({ length: rect.rows }, (_, r) => read(rect.row + r));
}

function formatOf(wanted: unknown, look: Look, sheet: Sheet, row: number, column: number): Json {
  const answer: Record<string, Json> = {};
  for (const [key, value] of entriesOf(wanted)) {
    const group = GROUPS[key];
    if (group) {
      const inner: Record<string, Json> = {};
      for (const [name, on] of entriesOf(value)) if (on === true) inner[name] = reader(group, name)(look, sheet, row, column);
      answer[key] = inner;
    } else if (value === true) answer[key] = reader(FORMAT, key)(look, sheet, row, column);
  }
  return answer;
}

function reader(group: Readonly<Record<string, Reader>>, name: string): Reader {
  const found = group[name];
  if (!found) throw fail.notImplemented(`Range.getCellProperties (${name})`);
  return found;
}

function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) throw fail.invalidArgument();
  return Object.entries(value);
}
