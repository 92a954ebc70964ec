/** PK's rows to results: parents by their subs, scores for letters, what is kept as typed, what is told where, and the means. */
import { computeIndikator } from '../../../src/core/compute/indikatorResults';
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CapaianMean, IndikatorRow } from '../../../src/core/model/indikator';
import type { PkTable } from '../../../src/core/model/tables';
import { readNumber } from '../../../src/core/read/number';
import { lineOf, pkOf } from '../checkInput';
import type { Ind } from '../checkInput';

const text = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));

interface More {
  readonly settings?: Partial<CapaianSettings>;
  readonly table?: Partial<PkTable>;
  readonly rows?: Partial<IndikatorRow>;
}

/** "10/8 80.00 Baik", with the reason where there is no capaian, "typed" where it was, "exact" where it is kept for the audit; then the findings. */
function of(lines: readonly Ind[], { settings = {}, table = {}, rows = {} }: More = {}): string[] {
  const pk = pkOf(lines).table;
  const { indikator, issues } = computeIndikator({ ...pk, rows: pk.rows.map((row) => ({ ...row, ...rows })), ...table }, { ...DEFAULT_SETTINGS, ...settings });
  return [
    ...indikator.map(({ target, realisasi, capaian, capaianExact, kategori, alasan, asal }) => [`${text(target)}/${text(realisasi)}`, text(capaian), kategori ?? '-', ...(alasan === null ? [] : [`(${alasan})`]), ...(asal === 'diketik' ? ['typed'] : []), ...(capaianExact === null ? [] : ['exact'])].join(' ')),
    ...issues.map(lineOf),
  ];
}

const induk = (more: Ind = {}): Ind => ({ nama: 'Jumlah PPKS', satuan: 'Orang', ...more });
const sub = (more: Ind = {}): Ind => ({ nama: '- Panti', level: 'sub', parent: 0, satuan: 'Orang', ...more });

