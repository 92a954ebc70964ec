/** What Microsoft's manifest schemas let pass and Office or its store then refuses, often without a word. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Requirement sets of Excel add-ins and the highest version each has (learn.microsoft.com, "Office requirement sets", 2026-11). */
const KNOWN_SETS: Readonly<Record<string, number>> = {
  ExcelApi: 20,
  AddinCommands: 3,
  BindingEvents: 1,
  CompressedFile: 1,
  CustomXmlParts: 1,
  DialogApi: 2,
  DialogOrigin: 1,
  DocumentEvents: 1,
  File: 1,
  IdentityAPI: 3,
  ImageCoercion: 2,
  KeyboardShortcuts: 1,
  MatrixBindings: 1,
  MatrixCoercion: 1,
  OpenBrowserWindowApi: 1,
  PdfFile: 1,
  RibbonApi: 2,
  Selection: 1,
  Settings: 1,
  SharedRuntime: 2,
  TableBindings: 1,
  TableCoercion: 1,
  TextBindings: 1,
  TextCoercion: 1,
};

/** Icon sizes that the ribbon asks for. */
const ICON_SIZES = ['16', '32', '80'];

/** Which resources each referring element must point to. */
const REFERENCES: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
};

const elements = (manifest: Document, name = '*'): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const minor = (version: string): number => (/^1\.\d+$/.test(version) ? Number(version.slice(2)) : Infinity);

/** Width and height of a PNG, from its header. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  return bytes.subarray(1, 4).toString('latin1') === 'PNG' ? `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}` : 'no PNG';
}

function resourceFaults(manifest: Document): string[] {
  const resources = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((section) =>
    elements(manifest, section).flatMap((list) => [...list.children].map((resource) => ({ section, id: attribute(resource, 'id'), resource }))),
  );
  const uses = elements(manifest).filter((element) => element.hasAttribute('resid'));
  const faults: string[] = [];
  for (const use of uses) {
    const resid = attribute(use, 'resid');
    const found = resources.find(({ id }) => id === resid);
    if (found === undefined) faults.push(`${use.localName} points to ${resid}, which is not there`);
    else if (found.section !== REFERENCES[use.localName]) faults.push(`${use.localName} points to ${resid} among ${found.section}`);
  }
  for (const { id, resource } of resources) {
    if (!uses.some((use) => attribute(use, 'resid') === id)) faults.push(`resource ${id} is not used`);
    // A name that reads the same in both languages needs no override.
    const texts = resource.localName === 'String' && attribute(resource, 'DefaultValue') !== 'LKj';
    if (texts && ![...resource.children].some((child) => attribute(child, 'Locale') === 'en-US')) faults.push(`resource ${id} has no English text`);
  }
  return faults;
}

function identityFaults(manifest: Document): string[] {
  const ids = elements(manifest).flatMap((element) => (element.hasAttribute('id') ? [attribute(element, 'id')] : []));
  return ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `id ${id} stands twice`);
}

function iconFaults(manifest: Document): string[] {
  const faults: string[] = [];
  for (const icon of elements(manifest, 'Icon')) {
    const images = [...icon.children];
    for (const size of ICON_SIZES) if (!images.some((image) => attribute(image, 'size') === size)) faults.push(`icon of ${attribute(icon.parentElement ?? icon, 'id')} lacks ${size} px`);
  }
  const sizeOf = new Map(elements(manifest, 'Image').flatMap((image) => (image.hasAttribute('resid') ? [[attribute(image, 'resid'), attribute(image, 'size')] as const] : [])));
  const files = [
    ...elements(manifest, 'Image').flatMap((image) => (image.hasAttribute('id') ? [{ url: attribute(image, 'DefaultValue'), size: sizeOf.get(attribute(image, 'id')) ?? '?' }] : [])),
    ...elements(manifest, 'IconUrl').map((icon) => ({ url: attribute(icon, 'DefaultValue'), size: '32' })),
    ...elements(manifest, 'HighResolutionIconUrl').map((icon) => ({ url: attribute(icon, 'DefaultValue'), size: '64' })),
  ];
  for (const { url, size } of files) {
    const file = path.join(ROOT, new URL(url).pathname);
    const found = pngSize(file);
    if (found !== `${size}x${size}`) faults.push(`${url} is ${found}, not ${size}x${size}`);
  }
  return faults;
}

function urlFaults(manifest: Document): string[] {
  const urls = elements(manifest)
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  const origin = new URL(urls[0] ?? 'https://none').origin;
  return urls.filter((url) => new URL(url).protocol !== 'https:' || new URL(url).origin !== origin).map((url) => `${url} is not under ${origin} by https`);
}

function requirementFaults(manifest: Document): string[] {
  const faults: string[] = [];
  for (const set of elements(manifest, 'Set')) {
    const name = attribute(set, 'Name');
    const version = attribute(set, 'MinVersion') || attribute(set.parentElement ?? set, 'DefaultMinVersion');
    const highest = KNOWN_SETS[name];
    if (highest === undefined) faults.push(`requirement set ${name} is not known`);
    else if (minor(version) > highest) faults.push(`${name} ${version} is not known`);
    const inBase = set.namespaceURI === manifest.documentElement.namespaceURI;
    if (inBase && minor(version) > 1) faults.push(`the base asks for ${name} ${version}: an older Excel would never show the page that says it is too old`);
  }
  return faults;
}

function commandFaults(manifest: Document): string[] {
  const script = readFileSync(path.join(ROOT, 'src/commands/index.ts'), 'utf8');
  return elements(manifest, 'FunctionName')
    .map((name) => name.textContent)
    .filter((name) => !new RegExp(`Office\\.actions\\.associate\\(\\s*'${name}'`).test(script))
    .map((name) => `nothing answers the command ${name}`);
}

/** Everything wrong with a manifest beyond what the schemas say; addresses are looked up in this repository. */
export function manifestFaults(xml: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  return [resourceFaults, identityFaults, iconFaults, urlFaults, requirementFaults, commandFaults].flatMap((check) => check(manifest));
}
