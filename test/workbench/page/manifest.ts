/** What Excel makes of the add-in's manifest: its tab on the ribbon, and the pages behind it. */
import type { AddIn } from '../../excel-host/xlsx/webExtension';

/** Texts of a resource: the default, and overrides by locale. */
type Said = (locale: string) => string;

export interface RibbonButton {
  readonly id: string;
  readonly label: Said;
  readonly description: Said;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: { readonly kind: 'run'; readonly name: string } | { readonly kind: 'pane'; readonly page: string; readonly title: Said };
}

export interface Ribbon {
  readonly addIn: AddIn;
  readonly tab: Said;
  readonly groups: readonly { readonly id: string; readonly label: Said; readonly buttons: readonly RibbonButton[] }[];
  /** Where a button's function is looked for. */
  readonly commands: string;
  /** The pane's page. */
  readonly pane: string;
}

/** Reads a manifest (XML); its addresses become paths on this server. Throws where something that Excel needs is missing. */
export function readManifest(xml: string): Ribbon {
  const root = new DOMParser().parseFromString(xml, 'text/xml');
  const overrides = need(root, 'VersionOverrides');
  const resources = need(overrides, 'Resources');
  const found = (id: string): Element => {
    const entry = all(resources, ['Image', 'Url', 'String']).find((candidate) => candidate.getAttribute('id') === id);
    if (!entry) throw new Error(`manifest.xml: nothing has the id ${id}`);
    return entry;
  };
  const text = (element: Element): Said => {
    const entry = found(resid(element));
    const said = new Map(all(entry, ['Override']).map((own) => [own.getAttribute('Locale'), own.getAttribute('Value') ?? '']));
    return (locale) => said.get(locale) ?? entry.getAttribute('DefaultValue') ?? '';
  };
  const address = (element: Element): string => new URL(found(resid(element)).getAttribute('DefaultValue') ?? '').pathname;
  const tab = need(overrides, 'CustomTab');
  const groups = all(tab, ['Group']).map((group) => ({
    id: group.id,
    label: text(child(group, 'Label')),
    buttons: all(group, ['Control']).map((control): RibbonButton => {
      const action = child(control, 'Action');
      const supertip = child(control, 'Supertip');
      return {
        id: control.id,
        label: text(child(control, 'Label')),
        description: text(child(supertip, 'Description')),
        icons: new Map(all(child(control, 'Icon'), ['Image']).map((image) => [Number(image.getAttribute('size')), address(image)])),
        action:
          action.getAttribute('xsi:type') === 'ShowTaskpane'
            ? { kind: 'pane', page: address(child(action, 'SourceLocation')), title: text(child(action, 'Title')) }
            : { kind: 'run', name: child(action, 'FunctionName').textContent.trim() },
      };
    }),
  }));
  const [pane] = groups.flatMap(({ buttons }) => buttons).flatMap(({ action }) => (action.kind === 'pane' ? [action.page] : []));
  if (pane === undefined) throw new Error('manifest.xml opens no pane');
  const [id, version] = ['Id', 'Version'].map((name) => need(root, name).textContent.trim());
  return { addIn: { id: id ?? '', version: version ?? '' }, tab: text(child(tab, 'Label')), groups, commands: address(need(overrides, 'FunctionFile')), pane };
}

function all(from: Document | Element, names: readonly string[]): Element[] {
  return [...from.querySelectorAll('*')].filter(({ localName }) => names.includes(localName));
}

function need(from: Document | Element, name: string): Element {
  const [element] = all(from, [name]);
  if (!element) throw new Error(`manifest.xml has no ${name}`);
  return element;
}

/** A child, not any descendant: a group has a label, and so has each of its buttons. */
function child(of: Element, name: string): Element {
  const element = [...of.children].find(({ localName }) => localName === name);
  if (!element) throw new Error(`manifest.xml: ${of.localName} has no ${name}`);
  return element;
}

function resid(element: Element): string {
  return element.getAttribute('resid') ?? '';
}
