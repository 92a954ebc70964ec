/** Budgets of the state as its satker have them: kode that do not go on from one another by dots. */
import type { CellValue } from '../../../src/core/model/grid';
import { budgetIn, shortOf } from './apbdTerbaca';
import { layout, type Look } from '../layout';

const HEADER = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];

interface Laid extends Look {
  readonly rows: readonly (readonly CellValue[])[];
  readonly read: readonly string[];
}

test.each<[string, Laid]>([
  ['akun alone, as numbers', {
    rows: [
      HEADER, [51, 'Belanja Pegawai', 1000, 900], [511, 'Gaji dan Tunjangan', 1000, 900], [511111, 'Gaji Pokok', 700, 650], [511119, 'Pembulatan', 300, 250],
      [52, 'Belanja Barang', 2000, 1500], [521111, 'Keperluan Perkantoran', 2000, 1500], ['', 'JUMLAH', 3000, 2400],
    ],
    read: [
      'rekening Belanja Pegawai: 1000 900 90.00', '.rekening Gaji dan Tunjangan: 1000 900 90.00', '..rekening Gaji Pokok: 700 650 92.86', '..rekening Pembulatan: 300 250 83.33',
      'rekening Belanja Barang: 2000 1500 75.00', '.rekening Keperluan Perkantoran: 2000 1500 75.00', 'total JUMLAH: 3000 2400 80.00',
    ],
  }],
  ['kinds of belanja alone', {
    rows: [HEADER, ['5', 'BELANJA', 1000, 500], ['51', 'Belanja Pegawai', 400, 200], ['52', 'Belanja Barang', 600, 300], ['', 'JUMLAH', 1000, 500]],
    read: ['rekening BELANJA: 1000 500 50.00', '.rekening Belanja Pegawai: 400 200 50.00', '.rekening Belanja Barang: 600 300 50.00', 'total JUMLAH: 1000 500 50.00'],
  }],
  ['akun under Akun, pendapatan too', {
    rows: [['Akun', ...HEADER.slice(1)], ['42', 'PNBP', 100, 120], ['425', 'PNBP Lainnya', 100, 120], ['5', 'BELANJA NEGARA', 1000, 900], ['53', 'Modal', 1000, 900], ['532111', 'Peralatan', 1000, 900]],
    read: ['rekening PNBP: 100 120 120.00', '.rekening PNBP Lainnya: 100 120 120.00', 'rekening BELANJA NEGARA: 1000 900 90.00', '.rekening Modal: 1000 900 90.00', '..rekening Peralatan: 1000 900 90.00'],
  }],
  ['a satker below its ministry, kinds of belanja above akun', {
    rows: [
      HEADER, ['015', 'KEMENTERIAN', 100, 50], ['400123', 'KANTOR X', 100, 50], ['015.01.WA', 'Dukungan', 100, 50], ['4745', 'Keuangan', 100, 50], ['4745.EBA', 'Layanan', 100, 50],
      ['4745.EBA.994', 'Perkantoran', 100, 50], ['001', 'Gaji', 60, 30], ['51', 'Pegawai', 60, 30], ['511111', 'Gaji Pokok', 60, 30], ['002', 'Operasional', 40, 20], ['521111', 'ATK', 40, 20], ['', 'JUMLAH', 100, 50],
    ],
    read: [
      'lain KEMENTERIAN: 100 50 50.00', 'lain KANTOR X: 100 50 50.00', '.program Dukungan: 100 50 50.00', '..kegiatan Keuangan: 100 50 50.00', '...sub-kegiatan Layanan: 100 50 50.00', '....rekening Perkantoran: 100 50 50.00',
      '.....rekening Gaji: 60 30 50.00', '......rekening Pegawai: 60 30 50.00', '.......rekening Gaji Pokok: 60 30 50.00', '.....rekening Operasional: 40 20 50.00', '......rekening ATK: 40 20 50.00', 'total JUMLAH: 100 50 50.00',
    ],
  }],
  ['the kode of before 2021', {
    rows: [HEADER, ['015.01.06', 'Dukungan', 100, 50], ['4745', 'Keuangan', 100, 50], ['4745.994', 'Layanan', 100, 50], ['4745.994.001', 'Tanpa Suboutput', 100, 50], ['001', 'Gaji', 60, 30], ['002', 'Operasional', 40, 20]],
    read: ['program Dukungan: 100 50 50.00', '.kegiatan Keuangan: 100 50 50.00', '..sub-kegiatan Layanan: 100 50 50.00', '...rekening Tanpa Suboutput: 100 50 50.00', '....rekening Gaji: 60 30 50.00', '....rekening Operasional: 40 20 50.00'],
  }],
  ['kode in columns of their own', {
    rows: [['Kode', '', '', 'Uraian', 'Pagu', 'Realisasi'], ['WA', '', '', 'Dukungan', 100, 50], ['', 'WA.2376', '', 'Keuangan', 100, 50], ['', 'EBA', '', 'Layanan', 100, 50], ['', '', '521111', 'ATK', 60, 30], ['', '', '522111', 'Listrik', 40, 20]],
    merges: 'A2:C2',
    read: ['program Dukungan: 100 50 50.00', '.kegiatan Keuangan: 100 50 50.00', '..sub-kegiatan Layanan: 100 50 50.00', '...rekening ATK: 60 30 50.00', '...rekening Listrik: 40 20 50.00'],
  }],
])('%s', (_, { rows, merges = '', read }) => {
  const found = budgetIn(layout('Realisasi', [['REALISASI 2023'], ...rows], { merges }));
  expect(found.read).toEqual(read);
  expect(found.told.map(shortOf)).toEqual([]);
});
