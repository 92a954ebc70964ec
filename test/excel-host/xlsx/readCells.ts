/** `<sheetData>` → rows of values, formulas and styles, with the place of each row's text. */
import { columnIndex, parseRect } from '../behaviour/address';
import { offsetFormula } from '../formula/references';
import { ExcelError, type Formula, type Scalar } from '../model/cell';
import { Row } from '../model/row';
import { plainText, unescapeText } from './sharedStrings';
import { attribute, decodeEntities } from './xml';

export interface ReadCells {
  readonly rows: Row[];
  readonly shared: SharedGroup[];
  /** Formula cells that the file gives no result for. */
  readonly withoutResult: boolean;
}

/** Formulas that the file spells out once: the first cell has the text. */
export type SharedGroup = { readonly row: Row; readonly column: number }[];

/** A cell's text cut into its parts. */
const CELL = /<(?:\w+:)?c\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const ROW = /<(?:\w+:)?row\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/;
const FORMULA = /<(?:\w+:)?f\b((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

/** Reads the cells in `xml` between `start` and `end`. */
export function readCells(xml: string, start: number, end: number, strings: readonly string[]): ReadCells {
  const rows: Row[] = [];
  const shared = new Map<string, SharedFormula>();
  let withoutResult = false;
  let index = -1;
  ROW.lastIndex = start;
  for (let open = ROW.exec(xml); open && open.index < end; open = ROW.exec(xml)) {
    const attributes = open[1] ?? '';
    index = Number(/\br\s*=\s*["'](\d+)["']/.exec(attributes)?.[1] ?? index + 2) - 1;
    const row = rowFrom(attributes);
    rows[index] = row;
    const bodyStart = ROW.lastIndex;
    const bodyEnd = open[2] === '/' ? bodyStart : closing(xml, bodyStart, end);
    const rowEnd = open[2] === '/' ? bodyStart : xml.indexOf('>', bodyEnd) + 1;
    row.source = { start: open.index, end: rowEnd };
    let column = -1;
    for (const match of xml.slice(bodyStart, bodyEnd).matchAll(CELL)) {
      const head = match[1] ?? '';
      const address = /\br\s*=\s*["']([A-Za-z]+)\d+["']/.exec(head)?.[1];
      column = address === undefined ? column + 1 : columnIndex(address);
      const style = /\bs\s*=\s*["'](\d+)["']/.exec(head)?.[1];
      row.styles[column] = style === undefined ? 0 : Number(style);
      const body = match[2];
      if (body === undefined || body === '') continue;
      const formula = body.includes('f') ? readFormula(body, row, index, column, shared) : null;
      const value = readValue(body, /\bt\s*=\s*["'](\w+)["']/.exec(head)?.[1] ?? 'n', strings);
      for (let at = row.values.length; at < column; at += 1) row.values[at] = '';
      row.values[column] = value ?? '';
      if (!formula) continue;
      (row.formulas ??= new Map()).set(column, formula);
      withoutResult ||= value === null;
    }
    ROW.lastIndex = Math.max(rowEnd, bodyStart);
  }
  return { rows, withoutResult, shared: [...shared.values()].map(({ cells }) => cells) };
}

function closing(xml: string, from: number, end: number): number {
  const plain = xml.indexOf('</row', from);
  if (plain >= 0 && plain < end) return plain;
  const prefixed = /<\/\w+:row\s*>/g;
  prefixed.lastIndex = from;
  return prefixed.exec(xml)?.index ?? end;
}

function rowFrom(attributes: string): Row {
  const row = new Row();
  if (!attributes.includes('ht') && !attributes.includes('hidden') && !attributes.includes('customFormat')) return row;
  const height = attribute(attributes, 'ht');
  if (height !== undefined) row.height = Number(height);
  row.hidden = /^(1|true)$/.test(attribute(attributes, 'hidden') ?? '');
  if (/^(1|true)$/.test(attribute(attributes, 'customFormat') ?? '')) row.style = Number(attribute(attributes, 's') ?? 0);
  return row;
}

/** Null when a cell has no `<v>` and no `<is>`. */
function readValue(body: string, type: string, strings: readonly string[]): Scalar | null {
  if (type === 'inlineStr') return plainText(body);
  const raw = VALUE.exec(body)?.[1];
  if (raw === undefined) return null;
  const text = decodeEntities(raw);
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return unescapeText(text);
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return new ExcelError(text);
    case 'd':
      return Date.parse(text) / 86_400_000 + 25_569;
    default:
      return text.trim() === '' ? null : Number(text);
  }
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly cells: SharedGroup;
}

function readFormula(body: string, owner: Row, row: number, column: number, shared: Map<string, SharedFormula>): Formula | null {
  const match = FORMULA.exec(body);
  if (!match) return null;
  const [, attributes = '', inner = ''] = match;
  const text = inner === '' ? '' : `=${apiText(decodeEntities(inner))}`;
  const type = attribute(attributes, 't');
  if (type === 'array') return { text, array: attribute(attributes, 'ref') ?? null };
  if (type === 'dataTable') return null;
  if (type !== 'shared') return text === '' ? null : { text, array: null };
  const group = attribute(attributes, 'si') ?? '';
  if (text !== '') {
    shared.set(group, { text, row, column, cells: [{ row: owner, column }] });
    return { text, array: null };
  }
  const first = shared.get(group);
  first?.cells.push({ row: owner, column });
  return first ? { text: offsetFormula(first.text, row - first.row, column - first.column), array: null } : null;
}

/** The API shows newer functions without the prefix that files give them. */
function apiText(formula: string): string {
  return formula.includes('_xl') ? formula.replace(/_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./g, '') : formula;
}

/** The cells of one row's text as they stand, by column; for writing a changed row. */
export function cellSlices(rowXml: string): { readonly open: string; readonly cells: Map<number, string>; readonly close: string } {
  ROW.lastIndex = 0;
  const open = ROW.exec(rowXml);
  const tag = open?.[0] ?? '';
  const cells = new Map<number, string>();
  if (open?.[2] === '/') return { open: `${tag.slice(0, -2)}>`, cells, close: `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? 'row'}>` };
  const close = rowXml.lastIndexOf('</');
  let column = -1;
  for (const match of rowXml.slice(tag.length, close).matchAll(CELL)) {
    const address = attribute(match[1] ?? '', 'r');
    column = address === undefined ? column + 1 : (parseRect(address)?.column ?? column + 1);
    cells.set(column, match[0]);
  }
  return { open: tag, cells, close: rowXml.slice(close) };
}
