/** A worksheet's XML around its cells, element by element as text: what nobody changes is written back to the byte. */
import { formatRect, intersect, parseRect, type Rect } from '../behaviour/address';
import { shiftRect, type Shift } from '../behaviour/shift';
import { attribute, childElements, encodeAttribute, parseXml, serializeXml, splitRoot, withAttribute, type XmlElement } from '../xlsx/xml';

/** The order that the schema prescribes (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios',
  'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations',
  'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches',
  'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF', 'drawingHF', 'picture', 'oleObjects', 'controls',
  'webPublishItems', 'tableParts', 'extLst',
];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** Elements that name cells in an attribute and must follow moved cells. */
const ADDRESSED = ['conditionalFormatting', 'dataValidations', 'hyperlinks', 'protectedRanges', 'ignoredErrors', 'autoFilter', 'sortState'];

export interface AutoFilter {
  rect: Rect;
  /** Whether any column's criteria are set. */
  filtered: boolean;
}

export class SheetParts {
  readonly head: string;
  readonly tail: string;
  readonly prefix: string;
  private elements: { readonly name: string; xml: string }[];

  constructor(
    /** Its path in the package; null while the sheet is new. */
    public path: string | null,
    /** The part as it was read; rows are slices of it. */
    readonly source: string,
  ) {
    const root = splitRoot(source, 'sheetData');
    this.head = root.head;
    this.tail = root.tail;
    this.prefix = root.prefix;
    this.elements = [...root.children];
  }

  all(name: string): string[] {
    return this.elements.filter((element) => element.name === name).map((element) => element.xml);
  }

  get(name: string): string | undefined {
    return this.elements.find((element) => element.name === name)?.xml;
  }

  /** One element as a tree, names without prefix. */
  tree(name: string): XmlElement | undefined {
    const xml = this.get(name);
    return xml === undefined ? undefined : parseXml(xml);
  }

  /** Replaces all elements of a name, or puts new ones where the schema wants them. */
  set(name: string, ...xml: string[]): void {
    const at = this.elements.findIndex((element) => element.name === name);
    const kept = this.elements.filter((element) => element.name !== name);
    const rank = ORDER.indexOf(name);
    const after = kept.findIndex((element) => ORDER.indexOf(element.name) > rank);
    const place = at >= 0 ? Math.min(at, kept.length) : after < 0 ? kept.length : after;
    kept.splice(place, 0, ...xml.map((text) => ({ name, xml: text })));
    this.elements = kept;
  }

  /** Edits an element's tree, making the element when it is missing; children without attributes and content stay. */
  edit(name: string, change: (node: XmlElement) => void): void {
    const node = this.tree(name) ?? { name: this.prefix + name, attributes: {}, children: [] };
    change(node);
    this.set(name, serializeXml(node));
  }

  setProtection(on: boolean): void {
    if (on) this.set('sheetProtection', `<${this.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`);
    else this.set('sheetProtection');
  }

  setAutoFilter(filter: AutoFilter | null): void {
    if (!filter) this.set('autoFilter');
    else this.set('autoFilter', `<${this.prefix}autoFilter ref="${formatRect(filter.rect)}"/>`);
  }

