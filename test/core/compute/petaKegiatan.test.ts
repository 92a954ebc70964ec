/** Which row of PK and of APBD a line of the Kegiatan sheet is, and how their budgets add up. */
import { anggaranRowsOf, countedRows, jumlahOf, mapKegiatan, totalAnggaran } from '../../../src/core/compute/petaKegiatan';
import { toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { JumlahAnggaran } from '../../../src/core/model/kegiatan';
import { apbdOf, pkOf, programsOf } from '../checkInput';
import type { Ind, Line } from '../checkInput';
import { kegiatanOf } from '../kegiatanInput';
import type { KegiatanLine } from '../kegiatanInput';

const rupiah = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));
const money = (jumlah: JumlahAnggaran | null): string => (jumlah === null ? '-' : `${jumlah.kegiatan}: ${rupiah(jumlah.anggaran)} / ${rupiah(jumlah.realisasi)}`);

describe('which row of PK', () => {
  const PK: readonly Ind[] = [
    { nama: 'a. Jumlah anak terlayani' },
    { nama: '- Panti', level: 'sub', parent: 0 },
    { nama: '- Luar panti', level: 'sub', parent: 0 },
    { nama: 'b. Jumlah lansia terlayani' },
    { nama: '- Panti', level: 'sub', parent: 3 },
  ];
  const rowsOf = (names: readonly string[], pk: readonly Ind[] = PK): (number | string)[] =>
    mapKegiatan(kegiatanOf(names.map((indikator) => ({ indikator }))), pkOf(pk).table.rows, null).indikator.map((to) => (to.kind === 'pk' ? to.row : to.alasan));
  const TIDAK_ADA = 'tidak ada di PK';
  const GANDA = 'lebih dari satu cocok';

  test.each<[why: string, names: readonly string[], pk: readonly Ind[], expected: readonly (number | string)[]]>([
    ['by the name', ['Jumlah lansia terlayani', 'Jumlah anak terlayani'], PK, [3, 0]],
    ['a sub under its own indikator', ['Jumlah lansia terlayani', '- Panti', 'Jumlah anak terlayani', '- Panti'], PK, [3, 4, 0, 1]],
    ['two subs in a row', ['Jumlah anak terlayani', '- Panti', '- Luar panti'], PK, [0, 1, 2]],
    ['with a bullet', ['Jumlah lansia terlayani', '• Panti'], PK, [3, 4]],
    ...['-', '–', '—', '•', '▪', '●', '*', '·'].map((bullet): [string, string[], readonly Ind[], number[]] => [`with ${bullet}`, ['Jumlah lansia terlayani', `${bullet} Panti`], PK, [3, 4]]),
    ['with spaces before its dash', ['Jumlah lansia terlayani', '   – Panti'], PK, [3, 4]],
    ['a sub that stands under no indikator may be either', ['- Panti'], PK, [GANDA]],
    ['… nor without a bullet', ['Jumlah lansia terlayani', 'Panti'], PK, [3, GANDA]],
    ['a sub that only one indikator has', ['- Luar panti'], PK, [2]],
    ['under another indikator too', ['Jumlah lansia terlayani', '- Luar panti'], PK, [3, 2]],
    ['below an indikator that PK does not have it may be either', ['Jumlah anak terlayani', 'Jumlah disabilitas', '- Panti'], PK, [0, TIDAK_ADA, GANDA]],
    ['a sub that PK does not have leaves its indikator where it is', ['Jumlah lansia terlayani', '- Griya', '- Panti'], PK, [3, TIDAK_ADA, 4]],
    ['a hyphen within a name is no bullet', ['Jumlah lansia terlayani', 'Rata-rata lama sekolah', '- Panti'], PK, [3, TIDAK_ADA, GANDA]],
    ['a sub found elsewhere too', ['Jumlah lansia terlayani', '- Luar panti', '- Panti'], PK, [3, 2, 4]],
    ['with its subs in one cell', ['Jumlah anak terlayani\n- Panti\n- Luar panti'], PK, [0]],
    ['with subs that are none of PK’s', ['Jumlah anak terlayani\n- Griya'], PK, [TIDAK_ADA]],
    ['an indikator before a sub of one name', ['Panti'], [{ nama: 'Jumlah anak' }, { nama: '- Panti', level: 'sub', parent: 0 }, { nama: 'Panti' }], [2]],
    ['the OPD’s own before a unit’s', ['Indeks'], [{ nama: 'Indeks', cakupan: 'turunan' }, { nama: 'Indeks' }], [1]],
    ['the OPD’s sub before a unit’s indikator', ['Indeks'], [{ nama: 'Indeks', cakupan: 'turunan' }, { nama: 'Nilai' }, { nama: '- Indeks', level: 'sub', parent: 1 }], [2]],
    ['a unit’s where the OPD has none', ['Indeks'], [{ nama: 'Indeks', cakupan: 'turunan' }, { nama: 'Nilai' }], [0]],
    ['a unit’s sub too', ['Indeks'], [{ nama: 'Nilai', cakupan: 'turunan' }, { nama: '- Indeks', level: 'sub', parent: 0, cakupan: 'turunan' }], [1]],
    ['two of the OPD', ['Indeks'], [{ nama: 'Indeks' }, { nama: 'b. indeks' }], [GANDA]],
    ['two of units', ['Indeks'], [{ nama: 'Indeks', cakupan: 'turunan' }, { nama: 'b. indeks', cakupan: 'turunan' }], [GANDA]],
    ['no name', [''], PK, [TIDAK_ADA]],
  ])('%s', (_, names, pk, expected) => expect(rowsOf(names, pk)).toEqual(expected));
});

