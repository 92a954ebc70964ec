/** How an object family is written down: each member by its API name, typed by the table of what is supported. */
import type { SheetArea } from '../model/sheet';
import type { Sheet, Table } from '../model/sheet';
import type { Workbook, XmlPart } from '../model/workbook';
import type { Switches } from '../behaviour/switches';
import type { Ears } from '../wire/events';
import type { Json } from '../wire/protocol';
import { fail } from '../wire/errors';
import { SUPPORTED, type TypeName } from './supported';

/** What every member may use. */
export interface Host {
  readonly workbook: Workbook;
  readonly switches: Switches;
  /** Custom XML parts that this batch added. */
  readonly addedParts: Set<XmlPart>;
  /** Objects that other families lead to: through here, so that families need not import each other in circles. */
  readonly families: Families;
  /** Follows moved cells as long as the batch (or a reference) holds it. */
  readonly track: (area: SheetArea) => SheetArea;
  /** What the asking page hears of. */
  readonly ears: Ears;
}

export interface Families {
  readonly worksheet: (sheet: Sheet, host: Host) => HostObject;
  readonly tablesOf: (list: readonly { readonly sheet: Sheet; readonly table: Table }[], host: Host) => HostObject;
}

/** What an argument arrives as: plain JSON, or an object that a path stands for. */
export type Argument = Json | HostObject | undefined;
export type Arguments = readonly Argument[];

/** One object of the API while a batch runs. */
export interface HostObject {
  readonly type: string;
  /** `{Id}` of a member of a collection, `{_Id}` of some. */
  identity(): Readonly<Record<string, string>>;
  /** The range behind it, where it is one. */
  readonly area: SheetArea | null;
  readonly isCollection: boolean;
  get(member: string): Json;
  set(member: string, value: Argument): void;
  nav(member: string): HostObject;
  call(member: string, args: Arguments): HostObject | Json;
  items(): readonly HostObject[];
  index(key: Argument): HostObject;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
}

type Member<N extends TypeName, K extends 'get' | 'set' | 'nav' | 'call'> = (typeof SUPPORTED)[N][K][number];

export interface Definition<N extends TypeName, T> {
  readonly get: Readonly<Record<Member<N, 'get'>, (target: T, host: Host) => Json>>;
  readonly set: Readonly<Record<Member<N, 'set'>, (target: T, value: Argument, host: Host) => void>>;
  readonly nav: Readonly<Record<Member<N, 'nav'>, (target: T, host: Host) => HostObject>>;
  readonly call: Readonly<Record<Member<N, 'call'>, (target: T, args: Arguments, host: Host) => HostObject | Json | undefined>>;
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
  readonly area?: (target: T) => SheetArea;
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  readonly index?: (target: T, key: Argument, host: Host) => HostObject;
}

/** What an `…OrNullObject` method answers when there is nothing. */
export const NULL_OBJECT: HostObject = {
  type: '',
  identity: () => ({}),
  area: null,
  isCollection: false,
  get: () => null,
  set: () => undefined,
  nav: () => NULL_OBJECT,
  call: () => null,
  items: () => [],
  index: () => NULL_OBJECT,
  scalars: [],
  navigations: [],
};

/** Binds a family's definition to its type: the result makes an object of a target. */
export function define<N extends TypeName, T>(type: N, definition: Definition<N, T>): (target: T, host: Host) => HostObject {
  const table: { readonly get: readonly string[]; readonly nav: readonly string[] } = SUPPORTED[type];
  const { get, set, nav, call }: Parts<T> = definition;
  return (target, host) => ({
    type,
    scalars: table.get,
    navigations: table.nav,
    isCollection: definition.items !== undefined,
    area: definition.area?.(target) ?? null,
    identity: () => definition.identity?.(target) ?? {},
    get: (member) => own(get, type, member)(target, host),
    set: (member, value) => own(set, type, member)(target, value, host),
    nav: (member) => own(nav, type, member)(target, host),
    call: (member, args) => own(call, type, member)(target, args, host) ?? null,
    items: () => {
      if (!definition.items) throw fail.notImplemented(`${type}.items`);
      return definition.items(target, host);
    },
    index: (key) => {
      if (!definition.index) throw fail.notImplemented(`${type}.getItem`);
      return definition.index(target, key, host);
    },
  });
}

interface Parts<T> {
  readonly get: Readonly<Record<string, (target: T, host: Host) => Json>>;
  readonly set: Readonly<Record<string, (target: T, value: Argument, host: Host) => void>>;
  readonly nav: Readonly<Record<string, (target: T, host: Host) => HostObject>>;
  readonly call: Readonly<Record<string, (target: T, args: Arguments, host: Host) => HostObject | Json | undefined>>;
}

function own<F>(members: Readonly<Record<string, F>>, type: string, member: string): F {
  const found = Object.hasOwn(members, member) ? members[member] : undefined;
  if (found === undefined) throw fail.notImplemented(`${type}.${member}`);
  return found;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'identity' in value && 'navigations' in value;
}

// ── reading arguments ──

export function text(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  if (typeof argument === 'number') return String(argument);
  throw fail.invalidArgument();
}

export function optionalText(argument: Argument): string | undefined {
  return argument === null || argument === undefined || argument === '' ? undefined : text(argument);
}

export function integer(argument: Argument): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  throw fail.invalidArgument();
}

/** An integer, or what stands for a missing one. */
export function integerOr(argument: Argument, missing: number): number {
  return argument === null || argument === undefined ? missing : integer(argument);
}

export function number(argument: Argument): number {
  if (typeof argument === 'number') return argument;
  throw fail.invalidArgument();
}

export function flag(argument: Argument): boolean {
  return argument === true;
}

export function oneOf<T extends string>(argument: Argument, allowed: readonly T[]): T {
  const found = allowed.find((choice) => choice === argument);
  if (found === undefined) throw fail.invalidArgument();
  return found;
}
