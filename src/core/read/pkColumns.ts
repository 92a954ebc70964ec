/** Which columns of a table are PK's own: the indikator, and its target, realisasi and results of the report's year. */
import type { Concept } from '../rules/headers';
import { arahNamed } from './arah';
import { barisPeriode, type BarisPeriode } from './barisPeriode';
import type { Header } from './header';
import { conceptOf, isCumulative, NAMES_OF_ROWS, type HeaderColumn } from './headerColumn';
import type { SheetView } from './sheetView';
import { isLater, latestStage, type Counted } from './tahapan';
import { yearInParts } from './triwulan';

export interface PkColumns {
  readonly indikator: HeaderColumn;
  readonly target: HeaderColumn;
  readonly realisasi: HeaderColumn | null;
  readonly no: HeaderColumn | null;
  readonly sasaran: HeaderColumn | null;
  readonly satuan: HeaderColumn | null;
  readonly arah: HeaderColumn | null;
  readonly skor: HeaderColumn | null;
  readonly capaian: HeaderColumn | null;
  readonly kategori: HeaderColumn | null;
  readonly tahun: number | null;
  /** Null where no column tells rows of other years or parts of the year. */
  readonly baris: BarisPeriode | null;
  /** Columns that could as well be the year's target or realisasi as those that are taken. */
  readonly ganda: readonly Counted[];
}

const LOWER = /\bindikator (?:kinerja )?(?:tujuan|program|kegiatan|sub kegiatan)\b/;
const PROGRAM_OR_KEGIATAN = /^indikator (?:program|kegiatan|sub kegiatan)\b/;

const leafOf = ({ path }: HeaderColumn): string => path[path.length - 1] ?? '';

/** The column of the OPD's indikator; null where there is none, or several that say the same. Indikator of a program count where there are no others. */
function indikatorOf({ columns }: Header): HeaderColumn | null {
  const named = columns.filter(({ concept }) => concept === 'indikator');
  const own = named.length > 1 ? named.filter(({ path }) => !LOWER.test(path.join(' '))) : named.length === 1 ? named : columns.filter((column) => PROGRAM_OR_KEGIATAN.test(leafOf(column)));
  const [only, ...others] = own;
  return only === undefined || others.length > 0 ? null : only;
}

/** True where a header can be PK's: an indikator and a target that is not another period's. */
export function isPkHeader(header: Header): boolean {
  return indikatorOf(header) !== null && header.columns.some(({ concept, money }) => concept === 'target' && !money);
}

/** Where the table's kegiatan stand. Left of the indikator they are what is measured; right of it they are what supports it. */
export function kegiatanSide(header: Header): 'left' | 'right' | null {
  const kegiatan = header.columns.find(({ concept }) => concept === 'kegiatan');
  return kegiatan === undefined ? null : kegiatan.column < (indikatorOf(header)?.column ?? 0) ? 'left' : 'right';
}

/** True where every target and every realisasi is some year's: one of them has to be known as the report's. */
export function hasYearsOnly({ columns }: Header): boolean {
  const own = (concept: Concept): readonly HeaderColumn[] => columns.filter((column) => column.concept === concept && !column.foreign && column.periode === null && !column.money);
  return (['target', 'realisasi'] as const).every((concept) => own(concept).length > 0 && own(concept).every(({ year }) => year !== null));
}

/** Names of the arah itself; "Jenis", "Sifat" and "Tipe" may be of anything, and a dash below them says nothing. */
const ARAH = /^(?:arah|polari)/;

function anyBelow(view: SheetView, header: Header, column: number, is: (text: string) => boolean): boolean {
  for (let row = header.top + header.rows; row <= view.bottom; row++) if (is(view.text(row, column))) return true;
  return false;
}

/** The year's own among columns of one concept: of the report's year, else without a year; never of another year, period or quarter. */
function ownColumns(candidates: readonly HeaderColumn[], year: number | null): readonly HeaderColumn[] {
  const own = candidates.filter(({ foreign, periode, money }) => !foreign && periode === null && !money);
  const ofYear = own.filter((column) => column.year === year);
  return ofYear.length > 0 ? ofYear : own.filter((column) => column.year === null);
}

/** Of the year's own the one after perubahan, else what runs up to now ("s.d. bulan ini"), else the first; null without any. */
function chosen(own: readonly HeaderColumn[]): Counted | null {
  const counted = latestStage(own);
  const upToNow = own.filter(isCumulative);
  return counted === null || isLater(counted.column) || upToNow.length === 0 ? counted : latestStage(upToNow);
}

