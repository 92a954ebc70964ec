/** Says which level every row of a budget has: by kode, else by the cue that the sums speak for most. */
import type { AnggaranLevel } from '../model/anggaran';
import { isAkunName, isUnitName, LEVELS, levelOfKode, levelOfWords, rankOf, type BudgetDraft, type Levels } from './anggaranDraft';
import { sectionsOf, type Section } from './anggaranSections';
import { DEEPEST, treeOf, type Placed } from './anggaranTree';
import { isAkunNegara } from './kodeNegara';
import { byBold, byHeaders, byIndent, byNumberStyle, byWords } from './levelCues';
import { isAmbiguous, proofOf, type Proof } from './levelProof';
import { levelsByKode } from './levelsByKode';
import { byNumbering } from './levelsByNumbering';

export interface Placing {
  readonly rows: readonly Placed[];
  /** True where bold or indent would have to decide. */
  readonly uncertain: boolean;
}

/** True where kode tell the levels: at least half of the rows have one, or there are several and nearly all are of the known form. */
function isCoded(drafts: readonly BudgetDraft[], said: readonly (AnggaranLevel | null)[], rows: readonly number[]): boolean {
  const coded = rows.filter((index) => (drafts[index]?.kode ?? '') !== '');
  if (coded.length * 2 > rows.length) return true;
  const known = coded.filter((index) => drafts[index]?.kode.includes('.') === true && said[index] !== null);
  return known.length >= 2 && known.length * 5 >= coded.length * 4;
}

/** The level that each row's kode speaks of. */
function saidByKode(drafts: readonly BudgetDraft[]): readonly (AnggaranLevel | null)[] {
  return drafts.map(({ kode, path, name }) => (kode === '' ? null : isAkunNegara(kode, path) ? 'rekening' : levelOfKode(kode, name)));
}

function rowsOf(sections: readonly Section[]): readonly number[] {
  return sections.flatMap(({ kind }, index) => (kind === 'row' ? [index] : []));
}

/**
 * Below kegiatan with kode a kind of belanja without one ("Belanja Operasi") heads the akun that follow, and no part of the table: it
 * has the first two parts of their kode. The drafts themselves where there is none.
 */
function withKodeOfKinds(drafts: readonly BudgetDraft[], said: readonly (AnggaranLevel | null)[], sections: readonly Section[]): readonly BudgetDraft[] {
  if (!sections.some(({ eitherWay }) => eitherWay)) return drafts;
  let isBelow = false;
  return drafts.map((draft, index) => {
    const level = said[index];
    isBelow ||= level === 'kegiatan' || level === 'sub-kegiatan';
    const { kode: akun = '', path = [] } = drafts[index + 1] ?? {};
    const kode = /^5\.\d(?=\.)/.exec(akun)?.[0];
    return isBelow && kode !== undefined && sections[index]?.eitherWay === true ? { ...draft, kode, path: path.map((part) => (part === akun ? kode : part)) } : draft;
  });
}

function placedByKode(drafts: readonly BudgetDraft[], said: readonly (AnggaranLevel | null)[], sections: readonly Section[], outline: boolean): Placing {
  return { rows: treeOf(drafts, sections, levelsByKode(drafts, rowsOf(sections), outline ? null : said)), uncertain: false };
}

const CUES = [byIndent, byBold, byNumberStyle];

/** Every reading that a cue gives, the one that says most first. */
function waysOf(drafts: readonly BudgetDraft[], body: readonly number[], withAkun: readonly number[]): readonly Levels[] {
  const ways = [byHeaders(drafts, body), byWords(drafts, body), ...CUES.map((cue) => cue(drafts, body, 'program')), byNumbering(drafts, body)];
  // An LRA without kode: kinds of belanja and what they are made up of.
  const ofAkun = withAkun.length > body.length ? CUES.map((cue) => cue(drafts, withAkun, 'rekening')) : [];
  return [...ways, ...ofAkun].filter((levels) => levels !== null);
}

/** The levels with what one cue says of the rows of pendapatan and pembiayaan. */
function withOthers(drafts: readonly BudgetDraft[], levels: Levels, others: Levels): Levels {
  return { ...levels, depth: drafts.map((_, index) => levels.depth[index] ?? DEEPEST + (others.depth[index] ?? 0)) };
}

