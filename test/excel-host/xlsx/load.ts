/** .xlsx → Workbook. Nothing of the file is forgotten: its parts stay in the package and are patched when it is saved. */
import { parseRect } from '../behaviour/address';
import type { ColumnSpan, Sheet, Table, Visibility } from '../model/sheet';
import { Sheet as SheetModel } from '../model/sheet';
import { SheetParts } from '../model/sheetParts';
import { Workbook } from '../model/workbook';
import { readCharts } from './charts';
import { themeColors } from './colors';
import { NotAWorkbook, Package } from './package';
import { readCells } from './readCells';
import { readSharedStrings } from './sharedStrings';
import { StyleBook } from './styles';
import { isKind } from './types';
import { childElement, childElements, localName, parseXml, textOf, type XmlElement } from './xml';

const DEFAULT_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export interface Loaded {
  readonly workbook: Workbook;
  /** Whether the file leaves results to be computed (missing, or asked for anew). */
  readonly mustCalculate: boolean;
}

/** Reads a workbook. `seed` makes the ids of this opening its own. Throws NotAWorkbook. */
export function loadWorkbook(bytes: Uint8Array, seed: number): Loaded {
  const pack = Package.open(bytes);
  const path = pack.relationships('').find((relation) => isKind(relation.type, 'workbook'))?.target;
  if (path === undefined || !pack.has(path)) throw new NotAWorkbook('damaged');
  if (!/<(?:\w+:)?workbook[\s>]/.test(pack.text(path) ?? '')) throw new NotAWorkbook('other-format');
  try {
    return read(pack, path, seed);
  } catch (cause) {
    throw cause instanceof NotAWorkbook ? cause : new NotAWorkbook('damaged', { cause });
  }
}

