/** What each column of a PK's header is to it: the indikator's own, and what beside target and realisasi is taken. */
import type { CellValue } from '../../../src/core/model/grid';
import { headersOf, type Header } from '../../../src/core/read/header';
import { hasYearsOnly, isPkHeader, kegiatanSide, pkColumnsOf } from '../../../src/core/read/pkColumns';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

type Row = readonly CellValue[];

function headed(rows: readonly Row[], merges = ''): { readonly view: SheetView; readonly header: Header } {
  const view = viewSheet(layout('PK', rows, { merges }));
  const [header] = view === null ? [] : headersOf(view);
  if (view === null || header === undefined) throw new Error('no header');
  return { view, header };
}

const letter = (column: number | undefined): string => (column === undefined ? '-' : String.fromCharCode(65 + column));

type Peran = 'indikator' | 'target' | 'realisasi' | 'no' | 'sasaran' | 'satuan' | 'arah' | 'skor' | 'capaian' | 'kategori';

/** The letters of the columns asked for, a dash for one that the table has not; null where it has no target of its own. */
function lettersOf(rows: readonly Row[], asked: readonly Peran[], { year = 2023, merges = '' }: { readonly year?: number | null; readonly merges?: string } = {}): string | null {
  const { view, header } = headed(rows, merges);
  const columns = pkColumnsOf(view, header, year);
  return columns === null ? null : asked.map((each) => letter(columns[each]?.column)).join(' ');
}

const names = (header: string): readonly string[] => header.split(' | ');

test.each<[why: string, header: string, indikator: string | null]>([
  ['the only one', 'No | Sasaran | Indikator Kinerja | Target | Realisasi', 'C'],
  ['two that say the same', 'No | Indikator | Indikator Kinerja | Target | Realisasi', null],
  ['of the sasaran beside one of its tujuan', 'Indikator Kinerja Tujuan | Indikator Kinerja Sasaran | Target | Realisasi', 'B'],
  ['of the sasaran beside one of its program', 'Indikator Kinerja Sasaran | Indikator Kinerja Program | Target | Realisasi', 'A'],
  ['of the sasaran beside one of its kegiatan', 'Indikator Kinerja Sasaran | Indikator Kinerja Kegiatan | Target | Realisasi', 'A'],
  ['of the sasaran beside one of its sub kegiatan', 'Indikator Kinerja Sasaran | Indikator Kinerja Sub Kegiatan | Target | Realisasi', 'A'],
  ['of a sub kegiatan beside another', 'Indikator | Indikator Sub Kegiatan | Target | Realisasi', 'A'],
  ['of a program, the only one', 'No | Program | Indikator Kinerja Program | Target | Realisasi', 'C'],
  ['of a program, called nothing else', 'No | Program | Indikator Program | Target | Realisasi', 'C'],
  ['of a kegiatan, called nothing else', 'No | Kegiatan | Indikator Kegiatan | Target | Realisasi', 'C'],
  ['of a program and of a kegiatan', 'No | Indikator Program | Indikator Kegiatan | Target | Realisasi', null],
  ['of the tujuan alone', 'No | Indikator Tujuan | Target | Realisasi', null],
  ['how one is computed', 'No | Formula Indikator Program | Target | Realisasi', null],
  ['none', 'No | Sasaran | Target | Realisasi', null],
])('the column of the indikator: %s', (_, header, indikator) => {
  expect(lettersOf([names(header)], ['indikator'])).toBe(indikator);
});

test.each<[header: string, isPk: boolean]>([
  ['No | Indikator Kinerja | Target | Realisasi', true],
  ['No | Indikator Kinerja | Realisasi | Capaian', false],
  ['No | Indikator Kinerja | Target Anggaran (Rp) | Realisasi', false],
  ['No | Indikator | Indikator Kinerja | Target', false],
  ['No | Program | Target | Realisasi', false],
])('“%s” can be a PK\'s: %s', (header, isPk) => {
  expect(isPkHeader(headed([names(header)]).header)).toBe(isPk);
});

test.each<[header: string, side: 'left' | 'right' | null]>([
  ['No | Indikator Kinerja | Target | Realisasi', null],
  ['No | Indikator Kinerja | Target | Kegiatan', 'right'],
  ['No | Kegiatan | Indikator Kinerja | Target', 'left'],
  ['Kegiatan | Indikator Kinerja | Target', 'left'],
  ['Kegiatan | Anggaran | Realisasi', 'right'],
])('where the kegiatan stand in “%s”: %s', (header, side) => {
  expect(kegiatanSide(headed([names(header)]).header)).toBe(side);
});

