/** What PK, Riwayat and Renstra bring to the comparison between sheets: which rows, of which year, with which figures. */
import { checkLintasLembar } from '../../../src/core/check/lintasLembarEntries';
import type { LintasInput } from '../../../src/core/check/lintasLembarEntries';
import { parseDigits } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import { pkOf } from '../checkInput';
import type { Ind } from '../checkInput';
import { renstraOf, riwayatOf } from '../read/yearsInput';

/** PK with its year, and sums of parents by their rows. */
function pkWith(lines: readonly Ind[], tahun: number | null = 2020, sums: Readonly<Record<number, number>> = {}): NonNullable<LintasInput['pk']> {
  const { table, results } = pkOf(lines);
  const of = (index: number): { readonly target: Decimal; readonly realisasi: Decimal } | null => {
    const sum = sums[index];
    return sum === undefined ? null : { target: parseDigits(`${sum}`), realisasi: parseDigits(`${sum}`) };
  };
  return { table: { ...table, tahun }, results: results.map((result, index) => ({ ...result, ...of(index) })) };
}

/** "Riwayat!B1 6/5=0.00 ≠ PK!D1 5/5". */
const told = (input: Partial<LintasInput>): string[] =>
  checkLintasLembar({ pk: null, riwayat: null, renstra: null, ...input }).map(({ sheet, cell, params }) => `${sheet}!${cell} ${params['target']}/${params['realisasi']}=${params['capaian']} ≠ ${params['other']} ${params['targetPk']}/${params['realisasiPk']}`);

const A: Ind = { nama: 'Jumlah A', t: 5, r: 5 };
const SUBS: readonly Ind[] = [{ nama: 'Jumlah Murid', t: '', r: '' }, { nama: '- Laki-laki', level: 'sub', parent: 0, t: 3, r: 3 }, { nama: 'Jumlah Guru', t: 4, r: 4 }, { nama: '- Laki-laki', level: 'sub', parent: 2, t: 2, r: 2 }];

