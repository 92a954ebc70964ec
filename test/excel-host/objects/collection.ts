/** What every keyed collection does alike. */
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { NULL_OBJECT, type Argument, type Arguments, type Host, type HostObject } from './define';

/** A collection's members and how one is found by its key. */
export interface Keyed<C, T> {
  readonly list: (collection: C, host: Host) => readonly T[];
  readonly find: (collection: C, key: Argument, host: Host) => T | undefined;
  readonly wrap: (item: T, host: Host) => HostObject;
}

interface KeyedMembers<C> {
  readonly items: (collection: C, host: Host) => readonly HostObject[];
  readonly index: (collection: C, key: Argument, host: Host) => HostObject;
  readonly call: {
    readonly getCount: (collection: C, args: Arguments, host: Host) => Json;
    readonly getItem: (collection: C, args: Arguments, host: Host) => HostObject;
    readonly getItemOrNullObject: (collection: C, args: Arguments, host: Host) => HostObject;
  };
}

/** `items`, the indexer, `getCount`, `getItem` (ItemNotFound) and `getItemOrNullObject`. */
export function keyed<C, T>({ list, find, wrap }: Keyed<C, T>): KeyedMembers<C> {
  const index = (collection: C, key: Argument, host: Host): HostObject => {
    const found = find(collection, key, host);
    if (found === undefined) throw fail.itemNotFound();
    return wrap(found, host);
  };
  return {
    items: (collection, host) => list(collection, host).map((item) => wrap(item, host)),
    index,
    call: {
      getCount: (collection, _, host) => list(collection, host).length,
      getItem: (collection, [key], host) => index(collection, key, host),
      getItemOrNullObject: (collection, [key], host) => {
        const found = find(collection, key, host);
        return found === undefined ? NULL_OBJECT : wrap(found, host);
      },
    },
  };
}

/** The member at a position. Throws InvalidArgument when there is none. */
export function itemAt<T>(list: readonly T[], index: Argument): T {
  const found = typeof index === 'number' ? list[index] : undefined;
  if (found === undefined) throw fail.invalidArgument();
  return found;
}

export function sameKey(name: string, key: Argument): boolean {
  return typeof key === 'string' && name.toLowerCase() === key.toLowerCase();
}
