/** The name, number and kode of each row of a budget, before anything is placed. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import type { CellValue } from '../../../src/core/model/grid';
import { budgetColumns } from '../../../src/core/read/apbdColumns';
import { budgetNames, levelOfHeader, type BudgetName } from '../../../src/core/read/apbdNames';
import { budgetRows } from '../../../src/core/read/apbdRows';
import { headersOf } from '../../../src/core/read/header';
import { describe as headerOf } from '../../../src/core/read/headerColumn';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout, type Look } from '../layout';

type Row = readonly CellValue[];

test.each<[header: string, level: AnggaranLevel | null]>([
  ['program', 'program'], ['nama program', 'program'], ['kegiatan', 'kegiatan'], ['sub kegiatan', 'sub-kegiatan'], ['sub-kegiatan', 'sub-kegiatan'], ['subkegiatan', 'sub-kegiatan'], ['nama sub kegiatan', 'sub-kegiatan'],
  ['urusan', 'lain'], ['nama skpd', 'lain'], ['opd', 'lain'], ['unit organisasi', 'lain'], ['sub unit', 'lain'], ['organisasi', 'lain'],
  ['rekening', 'rekening'], ['uraian belanja', 'rekening'], ['nama akun', 'rekening'],
  ['program/kegiatan', null], ['kegiatan / sub kegiatan', null], ['urusan/program', null], ['program dan belanja', null], ['uraian', null], ['programer', null], ['satuan', null],
])('names under "%s" are of one level: %s', (header, level) => expect(levelOfHeader(headerOf(0, 0, ['nama', header]))).toBe(level));

test('a header is what its innermost text says', () => expect(levelOfHeader(headerOf(0, 0, ['program', 'kegiatan']))).toBe('kegiatan'));

function read(rows: readonly Row[], look: Look = {}): { readonly names: readonly BudgetName[]; readonly outline: boolean } {
  const view = viewSheet(layout('APBD', rows, look));
  const [header] = view === null ? [] : headersOf(view);
  const columns = header === undefined ? null : budgetColumns(header, null);
  if (view === null || columns === null) throw new Error('no budget');
  return budgetNames(view, columns, budgetRows(view, columns).data, []);
}

/** "2 [1.06.01] 1. Penunjang +2 @B": row, kode, number, name, indent, column; "beside" for a name beside that of the row's amounts. */
const shown = (rows: readonly Row[], look: Look = {}): readonly string[] =>
  read(rows, look).names.map(({ row, kode, no, name, indent, nameColumn, beside, level }) =>
    [row + 1, kode === '' ? '' : `[${kode}]`, no, name, indent === 0 ? '' : `+${indent}`, `@${String.fromCharCode(65 + nameColumn)}`, level ?? '', beside ? 'beside' : ''].filter((part) => part !== '').join(' '));

