/** Levels of rows by their kode rekening: a parent is the longest kode that a row's own goes on from. */
import { add, equals, ZERO } from '../exact/decimal';
import type { AnggaranLevel } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import { isAkunName, isUnitName, levelBelow, levelOfWords, rankOf, type BudgetDraft, type Levels } from './anggaranDraft';
import { continues, isRightAbove } from './kodeAnggaran';
import { wordsOf } from './words';

/** A row under which the next ones may stand, with those that it stands under itself. */
interface Open {
  readonly above: Open | null;
  readonly depth: number;
  readonly index: number;
  readonly draft: BudgetDraft;
  readonly level: AnggaranLevel;
  /** A unit (dinas): its programs do not bear its kode. */
  readonly unit: boolean;
}

/** True where every column of the one is that of the other or goes on from it, and they are not the same. */
function continuesPath(longer: readonly string[], shorter: readonly string[]): boolean {
  const agrees = shorter.every((part, column) => part === '' || longer[column] === part || continues(longer[column] ?? '', part));
  return agrees && shorter.some((part) => part !== '') && longer.some((part, column) => part !== shorter[column]);
}

/** A kode of its own form, or none: nothing below a unit goes on from its kode. */
function isUnit({ kode }: BudgetDraft, level: AnggaranLevel): boolean {
  return level === 'lain' && (kode === '' || kode.split('.').length > 2);
}

/** True where several columns hold a whole kode each. */
function hasKodeInColumns({ path }: BudgetDraft): boolean {
  return path.filter((part) => part !== '').length > 1;
}

/** True where `open` stands above a row of this draft and level. */
function isAbove(open: Open, draft: BudgetDraft, known: AnggaranLevel | null): boolean {
  if (continues(draft.kode, open.draft.kode)) return true;
  // Until 2020 programs stood below Belanja Langsung, whose kode they do not bear.
  if (known === 'program' && /^belanja langsung$/.test(wordsOf(open.draft.name))) return true;
  // What a header or its own words call a program has what is called its kegiatan below it.
  if (open.draft.kode === '' && (open.draft.level ?? levelOfWords(open.draft.name)) !== null && known !== null && rankOf(open.level) !== rankOf(known)) return rankOf(open.level) < rankOf(known);
  if (hasKodeInColumns(draft)) return continuesPath(draft.path, open.draft.path);
  const unit = known !== null && isUnit(draft, known);
  // A unit listed before its urusan has them all below it; one listed below its urusan, its programs.
  if (open.unit && !unit) return known !== 'lain' || open.above === null;
  return known === 'rekening' && open.level !== 'rekening';
}

/** The level of a row without a kode, where anything but its place says it. */
function levelOfBare({ level, name }: BudgetDraft, isFirst: boolean): AnggaranLevel | null {
  return level ?? levelOfWords(name) ?? (isFirst || isUnitName(name) ? 'lain' : isAkunName(name) ? 'rekening' : null);
}

/** The rows without a kode right below a row that has one: true where they make it up, so that they are its parts. */
function makeUp(drafts: readonly BudgetDraft[], body: readonly number[], at: number): boolean {
  const own = drafts[body[at] ?? -1]?.anggaran ?? null;
  let total: Decimal = ZERO;
  for (let next = at + 1; next < body.length; next++) {
    const draft = drafts[body[next] ?? -1];
    if (draft?.kode !== '') break;
    total = add(total, draft.anggaran ?? ZERO);
  }
  return own === null || equals(total, own);
}

/** The innermost of a row and those above it of which this is true; null where it is true of none. */
function innermost(open: Open | null, isSo: (open: Open) => boolean): Open | null {
  let at = open;
  while (at !== null && !isSo(at)) at = at.above;
  return at;
}

/** Every shorter path that a row with this one may stand below, the longest first. */
function* shorterPaths(path: readonly string[]): Generator<string> {
  const rest = [...path];
  for (let column = rest.length - 1; column >= 0; column--) {
    for (let part = rest[column] ?? ''; part !== ''; ) {
      part = part.slice(0, Math.max(part.lastIndexOf('.'), 0));
      rest[column] = part;
      yield rest.join('|');
    }
  }
}

