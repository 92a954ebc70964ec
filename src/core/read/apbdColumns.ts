/** Which columns of a budget table hold what: of several budgets and amounts spent, those of the year that count. */
import { TERIKAT } from '../rules/headers';
import type { Header } from './header';
import { isCumulative, isUnknown, NAMES_OF_ROWS, type HeaderColumn } from './headerColumn';
import { monthIn, PARTS_OF_YEAR } from './periode';
import { isBefore, isLater, latestStage, WHOLE, type Counted } from './tahapan';

export interface BudgetColumns {
  /** The table's own part of the header row, without another table beside it. */
  readonly header: Header;
  /** Columns of names, from the left. */
  readonly names: readonly HeaderColumn[];
  readonly kode: readonly HeaderColumn[];
  /** The rightmost column in which a row's name, number or kode may stand. */
  readonly nameTo: number;
  readonly no: HeaderColumn | null;
  readonly anggaran: HeaderColumn;
  /** The budget as first passed, beside the one after perubahan that counts; null where the table has one budget only. */
  readonly murni: HeaderColumn | null;
  readonly realisasi: HeaderColumn | null;
  /** What has no column of its own where amounts stand by kind or by period only and none is their sum; null otherwise. */
  readonly withoutSum: 'anggaran' | 'realisasi' | null;
  readonly sisa: HeaderColumn | null;
  readonly persen: HeaderColumn | null;
  /** Amounts that are bound but not spent. */
  readonly terikat: readonly HeaderColumn[];
  /** Columns that could as well be the budget or the amount spent as those that are taken. */
  readonly ganda: readonly Counted[];
}

function textOf({ path }: HeaderColumn): string {
  return path.join(' ');
}

/** The header up to where another table begins: a second column of numbers or names right of the first table's names and amounts, but for numbers that only results stand right of. */
function ownPart(header: Header): Header {
  const { columns } = header;
  const amounts = columns.findIndex(({ concept }, index) => concept === 'realisasi' && columns.slice(0, index).some((before) => before.concept === 'anggaran'));
  if (amounts < 0) return header;
  const cut = columns.findIndex((column, index) => {
    const before = columns[index - 1];
    if (index <= amounts || before === undefined) return false;
    const apart = column.column > before.to + 1 && columns.slice(0, index).some(({ concept }) => NAMES_OF_ROWS.has(concept));
    return (column.concept === 'no' && columns.slice(index + 1).some(({ concept }) => concept !== 'sisa' && concept !== 'persen')) || (apart && (column.concept === 'kode' || NAMES_OF_ROWS.has(column.concept)));
  });
  if (cut < 0) return header;
  const own = columns.slice(0, cut);
  return { ...header, columns: own, right: own.at(-1)?.to ?? header.right };
}

/** Groups of columns with a budget and what was spent of it each ("Operasi", "Modal", "Total"), by the innermost text that holds both. */
function groupOf(column: HeaderColumn, columns: readonly HeaderColumn[]): string {
  for (let depth = column.path.length - 1; depth > 0; depth--) {
    const key = column.path.slice(0, depth).join(' › ');
    const inside = columns.filter(({ path }) => path.slice(0, depth).join(' › ') === key);
    if (inside.some(({ concept }) => concept === 'anggaran') && inside.some(({ concept }) => concept === 'realisasi')) return key;
  }
  return '';
}

/** The columns of the group that counts; null where several groups stand side by side and none is their sum. */
function ofOneGroup(columns: readonly HeaderColumn[]): readonly HeaderColumn[] | null {
  const amounts = columns.filter(({ concept }) => concept === 'anggaran' || concept === 'realisasi');
  const groups = new Map(amounts.map((column) => [column, groupOf(column, columns)]));
  const keys = [...new Set(groups.values())];
  if (keys.length < 2) return columns;
  const inGroup = (key: string): readonly HeaderColumn[] => amounts.filter((column) => groups.get(column) === key);
  const complete = (key: string): boolean => ['anggaran', 'realisasi'].every((concept) => inGroup(key).some((column) => column.concept === concept));
  // What stands outside all groups counts for itself, else the group that says it is the sum.
  const chosen = keys.filter(complete).find((key) => key === '' || WHOLE.test(key.split(' › ').at(-1) ?? ''));
  if (chosen === undefined) return null;
  const others = keys.filter((key) => key !== chosen && !chosen.startsWith(`${key} › `));
  return columns.filter(({ path }) => !others.some((key) => path.join(' › ').startsWith(`${key} › `)));
}

