/** What of the Kegiatan sheet was not found in PK or APBD, or was found by a name spelt otherwise (LKj Tabel 3.10). */
import type { AnggaranResult } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { KegiatanRow, KegiatanTable, PetaAnggaran, PetaKegiatan } from '../model/kegiatan';
import { addressOf } from '../record/address';
import { issueAt, type Place } from './issueAt';

const ownName = ({ kegiatan, subKegiatan }: KegiatanRow): string => (subKegiatan === '' ? kegiatan : subKegiatan);

function checkIndikator({ sheet, columns, indikator }: KegiatanTable, peta: PetaKegiatan): Issue[] {
  return indikator.flatMap(({ row, indikator: name }, index) => {
    const found = peta.indikator[index];
    if (found?.kind !== 'none') return [];
    return [issueAt('warning', found.alasan === 'tidak ada di PK' ? 'indikator-tidak-di-pk' : 'indikator-cocok-ganda', { sheet, row, column: columns.indikator }, { indikator: name })];
  });
}

/** One finding for a program that was not found, in place of one for each of its kegiatan. */
function checkProgram({ sheet, columns, programs, rows }: KegiatanTable, peta: PetaKegiatan): Issue[] {
  return programs.flatMap(({ row, program }, index): Issue[] => {
    const first = rows.findIndex((each) => each.program === index);
    const found = peta.anggaran[first];
    if (found?.kind !== 'none') return [];
    const place: Place = { sheet, row, column: columns.program ?? columns.kegiatan };
    if (found.alasan === 'program apbn') return [issueAt('info', 'program-apbn', place, { program })];
    return found.alasan === 'program tidak ditemukan' ? [issueAt('warning', 'program-tidak-di-apbd', place, { program })] : [];
  });
}

function checkRow(place: Place, kegiatan: string, program: string, found: PetaAnggaran | undefined, apbd: readonly AnggaranResult[]): Issue[] {
  if (found?.kind === 'none') {
    if (found.alasan === 'kegiatan tidak ditemukan') return [issueAt('warning', 'kegiatan-tidak-di-apbd', place, { kegiatan, program })];
    return found.alasan === 'lebih dari satu cocok' ? [issueAt('warning', 'kegiatan-cocok-ganda', place, { kegiatan, program })] : [];
  }
  if (found?.dasar !== 'ejaan') return [];
  return [issueAt('info', 'nama-kegiatan-berbeda', place, { kegiatan, apbd: apbd[found.row]?.source.uraian ?? '' })];
}

/** A budget row under two indikator, told at the second. */
function checkTwice({ sheet, rows }: KegiatanTable, peta: PetaKegiatan): Issue[] {
  const seen = new Map<number, KegiatanRow>();
  return rows.flatMap((row, index): Issue[] => {
    const found = peta.anggaran[index];
    if (found?.kind !== 'apbd') return [];
    const before = seen.get(found.row);
    if (before === undefined) {
      seen.set(found.row, row);
      return [];
    }
    return before.indikator === row.indikator ? [] : [issueAt('info', 'kegiatan-dipakai-ganda', { sheet, row: row.row, column: row.nameColumn }, { kegiatan: ownName(row), other: addressOf(before.row, before.nameColumn) })];
  });
}

/**
 * `indikator-tidak-di-pk`, `indikator-cocok-ganda` at the indikator; `program-tidak-di-apbd`, `program-apbn` at the program;
 * `kegiatan-tidak-di-apbd`, `kegiatan-cocok-ganda`, `nama-kegiatan-berbeda`, `kegiatan-dipakai-ganda` at the kegiatan. Without APBD only the first two.
 */
export function checkKegiatanPeta(table: KegiatanTable, peta: PetaKegiatan, apbd: readonly AnggaranResult[] | null): Issue[] {
  if (apbd === null) return checkIndikator(table, peta);
  const rows = table.rows.flatMap((row, index) => checkRow({ sheet: table.sheet, row: row.row, column: row.nameColumn }, ownName(row), table.programs[row.program]?.program ?? '', peta.anggaran[index], apbd));
  return [...checkIndikator(table, peta), ...checkProgram(table, peta), ...rows, ...checkTwice(table, peta)];
}
