/** Whose budget supports a row of PK, why there is none, and the change of the budget. */
import { computeEfisiensi, parentsBySasaran, withSubs } from '../../../src/core/compute/efisiensi';
import type { EfisiensiInput } from '../../../src/core/compute/efisiensi';
import { mapKegiatan } from '../../../src/core/compute/petaKegiatan';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { EfisiensiRow, EfisiensiTable } from '../../../src/core/model/efisiensi';
import type { CapaianMean } from '../../../src/core/model/indikator';
import { apbdOf, pkOf, programsOf } from '../checkInput';
import type { Ind, Line } from '../checkInput';
import { kegiatanOf } from '../kegiatanInput';
import type { KegiatanLine } from '../kegiatanInput';

const text = (amount: Decimal | null | undefined): string => (amount === null || amount === undefined ? '-' : toText(amount));
const lineOf = ({ capaian, anggaran, serapan, efisiensi }: EfisiensiRow): string =>
  [anggaran?.kegiatan ?? 0, text(capaian), text(anggaran?.anggaran), text(serapan), ...(efisiensi.kind === 'computed' ? [text(efisiensi.capaian), text(efisiensi.nilai), efisiensi.tingkat] : [`(${efisiensi.alasan})`])].join(' ');

interface Book {
  readonly pk: readonly Ind[];
  readonly kegiatan?: readonly KegiatanLine[] | null;
  readonly apbd?: readonly Line[] | null;
  readonly batasi100?: boolean;
  readonly murni?: string | null;
  readonly apbn?: string;
}

const mean = (capaian: string | null): CapaianMean => ({ dasar: 'indikator', capaian: capaian === null ? null : parseDigits(capaian), kategori: null, counted: 1, total: 1 });

function of({ pk: lines, kegiatan = [], apbd: budget = APBD, batasi100 = true, murni, apbn }: Book): EfisiensiTable {
  const { table, results } = pkOf(lines);
  const apbd = budget === null ? null : apbdOf(budget).results;
  const sheet = kegiatan === null ? null : kegiatanOf(kegiatan);
  const input: EfisiensiInput = {
    pk: { results, sasaran: parentsBySasaran(results).map((own) => ({ sasaran: own[0]?.source.sasaran ?? '', cakupan: 'opd', ...mean('90.00') })), opd: mean('100.00') },
    kegiatan: sheet === null ? null : { table: sheet, peta: mapKegiatan(sheet, table.rows, apbd, apbn === undefined ? null : programsOf([[apbn, 1, 'APBN']])) },
    apbd, batasi100, ...(murni === undefined ? {} : { anggaranMurni: murni === null ? null : parseDigits(murni) }),
  };
  return computeEfisiensi(input);
}

const APBD: readonly Line[] = [
  { uraian: 'Sosial', a: 100, r: 80 },
  { uraian: 'Makanan', level: 'kegiatan', parent: 0, a: 40, r: 30 },
  { uraian: 'Sandang', level: 'kegiatan', parent: 0, a: 60, r: 50 },
];
const PK: readonly Ind[] = [
  { nama: 'Jumlah anak', capaian: '100.00' },
  { nama: '- Panti', level: 'sub', parent: 0, capaian: '90.00' },
  { nama: 'Jumlah lansia', capaian: '80.00' },
  { nama: 'Jumlah keluarga', capaian: '70.00', sasaranIndex: 1 },
];

