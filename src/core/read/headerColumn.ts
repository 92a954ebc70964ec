/** Says what a column holds by the texts of its header, from the top group down to its own name. */
import { KONSEP, NAMA_SERAPAN, type Concept } from '../rules/headers';
import { isUpTo, NAMED_QUARTER, periodeOf, type Periode } from './periode';
import { yearsIn } from './year';

export interface HeaderColumn {
  readonly column: number;
  /** The rightmost column that this header covers, where its data may also stand. */
  readonly to: number;
  readonly concept: Concept;
  /** Texts from the top group down to the column's own, normalised. */
  readonly path: readonly string[];
  readonly year: number | null;
  /** The part of the year it stands for; null for the year's own. */
  readonly periode: Periode | null;
  /** Of the end of Renstra, a baseline, last year or another period: never the year's own. */
  readonly foreign: boolean;
  /** Stands under a group of money in a table of performance, or names rupiah. */
  readonly money: boolean;
}

/** Names of any concept: most cells are none, and one look tells so. */
const ANY_CONCEPT = new RegExp(KONSEP.map(([, pattern]) => `(?:${pattern.source})`).join('|'));

/** The concept that a text names; null where it names none. */
export function conceptOf(text: string): Concept | null {
  return ANY_CONCEPT.test(text) ? (KONSEP.find(([, pattern]) => pattern.test(text))?.[0] ?? null) : null;
}

/** True where a header says nothing that is known, not even that it is something else. */
export function isUnknown({ concept, path }: HeaderColumn): boolean {
  return concept === 'lain' && path.every((text) => conceptOf(text) === null);
}

/** A name that only says which of several columns of a group it is. */
const QUALIFIER = /^(?:k|rp\.?|\(rp\.?\)|i{1,3}|iv|kinerja|tahun(?:an)?|(?:tahun|bulan) (?:lalu|ini)|(?:keuangan|fisik)(?: ?\((?:rp\.?|%)\))?|s\.?d\.? .*|periode .*)$/;
const LONGEST_NAME = 45;

/** True where a text of a lower header row names a column: a year, a part of the year, a qualifier, a concept. */
export function namesColumn(text: string): boolean {
  if (/^(?:(?:tahun|thn?|ta|t\.a)\.? ?)?(?:19|20)\d{2}$/.test(text)) return true;
  return text.length <= LONGEST_NAME && (QUALIFIER.test(text) || ((periodeOf([text]) !== null || conceptOf(text) !== null) && !/\d{5,}/.test(text)));
}

/** A part of a plan or budget before or after it was changed: a leaf that takes its meaning from its group. */
const TAHAPAN = /^(?:murni|awal|induk|semula|menjadi|pergeseran|(?:(?:setelah|sesudah|sebelum) )?perubahan)$/;

/** A leaf that says of a group of sasaran or indikator that their names stand here, beside their number or satuan. */
const NAMA = /^(?:uraian|deskripsi|nama)$/;

/** Of the medium-term plan, the state before it, another year, or somebody else's. */
const FOREIGN = /renstra|rpjmd|rpd\b|jangka menengah|baseline|kondisi a|\blalu\b|\bn ?- ?[1-5]\b|sebelumnya|nasional|provinsi lain/;

/** The year that is reported on, as the forms of Permendagri 86/2017 call it, which may say "(n-1)" too. */
const OF_THIS_YEAR = /\btahun berjalan\b|\byang di ?evaluasi\b/;

