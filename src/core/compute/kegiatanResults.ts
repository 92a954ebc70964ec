/** Capaian by the Kegiatan sheet's own target and realisasi, for its audit and for comparison with PK (LKj Tabel 3.10). */
import type { Issue } from '../model/issue';
import type { IndikatorRow } from '../model/indikator';
import type { KegiatanTable, PetaIndikator } from '../model/kegiatan';
import type { HasilTahun } from '../model/riwayat';
import { computeHasilTahun, KOSONG, withoutHasil } from './hasilTahun';
import { issueOf } from './issueOf';
import type { CapaianSettings } from './capaianSettings';

export interface KegiatanResults {
  /** In the order of the sheet's indikator. */
  readonly hasil: readonly HasilTahun[];
  readonly issues: readonly Issue[];
}

/** Which way is better is PK's to say. An indikator without numbers of its own has none here: PK's stand for it. */
export function computeKegiatan({ sheet, columns, indikator }: KegiatanTable, peta: readonly PetaIndikator[], pk: readonly IndikatorRow[], settings: CapaianSettings): KegiatanResults {
  const issues: Issue[] = [];
  const hasil = indikator.map(({ row, target, realisasi, typedCapaian }, index): HasilTahun => {
    if (target.kind === 'missing' && realisasi.kind === 'missing') return KOSONG;
    if (columns.target === null || columns.realisasi === null) return withoutHasil(target, realisasi, columns.realisasi === null ? 'rencana' : null);
    const to = peta[index];
    const arah = to?.kind === 'pk' ? (pk[to.row]?.arah ?? 'naik') : 'naik';
    const computed = computeHasilTahun({ target, realisasi, typedCapaian, arah, belumBerjalan: false }, settings);
    for (const note of computed.notes) issues.push(issueOf(sheet, row, columns[note.at] ?? columns.indikator, note));
    return computed.hasil;
  });
  return { hasil, issues };
}
