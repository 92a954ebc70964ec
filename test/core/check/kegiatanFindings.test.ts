/** What is told of the Kegiatan sheet, what it is compared with PK by, and its own capaian. */
import { checkKegiatanCapaian } from '../../../src/core/check/kegiatanCapaian';
import { entriesOfKegiatan } from '../../../src/core/check/kegiatanEntries';
import { checkKegiatanPeta } from '../../../src/core/check/kegiatanPeta';
import { KOSONG } from '../../../src/core/compute/hasilTahun';
import { computeKegiatan } from '../../../src/core/compute/kegiatanResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { KegiatanTable, PetaAnggaran, PetaIndikator } from '../../../src/core/model/kegiatan';
import { apbdOf, lineOf, pkOf } from '../checkInput';
import type { Ind } from '../checkInput';
import { kegiatanOf } from '../kegiatanInput';
import type { KegiatanLine } from '../kegiatanInput';

const APBD = apbdOf([{ uraian: 'Program Sosial' }, { uraian: 'Pengadaan Makanan', level: 'kegiatan', parent: 0 }, { uraian: 'Bantuan Usaha', level: 'kegiatan', parent: 0 }]).results;
const pk = (row: number): PetaIndikator => ({ kind: 'pk', row });
const apbd = (row: number, dasar: 'nama' | 'ejaan' = 'nama'): PetaAnggaran => ({ kind: 'apbd', row, dasar });
type Tanpa = Extract<PetaAnggaran, { kind: 'none' }>['alasan'];
const tanpa = (alasan: Tanpa): PetaAnggaran => ({ kind: 'none', alasan });

interface Peta {
  readonly indikator?: readonly PetaIndikator[];
  readonly anggaran?: readonly PetaAnggaran[];
}
const told = (lines: readonly KegiatanLine[], { indikator = [], anggaran = [] }: Peta, columns: Partial<KegiatanTable['columns']> = {}, withApbd = true): string[] =>
  checkKegiatanPeta(kegiatanOf(lines, columns), { indikator, anggaran, total: null, terpetakan: null, tidakTerpetakan: null }, withApbd ? APBD : null).map(lineOf);

