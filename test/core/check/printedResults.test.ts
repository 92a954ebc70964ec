/** Printed results of PK and APBD as whole columns: when they are looked at, and what a column of sisa or % is meant as. */
import { checkAuditCapaian } from '../../../src/core/check/auditCapaian';
import { checkAuditKategori } from '../../../src/core/check/auditKategori';
import { checkAuditPersen } from '../../../src/core/check/auditPersen';
import { checkAuditSisa } from '../../../src/core/check/auditSisa';
import type { CheckInput, ResultRole } from '../../../src/core/model/tables';
import { apbdOf, inputOf, lineOf, pkOf, sheetOf } from '../checkInput';
import type { Ind, Line } from '../checkInput';

type Pk = NonNullable<CheckInput['pk']>;
type Apbd = NonNullable<CheckInput['apbd']>;

/** The same table without the column of a result. */
const without = <T extends Pk | Apbd>(of: T, role: ResultRole): T => ({ ...of, table: { ...of.table, place: { ...of.table.place, resultColumns: { ...of.table.place.resultColumns, [role]: null } } } });
const asPlan = (of: Apbd): Apbd => ({ ...of, table: { ...of.table, computable: false } });

const WRONG: Ind = { capaian: '80.00', typedCapaian: 90, kategori: 'Baik', typedKategori: 'Cukup' };

describe('which columns are looked at', () => {
  test('capaian', () => {
    expect(checkAuditCapaian(inputOf({ pk: pkOf([WRONG]) }))).toHaveLength(1);
    expect(checkAuditCapaian(inputOf({ pk: without(pkOf([WRONG]), 'capaian') }))).toEqual([]);
    expect(checkAuditCapaian(inputOf({}))).toEqual([]);
  });
  test('kategori, not of a plan', () => {
    expect(checkAuditKategori(inputOf({ pk: pkOf([WRONG]) }))).toHaveLength(1);
    expect(checkAuditKategori(inputOf({ pk: pkOf([WRONG], false) }))).toEqual([]);
    expect(checkAuditKategori(inputOf({ pk: without(pkOf([WRONG]), 'kategori') }))).toEqual([]);
    expect(checkAuditKategori(inputOf({}))).toEqual([]);
  });
  test('sisa and % realisasi, not of a plan', () => {
    const apbd = apbdOf([{ a: 100, r: 80, sisa: 30, persen: 70 }]);
    for (const [run, role] of [[checkAuditSisa, 'sisa'], [checkAuditPersen, 'persen']] as const) {
      expect(run(inputOf({ apbd }))).toHaveLength(1);
      expect(run(inputOf({ apbd: asPlan(apbd) }))).toEqual([]);
      expect(run(inputOf({ apbd: without(apbd, role) }))).toEqual([]);
      expect(run(inputOf({}))).toEqual([]);
    }
  });
});

test.each<[why: string, ind: Ind, expected: readonly string[]]>([
  ['full stops and spaces are no difference', { kategori: 'Sangat Baik', typedKategori: ' sangat.baik ' }, []],
  ['a word more is one', { kategori: 'Baik', typedKategori: 'Baik sekali' }, ['G1 kategori-berbeda warning typed=Baik sekali computed=Baik']],
  ['words run together are another', { kategori: 'Sangat Baik', typedKategori: 'SangatBaik' }, ['G1 kategori-berbeda warning typed=SangatBaik computed=Sangat Baik']],
  ['told without the spaces around it', { kategori: 'Baik', typedKategori: '  Cukup ' }, ['G1 kategori-berbeda warning typed=Cukup computed=Baik']],
  ['spaces are nothing', { kategori: 'Baik', typedKategori: '   ' }, []],
  ['a formula that shows nothing', { kategori: 'Baik', typedKategori: { value: '', formula: '=IF(F1="","",VLOOKUP(F1,skala,2))' } }, []],
  ['a formula that shows the same', { kategori: 'Baik', typedKategori: { value: 'BAIK', formula: '=VLOOKUP(F1,skala,2)' } }, []],
  ['a number where a kategori belongs', { kategori: 'Baik', typedKategori: 3 }, ['G1 kategori-berbeda warning typed=3 computed=Baik']],
  ['nothing typed', { kategori: 'Baik' }, []],
])('kategori: %s', (_, ind, expected) => expect(checkAuditKategori(inputOf({ pk: pkOf([ind]) })).map(lineOf)).toEqual(expected));

