/** Which columns of a budget are taken for what, where the header has several that could be. */
import type { CellValue } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { sheetOf } from '../checkInput';
import { layout } from '../layout';

function columnsOf(header: readonly CellValue[], title = 'REALISASI APBD TAHUN 2020'): Record<string, string | undefined> {
  const rows = [1, 2].map((n) => header.map((name): CellValue => (name === 'No' ? n : name === 'Uraian' ? `Program ${n}` : 50 + n)));
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [sheetOf('APBD', [[title], header, ...rows])], parts: [] });
  const { sisa = null, persen = null } = apbd?.table.place.resultColumns ?? {};
  const { anggaran = null, realisasi = null, murni = null } = apbd?.table.columns ?? {};
  const at = (column: number | null): string | undefined => (column === null ? undefined : `${header[column]} in column ${column + 1}`);
  return { anggaran: at(anggaran), murni: at(murni), realisasi: at(realisasi), sisa: at(sisa), persen: at(persen) };
}

test.each<[why: string, header: readonly CellValue[], persen: string | undefined]>([
  ['the one beside the realisasi, not that of the sisa', ['No', 'Uraian', 'Anggaran', 'Realisasi', '%', 'Sisa', '%'], '% in column 5'],
  ['not the one beside the sisa, where the other stands apart', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%', 'Realisasi (%)'], 'Realisasi (%) in column 7'],
  ['the same with the realisasi first', ['No', 'Uraian', 'Realisasi', 'Anggaran', 'Sisa', '%', '% Realisasi'], '% Realisasi in column 7'],
  ['never that of fisik', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Fisik (%)', 'Sisa', '%', 'Serapan (%)'], 'Serapan (%) in column 8'],
  ['the only one, wherever it stands', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'], '% in column 6'],
  ['none', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa'], undefined],
])('%% of what was spent: %s', (_, header, persen) => {
  const found = columnsOf(header);
  expect(found['persen']).toBe(persen);
  expect([found['anggaran'], found['realisasi'], found['sisa']].map((name) => name?.replace(/ in .*/, ''))).toEqual(['Anggaran', 'Realisasi', 'Sisa']);
});

test.each<[why: string, header: readonly CellValue[], anggaran: string, murni: string | undefined]>([
  ['a word of change on one side only', ['No', 'Uraian', 'APBD', 'P-APBD', 'Realisasi'], 'P-APBD in column 4', 'APBD in column 3'],
  ['before and after', ['No', 'Uraian', 'Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan', 'Realisasi'], 'Anggaran Setelah Perubahan in column 4', 'Anggaran Sebelum Perubahan in column 3'],
  ['the one after stands first', ['No', 'Uraian', 'Anggaran Perubahan', 'Anggaran Murni', 'Realisasi'], 'Anggaran Perubahan in column 3', 'Anggaran Murni in column 4'],
  ['a pergeseran beside perubahan is not murni', ['No', 'Uraian', 'Anggaran Pergeseran', 'Anggaran Perubahan', 'Realisasi'], 'Anggaran Perubahan in column 4', undefined],
  ['one budget', ['No', 'Uraian', 'Anggaran', 'Realisasi'], 'Anggaran in column 3', undefined],
])('the budget that counts, and the one before it: %s', (_, header, anggaran, murni) => {
  expect(columnsOf(header)).toMatchObject({ anggaran, murni, realisasi: `Realisasi in column ${header.length}` });
});

test('names are abbreviated, and what kind a row is of is no name', () => {
  const header = ['Kode', 'Uraian Belanja', 'Jenis Belanja', 'Pagu', 'Real. (Rp)', 'Real %'];
  const rows = [['5.1.01', 'Belanja Pegawai', 'Operasi', 100, 90, 90], ['5.1.02', 'Belanja Barang', 'Operasi', 50, 40, 80]];
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [sheetOf('APBD', [['REALISASI BELANJA TAHUN 2020'], header, ...rows])], parts: [] });
  expect(apbd?.table.columns).toMatchObject({ uraian: 1, anggaran: 3, realisasi: 4 });
  expect(apbd?.table.place.resultColumns).toEqual({ sisa: null, persen: 5 });
  expect(apbd?.table.rows.map(({ uraian }) => uraian)).toEqual(['Belanja Pegawai', 'Belanja Barang']);
});

test('a row that bears a kode heads no table, whatever its names speak of', () => {
  const header = ['No', 'Kode Program', 'Nama Program', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Nama Sumber Dana', 'Pagu'];
  const rows = [[1, '1.06.02', 'PROGRAM DUKUNGAN TUGAS', '1.06.02.2.01.0001', 'Evaluasi Realisasi Belanja', 'Alokasi Umum', 100], [2, '1.06.03', 'PROGRAM REHABILITASI', '1.06.03.2.01.0002', 'Permakanan', 'Bagi Hasil', 100]];
  const { apbd, calon } = findTables({ structureProtected: false, readOnly: false, sheets: [sheetOf('Sheet 1', [header, ...rows])], parts: [] });
  expect([apbd, calon.apbd]).toEqual([null, []]);
});

test.each<[why: string, title: string, header: readonly CellValue[], anggaran: string, realisasi: string]>([
  ['the latest year that has a realisasi, not that of a plan', 'LAKIP', ['No', 'Uraian', 'Anggaran 2022', 'Realisasi 2022', 'Anggaran 2023', 'Realisasi 2023', 'Anggaran 2024'], 'Anggaran 2023 in column 5', 'Realisasi 2023 in column 6'],
  ['columns without a year beside those of last year', 'LRA', ['No', 'Uraian', 'Pagu 2022', 'Realisasi 2022', 'Pagu', 'Realisasi'], 'Pagu in column 5', 'Realisasi in column 6'],
  ['quarters without a year', 'LRA', ['No', 'Uraian', 'Pagu 2022', 'Realisasi 2022', 'Pagu', 'Realisasi s.d. TW I', 'Realisasi s.d. TW II'], 'Pagu in column 5', 'Realisasi s.d. TW II in column 7'],
  ['what is left of the pagu when part of it is kept back', 'REALISASI 2025', ['No', 'Uraian', 'Pagu', 'Blokir', 'Pagu Efektif', 'Realisasi'], 'Pagu Efektif in column 5', 'Realisasi in column 6'],
])('%s', (_, title, header, anggaran, realisasi) => {
  expect(columnsOf(header, title)).toMatchObject({ anggaran, realisasi });
});

test('a year in groups over its columns, and no title that names one', () => {
  const rows = [['No', 'Program', '2022', '', '2023', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'], [1, 'A', 900, 800, 1000, 500]];
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [layout('LAKIP', rows, { merges: 'A1:A2 B1:B2 C1:D1 E1:F1' })], parts: [] });
  expect([apbd?.table.columns.anggaran, apbd?.table.columns.realisasi, apbd?.table.computable]).toEqual([4, 5, true]);
});

test('a year whose realisasi no column is called is told', () => {
  const rows = [['LRA 2023'], ['No', 'Program', '2022', '', '2023', '', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'TW I', 'TW II'], [1, 'A', 900, 800, 1000, 500, 100]];
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [layout('LRA', rows, { merges: 'A2:A3 B2:B3 C2:D2 E2:G2' })], parts: [] });
  expect(apbd?.issues.map(({ code }) => code)).toEqual(['kolom-tidak-ditemukan']);
});