test.each<[header: string, only: boolean]>([
  ['Indikator | Target 2022 | Target 2023 | Realisasi 2022 | Realisasi 2023', true],
  ['Indikator | Target 2022 | Realisasi 2022', true],
  ['Indikator | Target 2022 | Target | Realisasi 2022', false],
  ['Indikator | Target 2022 | Realisasi 2022 | Realisasi', false],
  ['Indikator | Target 2022 | Target 2023', false],
  ['Indikator | Realisasi 2022 | Realisasi 2023', false],
  ['Indikator | Target 2022 | Realisasi 2022 | Target Renstra', true],
  ['Indikator | Target 2022 | Realisasi 2022 | Realisasi TW I', true],
  ['Indikator | Target 2022 | Realisasi 2022 | Realisasi Anggaran', true],
  ['Indikator | Target Renstra 2022 | Realisasi 2022', false],
])('every target and realisasi of “%s” is some year\'s: %s', (header, only) => {
  expect(hasYearsOnly(headed([names(header)]).header)).toBe(only);
});

test.each<[why: string, header: string, asked: readonly Peran[], expected: string | null]>([
  ['numbers right of the indikator are its own', 'No | Sasaran | Target | Realisasi | Indikator | Target | Realisasi', ['target', 'realisasi'], 'F G'],
  ['numbers left of it where none stand right', 'No | Target | Realisasi | Indikator', ['target', 'realisasi'], 'B C'],
  ['a satuan left of it', 'No | Satuan | Indikator | Target | Realisasi', ['satuan'], 'B'],
  ['a satuan on both sides', 'Satuan | Indikator | Satuan | Target | Realisasi', ['satuan'], 'C'],
  ['two satuan', 'Indikator | Satuan | Target | Realisasi | Satuan', ['satuan'], 'B'],
  ['no satuan, arah, skor, no or sasaran', 'Indikator | Target | Realisasi', ['satuan', 'arah', 'skor', 'no', 'sasaran'], '- - - - -'],
  ['a number of the indikator beside that of the row', 'No | Sasaran | No IKU | Indikator | Target | Realisasi', ['no'], 'C'],
  ['a number right of the indikator', 'Indikator | No | Target | Realisasi', ['no'], '-'],
  ['of several sasaran the nearest left of the indikator', 'Sasaran Daerah | Sasaran OPD | Indikator | Target | Realisasi', ['sasaran'], 'B'],
  ['a sasaran right of the indikator where none stands left', 'No | Indikator | Sasaran | Target | Realisasi', ['sasaran'], 'C'],
  ['sasaran on both sides', 'Sasaran | Indikator | Target | Realisasi | Sasaran Program', ['sasaran'], 'A'],
  ['of two right of it the first', 'Indikator | Sasaran OPD | Sasaran Program | Target | Realisasi', ['sasaran'], 'B'],
  ['a score', 'No | Indikator | Target | Realisasi | Skor', ['skor'], 'E'],
  ['another table with names right of it has its own', 'No | Indikator | Target | No | Kegiatan | Target | Realisasi', ['target', 'realisasi'], 'C -'],
  ['numbers of the rows are no other table\'s', 'No | Program | Indikator | Target | Realisasi', ['target', 'realisasi'], 'D E'],
  ['numbers right of the indikator, names left of it', 'Program | Indikator | No | Target | Realisasi', ['target', 'realisasi'], 'D E'],
  ['the indikator of programs behind the target have their own', 'Indikator Sasaran | Target | Indikator Program | Realisasi', ['target', 'realisasi'], 'B -'],
  ['the indikator of programs before the target', 'Indikator Sasaran | Indikator Program | Target | Realisasi', ['target', 'realisasi'], 'C D'],
  ['a target of the plan alone', 'No | Indikator | Target Renstra | Realisasi', ['target'], null],
  ['a target of a quarter alone', 'No | Indikator | Target TW I | Realisasi', ['target'], null],
  ['a target of money beside one of performance', 'No | Indikator | Target Anggaran (Rp) | Target | Realisasi', ['target'], 'D'],
  ['of the year and without one', 'No | Indikator | Target | Target 2023 | Realisasi', ['target'], 'D'],
  ['of another year and without one', 'No | Indikator | Target 2022 | Target | Realisasi', ['target'], 'D'],
  ['after perubahan goes before up to now', 'No | Indikator | Target s.d. Bulan Ini | Target Perubahan | Realisasi', ['target'], 'D'],
  ['up to now goes before what says nothing', 'No | Indikator | Target | Realisasi | Realisasi Kumulatif', ['realisasi'], 'E'],
])('which column is taken: %s', (_, header, asked, expected) => {
  expect(lettersOf([names(header)], asked)).toBe(expected);
});

