/** What is told of one printed result: which cells say nothing, what counts as nil, and how the number is quoted. */
import { auditCell, printed } from '../../../src/core/check/auditCell';
import type { Hasil } from '../../../src/core/check/auditCell';
import { auditTahun } from '../../../src/core/check/auditTahun';
import { KOSONG } from '../../../src/core/compute/hasilTahun';
import { parseDigits } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ResultCell } from '../../../src/core/model/indikator';
import type { HasilTahun } from '../../../src/core/model/riwayat';
import { lineOf, sheetOf } from '../checkInput';

function cell(value: CellValue, formula: string | null = null, numberFormat = 'General'): ResultCell {
  return { value, formula, valueType: typeof value === 'string' ? 'String' : typeof value === 'boolean' ? 'Boolean' : 'Double', numberFormat };
}

const capaian = (computed: string, exact: string | null = null): Hasil => ({ field: 'capaian', computed: parseDigits(computed), exact: exact === null ? null : parseDigits(exact), kind: 'decimal', factor: 1 });
const sisa = (computed: string, factor = 1): Hasil => ({ field: 'sisa', computed: parseDigits(computed), exact: null, kind: 'money', factor });

const told = (typed: ResultCell, hasil: Hasil): string[] => auditCell(typed, hasil, { sheet: sheetOf('PK', [[typed.value]]), row: 0, column: 0 }).map(lineOf);

test.each<[why: string, typed: ResultCell, hasil: Hasil, expected: readonly string[]]>([
  ['a formula that shows nothing', cell('', '=IF(D1="","",E1/D1)'), capaian('80.00'), []],
  ['a formula that shows a space', cell('  ', '=IF(D1=""," ",E1/D1)'), capaian('80.00'), []],
  ['nil typed as 0 where it is nil', cell(0), capaian('0.00'), []],
  ['… and where it is not', cell(0), capaian('80.00'), ['A1 salah-hitung warning typed=0 computed=80.00 field=capaian']],
  ['a dash for nil', cell('-'), capaian('0.00'), []],
  ['a longer dash for nil', cell('–'), capaian('0.00'), []],
  ['the longest dash for nil', cell('—'), capaian('0.00'), []],
  ['a dash with spaces for nil', cell('  -  '), capaian('0.00'), []],
  ['a dash from a formula for nil', cell('-', '=IF(E1=0,"-",E1/D1)'), capaian('0.00'), []],
  ['a dash and a word', cell('- nihil'), capaian('0.00'), ['A1 bukan-hasil-lkj error']],
  ['a word and a dash', cell('nihil -'), capaian('0.00'), ['A1 bukan-hasil-lkj error']],
  ['two dashes are no nil', cell('--'), capaian('0.00'), ['A1 bukan-hasil-lkj error']],
  ['a dash for more than nil', cell('-'), capaian('80.00'), ['A1 bukan-hasil-lkj error']],
  ['a truth value', cell(true), capaian('80.00'), ['A1 bukan-hasil-lkj error']],
  ['a formula that gives a word', cell('tercapai', '=IF(E1>=D1,"tercapai","tidak")'), capaian('80.00'), ['A1 rumus-berbeda warning shown=tercapai computed=80.00 field=capaian']],
  ['a formula that rounds otherwise', cell(79.9, '=ROUND(E1/D1*100,1)'), capaian('80.00'), ['A1 rumus-berbeda warning shown=79.9 computed=80.00 field=capaian']],
  ['a typed number rounded otherwise', cell('97,9'), capaian('97.84', '97.8378'), ['A1 pembulatan-berbeda warning typed=97.9 computed=97.84 field=capaian']],
  ['the unrounded result decides', cell('97,8'), capaian('97.85', '97.846'), []],
  ['without it the rounded one does', cell('97,8'), capaian('97.85'), ['A1 pembulatan-berbeda warning typed=97.8 computed=97.85 field=capaian']],
  ['an amount in thousands is told in rupiah', cell('81,5'), sisa('80', 1000), ['A1 salah-hitung warning typed=81500 computed=80000 field=sisa']],
  ['an amount in millions is told in rupiah', cell(82), sisa('80.5', 1_000_000), ['A1 salah-hitung warning typed=82000000 computed=80500000 field=sisa']],
  ['an amount below nil', cell('(5.000)'), sisa('5000'), ['A1 salah-hitung warning typed=-5000 computed=5000 field=sisa']],
])('%s', (_, typed, hasil, expected) => expect(told(typed, hasil)).toEqual(expected));