/** The table's parts as its headings say; where a heading may be a row like others, and the first row who spends, also as that. */
function readingsOfSections(drafts: readonly BudgetDraft[], sections: readonly Section[]): readonly (readonly Section[])[] {
  const asRows = sections.some(({ eitherWay }) => eitherWay) ? [sections, sections.map((section): Section => (section.eitherWay ? { ...section, kind: 'row' } : section))] : [sections];
  const first = sections.findIndex(({ kind }) => kind === 'row');
  if (!isUnitName(drafts[first]?.name ?? '')) return asRows;
  return asRows.flatMap((variant) => [variant.map((section, index): Section => (index === first ? { ...section, kind: 'unit' } : section)), variant]);
}

/** True where the sums speak more for the one reading, or alike and it leaves fewer rows without anything. */
function speaksFor(one: Proof, other: Proof): boolean {
  const difference = one.proved - one.broken - (other.proved - other.broken);
  return difference > 0 || (difference === 0 && one.empty < other.empty);
}

/** A list of one level is what the header over its names says, or mostly of units; nothing else could tell. */
function asListed(placed: readonly Placed[], drafts: readonly BudgetDraft[], listed: AnggaranLevel): readonly Placed[] {
  if (placed.some(({ level }, index) => level === 'kegiatan' || level === 'sub-kegiatan' || levelOfWords(drafts[index]?.name ?? '') !== null)) return placed;
  const names = placed.flatMap(({ level }, index) => (level === 'program' ? [drafts[index]?.name ?? ''] : []));
  const level = names.filter(isUnitName).length * 2 > names.length ? 'lain' : listed;
  return placed.map((row) => (row.level === 'program' ? { ...row, level } : row));
}

/** Where rows that call themselves programs stand below others, these are bidang or urusan: every row's level is one further up. */
function belowUnits(placed: readonly Placed[], drafts: readonly BudgetDraft[]): readonly Placed[] {
  if (!placed.some(({ level }, index) => level === 'kegiatan' && levelOfWords(drafts[index]?.name ?? '') === 'program')) return placed;
  return placed.map((row, index) => (rankOf(row.level) < 0 || isAkunName(drafts[index]?.name ?? '') ? row : { ...row, level: LEVELS[rankOf(row.level) - 1] ?? 'lain' }));
}

/**
 * Places every row under its parent and names its level.
 * @param outline the kode are outline numbers (1, 1.1), not kode rekening
 * @param listed what the header over the names calls them, where it names one level alone
 */
export function placeRows(drafts: readonly BudgetDraft[], outline: boolean, listed: AnggaranLevel | null): Placing {
  const said = saidByKode(drafts);
  const sections = sectionsOf(drafts, said);
  if (isCoded(drafts, said, rowsOf(sections))) {
    const whole = withKodeOfKinds(drafts, said, sections);
    if (whole === drafts) return placedByKode(drafts, said, sections, outline);
    const saidOfWhole = saidByKode(whole);
    return placedByKode(whole, saidOfWhole, sectionsOf(whole, saidOfWhole), outline);
  }
  const readings = readingsOfSections(drafts, sections).flatMap((variant) => {
    // Programs and kegiatan are of belanja only; what is bought, and the lines of pendapatan and pembiayaan, have no levels among themselves.
    const belanja = variant.flatMap(({ kind, bagian }, index) => (kind === 'row' && bagian === 'belanja' ? [index] : []));
    const body = belanja.filter((index) => !isAkunName(drafts[index]?.name ?? ''));
    const rest = variant.flatMap(({ kind, bagian }, index) => (kind === 'row' && bagian !== 'belanja' ? [index] : []));
    const others = CUES.flatMap((cue) => cue(drafts, rest, 'rekening') ?? []);
    return waysOf(drafts, body, belanja).flatMap((levels) => [levels, ...others.map((other) => withOthers(drafts, levels, other))]).map((levels) => {
      const placed = treeOf(drafts, variant, levels);
      return { levels, placed, proof: proofOf(drafts, placed) };
    });
  });
  const [first, ...others] = readings;
  if (first === undefined) return { rows: [], uncertain: false };
  const best = others.reduce((chosen, next) => (speaksFor(next.proof, chosen.proof) ? next : chosen), first);
  return { rows: belowUnits(asListed(best.placed, drafts, listed ?? 'program'), drafts), uncertain: isAmbiguous(best.levels, best.proof) };
}