/** 0 JUMLAH; 1 anak: 2 makanan, 3 pendidikan (Budi Utama), 4 pendidikan (Tri Murni); 5 miskin: 6 makanan, 7 bantuan. */
const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program Pembinaan Anak Terlantar', parent: 0, a: 600, r: 540 },
  { uraian: 'Pengadaan Makanan', level: 'kegiatan', parent: 1, a: 100, r: 90 },
  { uraian: 'Pendidikan Penghuni (Budi Utama)', level: 'kegiatan', parent: 1, a: 200, r: 180 },
  { uraian: 'Pendidikan Penghuni (Tri Murni)', level: 'kegiatan', parent: 1, a: 300, r: 270 },
  { uraian: 'Program Pemberdayaan Fakir Miskin', parent: 0, a: 400, r: 360 },
  { uraian: 'Pengadaan Makanan', level: 'kegiatan', parent: 5, a: 150, r: 140 },
  { uraian: 'Bantuan Usaha', level: 'kegiatan', parent: 5, a: 250, r: 220 },
];
/** Kegiatan with their sub kegiatan. */
const SUBS: readonly Line[] = [
  { uraian: 'Program Sosial', a: 100, r: 90 },
  { uraian: 'Rehabilitasi Anak', level: 'kegiatan', parent: 0, a: 60, r: 50 },
  { uraian: 'Penyediaan Makanan', level: 'sub-kegiatan', parent: 1, a: 40, r: 30 },
  { uraian: 'Penyediaan Sandang', level: 'sub-kegiatan', parent: 1, a: 20, r: 20 },
  { uraian: 'Rehabilitasi Lansia', level: 'kegiatan', parent: 0, a: 40, r: 40 },
  { uraian: 'Penyediaan Makanan', level: 'sub-kegiatan', parent: 4, a: 40, r: 40 },
];

