/** Which rows are headers, and which only have words of one; which columns they name, and what stands above them. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { dataColumns, headersOf, REMARK, repeatsOf, titlesAbove, titlesOf, type Header } from '../../../src/core/read/header';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';
import { layout } from '../layout';

type Rows = readonly (readonly CellValue[])[];

function viewOf(sheet: SheetSnapshot): SheetView {
  const view = viewSheet(sheet);
  if (view === null) throw new Error('an empty sheet');
  return view;
}

function headersIn(rows: Rows, merges = ''): readonly Header[] {
  return headersOf(viewOf(layout('Lembar', rows, { merges })));
}

const LONG = 'Persentase-Penduduk-'.repeat(7);

test.each<[why: string, rows: Rows, headers: readonly string[]]>([
  ['a header and its data', [['No', 'Program', 'Anggaran', 'Keterangan'], [1, 'Program Penyuluhan', 250_000_000, 'APBD']], ['1']],
  ['data right above a header', [['2', 'Program Penyuluhan', 250_000_000, 'APBD'], ['No', 'Program', 'Anggaran', 'Keterangan']], ['2']],
  ['the same with what a run said beside it', [['2', 'Program Penyuluhan', 250_000_000, 'APBD', '(belum ada data)'], ['No', 'Program', 'Anggaran', 'Keterangan', '']], ['2']],
  ['an amount that slipped into a header', [['No', 'Program', 4_500_000, 'Realisasi', 'Sisa', '% Realisasi'], [1, 'Program A', 'Anggaran', 3_000_000, '', '']], ['1']],
  ['years and dates head columns', [['Program', 'Anggaran', 44_196, 2021], ['Program A', 1_000_000, 5, 6]], ['1']],
  ['two lines', [['No', 'Program', 'Anggaran', ''], ['', '', 'Murni', 'Perubahan'], [1, 'Program A', 5_000_000, 6_000_000]], ['1:2']],
  ['an amount for every two words', [['Program', 'Anggaran', 100_000]], []],
  ['a number below amounts', [['Program', 'Anggaran', 99_999]], ['1']],
  ['an amount for three words', [['Program', 'Anggaran', 'Realisasi', 100_000]], ['1']],
  ['two amounts for four words', [['Program', 'Anggaran', 'Realisasi', 'Sisa', 100_000, 900_000]], []],
  ['names of one kind', [['Target', 'Target Kinerja', 'Target 2023']], []],
  ['names of which one is known', [['Dinas', 'Program', 'Jatah']], []],
  ['two kinds among others', [['Dinas', 'Program', 'Jatah', 'Target']], ['1']],
  ['the last two are of two kinds', [['Dinas', 'Program', 'Program', 'Target']], ['1']],
  ['a percent sign is a name', [['Program', '%'], ['Program A', 50]], ['1']],
  ['a percent sign as a small form', [['Program', '﹪'], ['Program A', 50]], ['1']],
  ['a percent sign in full width', [['Program', '％'], ['Program A', 50]], ['1']],
  ['a sentence beside names', [['Program', 'Anggaran', LONG.slice(0, 121)]], []],
  ['a long name', [['Program', 'Anggaran', LONG.slice(0, 120)]], ['1']],
  ['a remark names no column', [['Program', '(periksa realisasi)']], []],
  ['a kode beside names', [['1.06.01.2.01', 'Program', 'Anggaran']], []],
  // Groups and what stands below them.
  ['groups over names of two kinds are one header', [['No', 'Sasaran', 'Indikator', 'Hasil', ''], ['', '', '', 'Target', 'Realisasi'], [1, 'Layanan', 'Indeks', 80, 70]], ['1:2']],
  ['one name below is a row of data', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['', 'Program', '', ''], [1, 'Program A', 5, 4]], ['1']],
  ['names below beside a name that is none', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['', 'Penyuluhan', 'Murni', 'Perubahan']], ['1']],
  ['years below', [['No', 'Indikator', 'Target', ''], ['', '', 2022, 2023], [1, 'Indeks', 80, 85]], ['1:2']],
  ['quarters by Roman numbers', [['No', 'Indikator', 'Target', 'Realisasi', '', '', ''], ['', '', '', 'I', 'II', 'III', 'IV'], [1, 'Indeks', 80, 20, 40, 60, 80]], ['1:2']],
  ['half years by Roman numbers', [['No', 'Indikator', 'Target', 'Realisasi', ''], ['', '', '', 'I', 'II']], ['1:2']],
  ['a name that begins as a Roman number', [['No', 'Sasaran', 'Kinerja', '', 'Realisasi'], ['', '', 'Indikator', 'Target', ''], [1, 'Layanan', 'Indeks', 80, 70]], ['1:2']],
  ['a Roman number before a program', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['I', 'Program', '', ''], [1, 'Kegiatan A', 5, 4]], ['1']],
  ['a fourth program', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['IV', 'Program', 'Rp', '']], ['1']],
  ['a third program', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['III', 'Program', 'Rp', '']], ['1']],
  ['numbers under a group of quarters', [['No', 'Indikator', 'Target Triwulan', '', '', ''], ['', '', 1, 2, 3, 4], [1, 'Indeks', 20, 40, 60, 80]], ['1:2']],
  ['numbers under no such group', [['No', 'Indikator', 'Target', 'Realisasi'], [1, 2, 3, 4], [1, 'Indeks', 20, 40]], ['1']],
  ['three lines', [['No', 'Indikator', 'Hasil', '', '', ''], ['', '', 'Target', '', 'Realisasi', ''], ['', '', 2022, 2023, 2022, 2023], [1, 'Indeks', 80, 85, 79, 86]], ['1:3']],
  ['the header of the next page', [['No', 'Program', 'Anggaran'], [1, 'Program A', 5], ['No', 'Program', 'Anggaran'], [2, 'Program B', 6]], ['1', '3']],
])('%s', (_, rows, headers) => {
  expect(headersIn(rows).map(({ top, rows: depth }) => (depth === 1 ? String(top + 1) : `${top + 1}:${top + depth}`))).toEqual(headers);
});

test.each<[why: string, rows: Rows, merges: string, depth: number]>([
  ['names merged over two rows', [['No', 'Indikator', 'Target'], ['', '', ''], [1, 'Indeks', 80]], 'A1:A2 B1:B2 C1:C2', 2],
  ['one of them', [['No', 'Indikator', 'Target'], ['', '', ''], [1, 'Indeks', 80]], 'C1:C2', 2],
  ['a lower name reaches further down', [['No', 'Indikator', 'Hasil', ''], ['', '', 'Target', 'Realisasi'], ['', '', '', ''], [1, 'Indeks', 80, 70]], 'A1:A2 C1:D1 D2:D3', 3],
  ['four rows', [['No', 'Indikator', 'Target'], ['', '', ''], ['', '', ''], ['', '', ''], [1, 'Indeks', 80]], 'A1:A4', 4],
  ['names merged over two columns only', [['No', 'Indikator', '', 'Target'], [1, 'Indeks', 'a', 80]], 'B1:C1', 1],
  ['numbers under a group of quarters of a target', [['No', 'Indikator', 'Target', '', '', ''], ['', '', 'Triwulan', '', '', ''], ['', '', 1, 2, 3, 4], [1, 'Indeks', 20, 40, 60, 80]], 'A1:A2 B1:B2 C1:F1', 3],
  ['rows of data that are merged', [['No', 'Sasaran', 'Indikator', 'Target'], [1, 'Layanan', 'Indeks A', 80], ['', '', 'Indeks B', 90]], 'A2:A3 B2:B3', 1],
  ['names merged over two rows beside a group of names that are not known', [['No', 'Indikator', 'Target', ''], ['', '', 'Renja', 'RKPD'], [1, 'Indeks', 80, 85]], 'A1:A2 B1:B2 C1:D1', 2],
])('as far down as merged cells reach: %s', (_, rows, merges, depth) => {
  expect(headersIn(rows, merges).map((header) => header.rows)).toEqual([depth]);
});

const letter = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column);

/** "B-C indikator": the first header's columns, each with the texts over it. */
function columnsIn(rows: Rows, merges = ''): string {
  return (headersIn(rows, merges)[0]?.columns ?? []).map(({ column, to, path }) => `${letter(column)}${to > column ? `-${letter(to)}` : ''} ${path.join(' › ')}`).join(' | ');
}

