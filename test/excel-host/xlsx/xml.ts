/** Just enough XML: raw slices where a part must survive to the byte, a small tree where it is read or built. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (XmlElement | string)[];
}

const ENTITY = /&(?:#x([0-9a-fA-F]+)|#(\d+)|(amp|lt|gt|quot|apos));/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (_whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
}

export function encodeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of an open tag's text, decoded. */
export function parseAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(ATTRIBUTE)) found[match[1] ?? ''] = decodeEntities(match[2] ?? match[3] ?? '');
  return found;
}

/** One attribute of an open tag's text, or undefined; quicker than reading all. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? decodeEntities(match[1] ?? match[2] ?? '') : undefined;
}

/** The open tag's text with one attribute set, added or (undefined) taken away; the rest stays to the byte. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const pattern = new RegExp(String.raw`\s+${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  const next = value === undefined ? '' : ` ${name}="${encodeAttribute(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => next);
  return value === undefined ? tag : tag.replace(/\s*(\/?)>$/, (_whole, slash: string) => `${next}${slash}>`);
}

/** `<`, an optional `/`, a name, attributes in quotes, an optional `/`, `>`; comments, CDATA and instructions pass as one token. */
const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** Reads a whole document (or one element's text). Throws on text that is not well formed. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const top = open[open.length - 1];
    if (!top) throw new Error('XML: a closing tag too many');
    if (match.index > at) top.children.push(decodeEntities(text.slice(at, match.index)));
    at = match.index + match[0].length;
    const [, cdata, slash, name, attributes, empty] = match;
    if (cdata !== undefined) top.children.push(cdata);
    if (name === undefined) continue;
    if (slash === '/') {
      if (top.name !== name) throw new Error(`XML: </${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: parseAttributes(attributes ?? ''), children: [] };
    top.children.push(element);
    if (empty !== '/') open.push(element);
  }
  const first = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!first || open.length !== 1) throw new Error('XML: not one complete element');
  return first;
}

export function serializeXml(node: XmlElement): string {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${encodeAttribute(value)}"`).join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  const inner = node.children.map((child) => (typeof child === 'string' ? encodeText(child) : serializeXml(child))).join('');
  return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childElements(node: XmlElement, name?: string): XmlElement[] {
  return node.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || localName(child.name) === name));
}

export function childElement(node: XmlElement | undefined, name: string): XmlElement | undefined {
  return node && childElements(node, name)[0];
}

export function textOf(node: XmlElement): string {
  return node.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The index just after the element that starts at `start` in well-formed text. */
export function elementEnd(text: string, start: number): number {
  const tag = new RegExp(TAG.source, 'g');
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    if (match[3] === undefined) continue;
    if (match[2] === '/') depth -= 1;
    else if (match[5] !== '/') depth += 1;
    if (depth === 0) return match.index + match[0].length;
  }
  throw new Error('XML: an element is not closed');
}

/** A document cut into its head (with the root's open tag), its root's children as text, and its end. */
export interface RootParts {
  readonly head: string;
  readonly children: { readonly name: string; xml: string }[];
  readonly tail: string;
  /** `x:` where the producer prefixes its names, else ''. */
  readonly prefix: string;
}

/** Cuts a document at the root's children; names lose the root's prefix. An element named `skip` is passed over quickly (sheetData). */
export function splitRoot(text: string, skip?: string): RootParts {
  const rootTag = /<([^\s/>!?]+)(?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*(\/?)>/.exec(text);
  if (!rootTag) throw new Error('XML: no root element');
  const rootName = rootTag[1] ?? '';
  const prefix = rootName.includes(':') ? rootName.slice(0, rootName.indexOf(':') + 1) : '';
  const headEnd = rootTag.index + rootTag[0].length;
  if (rootTag[2] === '/') return { head: `${text.slice(0, headEnd - 2)}>`, children: [], tail: `</${rootName}>`, prefix };
  const children: { name: string; xml: string }[] = [];
  const close = text.lastIndexOf(`</${rootName}`);
  if (close < 0) throw new Error('XML: the root is not closed');
  let at = headEnd;
  for (;;) {
    const next = text.indexOf('<', at);
    if (next < 0 || next >= close) break;
    if (text.startsWith('<!--', next)) {
      at = text.indexOf('-->', next) + 3;
      continue;
    }
    const name = /^<([^\s/>]+)/.exec(text.slice(next, next + 100))?.[1] ?? '';
    const local = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const quick = local === skip ? text.indexOf(`</${name}>`, next) : -1;
    const end = quick >= 0 ? quick + name.length + 3 : elementEnd(text, next);
    children.push({ name: local, xml: text.slice(next, end) });
    at = end;
  }
  return { head: text.slice(0, headEnd), children, tail: text.slice(close), prefix };
}
