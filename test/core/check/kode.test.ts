/** Kode rekening: their parts, where they stand, and which are double, without a parent or out of order. */
import type { Check } from '../../../src/core/check/index';
import { countParts, hasParts, kodePlace, partsOf } from '../../../src/core/check/kode';
import { checkKodeGanda } from '../../../src/core/check/kodeGanda';
import { checkKodeTanpaInduk } from '../../../src/core/check/kodeTanpaInduk';
import { checkKodeTidakUrut } from '../../../src/core/check/kodeTidakUrut';
import type { CellValue } from '../../../src/core/model/grid';
import { apbdOf, inputOf, lineOf, sheetOf } from '../checkInput';
import type { Line } from '../checkInput';

test.each<[kode: string, parts: readonly string[]]>([
  ['1.06.01', ['1', '06', '01']],
  ['5', ['5']],
  ['', ['']],
  ['1.06.01.2.01.0001', ['1', '06', '01', '2', '01', '0001']],
])('%j has the parts %j', (kode, parts) => expect([partsOf(kode), countParts(kode), hasParts(kode)]).toEqual([parts, parts.length, parts.length > 1]));

test.each<[why: string, cells: readonly CellValue[], kode: string, nameColumn: number, column: number]>([
  ['in the cell left of the name', ['1.06.01', 'Program'], '1.06.01', 1, 0],
  ['with a full stop behind it', ['1.06.01.', 'Program'], '1.06.01', 1, 0],
  ['with spaces around it', [' 1.06.01 ', 'Program'], '1.06.01', 1, 0],
  ['kept as a number', [1.06, 'Urusan'], '1.06', 1, 0],
  ['behind a column of numbers', [3, '1.06.01', 'Program'], '1.06.01', 2, 1],
  ['glued to the name', ['', '1.06.01 Program'], '1.06.01', 1, 1],
  ['spread over several cells', ['1', '06', '01', 'Program'], '1.06.01', 3, 3],
  ['another’s code to the right of the name', ['', 'Program', '1.06.01'], '1.06.01', 1, 1],
  ['a cell that only begins so', ['1.06.01.2', 'Program'], '1.06.01', 1, 1],
])('the code stands %s', (_, cells, kode, nameColumn, column) => {
  const { table } = apbdOf([{ kode }]);
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  const place = kodePlace({ ...table, sheet: sheetOf('APBD', [cells]) }, { ...row, nameColumn });
  expect([place.row, place.column]).toEqual([0, column]);
});

test('a table that begins further right: what stands left of it is no code', () => {
  const { table } = apbdOf([{ kode: '1.06' }]);
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  expect(kodePlace({ ...table, sheet: sheetOf('APBD', [['1.06', '', 'Program']]), place: { ...table.place, left: 1 } }, { ...row, nameColumn: 2 }).column).toBe(2);
});

const at = (kode: string, parent: number | null = null, level: Line['level'] = 'program', bagian: Line['bagian'] = 'belanja'): Line => ({ kode, parent, level, bagian });
type Case = readonly [why: string, lines: readonly Line[], expected: readonly string[]];
const found = (run: Check, lines: readonly Line[]): string[] => run(inputOf({ apbd: apbdOf(lines) })).map(lineOf);

test.each<Case>([
  ['three times: each later one names the first', [at('1.06.01'), at('1.06.01'), at('1.06.01')], ['A2 kode-ganda warning kode=1.06.01 other=A1', 'A3 kode-ganda warning kode=1.06.01 other=A1']],
  ['without parents, in other parts of the budget', [at('4.1.01', null, 'rekening', 'pendapatan'), at('4.1.01', null, 'rekening', 'pembiayaan')], []],
  ['the second of two under one parent, the first elsewhere', [at('1.06.01'), at('5.1.01', 0, 'rekening'), at('5.1.02', 0, 'rekening'), at('1.06.02'), at('5.1.01', 3, 'rekening'), at('5.1.02', 0, 'rekening')], ['A6 kode-ganda warning kode=5.1.02 other=A3']],
  ['another kode of the same beginning', [at('1.06.01'), at('1.06.010')], []],
])('kode-ganda: %s', (_, lines, expected) => expect(found(checkKodeGanda, lines)).toEqual(expected));

