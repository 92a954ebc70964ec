/**
 * What an add-in keeps in the file about itself (MS-OWEXML): the properties of its web extension, beside the pane that Excel shows
 * with the document. Excel's `Office.context.document.settings` are these.
 */
import type { Package } from './package';
import { CONTENT, isKind, RELATION } from './types';
import { childElement, childElements, encodeAttribute, parseXml } from './xml';

/** An add-in as its manifest names it. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
}

const EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const panesOf = (pack: Package): string | undefined => pack.relationships('').find(({ type }) => isKind(type, 'taskpanes'))?.target;

/** The add-in's part; undefined where the workbook has none of it. */
function partOf(pack: Package, { id }: AddIn): string | undefined {
  const panes = panesOf(pack);
  const parts = panes === undefined ? [] : pack.relationships(panes).filter(({ type }) => isKind(type, 'webextension'));
  return parts.map(({ target }) => target).find((path) => childElement(parseXml(pack.text(path) ?? ''), 'reference')?.attributes['id']?.toLowerCase() === id.toLowerCase());
}

/** The properties by name, their values as they stand in the file (JSON); none where the workbook knows nothing of the add-in. */
export function readProperties(pack: Package, addIn: AddIn): Record<string, string> {
  const path = partOf(pack, addIn);
  const properties = path === undefined ? undefined : childElement(parseXml(pack.text(path) ?? ''), 'properties');
  return Object.fromEntries((properties === undefined ? [] : childElements(properties, 'property')).map(({ attributes: { name = '', value = '' } }) => [name, value]));
}

/** Puts the properties into the file in place of those there are; without any, nothing is made for them. */
export function writeProperties(pack: Package, addIn: AddIn, properties: Readonly<Record<string, string>>): void {
  const known = partOf(pack, addIn);
  const entries = Object.entries(properties);
  if (known === undefined && entries.length === 0) return;
  const path = known ?? addPart(pack);
  const listed = entries.map(([name, value]) => `<we:property name="${encodeAttribute(name)}" value="${encodeAttribute(value)}"/>`).join('');
  pack.set(
    path,
    `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${addIn.id.toUpperCase()}}"><we:reference id="${addIn.id}" version="${addIn.version}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${listed}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
}

function addPart(pack: Package): string {
  const path = pack.freePath('xl/webextensions/webextension', '.xml');
  pack.declare(path, CONTENT.webextension);
  const panes = panesOf(pack) ?? addPanes(pack);
  const id = pack.relate(panes, RELATION.webextension, path);
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></wetp:taskpane>`;
  pack.set(panes, (pack.text(panes) ?? '').replace(/<\/wetp:taskpanes>\s*$/, (close) => pane + close));
  return path;
}

function addPanes(pack: Package): string {
  const path = 'xl/webextensions/taskpanes.xml';
  pack.set(path, `${HEAD}<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  pack.declare(path, CONTENT.taskpanes);
  pack.relate('', RELATION.taskpanes, path);
  return path;
}