test.each<[why: string, rows: readonly Row[], look: Look, names: readonly string[]]>([
  ['numbers and names', [['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Penunjang', 10, 5], ['II.', ' Layanan', 10, 5], ['', 'JUMLAH', 20, 10]], {}, ['2 1 Penunjang @B', '3 II. Layanan +1 @B', '4 JUMLAH @B']],
  ['kode and names', [['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ['1.06.01', 'Penunjang', 10, 5], ['1.06.01.2.01', '  Rapat', 10, 5]], {}, ['2 [1.06.01] Penunjang @B', '3 [1.06.01.2.01] Rapat +2 @B']],
  ['a name in the column of numbers', [['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Penunjang', 10, 5], ['JUMLAH', '', 10, 5]], {}, ['2 1 Penunjang @B', '3 JUMLAH +-100 @A']],
  ['any other name there', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['Sekretariat', '', 10, 5], [1, 'Rapat', 10, 5]], {}, ['2 Sekretariat +-100 @A', '3 1 Rapat @B']],
  ['JUMLAH in the column of numbers beside a name', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['Total', 'Belanja', 10, 5]], {}, ['2 Belanja @B']],
  ['names further right are deeper', [['Uraian', '', '', 'Anggaran', 'Realisasi'], ['Penunjang', '', '', 10, 5], ['', 'Rapat', '', 10, 5], ['', '', ' Konsumsi', 10, 5]], { merges: 'A1:C1' }, ['2 Penunjang @A', '3 Rapat +100 @B', '4 Konsumsi +201 @C']],
  ['numbers in cells before the names', [['Uraian', '', 'Anggaran', 'Realisasi'], [' I. ', 'Penunjang', 10, 5], ['1', 'Rapat', 10, 5], ['a)', 'Konsumsi', 10, 5], ['1.2', 'Surat', 10, 5]], { merges: 'A1:B1' }, ['2 I. Penunjang +100 @B', '3 [1] 1 Rapat +100 @B', '4 a) Konsumsi +100 @B', '5 [1.2] 1.2 Surat +100 @B']],
  ['bullets before the names', [['Uraian', '', 'Anggaran', 'Realisasi'], ['-', 'Penunjang', 10, 5], ['•', 'Rapat', 10, 5], ['–', 'Surat', 10, 5]], { merges: 'A1:B1' }, ['2 Penunjang +100 @B', '3 Rapat +100 @B', '4 Surat +100 @B']],
  ['a number alone is the name', [['Uraian', '', 'Anggaran', 'Realisasi'], ['I.', '', 10, 5], ['II.', 'Rapat', 10, 5]], { merges: 'A1:B1' }, ['2 I. @A', '3 II. Rapat +100 @B']],
  ['a word is no number', [['Uraian', '', 'Anggaran', 'Realisasi'], ['Panti', 'Jompo', 10, 5], ['ke 1', 'Rapat', 10, 5], ['123', 'Surat', 10, 5]], { merges: 'A1:B1' }, ['2 Panti @A', '3 ke 1 @A', '4 123 @A']],
  ['a kode glued to the name', [['Uraian', 'Anggaran', 'Realisasi'], ['1.06.01 Penunjang', 10, 5], ['1.06.01.2.01. Rapat', 10, 5], ['5.1.02  -  Barang', 10, 5], ['X.XX.01 – Penunjang', 10, 5], ['1-06.01 Lain', 10, 5]], {},
    ['2 [1.06.01] Penunjang @A', '3 [1.06.01.2.01] Rapat @A', '4 [5.1.02] Barang @A', '5 [X.XX.01] Penunjang @A', '6 [1.06.01] Lain @A']],
  ['what is no kode stays in the name', [['Uraian', 'Anggaran', 'Realisasi'], ['1 Penunjang', 10, 5], ['1.06.01', 10, 5], ['10.06 Penunjang', 10, 5], ['Rapat 1.06.01 Lanjutan', 10, 5], ['1.06.01Penunjang', 10, 5], ['1.5 2 liter', 10, 5]], {},
    ['2 1 Penunjang @A', '3 1.06.01 @A', '4 10.06 Penunjang @A', '5 Rapat 1.06.01 Lanjutan @A', '6 1.06.01Penunjang @A', '7 1.5 2 liter @A']],
  ['a kode of its own goes before one in the name', [['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ['1.06.02', '1.06.01 Penunjang', 10, 5]], {}, ['2 [1.06.02] 1.06.01 Penunjang @B']],
  ['names in columns of their own', [['Program', 'Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', 'Rapat', 10, 5], ['', 'Surat', 10, 5], ['Layanan', '', 10, 5]], {},
    ['2 Penunjang @A program beside', '2 Rapat +100 @B kegiatan', '3 Surat +100 @B kegiatan', '4 Layanan @A program']],
  ['names repeated downwards', [['Program', 'Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', 'Rapat', 10, 5], [' Penunjang', 'Surat', 10, 5], ['Layanan', 'Surat', 10, 5]], {},
    ['2 Penunjang @A program beside', '2 Rapat +100 @B kegiatan', '3 Surat +100 @B kegiatan', '4 Layanan @A program beside', '4 Surat +100 @B kegiatan']],
  ['the same name of the innermost column is a row of its own', [['Program', 'Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', 'Rapat', 10, 5], ['', 'Rapat', 10, 5]], {}, ['2 Penunjang @A program beside', '2 Rapat +100 @B kegiatan', '3 Rapat +100 @B kegiatan']],
  ['below another program the same kegiatan is new', [['Program', 'Kegiatan', 'Sub Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', 'Rapat', 'A', 10, 5], ['Layanan', 'Rapat', 'B', 10, 5]], {},
    ['2 Penunjang @A program beside', '2 Rapat +100 @B kegiatan beside', '2 A +200 @C sub-kegiatan', '3 Layanan @A program beside', '3 Rapat +100 @B kegiatan beside', '3 B +200 @C sub-kegiatan']],
  ['a number under a header of names is none', [['Program', 'Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', 3, 10, 5]], {}, ['2 Penunjang @A program']],
  ['a kode before each', [['Kode', 'Program', 'Kode', 'Kegiatan', 'Anggaran', 'Realisasi'], ['1.06.01', 'Penunjang', '1.06.01.2.01', 'Rapat', 10, 5], ['', '', '1.06.01.2.02', 'Surat', 10, 5]], {},
    ['2 [1.06.01] Penunjang @B program beside', '2 [1.06.01.2.01] Rapat +200 @D kegiatan', '3 [1.06.01.2.02] Surat +200 @D kegiatan']],
  ['a kode before all is that of the last name', [['Kode', 'Program', 'Kegiatan', 'Anggaran', 'Realisasi'], ['1.06.01.2.01', 'Penunjang', 'Rapat', 10, 5]], {}, ['2 Penunjang @B program beside', '2 [1.06.01.2.01] Rapat +100 @C kegiatan']],
  ['kode that only the second have', [['Program', 'Kode', 'Kegiatan', 'Anggaran', 'Realisasi'], ['Penunjang', '1.06.01.2.01', 'Rapat', 10, 5]], {}, ['2 Penunjang @A program beside', '2 [1.06.01.2.01] Rapat +200 @C kegiatan']],
  ['kode in several columns before the name', [['Kode', '', '', 'Uraian', 'Anggaran', 'Realisasi'], ['1', '06', '01', 'Penunjang', 10, 5]], { merges: 'A1:C1' }, ['2 [1.06.01] Penunjang @D']],
  ['of kode apart those right before the name', [['Kode', 'Lokasi', 'Kode', 'Kegiatan', 'Anggaran', 'Realisasi'], ['2.01', 'Padang', '1.06.01', 'Rapat', 10, 5]], {}, ['2 [1.06.01] Rapat @D']],
  ['kode apart from the name', [['Kode', 'Lokasi', 'Kegiatan', 'Anggaran', 'Realisasi'], ['1.06.01', 'Padang', 'Rapat', 10, 5]], {}, ['2 [1.06.01] Rapat @C']],
  ['kode behind the names', [['Uraian', 'Kode', 'Anggaran', 'Realisasi'], ['Penunjang', '1.06.01', 10, 5]], {}, ['2 [1.06.01] Penunjang @A']],
  ['kode alone', [['Kode', 'Anggaran', 'Realisasi'], ['1.06.01', 10, 5]], {}, ['2 [1.06.01] 1.06.01 @A']],
  ['akun under "No. Urut"', [['No. Urut', 'Uraian', 'Anggaran', 'Realisasi'], ['4', 'PENDAPATAN', 10, 5], ['4.1', 'Asli', 10, 5], ['4.1.1', 'Pajak', 10, 5], ['', 'JUMLAH', 10, 5]], {}, ['2 [4] PENDAPATAN @B', '3 [4.1] Asli @B', '4 [4.1.1] Pajak @B', '5 JUMLAH @B']],
  ['of two digits, with dots behind', [['No. Urut', 'Uraian', 'Anggaran', 'Realisasi'], ['4.', 'PENDAPATAN', 10, 5], ['4.1.01.', 'Pajak', 10, 5]], {}, ['2 [4] PENDAPATAN @B', '3 [4.1.01] Pajak @B']],
  ['numbers of an outline', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['1', 'Penunjang', 10, 5], ['1.1', 'Rapat', 10, 5], ['1.1.1.', 'Surat', 10, 5], ['A', 'Lain', 10, 5]], {}, ['2 [1] 1 Penunjang @B', '3 [1.1] 1.1 Rapat @B', '4 [1.1.1] 1.1.1. Surat @B', '5 A Lain @B']],
  ['numbers of no outline are no kode', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['1', 'Penunjang', 10, 5], ['2.', 'Rapat', 10, 5]], {}, ['2 1 Penunjang @B', '3 2. Rapat @B']],
  ['amounts left of the names name nothing', [['Sisa', 'Anggaran', 'Realisasi', 'Uraian'], [5, 10, 5, 'Penunjang'], [5, 10, 5, 'Rapat']], {}, ['2 Penunjang @D', '3 Rapat @D']],
])('%s', (_, rows, look, names) => expect(shown(rows, look)).toEqual(names));

test.each<[why: string, header: Row, cells: readonly (readonly [text: string, name: string])[], outline: boolean]>([
  ['numbers with dots', ['No', 'Uraian'], [['1', 'Penunjang'], ['1.1', 'Rapat']], true],
  ['with a closing dot', ['No', 'Uraian'], [['1.', 'Penunjang'], ['1.1.', 'Rapat']], true],
  ['one number each', ['No', 'Uraian'], [['1', 'Penunjang'], ['2', 'Rapat']], false],
  ['numbers with a closing dot', ['No', 'Uraian'], [['1.', 'Penunjang'], ['2.', 'Rapat']], false],
  ['letters and numbers', ['No', 'Uraian'], [['A', 'Penunjang'], ['A.1', 'Rapat']], false],
  ['numbers of five digits', ['No', 'Uraian'], [['1', 'Penunjang'], ['1.10000', 'Rapat']], false],
  ['akun', ['No', 'Uraian'], [['5', 'BELANJA'], ['5.1.1', 'Pegawai']], false],
  ['akun among other numbers', ['No', 'Uraian'], [['1', 'Penunjang'], ['5.1.1', 'Pegawai']], true],
  ['kode of one digit each', ['Kode', 'Uraian'], [['1', 'Penunjang'], ['1.1', 'Rapat']], true],
  ['of two digits at the end of a list', ['Kode', 'Uraian'], [['9', 'Penunjang'], ['9.1', 'Rapat'], ['10', 'Layanan'], ['10.1', 'Surat']], true],
  ['of three parts', ['Kode', 'Uraian'], [['1', 'Penunjang'], ['1.1', 'Rapat'], ['1.1.1', 'Surat'], ['', 'JUMLAH']], true],
  ['of four parts', ['Kode', 'Uraian'], [['1.1', 'Penunjang'], ['1.1.1.1', 'Rapat']], false],
  ['of two digits', ['Kode', 'Uraian'], [['1', 'WAJIB'], ['1.06', 'SOSIAL']], false],
  ['of belanja', ['Kode', 'Uraian'], [['5', 'BELANJA'], ['5.1', 'Operasi']], false],
  ['of pendapatan', ['Kode', 'Uraian'], [['4', ' Pendapatan Daerah'], ['4.1', 'Asli']], false],
  ['of pembiayaan', ['Kode', 'Uraian'], [['6', 'PEMBIAYAAN'], ['6.1', 'Penerimaan']], false],
  ['of what only speaks of belanja', ['Kode', 'Uraian'], [['1', 'Pengelolaan Belanja'], ['1.1', 'Rapat']], true],
  ['without two parts anywhere', ['Kode', 'Uraian'], [['1', 'Penunjang'], ['2', 'Rapat']], false],
])('an outline: %s', (_, header, cells, outline) => {
  expect(read([[...header, 'Anggaran', 'Realisasi'], ...cells.map(([text, name]) => [text, name, 10, 5])]).outline).toBe(outline);
});
