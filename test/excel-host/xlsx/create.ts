/** A new workbook without a file, for tests: the smallest package that Excel opens. */
import { strToU8, zipSync } from 'fflate';
import { ExcelError } from '../model/cell';
import type { Workbook } from '../model/workbook';
import { loadWorkbook } from './load';
import { CONTENT, RELATION } from './types';
import { encodeAttribute } from './xml';


const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Sheets of plain values, in the order given; strings that start with `=` are formulas. */
export function createWorkbookFrom(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>, seed: number): Workbook {
  const names = Object.keys(sheets);
  const numbers = names.map((_, index) => index + 1);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT.workbook}"/>${numbers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${CONTENT.worksheet}"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${RELATION.workbook}" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, index) => `<sheet name="${encodeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${numbers.map((n) => `<Relationship Id="rId${n}" Type="${RELATION.worksheet}" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
  };
  for (const n of numbers) files[`xl/worksheets/sheet${n}.xml`] = `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;
  const zip = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(DECLARATION + text)])));
  const { workbook } = loadWorkbook(zip, seed);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.sheetNamed(name);
    rows.forEach((row, r) => row.forEach((content, c) => put(sheet, r, c, content)));
  }
  return workbook;
}

function put(sheet: Workbook['sheets'][number], row: number, column: number, content: unknown): void {
  if (content === null || content === undefined || content === '') return;
  if (typeof content === 'string' && content.startsWith('=')) sheet.put(row, column, '', { text: content, array: null });
  else if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean' || content instanceof ExcelError) sheet.put(row, column, content, null);
  else throw new TypeError(`a cell cannot hold ${JSON.stringify(content)}`);
}