test.each<[why: string, input: Partial<LintasInput>, expected: readonly string[]]>([
  ['Riwayat of PK’s year', { pk: pkWith([A]), riwayat: riwayatOf([[2019, [['Jumlah A', 9, 9]]], [2020, [['Jumlah A', 6, 5]]]]) }, ['Riwayat!F1 6/5=10.00 ≠ PK!D1 5/5']],
  ['Riwayat without PK’s year', { pk: pkWith([A]), riwayat: riwayatOf([[2018, [['Jumlah A', 9, 9]]], [2019, [['Jumlah A', 6, 5]]]]) }, []],
  ['a heading of Riwayat says nothing', { pk: pkWith([A]), riwayat: riwayatOf([[2020, [['Jumlah A', '', '', { label: true, satuan: 'Dokumen' }]]]]) }, []],
  ['a sub of Riwayat under its indikator', { pk: pkWith(SUBS), riwayat: riwayatOf([[2020, [['Jumlah Guru', '', ''], ['- Laki-laki', 3, 2, { parent: 0 }]]]]) }, ['Riwayat!B2 3/2=1.00 ≠ PK!D4 2/2']],
  ['Renstra of PK’s year', { pk: pkWith([A]), renstra: renstraOf([2019, 2020], [['Jumlah A', [[9, 9], [5, 4]]]]) }, ['Renstra!F1 5/4=10.00 ≠ PK!E1 5/5']],
  ['Renstra without PK’s year', { pk: pkWith([A]), renstra: renstraOf([2018, 2019], [['Jumlah A', [[9, 9], [5, 4]]]]) }, []],
  ['a row of Renstra that ends before that year', { pk: pkWith([A]), renstra: renstraOf([2019, 2020], [['Jumlah A', [[9, 9]]]]) }, []],
  ['a sub of Renstra under its indikator', { pk: pkWith(SUBS), renstra: renstraOf([2020], [['Jumlah Murid', [['', '']]], ['- Laki-laki', [[3, 2]], { parent: 0 }]]) }, ['Renstra!C2 3/2=1.00 ≠ PK!E2 3/3']],
  ['Riwayat in another unit', { pk: pkWith([{ ...A, satuan: 'Orang' }]), riwayat: riwayatOf([[2020, [['Jumlah A', 5, 5, { satuan: 'Dokumen' }]]]]) }, ['Riwayat!B1 5/5=0.00 ≠ PK!D1 5/5']],
  ['Renstra in another unit', { pk: pkWith([{ ...A, satuan: 'Orang' }]), renstra: renstraOf([2020], [['Jumlah A', [[5, 5]], { satuan: 'Dokumen' }]]) }, ['Renstra!B1 5/5=0.00 ≠ PK!D1 5/5']],
  ['both, Riwayat first', { pk: pkWith([A]), riwayat: riwayatOf([[2020, [['Jumlah A', 6, 5]]]]), renstra: renstraOf([2020], [['Jumlah A', [[7, 5]]]]) }, ['Riwayat!B1 6/5=0.00 ≠ PK!D1 5/5', 'Renstra!B1 7/5=0.00 ≠ PK!D1 5/5']],
  ['PK without a year takes Riwayat’s', { pk: pkWith([A], null), riwayat: riwayatOf([[2020, [['Jumlah A', 6, 5]]], [2021, [['Jumlah A', 8, 5]]]]) }, ['Riwayat!B1 6/5=0.00 ≠ PK!D1 5/5']],
  ['… else Renstra’s', { pk: pkWith([A], null), renstra: renstraOf([2020, 2021], [['Jumlah A', [[6, 5], [8, 5]]]]) }, ['Renstra!B1 6/5=0.00 ≠ PK!D1 5/5']],
  ['… Riwayat’s before Renstra’s', { pk: pkWith([A], null), riwayat: riwayatOf([[2021, [['Jumlah A', 8, 5]]]], 2021), renstra: renstraOf([2020, 2021], [['Jumlah A', [[6, 5], [9, 5]]]]) }, ['Riwayat!B1 8/5=0.00 ≠ PK!D1 5/5', 'Renstra!E1 9/5=10.00 ≠ PK!D1 5/5']],
  ['no year anywhere', { pk: pkWith([A], null), renstra: renstraOf([2020], [['Jumlah A', [[6, 5]]]], null) }, []],
  ['PK’s own year stands above Riwayat’s', { pk: pkWith([A], 2021), riwayat: riwayatOf([[2020, [['Jumlah A', 6, 5]]], [2021, [['Jumlah A', 8, 5]]]]) }, ['Riwayat!F1 8/5=10.00 ≠ PK!D1 5/5']],
  ['without PK nothing is compared', { riwayat: riwayatOf([[2020, [['Jumlah A', 6, 5]]]]) }, []],
  ['a unit’s row of PK is not held against the OPD’s', { pk: pkWith([{ ...A, cakupan: 'turunan' }]), riwayat: riwayatOf([[2020, [['Jumlah A', 6, 5]]]]) }, []],
  ['a blank parent is the sum of its subs', { pk: pkWith(SUBS, 2020, { 0: 3 }), riwayat: riwayatOf([[2020, [['Jumlah Murid', 4, 3]]]]) }, ['Riwayat!B1 4/3=0.00 ≠ PK!D1 3/3']],
  ['… without a sum it says nothing', { pk: pkWith(SUBS), riwayat: riwayatOf([[2020, [['Jumlah Murid', 4, 3]]]]) }, []],
  ['a parent’s own number stands above the sum', { pk: pkWith([A], 2020, { 0: 9 }), riwayat: riwayatOf([[2020, [['Jumlah A', 9, 5]]]]) }, ['Riwayat!B1 9/5=0.00 ≠ PK!D1 5/5']],
])('%s', (_, input, expected) => expect(told(input)).toEqual(expected));
