/** Capaian per year of the medium-term plan, and of the report's year against the plan's end (LKj Tabel 3.5; PermenPAN-RB 53/2014). */
import type { Issue } from '../model/issue';
import type { HasilTahun } from '../model/riwayat';
import type { RenstraResult, RenstraRow, RenstraTable, RenstraTahun } from '../model/renstra';
import { valueAt } from '../record/currentCell';
import { computeHasilTahun, KOSONG, withoutHasil, type TahunContext } from './hasilTahun';
import { issueOf } from './issueOf';
import type { CapaianSettings } from './capaianSettings';

export interface RenstraResults {
  readonly results: readonly RenstraResult[];
  readonly issues: readonly Issue[];
}

export function computeRenstra(table: RenstraTable, context: TahunContext, settings: CapaianSettings): RenstraResults {
  const { sheet, rows, tahun: years } = table;
  const issues: Issue[] = [];
  const tahunLaporan = context.tahunLaporan ?? table.tahunLaporan;
  for (const { tahun, columns } of years) {
    if (tahunLaporan === null || tahun <= tahunLaporan) continue;
    const typed = rows.flatMap(({ row }) => [columns.realisasi, columns.capaian].flatMap((column) => (column !== null && valueAt(sheet, row, column) !== '' ? [{ row, column }] : [])));
    const [first] = typed;
    if (first !== undefined) issues.push(issueOf(sheet, first.row, first.column, { code: 'belum-berjalan', severity: 'info', params: {} }));
  }
  const yearOf = (row: RenstraRow, { tahun, columns }: RenstraTahun, index: number): HasilTahun => {
    const nilai = row.nilai[index];
    if (nilai === undefined) return KOSONG;
    const { target, realisasi, typedCapaian } = nilai;
    const belumBerjalan = tahunLaporan !== null && tahun > tahunLaporan;
    const blank = [columns.target, columns.realisasi].every((column) => column === null || String(valueAt(sheet, row.row, column)).trim() === '');
    if (blank) return KOSONG;
    if (!belumBerjalan && (columns.target === null || columns.realisasi === null)) return withoutHasil(target, realisasi, columns.realisasi === null ? 'rencana' : null);
    const computed = computeHasilTahun({ target, realisasi, typedCapaian, belumBerjalan, arah: row.arah ?? context.arahOf(row.indikator) ?? 'naik' }, settings);
    for (const note of computed.notes) issues.push(issueOf(sheet, row.row, columns[note.at] ?? table.columns.indikator, note));
    return computed.hasil;
  };
  const own = years.findIndex(({ tahun }) => tahun === tahunLaporan);
  const akhirOf = (row: RenstraRow): HasilTahun | null => {
    const realisasi = row.nilai[own]?.realisasi;
    if (realisasi === undefined || row.targetAkhir.kind === 'missing') return null;
    // What is wrong with these cells was told where their years were computed.
    return computeHasilTahun({ target: row.targetAkhir, realisasi, typedCapaian: null, belumBerjalan: false, arah: row.arah ?? context.arahOf(row.indikator) ?? 'naik' }, settings).hasil;
  };
  return { results: rows.map((row): RenstraResult => ({ tahun: years.map((year, index) => yearOf(row, year, index)), akhir: akhirOf(row) })), issues };
}