describe('which row of APBD', () => {
  const P = 'Pembinaan Anak Terlantar';
  const rowsOf = (lines: readonly KegiatanLine[], apbd: readonly Line[] | null = APBD, programs: Parameters<typeof programsOf>[0] | null = null): string[] =>
    mapKegiatan(kegiatanOf(lines), [], apbd === null ? null : apbdOf(apbd).results, programs === null ? null : programsOf(programs)).anggaran.map((from) => (from.kind === 'apbd' ? `${from.row}${from.dasar === 'ejaan' ? '?' : ''}` : from.alasan));

  test.each<[why: string, lines: readonly KegiatanLine[], apbd: readonly Line[], expected: readonly string[]]>([
    ['within its program', [{ program: P, kegiatan: 'Pengadaan Makanan' }, { program: 'Pemberdayaan Fakir Miskin', kegiatan: 'Pengadaan Makanan' }], APBD, ['2', '6']],
    ['not in another program', [{ program: P, kegiatan: 'Bantuan Usaha' }], APBD, ['kegiatan tidak ditemukan']],
    ['without a program it must be the only one', [{ kegiatan: 'Bantuan Usaha' }, { kegiatan: 'Pengadaan Makanan' }], APBD, ['7', 'lebih dari satu cocok']],
    ['a misspelt kegiatan', [{ program: P, kegiatan: 'Pengadan Makanan' }], APBD, ['2?']],
    ['a misspelling that fits two', [{ program: P, kegiatan: 'Pelatihan Usaha' }], [{ uraian: P }, { uraian: 'Pelatihan Usahaa', level: 'kegiatan', parent: 0, a: 1 }, { uraian: 'Pelatihaan Usaha', level: 'kegiatan', parent: 0, a: 2 }], ['lebih dari satu cocok']],
    ['a name that is rightly spelt is not taken by one like it', [{ program: P, kegiatan: 'Pengadaan Makanan' }, { kegiatan: 'Pengadaan Makanann' }], APBD, ['2', 'kegiatan tidak ditemukan']],
    ['a misspelt program', [{ program: 'Pembinaan Anak Terlantarr', kegiatan: 'Pengadaan Makanan' }], APBD, ['2']],
    ['a misspelt program that may be two', [{ program: 'Pelayanan Sosial', kegiatan: 'Makanan' }], [{ uraian: 'Pelayanan Sosiall' }, { uraian: 'Pelayanann Sosial' }, { uraian: 'Makanan', level: 'kegiatan', parent: 0, a: 1 }], ['lebih dari satu cocok']],
    ['a program that stands twice is both', [{ program: 'Pelayanan', kegiatan: 'Makanan' }, { kegiatan: 'Sandang' }], [{ uraian: 'Pelayanan' }, { uraian: 'Makanan', level: 'kegiatan', parent: 0, a: 1 }, { uraian: 'Pelayanan' }, { uraian: 'Sandang', level: 'kegiatan', parent: 2, a: 1 }], ['1', '3']],
    ['a kegiatan that stands twice in its program', [{ program: 'Pelayanan', kegiatan: 'Makanan' }], [{ uraian: 'Pelayanan' }, { uraian: 'Makanan', level: 'kegiatan', parent: 0, a: 1 }, { uraian: 'Makanan', level: 'kegiatan', parent: 0, a: 2 }], ['lebih dari satu cocok']],
    ['no such program', [{ program: 'Perlindungan', kegiatan: 'Pengadaan Makanan' }, { kegiatan: 'Bantuan Usaha' }], APBD, ['program tidak ditemukan', 'program tidak ditemukan']],
    ['a program is no kegiatan', [{ program: P, kegiatan: 'Pembinaan Anak Terlantar' }], APBD, ['kegiatan tidak ditemukan']],
    ['pembiayaan is no belanja', [{ program: 'Penyertaan Modal', kegiatan: 'Bank Daerah' }], [{ uraian: 'Penyertaan Modal', bagian: 'pembiayaan' }, { uraian: 'Bank Daerah', level: 'kegiatan', parent: 0, bagian: 'pembiayaan', a: 1 }], ['program tidak ditemukan']],
    ['a kegiatan without a name', [{ program: P, kegiatan: '' }], APBD, ['kegiatan tidak ditemukan']],
    ['a sub kegiatan under its kegiatan', [{ program: 'Sosial', kegiatan: 'Rehabilitasi Lansia', sub: 'Penyediaan Makanan' }, { kegiatan: 'Rehabilitasi Anak', sub: 'Penyediaan Makanan' }], SUBS, ['5', '2']],
    ['… under a misspelt one', [{ program: 'Sosial', kegiatan: 'Rehabilitassi Lansia', sub: 'Penyediaan Makanan' }], SUBS, ['5']],
    ['… under a kegiatan that APBD does not have: the only one of its program', [{ program: 'Sosial', kegiatan: 'Jaminan', sub: 'Penyediaan Sandang' }, { kegiatan: 'Jaminan', sub: 'Penyediaan Makanan' }], SUBS, ['3', 'lebih dari satu cocok']],
    ['… not under another kegiatan', [{ program: 'Sosial', kegiatan: 'Rehabilitasi Lansia', sub: 'Penyediaan Sandang' }], SUBS, ['kegiatan tidak ditemukan']],
    ['a kegiatan with subs below it', [{ program: 'Sosial', kegiatan: 'Rehabilitasi Anak' }], SUBS, ['1']],
    ['a sub kegiatan that stands in the column of kegiatan', [{ program: 'Sosial', kegiatan: 'Penyediaan Sandang' }], SUBS, ['3']],
    ['a sub kegiatan of this name before a kegiatan misspelt so', [{ program: 'Sosial', kegiatan: 'Pelayanan Dasar' }], [{ uraian: 'Program Sosial' }, { uraian: 'Pelayanan Dasarr', level: 'kegiatan', parent: 0, a: 1 }, { uraian: 'Pelayanan Dasar', level: 'sub-kegiatan', parent: 1, a: 1 }], ['2']],
    ['a kegiatan before a sub kegiatan of its name', [{ program: 'Sosial', kegiatan: 'Pelayanan Dasar' }], [{ uraian: 'Program Sosial' }, { uraian: 'Pelayanan Dasar', level: 'kegiatan', parent: 0, a: 1 }, { uraian: 'Pelayanan Dasar', level: 'sub-kegiatan', parent: 1, a: 1 }], ['1']],
    ['rows that stand below a kegiatan are of its program', [{ program: 'Sosial', kegiatan: 'Penyediaan Makanan' }], SUBS.slice(0, 4), ['2']],
  ])('%s', (_, lines, apbd, expected) => expect(rowsOf(lines, apbd)).toEqual(expected));

  test('without APBD there is no budget', () => expect(rowsOf([{ program: P, kegiatan: 'Pengadaan Makanan' }], null)).toEqual(['tanpa apbd']));

  test.each<[why: string, programs: Parameters<typeof programsOf>[0], expected: string]>([
    ['PK says APBN', [['Program Perlindungan', 5, 'APBN']], 'program apbn'],
    ['in small letters, with words around it', [['1. perlindungan', 5, 'dana apbn pusat']], 'program apbn'],
    ['PK says APBN after perubahan', [['Perlindungan', 5, 'APBNP']], 'program apbn'],
    ['PK says both', [['Perlindungan', 5, 'APBD/APBN']], 'program tidak ditemukan'],
    ['PK says APBD', [['Perlindungan', 5, 'APBD']], 'program tidak ditemukan'],
    ['another program is of APBN', [['Rehabilitasi', 5, 'APBN'], ['Perlindungan', 5, 'APBD']], 'program tidak ditemukan'],
    ['the second of PK’s programs', [['Rehabilitasi', 5, 'APBD'], ['Perlindungan', 5, 'APBN']], 'program apbn'],
  ])('a program that APBD does not have: %s', (_, programs, expected) => expect(rowsOf([{ program: 'Perlindungan', kegiatan: 'K' }], APBD, programs)).toEqual([expected]));
});

