/** Counts of staff and the words about them, cell by cell. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import { dimensiNamed, dimensiOf, headerTopOf, headWords, nilaiAt, statedIn } from '../../../src/core/read/sdmCells';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

function viewOf(rows: readonly (readonly CellValue[])[], merges = ''): SheetView {
  const view = viewSheet(layout('SDM', rows, { merges }));
  if (view === null) throw new Error('no cells');
  return view;
}

test.each<[title: string, stated: string | null]>([
  ['P T T - 6 orang.', '6'],
  ['PTT-6', '6'],
  ['PTT – 6 org', '6'],
  ['PTT — 6', '6'],
  ['PNS: 201 pegawai', '201'],
  ['PNS = 201', '201'],
  ['PNS (201 orang)', '201'],
  ['PNS ( 201 ) ', '201'],
  ['PNS (201 jiwa.)', '201'],
  ['PNS - 201 ORANG', '201'],
  ['PNS (1.203 orang)', '1203'],
  ['Guru - 1.234.567', '1234567'],
  ['Guru - 123456', '123456'],
  ['Guru - 12.345', '12345'],
  ['Guru - 123.456', '123456'],
  ['Guru - 1234.567', null],
  ['HONORER 86 orang', '86'],
  ['HONORER 86 org.', '86'],
  ['HONORER 86orang', '86'],
  ['PNS 1.203 orang', '1203'],
  ['PNS 201 pegawai', '201'],
  ['PNS 201 jiwa', '201'],
  ['PNS 1203 - 6', '6'],
  // A number that stands for something else, or in the midst of the words.
  ['HONORER 86', null],
  ['Tahun 2020', null],
  ['Eselon IV', null],
  ['PNS (6 orang) per Desember', null],
  ['PNS (6 orang', '6'],
  ['PNS - 12.34', null],
  ['PNS - 1234567', null],
  ['Guru SD6 orang', null],
  ['PNS', null],
  ['', null],
])('"%s" says of itself that it counts %s', (title, stated) => {
  const found = statedIn(title, 4, 2);
  expect(found === null ? null : [found.row, found.column, toText(found.nilai)]).toEqual(stated === null ? null : [4, 2, stated]);
});

test.each<[title: string, dimensi: string | null]>([
  ['Menurut GOLONGAN', 'golongan'],
  ['Pangkat / Gol. Ruang', 'golongan'],
  ['Tingkat Pendidikan', 'pendidikan'],
  ['Eselon', 'jabatan'],
  ['Uraian', null],
  ['', null],
])('the title "%s" names %s', (title, dimensi) => expect(dimensiNamed(title)).toBe(dimensi));

test.each<[why: string, judul: string, labels: readonly string[], dimensi: string]>([
  ['the title goes before the names', 'Golongan', ['S1', 'S2'], 'golongan'],
  ['most names tell where the title does not', 'Uraian', ['S1', 'S2', 'Lainnya'], 'pendidikan'],
  ['half of them are not most', 'Uraian', ['S1', 'Lainnya'], 'lain'],
  ['names of one kind among others of another', '', ['III', 'IV', 'S1'], 'golongan'],
  ['names are compared in any case', '', ['ESELON II', 'Eselon III'], 'jabatan'],
  ['nothing says it', 'Usia', ['< 30', '30-50'], 'lain'],
  ['no names at all', '', [], 'lain'],
])('what categories are: %s', (_, judul, labels, dimensi) => expect(dimensiOf(judul, labels)).toBe(dimensi));

describe('the words of a header', () => {
  const long = 'Rekapitulasi Laki-laki Perempuan'; // 32 letters
  const view = viewOf([['  LAKI -  Laki ', 5, long, `${long}!`, 'Jumlah pegawai laki-laki dan perempuan', ''], ['', true, '', '', '', '']], 'A1:A2 C1:C2 D1:D2');
  test.each<[why: string, row: number, column: number, words: string]>([
    ['in lower case, one space between them', 0, 0, 'laki - laki'],
    ['those of the merged cell that covers it', 1, 0, 'laki - laki'],
    ['a number has none', 0, 1, ''],
    ['nor has TRUE', 1, 1, ''],
    ['the longest that is looked at', 0, 2, 'rekapitulasi laki-laki perempuan'],
    ['and in its merged cell', 1, 2, 'rekapitulasi laki-laki perempuan'],
    ['a longer one is passed over', 0, 3, ''],
    ['so it is where a merged cell covers it', 1, 3, ''],
    ['a sentence', 0, 4, ''],
    ['a blank cell', 0, 5, ''],
  ])('%s', (_, row, column, words) => expect(headWords(view, row, column)).toBe(words));
});

test.each<[why: string, typed: CellValue, reading: string]>([
  ['a number', 12, '12'],
  ['none counted', 0, '0'],
  ['a dash counts nobody', '-', '0'],
  ['thousands', '1.203', '1203'],
  ['a number kept as text', '7', '7'],
  ['a blank cell', '', 'missing'],
  ['words', 'belum ada', 'missing'],
  ['digits that make no number', '1.23.4', 'invalid'],
])('a count: %s', (_, typed, reading) => {
  const nilai = nilaiAt(viewOf([['', ''], ['', typed]]), 1, 1);
  expect([nilai.row, nilai.column, nilai.reading.kind === 'number' ? toText(nilai.reading.value) : nilai.reading.kind]).toEqual([1, 1, reading]);
});

test.each<[why: string, top: number, rows: readonly (readonly CellValue[])[], merges?: string]>([
  ['one row alone', 0, [['Gol', 'L', 'P']]],
  ['the rows above it that have words beside the names', 0, [['Gol', 'PNS', ''], ['', 'L', 'P']]],
  ['words beside the last column only', 0, [['Gol', '', 'PNS'], ['', 'L', 'P']]],
  ['a blank row ends it', 2, [['DATA', 'PNS', ''], ['', '', ''], ['Gol', 'L', 'P']]],
  ['a title in the column of names ends it', 1, [['DATA PEGAWAI', '', ''], ['Gol', 'L', 'P']]],
  ['a title merged over all columns ends it', 1, [['DATA PEGAWAI', '', ''], ['Gol', 'L', 'P']], 'A1:C1'],
  ['a merged name beside others is none', 0, [['Gol', 'PNS', ''], ['', 'L', 'P']], 'A1:A2 B1:C1'],
  ['a row of data ends it', 1, [['Gol III', 'cuti', 4], ['Gol', 'L', 'P']]],
  ['and so does one that counts in its first column', 1, [['Gol III', 4, 'cuti'], ['Gol', 'L', 'P']]],
  ['the year in the column of names is no data', 0, [[2023, 'PNS', ''], ['Gol', 'L', 'P']]],
  ['no more than three rows above', 1, [['a', 'ASN', ''], ['b', 'PNS', ''], ['c', 'Golongan', ''], ['d', 'Ruang', ''], ['e', 'L', 'P']]],
])('a header begins: %s', (_, top, rows, merges = '') => {
  const view = viewOf(rows, merges);
  expect(headerTopOf(view, rows.length - 1, 0, view.right)).toBe(top);
});

test('a header begins: a name merged over the columns up to it is no title over all', () => {
  const view = viewOf([['Uraian', '', 'PNS', ''], ['', '', 'L', 'P']], 'A1:B2 C1:D1');
  expect(headerTopOf(view, 1, 1, 3)).toBe(0);
});
