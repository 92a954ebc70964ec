/** Checks of PK's rows: names, sasaran, sums of subs, percentages, hidden rows. */
import { checkBarisTersembunyi } from '../../../src/core/check/barisTersembunyi';
import { checkIndikatorGanda } from '../../../src/core/check/indikatorGanda';
import { issueAt } from '../../../src/core/check/issueAt';
import { valueAt } from '../../../src/core/record/currentCell';
import { checkJumlahSub } from '../../../src/core/check/jumlahSub';
import { isNamedPersentase, normalisedIndikator } from '../../../src/core/check/namaIndikator';
import { checkPersenLebih100 } from '../../../src/core/check/persenLebih100';
import { checkPersenSatuanLain } from '../../../src/core/check/persenSatuanLain';
import { checkSasaranKosong } from '../../../src/core/check/sasaranKosong';
import type { Check } from '../../../src/core/check/index';
import type { PkTable } from '../../../src/core/model/tables';
import { apbdOf, inputOf, lineOf, pkOf, sheetOf } from '../checkInput';
import type { Ind } from '../checkInput';

test.each<[why: string, indikator: string, expected: string]>([
  ['plain already', 'jumlah ppks', 'jumlah ppks'],
  ['capitals', 'Jumlah PPKS', 'jumlah ppks'],
  ['a letter', 'a. Jumlah PPKS', 'jumlah ppks'],
  ['a letter in brackets', '(b) Jumlah PPKS', 'jumlah ppks'],
  ['a number', '12. Jumlah PPKS', 'jumlah ppks'],
  ['a number without a space', '1)Jumlah PPKS', 'jumlah ppks'],
  ['a number and a letter', '1. a) Jumlah PPKS', 'jumlah ppks'],
  ['three digits are none', '119. Layanan darurat', '119 layanan darurat'],
  ['two letters are none', 'ab. Jumlah', 'ab jumlah'],
  ['a hyphen', '- Jumlah PPKS', 'jumlah ppks'],
  ['a bullet without a space', '•Jumlah PPKS', 'jumlah ppks'],
  ['a bullet without a space, and a letter', '•a. Jumlah PPKS', 'jumlah ppks'],
  ['a star', '* Jumlah PPKS', 'jumlah ppks'],
  ['a dash', '– Jumlah PPKS', 'jumlah ppks'],
  ['a longer dash', '— Jumlah PPKS', 'jumlah ppks'],
  ['spaces before it', '   a. Jumlah PPKS', 'jumlah ppks'],
  ['a line break behind it', 'a.\nJumlah PPKS', 'jumlah ppks'],
  ['letters within the name stay', 'Vitamin A. Jumlah balita', 'vitamin a jumlah balita'],
  ['brackets and commas', 'Jumlah PPKS (anak), terlayani.', 'jumlah ppks anak terlayani'],
  ['a line break and two spaces', 'Jumlah\n PPKS', 'jumlah ppks'],
  ['percent stays', '% lansia', '% lansia'],
  ['letters of other alphabets', 'Jumlah Café', 'jumlah café'],
  ['nothing', '- ', ''],
])('name of an indikator: %s', (_, indikator, expected) => expect(normalisedIndikator(indikator)).toBe(expected));

test.each<[indikator: string, expected: boolean]>([
  ['Persentase lansia', true], ['prosentase lansia', true], ['Presentase lansia', true], ['Persen lansia', true], ['Percentage of elderly', true], ['% lansia', true], ['a. Persentase lansia', true], ['1) % lansia', true],
  ['Jumlah persentase', false], ['Rata-rata persen', false], ['Jumlah lansia (%)', false], ['', false],
])('%j is named a percentage: %s', (indikator, expected) => expect(isNamedPersentase(indikator)).toBe(expected));

const found = (run: Check, lines: readonly Ind[], more: Partial<PkTable['columns']> = {}): string[] => {
  const { table, results } = pkOf(lines);
  return run(inputOf({ pk: { table: { ...table, columns: { ...table.columns, ...more } }, results } })).map(lineOf);
};
type Case = readonly [why: string, lines: readonly Ind[], expected: readonly string[]];

test.each<Case>([
  ['three of one name each name the first', [{ nama: 'Jumlah PPKS' }, { nama: 'Jumlah PPKS' }, { nama: 'Jumlah PPKS' }], ['B2 indikator-ganda warning other=B1', 'B3 indikator-ganda warning other=B1']],
  ['the OPD’s own and a unit’s', [{ nama: 'Jumlah PPKS' }, { nama: 'Jumlah PPKS', cakupan: 'turunan' }], []],
  ['a sub of the same name comes first', [{ nama: 'Jumlah PPKS', level: 'sub' }, { nama: 'Jumlah PPKS' }], []],
  ['bullets without a name', [{ nama: '- ' }, { nama: '-' }], []],
  ['another name', [{ nama: 'Jumlah PPKS' }, { nama: 'Jumlah PSKS' }], []],
])('indikator-ganda: %s', (_, lines, expected) => expect(found(checkIndikatorGanda, lines)).toEqual(expected));