/** A result in percent, by its own name: "Capaian (%)", "Persentase Capaian", "Tingkat Capaian". */
const IN_PERCENT = /%|persen|prosen|tingkat/;

/**
 * Where nothing is called realisasi: what is called capaian beside a capaian in percent ("Target | Capaian | %"), or the percentage under
 * a group called realisasi beside a capaian ("Realisasi › Input | Output | %"). Null where neither is told apart.
 */
function realisasiByResults(capaian: readonly HeaderColumn[], persen: readonly HeaderColumn[]): Counted | null {
  const reached = capaian.filter((column) => !IN_PERCENT.test(leafOf(column)));
  const grouped = persen.filter(({ path }) => conceptOf(path[0] ?? '') === 'realisasi');
  const found = capaian.length > 0 && grouped.length > 0 ? grouped : capaian.length + persen.length > 1 ? reached : [];
  return found.length === 1 ? chosen(found) : null;
}

/** The year's columns; null where the header has no target of its own. `titleYear` is what the titles above say, or the user. */
export function pkColumnsOf(view: SheetView, header: Header, titleYear: number | null): PkColumns | null {
  const indikator = indikatorOf(header);
  if (indikator === null) return null;
  // Left of the indikator numbers may be its tujuan's; only where none stand right of it are they its own.
  const of = (concept: Concept): readonly HeaderColumn[] => {
    const all = header.columns.filter((column) => column.concept === concept);
    const right = all.filter(({ column }) => column > indikator.column);
    return right.length > 0 ? right : all;
  };
  const baris = barisPeriode(view, header);
  const ofRows = [...(baris?.years ?? [])].filter(([, year]) => year > 0);
  const dated = of('realisasi').filter(({ year, foreign, periode }) => year !== null && !foreign && periode === null);
  const latest = [
    ...dated.filter(({ column }) => anyBelow(view, header, column, (text) => text !== '')).map(({ year }) => year ?? 0),
    ...ofRows.filter(([row]) => of('realisasi').some(({ column }) => !view.isBlank(row, column))).map(([, year]) => year),
  ];
  const years = [...[...of('target'), ...of('realisasi')].map(({ year }) => year).filter((year) => year !== null), ...ofRows.map(([, year]) => year)];
  const tahun = titleYear !== null && years.includes(titleYear) ? titleYear : latest.length > 0 ? Math.max(...latest) : titleYear;
  // Right of a second column of numbers stands another table, if it has names; behind a target those of the indikator of programs have their own.
  const first = of('target')[0]?.column ?? Infinity;
  const hasNames = (from: number): boolean => header.columns.slice(from).some(({ concept }) => NAMES_OF_ROWS.has(concept));
  const end = header.columns.find((column, index) => column.column > indikator.column && ((column.concept === 'no' && hasNames(index)) || (column.column > first && LOWER.test(leafOf(column)))))?.column ?? Infinity;
  const own = (concept: Concept): readonly HeaderColumn[] => ownColumns(of(concept).filter(({ column }) => column < end), tahun);
  const counted = chosen(own('target'));
  if (counted === null) return null;
  const target = counted.column;
  const reached = chosen(own('realisasi')) ?? (yearInParts(header) === null ? realisasiByResults(own('capaian'), own('persen')) : null);
  // "%" alone is the result where nothing of the year is called capaian, or only "Realisasi Capaian", which may be a realisasi.
  const [capaian, next] = [own('capaian').filter((column) => !/^reali[sz]asi\b/.test(leafOf(column))), own('persen'), own('capaian')].map((results) => results.filter((column) => column !== reached?.column)).find((results) => results.length > 0) ?? [];
  const sasaran = header.columns.filter(({ concept, column }) => concept === 'sasaran' && column !== indikator.column);
  return {
    indikator,
    target,
    realisasi: reached?.column ?? null,
    no: header.columns.filter(({ concept, column }) => concept === 'no' && column < indikator.column).at(-1) ?? null,
    sasaran: sasaran.filter(({ column }) => column < indikator.column).at(-1) ?? sasaran[0] ?? null,
    satuan: of('satuan')[0] ?? null,
    arah: of('arah').find((column) => ARAH.test(leafOf(column)) || anyBelow(view, header, column.column, (text) => text.length > 1 && arahNamed(text) !== null)) ?? null,
    skor: of('skor').find(({ column }) => column !== target.column) ?? null,
    capaian: capaian ?? null,
    kategori: own('kategori').find(({ column }) => column > target.column) ?? (next?.path.join().includes('kondisi') === true ? next : null),
    tahun,
    baris,
    ganda: [counted, ...(reached === null ? [] : [reached])],
  };
}