test.each<[why: string, kegiatan: readonly KegiatanLine[], expected: readonly string[]]>([
  // 30/40 = 75; 50/60 = 83,33
  ['its own kegiatan', [{ indikator: 'Jumlah anak', program: 'Sosial', kegiatan: 'Makanan' }, { indikator: 'Jumlah lansia', kegiatan: 'Sandang' }], ['1 100.00 40 75.00 100.00 25.00 efisien', '0 90.00 - - (belum dipetakan)', '1 80.00 60 83.33 80.00 -3.33 tidak efisien', '0 70.00 - - (belum dipetakan)']],
  ['an indikator takes its sub’s too', [{ indikator: '- Panti', program: 'Sosial', kegiatan: 'Makanan' }], ['1 100.00 40 75.00 100.00 25.00 efisien', '1 90.00 40 75.00 90.00 15.00 target belum tercapai', '0 80.00 - - (belum dipetakan)', '0 70.00 - - (belum dipetakan)']],
  ['both together: 80 of 100', [{ indikator: 'Jumlah anak', program: 'Sosial', kegiatan: 'Sandang' }, { indikator: '- Panti', kegiatan: 'Makanan' }], ['2 100.00 100 80.00 100.00 20.00 efisien', '1 90.00 40 75.00 90.00 15.00 target belum tercapai', '0 80.00 - - (belum dipetakan)', '0 70.00 - - (belum dipetakan)']],
  ['a kegiatan that APBD does not have', [{ indikator: 'Jumlah lansia', program: 'Sosial', kegiatan: 'Papan' }], ['0 100.00 - - (belum dipetakan)', '0 90.00 - - (belum dipetakan)', '0 80.00 - - (kegiatan tidak ditemukan)', '0 70.00 - - (belum dipetakan)']],
  ['… the first reason of several', [{ indikator: 'Jumlah lansia', program: 'Lain', kegiatan: 'Papan' }, { program: 'Sosial', kegiatan: 'Papan' }], ['0 100.00 - - (belum dipetakan)', '0 90.00 - - (belum dipetakan)', '0 80.00 - - (program tidak ditemukan)', '0 70.00 - - (belum dipetakan)']],
  ['… of a sub is its indikator’s too', [{ indikator: '- Panti', program: 'Sosial', kegiatan: 'Papan' }], ['0 100.00 - - (kegiatan tidak ditemukan)', '0 90.00 - - (kegiatan tidak ditemukan)', '0 80.00 - - (belum dipetakan)', '0 70.00 - - (belum dipetakan)']],
  ['… beside one that APBD has', [{ indikator: 'Jumlah lansia', program: 'Sosial', kegiatan: 'Papan' }, { kegiatan: 'Sandang' }], ['0 100.00 - - (belum dipetakan)', '0 90.00 - - (belum dipetakan)', '1 80.00 60 83.33 80.00 -3.33 tidak efisien', '0 70.00 - - (belum dipetakan)']],
  ['an indikator that PK does not have', [{ indikator: 'Jumlah disabilitas', program: 'Sosial', kegiatan: 'Papan' }], ['0 100.00 - - (belum dipetakan)', '0 90.00 - - (belum dipetakan)', '0 80.00 - - (belum dipetakan)', '0 70.00 - - (belum dipetakan)']],
  ['kegiatan above the first indikator are nobody’s', [{ program: 'Sosial', kegiatan: 'Makanan' }, { kegiatan: 'Papan' }], ['0 100.00 - - (belum dipetakan)', '0 90.00 - - (belum dipetakan)', '0 80.00 - - (belum dipetakan)', '0 70.00 - - (belum dipetakan)']],
])('indikator: %s', (_, kegiatan, expected) => expect(of({ pk: PK, kegiatan }).indikator.map(lineOf)).toEqual(expected));

test('a program that the state pays', () => expect(of({ pk: PK, kegiatan: [{ indikator: 'Jumlah anak', program: 'Perlindungan', kegiatan: 'K' }], apbn: 'Perlindungan' }).indikator.map(lineOf)[0]).toBe('0 100.00 - - (program apbn)'));

test.each<[why: string, kegiatan: readonly KegiatanLine[], expected: readonly string[]]>([
  ['takes what its indikator and their subs take', [{ indikator: '- Panti', program: 'Sosial', kegiatan: 'Makanan' }, { indikator: 'Jumlah lansia', kegiatan: 'Sandang' }], ['2 90.00 100 80.00 90.00 10.00 target belum tercapai', '0 90.00 - - (belum dipetakan)']],
  ['counts a kegiatan of two indikator once', [{ indikator: 'Jumlah anak', program: 'Sosial', kegiatan: 'Makanan' }, { indikator: 'Jumlah lansia', kegiatan: 'Makanan' }], ['1 90.00 40 75.00 90.00 15.00 target belum tercapai', '0 90.00 - - (belum dipetakan)']],
  ['tells why it has none', [{ indikator: 'Jumlah keluarga', program: 'Sosial', kegiatan: 'Papan' }], ['0 90.00 - - (belum dipetakan)', '0 90.00 - - (kegiatan tidak ditemukan)']],
])('a sasaran %s', (_, kegiatan, expected) => expect(of({ pk: PK, kegiatan }).sasaran.map(lineOf)).toEqual(expected));

