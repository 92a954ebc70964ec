/** Cells and rows of the tables: what an empty text, a missing number and a row of fewer cells become. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from '../../../src/core/report/cells';

const text = (value: string): ReportCell['content'] => ({ kind: 'text', text: value });
const value = parseDigits('98.41');
const number: ReportCell['content'] = { kind: 'number', value };
const EMPTY: ReportCell['content'] = { kind: 'empty' };

test.each<[why: string, cell: ReportCell, expected: ReportCell]>([
  ['a text is of the body unless said', textCell('Baik'), { content: text('Baik'), role: 'isi' }],
  ['a text of a header', textCell('Target', 'kepala', { align: 'tengah' }), { content: text('Target'), role: 'kepala', align: 'tengah' }],
  ['no text is an empty cell that wears its look', textCell('', 'jumlah', { indent: 1 }), { content: EMPTY, role: 'jumlah', indent: 1 }],
  ['a number', numberCell(value, 'persen'), { content: number, role: 'isi', format: 'persen' }],
  ['a number of a total', numberCell(value, 'rupiah', 'jumlah', '-', { align: 'tengah' }), { content: number, role: 'jumlah', format: 'rupiah', align: 'tengah' }],
  ['no number is an empty cell', numberCell(null, 'rupiah'), { content: EMPTY, role: 'isi', align: 'kanan' }],
  ['or what is said instead, where numbers stand', numberCell(null, 'persen', 'jumlah', '-'), { content: text('-'), role: 'jumlah', align: 'kanan' }],
  ['unless it is to stand elsewhere', numberCell(null, 'persen', 'isi', '-', { align: 'tengah' }), { content: text('-'), role: 'isi', align: 'tengah' }],
  ['a row\'s number', countCell(12), { content: { kind: 'number', value: { coefficient: 12n, scale: 0 } }, role: 'isi', format: 'angka', align: 'tengah' }],
  ['a column\'s number', countCell(3, 'nomor-kolom', { align: 'kiri' }), { content: { kind: 'number', value: { coefficient: 3n, scale: 0 } }, role: 'nomor-kolom', format: 'angka', align: 'kiri' }],
  ['a number with its formula', withFormula(numberCell(value, 'persen'), ['1+1']), { content: number, role: 'isi', format: 'persen', formula: ['1+1'] }],
  ['a number without one', withFormula(numberCell(value, 'persen'), null), { content: number, role: 'isi', format: 'persen' }],
  ['a text takes none: its formula would show a number', withFormula(textCell('BB'), ['1+1']), { content: text('BB'), role: 'isi' }],
  ['nor does an empty cell', withFormula(textCell(''), ['1+1']), { content: EMPTY, role: 'isi' }],
])('%s', (_, cell, expected) => {
  expect(cell).toEqual(expected);
});

const cell = (role: ReportCell['role']): ReportCell => ({ content: EMPTY, role });

test.each<[why: string, row: readonly (ReportCell | null)[], expected: readonly (ReportCell | null)[]]>([
  ['those given, then empty ones', rowOf(3, [textCell('a')]), [textCell('a'), cell('isi'), cell('isi')]],
  ['empty ones wear the row\'s look', rowOf(3, [null, textCell('Jumlah', 'jumlah')], 'jumlah'), [cell('jumlah'), textCell('Jumlah', 'jumlah'), cell('jumlah')]],
  ['no more than the width', rowOf(1, [textCell('a'), textCell('b')]), [textCell('a')]],
  ['a title stands alone over the width', titleRow(3, 'Tabel'), [textCell('Tabel', 'judul'), null, null]],
  ['a note likewise', titleRow(2, 'Catatan', 'keterangan'), [textCell('Catatan', 'keterangan'), null]],
  ['no title keeps its row', titleRow(2, ''), [cell('judul'), null]],
])('a row: %s', (_, row, expected) => {
  expect(row).toEqual(expected);
});
