/** The same staff counted by golongan, pendidikan and jabatan: every count must come to the same (LKj Tabel 1.1). */
import { equals, sum } from '../exact/decimal';
import { isCountedWhole, pegawaiKey } from '../compute/sdmResults';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { BagianSdm, SdmBlok, SdmNilai, SdmResults, SdmTable } from '../model/sdm';
import { issueAt } from './issueAt';
import { sumParams } from './jumlah';

const BAGIAN: readonly BagianSdm[] = ['laki', 'perempuan', 'jumlah'];

/** One way of counting: the blocks of one dimension, whose sums add up. */
interface Count {
  readonly first: SdmBlok;
  readonly indices: readonly number[];
}

function countsOf(blok: readonly SdmBlok[]): readonly (readonly Count[])[] {
  const kinds = new Map<string, Map<string, Count>>();
  blok.forEach((each, index) => {
    if (!isCountedWhole(each)) return;
    const key = pegawaiKey(each.pegawai);
    const counts = kinds.get(key) ?? new Map<string, Count>();
    kinds.set(key, counts);
    const same = counts.get(each.dimensi);
    counts.set(each.dimensi, same === undefined ? { first: each, indices: [index] } : { ...same, indices: [...same.indices, index] });
  });
  return [...kinds.values()].map((counts) => [...counts.values()]);
}

function totalOf({ indices }: Count, results: SdmResults, part: BagianSdm): Decimal | null {
  const amounts = indices.map((index) => results.blok[index]?.[part] ?? null);
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sum(known);
}

/** Where a part of a block begins: its first count, or the block's title. */
function placeOf({ row, column, kategori }: SdmBlok, part: BagianSdm): Pick<SdmNilai, 'row' | 'column'> {
  return kategori[0]?.[part] ?? { row, column };
}

/**
 * `pegawai-antarblok-berbeda` for laki-laki, perempuan and both, at the count that differs from what most say, else from the first one. Where
 * the sheet does not say whose staff it counts, golongan may be of PNS only: an info then.
 */
export function checkSdmBlok({ sheet, blok }: SdmTable, results: SdmResults): Issue[] {
  return countsOf(blok).flatMap((counts) =>
    BAGIAN.flatMap((part) => {
      const totals = counts.flatMap((count) => {
        const total = totalOf(count, results, part);
        return total === null ? [] : [{ count, total }];
      });
      const votes = totals.map(({ total }) => totals.filter((other) => equals(other.total, total)).length);
      const usual = totals[votes.indexOf(Math.max(...votes))];
      if (usual === undefined) return [];
      return totals.flatMap(({ count: { first }, total }) =>
        equals(total, usual.total)
          ? []
          : [issueAt(first.pegawai === '' ? 'info' : 'warning', 'pegawai-antarblok-berbeda', { sheet, ...placeOf(first, part) }, { pegawai: first.pegawai, bagian: part, judul: titleOf(first), pembanding: titleOf(usual.count.first), ...sumParams(total, usual.total) })],
      );
    }),
  );
}

const titleOf = ({ judul, dimensi }: SdmBlok): string => (judul === '' ? dimensi : judul);
