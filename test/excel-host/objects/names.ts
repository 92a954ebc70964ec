/** NamedItemCollection of the workbook (`null`) or of a worksheet, and NamedItem. */
import { formatRect, quoteSheet } from '../behaviour/address';
import { isDefinedName } from '../behaviour/names';
import type { Sheet } from '../model/sheet';
import type { DefinedName } from '../model/sheet';
import { fail } from '../wire/errors';
import { keyed, sameKey } from './collection';
import { define, isHostObject, NULL_OBJECT, optionalText, text, type Argument, type Host, type HostObject } from './define';
import { range } from './range';
import { rectOf } from './sheetRules';

/** Excel's own names in files, as the API calls them. */
const BUILT_IN: Readonly<Record<string, string>> = { '_xlnm.Print_Area': 'Print_Area', '_xlnm.Print_Titles': 'Print_Titles' };

function shownName({ name }: DefinedName): string {
  return BUILT_IN[name] ?? name;
}

/** `_xlnm._FilterDatabase` is never shown; print areas and titles likely are (a switch). */
function isShown(item: DefinedName, host: Host): boolean {
  if (!item.name.startsWith('_xlnm.')) return true;
  return item.name in BUILT_IN && host.switches.printNamesListed;
}

const members = keyed<Sheet | null, DefinedName>({
  list: (scope, host) => host.workbook.names.filter((item) => item.scope === scope && isShown(item, host)),
  find: (scope, key, host) => host.workbook.names.find((item) => item.scope === scope && isShown(item, host) && (sameKey(shownName(item), key) || item.id === key)),
  wrap: (item, host) => namedItem(item, host),
});

function referenceOf(argument: Argument): string {
  if (!isHostObject(argument)) {
    const given = text(argument);
    return given.startsWith('=') ? given : `=${given}`;
  }
  if (!argument.area) throw fail.invalidArgument();
  return `=${quoteSheet(argument.area.sheet.name)}!${formatRect(rectOf(argument.area), true)}`;
}

export const names = define<'NamedItemCollection', Sheet | null>('NamedItemCollection', {
  items: members.items,
  index: members.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...members.call,
    add: (scope, [given, reference, comment], host) => {
      const name = text(given);
      if (!isDefinedName(name)) throw fail.invalidArgument();
      if (host.workbook.nameIn(scope, name)) throw fail.alreadyExists();
      const added = host.workbook.addName(name, referenceOf(reference), scope);
      added.comment = optionalText(comment) ?? '';
      return namedItem(added, host);
    },
  },
});

/** Sure: `Range` for cells, `Error` for lost ones; other formulas are told by what they give, of which the host knows text and numbers only. */
function typeOf(item: DefinedName, host: Host): string {
  if (host.workbook.areaOfName(item)) return 'Range';
  if (item.formula.includes('#REF!')) return 'Error';
  if (item.formula.startsWith('="')) return 'String';
  return /^=[-+\d.]+$/.test(item.formula) ? 'Double' : 'Range';
}

function change(host: Host): void {
  host.workbook.namesChanged = true;
}

export const namedItem: (target: DefinedName, host: Host) => HostObject = define<'NamedItem', DefinedName>('NamedItem', {
  identity: ({ id }) => ({ _Id: id }),
  get: {
    _Id: ({ id }) => id,
    name: shownName,
    formula: ({ formula }) => formula,
    value: ({ formula }) => formula.slice(1),
    type: typeOf,
    visible: ({ visible }) => visible,
    comment: ({ comment }) => comment,
    scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
  },
  set: {
    visible: (item, value, host) => {
      item.visible = value === true;
      change(host);
    },
    comment: (item, value, host) => {
      item.comment = text(value);
      change(host);
    },
    formula: (item, value, host) => {
      item.formula = referenceOf(value);
      change(host);
      host.workbook.recalculateAll();
    },
  },
  nav: {
    worksheetOrNullObject: ({ scope }, host) => (scope ? host.families.worksheet(scope, host) : NULL_OBJECT),
  },
  call: {
    delete: (item, _, host) => { host.workbook.removeName(item); },
    getRange: (item, _, host) => {
      const area = host.workbook.areaOfName(item);
      if (!area) throw fail.itemNotFound();
      return range(host.track(area), host);
    },
    getRangeOrNullObject: (item, _, host) => {
      const area = host.workbook.areaOfName(item);
      return area ? range(host.track(area), host) : NULL_OBJECT;
    },
  },
});