test.each<[why: string, header: string, expected: string]>([
  ['a capaian beside one in percent', 'Indikator | Target | Capaian | Capaian (%)', 'C D -'],
  ['a capaian beside one called persentase', 'Indikator | Target | Capaian | Persentase Capaian', 'C D -'],
  ['a capaian beside one called prosentase', 'Indikator | Target | Capaian | Prosentase Capaian', 'C D -'],
  ['a capaian beside one called tingkat', 'Indikator | Target | Capaian | Tingkat Capaian', 'C D -'],
  ['a capaian beside a percent sign', 'Indikator | Target | Capaian | %', 'C D -'],
  ['a capaian alone is the result', 'Indikator | Target | Capaian', '- C -'],
  ['two capaian that are not told apart', 'Indikator | Target | Capaian | Capaian Kinerja', '- C -'],
  ['two in percent', 'Indikator | Target | Capaian (%) | Tingkat Capaian', '- C -'],
  ['beside a realisasi a capaian is the result', 'Indikator | Target | Realisasi | Capaian | %', 'C D -'],
  ['beside parts of the year a capaian is the result', 'Indikator | Target | Realisasi TW I | Realisasi TW II | Capaian | Capaian (%)', '- E -'],
  ['% alone is the result', 'Indikator | Target | Realisasi | %', 'C D -'],
  ['a kategori behind the target', 'Indikator | Target | Realisasi | Capaian | Predikat', 'C D E'],
  ['a kondisi behind the capaian is the kategori', 'Indikator | Target | Realisasi | Capaian | Kondisi', 'C D E'],
  ['another capaian is no kategori', 'Indikator | Target | Realisasi | Capaian | Capaian Kinerja', 'C D -'],
  ['a kondisi alone is the capaian', 'Indikator | Target | Realisasi | Kondisi', 'C D -'],
  ['a kategori goes before a kondisi', 'Indikator | Target | Realisasi | Capaian | Kondisi | Kategori', 'C D F'],
  ['results of another year', 'Indikator | Target 2023 | Realisasi 2023 | Capaian 2022 | Kategori 2022', 'C - -'],
  ['realisasi capaian beside capaian', 'Indikator | Target | Realisasi | Realisasi Capaian | Capaian', 'C E -'],
  ['no result', 'Indikator | Target | Realisasi', 'C - -'],
])('realisasi, capaian and kategori: %s', (_, header, expected) => {
  expect(lettersOf([names(header)], ['realisasi', 'capaian', 'kategori'])).toBe(expected);
});

test('a percentage under a group called realisasi is what was reached where a capaian stands beside it', () => {
  const group = ['', '', 'Input', 'Output', '%', ''];
  expect(lettersOf([['Indikator', 'Target', 'Realisasi', '', '', 'Capaian'], group], ['realisasi', 'capaian'], { merges: 'A1:A2 B1:B2 C1:E1 F1:F2' })).toBe('E F');
});

test('a capaian in figures and in percent under one group: what was reached, and the result', () => {
  expect(lettersOf([['Indikator', 'Target', 'Capaian', ''], ['', '', 'Angka', '%']], ['realisasi', 'capaian'], { merges: 'A1:A2 B1:B2 C1:D1' })).toBe('C D');
});

test('a percentage under a group called realisasi is a result where no capaian stands beside it', () => {
  expect(lettersOf([['Indikator', 'Target', 'Realisasi', '', ''], ['', '', 'Input', 'Output', '%']], ['realisasi', 'capaian'], { merges: 'A1:A2 B1:B2 C1:E1' })).toBe('- E');
});

test('the indikator of programs have a group of their own', () => {
  const rows = [['Indikator Kinerja Sasaran', '', 'Indikator Kinerja Program', '', 'Target', 'Realisasi'], ['Uraian', 'Satuan', 'Uraian', 'Satuan', '', '']];
  expect(lettersOf(rows, ['indikator'], { merges: 'A1:B1 C1:D1 E1:E2 F1:F2' })).toBe('A');
});

