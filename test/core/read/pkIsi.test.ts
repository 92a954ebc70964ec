/** What the rows below a PK's header are: names, sasaran, lines that are neither, and where the table ends. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { layout } from '../layout';

type Row = readonly CellValue[];

const TITLE = 'PERJANJIAN KINERJA TAHUN 2023';
const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
const A = [1, 'Layanan', 'Indeks A', 'Nilai', 80, 76];
const B = [2, 'Mutu', 'Indeks B', 'Nilai', 70, 77];
const C = [3, '', 'Indeks C', 'Nilai', 60, 60];

function pkOf(sheet: SheetSnapshot) {
  return findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheet] }).pk;
}

/** "Indeks A [Layanan]" of each row, a dash before a sub-indikator, "turunan" behind one outside the mean; then cells that have numbers and no name. */
function read(sheet: SheetSnapshot): readonly string[] {
  const pk = pkOf(sheet);
  if (pk === null) return [];
  return [
    ...pk.table.rows.map(({ level, indikator, sasaran, cakupan }) => `${level === 'sub' ? '– ' : ''}${indikator} [${sasaran}]${cakupan === 'opd' ? '' : ' turunan'}`),
    ...pk.issues.filter(({ code }) => code === 'indikator-kosong').map(({ cell, severity }) => `${severity} ${cell}`),
  ];
}

const below = (rows: readonly Row[], merges = ''): readonly string[] => read(layout('PK', [[TITLE], HEADER, ...rows], { merges }));

const signs = (left: string, right: string): Row => ['', '', left, '', '', right];

const ALL = ['Indeks A [Layanan]', 'Indeks B [Mutu]'];
const FIRST = ['Indeks A [Layanan]'];
const NOTES = Array.from({ length: 8 }, (_, index): Row => ['', `Catatan: nomor ${index}`]);