const MONEY = /anggaran|pagu|keuangan|\(rp|\brp\b|\bbelanja\b|\bdana\b|\bbiaya\b/;

/** Performance, under a group of performance and money: "K" beside "Rp" in the forms of Permendagri 86/2017. */
const KINERJA = /kinerja|^k$/;

/** True where the innermost group that names fisik or keuangan names fisik alone. */
function isFisik(path: readonly string[]): boolean {
  const named = path.filter((text) => /\bfisik\b|\bkeuangan\b/.test(text)).at(-1) ?? '';
  return /\bfisik\b/.test(named) && !/\bkeuangan\b/.test(named);
}

/** A text without what only qualifies it (a year, "TW I", "Rp"): what is left may name a concept. */
function unqualified(text: string): string {
  return text.replace(/\b(?:tahun|ta)?\s*(?:19|20)\d{2}\b/g, ' ').replace(NAMED_QUARTER, ' ').replace(/\(?\brp\.?\)?/g, ' ').replace(/\s+/g, ' ').trim();
}

/** What the rows of a budget are called. */
export const NAMES_OF_ROWS: ReadonlySet<Concept> = new Set(['program', 'kegiatan', 'uraian']);

/** True for a leaf that says nothing without its group. */
function takesMeaning(leaf: string): boolean {
  return unqualified(leaf) === '' || QUALIFIER.test(leaf) || TAHAPAN.test(leaf) || periodeOf([leaf]) !== null;
}

/** The innermost text that names a concept decides; one that only qualifies takes its meaning from the group above. */
function conceptOfPath(path: readonly string[]): Concept {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const text = path[depth] ?? '';
    if (TAHAPAN.test(text) && path.slice(0, depth).some((group) => conceptOf(unqualified(group)) !== null)) continue;
    const concept = conceptOf(unqualified(text)) ?? conceptOf(text);
    if (concept === null) continue;
    // What stands under "Rencana Kegiatan" (volume, satuan) is no name because its group speaks of kegiatan.
    if (depth < path.length - 1 && NAMES_OF_ROWS.has(concept) && !takesMeaning(path.at(-1) ?? '')) return 'lain';
    const group = NAMA.test(text) ? conceptOf(path[depth - 1] ?? '') : null;
    if (group === 'indikator' || group === 'sasaran') return group;
    if (concept === 'persen' && /\bsisa\b/.test(path.join(' '))) return 'lain';
    return (concept === 'persen' || concept === 'target' || concept === 'realisasi') && isFisik(path) ? 'fisik' : concept;
  }
  return 'lain';
}

/** The column that these texts stand over. */
export function describe(column: number, to: number, path: readonly string[]): HeaderColumn {
  const whole = path.join(' › ');
  return {
    column,
    to,
    concept: conceptOfPath(path),
    path,
    year: path.flatMap((text) => yearsIn(text)).at(-1) ?? null,
    periode: periodeOf(path),
    foreign: FOREIGN.test(whole) && !OF_THIS_YEAR.test(whole),
    money: MONEY.test(whole) && !KINERJA.test(path.at(-1) ?? ''),
  };
}

/** A single month names when a report was made ("Realisasi November"); only several divide the year. */
function withoutSoleMonth(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isMonth = ({ periode }: HeaderColumn): boolean => periode?.satuan === 'bulan';
  const months = new Set(columns.filter(isMonth).map(({ periode }) => periode?.ke));
  return months.size > 1 ? columns : columns.map((column) => (isMonth(column) ? { ...column, periode: null } : column));
}

/** Where nothing else is called realisasi, "Penyerapan" and its like are what was spent if amounts stand below, and a percentage if not. */
function withSerapan(columns: readonly HeaderColumn[], holdsAmounts: (column: number) => boolean): readonly HeaderColumn[] {
  if (columns.some(({ concept }) => concept === 'realisasi')) return columns;
  return columns.map((column) => (column.concept === 'persen' && NAMA_SERAPAN.test(column.path.at(-1) ?? '') && holdsAmounts(column.column) ? { ...column, concept: 'realisasi', money: true } : column));
}

/** Where nothing is called anggaran and no indikator has targets, a target or plan of money for the year is the budget: "Target Anggaran (Rp)". */
function withTargetAnggaran(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (columns.some(({ concept }) => concept === 'anggaran' || concept === 'indikator')) return columns;
  return columns.map((column) => (column.concept === 'target' && column.money && column.periode === null ? { ...column, concept: 'anggaran' } : column));
}

/** "Jumlah" beside columns of parts of the year, which have no name in common with it: their sum. */
const JUMLAH = /^(?:jumlah|jml|total)(?: ?\( ?rp\.? ?\))?$/;

