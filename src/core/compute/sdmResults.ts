/** Sums of staff: by block, by kind of staff, of all (LKj Tabel 1.1). */
import { sum } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { BagianSdm, SdmBlok, SdmBlokResult, SdmKategori, SdmNilai, SdmResults, SdmTable } from '../model/sdm';
import { wordsOf } from '../read/words';
import { JABATAN_UMUM } from '../rules/sdm';

/** The sum of the counts there are; null where one cannot be read, or where there is none. */
function sumOf(cells: readonly (SdmNilai | null)[]): Decimal | null {
  const there = cells.filter((cell) => cell !== null);
  const counted = there.flatMap(({ reading }) => (reading.kind === 'number' ? [reading.value] : []));
  const unread = there.some(({ reading }) => reading.kind !== 'number' && reading.kind !== 'missing');
  return unread || counted.length === 0 ? null : sum(counted);
}

function blokResult({ kategori }: SdmBlok): SdmBlokResult {
  const bySex = kategori.some(({ laki }) => laki !== null);
  const of = (part: BagianSdm): Decimal | null => sumOf(kategori.map((each) => each[part]));
  const both = ({ laki, perempuan, jumlah }: SdmKategori): Decimal | null => sumOf(bySex ? [laki, perempuan] : [jumlah]);
  return {
    laki: of('laki'),
    perempuan: of('perempuan'),
    jumlah: bySex ? sumOf(kategori.flatMap(({ laki, perempuan }) => [laki, perempuan])) : of('jumlah'),
    kategori: kategori.map(both),
  };
}

/** True where everybody of its kind of staff is in one of the block's categories: not in a list of offices only. */
export function isCountedWhole({ dimensi, kategori }: SdmBlok): boolean {
  return dimensi === 'golongan' || dimensi === 'pendidikan' || (dimensi === 'jabatan' && kategori.some(({ label }) => JABATAN_UMUM.test(wordsOf(label))));
}

/** A kind of staff without the number that its title adds: "P T T - 6 orang." is "P T T". */
export function pegawaiName(pegawai: string): string {
  return pegawai.replace(/[\s.:=–—-]*\(?\d[\d.]*\s*(?:orang|org|pegawai|jiwa)?[.)\s]*$/i, '').trim();
}

/** One name for a kind of staff, however it is written. */
export function pegawaiKey(pegawai: string): string {
  return pegawaiName(wordsOf(pegawai));
}

/** Sums every block; a kind of staff that several blocks count is counted once. */
export function computeSdm({ blok }: SdmTable): SdmResults {
  const results = blok.map(blokResult);
  const kinds = new Map<string, SdmResults['pegawai'][number]>();
  // Categories of one kind in several groups ("Golongan IV", "Golongan III") are parts of one count.
  blok.forEach((each, index) => {
    const key = pegawaiKey(each.pegawai);
    if (!isCountedWhole(each) || kinds.has(key)) return;
    const parts = blok.flatMap((other, at) => (other.dimensi === each.dimensi && pegawaiKey(other.pegawai) === key ? [results[at]?.jumlah ?? null] : []));
    const known = parts.filter((part) => part !== null);
    kinds.set(key, { pegawai: each.pegawai, blok: index, jumlah: known.length < parts.length ? null : sum(known) });
  });
  const pegawai = [...kinds.values()];
  const amounts = pegawai.flatMap(({ jumlah }) => (jumlah === null ? [] : [jumlah]));
  return { blok: results, pegawai, semua: amounts.length < pegawai.length || pegawai.length === 0 ? null : sum(amounts) };
}
