/** Capaian of earlier years, year by year (LKj Tabel 3.4). Lines without target and realisasi stay labels: nothing is summed. */
import type { Issue } from '../model/issue';
import type { RiwayatTable, RiwayatTahunResult } from '../model/riwayat';
import { computeHasilTahun, withoutHasil, type TahunContext } from './hasilTahun';
import { issueOf } from './issueOf';
import type { CapaianSettings } from './capaianSettings';

export interface RiwayatResults {
  readonly results: readonly RiwayatTahunResult[];
  readonly issues: readonly Issue[];
}

export function computeRiwayat({ sheet, daftar, tahun: own }: RiwayatTable, context: TahunContext, settings: CapaianSettings): RiwayatResults {
  const issues: Issue[] = [];
  const tahunLaporan = context.tahunLaporan ?? own;
  const results = daftar.map(({ tahun, columns, rows }): RiwayatTahunResult => {
    const hasil = rows.map((row) => {
      const { target, realisasi, typedCapaian } = row;
      if (row.label) return withoutHasil(target, realisasi, null);
      // A year with one of the two only has nothing to be computed from.
      if (columns.target === null || columns.realisasi === null) return withoutHasil(target, realisasi, columns.realisasi === null ? 'rencana' : null);
      const computed = computeHasilTahun({ target, realisasi, typedCapaian, arah: row.arah ?? context.arahOf(row.indikator) ?? 'naik', belumBerjalan: tahun > tahunLaporan }, settings);
      for (const note of computed.notes) issues.push(issueOf(sheet, row.row, columns[note.at] ?? columns.indikator, note));
      return computed.hasil;
    });
    return { tahun, hasil };
  });
  return { results, issues };
}