test('the OPD takes the whole APBD, whatever is mapped', () => expect(lineOf(of({ pk: PK }).opd)).toBe('2 100.00 100 80.00 100.00 20.00 efisien'));
test('the whole is not known', () => expect(lineOf(of({ pk: PK, apbd: [{ uraian: 'Sosial' }] }).opd)).toBe('0 100.00 - - (anggaran tidak diketahui)'));
test.each<[why: string, book: Omit<Book, 'pk'>, indikator: string, opd: string]>([
  ['without Kegiatan', { kegiatan: null }, '0 100.00 - - (belum dipetakan)', '2 100.00 100 80.00 100.00 20.00 efisien'],
  ['without APBD', { apbd: null, kegiatan: [{ indikator: 'Jumlah anak', kegiatan: 'Makanan' }] }, '0 100.00 - - (tanpa apbd)', '0 100.00 - - (tanpa apbd)'],
  ['without either', { apbd: null, kegiatan: null }, '0 100.00 - - (tanpa apbd)', '0 100.00 - - (tanpa apbd)'],
])('%s', (_, book, indikator, opd) => {
  const table = of({ pk: PK, ...book });
  expect([lineOf(table.indikator[0] ?? table.opd), lineOf(table.opd)]).toEqual([indikator, opd]);
});

test.each<[why: string, capaian: string, batasi100: boolean, expected: string]>([
  ['just the target', '100.00', true, '1 100.00 40 75.00 100.00 25.00 efisien'],
  ['a hundredth more counts as the target', '100.01', true, '1 100.01 40 75.00 100.00 25.00 efisien'],
  ['… unless the setting lets it', '100.01', false, '1 100.01 40 75.00 100.01 25.01 efisien'],
  ['a hundredth less', '99.99', true, '1 99.99 40 75.00 99.99 24.99 target belum tercapai'],
  ['as much as was spent', '75.00', true, '1 75.00 40 75.00 75.00 0.00 sebanding'],
  ['a hundredth less than was spent', '74.99', true, '1 74.99 40 75.00 74.99 -0.01 tidak efisien'],
])('%s', (_, capaian, batasi100, expected) => {
  const table = of({ pk: [{ nama: 'Jumlah anak', capaian }], kegiatan: [{ indikator: 'Jumlah anak', program: 'Sosial', kegiatan: 'Makanan' }], batasi100 });
  expect(table.indikator.map(lineOf)).toEqual([expected]);
});

test.each<[why: string, murni: string | null | undefined, apbd: readonly Line[] | null, expected: string]>([
  ['more than at first', '80', APBD, '80 100 20 25.00'],
  ['less than at first', '120', APBD, '120 100 -20 -16.67'],
  ['as at first', '100', APBD, '100 100 0 0.00'],
  ['nothing at first', '0', APBD, '0 100 100 -'],
  ['not known at first', null, APBD, '-'],
  ['not said at all', undefined, APBD, '-'],
  ['not known now', '80', [{ uraian: 'Sosial' }], '-'],
  ['without APBD', '80', null, '-'],
])('the budget %s', (_, murni, apbd, expected) => {
  const { perubahan } = of({ pk: PK, apbd, ...(murni === undefined ? {} : { murni }) });
  expect(perubahan === null ? '-' : [perubahan.murni, perubahan.setelah, perubahan.selisih, perubahan.persen].map(text).join(' ')).toBe(expected);
});

test('indikator of each sasaran without their subs, and an indikator with its own', () => {
  const { results } = pkOf(PK);
  expect(parentsBySasaran(results).map((list) => list.map(({ index }) => index))).toEqual([[0, 2], [3]]);
  expect([withSubs(results, 0), withSubs(results, 2)]).toEqual([[0, 1], [2]]);
});
