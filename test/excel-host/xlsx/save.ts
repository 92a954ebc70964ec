/** Workbook → .xlsx: the package it was read from, with only those parts patched that something changed in. */
import { formatRect } from '../behaviour/address';
import type { DefinedName, Sheet } from '../model/sheet';
import type { Workbook, XmlPart } from '../model/workbook';
import { saveCharts } from './charts';
import { namespaceOf } from './customXmlNamespace';
import type { Package } from './package';
import { CONTENT, isKind, RELATION } from './types';
import { isChanged, writeCells } from './writeCells';
import { encodeAttribute, encodeText, parseXml, serializeXml, splitRoot, withAttribute, type RootParts } from './xml';

/** The workbook's bytes. It can be worked with and saved again afterwards. */
export function packWorkbook(workbook: Workbook): Uint8Array {
  const pack = workbook.pack.copy();
  const bookPath = pack.relationships('').find((relation) => isKind(relation.type, 'workbook'))?.target ?? 'xl/workbook.xml';
  const book = splitRoot(pack.text(bookPath) ?? '');
  const before = pack.relationships(bookPath);
  saveStyles(workbook, pack, bookPath);
  const added = new Map<Sheet, string>();
  for (const sheet of workbook.sheets) saveSheet(sheet, pack, bookPath, added);
  if (workbook.sheetsChanged) saveSheetList(workbook, pack, bookPath, book, added, before);
  if (workbook.namesChanged || workbook.sheetsChanged) saveNames(workbook, book);
  if (workbook.protectionChanged) setChild(book, 'workbookProtection', workbook.structureProtected ? `<${book.prefix}workbookProtection lockStructure="1"/>` : null);
  saveActiveTab(workbook, book);
  saveCalculation(workbook, pack, bookPath, book);
  saveCustomXml(workbook, pack, bookPath);
  pack.set(bookPath, book.head + book.children.map((child) => child.xml).join('') + book.tail);
  return pack.toBytes();
}

function saveStyles(workbook: Workbook, pack: Package, bookPath: string): void {
  const relation = pack.relationships(bookPath).find((candidate) => isKind(candidate.type, 'styles'));
  const path = relation?.target ?? 'xl/styles.xml';
  if (!relation) {
    pack.relate(bookPath, RELATION.styles, path);
    pack.declare(path, CONTENT.styles);
  }
  pack.set(path, workbook.styles.toXml());
}

function saveSheet(sheet: Sheet, pack: Package, bookPath: string, added: Map<Sheet, string>): void {
  const { parts } = sheet;
  let { path } = parts;
  if (path === null) {
    path = pack.freePath('xl/worksheets/sheet', '.xml');
    pack.declare(path, CONTENT.worksheet);
    added.set(sheet, pack.relate(bookPath, RELATION.worksheet, path));
  }
  const changed = isChanged(sheet);
  const sheetData = writeCells(sheet);
  if (sheet.mergesChanged) saveMerges(sheet);
  if (sheet.columnsChanged) saveColumns(sheet);
  if (changed) {
    const used = sheet.usedRect(false);
    if (used) parts.setDimension(formatRect(used));
  }
  for (const table of sheet.tables) if (table.changed && table.part !== null) saveTable(table, pack);
  for (const table of sheet.removedTables) if (table.part !== null) dropTable(sheet, table.part, path, pack);
  saveCharts(sheet, path, pack);
  pack.set(path, parts.toXml(sheetData));
}

function saveMerges({ parts, merges }: Sheet): void {
  const p = parts.prefix;
  if (merges.length === 0) parts.set('mergeCells');
  else parts.set('mergeCells', `<${p}mergeCells count="${merges.length}">${merges.map((merge) => `<${p}mergeCell ref="${formatRect(merge)}"/>`).join('')}</${p}mergeCells>`);
}

function saveColumns({ parts, columns }: Sheet): void {
  const p = parts.prefix;
  const spans = columns.filter((span) => span.width !== null || span.hidden || span.style !== null).map((span) => {
    const width = span.width === null ? '' : ` width="${span.width}" customWidth="1"`;
    return `<${p}col min="${span.from + 1}" max="${span.to + 1}"${width}${span.style === null ? '' : ` style="${span.style}"`}${span.hidden ? ' hidden="1"' : ''}/>`;
  });
  if (spans.length === 0) parts.set('cols');
  else parts.set('cols', `<${p}cols>${spans.join('')}</${p}cols>`);
}

