/** What the name and the kode of a row of a budget say of its level. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import { isAkunName, isUnitName, levelBelow, levelOfKode, levelOfWords, rankOf } from '../../../src/core/read/anggaranDraft';

test.each<[why: string, name: string, level: AnggaranLevel | null]>([
  ['a program', 'Program Pemberdayaan Sosial', 'program'],
  ['in capitals, behind a space', ' PROGRAM REHABILITASI SOSIAL', 'program'],
  ['a kegiatan', 'Kegiatan Rehabilitasi Sosial Dasar', 'kegiatan'],
  ['a sub kegiatan', 'Sub Kegiatan Penyediaan Permakanan', 'sub-kegiatan'],
  ['in one word', 'Subkegiatan Penyediaan Permakanan', 'sub-kegiatan'],
  ['with a hyphen', 'Sub-Kegiatan Penyediaan Permakanan', 'sub-kegiatan'],
  ['with a colon', 'PROGRAM: Pemberdayaan Sosial', 'program'],
  ['a number before it', '1. Program Pemberdayaan Sosial', 'program'],
  ['a number of two parts', '1.2. Kegiatan Panti', 'kegiatan'],
  ['a number of two digits and a parenthesis', '12) Kegiatan Panti', 'kegiatan'],
  ['a letter', 'a. Program Pemberdayaan Sosial', 'program'],
  ['a roman number', 'III. Program Pemberdayaan Sosial', 'program'],
  ['no space behind the number', 'II.Program Pemberdayaan Sosial', 'program'],
  ['a number without a dot', '1 Program Pemberdayaan Sosial', 'program'],
  ['a number of two parts without the last dot', '1.2 Kegiatan Panti', 'kegiatan'],
  ['a roman number without a dot', 'IV Program Pemberdayaan Sosial', 'program'],
  ['a letter without a dot', 'B Sub Kegiatan Permakanan', 'sub-kegiatan'],
  ['a word is no number', 'Dan Program Pemberdayaan Sosial', null],
  ['nor is one behind a word', 'Rapat 2 Program Kerja', null],
  ['a word and a dot are no number', 'Dana. Program Pemberdayaan Sosial', null],
  ['a number in the middle takes nothing away', 'Rapat 2. Program Kerja', null],
  ['a program that is only spoken of', 'Penyusunan Program Kerja', null],
  ['a kegiatan that is only spoken of', 'Monitoring Kegiatan', null],
  ['a sub kegiatan that is only spoken of', 'Laporan Sub Kegiatan', null],
  ['a word that begins like program', 'Programer Komputer', null],
  ['a word that begins like kegiatan', 'Kegiatannya Lanjutan', null],
  ['a word that begins like sub kegiatan', 'Sub Kegiatannya Lanjutan', null],
  ['neither word', 'Penyediaan Permakanan', null],
  ['nothing', '', null],
])('the level that a name begins with: %s', (_, name, level) => expect(levelOfWords(name)).toBe(level));

test.each<[name: string, is: boolean]>([
  ['Belanja Pegawai', true], ['BELANJA', true], ['  belanja modal', true],
  ['Jumlah Belanja', false], ['Belanjaan Dapur', false], ['Pengadaan Laptop', false],
])('what is bought: %s, %s', (name, is) => expect(isAkunName(name)).toBe(is));

test.each<[name: string, is: boolean]>([
  ['DINAS SOSIAL', true], ['Badan Kepegawaian Daerah', true], ['Kantor Camat Koto Tangah', true], ['INSPEKTORAT', true], ['Sekretariat DPRD', true], ['Kecamatan Lima Kaum', true], ['Kelurahan Sawahan', true],
  ['Rumah Sakit Jiwa', true], ['RSUD dr. Rasidin', true], ['Puskesmas Andalas', true], ['Satuan Polisi Pamong Praja', true], ['UPTD Panti Jompo', true], ['UPT Pengujian', true], ['Bagian Umum', true], ['Biro Hukum', true],
  ['Bidang Urusan Sosial', true], ['URUSAN WAJIB', true], ['Unsur Pendukung', true], ['1', false],
  ['Penunjang Urusan Pemerintahan', false], ['Perjalanan Dinas', false], ['Dinasti Minangkabau', false], ['Bidang Tanah Desa', false], ['Satuan Pendidikan', false], ['Rumah Dinas', false], ['Biroe', false], ['Rehabilitasi Kantor', false],
])('who spends: %s, %s', (name, is) => expect(isUnitName(name)).toBe(is));

test.each<[why: string, kode: string, name: string, level: AnggaranLevel | null]>([
  ['what a row calls itself goes before its kode', '1.06.01', 'Kegiatan Perencanaan', 'kegiatan'],
  ['an urusan', '1', 'WAJIB PELAYANAN DASAR', 'lain'],
  ['an urusan of no number', 'X', 'NON URUSAN', 'lain'],
  ['a bidang', '1.06', 'SOSIAL', 'lain'],
  ['a bidang of no number', 'x.xx', 'SEMUA BIDANG', 'lain'],
  ['a bidang of one digit is none', '1.6', 'SOSIAL', null],
  ['two digits before any dot', '12', 'SOSIAL', null],
  ['a bidang of three digits is none', '1.060', 'SOSIAL', null],
  ['a program', '1.06.02', 'PEMBERDAYAAN SOSIAL', 'program'],
  ['a program of any bidang', 'X.XX.01', 'PENUNJANG URUSAN', 'program'],
  ['who spends, until 2020', '1.06.01', 'DINAS SOSIAL', 'lain'],
  ['a program of one digit is none', '1.06.2', 'PEMBERDAYAAN SOSIAL', null],
  ['a program of three digits is none', '1.06.002', 'PEMBERDAYAAN SOSIAL', null],
  ['an urusan of two digits is none', '11.06.02', 'PEMBERDAYAAN SOSIAL', null],
  ['between program and kegiatan', '1.06.02.2', 'PEMBERDAYAAN SOSIAL', null],
  ['a kegiatan', '1.06.02.2.01', 'Pemberdayaan Potensi', 'kegiatan'],
  ['a kegiatan of any bidang', 'x.xx.01.2.01', 'Perencanaan', 'kegiatan'],
  ['a kegiatan of one digit is none', '1.06.02.2.1', 'Pemberdayaan Potensi', null],
  ['a kegiatan of three digits is none', '1.06.02.2.001', 'Pemberdayaan Potensi', null],
  ['who shares in it has one digit', '1.06.02.12.01', 'Pemberdayaan Potensi', null],
  ['an urusan of two digits has no kegiatan', '11.06.02.2.01', 'Pemberdayaan Potensi', null],
  ['a sub kegiatan of two digits', '1.06.02.2.01.03', 'Fasilitasi', 'sub-kegiatan'],
  ['a sub kegiatan of four digits', '1.06.02.2.01.0003', 'Fasilitasi', 'sub-kegiatan'],
  ['a sub kegiatan of any bidang', 'X.XX.01.2.01.0003', 'Dokumen', 'sub-kegiatan'],
  ['a sub kegiatan of one digit is none', '1.06.02.2.01.3', 'Fasilitasi', null],
  ['a sub kegiatan of five digits is none', '1.06.02.2.01.00003', 'Fasilitasi', null],
  ['an urusan of two digits has no sub kegiatan', '11.06.02.2.01.0003', 'Fasilitasi', null],
  ['a unit as SIPD prints it', '1.06.0.00.0.00.01.0000', 'Panti Sosial Bina Remaja', 'lain'],
  ['a unit of any bidang', 'X.XX.0.00.0.00.01.00', 'Panti Sosial Bina Remaja', 'lain'],
  ['a unit with a part too few', '1.06.0.00.0.00.01', 'Panti Sosial Bina Remaja', null],
  ['a unit with five digits', '1.06.0.00.0.00.01.00000', 'Panti Sosial Bina Remaja', null],
  ['a unit of two digits of urusan', '11.06.0.00.0.00.01.0000', 'Panti Sosial Bina Remaja', null],
  ['a kode of another form, and who spends', '1.20.03.01', 'Kantor Camat', 'lain'],
  ['pendapatan', '4', 'PENDAPATAN DAERAH', 'rekening'],
  ['belanja', '5', 'BELANJA DAERAH', 'rekening'],
  ['pembiayaan', '6', 'PEMBIAYAAN DAERAH', 'rekening'],
  ['penerimaan', '6.1', 'PENERIMAAN PEMBIAYAAN', 'rekening'],
  ['pengeluaran', '6.2', 'PENGELUARAN PEMBIAYAAN', 'rekening'],
  ['pajak, by two digits', '4.01', 'Pajak Daerah', 'rekening'],
  ['retribusi, by three parts of two digits', '4.01.02', 'Retribusi Daerah', 'rekening'],
  ['what is held for others', '9.1', 'Penerimaan Pihak Ketiga', 'rekening'],
  ['an urusan of the number of pendapatan', '4', 'UNSUR PENDUKUNG', 'lain'],
  ['an urusan that speaks of pendapatan', '5.02', 'KEUANGAN DAN PENDAPATAN', 'lain'],
  ['a bidang that ends like an akun', '1.05.02', 'Penerimaan Pengaduan', 'program'],
  ['a kegiatan that begins like an akun', '5.03.02.2.01', 'Penerimaan CPNS', 'kegiatan'],
  ['what the state spends, by its name alone', '3.1', 'Belanja Negara', 'rekening'],
  ['an akun of three parts', '5.1.02', 'Barang dan Jasa', 'rekening'],
  ['of one digit, until 2020', '5.2.2', 'Barang dan Jasa', 'rekening'],
  ['of more parts', '5.1.02.01.01.0024', 'Alat Tulis Kantor', 'rekening'],
  ['of transfers', '8.4.01', 'Bagi Hasil', 'rekening'],
  ['of a kind that there is not', '5.5.01', 'Bagi Hasil', null],
  ['of three digits', '5.1.002', 'Barang dan Jasa', null],
  ['of assets, which no budget has', '1.1.01', 'Kas', null],
  ['an akun behind another number', '15.1.02', 'Barang dan Jasa', null],
  ['a kode of another form, and belanja', '01.02', 'Belanja Pegawai', 'rekening'],
  ['a kode of another form', '01.02', 'Sekolah Dasar', null],
])('the level that a kode speaks of: %s', (_, kode, name, level) => expect(levelOfKode(kode, name)).toBe(level));

test.each<[level: AnggaranLevel | null, below: AnggaranLevel]>([
  [null, 'program'], ['total', 'program'], ['lain', 'program'], ['program', 'kegiatan'], ['kegiatan', 'sub-kegiatan'], ['sub-kegiatan', 'rekening'], ['rekening', 'rekening'],
])('right below %s stands %s', (level, below) => expect(levelBelow(level)).toBe(below));

test('levels rank from the top down, what stands above programs before them', () => {
  expect((['total', 'lain', 'program', 'kegiatan', 'sub-kegiatan', 'rekening'] as const).map(rankOf)).toEqual([-1, -1, 0, 1, 2, 3]);
});