/** The budget that counts; where there are several periods and nothing that sums them up, the first with `withoutSum`. */
export function anggaranColumn(columns: readonly HeaderColumn[]): (Counted & { readonly withoutSum: boolean }) | null {
  const ofWholeYear = columns.filter(({ periode }) => periode === null);
  const counted = latestStage(ofWholeYear.length > 0 ? ofWholeYear : columns);
  if (counted === null) return null;
  return ofWholeYear.length === 0 && columns.length > 1 ? { column: counted.column, equal: [], withoutSum: true } : { ...counted, withoutSum: false };
}

function murniColumn(columns: readonly HeaderColumn[], counted: HeaderColumn): HeaderColumn | null {
  const others = columns.filter((column) => column !== counted && !textOf(column).includes('lalu'));
  const named = others.find(isBefore);
  if (named !== undefined) return named;
  // "APBD | P-APBD": the one without a word of change beside the one with it.
  const [only, ...more] = others.filter((column) => !isLater(column));
  return only !== undefined && more.length === 0 && isLater(counted) ? only : null;
}

const OTHER_PERIOD = /\b(?:bulan|minggu|periode|triwulan|semester|saat) ini\b|\bsemester\b/;

/** How late in the year a period ends: the month that it ends with; 0 where a column names none. */
function endOf(column: HeaderColumn): number {
  const { periode } = column;
  if (periode !== null) return (periode.ke * 12) / PARTS_OF_YEAR[periode.satuan];
  // Up to the fourth quarter is the year's for whoever reads a header.
  if (/\b(?:tw|triw(?:ulan)?)\b\.? ?-? ?(?:iv|4)\b/.test(textOf(column))) return 12;
  return monthIn(textOf(column)) ?? 0;
}

function isOfPeriod(column: HeaderColumn): boolean {
  return endOf(column) > 0 || OTHER_PERIOD.test(textOf(column));
}

/**
 * What was spent up to the end: "s.d. periode ini", the latest "s.d. Triwulan", a sum, else the one amount there is. Null with
 * `withoutSum` where there are several periods and nothing that sums them up.
 */
function realisasiColumn(columns: readonly HeaderColumn[]): { readonly column: HeaderColumn | null; readonly equal: readonly HeaderColumn[]; readonly withoutSum: boolean } {
  const own = columns.filter((column) => !/\blalu\b|sebelumnya|\brencana\b/.test(textOf(column)));
  const upTo = own.filter(isCumulative);
  const latest = Math.max(0, ...upTo.map(endOf));
  const ofYear = own.filter((column) => !isOfPeriod(column));
  // Of kinds that run up to the same end ("SPJ-LS", "SPJ UP/GU", "Jumlah SPJ") their sum.
  const last = upTo.filter((column) => endOf(column) === latest);
  const sum = last.find((column) => WHOLE.test(textOf(column))) ?? (last.length > 0 ? undefined : ofYear.find((column) => WHOLE.test(column.path.at(-1) ?? '')));
  if (sum !== undefined) return { column: sum, equal: [], withoutSum: false };
  const [upToLast, ...others] = last;
  if (upToLast !== undefined) return { column: upToLast, equal: others, withoutSum: false };
  const [first, ...equal] = ofYear;
  if (first !== undefined) return { column: first, equal, withoutSum: false };
  const [only, ...more] = own;
  return { column: more.length > 0 ? null : (only ?? null), equal: [], withoutSum: more.length > 0 };
}

/** The % of what was spent: never fisik, never the share of the sisa that stands beside it. */
function persenColumn(columns: readonly HeaderColumn[], realisasi: HeaderColumn | null, sisa: HeaderColumn | null): HeaderColumn | null {
  const all = columns.filter(({ concept }) => concept === 'persen');
  const percents = all.some((column) => !isBefore(column)) ? all.filter((column) => !isBefore(column)) : all;
  const [first, ...more] = percents;
  if (first === undefined) return columns.find(({ concept, path }) => concept === 'capaian' && !/fisik|kinerja|output|keluaran/.test(path.join(' '))) ?? null;
  if (more.length === 0) return first;
  const notOfSisa = percents.filter((column) => sisa === null || column.column !== sisa.to + 1);
  return notOfSisa.find(({ column }) => realisasi !== null && column === realisasi.to + 1) ?? notOfSisa[0] ?? null;
}