test.each<[why: string, header: string, cells: readonly CellValue[], arah: string]>([
  ['by its name, whatever stands below', 'Indikator | Arah | Target | Realisasi', ['-'], 'B'],
  ['polaritas', 'Indikator | Polaritas | Target | Realisasi', [''], 'B'],
  ['polarisasi', 'Indikator | Polarisasi | Target | Realisasi', [''], 'B'],
  ['jenis, by what stands below', 'Indikator | Jenis | Target | Realisasi', ['Maksimasi'], 'B'],
  ['sifat, by the last row below', 'Indikator | Sifat | Target | Realisasi', ['', '', 'negatif'], 'B'],
  ['tipe of something else', 'Indikator | Tipe | Target | Realisasi', ['IKU', 'IKK'], '-'],
  ['a dash says nothing', 'Indikator | Jenis | Target | Realisasi', ['-', '+'], '-'],
  ['nothing below', 'Indikator | Jenis | Target | Realisasi', [], '-'],
  ['one of something else before it', 'Indikator | Jenis | Polaritas | Target | Realisasi', ['IKU'], 'C'],
])('the arah: %s', (_, header, cells, arah) => {
  expect(lettersOf([names(header), ...cells.map((cell) => ['Indeks A', cell])], ['arah'])).toBe(arah);
});

test('a column called Jenis whose only arah stands above the table tells none', () => {
  expect(lettersOf([['', 'Maksimasi'], names('Indikator | Jenis | Target | Realisasi'), ['Indeks A', 'IKU']], ['arah'])).toBe('-');
});

const YEARS = names('Indikator | Target 2021 | Target 2022 | Target 2023 | Realisasi 2021 | Realisasi 2022 | Realisasi 2023');
const BY_ROW = names('Indikator | Tahun | Target | Realisasi');

test.each<[why: string, header: readonly string[], rows: readonly Row[], year: number | null, tahun: number | null]>([
  ['the title\'s', YEARS, [['Indeks A', 1, 2, 3, 1, 2, 3]], 2022, 2022],
  ['the title\'s, of which nothing was reached', YEARS, [['Indeks A', 1, 2, 3, 1, '', '']], 2023, 2023],
  ['a title\'s that no column is of: the latest that was reached', YEARS, [['Indeks A', 1, 2, 3, 1, 2, '']], 2025, 2022],
  ['a title\'s that no column is of, and nothing reached', YEARS, [['Indeks A', 1, 2, 3]], 2025, null],
  ['no title: the latest that was reached', YEARS, [['Indeks A', 1, 2, 3, 1, '', ''], ['Indeks B', 1, 2, 3, '', 2, '']], null, 2022],
  ['no title, and nothing reached', YEARS, [['Indeks A', 1, 2, 3]], null, null],
  ['no years', names('Indikator | Target | Realisasi'), [['Indeks A', 1, 1]], 2023, 2023],
  ['no years and no title', names('Indikator | Target | Realisasi'), [['Indeks A', 1, 1]], null, null],
  ['what was reached of the plan does not count', names('Indikator | Target 2021 | Realisasi 2021 | Realisasi Renstra 2022'), [['Indeks A', 1, 1, 2]], null, 2021],
  ['what was reached in a quarter does not count', names('Indikator | Target 2021 | Realisasi 2021 | Realisasi TW I 2022'), [['Indeks A', 1, 1, 2]], null, 2021],
  ['of rows, the latest that was reached', BY_ROW, [['Indeks A', 2021, 1, 1], ['Indeks A', 2022, 1, 2], ['Indeks A', 2023, 1, '']], null, 2022],
  ['of rows, the latest of which anything was reached', names('Indikator | Tahun | Target | Realisasi | Realisasi s.d. Bulan Ini'), [['Indeks A', 2021, 1, 1, 1], ['Indeks A', 2022, 1, '', 2], ['Indeks A', 2023, 1, '', '']], null, 2022],
  ['of rows, the title\'s', BY_ROW, [['Indeks A', 2021, 1, 1], ['Indeks A', 2022, 1, 2]], 2021, 2021],
  ['of rows, parts of a year are none', BY_ROW, [['Indeks A', 'TW I', 1, 1], ['Indeks A', 'TW II', 1, 2]], null, null],
])('the year: %s', (_, header, rows, year, tahun) => {
  const found = headed([header, ...rows]);
  const columns = pkColumnsOf(found.view, found.header, year);
  expect(columns === null ? null : columns.tahun).toBe(tahun);
});

test('what could as well be the year\'s is listed beside what is taken', () => {
  const { view, header } = headed([names('Indikator | Target | Target RKPD | Realisasi | Realisasi')]);
  expect(pkColumnsOf(view, header, 2023)?.ganda.map(({ column, equal }) => [letter(column.column), ...equal.map((each) => letter(each.column))].join(' '))).toEqual(['B C', 'D E']);
  const plan = headed([names('No | Indikator | Target')]);
  expect(pkColumnsOf(plan.view, plan.header, 2023)?.ganda.map(({ column }) => letter(column.column))).toEqual(['C']);
});