  /** Rules, validations, links and filters follow moved cells; one whose cells are gone goes too. */
  shift(shift: Shift): void {
    const moved = (list: string): string =>
      list.split(/\s+/).flatMap((address) => {
        const rect = parseRect(address);
        const to = rect && shiftRect(rect, shift);
        return rect ? (to ? [formatRect(to)] : []) : [address];
      }).join(' ');
    for (const element of this.elements) {
      if (!ADDRESSED.includes(element.name)) continue;
      element.xml = element.xml.replace(/(<[^>]*?\s(?:ref|sqref)=")([^"]*)(")/g, (_whole, before: string, list: string, after: string) => before + moved(list) + after);
    }
    this.elements = this.elements.filter((element) => !/^<[^>]*\s(?:ref|sqref)=""/.test(element.xml));
  }

  conditionalFormatCount(rect: Rect): number {
    return this.all('conditionalFormatting').filter((xml) => areasIn(xml).some((area) => intersect(area, rect))).length;
  }

  /** Takes cells out of every rule's range; a rule without cells goes. */
  removeConditionalFormats(rect: Rect): void {
    this.rewriteRules((areas) => areas.flatMap((area) => without(area, rect)));
  }

  /** Rules on the source's cells also hold for the same cells of the target. */
  copyConditionalFormats(from: Rect, to: Rect): void {
    this.rewriteRules((areas) => [
      ...areas.flatMap((area) => without(area, to)),
      ...areas.flatMap((area) => {
        const common = intersect(area, from);
        return common ? [{ ...common, row: common.row - from.row + to.row, column: common.column - from.column + to.column }] : [];
      }),
    ]);
  }

  private rewriteRules(change: (areas: Rect[]) => Rect[]): void {
    const rules = this.all('conditionalFormatting');
    const next = rules.flatMap((xml) => {
      const before = areasIn(xml);
      const after = change(before).map((rect) => formatRect(rect)).join(' ');
      if (after === before.map((rect) => formatRect(rect)).join(' ')) return [xml];
      return after === '' ? [] : [xml.replace(/\ssqref\s*=\s*(?:"[^"]*"|'[^']*')/, () => ` sqref="${after}"`)];
    });
    if (next.join('') !== rules.join('')) this.set('conditionalFormatting', ...next);
  }

  removeHyperlinks(rect: Rect): void {
    this.editHyperlinks((links) => links.filter((link) => !intersect(parseRect(link.attributes['ref'] ?? '') ?? rect, rect)));
  }

  /** Links the cells of an area to a place in the workbook. */
  setHyperlink(rect: Rect, place: string, tip: string | null): void {
    this.removeHyperlinks(rect);
    const attributes = { ref: formatRect(rect), location: place, display: place, ...(tip === null ? {} : { tooltip: tip }) };
    this.editHyperlinks((links) => [...links, { name: `${this.prefix}hyperlink`, attributes, children: [] }]);
  }

  hyperlinkAt(rect: Rect): Readonly<Record<string, string>> | null {
    const links = childElements(this.tree('hyperlinks') ?? { name: '', attributes: {}, children: [] });
    return links.find((link) => intersect(parseRect(link.attributes['ref'] ?? '') ?? rect, rect))?.attributes ?? null;
  }

  private editHyperlinks(change: (links: XmlElement[]) => XmlElement[]): void {
    const node = this.tree('hyperlinks') ?? { name: `${this.prefix}hyperlinks`, attributes: {}, children: [] };
    const links = childElements(node);
    const next = change(links);
    if (next.length === links.length && next.every((link, index) => link === links[index])) return;
    if (next.length === 0) this.set('hyperlinks');
    else this.set('hyperlinks', serializeXml({ ...node, children: next }));
  }

  /** The part with new cells. */
  toXml(sheetData: string): string {
    return this.head + this.elements.map((element) => (element.name === 'sheetData' ? sheetData : element.xml)).join('') + this.tail;
  }

  setDimension(address: string): void {
    const xml = this.get('dimension');
    if (xml !== undefined) this.set('dimension', withAttribute(xml, 'ref', encodeAttribute(address)));
  }
}

function areasIn(xml: string): Rect[] {
  return (attribute(/^<[^>]*>/.exec(xml)?.[0] ?? '', 'sqref') ?? '').split(/\s+/).flatMap((address) => parseRect(address) ?? []);
}

/** What is left of an area when a rectangle is cut out of it: up to four pieces. */
function without(area: Rect, cut: Rect): Rect[] {
  const common = intersect(area, cut);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

export function newSheetParts(): SheetParts {
  return new SheetParts(null, EMPTY_SHEET);
}
