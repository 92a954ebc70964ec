/** Capaian and kategori of one row in one year, for tables beside PK: the same formulas, no sums. */
import type { Alasan, IndikatorRow, ResultCell } from '../model/indikator';
import type { Arah, NumberReading } from '../model/number';
import type { HasilTahun } from '../model/riwayat';
import { indikatorNameKey } from '../read/namaIndikator';
import { valueOf } from '../read/reading';
import { computeCapaian, type CapaianNote } from './capaian';
import type { CapaianSettings } from './capaianSettings';
import { kategoriOf } from './kategori';
import { typedNumber } from './typedNumber';

/** What a table beside PK takes from elsewhere. */
export interface TahunContext {
  /** The report's own year: what stands in later ones has not run. Null where nothing tells. */
  readonly tahunLaporan: number | null;
  /** PK's arah of the indikator of this name; null where PK has none. */
  readonly arahOf: (indikator: string) => Arah | null;
}

/** PK's arah by the names of its indikator, for tables that seldom say which way is better; none where one name has two. */
export function arahByName(rows: readonly IndikatorRow[]): TahunContext['arahOf'] {
  const arah = new Map<string, Arah | null>();
  for (const row of rows) {
    const key = indikatorNameKey(row.indikator);
    arah.set(key, arah.has(key) && arah.get(key) !== row.arah ? null : row.arah);
  }
  return (indikator) => arah.get(indikatorNameKey(indikator)) ?? null;
}

export interface TahunInput {
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly arah: Arah;
  readonly typedCapaian: ResultCell | null;
  readonly belumBerjalan: boolean;
}

/** A year that holds nothing for a row: neither a result nor a reason why there is none. */
export const KOSONG: HasilTahun = { target: null, realisasi: null, capaian: null, asal: null, capaianExact: null, kategori: null, alasan: null };

/** A year in which nothing was to be computed; the numbers that stand there are kept. */
export function withoutHasil(target: NumberReading, realisasi: NumberReading, alasan: Alasan | null): HasilTahun {
  return { ...KOSONG, target: valueOf(target), realisasi: valueOf(realisasi), alasan };
}

/**
 * Computes one row's year. Of a letter without its score or a level a typed capaian is kept, marked `diketik`.
 * The notes say which of the row's cells they are about.
 */
export function computeHasilTahun(input: TahunInput, settings: CapaianSettings): { readonly hasil: HasilTahun; readonly notes: readonly CapaianNote[] } {
  const { target, realisasi, arah, belumBerjalan } = input;
  // Nothing has run, whatever was typed ahead: told once a year, not once a row.
  if (belumBerjalan) return { hasil: { ...withoutHasil(target, realisasi, 'belum berjalan'), realisasi: null }, notes: [] };
  const result = computeCapaian({ target, realisasi, arah, bentukTurun: settings.bentukTurun, batas: settings.batas, belumBerjalan, audited: input.typedCapaian !== null });
  if (result.kind === 'computed') {
    const { percent: capaian, exact: capaianExact, notes } = result;
    return { hasil: { target: result.target, realisasi: result.realisasi, capaian, asal: 'dihitung', capaianExact, kategori: kategoriOf(capaian, settings.skala), alasan: null }, notes };
  }
  const none = withoutHasil(target, realisasi, result.alasan);
  const typed = result.alasan === 'perlu skor' || result.alasan === 'perlu nilai' ? typedNumber(input.typedCapaian) : null;
  if (typed === null) return { hasil: none, notes: result.notes };
  return { hasil: { ...none, capaian: typed, asal: 'diketik', kategori: kategoriOf(typed, settings.skala), alasan: null }, notes: [] };
}
