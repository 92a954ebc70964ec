/** Sums that a staff sheet holds against those of its counts (LKj Tabel 1.1). */
import { equals, sum } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { BagianSdm, SdmArea, SdmBlok, SdmBlokResult, SdmResults, SdmTable } from '../model/sdm';
import { pegawaiKey } from '../compute/sdmResults';
import { valueOf } from '../read/reading';
import { issueAt, type Place } from './issueAt';
import { sumParams } from './jumlah';

const BAGIAN: readonly BagianSdm[] = ['laki', 'perempuan', 'jumlah'];

function mismatch(place: Place, label: string, own: Decimal | null, computed: Decimal | null): Issue[] {
  return own === null || computed === null || equals(own, computed) ? [] : [issueAt('warning', 'jumlah-pegawai-tidak-cocok', place, { label, ...sumParams(own, computed) })];
}

/** The counts of each category, the typed sums over all of them, and what the title says. */
function checkBlok(table: SdmTable, blok: SdmBlok, result: SdmBlokResult): Issue[] {
  const { sheet } = table;
  const title = blok.judul === '' ? blok.pegawai : blok.judul;
  const categories = blok.kategori.flatMap(({ label, laki, perempuan, jumlah }, index) =>
    jumlah === null || (laki === null && perempuan === null) ? [] : mismatch({ sheet, ...jumlah }, label, valueOf(jumlah.reading), result.kategori[index] ?? null),
  );
  const sums = BAGIAN.flatMap((part) => {
    const typed = blok.tertulis[part];
    return typed === null ? [] : mismatch({ sheet, ...typed }, title, valueOf(typed.reading), result[part]);
  });
  const { dinyatakan } = blok;
  return [...categories, ...sums, ...(dinyatakan === null ? [] : mismatch({ sheet, ...dinyatakan }, blok.pegawai, dinyatakan.nilai, result.jumlah))];
}

/** "TOTAL - 94": all kinds of staff that the table counts, each once. */
function checkStated({ sheet, blok }: SdmTable, { dinyatakan, blok: own }: SdmArea, { pegawai }: SdmResults): Issue[] {
  if (dinyatakan === null) return [];
  const keys = new Set(own.map((index) => pegawaiKey(blok[index]?.pegawai ?? '')));
  const amounts = pegawai.filter((kind) => keys.has(pegawaiKey(kind.pegawai))).map(({ jumlah }) => jumlah);
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < keys.size) return [];
  return mismatch({ sheet, ...dinyatakan }, dinyatakan.label, dinyatakan.nilai, sum(known));
}

/** `jumlah-pegawai-tidak-cocok` at each sum that is not the sum of its counts. */
export function checkSdmJumlah(table: SdmTable, results: SdmResults): Issue[] {
  const blok = table.blok.flatMap((each, index) => {
    const result = results.blok[index];
    return result === undefined ? [] : checkBlok(table, each, result);
  });
  return [...blok, ...table.areas.flatMap((area) => checkStated(table, area, results))];
}