test.each<[why: string, rows: Rows, merges: string, columns: string]>([
  ['a group over merged cells', [['No', 'Indikator', 'Target', ''], ['', '', 'K', 'Rp']], 'A1:A2 B1:B2 C1:D1', 'A no | B indikator | C target › k | D target › rp'],
  ['a group without merged cells', [['No', 'Indikator', 'Target', '', 'Realisasi', ''], ['', '', 2022, 2023, 2022, 2023]], '', 'A no | B indikator | C target › 2022 | D target › 2023 | E realisasi › 2022 | F realisasi › 2023'],
  ['a group that is merged over fewer columns than it has', [['No', 'Indikator', 'Target', '', ''], ['', '', 2022, 2023, 2024]], 'C1:D1', 'A no | B indikator | C target › 2022 | D target › 2023 | E target › 2024'],
  ['a column\'s own name left of it is no group', [['No', 'Indikator', 'Target', '', ''], ['', '', '', 'TW I', 'TW II']], '', 'A no | B indikator | C target | D tw i | E tw ii'],
  ['nor does a group go on over a merged cell without a name', [['No', 'Indikator', 'Target', '', ''], ['', '', 2023, 'Realisasi', 'Capaian']], 'D1:E1', 'A no | B indikator | C target › 2023 | D realisasi | E capaian'],
  ['nor over a column without a name of its own', [['No', 'Indikator', 'Target', '', '', 'Realisasi'], ['', '', 2022, 2023, '', '']], '', 'A no | B indikator | C target › 2022 | D target › 2023 | F realisasi'],
  ['nothing left of it', [['', 'Indikator', 'Target', ''], ['No', '', 2022, 2023]], '', 'A no | B indikator | C target › 2022 | D target › 2023'],
  ['a group in the first column', [['Target', '', 'Indikator'], [2022, 2023, '']], '', 'A target › 2022 | B target › 2023 | C indikator'],
  ['a group called as its column counts once', [['No', 'Indikator', 'Realisasi', ''], ['', '', 'Realisasi', '%']], 'C1:D1', 'A no | B indikator | C realisasi | D realisasi › %'],
  ['one name over two columns is one column', [['No', 'Indikator', '', 'Target'], [1, 'Indeks', 'a', 80]], 'B1:C1', 'A no | B-C indikator | D target'],
  ['one name over two columns of two rows', [['No', 'Program', 'Anggaran', '', 'Realisasi', ''], ['', '', '', '', 'Rp', '%']], 'A1:A2 B1:B2 C1:D2 E1:F1', 'A no | B program | C-D anggaran | E realisasi › rp | F realisasi › %'],
  ['one name over two columns, and nothing below', [['No', 'Program', 'Anggaran', '', 'Realisasi', ''], ['', '', '', '', 'Rp', '%']], 'A1:A2 B1:B2 C1:D1 E1:F1', 'A no | B program | C-D anggaran | E realisasi › rp | F realisasi › %'],
  ['two of one name', [['No', 'Indikator', 'Realisasi', 'Realisasi']], '', 'A no | B indikator | C realisasi | D realisasi'],
  ['a name of the second row over two columns', [['No', 'Indikator', '', '', 'Target'], ['', '', 'Realisasi', '', '']], 'A1:A2 B1:B2 C2:D2 E1:E2', 'A no | B indikator | C-D realisasi | E target'],
  ['two of one name, each merged over two rows', [['No', 'Indikator', 'Realisasi', 'Realisasi'], ['', '', '', '']], 'A1:A2 B1:B2 C1:C2 D1:D2', 'A no | B indikator | C realisasi | D realisasi'],
  ['two of one name, each merged over two columns', [['No', 'Indikator', 'Target', '', 'Target', '']], 'C1:D1 E1:F1', 'A no | B indikator | C-D target | E-F target'],
  // Levels of names, amounts beside "Rp".
  ['blank cells right of a name are its', [['No', 'Program', '', '', 'Anggaran'], [1, 'Program A', '', '', 5]], '', 'A no | B-D program | E anggaran'],
  ['blank cells right of a kode are its', [['Kode', '', '', 'Uraian', 'Pagu'], [1, '01', '02', 'Program A', 5]], '', 'A-C kode | D uraian | E pagu'],
  ['blank cells right of a sasaran', [['No', 'Sasaran', '', 'Indikator', '', 'Target'], [1, '1', 'Layanan', 'a', 'Indeks', 80]], '', 'A no | B-C sasaran | D-E indikator | F target'],
  ['blank cells right of an uraian, of a kegiatan', [['Uraian', '', 'Kegiatan', '', 'Pagu'], [1, 'Urusan', 1, 'Kegiatan A', 5]], '', 'A-B uraian | C-D kegiatan | E pagu'],
  ['blank cells right of a number are not', [['No', '', 'Program', 'Anggaran'], [1, '', 'Program A', 5]], '', 'A no | C program | D anggaran'],
  ['nor right of the last name', [['Anggaran', 'Realisasi', 'Program', ''], [5, 4, 'Program A', 'x']], '', 'A anggaran | B realisasi | C program'],
  ['Rp stands left of the amounts', [['No', 'Program', 'Anggaran', '', 'Realisasi', ''], [1, 'Program A', 'Rp', 5000, 'Rp.', 4000]], '', 'A no | B program | D anggaran | F realisasi'],
  ['Rp in the second row only', [['No', 'Program', 'Anggaran', '', 'Realisasi'], ['', '', '', '', ''], [1, 'Program A', 'rp', 5000, 4000]], '', 'A no | B program | D anggaran | E realisasi'],
  ['Rp under merged cells', [['No', 'Program', 'Anggaran', '', 'Realisasi'], [1, 'Program A', 'Rp', 5000, 4000]], 'C1:D1', 'A no | B program | D anggaran | E realisasi'],
  ['an amount with its Rp', [['No', 'Program', 'Anggaran', '', 'Realisasi'], [1, 'Program A', 'Rp 5.000', '', 4000]], '', 'A no | B program | C anggaran | E realisasi'],
  ['words that end with Rp', [['No', 'Program', 'Anggaran', '', 'Realisasi'], [1, 'Program A', 'dalam Rp', '', 4000]], '', 'A no | B program | C anggaran | E realisasi'],
  ['Rp further down says nothing', [['No', 'Program', 'Anggaran', '', 'Realisasi'], [1, 'Program A', 5000, '', 4000], [2, 'Program B', 'Rp', '', 4000]], '', 'A no | B program | C anggaran | E realisasi'],
  ['Rp with no room beside it', [['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program A', 'Rp', 4000]], '', 'A no | B program | C anggaran | D realisasi'],
  ['nothing below', [['No', 'Program', 'Anggaran', '', 'Realisasi'], ['', '', '', '', '']], '', 'A no | B program | C anggaran | E realisasi'],
])('columns: %s', (_, rows, merges, columns) => {
  expect(columnsIn(rows, merges)).toBe(columns);
});

