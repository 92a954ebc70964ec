/** Tables of several years: which target, realisasi and capaian belong to which year, and whether they are a plan's. */
import { JUDUL_RENSTRA, JUDUL_RIWAYAT, KONDISI_AWAL } from '../rules/headers';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';
import { yearsIn } from './year';

export interface YearColumns {
  readonly tahun: number;
  readonly target: HeaderColumn | null;
  readonly realisasi: HeaderColumn | null;
  readonly capaian: HeaderColumn | null;
}

type Field = 'target' | 'realisasi' | 'capaian';

const ORDINAL = /\btahun ke ?-? ?([1-9]|iii|ii|iv|vi|v|i)\b/;
const ORDINALS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };

/** Which year of a plan a column counts: 2 for "Target tahun ke-2"; null where it names none. */
export function ordinalOf({ path }: HeaderColumn): number | null {
  const found = ORDINAL.exec(path.join(' '))?.[1];
  return found === undefined ? null : (ORDINALS[found] ?? Number(found));
}

/** What a column holds of a year. "Realisasi Capaian" is a realisasi (Permendagri 86/2017, T-C.23), and its "Rasio" is no percentage. */
export function fieldOf({ concept, path, money, periode }: HeaderColumn): Field | null {
  if (money || periode !== null) return null;
  // The innermost name decides: under "Realisasi Capaian 2020" a column "Capaian (%)" is one.
  const name = path.filter((text) => text.includes('capaian')).at(-1) ?? '';
  if (concept === 'capaian' && !name.includes('%')) {
    if (/realisasi capaian|capaian realisasi/.test(name)) return 'realisasi';
    if (/\brasio\b/.test(name)) return null;
  }
  if (concept === 'persen') return 'capaian';
  return concept === 'target' || concept === 'realisasi' || concept === 'capaian' ? concept : null;
}

/** A row above a header that names nothing but years, each over the columns of its year: "Tahun 2018 | Tahun 2019". */
const BARE_YEAR = /^(?:(?:tahun|thn?|ta|t\.a|capaian|kinerja|realisasi|perbandingan)\.? ?)*(?:19|20)\d{2}$/;

function bandAbove(view: SheetView, { top, left, right }: Header): readonly { readonly from: number; readonly tahun: number }[] {
  const band: { from: number; tahun: number }[] = [];
  for (let column = left; column <= right; column++) {
    const text = wordsOf(view.text(top - 1, column));
    if (text === '') continue;
    const [tahun] = yearsIn(text);
    if (!BARE_YEAR.test(text) || tahun === undefined) {
      if (/^no(?:mor)?\.?$/.test(text)) continue;
      return [];
    }
    band.push({ from: column, tahun });
  }
  // Over the whole table a year is its title.
  return band.length === 1 && band[0]?.from === left ? [] : band;
}

/** A header's columns; those under a band of years that stands above it get their year from there. */
export function datedColumns(view: SheetView, header: Header): readonly HeaderColumn[] {
  const band = bandAbove(view, header);
  if (band.length === 0) return header.columns;
  return header.columns.map((column) => (column.year !== null ? column : { ...column, year: band.filter(({ from }) => from <= column.column).at(-1)?.tahun ?? null }));
}

const CHANGED = /(?<!sebelum )perubahan/;

/**
 * Target, realisasi and capaian by year, the earliest first. `yearOf` gives a column's year, or null for one of no single year.
 * A capaian without a year belongs to the target and realisasi left of it. Where a year has two of a kind the first counts, or the one after perubahan.
 */
export function yearColumns(columns: readonly HeaderColumn[], yearOf: (column: HeaderColumn) => number | null): readonly YearColumns[] {
  const found = new Map<number, Record<Field, HeaderColumn | null>>();
  let latest: Record<Field, HeaderColumn | null> | undefined;
  for (const column of columns) {
    const field = fieldOf(column);
    if (field === null) continue;
    if (field === 'capaian' && column.year === null && ordinalOf(column) === null && latest?.target && latest.realisasi) {
      latest.capaian ??= column;
      continue;
    }
    const tahun = yearOf(column);
    if (tahun === null) continue;
    latest = found.get(tahun) ?? { target: null, realisasi: null, capaian: null };
    // What was planned last counts: target murni stands left of target perubahan.
    if (latest[field] === null || CHANGED.test(column.path.join(' '))) latest[field] = column;
    found.set(tahun, latest);
  }
  return [...found].map(([tahun, fields]) => ({ tahun, ...fields })).sort((a, b) => a.tahun - b.tahun);
}

export const isBaseline = ({ path }: HeaderColumn): boolean => KONDISI_AWAL.test(path.join(' '));

/** A target of the plan's end in a column of its own: "Target akhir RPJMD", "Kondisi Kinerja pada Akhir Periode". */
export function isAkhir(column: HeaderColumn): boolean {
  const whole = column.path.join(' ');
  return /\bakhir\b/.test(whole) && !column.money && (fieldOf(column) === 'target' || /\bkondisi (?:kinerja )?(?:pada )?akhir\b/.test(whole));
}

/**
 * True where one list of indikator is set against a medium-term plan, false for a riwayat. `heading` is the sheet's name and titles in
 * lower case. Titles alone do not tell: both are called "Perbandingan Capaian Kinerja".
 */
export function isPlan(heading: string, columns: readonly HeaderColumn[]): boolean {
  if (columns.filter(({ concept }) => concept === 'indikator').length !== 1 || /\briwayat\b/.test(heading)) return false;
  if (JUDUL_RENSTRA.test(heading)) return true;
  // PK often has the plan's last target beside the year's own.
  if (/(?:perjanjian|penetapan) kinerja/.test(heading)) return false;
  const years = (of: readonly HeaderColumn[]): number => new Set(of.filter((column) => fieldOf(column) !== null && !isAkhir(column)).map(({ year }) => year).filter((year) => year !== null)).size;
  const planned = columns.filter(({ path }) => JUDUL_RENSTRA.test(path.join(' ')));
  if (years(planned) > 1 || (planned.some(isAkhir) && years(columns) < 2)) return true;
  return columns.some(isBaseline) && years(columns) > 1 && !JUDUL_RIWAYAT.test(heading);
}
