/**
 * styles.xml: reads what a cell style looks like, derives new styles from old ones.
 * What the user's file holds stays to the byte; new fonts, fills, borders, formats and cell styles are only appended.
 */
import { colorOf } from './colors';
import { BUILT_IN_FORMATS, builtInNumber } from './numberFormats';
import { childElement, childElements, encodeAttribute, localName, parseXml, serializeXml, splitRoot, withAttribute, type RootParts, type XmlElement } from './xml';

export type Edge = 'left' | 'right' | 'top' | 'bottom' | 'diagonal';
export const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom', 'diagonal'];

export interface BorderLook {
  /** As in the file: thin, medium, hair, dashed, double …; null for no line. */
  readonly style: string | null;
  readonly color: string;
}

/** How a cell looks. Colours are `#RRGGBB`. */
export interface Look {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string | null;
  readonly strikethrough: boolean;
  readonly color: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<Edge, BorderLook>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly indent: number;
  readonly locked: boolean;
  readonly quotePrefix: boolean;
}

export type LookChange = Partial<Omit<Look, 'borders'>> & { readonly borders?: Partial<Record<Edge, BorderLook>> };

interface Xf {
  readonly attributes: Record<string, string>;
  readonly alignment: Record<string, string>;
  readonly protection: Record<string, string>;
}

/** A list of appended elements beside what the file already had. */
class Pool {
  readonly added: string[] = [];
  private readonly index = new Map<string, number>();
  constructor(readonly existing: readonly XmlElement[]) {}

  element(at: number): XmlElement | undefined {
    const text = this.added[at - this.existing.length];
    return this.existing[at] ?? (text === undefined ? undefined : parseXml(text));
  }

  add(xml: string): number {
    const known = this.index.get(xml);
    if (known !== undefined) return known;
    const at = this.existing.length + this.added.push(xml) - 1;
    this.index.set(xml, at);
    return at;
  }
}

export class StyleBook {
  private readonly root: RootParts;
  private readonly formats = new Map<number, string>();
  private readonly addedFormats: string[] = [];
  private readonly fonts: Pool;
  private readonly fills: Pool;
  private readonly borders: Pool;
  private readonly xfs: Pool;
  private readonly looks = new Map<number, Look>();
  private readonly derived = new Map<string, number>();

  constructor(
    private readonly source: string,
    private readonly theme: readonly string[],
  ) {
    this.root = splitRoot(source);
    for (const node of this.list('numFmts')) this.formats.set(Number(node.attributes['numFmtId']), node.attributes['formatCode'] ?? 'General');
    this.fonts = new Pool(this.list('fonts'));
    this.fills = new Pool(this.list('fills'));
    this.borders = new Pool(this.list('borders'));
    this.xfs = new Pool(this.list('cellXfs'));
  }

  private list(name: string): XmlElement[] {
    const part = this.root.children.find((child) => child.name === name);
    return part ? childElements(parseXml(part.xml)) : [];
  }

  /** The look of a cell style; an index the file does not have reads as the default style. */
  look(style: number): Look {
    const known = this.looks.get(style);
    if (known) return known;
    const look = this.read(style);
    this.looks.set(style, look);
    return look;
  }

  private xf(style: number): Xf {
    const node = this.xfs.element(style) ?? this.xfs.element(0);
    return {
      attributes: node?.attributes ?? {},
      alignment: childElement(node, 'alignment')?.attributes ?? {},
      protection: childElement(node, 'protection')?.attributes ?? {},
    };
  }