/** Columns of the sheet's year, or of no year; without a year those that name none either, else those of the latest. */
export function ofYear(columns: readonly HeaderColumn[], tahun: number | null): readonly HeaderColumn[] {
  const undated = columns.filter(({ year }) => year === null);
  if (tahun === null && undated.length > 0) return undated;
  const latest = Math.max(...columns.map(({ year }) => year ?? 0));
  const year = tahun !== null && columns.some((column) => column.year === tahun) ? tahun : latest;
  return columns.filter((column) => column.year === null || column.year === year);
}

/** The columns of names; where none is called so, what stands between kode and budget under a name that is not known, or under "Rekening" or "Akun". */
function namesOf(columns: readonly HeaderColumn[], anggaran: HeaderColumn): readonly HeaderColumn[] {
  // "Jenis Belanja" behind the names says of what kind each is.
  const named = columns.filter(({ concept }) => NAMES_OF_ROWS.has(concept)).filter(({ path }, index) => index === 0 || path.at(-1)?.startsWith('jenis ') !== true);
  const kode = columns.find(({ concept }) => concept === 'kode');
  if (named.length > 0 || kode === undefined) return named;
  return columns.filter((column) => column.column > kode.to && column.column < anggaran.column && (isUnknown(column) || /^(?:rekening|akun)$/.test(column.path.at(-1) ?? ''))).slice(0, 1);
}

/** True where targets of performance, and not only plans of what will be spent, stand beside the budget. */
export function hasKinerja({ columns }: Pick<Header, 'columns'>): boolean {
  return columns.some(({ concept, money, path }) => concept === 'target' && !money && !/^\w+ reali[sz]asi\b(?! kinerja)/.test(path.at(-1) ?? ''));
}

/** @param tahun the year of the sheet's title, where it names one. Null where no column holds a budget or names. */
export function budgetColumns(whole: Header, tahun: number | null): BudgetColumns | null {
  const header = ownPart(whole);
  const ofMoney = hasKinerja(header) ? header.columns.filter(({ concept, money }) => concept !== 'realisasi' || money) : header.columns;
  // Without a year in its title a table is of the latest that has a realisasi.
  const own = tahun ?? Math.max(...ofMoney.map(({ concept, year }) => (concept === 'realisasi' ? (year ?? 0) : 0)));
  const grouped = ofOneGroup(ofMoney.filter(({ year }) => own === 0 || year === null || year === own));
  const columns = grouped ?? ofMoney;
  const of = (concept: string): readonly HeaderColumn[] => columns.filter((column) => column.concept === concept);
  const budgets = ofYear(of('anggaran'), tahun);
  const counted = anggaranColumn(budgets);
  if (counted === null) return null;
  const anggaran = counted.column;
  const { column: realisasi, equal, withoutSum } = realisasiColumn(ofYear(of('realisasi'), tahun));
  const sisa = of('sisa').find((column) => column.column > anggaran.column) ?? of('sisa')[0] ?? null;
  // Names and kode right of the amounts tell of them, and are those of the rows only where none stands left.
  const isLeft = ({ column }: HeaderColumn): boolean => column < anggaran.column;
  const named = namesOf(columns, anggaran);
  const namesLeft = named.some(isLeft) || (named.length === 0 && of('kode').some(isLeft));
  const names = namesLeft ? named.filter(isLeft) : named;
  const kode = of('kode').filter((column) => !names.includes(column) && (!namesLeft || isLeft(column)));
  const last = names.at(-1) ?? kode.at(-1) ?? null;
  if (last === null) return null;
  const nameTo = namesLeft ? Math.min(last.to, anggaran.column - 1) : last.to;
  return {
    header,
    names,
    kode,
    nameTo,
    no: of('no')[0] ?? null,
    anggaran,
    murni: murniColumn(budgets, anggaran),
    realisasi,
    withoutSum: counted.withoutSum ? 'anggaran' : withoutSum || grouped === null || realisasi === null ? 'realisasi' : null,
    sisa,
    persen: persenColumn(columns, realisasi, sisa),
    terikat: columns.filter(({ concept, path }) => concept === 'lain' && TERIKAT.test(path.join(' '))),
    ganda: [counted, ...(realisasi === null ? [] : [{ column: realisasi, equal }])],
  };
}