test.each<Case>([
  ['spaces are none', [{ sasaran: 'S' }, { sasaran: '   ' }], ['B2 sasaran-kosong warning']],
  ['of the OPD none has one, though a unit’s have', [{ sasaran: '' }, { sasaran: 'S', cakupan: 'turunan' }], []],
  ['spaces everywhere: a sheet without sasaran', [{ sasaran: ' ' }, { sasaran: ' ' }], []],
  ['a sub’s sasaran says nothing of its indikator', [{ sasaran: '' }, { sasaran: 'S', level: 'sub', parent: 0 }], []],
  ['a unit’s row among those that have one', [{ sasaran: 'S', cakupan: 'turunan' }, { sasaran: '', cakupan: 'turunan' }], ['B2 sasaran-kosong warning']],
])('sasaran-kosong: %s', (_, lines, expected) => expect(found(checkSasaranKosong, lines)).toEqual(expected));

describe('jumlah-sub-tidak-cocok', () => {
  const induk = (t: Ind['t'], r: Ind['r'], satuan = 'Orang', nama = 'Jumlah PPKS'): Ind => ({ nama, satuan, t: t ?? '', r: r ?? '' });
  const sub = (t: Ind['t'], r: Ind['r'], satuan = 'Orang', parent = 0): Ind => ({ nama: '- Panti', level: 'sub', parent, satuan, t: t ?? '', r: r ?? '' });
  const off = (cell: string, own: number, sum: number, field: string): string => `${cell} jumlah-sub-tidak-cocok warning own=${own} sum=${sum} difference=${own - sum} field=${field}`;
  test.each<Case>([
    ['each indikator has its own subs', [induk(9, 9), sub(4, 4), sub(5, 5), induk(3, 4), sub(3, 3, 'Orang', 3)], [off('E4', 4, 3, 'realisasi')]],
    ['a sub’s Satuan of spaces is its parent’s', [induk(9, 10), sub(4, 4, '  '), sub(5, 5, ' ')], [off('E1', 10, 9, 'realisasi')]],
    ['one sub in another unit', [induk(9, 10), sub(4, 4), sub(5, 5, 'Dokumen')], []],
    ['one sub without a realisasi leaves the target checked', [induk(8, 10), sub(4, ''), sub(5, 5)], [off('D1', 8, 9, 'target')]],
    ['a parent without a target', [induk('', 10), sub(4, 4), sub(5, 5)], [off('E1', 10, 9, 'realisasi')]],
    ['a parent whose target is a letter', [induk('BB', 10), sub(4, 4), sub(5, 5)], [off('E1', 10, 9, 'realisasi')]],
    ['measured by its name, without a Satuan', [induk(80, 80, '', 'Persentase PPKS'), sub(50, 50, ''), sub(40, 40, '')], []],
    ['counted by its name, without a Satuan', [induk(80, 90, '', 'Jumlah PPKS'), sub(50, 50, ''), sub(40, 40, '')], [off('D1', 80, 90, 'target')]],
    ['an indikator without subs', [induk(9, 9), { nama: 'Jumlah dokumen', satuan: 'Dokumen', t: 3, r: 3 }], []],
  ])('%s', (_, lines, expected) => expect(found(checkJumlahSub, lines)).toEqual(expected));
  test('a sheet without realisasi is checked by its targets', () => expect(found(checkJumlahSub, [induk(8, 10), sub(4, 4), sub(5, 5)], { realisasi: null })).toEqual([off('D1', 8, 9, 'target')]));
});

test.each<Case>([
  ['exactly 100', [{ satuan: 'Persen', t: '100,00', r: 100 }], []],
  ['a hundredth over', [{ satuan: 'Persen', t: 100, r: '100,01' }], ['E1 persen-lebih-100 warning value=100.01']],
  ['a Satuan of spaces: by its name', [{ nama: 'Persentase X', satuan: '  ', t: 120 }], ['D1 persen-lebih-100 warning value=120']],
  ['… and not by another', [{ nama: 'Jumlah X', satuan: '  ', t: 120 }], []],
  ['a range that ends at 100', [{ satuan: 'Persen', t: '80–100' }], []],
  ['a letter and nothing', [{ satuan: 'Persen', t: 'BB', r: '' }], []],
])('persen-lebih-100: %s', (_, lines, expected) => expect(found(checkPersenLebih100, lines)).toEqual(expected));
test('persen-lebih-100: a realisasi taken from quarters is told at the indikator', () => {
  expect(found(checkPersenLebih100, [{ nama: 'Persentase X', satuan: 'Persen', t: 90, r: 120 }], { realisasi: null })).toEqual(['B1 persen-lebih-100 warning value=120']);
});