test.each<[why: string, lines: readonly Ind[], expected: readonly string[]]>([
  ['computed', [{ satuan: 'Orang', t: 10, r: 8 }], ['10/8 80.00 Baik']],
  ['held against a printed one', [{ satuan: 'Orang', t: 10, r: 8, typedCapaian: 80 }], ['10/8 80.00 Baik exact']],
  ['less is better', [{ satuan: 'Orang', t: 10, r: 8, arah: 'turun' }], ['10/8 120.00 Sangat Baik']],
  ['a blank parent is the sum of its subs: 9 of 10', [induk(), sub({ t: 4, r: 4 }), sub({ t: 6, r: 5 })], ['10/9 90.00 Baik', '4/4 100.00 Baik', '6/5 83.33 Baik']],
  ['its own target stands above their sum', [induk({ t: 12 }), sub({ t: 4, r: 4 }), sub({ t: 6, r: 5 })], ['12/9 75.00 Baik', '4/4 100.00 Baik', '6/5 83.33 Baik']],
  ['its own realisasi too', [induk({ r: 5 }), sub({ t: 4, r: 4 }), sub({ t: 6, r: 5 })], ['10/5 50.00 Kurang', '4/4 100.00 Baik', '6/5 83.33 Baik']],
  ['a sub without realisasi leaves the sum unknown', [induk(), sub({ t: 4, r: 4 }), sub({ t: 6 })], ['10/- - - (belum ada data)', '4/4 100.00 Baik', '6/- - - (belum ada data)', 'E1 belum-ada-data warning value=', 'E3 belum-ada-data warning value=']],
  ['subs of another unit are not summed', [induk(), sub({ t: 4, r: 4, satuan: 'Dokumen' })], ['-/- - - (perlu nilai induk)', '4/4 100.00 Baik', 'F1 perlu-nilai-induk warning']],
  ['one of two of another unit', [induk(), sub({ t: 4, r: 4 }), sub({ t: 4, r: 4, satuan: 'Dokumen' })], ['-/- - - (perlu nilai induk)', '4/4 100.00 Baik', '4/4 100.00 Baik', 'F1 perlu-nilai-induk warning']],
  ['percentages are not summed', [induk({ nama: 'Persentase PPKS', satuan: 'Persen' }), sub({ t: 40, r: 40, satuan: 'Persen' })], ['-/- - - (perlu nilai induk)', '40/40 100.00 Baik', 'F1 perlu-nilai-induk warning']],
  ['… where the parent has its own numbers it is computed', [induk({ nama: 'Persentase PPKS', satuan: 'Persen', t: 50, r: 40 }), sub({ t: 40, r: 40, satuan: 'Persen' })], ['50/40 80.00 Baik', '40/40 100.00 Baik']],
  ['… where it lacks one of them it is not', [induk({ nama: 'Persentase PPKS', satuan: 'Persen', t: 50 }), sub({ t: 40, r: 40, satuan: 'Persen' })], ['50/- - - (perlu nilai induk)', '40/40 100.00 Baik', 'F1 perlu-nilai-induk warning']],
  ['… nor where it lacks the target', [induk({ nama: 'Persentase PPKS', satuan: 'Persen', r: 50 }), sub({ t: 40, r: 40, satuan: 'Persen' })], ['-/50 - - (perlu nilai induk)', '40/40 100.00 Baik', 'F1 perlu-nilai-induk warning']],
  ['an indikator without subs needs no sum', [{ nama: 'Persentase PPKS', satuan: 'Persen', t: 50 }], ['50/- - - (belum ada data)', 'E1 belum-ada-data warning value=']],
  ['a target that cannot be read was told where it was read', [{ satuan: 'Orang', t: '1.2.3', r: 8 }], ['-/8 - - (periksa target)']],
  ['a realisasi that cannot be read', [{ satuan: 'Orang', t: 10, r: '1.2.3' }], ['10/- - - (periksa realisasi)']],
  ['a zero target', [{ satuan: 'Orang', t: 0, r: 8 }], ['0/8 - - (target 0)', 'D1 target-nol warning']],
  ['a far capaian is told at the target', [{ satuan: 'Orang', t: 10, r: 30 }], ['10/30 300.00 Sangat Baik', 'D1 periksa-target info capaian=300.00']],
  ['a letter without its score', [{ nama: 'Nilai AKIP', t: 'BB', r: 'B' }], ['-/- - - (perlu skor)', 'E1 perlu-skor warning']],
  ['… with a capaian that somebody typed', [{ nama: 'Nilai AKIP', t: 'BB', r: 'B', typedCapaian: '98,4051' }], ['-/- 98.41 Baik typed']],
  ['… with a word', [{ nama: 'Nilai AKIP', t: 'BB', r: 'B', typedCapaian: 'tercapai' }], ['-/- - - (perlu skor)', 'E1 perlu-skor warning']],
  ['levels, with a capaian that somebody typed', [{ nama: 'Opini BPK', t: 'WTP', r: 'WDP', typedCapaian: 75 }], ['-/- 75.00 Baik typed']],
  ['levels without', [{ nama: 'Opini BPK', t: 'WTP', r: 'WDP' }], ['-/- - - (perlu nilai)', 'E1 perlu-nilai warning target=WTP realisasi=WDP']],
  ['a zero target is made good by no typed capaian', [{ satuan: 'Orang', t: 0, r: 8, typedCapaian: 90 }], ['0/8 - - (target 0)', 'D1 target-nol warning']],
])('%s', (_, lines, expected) => expect(of(lines)).toEqual(expected));

const skor = (value: number | string) => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'decimal', role: 'realisasi', decimalMark: null });
test.each<[why: string, line: Ind, skor: number | string, expected: readonly string[]]>([
  ['stands for a letter', { nama: 'Nilai AKIP', t: 'BB', r: 'B' }, 68.89, ['70/68.89 98.41 Baik']],
  ['stands for a realisasi left blank', { nama: 'Nilai AKIP', t: 'BB', r: '' }, 68.89, ['70/68.89 98.41 Baik']],
  ['does not stand above a number', { nama: 'Nilai AKIP', t: 'BB', r: 70 }, 68.89, ['70/70 100.00 Baik']],
  ['left blank itself says nothing', { nama: 'Nilai AKIP', t: 'BB', r: 'B' }, '', ['-/- - - (perlu skor)', 'E1 perlu-skor warning']],
])('the score in a column of its own %s', (_, line, value, expected) => expect(of([line], { rows: { skor: skor(value) } })).toEqual(expected));