describe('% realisasi kept as fractions', () => {
  // 107.231.900 / 107.669.400 = 99,5937 %; 50 / 200 = 25 %
  const row = (persen: NonNullable<Line['persen']>, more: Line = {}): Line => ({ a: 107_669_400, r: 107_231_900, persen, ...more });
  const quarter = (persen: NonNullable<Line['persen']>): Line => ({ a: 200, r: 50, persen });
  test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
    ['throughout', [row(0.9959), quarter(0.25), row(0.995937)], []],
    ['one of them wrong, told in percent', [quarter(0.25), quarter(0.35), quarter(0.25)], ['F2 salah-hitung warning typed=35 computed=25.00 field=persen']],
    ['numbers that are right neither way make no fractions', [quarter(0.35), quarter(0.36), quarter(25)], ['F1 salah-hitung warning typed=0.35 computed=25.00 field=persen', 'F2 salah-hitung warning typed=0.36 computed=25.00 field=persen']],
    ['half of the column only: they are mistakes', [quarter(0.25), quarter(25)], ['F1 salah-hitung warning typed=0.25 computed=25.00 field=persen']],
    ['more than half', [quarter(0.25), quarter(0.25), quarter(25)], ['F3 salah-hitung warning typed=2500 computed=25.00 field=persen']],
    ['cells with a percent format are no fractions, and count for nothing', [quarter({ value: 0.25, format: '0%' }), quarter({ value: 0.35, format: '0%' }), quarter(0.25)], ['F2 salah-hitung warning typed=35 computed=25.00 field=persen']],
    ['texts count for nothing', [quarter('25'), quarter('25%'), quarter(0.25)], []],
    ['rows at 0 % count for nothing', [{ a: 10, r: 0, persen: 0 }, { a: 10, r: 0, persen: 0 }, quarter(0.25)], []],
    ['rows of nil count for nothing', [{ a: 0, r: 0, persen: 0 }, { a: 0, r: 0, persen: 0 }, quarter(0.25)], []],
    ['a row without realisasi counts for nothing', [{ a: 10, persen: 0 }, { a: 10, persen: 0 }, quarter(0.25)], []],
    ['rows without a number count for nothing', [{ a: 200, r: 50 }, { a: 200, r: 50 }, quarter(0.25)], []],
    ['a formula is judged as what it shows', [quarter({ value: 0.25, formula: '=D1/C1' }), quarter({ value: 0.35, formula: '=D2/C2+0.1' }), quarter(0.25)], ['F2 rumus-berbeda warning shown=35 computed=25.00 field=persen']],
    // 1 % of 200 is 2: the percentage 1 is a hundredfold of the fraction 0,01
    ['small percentages, rightly written', [{ a: 200, r: 2, persen: 1 }, { a: 200, r: 1, persen: 0.5 }], []],
    ['small percentages as fractions', [{ a: 200, r: 2, persen: 0.01 }, { a: 200, r: 1, persen: 0.005 }], []],
    ['a realisasi taken back', [{ a: 200, r: -50, persen: -0.25 }, quarter(0.25)], []],
  ])('%s', (_, lines, expected) => expect(checkAuditPersen(inputOf({ apbd: apbdOf(lines) })).map(lineOf)).toEqual(expected));
});

test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
  // 199 / 200 = 99,5; 1999 / 2000 = 99,95
  ['rounded from the quotient', [{ a: 2000, r: 1999, persen: '100,0' }, { a: 2000, r: 1999, persen: '99,9' }], ['F2 pembulatan-berbeda warning typed=99.9 computed=99.95 field=persen']],
  ['a sum of its rows is held against its own %', [{ persen: 25 }, { level: 'kegiatan', parent: 0, a: 200, r: 50, persen: 25 }], []],
  ['… wrong', [{ persen: 35 }, { level: 'kegiatan', parent: 0, a: 200, r: 50, persen: 25 }], ['F1 salah-hitung warning typed=35 computed=25.00 field=persen']],
])('%% realisasi: %s', (_, lines, expected) => expect(checkAuditPersen(inputOf({ apbd: apbdOf(lines) })).map(lineOf)).toEqual(expected));