test.each<[why: string, lines: readonly KegiatanLine[], peta: Peta, expected: readonly string[]]>([
  ['all found', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }], { indikator: [pk(0)], anggaran: [apbd(1)] }, []],
  ['an indikator that is not in PK', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }], { indikator: [{ kind: 'none', alasan: 'tidak ada di PK' }], anggaran: [apbd(1)] }, ['A1 indikator-tidak-di-pk warning indikator=A']],
  ['an indikator that may be two', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }], { indikator: [{ kind: 'none', alasan: 'lebih dari satu cocok' }], anggaran: [apbd(1)] }, ['A1 indikator-cocok-ganda warning indikator=A']],
  ['a program that was not found, once for its kegiatan', [{ program: 'Lain', kegiatan: 'K' }, { kegiatan: 'L' }], { anggaran: [tanpa('program tidak ditemukan'), tanpa('program tidak ditemukan')] }, ['E1 program-tidak-di-apbd warning program=Lain']],
  ['a program of APBN', [{ program: 'Lain', kegiatan: 'K' }], { anggaran: [tanpa('program apbn')] }, ['E1 program-apbn info program=Lain']],
  ['a program without kegiatan says nothing', [{ program: 'Lain' }, { program: 'Sosial', kegiatan: 'Pengadaan Makanan' }], { anggaran: [apbd(1)] }, []],
  ['the second program', [{ program: 'Sosial', kegiatan: 'Pengadaan Makanan' }, { program: 'Lain', kegiatan: 'K' }], { anggaran: [apbd(1), tanpa('program tidak ditemukan')] }, ['E2 program-tidak-di-apbd warning program=Lain']],
  ['a kegiatan that was not found', [{ program: 'Sosial', kegiatan: 'K' }], { anggaran: [tanpa('kegiatan tidak ditemukan')] }, ['F1 kegiatan-tidak-di-apbd warning kegiatan=K program=Sosial']],
  ['a kegiatan that may be two', [{ program: 'Sosial', kegiatan: 'K' }], { anggaran: [tanpa('lebih dari satu cocok')] }, ['F1 kegiatan-cocok-ganda warning kegiatan=K program=Sosial']],
  ['a sub kegiatan goes by its own name', [{ program: 'Sosial', kegiatan: 'K', sub: 'Sub K' }], { anggaran: [tanpa('kegiatan tidak ditemukan')] }, ['G1 kegiatan-tidak-di-apbd warning kegiatan=Sub K program=Sosial']],
  ['without a program', [{ kegiatan: 'K' }], { anggaran: [tanpa('kegiatan tidak ditemukan')] }, ['F1 kegiatan-tidak-di-apbd warning kegiatan=K program=']],
  ['a name spelt otherwise', [{ program: 'Sosial', kegiatan: 'Pengadan Makanan' }], { anggaran: [apbd(1, 'ejaan')] }, ['F1 nama-kegiatan-berbeda info kegiatan=Pengadan Makanan apbd=Pengadaan Makanan']],
  ['one budget row under two indikator', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }, { indikator: 'B', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }], { indikator: [pk(0), pk(1)], anggaran: [apbd(1), apbd(1)] }, ['F2 kegiatan-dipakai-ganda info kegiatan=Pengadaan Makanan other=F1']],
  ['… under one indikator it is no matter', [{ indikator: 'A', program: 'Sosial', kegiatan: 'Pengadaan Makanan' }, { kegiatan: 'Pengadaan Makanan' }], { indikator: [pk(0)], anggaran: [apbd(1), apbd(1)] }, []],
  ['… a third names the first too', [{ indikator: 'A', kegiatan: 'X' }, { indikator: 'B', kegiatan: 'X', sub: 'Y' }, { indikator: 'C', kegiatan: 'Z' }], { indikator: [pk(0), pk(1), pk(2)], anggaran: [apbd(1), apbd(1), apbd(1)] }, ['G2 kegiatan-dipakai-ganda info kegiatan=Y other=F1', 'F3 kegiatan-dipakai-ganda info kegiatan=Z other=F1']],
  ['two budget rows', [{ indikator: 'A', kegiatan: 'X' }, { indikator: 'B', kegiatan: 'Y' }], { indikator: [pk(0), pk(1)], anggaran: [apbd(1), apbd(2)] }, []],
])('%s', (_, lines, peta, expected) => expect(told(lines, peta)).toEqual(expected));

test('a sheet without a program column tells of it at the kegiatan', () => {
  expect(told([{ program: 'Lain', kegiatan: 'K' }], { anggaran: [tanpa('program tidak ditemukan')] }, { program: null })).toEqual(['F1 program-tidak-di-apbd warning program=Lain']);
});

test('without APBD only the indikator are told', () => {
  const peta: Peta = { indikator: [{ kind: 'none', alasan: 'tidak ada di PK' }], anggaran: [tanpa('kegiatan tidak ditemukan')] };
  expect(told([{ indikator: 'A', program: 'Sosial', kegiatan: 'K' }], peta, {}, false)).toEqual(['A1 indikator-tidak-di-pk warning indikator=A']);
});

