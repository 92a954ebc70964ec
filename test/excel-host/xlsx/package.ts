/** The zip: parts, their relationships and content types. Parts that nobody sets are written back as they were. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { attribute, decodeEntities, encodeAttribute } from './xml';

/** Why a file is no workbook that can be opened. */
export type BadFile = 'empty' | 'not-zip' | 'old-xls' | 'encrypted' | 'other-format' | 'damaged';

export class NotAWorkbook extends Error {
  constructor(
    readonly reason: BadFile,
    options?: ErrorOptions,
  ) {
    super(`not a workbook: ${reason}`, options);
    this.name = 'NotAWorkbook';
  }
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Unpacked, no workbook of this size can be worked with. */
const MAX_BYTES = 1_000_000_000;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export class Package {
  private readonly texts = new Map<string, string>();

  constructor(private readonly entries: Map<string, Uint8Array>) {}

  /** Opens a zip. Throws NotAWorkbook for what is none. */
  static open(bytes: Uint8Array): Package {
    if (bytes.length === 0) throw new NotAWorkbook('empty');
    if (OLE.every((byte, at) => bytes[at] === byte)) throw new NotAWorkbook(strFromU8(bytes, true).includes(ENCRYPTED) ? 'encrypted' : 'old-xls');
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new NotAWorkbook('not-zip');
    let size = 0;
    let entries: Record<string, Uint8Array>;
    try {
      entries = unzipSync(bytes, {
        filter: (file) => {
          size += file.originalSize;
          if (size > MAX_BYTES) throw new Error('too large');
          return true;
        },
      });
    } catch (cause) {
      throw new NotAWorkbook('damaged', { cause });
    }
    const pack = new Package(new Map(Object.entries(entries)));
    if (!pack.has('[Content_Types].xml')) throw new NotAWorkbook(pack.has('content.xml') ? 'other-format' : 'damaged');
    return pack;
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  /** A part's text; undefined when there is none. */
  text(path: string): string | undefined {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const bytes = this.entries.get(path);
    if (!bytes) return undefined;
    const text = decode(bytes);
    this.texts.set(path, text);
    return text;
  }

  set(path: string, text: string): void {
    if (this.text(path) === text) return;
    this.texts.set(path, text);
    this.entries.set(path, strToU8(text));
  }

  remove(path: string): void {
    this.entries.delete(path);
    this.texts.delete(path);
  }

  /** A copy that can be changed while this one stays. */
  copy(): Package {
    return new Package(new Map(this.entries));
  }

  toBytes(): Uint8Array {
    const files: Zippable = {};
    // A fixed time: the same workbook is the same file.
    for (const [path, bytes] of this.entries) files[path] = [bytes, { mtime: '2020-01-01T00:00:00', level: 6 }];
    return zipSync(files);
  }

  /** What a part refers to; targets are whole paths. */
  relationships(path: string): Relationship[] {
    const text = this.text(relationsPath(path)) ?? '';
    return [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => {
      const target = attribute(tag, 'Target') ?? '';
      const external = attribute(tag, 'TargetMode') === 'External';
      return { id: attribute(tag, 'Id') ?? '', type: attribute(tag, 'Type') ?? '', external, target: external ? target : resolvePath(path, target) };
    });
  }

  /** Adds a relationship and returns its id. */
  relate(path: string, type: string, target: string, external = false): string {
    const file = relationsPath(path);
    const used = new Set(this.relationships(path).map((relation) => relation.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const entry = `<Relationship Id="rId${number}" Type="${type}" Target="${encodeAttribute(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ''}/>`;
    const before = this.text(file) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELS}"></Relationships>`;
    const open = before.replace(/(<Relationships[^>]*)\/>/, '$1></Relationships>');
    this.set(file, open.replace(/<\/(\w+:)?Relationships>\s*$/, (close, prefix: string | undefined) => (prefix === undefined ? entry : entry.replace('<', `<${prefix}`)) + close));
    return `rId${number}`;
  }

  unrelate(path: string, target: string): void {
    const file = relationsPath(path);
    const gone = this.relationships(path).filter((relation) => relation.target === target).map((relation) => relation.id);
    const text = this.text(file);
    if (text === undefined || gone.length === 0) return;
    this.set(file, text.replace(/<(?:\w+:)?Relationship\s[^>]*?(?:\/>|><\/(?:\w+:)?Relationship>)/g, (tag) => (gone.includes(attribute(tag, 'Id') ?? '') ? '' : tag)));
  }

  /** The content type of a part, by its override or its extension. */
  contentType(path: string): string | undefined {
    const text = this.text('[Content_Types].xml') ?? '';
    let byExtension: string | undefined;
    for (const [tag] of text.matchAll(/<(?:\w+:)?(?:Override|Default)\s[^>]*>/g)) {
      if (attribute(tag, 'PartName') === `/${path}`) return attribute(tag, 'ContentType');
      if (attribute(tag, 'Extension')?.toLowerCase() === path.split('.').pop()?.toLowerCase()) byExtension = attribute(tag, 'ContentType');
    }
    return byExtension;
  }

  declare(path: string, contentType: string): void {
    if (this.contentType(path) === contentType) return;
    const text = this.text('[Content_Types].xml') ?? `<Types xmlns="${TYPES}"></Types>`;
    this.set('[Content_Types].xml', text.replace(/<\/(\w+:)?Types>\s*$/, (close, prefix = '') => `<${prefix}Override PartName="/${encodeAttribute(path)}" ContentType="${contentType}"/>${close}`));
  }

  /** Takes a part away with its type and its own relationships. */
  drop(path: string): void {
    this.remove(path);
    this.remove(relationsPath(path));
    const text = this.text('[Content_Types].xml') ?? '';
    this.set('[Content_Types].xml', text.replace(/<(?:\w+:)?Override\s[^>]*?(?:\/>|><\/(?:\w+:)?Override>)/g, (tag) => (attribute(tag, 'PartName') === `/${path}` ? '' : tag)));
  }

  /** `xl/worksheets/sheet7.xml`: the first free number. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  const plain = decodeEntities(target);
  if (plain.startsWith('/')) return plain.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
