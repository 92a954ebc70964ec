/** The sheet of several years' performance: which years it has, which columns name their rows, and what is read of each. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { NumberReading } from '../../../src/core/model/number';
import { findRiwayat, type RiwayatReading } from '../../../src/core/read/riwayatSheet';
import { layout } from '../layout';

type Row = readonly CellValue[];

const names = (header: string): readonly string[] => header.split(' | ');
const text = (reading: NumberReading | undefined): string => (reading?.kind === 'number' ? toText(reading.value) : (reading?.kind ?? '-'));
const letter = (column: number | null): string => (column === null ? '-' : String.fromCharCode(65 + column));

const sheetOf = (title: string, rows: readonly Row[], merges = '', name = 'Lembar'): SheetSnapshot => layout(name, [[title], ...rows], { merges });
const read = (title: string, rows: readonly Row[], merges = '', tahunLaporan: number | null = null): RiwayatReading | null => findRiwayat([sheetOf(title, rows, merges)], tahunLaporan);

/** "2021 A - - B C -" of each year: the letters of indikator, sasaran, satuan, target, realisasi and capaian. */
function yearsOf(reading: RiwayatReading | null): readonly string[] | null {
  if (reading === null) return null;
  return reading.table.daftar.map(({ tahun, columns: { indikator, sasaran, satuan, target, realisasi, capaian } }) => [tahun, ...[indikator, sasaran, satuan, target, realisasi, capaian].map(letter)].join(' '));
}

const ROW = (header: string): Row => names(header).map((name, index) => (/indikator|sasaran|kegiatan|uraian/i.test(name) ? `Jumlah ${name}` : index + 1));

