/** Words by which lines that are no data, and parts of the year, are told: as clerks write them, and what is alike and says something else. */
import { firstText, headsRows, isBlankRow, isCarriedText, isNote, isSignature, isTotalText, namesSasaranAndIndikator } from '../../../src/core/read/lines';
import { barePeriode, isUpTo, periodeOf } from '../../../src/core/read/periode';
import { viewSheet } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';

test.each<[string, (text: string) => boolean, yes: readonly string[], no: readonly string[]]>([
  ['a total', isTotalText,
    ['Jumlah', 'JUMLAH BELANJA', 'J U M L A H', 'Jml', 'TOTAL', 'Grand Total', 'Sub Jumlah', 'Sub-Total', 'Subtotal', 'Rata-rata', 'Rata-rata capaian', 'Rata – rata', 'Rata rata'],
    ['Jumlahkan', 'Totalitas layanan', 'Persentase jumlah perda', 'Nilai rata-rata', 'Sub bidang jumlah']],
  ['a sum carried over', isCarriedText,
    ['Jumlah dipindahkan', 'Dipindahkan', 'Jumlah yang di pindahkan', 'Pindahan', 'Saldo pindahan', 'Jumlah halaman ini', 'Halaman 2', 'Dari halaman 1', 'Total sampai halaman 3', 's/d halaman 2', 'JUMLAH DIPINDAHKAN', 'Jumlah dipindah'],
    ['Jumlah', 'Perpindahan penduduk', 'Jumlah penduduk pindah', 'Jumlah perpindahan', 'Halamannya']],
  ['a signature', isSignature,
    ['Mengetahui,', 'Kepala Dinas', 'Plt. Kepala Dinas', 'PLT KEPALA BADAN', 'Pembina', 'Pembina Utama Muda', 'PEMBINA TK. I, IV/b', 'NIP. 19650405 199003 1 002', 'Padang, 31 Desember 2023', 'Padang,  Januari 2024', 'Padang, 2 Nopember 2023', 'Padang, 1 Pebruari 2024', 'Padang, 31 Des 2023', 'Slawi, 2 Agustus  2021', 'Padang, 31  Desember 2023'],
    ['Pembinaan jasa konstruksi', 'PLTS terbangun', 'Pelaksanaan program', 'Kepalanya', 'Sekretariat', 'Laporan tahun 2023', 'Januari 2023', 'Rapat, 12 Januari 1999', 'SINIP', 'Persentase warga yang mengetahui layanan', 'Jumlah kepala keluarga miskin', 'Jumlah Plt', 'Jumlah pembina posyandu', 'Bimtek, Mei 200 orang']],
  ['a note', isNote,
    ['Ket: sementara', 'Keterangan : data BPS', 'Catatan: a', 'Sumber: BPS', 'Sumber data: BPS', 'Rumus: a / b', 'Formulasi: a', 'Definisi operasional: x', 'Cara menghitung: x', 'Cara penghitungan: x', 'Cara hitung. x', '*) sementara', '** ) sementara', '*angka sementara', '*** Data BPS', 'Formula: a / b', 'Definisi: x'],
    ['Keterangan', 'Sumber daya manusia: 4', 'Catatan sipil', 'Rumusan: 3', '**** Data', '* 12', 'Formula 1: x', 'Pengelolaan sumber: air', 'Nilai SAKIP *)']],
  ['a sasaran above its rows', headsRows,
    ['Sasaran 1: layanan', 'SASARAN: Layanan', 'Tujuan 2', 'tujuan'],
    ['Sasaran dan indikator', 'Sasaran / Target', 'Sasarannya', 'Tujuan, indikator', 'Program 1', 'Meningkatnya sasaran']],
  ['up to a time', isUpTo,
    ['s.d. tw iv', 's/d bulan ini', 'realisasi sd tw ii', 'sd. juni', 'sampai dengan triwulan iii', 'hingga juni', 'realisasi kumulatif', 'akumulasi', 'realisasi (s.d. juni)', 'realisasi › s/d tw i'],
    ['realisasi', 'masd', 'target tw i', 'nilai sdm']],
])('%s', (_, is, yes, no) => {
  for (const text of yes) expect([text, is(text)]).toEqual([text, true]);
  for (const text of no) expect([text, is(text)]).toEqual([text, false]);
});