  private read(style: number): Look {
    const { attributes, alignment, protection } = this.xf(style);
    const font = this.fonts.element(Number(attributes['fontId'] ?? 0));
    const fill = childElement(this.fills.element(Number(attributes['fillId'] ?? 0)), 'patternFill');
    const border = this.borders.element(Number(attributes['borderId'] ?? 0));
    const format = Number(attributes['numFmtId'] ?? 0);
    const pattern = fill?.attributes['patternType'] ?? 'none';
    const underline = childElement(font, 'u');
    return {
      numberFormat: this.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
      bold: isOn(childElement(font, 'b')),
      italic: isOn(childElement(font, 'i')),
      underline: underline ? (underline.attributes['val'] ?? 'single') : null,
      strikethrough: isOn(childElement(font, 'strike')),
      color: colorOf(childElement(font, 'color'), this.theme) ?? '#000000',
      fontName: childElement(font, 'name')?.attributes['val'] ?? 'Calibri',
      fontSize: Number(childElement(font, 'sz')?.attributes['val'] ?? 11),
      fill: pattern === 'none' ? null : (colorOf(childElement(fill, 'fgColor'), this.theme) ?? '#FFFFFF'),
      borders: {
        left: this.edge(border, 'left'), right: this.edge(border, 'right'), top: this.edge(border, 'top'),
        bottom: this.edge(border, 'bottom'), diagonal: this.edge(border, 'diagonal'),
      },
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: truth(alignment['wrapText']),
      shrink: truth(alignment['shrinkToFit']),
      rotation: Number(alignment['textRotation'] ?? 0),
      indent: Number(alignment['indent'] ?? 0),
      locked: protection['locked'] === undefined || truth(protection['locked']),
      quotePrefix: truth(attributes['quotePrefix']),
    };
  }

  private edge(border: XmlElement | undefined, name: Edge): BorderLook {
    const node = childElement(border, name) ?? (name === 'left' ? childElement(border, 'start') : name === 'right' ? childElement(border, 'end') : undefined);
    const style = node?.attributes['style'];
    return { style: style === undefined || style === 'none' ? null : style, color: colorOf(childElement(node, 'color'), this.theme) ?? '#000000' };
  }

