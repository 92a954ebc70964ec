/** What `load` and `retrieve` answer: the selected members of an object, nested as they were asked for. */
import { NULL_OBJECT, type HostObject } from '../objects/define';
import { fail, HostError } from './errors';
import { wireName, type Json, type QueryInfo } from './protocol';
import type { References } from './references';

interface Style {
  /** `Values` in answers to load, `values` in answers to retrieve. */
  readonly name: (member: string) => string;
  readonly items: string;
  readonly withIdentity: boolean;
}

const LOADED: Style = { name: wireName, items: '_Items', withIdentity: true };
const RETRIEVED: Style = { name: (member) => member, items: 'items', withIdentity: false };

export function loaded(object: HostObject, query: QueryInfo, references: References, asJson: boolean): Json {
  if (object === NULL_OBJECT) return null;
  const select = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) => path.split(/[/.]/).filter((step) => step !== ''));
  return read(object, select, query, references, asJson ? RETRIEVED : LOADED);
}

function read(object: HostObject, select: readonly (readonly string[])[], query: QueryInfo, references: References, style: Style): Json {
  if (object === NULL_OBJECT) return null;
  const answer: Record<string, Json> = style.withIdentity ? { ...identityOf(object, references) } : {};
  if (object.isCollection) {
    const paths = select.map((path) => (same(path[0], 'items') ? path.slice(1) : path)).filter((path) => path.length > 0);
    const own = paths.filter(([head]) => object.scalars.some((name) => same(name, head)));
    const theirs = paths.filter((path) => !own.includes(path));
    for (const [head = ''] of own) addScalar(answer, object, head, style);
    const from = query.Skip ?? 0;
    const items = object.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
    if (own.length === 0 || theirs.length > 0) answer[style.items] = items.map((item) => read(item, theirs, {}, references, style));
    return answer;
  }
  const nested = new Map<string, (readonly string[])[]>();
  if (select.length === 0 || select.some(([head]) => head === '*')) addAll(answer, object, style);
  for (const [head = '', ...rest] of select) {
    if (head === '*') continue;
    const navigation = object.navigations.find((name) => same(name, head));
    if (navigation === undefined) addScalar(answer, object, head, style);
    else nested.set(navigation, [...(nested.get(navigation) ?? []), ...(rest.length > 0 ? [rest] : [])]);
  }
  for (const [navigation, paths] of nested) answer[style.name(navigation)] = read(object.nav(navigation), paths, {}, references, style);
  return answer;
}

/** Asking for everything leaves out what the host does not have: which members Excel sends then is its own affair. */
function addAll(answer: Record<string, Json>, object: HostObject, style: Style): void {
  for (const member of object.scalars) {
    if (member.startsWith('_')) continue;
    try {
      answer[style.name(member)] = object.get(member);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'NotImplemented') throw error;
    }
  }
}

function addScalar(answer: Record<string, Json>, object: HostObject, wanted: string, style: Style): void {
  const member = object.scalars.find((name) => same(name, wanted));
  if (member === undefined) throw fail.notImplemented(`${object.type}.${wanted}`);
  answer[style.name(member)] = object.get(member);
}

function same(name: string | undefined, wanted: string | undefined): boolean {
  return name?.toLowerCase() === wanted?.toLowerCase();
}

/** What every answer about an object carries: its id in its collection, its reference id when it is kept. */
export function identityOf(object: HostObject, references: References): Readonly<Record<string, string>> {
  const reference = object.area ? references.idOf(object.area) : undefined;
  return { ...object.identity(), ...(reference === undefined ? {} : { _ReferenceId: reference }) };
}