function withJumlah(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return columns.map((column, index) => {
    const before = columns[index - 1];
    const isSum = column.path.length === 1 && JUMLAH.test(column.path[0] ?? '') && before !== undefined && before.periode !== null && (before.concept === 'realisasi' || before.concept === 'anggaran');
    return isSum ? { ...column, concept: before.concept, money: before.money } : column;
  });
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv'];

/** "I | II | III | IV" under what names no part of the year are its quarters. */
function withRomanQuarters(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!ROMAN.every((quarter) => columns.some(({ path }) => path.includes(quarter)))) return columns;
  return columns.map((column) => {
    const ke = ROMAN.findIndex((quarter) => column.path.includes(quarter)) + 1;
    return ke === 0 || column.periode !== null ? column : { ...column, periode: { satuan: 'triwulan', ke } };
  });
}

/** Where nothing is called realisasi, parts of the year between a target and its result hold what was reached: "Target | TW I | TW II | Capaian". */
function withPartsReached(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const target = columns.findIndex(({ concept, money }) => concept === 'target' && !money);
  const result = columns.findIndex(({ concept, periode }, index) => index > target && concept === 'capaian' && periode === null);
  if (target < 0 || columns.some(({ concept, money }) => concept === 'realisasi' && !money)) return columns;
  return columns.map((column, index) => (index > target && index < result && column.periode !== null && !column.money && isUnknown(column) ? { ...column, concept: 'realisasi' } : column));
}

/** Where no target of an indikator has another name, "Target (%)" is one, and "Realisasi (%)" is what was reached of it. */
function withPersenAsSatuan(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const named = ({ concept, path }: HeaderColumn): Concept | null => (concept === 'persen' ? conceptOf(path.map((text) => text.replace(/ ?\(?%\)?$/, '')).filter((text) => text !== '').at(-1) ?? '') : null);
  const has = (is: (column: HeaderColumn) => boolean): boolean => columns.some(is);
  if (!has(({ concept }) => concept === 'indikator') || has(({ concept, money }) => concept === 'target' && !money) || !has((column) => named(column) === 'target')) return columns;
  return columns.map((column) => {
    const concept = named(column);
    return concept === 'target' || concept === 'realisasi' ? { ...column, concept } : column;
  });
}

const RESULTS: ReadonlySet<Concept> = new Set(['capaian', 'persen', 'kategori']);

const isReached = ({ concept, money }: HeaderColumn): boolean => concept === 'realisasi' && !money;

/**
 * Results behind what was reached in a part of the year, or in one of several years, are that part's or year's where it goes on right of
 * one: "Realisasi TW I | Capaian | Realisasi TW II | Capaian".
 */
function withResultsOfPeriods(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  let reached: HeaderColumn | null = null;
  /** Whose result each column is; null where it is none, or says itself of when. */
  const owners = columns.map((column) => {
    const isResult = RESULTS.has(column.concept);
    if (!isResult) reached = isReached(column) ? column : null;
    return isResult && column.periode === null && column.year === null ? reached : null;
  });
  const goesOn = (ofPart: boolean): boolean =>
    owners.some((owner, index) => owner !== null && (owner.periode !== null) === ofPart && columns.slice(index).some((next) => isReached(next) && (ofPart ? next.periode !== null || isCumulative(next) : next.year !== null && next.year !== owner.year)));
  const [parts, years] = [goesOn(true), goesOn(false)];
  return columns.map((column, index) => {
    const owner = owners[index] ?? null;
    return owner !== null && (owner.periode === null ? years : parts) ? { ...column, periode: owner.periode, year: owner.year } : column;
  });
}

/** A header that only says that it is money that was moved: under "Keuangan" or "Belanja", in rupiah. */
const UANG = /^(?:kemajuan |progres |capaian )?(?:keuangan|belanja) ?(?:\( ?rp\.? ?\))?$/;

/**
 * Where a budget has nothing called realisasi, "Keuangan (Rp)" and "Belanja" are what was spent; where it has a realisasi and
 * nothing called anggaran, "Belanja" is the budget: amounts below tell either from a name.
 */
