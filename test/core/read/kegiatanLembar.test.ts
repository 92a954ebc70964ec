/** The Kegiatan sheet: which of its columns are taken, which rows count, and what each kegiatan stands under. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { KegiatanTable } from '../../../src/core/model/kegiatan';
import type { NumberReading } from '../../../src/core/model/number';
import { findKegiatan } from '../../../src/core/read/kegiatanSheet';
import { layout } from '../layout';

type Row = readonly CellValue[];

const names = (header: string): readonly string[] => header.split(' | ');

const tableOf = (rows: readonly Row[], merges = ''): KegiatanTable | null => findKegiatan([layout('Kegiatan', rows, { merges })])?.table ?? null;

/** "row indikator › program › kegiatan / sub kegiatan" of each kegiatan. */
function linesOf(table: KegiatanTable | null): readonly string[] | null {
  if (table === null) return null;
  return table.rows.map(({ row, indikator, program, kegiatan, subKegiatan }) => {
    const name = indikator === null ? '-' : (table.indikator[indikator]?.indikator ?? '?');
    return `${row + 1} ${name} › ${table.programs[program]?.program ?? '?'} › ${kegiatan}${subKegiatan === '' ? '' : ` / ${subKegiatan}`}`;
  });
}

const text = (reading: NumberReading | undefined): string => (reading?.kind === 'number' ? toText(reading.value) : (reading?.kind ?? '-'));

test.each<[why: string, header: string, columns: Partial<KegiatanTable['columns']> | null]>([
  ['kegiatan and their program', 'No | Indikator | Target | Realisasi | Capaian | Program | Kegiatan', { indikator: 1, target: 2, realisasi: 3, capaian: 4, program: 5, kegiatan: 6 }],
  ['a result in percent', 'Indikator | Target | Realisasi | % | Kegiatan', { capaian: 3, program: null, kegiatan: 4 }],
  ['a capaian before a percentage', 'Indikator | Target | Realisasi | % | Capaian | Kegiatan', { capaian: 4 }],
  ['numbers right of the program are the kegiatan\'s', 'Indikator | Program | Target | Realisasi | % | Kegiatan', { target: null, realisasi: null, capaian: null }],
  ['numbers right of the kegiatan too', 'Indikator | Target | Kegiatan | Target | Realisasi | Program', { target: 1, realisasi: null }],
  ['numbers left of the indikator are none of its own', 'Target | Indikator | Realisasi | Kegiatan', { target: null, realisasi: 2 }],
  ['numbers of the plan', 'Indikator | Target Renstra | Target | Realisasi | Kegiatan', { target: 2 }],
  ['numbers of a quarter', 'Indikator | Target | Realisasi TW I | Realisasi TW II | Kegiatan', { target: 1, realisasi: null }],
  ['numbers of money', 'Indikator | Target Anggaran (Rp) | Target | Realisasi | Kegiatan', { target: 2 }],
  ['numbers of the title\'s year', 'Indikator | Target 2022 | Target 2023 | Realisasi 2022 | Realisasi 2023 | Kegiatan', { target: 2, realisasi: 4 }],
  ['numbers of the title\'s year before those without one', 'Indikator | Target | Target 2023 | Realisasi | Kegiatan', { target: 2, realisasi: 3 }],
  ['numbers without a year before those of another', 'Indikator | Target 2022 | Target | Realisasi 2022 | Kegiatan', { target: 2, realisasi: null }],
  ['of several targets the first', 'Indikator | Target | Target RKPD | Kegiatan', { target: 1 }],
  ['kegiatan and sub kegiatan', 'Indikator | Target | Sub Kegiatan | Kegiatan', { kegiatan: 3 }],
  ['sub kegiatan alone', 'Indikator | Target | Sub Kegiatan', { kegiatan: 2 }],
  ['a column of program and kegiatan', 'Indikator | Target | Program/Kegiatan', { program: null, kegiatan: 2 }],
  ['kegiatan before a column of both', 'Indikator | Target | Program dan Kegiatan | Kegiatan', { kegiatan: 3 }],
  ['an uraian that names no kegiatan', 'Indikator | Target | Uraian', null],
  ['an indikator right of the kegiatan', 'Kegiatan | Indikator | Target', null],
  ['no indikator', 'Sasaran | Target | Kegiatan', null],
  ['no kegiatan', 'Sasaran | Indikator | Target', null],
])('the columns: %s', (_, header, columns) => {
  const row = names(header).map((name, index) => (/kegiatan|program|indikator|uraian/i.test(name) ? `Nama ke-${index}` : 1));
  const table = tableOf([['TAHUN 2023'], names(header), row]);
  if (columns === null) expect(table).toBeNull();
  else expect(table?.columns).toMatchObject(columns);
});