test.each<Case>([
  ['a Satuan of spaces says nothing', [{ nama: 'Persentase X', satuan: '  ' }], []],
  ['told without the spaces around it', [{ nama: 'Persentase X', satuan: ' Orang ' }], ['C1 persen-satuan-lain warning satuan=Orang']],
  ['percent among others', [{ nama: 'Persentase X', satuan: 'Orang (%)' }], []],
  ['no percentage', [{ nama: 'Jumlah persentase X', satuan: 'Orang' }], []],
])('persen-satuan-lain: %s', (_, lines, expected) => expect(found(checkPersenSatuanLain, lines)).toEqual(expected));
test('persen-satuan-lain: without a Satuan column it is told at the indikator', () => {
  expect(found(checkPersenSatuanLain, [{ nama: 'Persentase X', satuan: 'Orang' }], { satuan: null })).toEqual(['B1 persen-satuan-lain warning satuan=Orang']);
});

test.each<[Check]>([[checkIndikatorGanda], [checkSasaranKosong], [checkJumlahSub], [checkPersenLebih100], [checkPersenSatuanLain], [checkBarisTersembunyi]])('without PK nothing is told', (run) => expect(run(inputOf({}))).toEqual([]));

describe('hidden rows', () => {
  const hidden = (rows: number, hiddenRows: readonly number[] | undefined): string[] => {
    const { table, results } = pkOf(Array.from({ length: rows }, (): Ind => ({ nama: 'X' })));
    return checkBarisTersembunyi(inputOf({ pk: { table: { ...table, sheet: { ...table.sheet, ...(hiddenRows === undefined ? {} : { hiddenRows }) } }, results } })).map(lineOf);
  };
  test.each<[why: string, rows: number, hiddenRows: readonly number[] | undefined, expected: readonly string[]]>([
    ['not known', 3, undefined, []],
    ['none', 3, [], []],
    ['rows of no indikator', 3, [10], []],
    ['one', 3, [1], ['B2 baris-tersembunyi info rows=2']],
    ['two side by side', 4, [1, 2], ['B2 baris-tersembunyi info rows=2–3']],
    ['stretches and single ones', 9, [0, 2, 3, 4, 8], ['B1 baris-tersembunyi info rows=1, 3–5, 9']],
    ['eight are all named', 20, [0, 2, 4, 6, 8, 10, 12, 14], ['B1 baris-tersembunyi info rows=1, 3, 5, 7, 9, 11, 13, 15']],
    ['of nine the last is left out', 20, [0, 2, 4, 6, 8, 10, 12, 14, 16], ['B1 baris-tersembunyi info rows=1, 3, 5, 7, 9, 11, 13, 15, …']],
  ])('%s', (_, rows, hiddenRows, expected) => expect(hidden(rows, hiddenRows)).toEqual(expected));

  test('a row that holds two indikator is named once', () => {
    const { table, results } = pkOf([{ nama: 'X' }, { nama: 'Y' }]);
    const rows = table.rows.map((row) => ({ ...row, row: 1 }));
    expect(checkBarisTersembunyi(inputOf({ pk: { table: { ...table, rows, sheet: { ...table.sheet, hiddenRows: [1] } }, results } })).map(lineOf)).toEqual(['B2 baris-tersembunyi info rows=2']);
  });
  test('of PK and APBD each is told, at the name', () => {
    const pk = pkOf([{ nama: 'X' }, { nama: 'Y' }]);
    const apbd = apbdOf([{ a: 1 }, { a: 2 }]);
    const input = inputOf({
      pk: { ...pk, table: { ...pk.table, sheet: { ...pk.table.sheet, hiddenRows: [0] } } },
      apbd: { ...apbd, table: { ...apbd.table, sheet: { ...apbd.table.sheet, hiddenRows: [1] } } },
    });
    expect(checkBarisTersembunyi(input).map((issue) => `${issue.sheet}!${lineOf(issue)}`)).toEqual(['PK!B1 baris-tersembunyi info rows=1', 'APBD!B2 baris-tersembunyi info rows=2']);
  });
});

describe('what stands where a finding is told', () => {
  const sheet = { ...sheetOf('PK', [['x', 5], ['', true]]), block: { row: 2, column: 1, rows: 2, columns: 2 } };
  test.each<[why: string, row: number, column: number, expected: unknown]>([
    ['the first cell of what was read', 2, 1, 'x'],
    ['a number', 2, 2, 5],
    ['a truth value', 3, 2, true],
    ['left of it', 2, 0, ''],
    ['above it', 1, 1, ''],
    ['below it', 4, 1, ''],
    ['right of it', 2, 3, ''],
  ])('%s', (_, row, column, expected) => expect(valueAt(sheet, row, column)).toBe(expected));
  test('nothing was read', () => expect(valueAt({ ...sheet, block: null }, 2, 1)).toBe(''));
  test('a finding has its cell and what stands there', () => {
    expect(issueAt('info', 'capaian-diketik', { sheet, row: 2, column: 2 }, { typed: '5' })).toEqual({ code: 'capaian-diketik', severity: 'info', sheet: 'PK', cell: 'C3', value: 5, params: { typed: '5' } });
  });
});
