/**
 * Plain data from one thread to another in pieces, so that neither sending nor taking a large workbook holds a thread up for
 * long: each piece goes off once the other side has taken the one before.
 */

/** How many values go over at once: some ten milliseconds on a slow machine. */
const LEAVES_AT_ONCE = 40_000;

/** Arrays no longer than this go with what they lie in. */
const SHORT = 1_000;

type Path = readonly (string | number)[];
type Plain = Record<string | number, unknown>;

/** Stretches of arrays of one length that lie side by side, such as the values and formulas of the same rows: what they share stays shared. */
export interface Piece {
  readonly path: Path;
  readonly parts: Readonly<Record<string, readonly unknown[]>>;
}

export interface Dismantled {
  /** The value with its long arrays empty. */
  readonly rest: unknown;
  readonly pieces: () => Generator<Piece>;
}

interface Long {
  readonly path: Path;
  readonly arrays: Readonly<Record<string, readonly unknown[]>>;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function leavesOf(value: unknown): number {
  if (Array.isArray(value)) return Math.max(value.length, 1);
  return isPlain(value) ? Object.values(value).reduce<number>((sum, each) => sum + leavesOf(each), 1) : 1;
}

function emptied(value: unknown, path: Path, long: Long[]): unknown {
  if (Array.isArray(value)) return value.map((each, index) => emptied(each, [...path, index], long));
  if (!isPlain(value)) return value;
  const byLength = new Map<number, Record<string, readonly unknown[]>>();
  const rest = Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (!Array.isArray(each) || each.length <= SHORT) return [key, emptied(each, [...path, key], long)];
      byLength.set(each.length, { ...byLength.get(each.length), [key]: each });
      return [key, []];
    }),
  );
  for (const arrays of byLength.values()) long.push({ path, arrays });
  return rest;
}

function* piecesOf({ path, arrays }: Long): Generator<Piece> {
  const all = Object.entries(arrays);
  const count = all[0]?.[1].length ?? 0;
  const weight = all.reduce((sum, [, array]) => sum + leavesOf(array[0]), 0);
  const step = Math.max(1, Math.floor(LEAVES_AT_ONCE / weight));
  for (let from = 0; from < count; from += step) yield { path, parts: Object.fromEntries(all.map(([key, array]) => [key, array.slice(from, from + step)])) };
}

/** Takes plain data apart; long arrays are found wherever they are a property of an object. */
export function dismantle(value: unknown): Dismantled {
  const long: Long[] = [];
  const rest = emptied(value, [], long);
  return {
    rest,
    *pieces() {
      for (const each of long) yield* piecesOf(each);
    },
  };
}

/** Puts a piece back where it was taken from. `rest` is no longer anybody else's by now. */
export function assemble(rest: unknown, { path, parts }: Piece): void {
  const place = path.reduce<unknown>((at, key) => (at as Plain)[key], rest) as Record<string, unknown[]>;
  for (const [key, part] of Object.entries(parts)) for (const each of part) place[key]?.push(each);
}

/** A worker as its page sees it, or the other way round. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => unknown) | null;
}

type Message =
  | { readonly kind: 'rest'; readonly rest: unknown }
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'end' }
  /** The other side has taken what was sent. */
  | { readonly kind: 'taken' };

export interface Line {
  /** Settles when the other side has all of it. */
  send(value: object): Promise<void>;
  receive(): Promise<unknown>;
}

/** The port's messages are this line's alone; one value is under way at a time. */
export function lineOver(port: Port): Line {
  const waiting: Message[] = [];
  let take: ((message: Message) => void) | null = null;
  port.onmessage = ({ data }: { readonly data: unknown }) => {
    const message = data as Message;
    if (take === null) waiting.push(message);
    else take(message);
    take = null;
  };
  const next = (): Promise<Message> => {
    const message = waiting.shift();
    return message === undefined ? new Promise((resolve) => (take = resolve)) : Promise.resolve(message);
  };
  const post = (message: Message): void => port.postMessage(message);
  return {
    send: async (value) => {
      const { rest, pieces } = dismantle(value);
      post({ kind: 'rest', rest });
      for (const piece of pieces()) {
        await next();
        post({ kind: 'piece', piece });
      }
      await next();
      post({ kind: 'end' });
    },
    receive: async () => {
      const first = await next();
      const rest = first.kind === 'rest' ? first.rest : null;
      for (;;) {
        post({ kind: 'taken' });
        const message = await next();
        if (message.kind === 'end') return rest;
        if (message.kind === 'piece') assemble(rest, message.piece);
      }
    },
  };
}