/** What the third column of a budget is taken for by what stands below it. */
function conceptOver(...below: readonly CellValue[]): string {
  return headersIn([['5.000', '', 5000], ['Program', 'Pagu', 'Keuangan'], ...below.map((value): readonly CellValue[] => ['Program A', 9_000_000, value])])[0]?.columns[2]?.concept ?? '';
}

test.each<[why: string, below: readonly CellValue[], concept: string]>([
  ['a number', [1000], 'realisasi'],
  ['a number below zero', [-5000], 'realisasi'],
  ['in the last row', [5, '', 2000], 'realisasi'],
  ['grouped by dots', ['1.000'], 'realisasi'],
  ['grouped by commas', ['12,345,678'], 'realisasi'],
  ['in rupiah', ['Rp 250.000,00'], 'realisasi'],
  ['not grouped', ['1500'], 'realisasi'],
  ['a percentage', [999], 'lain'],
  ['a percentage that was divided', [98.7654], 'lain'],
  ['a percentage as text', ['99,5'], 'lain'],
  ['a percentage with three decimals', ['99,500 %'], 'lain'],
  ['a percent sign before it', ['% 1.000'], 'lain'],
  ['zeros', ['0.000'], 'lain'],
  ['three digits', ['950'], 'lain'],
  ['words', ['belum ada'], 'lain'],
  ['nothing', [''], 'lain'],
  ['above the header only', [], 'lain'],
])('amounts below a header tell what it is: %s', (_, below, concept) => {
  expect(conceptOver(...below)).toBe(concept);
});