describe('its own target and realisasi', () => {
  const of = (lines: readonly KegiatanLine[], peta: readonly PetaIndikator[], pkLines: readonly Ind[] = [], columns: Partial<KegiatanTable['columns']> = {}): string[] => {
    const table = kegiatanOf(lines, columns);
    const { hasil, issues } = computeKegiatan(table, peta, pkOf(pkLines).table.rows, DEFAULT_SETTINGS);
    const results = hasil.map(({ capaian, kategori, alasan }) => `${capaian === null ? '-' : toText(capaian)} ${kategori ?? '-'} ${alasan ?? '-'}`);
    return [...results, ...issues.map(lineOf), ...checkKegiatanCapaian(table, hasil).map(lineOf)];
  };
  test.each<[why: string, lines: readonly KegiatanLine[], peta: readonly PetaIndikator[], pkLines: readonly Ind[], columns: Partial<KegiatanTable['columns']>, expected: readonly string[]]>([
    ['more is better', [{ indikator: 'A', t: 10, r: 8 }], [pk(0)], [{ nama: 'A' }], {}, ['80.00 Baik -']],
    ['less is better, as PK says: (2 × 10 − 8)/10', [{ indikator: 'A', t: 10, r: 8 }], [pk(0)], [{ nama: 'A', arah: 'turun' }], {}, ['120.00 Sangat Baik -']],
    ['the row of PK that it is', [{ indikator: 'A', t: 10, r: 8 }], [pk(1)], [{ nama: 'B', arah: 'turun' }, { nama: 'A' }], {}, ['80.00 Baik -']],
    ['not in PK: more is better', [{ indikator: 'A', t: 10, r: 8 }], [{ kind: 'none', alasan: 'tidak ada di PK' }], [{ nama: 'B', arah: 'turun' }], {}, ['80.00 Baik -']],
    ['no numbers of its own: PK’s stand for it', [{ indikator: 'A', t: '', r: '' }], [pk(0)], [{ nama: 'A' }], {}, ['- - -']],
    ['no realisasi yet', [{ indikator: 'A', t: 10, r: '' }], [pk(0)], [{ nama: 'A' }], {}, ['- - belum ada data', 'C1 belum-ada-data warning value=']],
    ['no target', [{ indikator: 'A', t: '', r: 8 }], [pk(0)], [{ nama: 'A' }], {}, ['- - belum ada data', 'B1 belum-ada-data warning value=']],
    ['a sheet of targets only', [{ indikator: 'A', t: 10 }], [pk(0)], [{ nama: 'A' }], { realisasi: null }, ['- - rencana']],
    ['a sheet of realisasi only', [{ indikator: 'A', r: 8 }], [pk(0)], [{ nama: 'A' }], { target: null }, ['- - -']],
    ['printed wrongly', [{ indikator: 'A', t: 10, r: 8, capaian: 90 }], [pk(0)], [{ nama: 'A' }], {}, ['80.00 Baik -', 'D1 salah-hitung warning typed=90 computed=80.00 field=capaian']],
    ['printed wrongly in the second row', [{ indikator: 'A', t: 10, r: 8, capaian: 80 }, { indikator: 'B', t: 10, r: 5, capaian: 80 }], [pk(0), pk(1)], [{ nama: 'A' }, { nama: 'B' }], {}, ['80.00 Baik -', '50.00 Kurang -', 'D2 salah-hitung warning typed=80 computed=50.00 field=capaian']],
  ])('%s', (_, lines, peta, pkLines, columns, expected) => expect(of(lines, peta, pkLines, columns)).toEqual(expected));
});

test('what is compared with PK: the figures, their cells, the unit and the capaian', () => {
  const table = kegiatanOf([{ indikator: 'a. A', satuan: 'Orang', t: 10, r: 8 }, { indikator: 'B', t: 5 }]);
  const entries = entriesOfKegiatan(table, [{ ...KOSONG, capaian: parseDigits('80.00') }]);
  expect(entries).toMatchObject([
    { row: 0, columns: { indikator: 0, target: 1, realisasi: 2 }, indikator: 'a. A', induk: null, tahun: 2020, target: { value: parseDigits('10') }, realisasi: { value: parseDigits('8') }, satuan: 'Orang', capaian: parseDigits('80.00') },
    { row: 1, indikator: 'B', satuan: '', realisasi: { kind: 'missing' }, capaian: null },
  ]);
});
