import { opdOf } from '../../src/core/read/opd';

test.each<[lines: readonly string[], opd: string]>([
  [['PERJANJIAN KINERJA TAHUN 2020 (PERUBAHAN)', 'DINAS SOSIAL PROVINSI SUMATERA BARAT'], 'DINAS SOSIAL PROVINSI SUMATERA BARAT'],
  [['REALISASI ANGGARAN RSUD TIPE D TALAWI', 'TAHUN ANGGARAN 2022'], 'RSUD TIPE D TALAWI'],
  [['PEMERINTAH KOTA BATU PALANO', 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG - TAHUN ANGGARAN 2021'], 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG'],
  [['KECAMATAN KOTO HILALANG TAHUN ANGGARAN 2022'], 'KECAMATAN KOTO HILALANG'],
  [['Perjanjian Kinerja Tahun 2023 - Dinas Perpustakaan dan Kearsipan'], 'Dinas Perpustakaan dan Kearsipan'],
  [['SKPD : 1.06.01 Dinas Sosial T.A. 2022'], 'Dinas Sosial'],
  [['LAPORAN REALISASI PER SUB KEGIATAN - RSUD dr. RASIDIN'], 'RSUD dr. RASIDIN'],
  [['BIRO KESEJAHTERAAN RAKYAT SETDA PROVINSI SELAT TIMUR'], 'BIRO KESEJAHTERAAN RAKYAT SETDA PROVINSI SELAT TIMUR'],
  // A heading of a column, not an agency.
  [['Bagian', 'PENGUKURAN KINERJA'], ''],
  [['PENGUKURAN KINERJA', 'TAHUN 2023'], ''],
])('%j', (lines, opd) => {
  expect(opdOf(lines)).toBe(opd);
});