test.each<[why: string, typed: ResultCell, hasil: Hasil, expected: string]>([
  ['decimals as they were typed', cell('97,50'), capaian('80.00'), '97.50'],
  ['one decimal', cell(97.5), capaian('80.00'), '97.5'],
  ['a number of more decimals than anybody types', cell(97.8378378), capaian('80.00'), '97.84'],
  ['three decimals already are more', cell('97,838'), capaian('80.00'), '97.84'],
  ['a percent format', cell(0.9784, null, '0.00%'), capaian('80.00'), '97.84'],
  ['a percent sign', cell('97,84 %'), capaian('80.00'), '97.84'],
  ['thousands of percent', cell('1.022,87'), capaian('80.00'), '1022.87'],
  ['rupiah', cell('Rp 437.500'), sisa('1'), '437500'],
  ['rupiah without sen is rupiah', cell('437.500,00'), sisa('1', 1000), '437500000'],
  ['a word stays one', cell('tercapai'), capaian('80.00'), 'tercapai'],
  ['an error stays one', cell('#DIV/0!'), sisa('1', 1000), '#DIV/0!'],
  ['a truth value', cell(true), capaian('80.00'), 'true'],
])('quoted: %s', (_, typed, hasil, expected) => expect(printed(typed, hasil)).toBe(expected));

describe('a year of Riwayat, Renstra or Kegiatan', () => {
  const hasil: HasilTahun = { ...KOSONG, capaian: parseDigits('80.00'), asal: 'dihitung' };
  const year = (typed: ResultCell | null, of: HasilTahun | undefined, column: number | null = 0): string[] => auditTahun(typed, of, { sheet: sheetOf('Riwayat', [[typed?.value ?? '']]), row: 0, column }).map(lineOf);
  test.each<[why: string, typed: ResultCell | null, of: HasilTahun | undefined, column: number | null, expected: readonly string[]]>([
    ['right', cell(80), hasil, 0, []],
    ['wrong', cell(90), hasil, 0, ['A1 salah-hitung warning typed=90 computed=80.00 field=capaian']],
    ['nothing printed', null, hasil, 0, []],
    ['no column for it', cell(90), hasil, null, []],
    ['no such year', cell(90), undefined, 0, []],
    ['nothing computed', cell(90), { ...hasil, capaian: null, asal: null }, 0, []],
    ['kept because nothing can be computed', cell(98.4), { ...hasil, capaian: parseDigits('98.40'), asal: 'diketik' }, 0, ['A1 capaian-diketik info typed=98.4']],
    ['two values in one cell were told where it was read', cell('97,84 100'), hasil, 0, []],
    ['… also below one another', cell(' 97,84\n100,00'), hasil, 0, []],
    ['a number and a word are one value', cell('90 (sembilan puluh)'), hasil, 0, ['A1 bukan-hasil-lkj error']],
    ['a word before two numbers', cell('capaian 90 80'), hasil, 0, ['A1 bukan-hasil-lkj error']],
    ['a percent sign apart is one value', cell('90 %'), hasil, 0, ['A1 salah-hitung warning typed=90 computed=80.00 field=capaian']],
    ['judged by the quotient before rounding', cell('97,8'), { ...hasil, capaian: parseDigits('97.85'), capaianExact: parseDigits('97.846') }, 0, []],
  ])('%s', (_, typed, of, column, expected) => expect(year(typed, of, column)).toEqual(expected));
});