// Beside targets of at most 100 a thousand times as much is money.
test.each<[why: string, below: readonly CellValue[], money: boolean]>([
  ['numbers', [90, 250_000], true],
  ['smaller numbers', [90, 99_999], false],
  ['texts', ['Rp 90.000', 'Rp 250.000'], true],
  ['a text grouped by commas', ['150,000'], true],
  ['a text with decimals', ['99.999,50'], false],
  ['a text with one decimal', ['99.999,5'], false],
  ['a text with decimals, larger', ['100.000,00'], true],
  ['words', ['belum ada'], false],
  ['the larger stands first', [250_000, 90], true],
])('the largest number below a header tells whether it is money: %s', (_, below, money) => {
  const rows = [['', '', '', 900_000], ['Indikator', 'Target', 'Anggaran', 'Realisasi'], ...below.map((value): readonly CellValue[] => ['Indeks', 100, 5_000_000, value])];
  expect(headersIn(rows)[0]?.columns[3]?.money).toBe(money);
});

test('a header reaches from its first column to the end of its last', () => {
  const [header] = headersIn([['', 'Program', 'Anggaran', '', ''], ['', 'Program A', 'Rp', 5000, '']]);
  expect(header).toMatchObject({ top: 0, left: 1, right: 3 });
});

test('a sheet whose cells begin further down and right', () => {
  const sheet = sheetOf('Lembar', [['JUDUL', '', ''], ['No', 'Program', 'Anggaran'], [1, 'Program A', 5]]);
  const [header] = headersOf(viewOf({ ...sheet, block: { row: 4, column: 2, rows: 3, columns: 3 } }));
  expect(header).toMatchObject({ top: 5, left: 2, right: 4 });
});

