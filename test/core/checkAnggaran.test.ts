import { checkAuditPersen } from '../../src/core/check/auditPersen';
import { checkAuditSisa } from '../../src/core/check/auditSisa';
import { runChecks } from '../../src/core/check/index';
import type { Check } from '../../src/core/check/index';
import { checkJumlahAnggaran } from '../../src/core/check/jumlahAnggaran';
import { checkKodeGanda } from '../../src/core/check/kodeGanda';
import { checkKodeTanpaInduk } from '../../src/core/check/kodeTanpaInduk';
import { checkKodeTidakUrut } from '../../src/core/check/kodeTidakUrut';
import { checkRealisasiBelanja } from '../../src/core/check/realisasiBelanja';
import { apbdOf, inputOf, lineOf } from './checkInput';
import type { Line } from './checkInput';

function check(run: Check, lines: readonly Line[], expected: readonly string[], factor = 1): void {
  expect(run(inputOf({ apbd: apbdOf(lines, factor) })).map(lineOf)).toEqual(expected);
}

type Case = readonly [why: string, lines: readonly Line[], expected: readonly string[]];

describe('jumlah-tidak-cocok', () => {
  const jumlah = (cell: string, own: number, sum: number, field = 'anggaran'): string => `${cell} jumlah-tidak-cocok warning own=${own} sum=${sum} difference=${own - sum} field=${field}`;
  const kegiatan = (parent: number, a: number | string | null, r: number | null = null): Line => ({ level: 'kegiatan', parent, a, r });

  it.each<Case>([
    ['a parent that agrees, by both amounts', [{ a: 30, r: 7 }, kegiatan(0, 10, 3), kegiatan(0, 20, 4)], []],
    ['10 + 20 = 30, not 31; realisasi 3 + 4 = 7, not 6', [{ a: 31, r: 6 }, kegiatan(0, 10, 3), kegiatan(0, 20, 4)], [jumlah('C1', 31, 30), jumlah('D1', 6, 7, 'realisasi')]],
    ['sen count: 0,1 + 0,2 is 0,3 exactly', [{ a: 0.3 }, kegiatan(0, 0.1), kegiatan(0, 0.2)], []],
    ['a child without an amount counts by its own children: 10 + (5 + 6) = 21', [{ a: 20 }, kegiatan(0, 10), kegiatan(0, null), { level: 'sub-kegiatan', parent: 2, a: 5 }, { level: 'sub-kegiatan', parent: 2, a: 6 }], [jumlah('C1', 20, 21)]],
    ['a parent without an amount has nothing to be wrong', [{}, kegiatan(0, 10)], []],
    ['an empty cell and a dash count nothing', [{ a: 10 }, kegiatan(0, 10), kegiatan(0, null), kegiatan(0, '-')], []],
    ['realisasi stands at the program only', [{ a: 10, r: 4 }, kegiatan(0, 10)], []],
    ['an unreadable child leaves the parent unchecked', [{ a: 99 }, kegiatan(0, 10), kegiatan(0, '#N/A')], []],
    ['… up to the first amount of its own: 8 ≠ 7 above it still tells', [{ level: 'total', a: 8 }, { parent: 0, a: 7 }, kegiatan(1, '#REF!')], [jumlah('C1', 8, 7)]],
    ['… and through parents that have none', [{ level: 'total', a: 8 }, { parent: 0 }, kegiatan(1, '#REF!')], []],
    ['a total whose rows point at it, above or below them', [{ a: 3, parent: 2 }, { a: 4, parent: 2 }, { level: 'total', uraian: 'JUMLAH', a: 8 }], [jumlah('C3', 8, 7)]],
    ['surplus is a difference', [{ level: 'total', uraian: 'SURPLUS/ (DEFISIT)', a: -4 }, { parent: 0, a: 3, bagian: 'pendapatan' }, { parent: 0, a: 7 }], []],
    ['parts set off against one another are no sum', [{ level: 'total', uraian: 'APBD', a: 4 }, { parent: 0, a: 3, bagian: 'pendapatan' }, { parent: 0, a: 7 }], []],
    ['… whichever comes first', [{ level: 'total', uraian: 'APBD', a: 4 }, { parent: 0, a: 7 }, { parent: 0, a: 3, bagian: 'pendapatan' }], []],
    ['a wrong line whose rows are all blank has nothing to differ from', [{ a: 31 }, kegiatan(0, null), kegiatan(0, null)], []],
    ['rows at nil are a sum: 0, not 5', [{ a: 5 }, kegiatan(0, 0), kegiatan(0, '-')], [jumlah('C1', 5, 0)]],
    ['a page’s carried total is no row: 10 + 20', [{ a: 30 }, kegiatan(0, 10), { level: 'total', uraian: 'Jumlah dipindahkan', parent: 0, a: 10 }, kegiatan(0, 20)], []],
    ['a total among the rows that closes nothing is one of them: 10 + 20', [{ a: 30 }, kegiatan(0, 10), { level: 'total', uraian: 'BELANJA LAINNYA', parent: 0, a: 20 }], []],
    ['a program called Jumlah … is a row: 10 + 20', [{ a: 30 }, kegiatan(0, 10), { level: 'kegiatan', uraian: 'Jumlah kunjungan ditingkatkan', parent: 0, a: 20 }], []],
    ['a JUMLAH with rows of its own is one of the rows: 7 + 5', [{ level: 'lain', uraian: 'URUSAN WAJIB', a: 12 }, { level: 'total', uraian: 'JUMLAH A', parent: 0, a: 7 }, { parent: 1, a: 3 }, { parent: 1, a: 4 }, { parent: 0, a: 5 }], []],
    ['unreadable realisasi leave anggaran checked', [{ a: 31, r: 99 }, { level: 'kegiatan', parent: 0, a: 10, r: '#N/A' }, kegiatan(0, 20, 4)], [jumlah('C1', 31, 30)]],
    ['the line below a program sums up its rows: 10 + 20', [{ uraian: 'Program I' }, kegiatan(0, 10), kegiatan(0, 20), { level: 'total', uraian: 'Jumlah Program I', a: 30, closes: 0 }], []],
    ['… 31 is not', [{ uraian: 'Program I' }, kegiatan(0, 10), kegiatan(0, 20), { level: 'total', uraian: 'Jumlah Program I', a: 31, closes: 0 }], [jumlah('C4', 31, 30)]],
    ['… and is no row beside the program: 30 in all', [{ uraian: 'Program I', a: 30 }, kegiatan(0, 10), kegiatan(0, 20), { level: 'total', uraian: 'Jumlah Program I', a: 30, closes: 0 }, { level: 'total', uraian: 'JUMLAH', a: 30 }], []],
    ['… of a program without rows nothing is known', [{ uraian: 'Program I', a: 30 }, { level: 'total', uraian: 'Jumlah Program I', a: 31, closes: 0 }], []],
  ])('%s', (_, lines, expected) => check(checkJumlahAnggaran, lines, expected));

  const total = (uraian: string, a: number, more: Line = {}): Line => ({ level: 'total', uraian, a, ...more });
  it.each<Case>([
    ['a closing line below: 3 + 4 = 7', [{ a: 3 }, { a: 4 }, total('JUMLAH', 7)], []],
    ['… 8 is not', [{ a: 3 }, { a: 4 }, total('J U M L A H', 8)], [jumlah('C3', 8, 7)]],
    ['a total that has no rows and closes nothing', [total('BELANJA TIDAK LANGSUNG', 31), { a: 3 }, { a: 4 }], []],
    ['JUMLAH without any rows', [total('JUMLAH', 7)], []],
    ['JUMLAH on top of its rows', [total('TOTAL', 8), { a: 3 }, { a: 4 }], [jumlah('C1', 8, 7)]],
    ['JUMLAH repeats a BELANJA that has its own rows', [total('BELANJA', 7), { a: 3, parent: 0 }, { a: 4, parent: 0 }, total('Jumlah', 7)], []],
    ['sections: 3 + 4, 5, and all of it', [{ a: 3 }, { a: 4 }, total('JUMLAH A', 7), { a: 5 }, total('JUMLAH B', 5), total('JUMLAH SELURUH', 12)], []],
    ['the grand total is 1 off: the nearest sum is named', [{ a: 3 }, { a: 4 }, total('JUMLAH A', 7), { a: 5 }, total('JUMLAH B', 5), total('JUMLAH SELURUH', 13)], [jumlah('C6', 13, 12)]],
    ['two parts of two sections: (3 + 4 = 7), (5 + 6 = 11), 18', [{ a: 3 }, total('JUMLAH A', 3), { a: 4 }, total('JUMLAH B', 4), total('JUMLAH I', 7), { a: 5 }, total('JUMLAH C', 5), { a: 6 }, total('JUMLAH D', 6), total('JUMLAH II', 11), total('TOTAL', 18)], []],
    ['a section inside its JUMLAH, 7, and a loose row, 5', [{ a: 3, parent: 2 }, { a: 4, parent: 2 }, total('JUMLAH A', 7), { a: 5 }, total('TOTAL', 12)], []],
    ['the second section is 1 off: 5, not 7 + 5', [{ a: 300 }, total('JUMLAH A', 300), { a: 50 }, total('JUMLAH B', 51), total('TOTAL', 350)], [jumlah('C4', 51, 50)]],
    ['pendapatan and belanja close apart', [{ a: 9, bagian: 'pendapatan' }, total('JUMLAH PENDAPATAN', 9, { bagian: 'pendapatan' }), { a: 4 }, total('JUMLAH BELANJA', 4)], []],
    ['… each against its own: 4, not 5', [{ a: 9, bagian: 'pendapatan' }, total('JUMLAH PENDAPATAN', 9, { bagian: 'pendapatan' }), { a: 4 }, total('JUMLAH BELANJA', 5)], [jumlah('C4', 5, 4)]],
    ['a bare JUMLAH under both cannot be decided', [{ a: 9, bagian: 'pendapatan' }, { a: 4 }, total('JUMLAH', 77)], []],
    ['nor under both where a JUMLAH stands above its rows', [total('JUMLAH PENDAPATAN', 9, { bagian: 'pendapatan' }), { a: 9, parent: 0, bagian: 'pendapatan' }, { a: 4 }, total('JUMLAH', 13)], []],
    ['nor where pendapatan has its JUMLAH alone', [total('JUMLAH PENDAPATAN', 9, { bagian: 'pendapatan' }), { a: 4 }, total('JUMLAH', 13)], []],
    ['an unreadable row above', [{ a: 3 }, { a: '#N/A' }, total('JUMLAH', 8)], []],
    ['a total whose rows stand elsewhere, and the programs without it: 3 + 4', [total('BELANJA TIDAK LANGSUNG', 31), { a: 3 }, { a: 4 }, total('JUMLAH PROGRAM', 7)], []],
    ['the totals without their programs: 31 + 7', [total('BELANJA TIDAK LANGSUNG', 31), total('BELANJA LANGSUNG', 7), { a: 3 }, { a: 4 }, total('JUMLAH BELANJA', 38)], []],
    ['on top of its rows: the programs without the totals', [total('JUMLAH PROGRAM', 7), total('BELANJA TIDAK LANGSUNG', 31), { a: 3 }, { a: 4 }], []],
    ['on top of its rows: the totals without their programs', [total('JUMLAH BELANJA', 38), total('BELANJA TIDAK LANGSUNG', 31), total('BELANJA LANGSUNG', 7), { a: 3 }, { a: 4 }], []],
    ['on top, 1 off the totals', [total('JUMLAH BELANJA', 39), total('BELANJA TIDAK LANGSUNG', 31), total('BELANJA LANGSUNG', 7), { a: 3 }, { a: 4 }], [jumlah('C1', 39, 38)]],
    ['sections that stand in their JUMLAH: 7 + 5, not 13', [total('JUMLAH A', 7), { a: 3, parent: 0 }, { a: 4, parent: 0 }, total('JUMLAH B', 5), { a: 5, parent: 3 }, total('TOTAL', 13)], [jumlah('C6', 13, 12)]],
    ['three parts in the second section: 5 + 6 + 7 = 18', [{ a: 3 }, total('JUMLAH A', 3), { a: 4 }, total('JUMLAH B', 4), total('JUMLAH I', 7), { a: 5 }, total('JUMLAH C', 5), { a: 6 }, total('JUMLAH D', 6), { a: 7 }, total('JUMLAH E', 7), total('JUMLAH II', 18), total('TOTAL', 25)], []],
    ['two parts of one amount: 5 + 5 = 10', [{ a: 3 }, total('JUMLAH A', 3), { a: 4 }, total('JUMLAH B', 4), total('JUMLAH I', 7), { a: 5 }, total('JUMLAH C', 5), { a: 5 }, total('JUMLAH D', 5), total('JUMLAH II', 10)], []],
    ['a JUMLAH left blank closes its section all the same', [{ a: 3 }, { level: 'total', uraian: 'JUMLAH A' }, { a: 50 }, total('JUMLAH B', 50)], []],
    ['a row left blank is none', [{ a: 3 }, {}, { a: 4 }, total('JUMLAH', 7)], []],
    ['a program called Jumlah … is a row: 4 + 3 + 5', [{ a: 4 }, { uraian: 'Jumlah kunjungan ditingkatkan', a: 3 }, { a: 5 }, total('JUMLAH', 12)], []],
    ['a total that closes nothing is not held against the rows above it', [{ a: 3 }, { a: 4 }, total('JUMLAH', 7), total('BELANJA LAINNYA', 1)], []],
    ['a difference is none of the rows: 3 + 4', [{ a: 3 }, { a: 4 }, total('SURPLUS/(DEFISIT)', -7), total('JUMLAH', 7)], []],
    ['… nor a closing line', [{ a: 3 }, { a: 4 }, total('JUMLAH SURPLUS/(DEFISIT)', -7)], []],
    ['an unreadable pendapatan says nothing of belanja: 4, not 5', [{ a: '#N/A', bagian: 'pendapatan' }, { a: 4 }, total('Jumlah Belanja', 5)], [jumlah('C3', 5, 4)]],
    ['an unreadable belanja leaves its JUMLAH alone', [{ a: 9, bagian: 'pendapatan' }, { a: '#N/A' }, total('JUMLAH BELANJA', 5)], []],
    ['what is carried over a page is none of the rows', [{ a: 3 }, total('Jumlah dipindahkan', 3), total('Pindahan', 3), { a: 4 }, total('JUMLAH', 7)], []],
    ['a closing line inside a parent is held against it', [{ level: 'lain', a: 7 }, { parent: 0, a: 3 }, { parent: 0, a: 4 }, total('Jumlah', 8, { parent: 0 })], [jumlah('C4', 8, 7)]],
    ['a closing line inside a parent is not added to its rows', [{ level: 'lain', a: 7 }, { parent: 0, a: 3 }, { parent: 0, a: 4 }, total('Jumlah', 7, { parent: 0 })], []],
  ])('closing lines: %s', (_, lines, expected) => check(checkJumlahAnggaran, lines, expected));

  it('a sheet of anggaran alone is checked by it', () => {
    const { table, results } = apbdOf([{ a: 31, r: 6 }, kegiatan(0, 10, 3), kegiatan(0, 20, 4)]);
    expect(checkJumlahAnggaran(inputOf({ apbd: { table: { ...table, columns: { ...table.columns, realisasi: null } }, results } })).map(lineOf)).toEqual([jumlah('C1', 31, 30)]);
  });

  it('fault 58: looks at 100,000 rows in a moment', () => {
    const lines = Array.from({ length: 99_998 }, (_, row): Line => ({ kode: `1.06.${row}`, a: 1, r: 1, sisa: 0, persen: 100, level: 'kegiatan', ...(row < 50_000 ? { parent: 99_998 } : {}) }));
    const data = inputOf({ apbd: apbdOf([...lines, { a: 50_000, r: 50_000, uraian: 'Program' }, total('JUMLAH', 99_998)]) });
    const started = performance.now();
    // 49.998 rows stand beside the program of 50.000: 99.998 in all
    expect(runChecks(data)).toEqual([]);
    // about 2 s; a loop within a loop would take minutes
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});

describe('realisasi and anggaran', () => {
  it.each<Case>([
    ['within', [{ a: 10, r: 10 }], []],
    ['beyond', [{ a: 10, r: 11 }], ['D1 realisasi-melebihi-anggaran warning anggaran=10 realisasi=11']],
    ['without', [{ a: 0, r: 11 }], ['D1 realisasi-tanpa-anggaran error realisasi=11']],
    ['without: an empty cell budgets nothing', [{ r: 11 }], ['D1 realisasi-tanpa-anggaran error realisasi=11']],
    ['an unreadable anggaran is not nil', [{ a: '#N/A', r: 11 }], []],
    ['nothing of nothing', [{ a: 0, r: 0 }, { a: '-', r: '-' }], []],
    ['pendapatan and pembiayaan may', [{ a: 10, r: 11, bagian: 'pendapatan' }, { a: 0, r: 11, bagian: 'pembiayaan' }], []],
    ['sums are judged by their rows', [{}, { parent: 0, a: 10, r: 11 }], ['D2 realisasi-melebihi-anggaran warning anggaran=10 realisasi=11']],
  ])('%s', (_, lines, expected) => check(checkRealisasiBelanja, lines, expected));
});

describe('kode rekening', () => {
  const at = (kode: string, parent: number | null = null, level: Line['level'] = 'program'): Line => ({ kode, parent, level });

  it.each<Case>([
    ['once each', [at('1.06.01'), at('1.06.02')], []],
    ['twice', [at('1.06.01'), at('1.06.02'), at('1.06.01')], ['A3 kode-ganda warning kode=1.06.01 other=A1']],
    ['an akun under two sub kegiatan', [at('1.06.01.2.01.0001'), at('5.1.02', 0, 'rekening'), at('1.06.01.2.01.0002'), at('5.1.02', 2, 'rekening')], []],
    ['an akun twice under one', [at('1.06.01.2.01.0001'), at('5.1.02', 0, 'rekening'), at('5.1.02', 0, 'rekening')], ['A3 kode-ganda warning kode=5.1.02 other=A2']],
    ['row numbers are no codes', [at('1'), at('1'), at('')], []],
  ])('kode-ganda: %s', (_, lines, expected) => check(checkKodeGanda, lines, expected));

  it.each<Case>([
    // six parts have a parent of five in three of four rows; 2.19.04.2.05 is nowhere
    ['an orphan among others that have parents', [at('2.19.02.2.01'), at('2.19.02.2.01.0003'), at('2.19.02.2.01.0008'), at('2.19.03.2.02'), at('2.19.03.2.02.0001'), at('2.19.04.2.05.0002')], ['A6 kode-tanpa-induk warning kode=2.19.04.2.05.0002 parent=2.19.04.2.05']],
    ['a list of programs only', [at('1.06.01'), at('1.06.02')], []],
    ['akun are no sub kegiatan, though as long', [at('2.12.01.2.06'), at('2.12.01.2.06.0002'), at('5.1.02.01.01.0024', 1, 'rekening'), at('5.1.02.01.01.0026', 1, 'rekening')], []],
    ['a number may be a parent', [at('1'), at('1.1'), at('2.1')], ['A3 kode-tanpa-induk warning kode=2.1 parent=2']],
    ['a parent that skips a level is one for all', [at('1.06'), at('1.06.01.2.01'), at('1.06.02.2.01')], []],
  ])('kode-tanpa-induk: %s', (_, lines, expected) => check(checkKodeTanpaInduk, lines, expected));

  it.each<Case>([
    ['9 before 10', [at('1.06.9'), at('1.06.10')], []],
    ['letters by the alphabet, also beside numbers', [at('1.06.1a'), at('1.06.2'), at('1.06.B'), at('1.06.A')], ['A4 kode-tidak-urut info kode=1.06.A']],
    ['a letter behind a lower number', [at('1.06.2'), at('1.06.1a')], ['A2 kode-tidak-urut info kode=1.06.1a']],
    ['01 and 1 alike: what follows decides', [at('1.06.02'), at('1.6.01')], ['A2 kode-tidak-urut info kode=1.6.01']],
    ['once per sheet, at the first', [at('1.06.03'), at('1.06.01'), at('1.06.02'), at('1.06.01')], ['A2 kode-tidak-urut info kode=1.06.01']],
    ['each parent begins anew', [at('1.06.01'), at('5.1.03', 0, 'rekening'), at('1.06.02'), at('5.1.02', 2, 'rekening')], []],
  ])('kode-tidak-urut: %s', (_, lines, expected) => check(checkKodeTidakUrut, lines, expected));
});

describe('printed sisa', () => {
  const row = (sisa: NonNullable<Line['sisa']>, more: Line = {}): Line => ({ a: 500_000_000, r: 420_000_000, sisa, ...more });
  it.each<Case>([
    // 500.000.000 − 420.000.000 = 80.000.000
    ['right, as number and as text', [row(80_000_000), row('80.000.000,00'), row('Rp 80.000.000')], []],
    ['wrong', [row(85_000_000), row('80.000.001')], ['E1 salah-hitung warning typed=85000000 computed=80000000 field=sisa', 'E2 salah-hitung warning typed=80000001 computed=80000000 field=sisa']],
    ['a dash is nil', [row('-', { r: 500_000_000 })], []],
    ['a dash where something is left', [row('-'), row(80_000_000)], ['E1 salah-hitung warning typed=0 computed=80000000 field=sisa']],
    ['a formula', [row({ value: 80_000_000, formula: '=C1-D1' }), row({ value: 420_000_000, formula: '=D2' })], ['E2 rumus-berbeda warning shown=420000000 computed=80000000 field=sisa']],
    ['a word', [row('lunas')], ['E1 bukan-hasil-lkj error']],
    ['nothing can be computed', [row('(belum ada data)', { r: null })], []],
    ['a column of lebih/(kurang) is realisasi − anggaran throughout', [row(-80_000_000), row('(80.000.000)')], []],
    ['the only row is a mistake', [row(-80_000_000)], ['E1 salah-hitung warning typed=-80000000 computed=80000000 field=sisa']],
    ['one such row is a mistake', [row(-80_000_000), row(80_000_000)], ['E1 salah-hitung warning typed=-80000000 computed=80000000 field=sisa']],
    ['pendapatan beyond its target may be written positive', [row(80_000_000), { a: 10, r: 12, sisa: 2, bagian: 'pendapatan' }], []],
  ])('%s', (_, lines, expected) => check(checkAuditSisa, lines, expected));
  it('in thousands: 500 − 420,5 = 79,5; told in rupiah', () => {
    check(checkAuditSisa, [{ a: 500, r: 420.5, sisa: 79.5 }, { a: 500, r: 420, sisa: 81 }], ['E2 salah-hitung warning typed=81000 computed=80000 field=sisa'], 1000);
  });
});

describe('printed % realisasi', () => {
  // 107.231.900 / 107.669.400 = 99,5937 %
  const row = (persen: NonNullable<Line['persen']>, more: Line = {}): Line => ({ a: 107_669_400, r: 107_231_900, persen, ...more });
  it.each<Case>([
    ['right at its precision', [row(99.59), row('99,6'), row('99,59%'), row({ value: 0.995937, format: '0.00%' }), row(100)], []],
    ['rounded otherwise, or wrong', [row(99.5), row('95,31')], ['F1 pembulatan-berbeda warning typed=99.5 computed=99.59 field=persen', 'F2 salah-hitung warning typed=95.31 computed=99.59 field=persen']],
    ['of nil there is none', [row('-', { a: 0, r: 0 }), row({ value: '#DIV/0!', formula: '=D2/C2' }, { a: 0, r: 0 })], []],
    ['a dash for 0,00', [row('-', { r: 0 })], []],
    ['a dash for more', [row('-')], ['F1 bukan-hasil-lkj error']],
    ['a formula that shows an error', [row({ value: '#NAME?', formula: '=PERSEN(C1)' })], ['F1 rumus-berbeda warning shown=#NAME? computed=99.59 field=persen']],
    ['a formula that shows nothing', [row({ value: '', formula: '=IF(C1=0,"","")' })], []],
  ])('%s', (_, lines, expected) => check(checkAuditPersen, lines, expected));
});
