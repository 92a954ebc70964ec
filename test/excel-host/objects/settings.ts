/** Settings of the add-in in this workbook. They live in memory only: Excel keeps them in a part of its own. */
import { fail } from '../wire/errors';
import { keyed } from './collection';
import { define, isHostObject, text, type Argument, type Host, type HostObject } from './define';
import type { Json } from '../wire/protocol';

type Root = Host['workbook'];

const members = keyed<Root, string>({
  list: (book) => [...book.settings.keys()],
  find: (book, key) => (typeof key === 'string' && book.settings.has(key) ? key : undefined),
  wrap: (key, host) => setting(key, host),
});

function plain(value: Argument): Json {
  if (isHostObject(value)) throw fail.invalidArgument();
  return value ?? null;
}

export const settings = define<'SettingCollection', Root>('SettingCollection', {
  items: members.items,
  index: members.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...members.call,
    add: (book, [key, value], host) => {
      book.settings.set(text(key), plain(value));
      return setting(text(key), host);
    },
  },
});

const setting: (key: string, host: Host) => HostObject = define<'Setting', string>('Setting', {
  identity: (key) => ({ _Id: key }),
  get: {
    _Id: (key) => key,
    key: (key) => key,
    value: (key, host) => host.workbook.settings.get(key) ?? null,
  },
  set: {
    value: (key, value, host) => {
      host.workbook.settings.set(key, plain(value));
    },
  },
  nav: {},
  call: {
    delete: (key, _, host) => {
      host.workbook.settings.delete(key);
    },
  },
});
