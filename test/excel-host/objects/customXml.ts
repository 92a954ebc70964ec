/** Custom XML parts. Likely: a part can be read in the batch that added it (a switch). */
import type { XmlPart } from '../model/workbook';
import { namespaceOf } from '../xlsx/customXmlNamespace';
import { parseXml } from '../xlsx/xml';
import { fail } from '../wire/errors';
import { keyed } from './collection';
import { define, NULL_OBJECT, text, type Argument, type Host, type HostObject } from './define';

type Root = Host['workbook'];

function checked(argument: Argument): string {
  const xml = text(argument);
  try {
    parseXml(xml);
  } catch {
    // Excel does not say what is wrong with the XML either.
    throw fail.invalidArgument();
  }
  return xml;
}

function readable(part: XmlPart, host: Host): boolean {
  return host.switches.partsReadableInBatch || !host.addedParts.has(part);
}

const all = keyed<Root, XmlPart>({
  list: ({ xmlParts }, host) => xmlParts.filter((part) => readable(part, host)),
  find: ({ xmlParts }, key) => xmlParts.find(({ id }) => typeof key === 'string' && id.toLowerCase() === key.toLowerCase()),
  wrap: (part, host) => customXmlPart(part, host),
});

export const customXmlParts = define<'CustomXmlPartCollection', Root>('CustomXmlPartCollection', {
  items: all.items,
  index: all.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...all.call,
    add: (book, [xml], host) => {
      const part = book.addXmlPart(checked(xml));
      host.addedParts.add(part);
      return customXmlPart(part, host);
    },
    getByNamespace: (_, [namespace], host) => scoped(text(namespace), host),
  },
});

function inNamespace(namespace: string, host: Host): XmlPart[] {
  return host.workbook.xmlParts.filter((part) => readable(part, host) && namespaceOf(part.xml) === namespace);
}

const some = keyed<string, XmlPart>({
  list: inNamespace,
  find: (namespace, key, host) => inNamespace(namespace, host).find(({ id }) => id === key),
  wrap: (part, host) => customXmlPart(part, host),
});

const scoped = define<'CustomXmlPartScopedCollection', string>('CustomXmlPartScopedCollection', {
  items: some.items,
  index: some.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...some.call,
    getOnlyItem: (namespace, _, host) => {
      const [only, ...more] = inNamespace(namespace, host);
      if (!only) throw fail.itemNotFound();
      if (more.length > 0) throw fail.generalException();
      return customXmlPart(only, host);
    },
    getOnlyItemOrNullObject: (namespace, _, host) => {
      const [only, ...more] = inNamespace(namespace, host);
      return only && more.length === 0 ? customXmlPart(only, host) : NULL_OBJECT;
    },
  },
});

const customXmlPart: (part: XmlPart, host: Host) => HostObject = define<'CustomXmlPart', XmlPart>('CustomXmlPart', {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    namespaceUri: ({ xml }) => namespaceOf(xml),
  },
  set: {},
  nav: {},
  call: {
    getXml: ({ xml }) => xml,
    setXml: (part, [xml]) => {
      part.xml = checked(xml);
      part.changed = true;
    },
    delete: (part, _, host) => { host.workbook.removeXmlPart(part); },
  },
});