  /** The style that looks like `style` but for `change`; an existing one where there is one. */
  derive(style: number, change: LookChange): number {
    const key = `${style} ${JSON.stringify(change)}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const next = this.xfs.add(this.deriveXml(style, change));
    this.derived.set(key, next);
    return next;
  }

  private deriveXml(style: number, change: LookChange): string {
    const { attributes, alignment, protection } = this.xf(style);
    const look = this.look(style);
    const next: Record<string, string> = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0', ...attributes };
    if (change.numberFormat !== undefined) Object.assign(next, { numFmtId: String(this.formatNumber(change.numberFormat)), applyNumberFormat: '1' });
    if (FONT_KEYS.some((key) => change[key] !== undefined)) Object.assign(next, { fontId: String(this.fonts.add(this.fontXml(Number(next['fontId']), change))), applyFont: '1' });
    if (change.fill !== undefined) Object.assign(next, { fillId: String(this.fillId(change.fill)), applyFill: '1' });
    if (change.borders) Object.assign(next, { borderId: String(this.borders.add(borderXml({ ...look.borders, ...change.borders }))), applyBorder: '1' });
    if (change.quotePrefix !== undefined) set(next, 'quotePrefix', change.quotePrefix ? '1' : undefined);
    const aligned = { ...alignment };
    if (change.horizontal !== undefined) set(aligned, 'horizontal', change.horizontal === 'general' ? undefined : change.horizontal);
    if (change.vertical !== undefined) set(aligned, 'vertical', change.vertical === 'bottom' ? undefined : change.vertical);
    if (change.wrap !== undefined) set(aligned, 'wrapText', change.wrap ? '1' : undefined);
    if (change.shrink !== undefined) set(aligned, 'shrinkToFit', change.shrink ? '1' : undefined);
    if (change.rotation !== undefined) set(aligned, 'textRotation', change.rotation === 0 ? undefined : String(change.rotation));
    if (change.indent !== undefined) set(aligned, 'indent', change.indent === 0 ? undefined : String(change.indent));
    if (Object.keys(aligned).length > 0) next['applyAlignment'] = '1';
    const guarded = { ...protection };
    if (change.locked !== undefined) {
      set(guarded, 'locked', change.locked ? undefined : '0');
      next['applyProtection'] = '1';
    }
    const children: XmlElement[] = [];
    if (Object.keys(aligned).length > 0) children.push({ name: 'alignment', attributes: aligned, children: [] });
    if (Object.keys(guarded).length > 0) children.push({ name: 'protection', attributes: guarded, children: [] });
    return serializeXml({ name: 'xf', attributes: next, children });
  }

  private formatNumber(code: string): number {
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined && !this.formats.has(builtIn)) return builtIn;
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.addedFormats.push(`<numFmt numFmtId="${id}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }

  private fontXml(font: number, change: LookChange): string {
    const old = this.fonts.element(font);
    const kept = new Map((old ? childElements(old) : []).map((child) => [localName(child.name), { ...child, name: localName(child.name) }]));
    const put = (name: string, attributes: Record<string, string> | null): void => {
      if (attributes) kept.set(name, { name, attributes, children: [] });
      else kept.delete(name);
    };
    if (change.bold !== undefined) put('b', change.bold ? {} : null);
    if (change.italic !== undefined) put('i', change.italic ? {} : null);
    if (change.strikethrough !== undefined) put('strike', change.strikethrough ? {} : null);
    if (change.underline !== undefined) put('u', change.underline === null ? null : change.underline === 'single' ? {} : { val: change.underline });
    if (change.fontSize !== undefined) put('sz', { val: String(change.fontSize) });
    if (change.color !== undefined) put('color', { rgb: `FF${change.color.slice(1)}` });
    if (change.fontName !== undefined) {
      put('name', { val: change.fontName });
      put('scheme', null);
    }
    const ordered = FONT_ORDER.flatMap((name) => kept.get(name) ?? []);
    return serializeXml({ name: 'font', attributes: {}, children: ordered });
  }

  private fillId(color: string | null): number {
    if (color === null) return 0;
    return this.fills.add(`<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`);
  }

  /** styles.xml with what was added; the very source when nothing was. */
  toXml(): string {
    const additions: [string, readonly string[], number][] = [
      ['numFmts', this.addedFormats, this.list('numFmts').length],
      ['fonts', this.fonts.added, this.fonts.existing.length],
      ['fills', this.fills.added, this.fills.existing.length],
      ['borders', this.borders.added, this.borders.existing.length],
      ['cellXfs', this.xfs.added, this.xfs.existing.length],
    ];
    if (additions.every(([, added]) => added.length === 0)) return this.source;
    const { head, tail, prefix } = this.root;
    const children = this.root.children.map((child) => ({ ...child }));
    for (const [name, added, before] of additions) {
      if (added.length === 0) continue;
      const inner = prefix === '' ? added.join('') : added.join('').replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
      const part = children.find((child) => child.name === name);
      if (part) part.xml = appended(part.xml, `${prefix}${name}`, inner, before + added.length);
      else children.unshift({ name, xml: `<${prefix}${name} count="${added.length}">${inner}</${prefix}${name}>` });
    }
    return head + children.map((child) => child.xml).join('') + tail;
  }
}

const FONT_KEYS = ['bold', 'italic', 'underline', 'strikethrough', 'color', 'fontName', 'fontSize'] as const;
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

function appended(xml: string, name: string, inner: string, count: number): string {
  const open = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? '';
  const counted = withAttribute(open, 'count', String(count));
  if (open.endsWith('/>')) return `${counted.slice(0, -2)}>${inner}</${name}>`;
  const close = xml.lastIndexOf(`</${name}`);
  return counted + xml.slice(open.length, close) + inner + xml.slice(close);
}

function borderXml(borders: Readonly<Record<Edge, BorderLook>>): string {
  const edges = EDGES.map((edge) => {
    const { style, color } = borders[edge];
    return style === null ? `<${edge}/>` : `<${edge} style="${style}"><color rgb="FF${color.slice(1)}"/></${edge}>`;
  });
  return `<border>${edges.join('')}</border>`;
}

function isOn(node: XmlElement | undefined): boolean {
  return node !== undefined && (node.attributes['val'] === undefined || truth(node.attributes['val']));
}

function truth(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

function set(target: Record<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, name);
  else target[name] = value;
}
