/** WorksheetCollection. */
import { isSheetName } from '../behaviour/names';
import type { Sheet } from '../model/sheet';
import { fail } from '../wire/errors';
import { EVENT, WORKBOOK_TARGET } from '../wire/events';
import { keyed } from './collection';
import { define, flag, optionalText, type Host } from './define';
import { checkStructure } from './sheetRules';
import { worksheet } from './worksheet';

type Root = Host['workbook'];

const members = keyed<Root, Sheet>({
  list: ({ sheets }) => sheets,
  find: (book, key) => (typeof key === 'string' ? book.sheet(key) : undefined),
  wrap: worksheet,
});

function freeName(book: Root): string {
  let number = book.sheets.length + 1;
  while (book.sheet(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** The sheet at an end of the tabs, of the visible ones only when asked. */
function atEnd(book: Root, visibleOnly: boolean, last: boolean): Sheet {
  const sheets = book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  const found = last ? sheets.at(-1) : sheets[0];
  if (!found) throw fail.itemNotFound();
  return found;
}

export const worksheets = define<'WorksheetCollection', Root>('WorksheetCollection', {
  items: members.items,
  index: members.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...members.call,
    getCount: ({ sheets }, [visibleOnly]) => sheets.filter((sheet) => !flag(visibleOnly) || sheet.visibility === 'Visible').length,
    getActiveWorksheet: ({ active }, _, host) => worksheet(active, host),
    getFirst: (book, [visibleOnly], host) => worksheet(atEnd(book, flag(visibleOnly), false), host),
    getLast: (book, [visibleOnly], host) => worksheet(atEnd(book, flag(visibleOnly), true), host),
    add: (book, [given], host) => {
      checkStructure(book.structureProtected, host.switches.structureProtectionRefuses);
      const name = optionalText(given) ?? freeName(book);
      if (!isSheetName(name)) throw fail.invalidArgument();
      if (book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw fail.alreadyExists();
      return worksheet(book.addSheet(name), host);
    },
    _RegisterDataChangedEvent: (_, __, { ears }) => { ears.listen(EVENT.changed, WORKBOOK_TARGET); },
    _UnregisterDataChangedEvent: (_, __, { ears }) => { ears.leave(EVENT.changed, WORKBOOK_TARGET); },
    _RegisterAddedEvent: (_, __, { ears }) => { ears.listen(EVENT.added, WORKBOOK_TARGET); },
    _UnregisterAddedEvent: (_, __, { ears }) => { ears.leave(EVENT.added, WORKBOOK_TARGET); },
    _RegisterDeletedEvent: (_, __, { ears }) => { ears.listen(EVENT.deleted, WORKBOOK_TARGET); },
    _UnregisterDeletedEvent: (_, __, { ears }) => { ears.leave(EVENT.deleted, WORKBOOK_TARGET); },
  },
});