function withUang(columns: readonly HeaderColumn[], holdsAmounts: (column: number) => boolean): readonly HeaderColumn[] {
  const has = (concept: Concept): boolean => columns.some((column) => column.concept === concept);
  if (has('indikator') || has('anggaran') === has('realisasi')) return columns;
  const concept: Concept = has('anggaran') ? 'realisasi' : 'anggaran';
  const first = columns.findIndex((column) => column.concept === 'anggaran' || column.concept === 'realisasi');
  return columns.map((column, index) => {
    const name = column.path.filter((text) => !/^\(?(?:rp\.?|rupiah)\)?$/.test(text)).at(-1) ?? '';
    const mayBe = (column.concept === 'lain' || column.concept === 'uraian' || column.concept === 'capaian') && UANG.test(name) && (concept === 'realisasi') === index > first;
    return mayBe && holdsAmounts(column.column) ? { ...column, concept, money: true } : column;
  });
}

/** T0, T5 and T6 count years of a plan; then so do T1 to T4, which are quarters otherwise. */
function withoutYearsOfPlan(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const counts = ({ path }: HeaderColumn, years: RegExp): boolean => path.some((text) => years.test(text));
  if (!columns.some((column) => counts(column, /\bt ?[05-9]\b/))) return columns;
  return columns.map((column) => (counts(column, /\bt ?[0-9]\b/) ? { ...column, periode: null, foreign: true } : column));
}

/** How many times a target nothing that was reached is: what is that large beside a budget is what was spent of it. */
const NO_REALISASI = 1000;

/** Beside indikator and targets a realisasi right behind a budget is the budget's, if they have one of their own or its amounts tell; so is the result behind it. */
function withRealisasiAnggaran(columns: readonly HeaderColumn[], largest: (column: number) => number): readonly HeaderColumn[] {
  if (!columns.some(({ concept }) => concept === 'indikator')) return columns;
  const targets = columns.filter(({ concept, money }) => concept === 'target' && !money);
  const isOwn = ({ concept, money }: HeaderColumn): boolean => concept === 'realisasi' && !money;
  const settledOnes: HeaderColumn[] = [];
  let before: HeaderColumn | undefined;
  let isBehindBudgets = false;
  for (const column of columns) {
    const isBudgets = isOwn(column) && before?.concept === 'anggaran' && targets.length > 0
      && (settledOnes.some((other) => isOwn(other) && !other.foreign && other.year === column.year) || largest(column.column) >= NO_REALISASI * Math.max(1, ...targets.map((target) => largest(target.column))));
    const isResult = (column.concept === 'persen' || column.concept === 'capaian') && !column.path.join(' ').includes('kinerja')
      && (isBehindBudgets || (before?.concept === 'realisasi' && before.money && settledOnes.some(isOwn)));
    before = isBudgets || isResult ? { ...column, money: true } : column;
    isBehindBudgets = isBudgets;
    settledOnes.push(before);
  }
  return settledOnes;
}

/** What the data below a header tell of its columns. */
export interface DataBelow {
  /** Whether amounts of money, rather than percentages, stand below a column. */
  readonly holdsAmounts: (column: number) => boolean;
  /** The largest number below a column; 0 without one. */
  readonly largest: (column: number) => number;
}

/** What only the whole header, or the data below it, tells of its columns. */
export function settled(columns: readonly HeaderColumn[], below: DataBelow): readonly HeaderColumn[] {
  const dated = withJumlah(withoutYearsOfPlan(withPartsReached(withoutSoleMonth(withRomanQuarters(withPersenAsSatuan(columns))))));
  return withResultsOfPeriods(withRealisasiAnggaran(withUang(withTargetAnggaran(withSerapan(dated, below.holdsAmounts)), below.holdsAmounts), below.largest));
}

/** True for what was reached up to a point in time: "s.d. Triwulan III". */
export function isCumulative({ path }: HeaderColumn): boolean {
  return isUpTo(path.join(' › '));
}