/** Rows read so far, by their path and by their kode; akun repeat below every sub kegiatan and are found by their path only. */
class KnownKode {
  private readonly byPath = new Map<string, Open>();
  private readonly byKode = new Map<string, Open>();

  add(open: Open): void {
    const { kode, path } = open.draft;
    this.byPath.set(path.join('|'), open);
    if (open.level !== 'rekening') this.byKode.set(kode, open);
  }

  /** The row whose path is the longest that this one's goes on from. */
  abovePath({ path }: BudgetDraft): Open | undefined {
    for (const shorter of shorterPaths(path)) {
      const found = this.byPath.get(shorter);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The row whose kode is the longest that this one goes on from. */
  aboveKode({ kode }: BudgetDraft): Open | undefined {
    for (let end = kode.lastIndexOf('.'); end > 0; end = kode.lastIndexOf('.', end - 1)) {
      const found = this.byKode.get(kode.slice(0, end));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** @param said the level that each row's kode speaks of; null where they are outline numbers (1, 1.1), which say nothing but what stands below what */
export function levelsByKode(drafts: readonly BudgetDraft[], body: readonly number[], said: readonly (AnggaranLevel | null)[] | null): Levels {
  const depth: number[] = [];
  const level: AnggaranLevel[] = [];
  const parents: number[] = [];
  const guessed = new Set<number>();
  const known = new KnownKode();
  const entries: Open[] = [];
  /** What the next row may stand under. */
  let open: Open | null = null;
  /** The last row with a kode, and whether the rows without one below it make it up. */
  let lastCoded: Open | null = null;
  let hasParts = false;
  /** The row that a row with a kode stands below: by its columns' kode, else by the rows still open, else by its kode, wherever that stands. */
  const aboveCoded = (draft: BudgetDraft, itsLevel: AnggaranLevel | null): Open | null => {
    const inColumns = hasKodeInColumns(draft) ? known.abovePath(draft) : undefined;
    if (inColumns !== undefined) return inColumns;
    const stays = innermost(open, (each) => isAbove(each, draft, itsLevel));
    // Nearly every row: no known kode that it goes on from is longer than this one.
    if (isRightAbove(stays?.draft.kode ?? '', draft.kode)) return stays;
    const byKode = itsLevel === 'rekening' ? undefined : known.aboveKode(draft);
    return byKode === undefined || innermost(stays, (each) => each === byKode) !== null ? stays : byKode;
  };
  body.forEach((index, at) => {
    const draft = drafts[index];
    if (draft === undefined) return;
    const bare = draft.kode === '';
    const named = bare ? levelOfBare(draft, lastCoded === null) : said === null ? (levelOfWords(draft.name) ?? (isAkunName(draft.name) ? 'rekening' : null)) : (said[index] ?? null);
    // What an akun is made up of is called rekening too: only its place tells what it stands below.
    const own = bare && named === 'rekening' && lastCoded?.level === 'rekening' ? null : named;
    const isLike = bare && lastCoded !== null && !hasParts;
    if (!bare) open = aboveCoded(draft, said === null ? null : own);
    else if (own !== null) open = innermost(open, (each) => rankOf(each.level) < rankOf(own));
    // Parts of the last row with a kode stand below it; others are its like.
    else if (lastCoded !== null) open = isLike ? lastCoded.above : lastCoded;
    const itsLevel = own ?? (isLike && lastCoded !== null ? lastCoded.level : levelBelow(open?.level ?? null));
    const entry: Open = { above: open, depth: open === null ? 0 : open.depth + 1, index, draft, level: itsLevel, unit: isUnit(draft, itsLevel) };
    if (own === null) guessed.add(index);
    if (open !== null) parents[index] = open.index;
    depth[index] = entry.depth;
    level[index] = itsLevel;
    entries.push(entry);
    open = entry;
    if (bare) return;
    known.add(entry);
    lastCoded = entry;
    hasParts = makeUp(drafts, body, at);
  });
  // What a program stands below is none itself, whatever its kode.
  for (const { index, above } of entries) {
    if (above !== null && level[index] === 'program' && (guessed.has(above.index) || above.level === 'rekening')) level[above.index] = 'lain';
  }
  return { depth, level, parents, ambiguous: false };
}