test.each<[text: string, is: boolean]>([
  ['(periksa realisasi)', true], ['(belum ada data)', true], ['(ada)', true], ['(lihat lampiran 5)', true], ['(1 kali lipat)', true],
  ['(Rp)', false], ['(%)', false], ['(2023)', false], ['periksa (realisasi)', false], ['(periksa) realisasi', false], ['(periksa (lagi) data)', false], ['periksa realisasi', false],
])('%s is a remark: %s', (text, is) => {
  expect(REMARK.test(text)).toBe(is);
});

test('what is named as data of the user\'s is no column of ours', () => {
  const [header] = headersIn([['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori', 'Skor', 'Sisa', '%', 'Keterangan', 'Bobot', 'Program', 'Pagu']]);
  expect(header === undefined ? [] : dataColumns(header)).toEqual([0, 1, 2, 3, 4, 12, 13]);
});

const NAMES = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian', 'Kategori'];

// Of so many names so many may differ.
test.each<[names: number, mayDiffer: number]>([[3, 0], [4, 1], [5, 2], [6, 3], [7, 3], [8, 4]])('of %i names that a page repeats %i may differ', (names, mayDiffer) => {
  const own = NAMES.slice(0, names);
  const rows = [own, ...Array.from({ length: names + 1 }, (_, differ) => own.map((name, at) => (at < differ ? `${name}x` : name.toUpperCase())))];
  const view = viewOf(sheetOf('PK', rows));
  const [header] = headersOf(view);
  const repeats = header === undefined ? (): boolean => false : repeatsOf(view, header);
  expect(rows.flatMap((_, row) => (row > 0 && repeats(row) ? [row - 1] : []))).toEqual(Array.from({ length: mayDiffer + 1 }, (_, differ) => differ));
});

