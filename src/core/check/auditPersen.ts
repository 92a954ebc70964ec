/** % realisasi that already stand in the APBD sheet against the computed ones. */
import { asPersen, isPecahan } from '../compute/persenPecahan';
import { exactPersen } from '../compute/realisasiAnggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { auditCell } from './auditCell';
import { findingsIn } from './findingsIn';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, for % realisasi. */
export function checkAuditPersen({ apbd }: CheckInput): Issue[] {
  const column = apbd?.table.place.resultColumns.persen ?? null;
  if (apbd === null || column === null || !apbd.table.computable) return [];
  const { sheet } = apbd.table;
  const pecahan = isPecahan(apbd.results);
  return findingsIn(apbd.results, ({ source, anggaran, realisasi, persen }) => {
    if (source.typedPersen === null || persen === null || anggaran === null || realisasi === null) return [];
    return auditCell(pecahan ? asPersen(source.typedPersen) : source.typedPersen, { field: 'persen', computed: persen, exact: exactPersen(anggaran, realisasi), kind: 'decimal', factor: 1 }, { sheet, row: source.row, column });
  });
}