test.each<[why: string, title: string, header: string, tahunLaporan: number | null, years: readonly string[] | null]>([
  ['years in the names', 'CAPAIAN', 'No | Indikator | Target 2021 | Realisasi 2021 | Capaian 2021 | Target 2022 | Realisasi 2022', null, ['2021 B - - C D E', '2022 B - - F G -']],
  ['later years first', 'CAPAIAN', 'Indikator | Target 2022 | Realisasi 2022 | Target 2021 | Realisasi 2021', null, ['2021 A - - D E -', '2022 A - - B C -']],
  ['one year, and no title calls it a riwayat', 'CAPAIAN', 'No | Indikator | Target 2021 | Realisasi 2021', null, null],
  ['one year, and the title calls it one', 'RIWAYAT KINERJA', 'No | Indikator | Target 2021 | Realisasi 2021', null, ['2021 B - - C D -']],
  ['a year of a target alone', 'CAPAIAN', 'No | Indikator | Realisasi 2021 | Target 2022', null, ['2021 B - - - C -', '2022 B - - D - -']],
  ['a year of a capaian alone is none', 'RIWAYAT', 'No | Indikator | Capaian 2020 | Target 2021 | Realisasi 2021', null, ['2021 B - - D E -']],
  ['targets alone', 'RIWAYAT', 'No | Indikator | Target 2021 | Target 2022', null, null],
  ['a sheet of kegiatan', 'RIWAYAT', 'Kegiatan | Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', null, null],
  ['a sheet of what is spent', 'RIWAYAT', 'Uraian | Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', null, null],
  ['no indikator', 'RIWAYAT', 'Sasaran | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', null, null],
  ['a plan', 'CAPAIAN RENSTRA', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', null, null],
  ['last year\'s, by its year', 'PERBANDINGAN KINERJA TAHUN 2022', 'Indikator | Realisasi Tahun Sebelumnya (2021) | Target | Realisasi', null, ['2021 A - - - B -', '2022 A - - C D -']],
  ['last year\'s, called so', 'PERBANDINGAN KINERJA TAHUN 2022', 'Indikator | Realisasi Tahun Lalu 2021 | Target | Realisasi', null, ['2021 A - - - B -', '2022 A - - C D -']],
  ['last year\'s without its year', 'PERBANDINGAN KINERJA TAHUN 2022', 'Indikator | Realisasi Tahun Lalu | Target | Realisasi', null, ['2022 A - - C D -']],
  ['the nation\'s', 'PERBANDINGAN KINERJA TAHUN 2022', 'Indikator | Realisasi Nasional 2021 | Target 2022 | Realisasi 2022', null, ['2022 A - - C D -']],
  ['the report\'s own without a year, beside earlier ones', 'PERBANDINGAN', 'Indikator | Realisasi 2020 | Realisasi 2021 | Target | Realisasi', 2022, ['2020 A - - - B -', '2021 A - - - C -', '2022 A - - D E -']],
  ['the title\'s goes before the report\'s', 'PERBANDINGAN TAHUN 2023', 'Indikator | Realisasi 2021 | Target | Realisasi', 2022, ['2021 A - - - B -', '2023 A - - C D -']],
  ['no year at all is none of the report\'s', 'RIWAYAT KINERJA', 'No | Indikator | Target | Realisasi', 2022, null],
  ['a target without a year beside a realisasi of the title\'s', 'PERBANDINGAN TAHUN 2022', 'Indikator | Target 2021 | Realisasi 2021 | Realisasi 2022 | Target', null, ['2021 A - - B C -', '2022 A - - - D -']],
  ['a target without a year beside the title\'s', 'PERBANDINGAN TAHUN 2022', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022 | Target', null, ['2021 A - - B C -', '2022 A - - D E -']],
])('the years: %s', (_, title, header, tahunLaporan, years) => {
  expect(yearsOf(read(title, [names(header), ROW(header)], '', tahunLaporan))).toEqual(years);
});

test.each<[why: string, header: string, years: readonly string[]]>([
  ['each year its own', 'Sasaran 2021 | Indikator 2021 | Satuan 2021 | T 2021 | R 2021 | Sasaran 2022 | Indikator 2022 | Satuan 2022 | T 2022 | R 2022', ['2021 B A C D E -', '2022 G F H I J -']],
  ['the nearest left of its numbers', 'Sasaran | Indikator | T 2021 | R 2021 | Sasaran | Indikator | T 2022 | R 2022', ['2021 B A - C D -', '2022 F E - G H -']],
  ['one for all years', 'Sasaran | Indikator | Satuan | T 2021 | R 2021 | T 2022 | R 2022', ['2021 B A C D E -', '2022 B A C F G -']],
  ['one right of all years', 'No | T 2021 | R 2021 | T 2022 | R 2022 | Indikator | Sasaran', ['2021 F G - B C -', '2022 F G - D E -']],
  ['one between the years', 'No | T 2021 | R 2021 | Indikator | T 2022 | R 2022', ['2021 D - - B C -', '2022 D - - E F -']],
  ['one of another year counts for no other', 'No | Indikator 2021 | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', ['2021 B - - C D -']],
])('the columns that name a year\'s rows: %s', (_, header, years) => {
  expect(yearsOf(read('RIWAYAT', [names(header), ROW(header)]))).toEqual(years);
});

const HEADER = names('No | Sasaran | Indikator | Satuan | Polaritas | Target 2021 | Realisasi 2021 | Capaian 2021 | Target 2022 | Realisasi 2022 | Capaian 2022');

test('what is read of a row', () => {
  const rows = [HEADER, [1, 'Layanan', 'Jumlah orang', 'Orang', 'Negatif', 10, 9, 90, '', '', ''], ['', '', '- Panti', '', '', 4, '', '', '', 3, 75], [2, 'Mutu', 'Indeks', 'Nilai', 'Lain', 'x y', 5, '', 1, 2, '']];
  const daftar = read('RIWAYAT', rows, 'D3:D4 E3:E4')?.table.daftar;
  expect(daftar?.map(({ tahun, rows: list }) => [tahun, ...list.map(({ row, parent, sasaran, sasaranTyped, indikator, satuan, arah }) => `${row} ${parent} ${sasaran} (${sasaranTyped}) ${indikator} [${satuan}] ${arah}`)])).toEqual(
    [2021, 2022].map((tahun) => [tahun, '2 null Layanan (Layanan) Jumlah orang [Orang] turun', '3 0 Layanan () - Panti [Orang] turun', '4 null Mutu (Mutu) Indeks [Nilai] null']));
  expect(daftar?.map(({ rows: list }) => list.map(({ label, target, realisasi, typedCapaian }) => `${text(target)} ${text(realisasi)} ${String(typedCapaian?.value ?? '-')}${label ? ' label' : ''}`))).toEqual([
    ['10 9 90', '4 missing -', 'invalid 5 -'],
    ['missing missing - label', 'missing 3 75', '1 2 -'],
  ]);
});

test('without a column of satuan, arah or capaian nothing is said of them', () => {
  const daftar = read('RIWAYAT', [names('Indikator | Target 2021 | Realisasi 2021 | Realisasi 2022'), ['Jumlah A', 1, '', 2], ['Jumlah B', '', '', 3]])?.table.daftar;
  expect(daftar?.map(({ rows }) => rows.map(({ satuan, arah, typedCapaian, target, label }) => [satuan, arah, typedCapaian, text(target), label]))).toEqual([[['', null, null, '1', false], ['', null, null, 'missing', true]], [['', null, null, 'missing', false], ['', null, null, 'missing', false]]]);
});

test('what is told stands at the cell that was read, once for all years that share a list', () => {
  const rows = [HEADER, [1, 'Layanan', 'Jumlah orang', 'Orang', '', '10', '9', '90', '20', '21', '100 90'], ['', '', '', '', '', 1, '', '', 1, '', ''], ['', '', 'Indeks', '', '', 1, 1, '#REF!', 1, 1, 'lihat lampiran']];
  expect(read('RIWAYAT', rows)?.issues.map(({ code, severity, sheet, cell, value }) => `${severity} ${code} ${sheet}!${cell} ${String(value)}`)).toEqual([
    'warning indikator-kosong Lembar!C4 ', 'info angka-tersimpan-teks Lembar!F3 10', 'info angka-tersimpan-teks Lembar!G3 9',
    'info angka-tersimpan-teks Lembar!I3 20', 'info angka-tersimpan-teks Lembar!J3 21', 'error dua-nilai-satu-sel Lembar!K3 100 90',
  ]);
});

test('lettered rows are sub-indikator where their targets sum to the row above, or to what it reached', () => {
  const header = names('Indikator | Satuan | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022');
  const daftar = read('RIWAYAT', [header, ['1. Jumlah anak', 'Orang', 100, 90, '', 70], ['a. Panti', 'Orang', 60, 50, 30, 30], ['b. Luar panti', 'Orang', 40, 40, 40, 41]])?.table.daftar;
  expect(daftar?.map(({ rows }) => rows.map(({ parent }) => parent))).toEqual([[null, 0, 0], [null, 0, 0]]);
});

describe('tables below one another', () => {
  const year = (tahun: number, name: string): readonly Row[] => [[`CAPAIAN TAHUN ${tahun}`], names('No | Indikator | Target | Realisasi'), [1, name, 10, 9]];
  test('each of a year of its own', () => {
    const table = read('RIWAYAT KINERJA', [...year(2022, 'Jumlah A'), [], ...year(2021, 'Jumlah B')])?.table;
    expect(table?.daftar.map(({ tahun, rows }) => [tahun, ...rows.map(({ indikator }) => indikator)])).toEqual([[2021, 'Jumlah B'], [2022, 'Jumlah A']]);
    expect(table).toMatchObject({ tahun: 2022, headerTop: 2, noColumn: 0, lines: [3, 7], titles: ['RIWAYAT KINERJA', 'CAPAIAN TAHUN 2022'] });
  });
  test('of one year that stands again only the first counts', () => {
    const table = read('RIWAYAT KINERJA', [...year(2022, 'Jumlah A'), [], ['Mengetahui,', 'Kepala'], ...year(2022, 'Jumlah B')])?.table;
    expect(table?.daftar.map(({ tahun, rows }) => [tahun, ...rows.map(({ indikator }) => indikator)])).toEqual([[2022, 'Jumlah A']]);
  });
  test('one without rows is left out', () => {
    const table = read('RIWAYAT KINERJA', [['CAPAIAN TAHUN 2021'], names('No | Indikator | Target | Realisasi'), [], ...year(2022, 'Jumlah A')])?.table;
    expect(table?.daftar.map(({ tahun }) => tahun)).toEqual([2022]);
    expect(read('RIWAYAT KINERJA', [['CAPAIAN TAHUN 2021'], names('No | Indikator | Target | Realisasi')])).toBeNull();
  });
});

test.each<[title: string, tahun: number]>([['PERBANDINGAN TAHUN 2021', 2021], ['PERBANDINGAN TAHUN 2025', 2022], ['PERBANDINGAN', 2022]])('the year of “%s” is %s', (title, tahun) => {
  const header = 'Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022';
  expect(read(title, [names(header), ROW(header)])?.table).toMatchObject({ tahun, noColumn: null });
});

test('of several the one that is called so, then the one with more years, then the first; the others are listed', () => {
  const table = (name: string, title: string, header: string): SheetSnapshot => sheetOf(title, [names(header), ROW(header)], '', name);
  const [two, three] = ['Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', 'Indikator | Realisasi 2020 | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022'];
  const found = (...sheets: readonly SheetSnapshot[]): readonly (string | undefined)[] => {
    const reading = findRiwayat(sheets);
    return [reading?.table.sheet.name, ...(reading?.issues ?? []).map(({ code, severity, sheet, params }) => `${severity} ${code} ${sheet} ${String(params['chosen'])} ${String(params['kind'])}`)];
  };
  const ignored = (sheet: string, chosen: string): string => `info lembar-lain-diabaikan ${sheet} ${chosen} riwayat`;
  expect(found(table('Satu', 'CAPAIAN', three), table('Dua', 'TREN KINERJA', two))).toEqual(['Dua', ignored('Satu', 'Dua')]);
  expect(found(table('Satu', 'CAPAIAN', three), table('Riwayat', 'CAPAIAN', two))).toEqual(['Riwayat', ignored('Satu', 'Riwayat')]);
  expect(found(table('Satu', 'CAPAIAN', two), table('Dua', 'CAPAIAN', three), table('Tiga', 'CAPAIAN', two))).toEqual(['Dua', ignored('Satu', 'Dua'), ignored('Tiga', 'Dua')]);
  expect(found(table('Satu', 'CAPAIAN', two), table('Dua', 'CAPAIAN', two))).toEqual(['Satu', ignored('Dua', 'Satu')]);
  expect(findRiwayat([])).toBeNull();
  expect(findRiwayat([{ ...layout('Kosong', []), block: null }])).toBeNull();
});