describe('sums of budget rows', () => {
  const of = (lines: readonly Line[], rows: readonly number[]): string => money(jumlahOf(rows, apbdOf(lines).results));
  test.each<[why: string, lines: readonly Line[], rows: readonly number[], expected: string]>([
    ['side by side', APBD, [2, 3], '2: 300 / 270'],
    ['one twice', APBD, [2, 2], '1: 100 / 90'],
    ['one below another', APBD, [1, 2], '1: 600 / 540'],
    ['one far below another', APBD, [2, 0], '1: 1000 / 900'],
    ['a row at nil', [{ a: 0, r: 0 }, { a: 5, r: 4 }], [0, 1], '2: 5 / 4'],
    ['a row without amounts counts, with nothing', [{}, { a: 5, r: 4 }], [0, 1], '2: 5 / 4'],
    ['rows without amounts only', [{}, {}], [0, 1], '-'],
    ['one realisasi is not known', [{ a: 3 }, { a: 5, r: 4 }], [0, 1], '2: 8 / -'],
    ['one anggaran is not known', [{ r: 3 }, { a: 5, r: 4 }], [0, 1], '-'],
    ['no rows', APBD, [], '0: 0 / 0'],
  ])('%s', (_, lines, rows, expected) => expect(of(lines, rows)).toBe(expected));

  test('rows that count: those that stand below another do not', () => expect(countedRows([7, 2, 5, 2], apbdOf(APBD).results)).toEqual([2, 5]));

  test.each<[why: string, lines: readonly Line[], expected: string]>([
    ['its kegiatan are counted', APBD, '5: 1000 / 900'],
    ['kegiatan, not their subs', SUBS, '2: 100 / 90'],
    ['sub kegiatan where there are no kegiatan', [{ uraian: 'P', a: 10, r: 9 }, { level: 'sub-kegiatan', parent: 0, a: 10, r: 9 }, { level: 'sub-kegiatan', parent: 0, a: 0, r: 0 }], '2: 10 / 9'],
    ['kegiatan of belanja only', [{ uraian: 'P', a: 10, r: 9 }, { level: 'kegiatan', parent: 0, a: 10, r: 9 }, { level: 'kegiatan', bagian: 'pembiayaan', a: 7, r: 7 }], '1: 10 / 9'],
    ['nothing known', [{ uraian: 'P' }], '-'],
  ])('the whole APBD: %s', (_, lines, expected) => expect(money(totalAnggaran(apbdOf(lines).results))).toBe(expected));

  test('each row of PK takes the rows of its own kegiatan', () => {
    const table = kegiatanOf([
      { kegiatan: 'Bantuan Usaha' }, // above the first indikator
      { indikator: 'A', program: 'Pembinaan Anak Terlantar', kegiatan: 'Pengadaan Makanan' }, { kegiatan: 'Pengadaan Makanan' }, { kegiatan: 'Pendidikan Penghuni (Tri Murni)' }, { kegiatan: 'Tidak ada' },
      { indikator: 'tidak ada di PK', program: 'Pemberdayaan Fakir Miskin', kegiatan: 'Bantuan Usaha' },
    ]);
    const pk = pkOf([{ nama: 'B' }, { nama: 'A' }]).table.rows;
    const peta = mapKegiatan(table, pk, apbdOf(APBD).results);
    expect(anggaranRowsOf(table, peta, pk.length)).toEqual([[], [2, 4]]);
    expect([peta.terpetakan, peta.tidakTerpetakan, peta.total].map(money)).toEqual(['2: 400 / 360', '3: 600 / 540', '5: 1000 / 900']);
  });

  test.each<[why: string, lines: readonly KegiatanLine[], apbd: readonly Line[] | null, expected: readonly string[]]>([
    ['without APBD', [{ indikator: 'A', kegiatan: 'Bantuan Usaha' }], null, ['-', '-', '-']],
    ['nothing mapped', [{ indikator: 'A', program: 'X', kegiatan: 'Y' }], APBD, ['0: 0 / 0', '5: 1000 / 900', '5: 1000 / 900']],
    ['two sub kegiatan are of one kegiatan', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Rehabilitasi Anak', sub: 'Penyediaan Makanan' }, { kegiatan: 'Rehabilitasi Anak', sub: 'Penyediaan Sandang' }], SUBS, ['1: 60 / 50', '1: 40 / 40', '2: 100 / 90']],
    ['of two kegiatan they are two', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Rehabilitasi Anak', sub: 'Penyediaan Makanan' }, { kegiatan: 'Rehabilitasi Lansia', sub: 'Penyediaan Makanan' }], SUBS, ['2: 80 / 70', '0: 20 / 20', '2: 100 / 90']],
    ['a realisasi that is not known in what is mapped', [{ indikator: 'A', program: 'P', kegiatan: 'K' }], [{ uraian: 'P', a: 10, r: 9 }, { uraian: 'K', level: 'kegiatan', parent: 0, a: 4 }, { uraian: 'L', level: 'kegiatan', parent: 0, a: 6, r: 5 }], ['1: 4 / -', '1: 6 / -', '2: 10 / 9']],
    ['a realisasi that is not known of the whole', [{ indikator: 'A', program: 'P', kegiatan: 'K' }], [{ uraian: 'P', a: 10 }, { uraian: 'K', level: 'kegiatan', parent: 0, a: 4, r: 4 }, { uraian: 'Q', a: 6 }], ['1: 4 / 4', '0: 12 / -', '1: 16 / -']],
    ['an anggaran that is not known in what is mapped', [{ indikator: 'A', program: 'P', kegiatan: 'K' }], [{ uraian: 'P', a: 10, r: 9 }, { uraian: 'K', level: 'kegiatan', parent: 0, r: 4 }], ['-', '-', '1: 10 / 9']],
    ['the whole is not known', [{ indikator: 'A', program: 'P', kegiatan: 'K' }], [{ uraian: 'P', r: 9 }, { uraian: 'K', level: 'kegiatan', parent: 0, r: 4 }], ['-', '-', '-']],
  ])('mapped, unmapped and whole: %s', (_, lines, apbd, expected) => {
    const { terpetakan, tidakTerpetakan, total } = mapKegiatan(kegiatanOf(lines), pkOf([{ nama: 'A' }]).table.rows, apbd === null ? null : apbdOf(apbd).results);
    expect([terpetakan, tidakTerpetakan, total].map(money)).toEqual(expected);
  });
});