test.each<Case>([
  ['half of them have the longer parent: the others lack theirs', [at('1.06.01'), at('1.06.01.01'), at('1.06.02.01')], ['A3 kode-tanpa-induk warning kode=1.06.02.01 parent=1.06.02']],
  ['fewer than half: no habit', [at('1.06.01'), at('1.06.01.01'), at('1.06.02.01'), at('1.06.03.01')], []],
  ['two habits of equal weight: the longer counts', [at('1.06'), at('1.06.01'), at('1.06.01.01'), at('1.07.01.01'), at('1.07')], ['A4 kode-tanpa-induk warning kode=1.07.01.01 parent=1.07.01']],
  ['a parent longer than usual is none the worse', [at('1.06'), at('1.06.01.01'), at('1.06.02.01'), at('1.06.03'), at('1.06.03.01')], []],
  ['the parent stands below', [at('1.06.01.01'), at('1.06.01'), at('1.06.02.01'), at('1.06.02')], []],
  ['the parent is in another part of the tree', [at('1.06.01'), at('1.06.02', 0, 'kegiatan'), at('1.06.01.01', 1, 'sub-kegiatan'), at('1.06.02.01', 1, 'sub-kegiatan')], []],
  ['akun and sub kegiatan of one length have habits of their own', [at('1.06.01'), at('1.06.01.01', 0, 'kegiatan'), at('5.1.02.01', 1, 'rekening'), at('5.1.02.02', 1, 'rekening'), at('5.1.02.03', 1, 'rekening'), at('1.06.02.01', 0, 'kegiatan')], ['A6 kode-tanpa-induk warning kode=1.06.02.01 parent=1.06.02']],
  ['rows without a code count for nothing', [at(''), at(''), at(''), at('1'), at('1.1'), at('2.1')], ['A6 kode-tanpa-induk warning kode=2.1 parent=2']],
  ['a code that only begins alike is no parent', [at('1.06.01'), at('1.06.01.01'), at('1.06.010.01')], ['A3 kode-tanpa-induk warning kode=1.06.010.01 parent=1.06.010']],
])('kode-tanpa-induk: %s', (_, lines, expected) => expect(found(checkKodeTanpaInduk, lines)).toEqual(expected));

test.each<Case>([
  ['ascending', [at('1.06.01'), at('1.06.02'), at('1.06.10')], []],
  ['the same twice is no descent', [at('1.06.02'), at('1.06.02'), at('1.06.03')], []],
  ['below the one right before, not the first', [at('1.06.01'), at('1.06.03'), at('1.06.02')], ['A3 kode-tidak-urut info kode=1.06.02']],
  ['the middle part decides: 1 before 10', [at('1.1.5'), at('1.10.3')], []],
  ['… 10 after 1', [at('1.10.3'), at('1.1.5')], ['A2 kode-tidak-urut info kode=1.1.5']],
  ['digits within a part: 13 before 12', [at('1.06.13'), at('1.06.12')], ['A2 kode-tidak-urut info kode=1.06.12']],
  ['… 12 before 13', [at('1.06.12'), at('1.06.13')], []],
  ['the first part: 2 before 10', [at('2.01'), at('10.01')], []],
  ['… 10 before 2', [at('10.01'), at('2.01')], ['A2 kode-tidak-urut info kode=2.01']],
  ['01 and 1 alike, then ascending', [at('1.06.01'), at('1.6.02')], []],
  ['01 and 1 alike, and nothing follows', [at('1.06.1'), at('1.06.01')], []],
  ['two parts that are alike, the third decides', [at('1.06.01.9'), at('1.6.1.8')], ['A2 kode-tidak-urut info kode=1.6.1.8']],
  ['a letter behind the digits: 9a before 10', [at('1.06.9a'), at('1.06.10')], []],
  ['… 10 before 9a', [at('1.06.10'), at('1.06.9a')], ['A2 kode-tidak-urut info kode=1.06.9a']],
  ['9 before 9a before 9b', [at('1.06.9'), at('1.06.9a'), at('1.06.9b')], []],
  ['… 9b before 9a', [at('1.06.9b'), at('1.06.9a')], ['A2 kode-tidak-urut info kode=1.06.9a']],
  ['letters ascend', [at('1.06.A'), at('1.06.B')], []],
  ['codes of another length are no neighbours', [at('1.06.02.01'), at('1.06.01')], []],
  ['nor those of another level', [at('1.06.02', null, 'kegiatan'), at('1.06.01', null, 'program')], []],
  ['of two levels side by side each goes on', [at('1.06.02', null, 'kegiatan'), at('1.06.01', null, 'program'), at('1.06.01', null, 'kegiatan')], ['A3 kode-tidak-urut info kode=1.06.01']],
  ['parts of the budget begin anew', [at('4.2', null, 'rekening', 'pendapatan'), at('4.1', null, 'rekening', 'belanja')], []],
  ['row numbers may begin anew', [at('2'), at('1')], []],
])('kode-tidak-urut: %s', (_, lines, expected) => expect(found(checkKodeTidakUrut, lines)).toEqual(expected));

test.each<[Check]>([[checkKodeGanda], [checkKodeTanpaInduk], [checkKodeTidakUrut]])('without APBD nothing is told', (run) => expect(run(inputOf({}))).toEqual([]));