test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
  ['a blank row', [A, [], B], ALL],
  ['rows of spaces', [A, ['', ' '], [' '], B], ALL],
  ['a note', [A, ['', 'Sumber: BPS'], B], ALL],
  ['a note behind a blank row', [A, [], ['', 'Sumber: BPS'], [], B], ALL],
  ['seven notes', [A, ...NOTES.slice(0, 7), [], B], ALL],
  ['more lines than stand within a table', [A, ['', 'Sumber: BPS'], ...NOTES, B], FIRST],
  ['an indikator that is marked as a note is', [A, ['', 'Mutu', '* Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', '* Indeks B [Mutu]']],
  ['what is marked as a note is, alone in its row, a sub-indikator by its asterisk', [A, ['', '', '* Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', '– * Indeks B [Layanan]']],
  ['a mean within', [A, ['', 'Rata-rata', '', '', '', ''], B], ALL],
  ['a mean with numbers', [A, ['Rata-rata', '', '', '', 80, 76], B], ALL],
  ['behind a total a blank row', [A, ['Jumlah', '', '', '', 80, 76], [], B], FIRST],
  ['an indikator of a sasaran that begins as a total does', [A, ['', 'Total layanan', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Total layanan]']],
  ['an indikator that counts', [A, ['', '', 'Jumlah desa', 'Desa', 10, 9]], ['Indeks A [Layanan]', 'Jumlah desa [Layanan]']],
  ['an indikator that counts, without a target', [A, ['', '', 'Jumlah desa', 'Desa', '', '']], ['Indeks A [Layanan]', 'Jumlah desa [Layanan]']],
  ['an indikator that counts, without a satuan', [A, ['', '', 'Jumlah desa', '', '', 9]], ['Indeks A [Layanan]', 'Jumlah desa [Layanan]']],
  ['behind a blank row a mean', [A, [], ['', 'Rata-rata', '', '', '', ''], ['', 'Kepala Dinas']], FIRST],
  ['a sasaran between', [A, [], ['Sasaran 2: Mutu'], [2, '', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Sasaran 2: Mutu]']],
  ['a sasaran between, and a line behind it', [A, [], ['Sasaran 2: Mutu'], ['dan tata kelola'], [2, '', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Sasaran 2: Mutu]']],
  ['a line before a sasaran', [A, [], ['Halaman 2'], ['Sasaran 2: Mutu'], [2, '', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Sasaran 2: Mutu]']],
  ['another line between', [A, [], ['Dibuat oleh bidang'], B], FIRST],
  ['who signs, before a sasaran', [A, [], ['Mengetahui,'], ['Sasaran 2: Mutu'], B], FIRST],
  ['numbers without a name, before a sasaran', [A, [], ['', '', '', '', 150, 153], ['Sasaran 2: Mutu'], B], FIRST],
  ['another unit, before a sasaran', [A, [], ['BIDANG SOSIAL'], ['Sasaran 2: Mutu'], B], FIRST],
  ['a note, before a sasaran', [A, [], ['Sumber: BPS'], ['Sasaran 2: Mutu'], [2, '', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Sasaran 2: Mutu]']],
  ['the title again', [A, [], [TITLE], B], ALL],
  ['the title again in other letters', [A, [], ['Perjanjian Kinerja  Tahun 2023'], B], ALL],
  ['behind a blank row numbers without a name', [A, [], ['', '', '', '', 150, 153], B], FIRST],
  ['the numbers of the columns behind a blank row', [A, [], [1, 2, 3, 4, 5, 6], B], ALL],
  ['the header again behind a blank row', [A, [], HEADER, B], ALL],
  ['the header again right below', [A, HEADER, B], ALL],
  ['the header again below a line of this year', [A, [], ['LANJUTAN TAHUN 2023'], HEADER, B], ALL],
  ['the header again below a line of another year', [A, [], ['CAPAIAN TAHUN 2022'], HEADER, B], FIRST],
  ['the header again below a line of both years', [A, [], ['CAPAIAN TAHUN 2022 DAN 2023'], HEADER, B], ALL],
  ['who signs, right below', [A, ['', '', '', '', '', ''], ['', '', 'Kepala Dinas'], B], FIRST],
  ['who signs, without a blank row', [A, ['', '', 'Kepala Dinas'], B], FIRST],
  ['two who sign, right below', [A, signs('Gubernur', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['two who sign, behind a blank row', [A, [], signs('Gubernur', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['two who sign, as pihak', [A, [], signs('Pihak Kedua,', 'Pihak Pertama,'), signs('Gubernur', 'Kepala Dinas'), [], [], signs('Budi', 'Ani'), signs('', 'NIP. 1970')], FIRST],
  ['two who sign, by jabatan, NIP below', [A, [], signs('Sekretaris Daerah', 'Camat Alai'), [], [], signs('Budi', 'Ani'), signs('NIP. 1970', 'NIP. 1971')], FIRST],
  ['two who sign, the date alone above', [A, [], signs('', 'Padang, 3 Januari 2024'), signs('Gubernur', 'Kepala Dinas')], FIRST],
  ['two who sign, the date below a jabatan', [A, [], signs('Gubernur', ''), signs('', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['behind a blank row an indikator and who answers for it', [A, [], ['', '', 'Indeks B', 'Nilai', 'BB', 'Kepala Bidang'], signs('Gubernur', 'Padang, 3 Januari 2024')], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['place and date under the realisasi', [A, signs('', 'Padang, 3 Januari 2024'), signs('', 'Kepala Dinas')], FIRST],
  ['place and date that strayed above the rows', [signs('', 'Padang, 3 Januari 2024'), A], ['Indeks A [Layanan]', 'warning C3']],
  ['a letter grade above who signs', [A, [], ['', '', 'Nilai AKIP', '', 'BB', ''], signs('Gubernur', 'Padang, 3 Januari 2024')], ['Indeks A [Layanan]', 'Nilai AKIP [Layanan]']],
  ['what is counted is named above its parts', [A, ['', '', 'Jumlah anak yang dilayani:'], ['', '', '- Panti', 'Orang', 10, 9]], ['Indeks A [Layanan]', 'Jumlah anak yang dilayani: [Layanan]', '– - Panti [Layanan]']],
  ['a total above a row that is no part', [A, ['', '', 'Jumlah anak'], B], ALL],
  ['a total above a line without numbers', [A, ['', '', 'Jumlah anak'], ['', '', '- Panti']], FIRST],
  ['an indikator that begins as a jabatan does', [A, [2, '', 'Kepala keluarga miskin dibantu', 'KK', 10, 9]], ['Indeks A [Layanan]', 'Kepala keluarga miskin dibantu [Layanan]']],
  ['an indikator alone in its row that begins as a jabatan does', [A, ['', '', 'Kepala keluarga miskin dibantu', 'KK', 10, 9]], ['Indeks A [Layanan]', 'Kepala keluarga miskin dibantu [Layanan]']],
  ['another table that begins with No', [A, ['No', 'Nama', 'Jabatan', 'NIP'], [1, 'Budi', 'Analis', '1965']], FIRST],
  ['another table behind a blank row', [A, [], ['No.', 'Nama', 'Jabatan', 'NIP'], B], FIRST],
  ['another table of a year', [A, ['Program', 'Anggaran', 2023, 'Ket'], ['Program Sosial', 1000, '', 'APBD']], FIRST],
  ['another table whose amounts are of a year', [A, ['Program', 'Anggaran 2023', '', 'Ket'], ['Program Sosial', 1000, '', 'APBD']], FIRST],
  ['another table behind a sasaran', [A, [], ['Sasaran 2: Mutu'], ['No', 'Nama', 'Jabatan'], B], FIRST],
  ['a row that bears the words of a header, with a result alone', [A, ['', 'Program unggulan', 'Jumlah anggaran pendidikan', '', '', 10]], ['Indeks A [Layanan]', 'Jumlah anggaran pendidikan [Program unggulan]']],
  ['a name that ends with a dash', [A, ['', '', 'Indeks B -', 'Nilai', 70, 77]], ['Indeks A [Layanan]', 'Indeks B - [Layanan]']],
  ['a name that begins as a sasaran does', [A, [2, '', 'Sasaran penerima bantuan']], ['Indeks A [Layanan]', 'Sasaran penerima bantuan [Layanan]']],
  ['a row that bears the words of a header', [A, ['', 'Program unggulan', 'Jumlah anggaran pendidikan', '', 10, '']], ['Indeks A [Layanan]', 'Jumlah anggaran pendidikan [Program unggulan]']],
  ['numbers without a name', [A, [2, '', '', '', 70, '']], ['Indeks A [Layanan]', 'warning C4']],
  ['a dash in the place of a name', [A, [2, '', '–', '', 70, '']], ['Indeks A [Layanan]', 'warning C4']],
])('what goes on below a row: %s', (_, rows, expected) => {
  expect(below(rows)).toEqual(expected);
});

test.each<[line: string, ends: boolean]>([
  ['PERJANJIAN KINERJA', true], ['LAMPIRAN PENETAPAN KINERJA', true], ['PEJABAT ESELON III', true], ['KABID SOSIAL', true], ['KASI REHABILITASI', true], ['KASUBAG UMUM', true], ['KASUBBAG UMUM', true], ['KASUBBID DATA', true],
  ['SEKRETARIS', true], ['CAMAT KOTO HILALANG', true], ['LURAH ALAI', true], ['DIREKTUR RSUD', true], ['INSPEKTUR PEMBANTU', true], ['BIDANG REHABILITASI', true], ['SEKSI ANAK', true], ['SUB BAGIAN UMUM', true], ['SUBBAGIAN UMUM', true], ['UPT PASAR', true], ['UPTD PASAR', true],
  ['HALAMAN 2', false], ['PENGUKURAN KINERJA', false], ['DINAS SOSIAL BIDANG REHABILITASI', false], ['SEKRETARIAT', false], ['KASIH IBU', false], ['DI BAWAH ESELONERING', false],
])('a page that begins with “%s” is another unit\'s: %s', (line, ends) => {
  expect(below([A, [], [line], HEADER, B])).toEqual(ends ? FIRST : ALL);
});

test('where no title names a year, a page may begin with one', () => {
  expect(read(layout('PK', [['PERJANJIAN KINERJA'], HEADER, A, [], ['CAPAIAN TAHUN 2022'], HEADER, B]))).toEqual(ALL);
});

test('a table of Excel\'s own may have a name that begins with No in a row', () => {
  const sheet = layout('PK', [[TITLE], HEADER, A, ['No', 'Mutu', 'Indeks B', 'Nilai', 70, 77]]);
  expect(read(sheet)).toEqual(FIRST);
  expect(read({ ...sheet, tables: [{ name: 'Kinerja', area: { row: 1, column: 0, rows: 3, columns: 6 } }] })).toEqual(ALL);
});

test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
  ['a name', [[1, 'Layanan', 'Persentase anak', '%', 80, 76], ['', '', 'terlantar yang dilayani'], B], ['Persentase anak terlantar yang dilayani [Layanan]', 'Indeks B [Mutu]']],
  ['a name over three rows', [[1, 'Layanan', 'Persentase anak', '%', 80, 76], ['', '', 'terlantar'], ['', '', 'yang dilayani']], ['Persentase anak terlantar yang dilayani [Layanan]']],
  ['a sasaran', [[1, 'Meningkatnya', 'Indeks A', 'Nilai', 80, 76], ['', 'layanan'], C], ['Indeks A [Meningkatnya layanan]', 'Indeks C [Meningkatnya layanan]']],
  ['both', [[1, 'Meningkatnya', 'Persentase anak', '%', 80, 76], ['', 'layanan', ' Terlantar']], ['Persentase anak Terlantar [Meningkatnya layanan]']],
  ['a sasaran that has no beginning', [[1, '', 'Indeks A', 'Nilai', 80, 76], ['', 'layanan']], ['Indeks A [layanan]']],
  ['a capital begins another', [A, ['', '', 'Indeks lain']], ['Indeks A [Layanan]', 'Indeks lain [Layanan]']],
  ['a letter begins another', [A, ['', '', 'b. indeks lain']], ['Indeks A [Layanan]', 'b. indeks lain [Layanan]']],
  ['a number begins another', [A, [2, '', 'indeks lain']], ['Indeks A [Layanan]', 'indeks lain [Layanan]']],
  ['numbers begin another', [A, ['', '', 'indeks lain', '', 70, '']], ['Indeks A [Layanan]', 'indeks lain [Layanan]']],
  ['a sasaran with a capital is another', [A, ['', 'Mutu', 'lain']], ['Indeks A [Layanan]', 'lain [Mutu]']],
  ['nothing stands above', [['', '', 'indeks lain'], B], ['indeks lain []', 'Indeks B [Mutu]']],
])('texts that were broken over rows: %s', (_, rows, expected) => {
  expect(below(rows)).toEqual(expected);
});

test('a table without a column of numbers may have broken names too', () => {
  expect(read(layout('PK', [[TITLE], HEADER.slice(1), A.slice(1), ['', 'mutu']]))).toEqual(['Indeks A mutu [Layanan]']);
});

test.each<[typed: string, sasaran: readonly string[]]>([
  ['Layanan (lanjutan)', ['Layanan', 'Layanan']], ['Layanan [Lanjutan]', ['Layanan', 'Layanan']], ['LAYANAN LANJUTAN', ['Layanan', 'Layanan']], ['layanan ( lanjutan ) ', ['Layanan', 'Layanan']], ['Lanjutan', ['Layanan', 'Layanan']], ['layanan', ['Layanan', 'Layanan']], ['', ['Layanan', 'Layanan']],
  ['Layanan (lanjutan tahap II)', ['Layanan', 'Layanan (lanjutan tahap II)']], ['Layanan terlanjutan', ['Layanan', 'Layanan terlanjutan']], ['Lanjutan layanan', ['Layanan', 'Lanjutan layanan']],
])('a sasaran that is called “%s” on the next page', (typed, sasaran) => {
  const rows = pkOf(layout('PK', [[TITLE], HEADER, A, [2, typed, 'Indeks B', 'Nilai', 70, 77]]))?.table.rows ?? [];
  expect(rows.map((row) => row.sasaran)).toEqual(sasaran);
  expect(rows.map(({ sasaranIndex }) => sasaranIndex)).toEqual(sasaran[0] === sasaran[1] ? [0, 0] : [0, 1]);
});

test('a sasaran that a sheet begins with on its second page, and rows of none', () => {
  const rows = (typed: string) => pkOf(layout('PK', [[TITLE], HEADER, [1, typed, 'Indeks A', 'Nilai', 80, 76], B]))?.table.rows.map(({ sasaran, sasaranIndex }) => `${sasaranIndex} ${sasaran}`);
  expect(rows('Layanan (lanjutan)')).toEqual(['0 Layanan', '1 Mutu']);
  expect(rows('')).toEqual(['0 ', '1 Mutu']);
});

test.each<[why: string, header: readonly string[], rows: readonly Row[], expected: readonly string[]]>([
  ['a tujuan alone has an indikator of its own', ['Tujuan', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['Maju', '', 'Indeks A', 80, 76], ['', 'Layanan', 'Indeks B', 70, 77]], ['Indeks A [Maju] turunan', 'Indeks B [Layanan]']],
  ['beside its sasaran it has none', ['Tujuan', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['Maju', 'Layanan', 'Indeks A', 80, 76], ['', '', 'Indeks B', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['nor in a row without a name', ['Tujuan', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['Maju', 'Layanan', 'Indeks A', 80, 76], ['Mandiri', '', '', 70, ''], ['', '', 'Indeks B', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Layanan]', 'warning C4']],
  ['nor in a row without numbers', ['Tujuan', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['Maju', 'Layanan', 'Indeks A', 80, 76], ['Mandiri', '', 'Indeks B', '', '']], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['the kode of a tujuan is none', ['Kode Tujuan', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['T1', 'Layanan', 'Indeks A', 80, 76], ['T1', '', 'Indeks B', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['a column of both is none', ['Tujuan/Sasaran', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [['Maju', 'Layanan', 'Indeks A', 80, 76], ['Maju', '', 'Indeks B', 70, 77]], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['one right of the indikator is what it serves', ['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Tujuan'], [['Layanan', 'Indeks A', 80, 76, 'Maju'], ['', 'Indeks B', 70, 77, 'Maju']], ['Indeks A [Layanan]', 'Indeks B [Layanan]']],
  ['where no column has sasaran', ['Tujuan', 'Indikator', 'Target', 'Realisasi'], [['Maju', 'Indeks A', 80, 76]], ['Indeks A []']],
])('a column of tujuan: %s', (_, header, rows, expected) => {
  expect(read(layout('PK', [[TITLE], header, ...rows]))).toEqual(expected);
});

test.each<[typed: string, cakupan: 'opd' | 'turunan']>([
  ['Tujuan: Maju', 'turunan'], ['TUJUAN', 'turunan'], ['Program : Sosial', 'turunan'], ['Kegiatan', 'turunan'], ['Sub Kegiatan: Panti', 'turunan'], ['Sasaran Program 1', 'turunan'], ['sasaran kegiatan 2', 'turunan'], ['Sasaran Sub Kegiatan', 'turunan'],
  ['Tujuan pembangunan tercapai', 'opd'], ['Program unggulan meningkat', 'opd'], ['Kegiatan seni meningkat', 'opd'], ['Sasaran 1', 'opd'], ['Sasaran Strategis', 'opd'], ['Mutu program: baik', 'opd'], ['Mutu sasaran program', 'opd'],
])('what stands under “%s” is of the %s', (typed, cakupan) => {
  expect(pkOf(layout('PK', [[TITLE], HEADER, [1, typed, 'Indeks A', 'Nilai', 80, 76], [2, '', 'Indeks B', 'Nilai', 70, 77], [3, 'Mutu', 'Indeks C', 'Nilai', 60, 60]]))?.table.rows.map((row) => row.cakupan)).toEqual([cakupan, cakupan, 'opd']);
});

test.each<[line: string, sasaran: string]>([
  ['Sasaran: Mutu', 'Sasaran: Mutu'], ['Tujuan 2', 'Tujuan 2'], ['Program: Sosial', 'Program: Sosial'], ['Kegiatan: Panti', 'Kegiatan: Panti'], ['Sub Kegiatan: Anak', 'Sub Kegiatan: Anak'],
  ['Urusan sosial', 'Layanan'], ['Sasarannya', 'Layanan'], ['Data sasaran', 'Layanan'], ['2', 'Layanan'], ['II', 'Layanan'],
])('beside a column of sasaran a row “%s” of its own heads those below it: %s', (line, sasaran) => {
  expect(pkOf(layout('PK', [[TITLE], HEADER, A, [line], C]))?.table.rows.map((row) => row.sasaran)).toEqual(['Layanan', sasaran]);
});

describe('without a column of sasaran', () => {
  const NAMES = ['No', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Keterangan'];
  const one = [1, 'Indeks A', 'Nilai', 80, 76];
  const two = [2, 'Indeks B', 'Nilai', 70, 77];
  const under = (rows: readonly Row[], merges = '', titles: readonly string[] = [TITLE]): readonly string[] => read(layout('PK', [...titles.map((title) => [title]), NAMES, ...rows], { merges }));

  test.each<[why: string, rows: readonly Row[], merges: string, expected: readonly string[]]>([
    ['a line left of the names', [['Layanan meningkat'], one, ['Mutu meningkat'], two], '', ['Indeks A [Layanan meningkat]', 'Indeks B [Mutu meningkat]']],
    ['a line that is numbered', [['1. Layanan meningkat'], one], '', ['Indeks A [1. Layanan meningkat]']],
    ['the header again changes nothing', [['Layanan meningkat'], one, NAMES, two], '', ['Indeks A [Layanan meningkat]', 'Indeks B [Layanan meningkat]']],
    ['a bullet beside one cell for target and realisasi', [one, ['', '- Survei'], two], 'D4:E4', ['Indeks A []', '– - Survei []', 'Indeks B []']],
    ['a number alone heads nothing', [['Layanan meningkat'], one, [2], two], '', ['Indeks A [Layanan meningkat]', 'Indeks B [Layanan meningkat]']],
    ['a remark right of the names heads nothing', [['Layanan meningkat'], one, ['', '', '', '', '', 'data BPS'], two], '', ['Indeks A [Layanan meningkat]', 'Indeks B [Layanan meningkat]']],
    ['in the column of the names, by its word', [['', 'Sasaran 1: Layanan'], one, ['', 'Tujuan 2: Mutu'], two], '', ['Indeks A [Sasaran 1: Layanan]', 'Indeks B [Tujuan 2: Mutu]']],
    ['with numbers it is an indikator', [['', 'Sasaran penerima bantuan', 'Orang', 10, 9], one], '', ['Sasaran penerima bantuan []', 'Indeks A []']],
    ['in one cell over name and target', [['', '  Layanan meningkat '], one], 'B3:D3', ['Indeks A [Layanan meningkat]']],
    ['in one cell up to the satuan', [['', 'Layanan meningkat'], one], 'B3:C3', ['Layanan meningkat []', 'Indeks A []']],
    ['a bullet in one cell over name and target: what serves the indikator', [one, ['', '- Survei'], two], 'B4:D4', ['Indeks A []', 'Indeks B []']],
    ['a bullet in a cell of its own', [one, ['', '- Survei'], two], '', ['Indeks A []', '– - Survei []', 'Indeks B []']],
    ['a bullet in one cell up to the satuan', [one, ['', '- Survei'], two], 'B4:C4', ['Indeks A []', '– - Survei []', 'Indeks B []']],
    ['a bullet that begins with the word', [one, ['', '- Sasaran penerima']], '', ['Indeks A []', '– - Sasaran penerima []']],
    ['a name without numbers', [['', 'Layanan meningkat'], one], '', ['Layanan meningkat []', 'Indeks A []']],
  ])('%s', (_, rows, merges, expected) => {
    expect(under(rows, merges)).toEqual(expected);
  });

  test.each<[titles: readonly string[], sasaran: string]>([
    [[TITLE, 'Sasaran 1: Layanan'], 'Sasaran 1: Layanan'],
    [[TITLE, 'DINAS SOSIAL', 'Sasaran 1: Layanan'], 'Sasaran 1: Layanan'],
    [['Sasaran 1: Layanan', TITLE], ''],
    [[TITLE, 'SASARAN DAN INDIKATOR'], ''],
  ])('the last line above the table may name it: %j', (titles, sasaran) => {
    expect(under([one], '', titles)).toEqual([`Indeks A [${sasaran}]`]);
  });
  test('beside a column of sasaran no line above the table names one', () => {
    expect(read(layout('PK', [[TITLE], ['Sasaran 1: Lain'], HEADER, ['', '', 'Indeks A', 'Nilai', 80, 76]]))).toEqual(['Indeks A []']);
  });

  test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
    ['another name follows', [['', 'Layanan meningkat'], one, ['', 'Mutu meningkat'], two], ['Indeks A [Layanan meningkat]', 'Indeks B [Mutu meningkat]']],
    ['a blank row follows', [one, ['', 'Indeks lain'], [], two], ['Indeks A []', 'Indeks lain []', 'Indeks B []']],
    ['a total follows', [one, ['', 'Indeks lain'], ['', 'Rata-rata']], ['Indeks A []', 'Indeks lain []']],
    ['numbers without a name follow', [one, ['', 'Indeks lain'], ['', '', '', 5, 4]], ['Indeks A []', 'Indeks lain []', 'warning B5']],
    ['nothing follows', [one, ['', 'Indeks lain']], ['Indeks A []', 'Indeks lain []']],
    ['it has numbers', [['', 'Indeks lain', '', 5, ''], one], ['Indeks lain []', 'Indeks A []']],
    ['it has a bullet', [one, ['', '- Survei'], two], ['Indeks A []', '– - Survei []', 'Indeks B []']],
  ])('sasaran and indikator in one column, a name without numbers: %s', (_, rows, expected) => {
    expect(read(layout('PK', [[TITLE], NAMES.map((name) => (name === 'Indikator Kinerja' ? 'Sasaran / Indikator Kinerja' : name)), ...rows]))).toEqual(expected);
  });
});

describe('where a name stands', () => {
  const SPLIT = ['No', 'Sasaran', 'Indikator Kinerja', '', 'Satuan', 'Target', 'Realisasi'];
  const sheetOf = (rows: readonly Row[]): SheetSnapshot => layout('PK', [[TITLE], SPLIT, ...rows], { merges: 'C2:D2' });
  test.each(['1', '12', '1.', '1.1', '1.1.10', '1.1.', '2)', '(2)', 'a', 'a.', 'B)', '(c)'])('“%s” in a cell of its own is no name', (mark) => {
    const pk = pkOf(sheetOf([[1, 'Layanan', mark, 'Indeks A', 'Nilai', 80, 76]]));
    expect(pk?.table.rows.map(({ indikator }) => indikator)).toEqual(['Indeks A']);
    expect(pk?.table.columns.indikator).toBe(3);
  });
  test.each(['-', '–', '•'])('“%s” in a cell of its own makes a sub-indikator', (mark) => {
    expect(read(sheetOf([[1, 'Layanan', 'Jumlah anak', '', 'Orang', 10, 9], ['', '', mark, 'Panti', 'Orang', 4, 4]]))).toEqual(['Jumlah anak [Layanan]', '– Panti [Layanan]']);
  });
  test.each<[why: string, rows: readonly Row[], names: readonly string[], column: number]>([
    ['a word before another', [[1, 'Layanan', 'IKU', 'Indeks A', 'Nilai', 80, 76]], ['IKU'], 2],
    ['a number alone', [[1, 'Layanan', '1.1', '', 'Nilai', 80, 76]], ['1.1'], 2],
    ['a number alone beside a name', [[1, 'Layanan', '1.1', '', 'Nilai', 80, 76], [2, '', '1.2', 'Indeks B', 'Nilai', 70, 77]], ['1.1', 'Indeks B'], 3],
    ['names in the second column alone', [[1, 'Layanan', '', 'Indeks A', 'Nilai', 80, 76]], ['Indeks A'], 3],
    ['names in both', [[1, 'Layanan', 'Indeks A', '', 'Nilai', 80, 76], ['', '', '', 'Indeks B', 'Nilai', 70, 77]], ['Indeks A', 'Indeks B'], 2],
    ['spaces that do not break, and spaces behind', [[1, 'Layanan', '\u00A0Indeks\u00A0A \u00A0', '', 'Nilai', 80, 76]], [' Indeks A'], 2],
  ])('%s', (_, rows, names, column) => {
    const pk = pkOf(sheetOf(rows));
    expect(pk?.table.rows.map(({ indikator }) => indikator)).toEqual(names);
    expect(pk?.table.columns.indikator).toBe(column);
  });
  test('a dash alone below the header is no name', () => {
    expect(read(sheetOf([[1, 'Layanan', 'Indeks A', '', 'Nilai', 80, 76], [2, '', '-', '', '', 70, 77]]))).toEqual(['Indeks A [Layanan]', 'warning C4']);
  });
  test('the indent of a cell counts for more than spaces, each where it stands', () => {
    const sheet = layout('PK', [[TITLE], HEADER, [1, 'Layanan', '     Jumlah anak', 'Orang', 10, 9], ['', '', 'Panti', 'Orang', 4, 4], ['', '', 'Jumlah lansia', 'Orang', 4, 4]]);
    const plain = { indent: 0, bold: false };
    expect(read(sheet)).toEqual(['     Jumlah anak [Layanan]', 'Panti [Layanan]', 'Jumlah lansia [Layanan]']);
    expect(read({ ...sheet, looks: new Map([[2, [plain, plain, plain, { ...plain, indent: 1 }, plain]]]) })).toEqual(['     Jumlah anak [Layanan]', '– Panti [Layanan]', 'Jumlah lansia [Layanan]']);
  });
});

test('the place of a PK: its rows, the numbers of its columns, its header again, in rows from 0', () => {
  const place = pkOf(layout('PK', [[TITLE], HEADER, [1, 2, 3, 4, 5, 6], A, HEADER, [1, 2, 3, 4, 5, 6], B, ['', 'Sumber: BPS']]))?.table.place;
  expect(place).toMatchObject({ headerTop: 1, headerRows: 1, left: 0, right: 5, top: 3, bottom: 6, numberingRows: [2, 5], repeatedHeaders: [4] });
});

test('a header of two rows that stands again is passed over whole', () => {
  const two = [['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Kinerja', ''], ['', '', '', '', 'Target', 'Realisasi']];
  const merges = 'A2:A3 B2:B3 C2:C3 D2:D3 E2:F2';
  expect(read(layout('PK', [[TITLE], ...two, A, ...two, B], { merges }))).toEqual(ALL);
});