test('a plan is not computed, its numbers are kept', () => expect(of([{ satuan: 'Orang', t: 10, r: 8 }], { table: { computable: false } })).toEqual(['10/8 - - (rencana)']));
test('the workbook’s own formula, cap and scale', () => {
  expect(of([{ satuan: 'Orang', t: 10, r: 8, arah: 'turun' }], { settings: { bentukTurun: 'T/R' } })).toEqual(['10/8 125.00 Sangat Baik']);
  expect(of([{ satuan: 'Orang', t: 10, r: 15 }], { settings: { batas: 120 } })).toEqual(['10/15 120.00 Sangat Baik']);
});
test('without a column for it a finding is told at the indikator', () => {
  const pk = pkOf([]).table;
  const table: Partial<PkTable> = { columns: { ...pk.columns, realisasi: null }, place: { ...pk.place, resultColumns: { capaian: null, kategori: null } } };
  expect(of([{ nama: 'Nilai AKIP', t: 'BB', r: 'B' }, induk({ nama: 'Persentase PPKS', satuan: 'Persen' }), sub({ parent: 1, t: 4, r: 4, satuan: 'Persen' })], { table })).toEqual(['-/- - - (perlu skor)', '-/- - - (perlu nilai induk)', '4/4 100.00 Baik', 'B1 perlu-skor warning', 'B2 perlu-nilai-induk warning']);
});
test('a finding tells what stands at its cell, wherever the block begins', () => {
  const pk = pkOf([{ satuan: 'Orang', t: 0, r: 8 }]).table;
  const block = { row: 5, column: 2, rows: 1, columns: 7 };
  const columns = { ...pk.columns, target: 5, realisasi: 6 };
  const { issues } = computeIndikator({ ...pk, sheet: { ...pk.sheet, block }, columns, rows: pk.rows.map((row) => ({ ...row, row: 5 })) }, DEFAULT_SETTINGS);
  expect(issues).toMatchObject([{ code: 'target-nol', sheet: 'PK', cell: 'F6', value: 0 }]);
});

describe('means', () => {
  const said = ({ dasar, capaian, kategori, counted, total }: CapaianMean): string => `${text(capaian)} ${kategori ?? '-'} ${counted} dari ${total} ${dasar}`;
  const means = (lines: readonly Ind[], settings: Partial<CapaianSettings> = {}): string[] => {
    const { sasaran, opd } = computeIndikator(pkOf(lines).table, { ...DEFAULT_SETTINGS, ...settings });
    return [...sasaran.map((each) => `${each.cakupan} ${each.sasaran}: ${said(each)}`), said(opd)];
  };
  const row = (r: number | string, more: Ind = {}): Ind => ({ satuan: 'Orang', t: 100, r, ...more });
  test.each<[why: string, lines: readonly Ind[], settings: Partial<CapaianSettings>, expected: readonly string[]]>([
    ['one sasaran', [row(80, { sasaran: 'A' }), row(60, { sasaran: 'A' })], {}, ['opd A: 70.00 Cukup 2 dari 2 indikator', '70.00 Cukup 2 dari 2 indikator']],
    ['subs count in none', [row(80), row(10, { level: 'sub', parent: 0 })], {}, ['opd Sasaran: 80.00 Baik 1 dari 1 indikator', '80.00 Baik 1 dari 1 indikator']],
    ['those without a capaian are left out', [row(80), row('')], {}, ['opd Sasaran: 80.00 Baik 1 dari 2 indikator', '80.00 Baik 1 dari 2 indikator']],
    ['none has one', [row('')], {}, ['opd Sasaran: - - 0 dari 1 indikator', '- - 0 dari 1 indikator']],
    ['units stand apart, also under one sasaran', [row(80), row(20, { cakupan: 'turunan' })], {}, ['opd Sasaran: 80.00 Baik 1 dari 1 indikator', 'turunan Sasaran: 20.00 Kurang 1 dari 1 indikator', '80.00 Baik 1 dari 1 indikator']],
    ['two sasaran of one wording stay two', [row(80), row(60, { sasaranIndex: 1 })], {}, ['opd Sasaran: 80.00 Baik 1 dari 1 indikator', 'opd Sasaran: 60.00 Cukup 1 dari 1 indikator', '70.00 Cukup 2 dari 2 indikator']],
    ['every sasaran alike: (70 + 90)/2', [row(80), row(60), row(90, { sasaranIndex: 1 })], { rataRata: 'sasaran' }, ['opd Sasaran: 70.00 Cukup 2 dari 2 indikator', 'opd Sasaran: 90.00 Baik 1 dari 1 indikator', '80.00 Baik 2 dari 2 sasaran']],
    ['… those of units left out', [row(80), row(20, { cakupan: 'turunan', sasaranIndex: 1 })], { rataRata: 'sasaran' }, ['opd Sasaran: 80.00 Baik 1 dari 1 indikator', 'turunan Sasaran: 20.00 Kurang 1 dari 1 indikator', '80.00 Baik 1 dari 1 sasaran']],
    ['no rows', [], {}, ['- - 0 dari 0 indikator']],
  ])('%s', (_, lines, settings, expected) => expect(means(lines, settings)).toEqual(expected));
});
