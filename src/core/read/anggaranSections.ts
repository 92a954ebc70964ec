/** Which rows of a budget are headings of its parts (pendapatan, belanja langsung), closing lines, or lines carried over a page. */
import type { AnggaranLevel, BagianAnggaran } from '../model/anggaran';
import { levelOfWords, type BudgetDraft } from './anggaranDraft';
import { isCarriedText, isTotalText } from './lines';
import { closeUp } from './words';

export interface Section {
  readonly kind: 'row' | 'heading' | 'unit' | 'closing' | 'carried';
  readonly bagian: BagianAnggaran;
  /** The heading that this one stands under. */
  readonly above: number | null;
  /** A kind of belanja ("Belanja Modal") that may also be what is bought, a row like others. */
  readonly eitherWay: boolean;
}

/** "A.", "B": sections below those with roman numbers; I, V and X are such numbers. */
const LETTER = /^[a-hj-uwyz]\.?$/i;

/** A section's name without its own number: "II. BELANJA LANGSUNG". */
function sectionName(name: string): string {
  return closeUp(name).replace(/^(?:(?:[ivx]+|[a-z]|\d{1,2})\.? )(?=\p{L}{2})/u, '');
}

const MAJOR = /^(?:belanja|pendapatan|pembiayaan)(?: (?:daerah|negara))?$/;
const MINOR = /^belanja (?:langsung|tidak langsung|operasi|modal|tidak terduga|transfer)$/;
const EITHER_WAY = /^belanja (?:operasi|modal|tidak terduga|transfer)$/;
const DIFFERENCE = /^(?:surplus|defisit|jumlah surplus|pembiayaan net+o|sisa lebih|silpa)\b/;

function kindOf({ kode, name }: BudgetDraft): Section['kind'] {
  if (isCarriedText(name)) return 'carried';
  if (kode !== '') return 'row';
  const words = sectionName(name);
  if (isTotalText(name) || DIFFERENCE.test(words)) return 'closing';
  return MAJOR.test(words) || MINOR.test(words) ? 'heading' : 'row';
}

function bagianOf({ kode, name }: BudgetDraft, level: AnggaranLevel | null, before: BagianAnggaran): BagianAnggaran {
  if (level === 'program' || level === 'kegiatan' || level === 'sub-kegiatan') return 'belanja';
  if (level === 'rekening') return kode.startsWith('4') ? 'pendapatan' : kode.startsWith('6') ? 'pembiayaan' : 'belanja';
  const words = sectionName(name);
  if (/^(?:jumlah |total )?pendapatan\b/.test(words)) return 'pendapatan';
  if (/^(?:surplus|defisit|jumlah pembiayaan|pembiayaan|penerimaan pembiayaan|pengeluaran pembiayaan|silpa|sisa lebih)/.test(words)) return 'pembiayaan';
  if (/^(?:jumlah |total )?belanja\b/.test(words) || levelOfWords(name) === 'program') return 'belanja';
  return before;
}

/** @param said the level that each row's kode speaks of */
export function sectionsOf(drafts: readonly BudgetDraft[], said: readonly (AnggaranLevel | null)[]): readonly Section[] {
  let bagian: BagianAnggaran = 'belanja';
  /** The heading of a whole part, and the one with a roman number or none, that others stand under. */
  let major: { readonly index: number; readonly bagian: BagianAnggaran } | null = null;
  let lettered: { readonly index: number; readonly bagian: BagianAnggaran } | null = null;
  return drafts.map((draft, index): Section => {
    bagian = bagianOf(draft, said[index] ?? null, bagian);
    const kind = kindOf(draft);
    if (kind === 'closing' && !/^(?:sub[ -]?(?:jumlah|total)|(?:jumlah|total|jml) \p{L})/u.test(closeUp(draft.name))) {
      major = null;
      lettered = null;
    }
    if (kind !== 'heading') return { kind, bagian, above: null, eitherWay: false };
    const words = sectionName(draft.name);
    const minor = MINOR.test(words);
    const isLettered = LETTER.test(draft.no);
    const above: { readonly index: number; readonly bagian: BagianAnggaran } | null = minor && major !== null ? major : isLettered ? lettered : null;
    if (!minor) major = { index, bagian };
    if (!isLettered) lettered = { index, bagian };
    return { kind, bagian, above: above?.bagian === bagian ? above.index : null, eitherWay: EITHER_WAY.test(words) };
  });
}

/** What a closing line names behind "Jumlah": the words, and a number where it has one. */
function closedName(name: string): string {
  return closeUp(name).replace(/^(?:grand |sub[ -]?)?(?:jumlah|total|jml)\b ?/, '');
}

/** True for a bare "JUMLAH" or "Sub Total", which only its amount tells what it closes. */
export function isBareClosing(name: string): boolean {
  return closedName(name) === '';
}

/**
 * Which of the rows above it that are still open a closing line that is not bare names; null where it names none.
 * @param open innermost last
 */
export function closedBy(drafts: readonly BudgetDraft[], closing: number, open: readonly number[]): number | null {
  const draft = drafts[closing];
  if (draft === undefined) return null;
  const named = closedName(draft.name);
  const innermost = [...open].reverse();
  const level = levelOfWords(named);
  return innermost.find((index) => {
    const { name = '', no = '' } = drafts[index] ?? {};
    const words = sectionName(name);
    if (words === named || (words.includes(' ') && named.startsWith(words))) return true;
    if (named === closeUp(no).replace(/\.$/, '')) return true;
    return level !== null && levelOfWords(name) === level;
  }) ?? null;
}