function read(pack: Package, path: string, seed: number): Loaded {
  const root = parseXml(pack.text(path) ?? '');
  const relations = pack.relationships(path);
  const partOf = (kind: 'styles' | 'theme' | 'sharedStrings'): string | undefined => {
    const target = relations.find((relation) => isKind(relation.type, kind))?.target;
    return target === undefined ? undefined : pack.text(target);
  };
  const styles = new StyleBook(partOf('styles') ?? DEFAULT_STYLES, themeColors(partOf('theme')));
  const workbook = new Workbook(pack, styles, seed);
  const properties = childElement(root, 'workbookPr')?.attributes ?? {};
  workbook.date1904 = isTrue(properties['date1904']);
  workbook.structureProtected = isTrue(childElement(root, 'workbookProtection')?.attributes['lockStructure']);
  const calculation = childElement(root, 'calcPr')?.attributes ?? {};
  workbook.calculationMode = calculation['calcMode'] === 'manual' ? 'Manual' : calculation['calcMode'] === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
  const strings = readSharedStrings(partOf('sharedStrings'));
  let mustCalculate = isTrue(calculation['fullCalcOnLoad']);
  for (const entry of childElements(childElement(root, 'sheets') ?? root, 'sheet')) {
    const id = Object.entries(entry.attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const relation = relations.find((candidate) => candidate.id === id);
    if (!relation || !isKind(relation.type, 'worksheet')) continue;
    const source = pack.text(relation.target);
    if (source === undefined) throw new NotAWorkbook('damaged');
    const sheet = new SheetModel(workbook, entry.attributes['name'] ?? '', new SheetParts(relation.target, source));
    sheet.visibility = visibility(entry.attributes['state']);
    mustCalculate = readSheet(sheet, strings) || mustCalculate;
    workbook.sheets.push(sheet);
  }
  const [first] = workbook.sheets;
  if (!first) throw new NotAWorkbook('damaged');
  const view = childElement(childElement(root, 'bookViews'), 'workbookView');
  const at = Number(view?.attributes['activeTab'] ?? 0);
  workbook.active = workbook.sheets[at] ?? workbook.sheets.find((sheet) => sheet.visibility === 'Visible') ?? first;
  readNames(workbook, root);
  readCustomXml(workbook, path);
  workbook.sheetsChanged = false;
  workbook.namesChanged = false;
  workbook.formulasChanged = false;
  return { workbook, mustCalculate };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function visibility(state: string | undefined): Visibility {
  return state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function readSheet(sheet: Sheet, strings: readonly string[]): boolean {
  const { parts } = sheet;
  const data = parts.get('sheetData') ?? '';
  const start = parts.source.indexOf(data);
  const cells = readCells(parts.source, start, start + data.length, strings);
  cells.rows.forEach((row, index) => (sheet.rows[index] = row));
  sheet.shared = cells.shared;
  sheet.merges = childElements(parts.tree('mergeCells') ?? EMPTY).flatMap((node) => parseRect(node.attributes['ref'] ?? '') ?? []);
  sheet.columns = childElements(parts.tree('cols') ?? EMPTY).map(columnSpan).sort((a, b) => a.from - b.from);
  sheet.isProtected = isTrue(parts.tree('sheetProtection')?.attributes['sheet']);
  const filter = parts.tree('autoFilter');
  const rect = parseRect(filter?.attributes['ref'] ?? '');
  if (filter && rect) sheet.autoFilter = { rect, filtered: hasCriteria(filter) };
  sheet.tables = readTables(sheet);
  sheet.charts = readCharts(sheet);
  return cells.withoutResult;
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

/** A column without a criterion may be there only to hide its button. */
function hasCriteria(filter: XmlElement): boolean {
  return childElements(filter, 'filterColumn').some((column) => childElements(column).length > 0);
}

function columnSpan({ attributes }: XmlElement): ColumnSpan {
  const { min = '1', max = '1', width, hidden, style } = attributes;
  return {
    from: Number(min) - 1,
    to: Number(max) - 1,
    width: width === undefined ? null : Number(width),
    hidden: isTrue(hidden),
    style: style === undefined || style === '0' ? null : Number(style),
  };
}

function readTables(sheet: Sheet): Table[] {
  const { pack } = sheet.workbook;
  return pack.relationships(sheet.parts.path ?? '').flatMap((relation): Table[] => {
    const text = isKind(relation.type, 'table') ? pack.text(relation.target) : undefined;
    if (text === undefined) return [];
    const root = parseXml(text);
    const rect = parseRect(root.attributes['ref'] ?? '');
    if (!rect) return [];
    const filter = childElement(root, 'autoFilter');
    return [
      {
        id: sheet.workbook.newId(),
        name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
        rect,
        columns: childElements(childElement(root, 'tableColumns') ?? EMPTY).map((column) => column.attributes['name'] ?? ''),
        hasHeaders: root.attributes['headerRowCount'] !== '0',
        hasTotals: Number(root.attributes['totalsRowCount'] ?? 0) > 0,
        style: childElement(root, 'tableStyleInfo')?.attributes['name'] ?? '',
        filtered: filter !== undefined && hasCriteria(filter),
        part: relation.target,
        changed: false,
      },
    ];
  });
}

function readNames(workbook: Workbook, root: XmlElement): void {
  const ids = childElements(childElement(root, 'sheets') ?? root, 'sheet').map((entry) => entry.attributes['name'] ?? '');
  for (const node of childElements(childElement(root, 'definedNames') ?? EMPTY)) {
    const { name = '', localSheetId, hidden, comment = '', ...rest } = node.attributes;
    const scope = localSheetId === undefined ? null : (workbook.sheet(ids[Number(localSheetId)] ?? '') ?? null);
    workbook.names.push({ id: workbook.newId(), name, formula: `=${textOf(node)}`, scope, visible: !isTrue(hidden), comment, rest });
  }
}

/** Custom XML parts hang on the workbook (or, in some files, on the package). */
function readCustomXml(workbook: Workbook, path: string): void {
  const { pack } = workbook;
  const targets = new Set(['', path].flatMap((from) => pack.relationships(from)).filter((relation) => isKind(relation.type, 'customXml')).map((relation) => relation.target));
  for (const target of targets) {
    const xml = pack.text(target);
    if (xml !== undefined) workbook.xmlParts.push({ id: customXmlId(pack, target) ?? workbook.newId(), xml: xml.replace(/^\uFEFF/, ''), path: target, changed: false });
  }
}

function customXmlId(pack: Package, path: string): string | undefined {
  const target = pack.relationships(path).find((relation) => isKind(relation.type, 'customXmlProps'))?.target;
  const text = target === undefined ? undefined : pack.text(target);
  if (text === undefined) return undefined;
  const entry = Object.entries(parseXml(text).attributes).find(([name]) => localName(name) === 'itemID');
  return entry?.[1];
}