test.each<[path: string, said: string]>([
  ['realisasi tw i', 'triwulan 1'], ['triwulan ii', 'triwulan 2'], ['tri wulan iii', 'triwulan 3'], ['triw. iv', 'triwulan 4'], ['trw 2', 'triwulan 2'], ['kuartal ke-2', 'triwulan 2'], ['kwartal - 3', 'triwulan 3'], ['q1', 'triwulan 1'],
  ['t3', 'triwulan 3'], ['b03', 'triwulan 1'], ['b 06', 'triwulan 2'], ['b09', 'triwulan 3'], ['semester i', 'semester 1'], ['smt. 2', 'semester 2'], ['semester ke-1', 'semester 1'], ['semester ke 2', 'semester 2'], ['semester ke - 1', 'semester 1'], ['semester ke2', 'semester 2'], ['semester2', 'semester 2'], ['smt-1', 'semester 1'], ['semester - 2', 'semester 2'],
  ['triwulan ke 2', 'triwulan 2'], ['triwulan pertama', 'triwulan 1'], ['realisasi triwulan kedua', 'triwulan 2'], ['tw ke-tiga', 'triwulan 3'], ['triwulan keempat', 'triwulan 4'], ['semester kedua', 'semester 2'], ['triwulan ke - 3', 'triwulan 3'], ['triwulan ke2', 'triwulan 2'], ['tw-4', 'triwulan 4'], ['tw2', 'triwulan 2'], ['januari', 'bulan 1'], ['realisasi agustus', 'bulan 8'],
  ['target triwulan › 1', 'triwulan 1'], ['target › triwulan › 2', 'triwulan 2'], ['tw › (iii)', 'triwulan 3'], ['kuartal › iv', 'triwulan 4'], ['bulan › 7', 'bulan 7'], ['semester › ii', 'semester 2'], ['semester › 3', '-'], ['triwulan › 5', '-'], ['bulan › 13', '-'], ['triwulan › 0', '-'],
  ['tw i › januari', 'bulan 1'], ['triwulan ii › target', 'triwulan 2'], ['s.d. triwulan iv', '-'], ['realisasi › s.d. tw iv', '-'], ['s.d. semester ii', '-'], ['s.d. desember', '-'], ['per desember', '-'], ['akhir desember', '-'], ['per triwulan iv', 'triwulan 4'], ['s.d. tw iii', 'triwulan 3'],
  ['desember', 'bulan 12'], ['realisasi', '-'], ['target › 1', '-'], ['t5', '-'], ['b04', '-'], ['tahun', '-'],
])('%s names %s', (path, said) => {
  const periode = periodeOf(path.split(' › '));
  expect(periode === null ? '-' : `${periode.satuan} ${periode.ke}`).toBe(said);
});

test.each<[text: string, groups: string, number: number | null]>([
  ['1', 'target triwulan', 1], ['(2)', 'tw', 2], ['iv', 'triw', 4], ['12', 'bulan', 12], ['ii', 'smt', 2], ['3', 'semester', null], ['2023', 'bulan', null], ['1', 'target', null], ['a', 'bulan', null], ['1 a', 'bulan', null],
])('%s under %s', (text, groups, number) => {
  expect(barePeriode(text, groups)?.ke ?? null).toBe(number);
});

test.each<[path: string, both: boolean]>([
  ['sasaran / indikator kinerja', true], ['sasaran strategis & indikator', true], ['sasaran program/indikator', true], ['sasaran dan indikator kinerja', true], ['indikator kinerja / sasaran', true], ['indikator & sasaran', true], ['indikator kinerja/sasaran', true], ['indikator/ sasaran', true], ['indikator /sasaran', true], ['sasaran › dan indikator', true],
  ['sasaran', false], ['indikator kinerja sasaran', false], ['indikator dan sasaran', false], ['sasaran indikator', false],
])('%s holds both: %s', (path, both) => {
  expect(namesSasaranAndIndikator(path.split(' › '))).toBe(both);
});

test('a row between two columns: its first text, and whether it has any', () => {
  const view = viewSheet(sheetOf('Lembar', [['a', '', ' b ', '', 'c'], ['a', '', ' ', '', 'c']]));
  const rowOf = (row: number, left: number, right: number): string => (view === null ? '' : `${firstText(view, row, left, right)} ${isBlankRow(view, row, left, right) ? 'blank' : 'filled'}`);
  expect([rowOf(0, 1, 3), rowOf(0, 0, 3), rowOf(0, 3, 4), rowOf(0, 3, 3), rowOf(0, 2, 2)]).toEqual(['b filled', 'a filled', 'c filled', ' blank', 'b filled']);
  expect([rowOf(1, 1, 3), rowOf(1, 1, 4), rowOf(1, 0, 1)]).toEqual([' blank', 'c filled', 'a filled']);
});
