import { opdOf } from '../../../src/core/read/opd';

test.each<[lines: readonly string[], opd: string]>([
  [['PERJANJIAN KINERJA TAHUN 2020 (PERUBAHAN)', 'DINAS SOSIAL PROVINSI SUMATERA BARAT'], 'DINAS SOSIAL PROVINSI SUMATERA BARAT'],
  [['REALISASI ANGGARAN RSUD TIPE D TALAWI', 'TAHUN ANGGARAN 2022'], 'RSUD TIPE D TALAWI'],
  [['PEMERINTAH KOTA BATU PALANO', 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG - TAHUN ANGGARAN 2021'], 'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG'],
  [['KECAMATAN KOTO HILALANG TAHUN ANGGARAN 2022'], 'KECAMATAN KOTO HILALANG'],
  [['Perjanjian Kinerja Tahun 2023 - Dinas Perpustakaan dan Kearsipan'], 'Dinas Perpustakaan dan Kearsipan'],
  [['SKPD : 1.06.01 Dinas Sosial T.A. 2022'], 'Dinas Sosial'],
  [['LAPORAN REALISASI PER SUB KEGIATAN - RSUD dr. RASIDIN'], 'RSUD dr. RASIDIN'],
  [['BIRO KESEJAHTERAAN RAKYAT SETDA PROVINSI SELAT TIMUR'], 'BIRO KESEJAHTERAAN RAKYAT SETDA PROVINSI SELAT TIMUR'],
  [['REALISASI FISIK DAN KEUANGAN DINAS SOSIAL s.d. Juni 2022'], 'DINAS SOSIAL'],
  [['REALISASI DINAS SOSIAL S D JUNI 2022'], 'DINAS SOSIAL'],
  [['REALISASI DINAS SOSIAL sd Juni 2022'], 'DINAS SOSIAL'],
  [['DINAS   SOSIAL', 'KOTA PADANG'], 'DINAS SOSIAL'],
  [['Bagian', 'Dinas Sosial Kota Padang'], 'Dinas Sosial Kota Padang'],
  [['DINAS SOSIAL', 'DINAS KESEHATAN'], 'DINAS SOSIAL'],
  // Words within which one of an agency's stands.
  [['SUBBAGIAN UMUM DAN KEPEGAWAIAN'], ''],
  [['BALAIRUNG SARI'], ''],
  [[], ''],
  // A heading of a column, not an agency.
  [['Bagian', 'PENGUKURAN KINERJA'], ''],
  [['PENGUKURAN KINERJA', 'TAHUN 2023'], ''],
])('%j', (lines, opd) => {
  expect(opdOf(lines)).toBe(opd);
});

test.each([
  'Dinas Sosial', 'Badan Pendapatan Daerah', 'Kantor Kesbangpol', 'Inspektorat Daerah', 'Sekretariat DPRD', 'Kecamatan Koto Hilalang', 'Kelurahan Alai', 'Distrik Sentani', 'RSUD Talawi', 'RSU Bunda', 'Rumah Sakit Jiwa Daerah',
  'Satuan Polisi Pamong Praja', 'Satpol PP', 'Biro Umum', 'Bagian Organisasi', 'Puskesmas Alai', 'UPT Pasar', 'UPTD Laboratorium', 'Balai Latihan Kerja', 'Cabang Dinas Pendidikan Wilayah I', 'DPRD Kota Padang',
])('%s is an agency', (name) => {
  expect(opdOf([`LAPORAN ${name}`])).toBe(name);
  expect(opdOf([`LAPORAN ${name.toUpperCase()}, TAHUN 2022`])).toBe(name.toUpperCase());
});

test.each([
  ' TAHUN 2022', ', Tahun Anggaran 2022', ' - TAHUN 2022', ' – Tahun 2022', '—TAHUN 2022', ' T.A. 2022', ' t. a 2022', ' TA 2022', ' TA2022', ' PERIODE JANUARI', ' BULAN JUNI 2022', ' per 31 Desember 2022', ' PER  30 JUNI', ' s.d. TW II', ' s.d TW II', ' S. D. JUNI', ' S D 31 DESEMBER', ' s/d Juni', ' SD TW II', ' sd 2023', ' sd. triwulan III',
])('“%s” behind the name is none of it', (end) => {
  expect(opdOf([`DINAS SOSIAL${end}`])).toBe('DINAS SOSIAL');
});

test.each(['UPTD SD Negeri 1', 'UPTD SD 1 PADANG', 'UPT SD-SMP SATU ATAP', 'KECAMATAN BULANGO UTARA', 'KECAMATAN TAMBULAN', 'KELURAHAN TAHUNA BARAT', 'DINAS PERHUBUNGAN', 'DINAS SDA DAN BINA MARGA', 'DINAS SOSIAL TABANAN'])('%s is whole', (name) => {
  expect(opdOf([name])).toBe(name);
});