test('of a repeated header the names of its first row are compared, whatever stands under their groups', () => {
  const view = viewOf(layout('PK', [['No', 'Indikator', 'Target', ''], ['', '', 'K', 'Rp'], [1, 'Indeks', 80, 5], ['NO', 'INDIKATOR', ' TARGET', 'x'], ['No', 'Indikator', '', '']], { merges: 'C1:D1' }));
  const [header] = headersOf(view);
  const repeats = header === undefined ? (): boolean => false : repeatsOf(view, header);
  expect([2, 3, 4].filter(repeats)).toEqual([3]);
});

test('of a repeated header two of five names may differ, whatever groups they stand over', () => {
  const top = ['No', 'Indikator', 'Target', '', 'Realisasi', '', 'Capaian', ''];
  const view = viewOf(layout('PK', [top, ['', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'], [1, 'Indeks', 80, 5, 70, 4], ['Nomor', 'Indikatorx', ...top.slice(2)], ['Nomor', 'Indikatorx', 'Targetx', ...top.slice(3)]], { merges: 'C1:D1 E1:F1 G1:H1' }));
  const [header] = headersOf(view);
  const repeats = header === undefined ? (): boolean => false : repeatsOf(view, header);
  expect([2, 3, 4].filter(repeats)).toEqual([3]);
});

const TITLED: Rows = [
  ['PENGUKURAN KINERJA', '', 'Lampiran I'], ['', 'TAHUN 2023'], ['No', 'Indikator', 'Target'], ['', '', 'K'], [1, 'Indeks', 80],
  ['', 'Jumlah', 80], ['', '', ''], ['', 'PROGRAM', ''], ['(dalam ribuan)', '', ''], ['No', 'Program', 'Anggaran'], [1, 'Program A', 5],
];

test('titles of a first table are all lines above it, of a further one the lines of a single text', () => {
  const view = viewOf(sheetOf('PK', TITLED));
  const first = { top: 2, rows: 2, left: 0, right: 2, columns: [] };
  const second = { top: 9, rows: 1, left: 0, right: 2, columns: [] };
  expect(titlesAbove(view, first)).toEqual(['PENGUKURAN KINERJA', 'Lampiran I', 'TAHUN 2023']);
  expect(titlesAbove(view, { top: 0 })).toEqual([]);
  expect(titlesOf(view, first, null)).toEqual(['PENGUKURAN KINERJA', 'Lampiran I', 'TAHUN 2023']);
  expect(titlesOf(view, second, first)).toEqual(['PROGRAM', '(dalam ribuan)']);
  expect(titlesOf(view, second, { ...first, top: 6, rows: 1 })).toEqual(['PROGRAM', '(dalam ribuan)']);
  // Between two headers that follow each other nothing is a title: the names of the one above are none.
  expect(titlesOf(view, { ...second, top: 4 }, first)).toEqual([]);
});