/** A table that became plain cells: its part, its relationship and the sheet's mention of it. */
function dropTable({ parts }: Sheet, part: string, path: string, pack: Package): void {
  const id = pack.relationships(path).find((relation) => relation.target === part)?.id ?? '';
  parts.edit('tableParts', (node) => {
    const kept = node.children.filter((child) => typeof child === 'string' || !Object.values(child.attributes).includes(id));
    node.children.splice(0, node.children.length, ...kept);
    node.attributes['count'] = String(kept.length);
  });
  pack.unrelate(path, part);
  pack.drop(part);
}

function saveTable(table: Sheet['tables'][number], pack: Package): void {
  const path = table.part ?? '';
  const root = parseXml(pack.text(path) ?? '');
  root.attributes['ref'] = formatRect(table.rect);
  root.attributes['displayName'] = table.name;
  root.attributes['name'] = table.name;
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    if (child.name.endsWith('autoFilter')) child.attributes['ref'] = formatRect(table.hasTotals ? { ...table.rect, rows: table.rect.rows - 1 } : table.rect);
    if (!child.name.endsWith('tableColumns')) continue;
    const columns = child.children.filter((node) => typeof node !== 'string');
    const free = Math.max(0, ...columns.map((column) => Number(column.attributes['id'] ?? 0)));
    const byName = new Map(columns.map((column) => [column.attributes['name'], column]));
    const next = table.columns.map((name, index) => {
      const kept = byName.get(name) ?? (columns.length === table.columns.length ? columns[index] : undefined);
      return kept ? { ...kept, attributes: { ...kept.attributes, name } } : { name: child.name.replace('tableColumns', 'tableColumn'), attributes: { id: String(free + index + 1), name }, children: [] };
    });
    child.children.splice(0, child.children.length, ...next);
    child.attributes['count'] = String(next.length);
  }
  pack.set(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serializeXml(root)}`);
}

type Book = RootParts;

function setChild(book: Book, name: string, xml: string | null): void {
  const at = book.children.findIndex((child) => child.name === name);
  if (at >= 0) book.children.splice(at, 1, ...(xml === null ? [] : [{ name, xml }]));
  else if (xml !== null) {
    const rank = BOOK_ORDER.indexOf(name);
    const after = book.children.findIndex((child) => BOOK_ORDER.indexOf(child.name) > rank);
    book.children.splice(after < 0 ? book.children.length : after, 0, { name, xml });
  }
}

const BOOK_ORDER = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches', 'smartTagPr', 'extLst'];

function saveSheetList(workbook: Workbook, pack: Package, bookPath: string, book: Book, added: ReadonlyMap<Sheet, string>, before: ReturnType<Package['relationships']>): void {
  const list = book.children.find((child) => child.name === 'sheets')?.xml ?? '';
  const old = new Map<string, string>();
  const others: string[] = [];
  let highest = 0;
  for (const [tag] of list.matchAll(/<(?:\w+:)?sheet\s[^>]*?\/?>/g)) {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    const relation = before.find((candidate) => candidate.id === id);
    highest = Math.max(highest, Number(/\ssheetId\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0));
    if (relation && isKind(relation.type, 'worksheet')) old.set(relation.target, tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`);
    else others.push(tag);
  }
  const state = (sheet: Sheet): string | undefined => (sheet.visibility === 'Visible' ? undefined : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden');
  const p = book.prefix;
  const entries = workbook.sheets.map((sheet) => {
    const known = old.get(sheet.parts.path ?? '');
    const tag = known ?? `<${p}sheet name="" sheetId="${(highest += 1)}" r:id="${added.get(sheet) ?? ''}"${/\sxmlns:r=/.test(book.head) ? '' : ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`}/>`;
    return withAttribute(withAttribute(tag, 'name', sheet.name), 'state', state(sheet));
  });
  const kept = new Set(workbook.sheets.map((sheet) => sheet.parts.path));
  for (const [path] of old) {
    if (kept.has(path)) continue;
    pack.unrelate(bookPath, path);
    pack.drop(path);
  }
  setChild(book, 'sheets', `<${p}sheets>${[...entries, ...others].join('')}</${p}sheets>`);
}

function saveNames(workbook: Workbook, book: Book): void {
  const p = book.prefix;
  const entry = (name: DefinedName): string => {
    const scope = name.scope === null ? '' : ` localSheetId="${workbook.sheets.indexOf(name.scope)}"`;
    const comment = name.comment === '' ? '' : ` comment="${encodeAttribute(name.comment)}"`;
    const rest = Object.entries(name.rest).map(([key, value]) => ` ${key}="${encodeAttribute(value)}"`).join('');
    return `<${p}definedName name="${encodeAttribute(name.name)}"${scope}${comment}${name.visible ? '' : ' hidden="1"'}${rest}>${encodeText(name.formula.slice(1))}</${p}definedName>`;
  };
  const entries = workbook.names.map(entry);
  setChild(book, 'definedNames', entries.length === 0 ? null : `<${p}definedNames>${entries.join('')}</${p}definedNames>`);
}

/** Only a changed tab is written: many files have no views at all. */
function saveActiveTab(workbook: Workbook, book: Book): void {
  const views = book.children.find((child) => child.name === 'bookViews');
  const at = workbook.sheets.indexOf(workbook.active);
  const current = Number(/<(?:\w+:)?workbookView\s[^>]*?\sactiveTab\s*=\s*["'](\d+)["']/.exec(views?.xml ?? '')?.[1] ?? 0);
  if (at === current || at < 0) return;
  const p = book.prefix;
  if (views) views.xml = views.xml.replace(/<(?:\w+:)?workbookView\b[^>]*>/, (tag) => withAttribute(tag, 'activeTab', String(at)));
  else setChild(book, 'bookViews', `<${p}bookViews><${p}workbookView activeTab="${at}"/></${p}bookViews>`);
}

/** A chain that names cells without formulas is damage to Excel; it makes a new one by itself. */
function saveCalculation(workbook: Workbook, pack: Package, bookPath: string, book: Book): void {
  const mode = { Automatic: undefined, Manual: 'manual', AutomaticExceptTables: 'autoNoTable' }[workbook.calculationMode];
  const old = book.children.find((child) => child.name === 'calcPr');
  if (old) old.xml = withAttribute(old.xml, 'calcMode', mode);
  else if (mode !== undefined) setChild(book, 'calcPr', `<${book.prefix}calcPr calcMode="${mode}"/>`);
  if (!workbook.formulasChanged) return;
  const chain = pack.relationships(bookPath).find((relation) => isKind(relation.type, 'calcChain'))?.target;
  if (chain === undefined) return;
  pack.unrelate(bookPath, chain);
  pack.drop(chain);
}

function saveCustomXml(workbook: Workbook, pack: Package, bookPath: string): void {
  for (const { path } of workbook.removedParts) {
    if (path === null) continue;
    for (const relation of pack.relationships(path)) if (!relation.external) pack.drop(relation.target);
    pack.unrelate(bookPath, path);
    pack.unrelate('', path);
    pack.drop(path);
  }
  for (const part of workbook.xmlParts) {
    if (part.path !== null) {
      if (part.changed) pack.set(part.path, part.xml);
    } else addCustomXml(part, pack, bookPath);
  }
}

function addCustomXml(part: XmlPart, pack: Package, bookPath: string): void {
  let number = 1;
  while (pack.has(`customXml/item${number}.xml`) || pack.has(`customXml/itemProps${number}.xml`)) number += 1;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  pack.set(path, part.xml.startsWith('<?xml') ? part.xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${part.xml}`);
  const namespace = namespaceOf(part.xml);
  const refs = namespace === '' ? '<ds:schemaRefs/>' : `<ds:schemaRefs><ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/></ds:schemaRefs>`;
  pack.set(properties, `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">${refs}</ds:datastoreItem>`);
  pack.declare(properties, CONTENT.customXmlProps);
  pack.relate(path, RELATION.customXmlProps, properties);
  pack.relate(bookPath, RELATION.customXml, path);
  if (pack.contentType(path) === undefined) pack.declare(path, 'application/xml');
}