const HEADER = names('No | Sasaran | Indikator | Target | Realisasi | Program | Kegiatan | Keterangan');
const A = [1, 'Layanan', 'Indeks A', 80, 76, 'Program Anak', 'Makanan', ''];
const MORE = ['', '', '', '', '', '', 'Sandang', ''];
const B = [2, 'Mutu', 'Indeks B', 70, 77, 'Program Lansia', 'Panti', ''];
const FIRST = ['2 Indeks A › Program Anak › Makanan'];

const below = (rows: readonly Row[], merges = ''): readonly string[] | null => linesOf(tableOf([HEADER, ...rows], merges));
const signs = (left: string, right: string): Row => ['', '', left, '', '', '', right];
const inKegiatan = (line: string): Row => ['', '', '', '', '', '', line];

test.each<[why: string, rows: readonly Row[], expected: readonly string[] | null]>([
  ['kegiatan below one another', [A, MORE, B], [...FIRST, '3 Indeks A › Program Anak › Sandang', '4 Indeks B › Program Lansia › Panti']],
  ['a blank row', [A, [], B], [...FIRST, '4 Indeks B › Program Lansia › Panti']],
  ['blank rows of spaces', [A, [' '], ['', ' '], B], [...FIRST, '5 Indeks B › Program Lansia › Panti']],
  ['rows of spaces at the end', [A, [' '], ['', ' ']], FIRST],
  ['behind a blank row a kegiatan alone', [A, [], MORE], [...FIRST, '4 Indeks A › Program Anak › Sandang']],
  ['behind a blank row a line that names none', [A, [], ['', 'Catatan'], B], FIRST],
  ['numbers of the columns', [[1, 2, 3, 4, 5, 6, 7, 8], A, [], [1, 2, 3, 4, 5, 6, 7, 8], B], ['3 Indeks A › Program Anak › Makanan', '6 Indeks B › Program Lansia › Panti']],
  ['the header again', [A, HEADER, B], [...FIRST, '4 Indeks B › Program Lansia › Panti']],
  ['the header again behind a blank row', [A, [], HEADER, B], [...FIRST, '5 Indeks B › Program Lansia › Panti']],
  ['a signature left of the kegiatan', [A, ['', '', 'Mengetahui,'], B], FIRST],
  ['a kegiatan that begins as a jabatan does', [A, inKegiatan('Kepala keluarga mandiri')], [...FIRST, '3 Indeks A › Program Anak › Kepala keluarga mandiri']],
  ['behind a blank row a signature', [A, [], inKegiatan('Padang, 3 Januari 2024'), inKegiatan('Kepala Dinas')], FIRST],
  ['behind a blank row a line above the signature', [A, [], inKegiatan('Ditetapkan di Padang'), inKegiatan('pada awal tahun'), inKegiatan('oleh'), inKegiatan('yang berwenang'), inKegiatan('Kepala Dinas')], FIRST],
  ['a signature further below', [A, [], ...['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map(inKegiatan), [], inKegiatan('Kepala Dinas')], [...FIRST, ...['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((name, index) => `${index + 4} Indeks A › Program Anak › ${name}`)]],
  ['before the signature a row of the table', [A, [], MORE, ['', '', 'Indeks B', 70, 77, '', 'Panti'], ['', '', '', 'Kepala Dinas']], [...FIRST, '4 Indeks A › Program Anak › Sandang', '5 Indeks B › Program Anak › Panti']],
  ['before the signature a numbered row', [A, [], MORE, [2, '', '', '', '', '', 'Panti'], ['', '', '', 'Kepala Dinas']], [...FIRST, '4 Indeks A › Program Anak › Sandang', '5 Indeks A › Program Anak › Panti']],
  ['before the signature another program', [A, [], MORE, ['', '', '', '', '', 'Program Lansia', 'Panti'], ['', '', '', 'Kepala Dinas']], [...FIRST, '4 Indeks A › Program Anak › Sandang', '5 Indeks A › Program Lansia › Panti']],
  ['the signature in the fifth line behind a blank row', [A, [], inKegiatan('Ditetapkan'), inKegiatan('di Padang'), inKegiatan('pada awal'), inKegiatan('tahun'), ['', '', '', 'Kepala Dinas']], FIRST],
  ['the signature in the sixth line behind a blank row', [A, [], ...['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map(inKegiatan), ['', '', '', 'Kepala Dinas']], [...FIRST, ...['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((name, index) => `${index + 4} Indeks A › Program Anak › ${name}`)]],
  ['two who sign, right below', [A, signs('Gubernur', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['two who sign, behind a blank row', [A, [], signs('Gubernur', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['two who sign, as pihak', [A, [], signs('Pihak Kedua,', 'Pihak Pertama,'), signs('Gubernur', 'Kepala Dinas'), [], [], signs('Budi', 'Ani'), signs('', 'NIP. 1970')], FIRST],
  ['two who sign, by jabatan, NIP below', [A, [], signs('Sekretaris Daerah', 'Camat Alai'), [], [], signs('Budi', 'Ani'), signs('NIP. 1970', 'NIP. 1971')], FIRST],
  ['two who sign, the date alone above', [A, [], signs('', 'Padang, 3 Januari 2024'), signs('Gubernur', 'Kepala Dinas')], FIRST],
  ['two who sign, the date below a jabatan', [A, [], signs('Gubernur', ''), signs('', 'Padang, 3 Januari 2024'), signs('Sekretaris', 'Kepala Dinas')], FIRST],
  ['who signs under the program and the kegiatan', [A, [], ['', '', '', '', '', 'Gubernur', 'Padang, 3 Januari 2024'], ['', '', '', '', '', 'Sekretaris', 'Kepala Dinas']], FIRST],
  ['place and date under the kegiatan, right below', [A, inKegiatan('Padang, 3 Januari 2024'), inKegiatan('Kepala Dinas')], FIRST],
  ['behind a blank row an indikator above its kegiatan', [['', '', 'Indeks A', 80, 76], ['', '', '', '', '', 'Program Anak', 'Makanan'], [], ['', '', 'Indeks B', 70, 77], ['', '', '', '', '', 'Program Lansia', 'Panti']], ['3 Indeks A › Program Anak › Makanan', '6 Indeks B › Program Lansia › Panti']],
  ['behind a blank row a line under the indikator without a kegiatan', [A, [], ['', '', 'Dibuat oleh bidang'], ['', '', '', ''], B], FIRST],
  ['a total of all', [A, ['', 'JUMLAH'], B], [...FIRST, '4 Indeks B › Program Lansia › Panti']],
  ['a total in the column of the kegiatan', [A, inKegiatan('Jumlah'), B], [...FIRST, '4 Indeks B › Program Lansia › Panti']],
  ['a total in the column of the program', [A, ['', '', '', '', '', 'Total', '', ''], B], [...FIRST, '4 Indeks B › Program Lansia › Panti']],
  ['an indikator that counts', [A, [2, '', 'Jumlah desa', 1, 1, 'Program Desa', 'Musyawarah']], [...FIRST, '3 Jumlah desa › Program Desa › Musyawarah']],
  ['an indikator that counts, without a number', [A, ['', '', 'Jumlah desa', 1, 1, 'Program Desa', 'Musyawarah']], [...FIRST, '3 Jumlah desa › Program Desa › Musyawarah']],
  ['an indikator that counts, above its kegiatan', [A, ['', '', 'Jumlah desa', 1, 1], ['', '', '', '', '', 'Program Desa', 'Musyawarah']], [...FIRST, '4 Jumlah desa › Program Desa › Musyawarah']],
  ['no kegiatan below the header', [['', 'Layanan', 'Indeks A', 80, 76]], null],
  ['kegiatan of no indikator', [inKegiatan('Makanan')], null],
  ['kegiatan above the first indikator', [['', '', '', '', '', 'Program Umum', 'Surat'], A], ['2 - › Program Umum › Surat', '3 Indeks A › Program Anak › Makanan']],
])('the rows: %s', (_, rows, expected) => {
  expect(below(rows)).toEqual(expected);
});

test('a header of two rows that stands again is passed over whole', () => {
  const two = [names('No | Indikator | Kinerja |  | Kegiatan'), ['', '', 'Target', 'Realisasi', '']];
  expect(linesOf(tableOf([...two, [1, 'Indeks A', 1, 1, 'Makanan'], ...two, [2, 'Indeks B', 1, 1, 'Panti']], 'A1:A2 B1:B2 C1:D1 E1:E2'))).toEqual(['3 Indeks A ›  › Makanan', '6 Indeks B ›  › Panti']);
});

test('without a program a total stands in the column of the kegiatan', () => {
  const header = names('Indikator | Target | Kegiatan | Keterangan');
  expect(linesOf(tableOf([header, ['Jumlah desa', 1, 'Musyawarah'], ['', '', 'Jumlah kegiatan: 1'], ['', '', 'Rapat', 'Jumlah 2']]))).toEqual(['2 Jumlah desa ›  › Musyawarah', '4 Jumlah desa ›  › Rapat']);
});

test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
  ['a name that only stands again', [A, [1, 'Layanan', 'a. Indeks A', 80, 76, 'Program Anak', 'Sandang']], [...FIRST, '3 Indeks A › Program Anak › Sandang']],
  ['a program that only stands again, in other letters', [A, ['', '', '', '', '', 'PROGRAM  ANAK', 'Sandang']], [...FIRST, '3 Indeks A › Program Anak › Sandang']],
  ['another program of one indikator', [A, ['', '', '', '', '', 'Program Lansia', 'Panti']], [...FIRST, '3 Indeks A › Program Lansia › Panti']],
  ['one program for two indikator', [A, [2, '', 'Indeks B', 70, 77, '', 'Panti']], [...FIRST, '3 Indeks B › Program Anak › Panti']],
  ['one name under two sasaran', [A, [2, 'Mutu', 'Indeks A', 70, 77, '', 'Panti']], [...FIRST, '3 Indeks A › Program Anak › Panti']],
  ['a kegiatan that is called a program', [A, inKegiatan('Program Keluarga Harapan')], [...FIRST, '3 Indeks A › Program Anak › Program Keluarga Harapan']],
])('what a kegiatan stands under: %s', (_, rows, expected) => {
  expect(below(rows)).toEqual(expected);
});

test('one name under two sasaran is two indikator, and the program goes on under the second', () => {
  const table = tableOf([HEADER, A, MORE, [2, 'Mutu', 'Indeks A', 70, 77, '', 'Panti', '']]);
  expect(table?.indikator.map(({ no, sasaran, indikator, target, realisasi }) => [no, sasaran, indikator, text(target), text(realisasi)])).toEqual([['1', 'Layanan', 'Indeks A', '80', '76'], ['2', 'Mutu', 'Indeks A', '70', '77']]);
  expect(table?.programs).toEqual([{ row: 1, indikator: 0, program: 'Program Anak' }, { row: 3, indikator: 1, program: 'Program Anak' }]);
  expect(table?.rows.map(({ indikator, program }) => [indikator, program])).toEqual([[0, 0], [0, 0], [1, 1]]);
});

test.each<[typed: string, isProgram: boolean]>([
  ['Program Lansia', true], ['  program lansia', true], ['1. Program Lansia', true], ['1.Program Lansia', true], ['(2) PROGRAM Lansia', true], ['II. Program Lansia', true], ['xiv) Program Lansia', true], ['I. 1. Program Lansia', true],
  ['Programmer', false], ['Panti program', false], ['12345. Program Lansia', false], ['A. Panti', false],
])('in a column of both “%s” is a program: %s', (typed, isProgram) => {
  const table = tableOf([names('Indikator | Target | Program/Kegiatan'), ['Indeks A', 1, 'Program Anak'], ['', '', 'Makanan'], ['', '', typed], ['', '', 'Sandang']]);
  expect(table?.rows.map(({ program }) => table.programs[program]?.program)).toEqual(isProgram ? ['Program Anak', typed.trim()] : ['Program Anak', 'Program Anak', 'Program Anak']);
});

test('sub kegiatan under their kegiatan, which begins anew under another program', () => {
  const header = names('Indikator | Target | Program | Kegiatan | Sub Kegiatan');
  const table = tableOf([header, ['Indeks A', 1, 'Anak', 'Panti', 'Makanan'], ['', '', '', '', 'Sandang'], ['', '', '', 'Luar Panti', ''], ['', '', 'Lansia', '', 'Obat'], ['Indeks B', 1, '', '', 'Alat']]);
  expect(linesOf(table)).toEqual(['2 Indeks A › Anak › Panti / Makanan', '3 Indeks A › Anak › Panti / Sandang', '4 Indeks A › Anak › Luar Panti', '5 Indeks A › Lansia ›  / Obat', '6 Indeks B › Lansia ›  / Alat']);
  expect(table?.rows.map(({ nameColumn }) => nameColumn)).toEqual([4, 4, 3, 4, 4]);
});

test.each(['Sub Kegiatan', 'Sub-Kegiatan', 'SUB KEGIATAN PENDUKUNG'])('“%s” stands below a kegiatan', (name) => {
  expect(linesOf(tableOf([['Indikator', 'Target', 'Kegiatan', name], ['Indeks A', 1, 'Panti', 'Makanan']]))).toEqual(['2 Indeks A ›  › Panti / Makanan']);
});

test('sub kegiatan alone are the kegiatan', () => {
  const table = tableOf([names('Indikator | Target | Sub Kegiatan'), ['Indeks A', 1, 'Makanan'], ['', '', 'Sandang']]);
  expect(linesOf(table)).toEqual(['2 Indeks A ›  › Makanan', '3 Indeks A ›  › Sandang']);
});

test('a total names no sasaran', () => {
  expect(tableOf([HEADER, A, ['', 'JUMLAH'], ['', '', 'Indeks C', 1, 1, '', 'Panti']])?.indikator.map(({ sasaran }) => sasaran)).toEqual(['Layanan', 'Layanan']);
});

test('a kegiatan above all indikator and programs', () => {
  expect(tableOf([HEADER, inKegiatan('Surat'), A])?.rows[0]).toEqual({ row: 1, indikator: null, program: 0, kegiatan: 'Surat', subKegiatan: '', nameColumn: 6, kelompokSasaran: '', keterangan: '' });
});

test('a unit beside a number is held against the satuan\'s column', () => {
  const told = (header: string, row: Row): readonly string[] => (findKegiatan([layout('Kegiatan', [names(header), row])])?.issues ?? []).map(({ code, cell }) => `${code} ${cell}`);
  expect(told('Indikator | Satuan | Target | Kegiatan', ['Jumlah A', 'Orang', '5 unit', 'Makanan'])).toEqual(['satuan-berbeda C2']);
  expect(told('Indikator | Satuan | Target | Kegiatan', ['Jumlah A', 'Unit', '5 unit', 'Makanan'])).toEqual([]);
  expect(told('Indikator | Target | Kegiatan', ['Jumlah A', '5 unit', 'Makanan'])).toEqual([]);
});

test('whom a kegiatan serves and what is said of it hold for the rows below, until another program begins', () => {
  const header = names('Indikator | Target | Program | Kegiatan | Kelompok Sasaran | Keterangan');
  const table = tableOf([header, ['Indeks A', 1, 'Anak', 'Makanan', '40 anak', 'APBD'], ['', '', '', 'Sandang', '', ''], ['', '', 'Lansia', 'Panti', '', ''], ['', '', '', 'Obat', '9 lansia', 'DAK']]);
  expect(table?.rows.map(({ kelompokSasaran, keterangan }) => [kelompokSasaran, keterangan])).toEqual([['40 anak', 'APBD'], ['40 anak', 'APBD'], ['', ''], ['9 lansia', 'DAK']]);
});

test('a sasaran right of the kegiatan is whom it serves, one left of the indikator is the indikator\'s', () => {
  const table = tableOf([names('Sasaran | Indikator | Target | Kegiatan | Sasaran'), ['Layanan', 'Indeks A', 1, 'Makanan', 'Anak'], ['', '', '', 'Sandang', 'Lansia']]);
  expect(table?.indikator.map(({ sasaran }) => sasaran)).toEqual(['Layanan']);
  expect(table?.rows.map(({ kelompokSasaran }) => kelompokSasaran)).toEqual(['Anak', 'Lansia']);
  expect(tableOf([names('Indikator | Sasaran | Target | Kegiatan'), ['Indeks A', 'Layanan', 1, 'Makanan']])?.indikator.map(({ sasaran }) => sasaran)).toEqual(['']);
});

test('names below a header that covers two columns', () => {
  const header = names('Indikator |  | Target | Program |  | Kegiatan | ');
  expect(linesOf(tableOf([header, ['a.', '', 1, '', 'Anak', '', 'Makanan'], ['', 'Indeks B', 1, 'Lansia', '', 'Panti', '']], 'A1:B1 D1:E1 F1:G1'))?.slice(1)).toEqual(['3 Indeks B › Lansia › Panti']);
  expect(linesOf(tableOf([header, ['', 'Indeks A', 1, '', 'Anak', '', 'Makanan']], 'A1:B1 D1:E1 F1:G1'))).toEqual(['2 Indeks A › Anak › Makanan']);
});

test('numbers, their unit, and what is told of them', () => {
  const found = findKegiatan([layout('Kegiatan', [
    names('Indikator | Target | Realisasi | Capaian | Kegiatan'),
    ['Jumlah orang', '120 orang', '100', '83', 'Makanan'], ['Kadar air', '80 - 90 %', 85, '', 'Panti'], ['Jumlah desa', 5, 'x y', '', 'Rapat'],
  ])]);
  expect(found?.table.indikator.map(({ satuan, target, realisasi, typedCapaian }) => [satuan, text(target), text(realisasi), typedCapaian?.value])).toEqual([['orang', '120', '100', '83'], ['%', 'range', '85', ''], ['', '5', 'invalid', '']]);
  expect(found?.issues.map(({ sheet, cell, value }) => `${sheet}!${cell} ${String(value)}`)).toEqual(['Kegiatan!C2 100', 'Kegiatan!C4 x y']);
});

test('the satuan of a column goes before one beside a number', () => {
  const found = findKegiatan([layout('Kegiatan', [names('Indikator | Satuan | Target | Kegiatan'), ['Jumlah orang', 'Orang', 120, 'Makanan'], ['Jumlah unit', '', '5 unit', 'Panti']], { merges: '' })]);
  expect(found?.table.indikator.map(({ satuan }) => satuan)).toEqual(['Orang', 'unit']);
});

test('a table below the first counts if its columns are the same', () => {
  const other = names('No | Indikator | Sasaran | Target | Realisasi | Program | Kegiatan | Keterangan');
  expect(below([A, [], ['Sasaran 2'], HEADER, B])).toEqual([...FIRST, '6 Indeks B › Program Lansia › Panti']);
  expect(below([A, [], ['Sasaran 2'], other, B])).toEqual(FIRST);
});

test('of several sheets the one with the most kegiatan, of equals the first', () => {
  const sheet = (name: string, rows: readonly Row[]): SheetSnapshot => layout(name, [HEADER, ...rows]);
  const chosen = (...sheets: readonly SheetSnapshot[]): string | undefined => findKegiatan(sheets)?.table.sheet.name;
  expect(chosen(sheet('Satu', [A]), sheet('Dua', [A, MORE]), sheet('Tiga', [A]))).toBe('Dua');
  expect(chosen(layout('Kosong', []), sheet('Satu', [A]), sheet('Dua', [B]))).toBe('Satu');
  expect(findKegiatan([{ ...layout('Kosong', []), block: null }])).toBeNull();
});

test('where the table stands and of which year it is', () => {
  expect(tableOf([['KORELASI TAHUN 2022'], [], HEADER, A])).toMatchObject({ headerTop: 2, tahun: 2022, titles: ['KORELASI TAHUN 2022'] });
  expect(tableOf([HEADER, A])).toMatchObject({ headerTop: 0, tahun: null, titles: [] });
});
