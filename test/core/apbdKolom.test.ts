/** Which columns of a budget are taken for what, where the header has several that could be. */
import type { CellValue } from '../../src/core/model/grid';
import { findTables } from '../../src/core/read/findTables';
import { sheetOf } from './checkInput';

function columnsOf(header: readonly CellValue[]): Record<string, string | undefined> {
  const rows = [1, 2].map((n) => header.map((name): CellValue => (name === 'No' ? n : name === 'Uraian' ? `Program ${n}` : 50 + n)));
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [sheetOf('APBD', [['REALISASI APBD TAHUN 2020'], header, ...rows])], parts: [] });
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