describe('what a column of sisa is meant as', () => {
  const row = (sisa: NonNullable<Line['sisa']>, more: Line = {}): Line => ({ a: 500, r: 420, sisa, ...more });
  const salah = (cell: string, typed: number, computed: number): string => `${cell} salah-hitung warning typed=${typed} computed=${computed} field=sisa`;
  test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
    ['lebih/(kurang), one wrong: told by the column’s own meaning', [row(-80), row(-80), row(-70)], [salah('E3', -70, -80)]],
    ['as many rows either way: anggaran − realisasi', [row(80), row(80), row(-80), row(-80)], [salah('E3', -80, 80), salah('E4', -80, 80)]],
    ['two rows make a meaning', [row(-80), row(-80), row(1), row(2), row(3)], [salah('E3', 1, -80), salah('E4', 2, -80), salah('E5', 3, -80)]],
    ['one row makes none', [row(-80), row(1)], [salah('E1', -80, 80), salah('E2', 1, 80)]],
    ['rows that are spent tell nothing of it', [row(0, { r: 500 }), row(0, { r: 500 }), row(-80)], [salah('E3', -80, 80)]],
    ['rows without a number tell nothing', [{ a: 500, r: 420 }, row(-80), row(-80)], []],
    ['rows without realisasi tell nothing', [{ a: 500, sisa: 7 }, row(-80), row(-80)], []],
  ])('%s', (_, lines, expected) => expect(checkAuditSisa(inputOf({ apbd: apbdOf(lines) })).map(lineOf)).toEqual(expected));

  test('in thousands, lebih/(kurang): told in rupiah', () => {
    expect(checkAuditSisa(inputOf({ apbd: apbdOf([row(-80), row(-80), row(-70.5)], 1000) })).map(lineOf)).toEqual([salah('E3', -70500, -80000)]);
  });
  test('in millions', () => {
    expect(checkAuditSisa(inputOf({ apbd: apbdOf([{ a: 1.5, r: 0.25, sisa: 1.25 }, { a: 1.5, r: 0.25, sisa: '1,24' }], 1_000_000) })).map(lineOf)).toEqual([salah('E2', 1_240_000, 1_250_000)]);
  });

  test.each<[why: string, line: Line, expected: readonly string[]]>([
    ['pendapatan beyond its target, positive', { a: 10, r: 12, sisa: 2, bagian: 'pendapatan' }, []],
    ['pendapatan beyond its target, negative', { a: 10, r: 12, sisa: -2, bagian: 'pendapatan' }, []],
    ['pembiayaan beyond its target, positive', { a: 10, r: 12, sisa: 2, bagian: 'pembiayaan' }, []],
    ['belanja beyond its anggaran, positive, is wrong', { a: 10, r: 12, sisa: 2 }, [salah('E1', 2, -2)]],
    ['pendapatan that differs is wrong', { a: 10, r: 12, sisa: 3, bagian: 'pendapatan' }, [salah('E1', 3, -2)]],
  ])('%s', (_, line, expected) => expect(checkAuditSisa(inputOf({ apbd: apbdOf([line]) })).map(lineOf)).toEqual(expected));

  test('pendapatan beyond its target in thousands', () => {
    expect(checkAuditSisa(inputOf({ apbd: apbdOf([{ a: 10, r: 12.5, sisa: 2.5, bagian: 'pendapatan' }], 1000) }))).toEqual([]);
  });

  describe('beyond what is bound in a column beside it', () => {
    /** Kontrak in column G. */
    const bound = (lines: readonly (Line & { readonly kontrak: number | string })[]): string[] => {
      const { table, results } = apbdOf(lines);
      const sheet = sheetOf('APBD', table.sheet.values.map((cells, index) => [...cells, lines[index]?.kontrak ?? '']));
      return checkAuditSisa(inputOf({ apbd: { table: { ...table, sheet, columns: { ...table.columns, terikat: [6] } }, results } })).map(lineOf);
    };
    test('the contracts are taken off: 500 − 420 − 30', () => expect(bound([{ ...row(50), kontrak: 30 }, { ...row(20), kontrak: '60' }])).toEqual([]));
    test('… one wrong', () => expect(bound([{ ...row(50), kontrak: 30 }, { ...row(20), kontrak: 60 }, { ...row(40), kontrak: 30 }])).toEqual([salah('E3', 40, 50)]));
    test('rows without a contract are as they are', () => expect(bound([{ ...row(50), kontrak: 30 }, { ...row(20), kontrak: 60 }, { ...row(80), kontrak: '' }])).toEqual([]));
    test('a column that leaves the contracts in', () => expect(bound([{ ...row(80), kontrak: 30 }, { ...row(80), kontrak: 60 }, { ...row(50), kontrak: 30 }])).toEqual([salah('E3', 50, 80)]));
  });
});
