/** How cells of our tables look, and the number formats of what they hold. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ReportCell, ReportFormat, ReportRole } from '../../../src/core/model/reportTable';
import type { BlockLook } from '../../../src/core/model/writePlan';
import { lookOf, numberFormatOf } from '../../../src/core/plan/reportLooks';
import { countCell, numberCell, textCell } from '../../../src/core/report/cells';

test.each<[format: ReportFormat | undefined, digits: string, code: string]>([
  ['rupiah', '4905', '#,##0;-#,##0;"-"'],
  ['rupiah', '4905.00', '#,##0;-#,##0;"-"'],
  ['rupiah', '4905.50', '#,##0.00;-#,##0.00;"-"'],
  ['persen', '98', '#,##0.00'],
  ['persen', '98.41', '#,##0.00'],
  ['angka', '4905', '#,##0'],
  ['angka', '4905.0', '#,##0'],
  ['angka', '98.41', '#,##0.00'],
  ['angka', '98.410', '#,##0.00'],
  [undefined, '82.125', '#,##0.000'],
  [undefined, '0.12345678', '#,##0.00000000'],
  [undefined, '0.1234567891', '#,##0.00000000'],
])('%s, %s: %s', (format, digits, code) => {
  expect(numberFormatOf(format, parseDigits(digits))).toBe(code);
});

const number = (role: ReportRole, extras: Partial<ReportCell> = {}): ReportCell => numberCell(parseDigits('5'), 'angka', role, '', extras);

test.each<[why: string, cell: ReportCell, look: BlockLook]>([
  ['a title', textCell('Tabel 3.2', 'judul'), { bold: true, size: 12, horizontal: 'Center', vertical: 'Top', wrap: true }],
  ['prose', textCell('Sumber: Bappeda', 'keterangan'), { vertical: 'Top', wrap: true, horizontal: 'Left' }],
  ['a header', textCell('Target', 'kepala'), { bold: true, fill: '#D9E2EC', horizontal: 'Center', vertical: 'Center', wrap: true }],
  ['a column\'s number', textCell('(1)', 'nomor-kolom'), { italic: true, fill: '#F0F3F6', horizontal: 'Center', vertical: 'Center' }],
  ['a text', textCell('Indeks'), { vertical: 'Top', wrap: true, horizontal: 'Left' }],
  ['a number', number('isi'), { vertical: 'Top', wrap: true, horizontal: 'Right', numberFormat: '#,##0' }],
  ['an empty cell', textCell(''), { vertical: 'Top', wrap: true, horizontal: 'Left' }],
  ['a program', textCell('Program', 'induk'), { bold: true, vertical: 'Top', wrap: true, horizontal: 'Left' }],
  ['a total', number('jumlah'), { bold: true, fill: '#F0F3F6', vertical: 'Top', wrap: true, horizontal: 'Right', numberFormat: '#,##0' }],
  ['a number in a header', number('kepala'), { bold: true, fill: '#D9E2EC', horizontal: 'Center', vertical: 'Center', wrap: true, numberFormat: '#,##0' }],
  ['a number of ours', countCell(5), { vertical: 'Top', wrap: true, horizontal: 'Center', numberFormat: '#,##0' }],
  ['a text on the right', textCell('-', 'isi', { align: 'kanan' }), { vertical: 'Top', wrap: true, horizontal: 'Right' }],
  ['a header on the left', textCell('a', 'kepala', { align: 'kiri' }), { bold: true, fill: '#D9E2EC', horizontal: 'Left', vertical: 'Center', wrap: true }],
  ['an indent', textCell('a', 'isi', { indent: 2 }), { vertical: 'Top', wrap: true, horizontal: 'Left', indent: 2 }],
  ['no indent', textCell('a', 'isi', { indent: 0 }), { vertical: 'Top', wrap: true, horizontal: 'Left' }],
  ['a link', textCell('F3', 'isi', { link: { sheet: 'PK', cell: 'F3' } }), { vertical: 'Top', wrap: true, horizontal: 'Left', color: '#0B5394', underline: true }],
])('%s', (_, cell, look) => {
  expect(lookOf(cell)).toEqual(look);
});

// From blue (the best) to red (the worst); in a scale of four the one between them is left out.
const BEST = '#CFE2F3';
const GOOD = '#E3EFDA';
const FAIR = '#FFF2CC';
const POOR = '#F8D9C4';
const WORST = '#E6B8AF';

test.each<[of: number, fills: readonly string[]]>([
  [1, [BEST]],
  [2, [BEST, WORST]],
  [3, [BEST, FAIR, WORST]],
  [4, [BEST, GOOD, POOR, WORST]],
  [5, [BEST, GOOD, FAIR, POOR, WORST]],
  [9, [BEST, GOOD, GOOD, FAIR, FAIR, POOR, POOR, WORST, WORST]],
])('tints of a scale of %i', (of, fills) => {
  expect(Array.from({ length: of }, (_, rank) => lookOf(textCell('Baik', 'isi', { kategori: { rank, of } })).fill)).toEqual(fills);
});

test('a tint outweighs the role\'s own fill, and a rank beyond its scale is the worst', () => {
  expect(lookOf(textCell('Baik', 'jumlah', { kategori: { rank: 0, of: 4 } })).fill).toBe(BEST);
  expect(lookOf(textCell('Baik', 'isi', { kategori: { rank: 7, of: 4 } })).fill).toBe(WORST);
});
