/**
 * Rows → `<sheetData>`. A row that nobody changed is the very text that was read; in a changed row, so is every unchanged cell.
 * (Saving through Excelize was weighed: it keeps the parts but writes all cells anew and shared strings with them, so rich
 * text, phonetics and inline strings would have to be trusted to it. Patching the text leaves nothing to trust.)
 */
import { cellAddress } from '../behaviour/address';
import { MARK, type Formula, type Scalar } from '../model/cell';
import type { Row } from '../model/row';
import type { Sheet } from '../model/sheet';
import { cellSlices } from './readCells';
import { escapeText } from './sharedStrings';
import { encodeText, withAttribute } from './xml';

/** Functions newer than 2010 that a file must name with a prefix. */
const PREFIXED = /\b(FILTER|SORT)(?=\()|\b(CONCAT|IFNA|IFS|IMAGE|ISOWEEKNUM|LAMBDA|LET|MAXIFS|MINIFS|NUMBERVALUE|RANDARRAY|SEQUENCE|SORTBY|SWITCH|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNICHAR|UNIQUE|VSTACK|HSTACK|XLOOKUP|XMATCH)(?=\()/gi;

export function isChanged(sheet: Sheet): boolean {
  return sheet.moved || sheet.parts.path === null || sheet.rows.some((row) => row !== undefined && (row.source === null || row.marks !== null || row.attributesChanged));
}

export function writeCells(sheet: Sheet): string {
  const { parts } = sheet;
  const old = parts.get('sheetData') ?? '';
  if (!isChanged(sheet)) return old;
  sheet.spellOutFormulas(([first]) => ((first?.row.marks?.get(first.column) ?? 0) & MARK.content) !== 0);
  const p = parts.prefix;
  const pieces: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row) pieces.push(writeRow(sheet, row, index));
  });
  return `<${p}sheetData>${pieces.join('')}</${p}sheetData>`;
}

function writeRow(sheet: Sheet, row: Row, index: number): string {
  const { source, prefix: p } = sheet.parts;
  const text = row.source ? source.slice(row.source.start, row.source.end) : `<${p}row></${p}row>`;
  if (row.source && !row.marks && !row.attributesChanged && !sheet.moved) return text;
  const { open, cells, close } = cellSlices(text);
  const pieces = [openTag(open, row, index)];
  for (let column = 0; column < row.width; column += 1) {
    if (row.styles[column] === undefined && row.isBlank(column)) continue;
    const origin = row.origins ? (row.origins[column] ?? -1) : column;
    pieces.push(writeCell(p, row, index, column, origin < 0 ? undefined : cells.get(origin)));
  }
  return pieces.join('') + close;
}

function openTag(open: string, row: Row, index: number): string {
  let tag = withAttribute(open, 'r', String(index + 1));
  // `spans` is a hint that would be wrong beside a new cell; readers do without it.
  tag = withAttribute(tag, 'spans', undefined);
  if (!row.attributesChanged) return tag;
  tag = withAttribute(tag, 'hidden', row.hidden ? '1' : undefined);
  tag = withAttribute(tag, 'ht', row.height === null ? undefined : String(row.height));
  tag = withAttribute(tag, 'customHeight', row.height === null ? undefined : '1');
  if (row.style !== null) tag = withAttribute(withAttribute(tag, 's', String(row.style)), 'customFormat', '1');
  return tag;
}

function writeCell(p: string, row: Row, index: number, column: number, old: string | undefined): string {
  const marks = old === undefined ? MARK.content : (row.marks?.get(column) ?? 0);
  const address = cellAddress(index, column);
  const style = row.styles[column] ?? 0;
  if (old === undefined || marks & MARK.content) return newCell(p, address, style, row.value(column), row.formulas?.get(column) ?? null);
  const tagEnd = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(old)?.[0] ?? old;
  let tag = withAttribute(tagEnd, 'r', address);
  if (marks & MARK.style) tag = withAttribute(tag, 's', style === 0 ? undefined : String(style));
  let body = old.slice(tagEnd.length);
  if (marks & MARK.result) {
    const value = row.value(column);
    tag = withAttribute(tag, 't', typeOf(value, true));
    const formula = /<(?:\w+:)?f\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/.exec(body)?.[0] ?? '';
    body = `${formula}${valueElement(p, value)}</${p}c>`;
  }
  return tag + body;
}

function typeOf(value: Scalar, isResult: boolean): string | undefined {
  if (typeof value === 'string') return isResult ? 'str' : 'inlineStr';
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'object' ? 'e' : undefined;
}

function valueElement(p: string, value: Scalar): string {
  if (typeof value === 'object') return `<${p}v>${encodeText(value.text)}</${p}v>`;
  if (typeof value === 'boolean') return `<${p}v>${value ? 1 : 0}</${p}v>`;
  return `<${p}v>${typeof value === 'string' ? escapeText(value) : String(value)}</${p}v>`;
}

function newCell(p: string, address: string, style: number, value: Scalar, formula: Formula | null): string {
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (!formula && value === '') return `<${p}c r="${address}"${styled}/>`;
  const type = typeOf(value, formula !== null);
  const open = `<${p}c r="${address}"${styled}${type === undefined ? '' : ` t="${type}"`}>`;
  if (formula) {
    const array = formula.array === null ? '' : ` t="array" ref="${formula.array}"`;
    return `${open}<${p}f${array}>${encodeText(fileText(formula.text))}</${p}f>${valueElement(p, value)}</${p}c>`;
  }
  if (typeof value === 'string') return `${open}<${p}is><${p}t xml:space="preserve">${escapeText(value)}</${p}t></${p}is></${p}c>`;
  return `${open}${valueElement(p, value)}</${p}c>`;
}

/** Without `=`, newer functions with their prefix; texts in quotes are left alone. */
function fileText(formula: string): string {
  return formula.slice(1).replace(/"(?:[^"]|"")*"|[^"]+/g, (piece) =>
    piece.startsWith('"') ? piece : piece.replace(PREFIXED, (name, worksheet: string | undefined) => (worksheet === undefined ? `_xlfn.${name}` : `_xlfn._xlws.${name}`)),
  );
}
