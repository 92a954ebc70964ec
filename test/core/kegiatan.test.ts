/** The Kegiatan sheet: read in the layouts agencies give it, mapped to PK and APBD, checked. */
import fc from 'fast-check';
import { entriesOfKegiatan } from '../../src/core/check/kegiatanEntries';
import { checkKegiatanCapaian } from '../../src/core/check/kegiatanCapaian';
import { checkKegiatanPeta } from '../../src/core/check/kegiatanPeta';
import { compareLintasLembar } from '../../src/core/check/lintasLembar';
import { computeAnggaran } from '../../src/core/compute/anggaranResults';
import { computeKegiatan } from '../../src/core/compute/kegiatanResults';
import { mapKegiatan } from '../../src/core/compute/petaKegiatan';
import { add, toText, withoutTrailingZeros } from '../../src/core/exact/decimal';
import { DEFAULT_SETTINGS } from '../../src/core/evaluate';
import type { AnggaranResult } from '../../src/core/model/anggaran';
import type { Decimal } from '../../src/core/model/decimal';
import type { CellValue, Rect } from '../../src/core/model/grid';
import type { JumlahAnggaran, KegiatanTable, PetaKegiatan } from '../../src/core/model/kegiatan';
import type { ProgramTable } from '../../src/core/model/tables';
import { findTables } from '../../src/core/read/findTables';
import { findKegiatan } from '../../src/core/read/kegiatanSheet';
import { isNearKegiatan, namaKegiatanKey } from '../../src/core/read/namaKegiatan';
import { apbdOf, lineOf, pkOf, programsOf, sheetOf, type Ind, type Line } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';

const rupiah = (amount: Decimal | null): string => (amount === null ? '-' : toText(withoutTrailingZeros(amount)));
const money = (jumlah: JumlahAnggaran | null): string => (jumlah === null ? '-' : `${jumlah.kegiatan}: ${rupiah(jumlah.anggaran)} / ${rupiah(jumlah.realisasi)}`);

describe.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-teks', 'dinsos-sumbar-2020-terisi'])('the report: %s', (name) => {
  let found: { table: KegiatanTable; peta: PetaKegiatan; anggaran: readonly AnggaranResult[]; findings: string[] };
  beforeAll(async () => {
    const snapshot = await snapshotOfFixture(name);
    const { pk, apbd, programs } = findTables(snapshot);
    const reading = findKegiatan(snapshot.sheets);
    if (pk === null || apbd === null || reading === null) throw new Error('a table was not found');
    const anggaran = computeAnggaran(apbd.table);
    const { table } = reading;
    const peta = mapKegiatan(table, pk.table.rows, anggaran, programs?.table ?? null);
    const { hasil, issues } = computeKegiatan(table, peta.indikator, pk.table.rows, DEFAULT_SETTINGS);
    const findings = [...reading.issues.filter(({ code }) => code !== 'angka-tersimpan-teks'), ...issues, ...checkKegiatanPeta(table, peta, anggaran), ...checkKegiatanCapaian(table, hasil)].map(lineOf);
    found = { table, peta, anggaran, findings };
  }, 60_000);

  test('four indikator, eight programs, 36 kegiatan', () => {
    const { table, peta } = found;
    expect(table.tahun).toBe(2020);
    expect([table.indikator.length, table.programs.length, table.rows.length]).toEqual([4, 8, 36]);
    // PK's rows: 0 AKIP, 1–3 rehabilitasi and its subs, 4–6 usaha and its subs, 7 perlindungan.
    expect(peta.indikator.map((each) => (each.kind === 'pk' ? each.row : each.alasan))).toEqual([1, 5, 6, 7]);
    expect(table.rows.slice(8, 10).map(({ kelompokSasaran }) => kelompokSasaran)).toEqual(['4.000 Anak asuh (terlantar)', '40 Jiwa Tuna Susila']);
  });

  test('every kegiatan has its budget, and mapped and unmapped add up to APBD', () => {
    const { peta } = found;
    expect(peta.anggaran.every((each) => each.kind === 'apbd' && each.dasar === 'nama')).toBe(true);
    // Eight of the 36 have no money; they count as kegiatan all the same.
    expect(peta.anggaran.filter((each) => each.kind === 'apbd' && rupiah(found.anggaran[each.row]?.anggaran ?? null) === '0')).toHaveLength(8);
    expect([peta.terpetakan, peta.tidakTerpetakan, peta.total].map(money)).toEqual([
      '36: 58144903460 / 51801996993',
      '79: 12954361842 / 12294471699',
      '115: 71099265302 / 64096468692',
    ]);
  });

  test('nothing to tell: the printed capaian (100, 100, 100, 0) are right', () => {
    expect(found.findings).toEqual([]);
  });
});

interface Layout {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Rect[];
  readonly pk?: readonly Ind[];
  readonly apbd?: readonly Line[];
  readonly programs?: ProgramTable;
}

/** Two programs with a kegiatan of one name, one with three that differ by their parentheses or a word. */
const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program Pembinaan Anak Terlantar', level: 'program', parent: 0, a: 600, r: 540 },
  { uraian: 'Pengadaan Makanan dan Minuman', level: 'kegiatan', parent: 1, a: 100, r: 90 },
  { uraian: 'Pendidikan bagi Penghuni Panti (Budi Utama)', level: 'kegiatan', parent: 1, a: 200, r: 180 },
  { uraian: 'Pendidikan bagi Penghuni Panti (Tri Murni)', level: 'kegiatan', parent: 1, a: 300, r: 270 },
  { uraian: 'Program Pemberdayaan Fakir Miskin', level: 'program', parent: 0, a: 400, r: 360 },
  { uraian: 'Pengadaan Makanan dan Minuman', level: 'kegiatan', parent: 5, a: 150, r: 140 },
  { uraian: 'Bantuan Usaha Tahap I', level: 'kegiatan', parent: 5, a: 250, r: 220 },
];
const PK: readonly Ind[] = [
  { nama: 'a. Jumlah anak terlayani', satuan: 'Orang', t: 120, r: 120 },
  { nama: '- Panti', satuan: 'Orang', level: 'sub', parent: 0, t: 70, r: 70 },
  { nama: '- Luar panti', satuan: 'Orang', level: 'sub', parent: 0, t: 50, r: 50 },
  { nama: 'b. Persentase keluarga mandiri', satuan: 'Persen', t: 40, r: 36 },
];
const HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'CAPAIAN (%)', 'PROGRAM', 'KEGIATAN', 'KETERANGAN'];

/** Each kegiatan as "indikator's PK row ← APBD row or reason", and the findings. */
function mapped({ rows, merges = [], pk = PK, apbd = APBD, programs }: Layout): { lines: string[]; findings: string[]; table: KegiatanTable; peta: PetaKegiatan } | null {
  const reading = findKegiatan([{ ...sheetOf('Kegiatan', rows), merges }]);
  if (reading === null) return null;
  const { table } = reading;
  const pkRows = pkOf(pk).table.rows;
  const { results } = apbdOf(apbd);
  const peta = mapKegiatan(table, pkRows, results, programs ?? null);
  const lines = table.rows.map(({ indikator }, index) => {
    const to = indikator === null ? undefined : peta.indikator[indikator];
    const from = peta.anggaran[index];
    return `${to === undefined ? '-' : to.kind === 'pk' ? to.row : to.alasan} ← ${from?.kind === 'apbd' ? `${from.row}${from.dasar === 'ejaan' ? '?' : ''}` : from?.alasan}`;
  });
  const { hasil, issues } = computeKegiatan(table, peta.indikator, pkRows, DEFAULT_SETTINGS);
  return { lines, table, peta, findings: [...issues, ...checkKegiatanPeta(table, peta, results), ...checkKegiatanCapaian(table, hasil)].map(lineOf) };
}

describe('layouts', () => {
  const LAYOUTS: readonly (readonly [string, Layout, readonly string[]])[] = [
    [
      'blank below, with a numbering row, budget columns of its own, a total and a signature',
      {
        rows: [
          ['KORELASI INDIKATOR DAN KEGIATAN TAHUN 2023'],
          [''],
          ['NO', 'SASARAN', 'INDIKATOR KINERJA', 'TARGET', 'REALISASI', '%', 'PROGRAM', 'KEGIATAN', 'ANGGARAN (Rp)', 'REALISASI ANGGARAN (Rp)'],
          [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
          [1, 'Meningkatnya pelayanan', 'Jumlah anak terlayani', 120, 120, 100, 'Pembinaan Anak Terlantar', 'Pengadaan Makanan dan Minuman', 100, 90],
          ['', '', '', '', '', '', '', 'Pendidikan bagi Penghuni Panti (Budi Utama)', 200, 180],
          ['', '', 'Persentase keluarga mandiri', 40, 36, 90, 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I', 250, 220],
          ['', '', '', '', '', '', '', 'Pengadaan makanan & minuman', 150, 140],
          ['', 'JUMLAH', '', '', '', '', '', '', 700, 630],
          [''],
          ['', '', '', '', '', '', '', 'Ditetapkan di Kota A'],
          ['', '', '', '', '', '', '', 'Kota A, 3 Januari 2024'],
          ['', '', '', '', '', '', '', 'Kepala Dinas'],
        ],
      },
      ['0 ← 2', '0 ← 3', '3 ← 7', '3 ← 6'],
    ],
    [
      'program and kegiatan in one column',
      {
        rows: [
          ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Target', 'Realisasi', 'Program/Kegiatan', 'Ket'],
          [1, 'S', 'Jumlah anak terlayani', '120 orang', '120 orang', 'I. Program Pembinaan Anak Terlantar', ''],
          ['', '', '', '', '', '1. Pendidikan bagi Penghuni Panti (Tri Murni)', ''],
          ['', '', '', '', '', 'II. Program Pemberdayaan Fakir Miskin', ''],
          ['', '', '', '', '', '1. Pengadaan Makanan dan Minuman', ''],
        ],
      },
      ['0 ← 4', '0 ← 6'],
    ],
    [
      'everything repeated in every row, the header again at a page break',
      {
        rows: [
          HEAD,
          [1, 'S', 'a. Jumlah anak terlayani', 120, 120, 100, '1. Program Pembinaan Anak Terlantar', '1. Pengadaan Makanan dan Minuman', 'x'],
          [1, 'S', 'a. Jumlah anak terlayani', 120, 120, 100, '1. Program Pembinaan Anak Terlantar', '2. Pendidikan bagi Penghuni Panti (Budi Utama)', 'x'],
          [''],
          HEAD,
          [1, 'S', 'a. Jumlah anak terlayani', 120, 120, 100, '1. Program Pembinaan Anak Terlantar', '3. Pendidikan bagi Penghuni Panti (Tri Murni)', 'x'],
        ],
      },
      ['0 ← 2', '0 ← 3', '0 ← 4'],
    ],
    [
      'merged cells, kegiatan of a sub-indikator, one program for two indikator',
      {
        rows: [
          HEAD,
          [1, 'S', 'a. Jumlah anak terlayani', 120, 120, '', 'Program Pembinaan Anak Terlantar', 'Pengadaan Makanan dan Minuman', ''],
          ['', '', '- Panti', 70, 70, '', '', 'Pendidikan bagi Penghuni Panti (Budi Utama)', ''],
          ['', '', '- Luar panti', 50, 50, '', '', 'Pendidikan bagi Penghuni Panti (Tri Murni)', ''],
        ],
        merges: [{ row: 1, column: 0, rows: 3, columns: 1 }, { row: 1, column: 1, rows: 3, columns: 1 }, { row: 1, column: 6, rows: 3, columns: 1 }],
      },
      ['0 ← 2', '1 ← 3', '2 ← 4'],
    ],
    [
      'no program: a name that two programs have cannot be told',
      {
        rows: [
          ['Indikator Sasaran', 'Satuan', 'Target', 'Realisasi', 'Kegiatan Pendukung'],
          ['Persentase keluarga mandiri', '%', 40, 36, 'Bantuan Usaha Tahap I'],
          ['', '', '', '', 'Pengadaan Makanan dan Minuman'],
        ],
      },
      ['3 ← 7', '3 ← lebih dari satu cocok'],
    ],
    [
      'kegiatan and sub kegiatan in columns of their own; the budget has both levels',
      {
        rows: [
          ['No', 'Indikator', 'Target', 'Realisasi', 'Program', 'Kegiatan', 'Sub Kegiatan'],
          [1, 'Jumlah anak terlayani', 120, 120, 'Rehabilitasi', 'Layanan Panti', 'Makanan'],
          ['', '', '', '', '', '', 'Sandang'],
          ['', '', '', '', '', 'Layanan Luar Panti', 'Makanan'],
        ],
        apbd: [
          { uraian: 'PROGRAM REHABILITASI', level: 'program', a: 60, r: 50 },
          { uraian: 'Layanan Panti', level: 'kegiatan', parent: 0, a: 40, r: 35 },
          { uraian: 'Makanan', level: 'sub-kegiatan', parent: 1, a: 30, r: 28 },
          { uraian: 'Sandang', level: 'sub-kegiatan', parent: 1, a: 10, r: 7 },
          { uraian: 'Layanan Luar Panti', level: 'kegiatan', parent: 0, a: 20, r: 15 },
          { uraian: 'Makanan', level: 'sub-kegiatan', parent: 4, a: 20, r: 15 },
        ],
      },
      ['0 ← 2', '0 ← 3', '0 ← 5'],
    ],
    [
      'a table for each sasaran, the indikator in a row above its kegiatan',
      {
        rows: [
          ['Sasaran 1: Meningkatnya pelayanan'],
          ['No', 'Indikator', 'Target', 'Realisasi', 'Program', 'Kegiatan'],
          [1, 'Jumlah anak terlayani', 120, 120, '', ''],
          ['', '', '', '', 'Program Pembinaan Anak Terlantar', ''],
          ['', '', '', '', '', 'Pengadaan Makanan dan Minuman'],
          [''],
          ['Sasaran 2: Meningkatnya kemandirian'],
          ['No', 'Indikator', 'Target', 'Realisasi', 'Program', 'Kegiatan'],
          [1, 'Persentase keluarga mandiri', 40, 36, '', ''],
          ['', '', '', '', 'Program Pemberdayaan Fakir Miskin', ''],
          ['', '', '', '', '', 'Pengadaan Makanan dan Minuman'],
        ],
      },
      ['0 ← 2', '3 ← 6'],
    ],
    [
      'years side by side: the report’s own counts',
      {
        rows: [
          ['KEGIATAN PENDUKUNG TAHUN 2023'],
          [''],
          ['No', 'Indikator', 'Target', '', 'Realisasi', '', 'Program', 'Kegiatan'],
          ['', '', 2022, 2023, 2022, 2023, '', ''],
          [1, 'Jumlah anak terlayani', 100, 120, 99, 120, 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I'],
        ],
        merges: [{ row: 2, column: 2, rows: 1, columns: 2 }, { row: 2, column: 4, rows: 1, columns: 2 }],
      },
      ['0 ← 7'],
    ],
  ];
  test.each(LAYOUTS)('%s', (_, layout, expected) => {
    expect(mapped(layout)?.lines).toEqual(expected);
  });

  test('of several years the report’s own numbers are taken', () => {
    const [indikator] = mapped(LAYOUTS.at(-1)?.[1] ?? { rows: [] })?.table.indikator ?? [];
    expect([indikator?.target, indikator?.realisasi].map((reading) => (reading?.kind === 'number' ? toText(reading.value) : reading?.kind))).toEqual(['120', '120']);
  });

  test('the unit beside a number is the indikator’s', () => {
    expect(mapped(LAYOUTS[1]?.[1] ?? { rows: [] })?.table.indikator.map(({ satuan }) => satuan)).toEqual(['orang']);
  });

  test('a parent that stands with its own sub kegiatan is counted once', () => {
    const found = mapped({
      rows: [['Indikator', 'Target', 'Program', 'Kegiatan'], ['Jumlah anak terlayani', 1, 'P', 'Layanan'], ['', '', '', 'Makanan']],
      apbd: [
        { uraian: 'P', level: 'program', a: 50, r: 40 },
        { uraian: 'Layanan', level: 'kegiatan', parent: 0, a: 50, r: 40 },
        { uraian: 'Makanan', level: 'sub-kegiatan', parent: 1, a: 30, r: 25 },
      ],
    });
    expect([found?.lines, money(found?.peta.terpetakan ?? null), money(found?.peta.tidakTerpetakan ?? null)]).toEqual([['0 ← 1', '0 ← 2'], '1: 50 / 40', '0: 0 / 0']);
  });

  test.each<readonly [string, readonly (readonly CellValue[])[]]>([
    ['PK', [['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [1, 'S', 'I', 1, 1]]],
    ['APBD', [['No', 'Program/Kegiatan', 'Anggaran', 'Realisasi'], [1, 'P', 10, 9]]],
    ['a work plan, whose indikator are the kegiatan’s', [['Program', 'Kegiatan', 'Indikator Kinerja', 'Target', 'Realisasi'], ['P', 'K', 'I', 1, 1]]],
    ['headers without rows', [HEAD]],
    ['nothing', [['']]],
  ])('%s is no Kegiatan sheet', (_, rows) => {
    expect(mapped({ rows })).toBeNull();
  });
});

describe('findings', () => {
  const row = (indikator: string, program: string, kegiatan: string): CellValue[] => [1, 'S', indikator, '', '', '', program, kegiatan, ''];
  test.each<readonly [string, Layout, readonly string[]]>([
    ['an indikator that PK does not have', { rows: [HEAD, row('Jumlah lansia', 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I')] }, ['C2 indikator-tidak-di-pk warning indikator=Jumlah lansia']],
    [
      'two of one name in PK',
      { rows: [HEAD, row('Indeks', 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I')], pk: [{ nama: 'Indeks' }, { nama: 'b. indeks', sasaranIndex: 1 }] },
      ['C2 indikator-cocok-ganda warning indikator=Indeks'],
    ],
    [
      'a program that is not in APBD, told once',
      { rows: [HEAD, row('Jumlah anak terlayani', 'Program Lain', 'K1'), row('Jumlah anak terlayani', 'Program Lain', 'K2')] },
      ['G2 program-tidak-di-apbd warning program=Program Lain'],
    ],
    [
      'a program of APBN',
      { rows: [HEAD, row('Jumlah anak terlayani', 'Program Perlindungan', 'K1')], programs: programsOf([['Program Perlindungan', 5, 'APBN']]) },
      ['G2 program-apbn info program=Program Perlindungan'],
    ],
    [
      // One letter less is the same kegiatan; another home, another stage are not.
      'kegiatan that are misspelt, and others that only look so',
      {
        rows: [
          HEAD,
          row('Jumlah anak terlayani', 'Pembinaan Anak Telantar', 'Pengadan Makanan dan Minuman'),
          row('', '', 'Pendidikan bagi Penghuni Panti (Budi Luhur)'),
          row('Persentase keluarga mandiri', 'Pemberdayan Fakir Miskin', 'Bantuan Usaha Tahap II'),
          row('', '', 'Penyediaan Makanan dan Minuman'),
        ],
      },
      [
        'H2 nama-kegiatan-berbeda info kegiatan=Pengadan Makanan dan Minuman apbd=Pengadaan Makanan dan Minuman',
        'H3 kegiatan-tidak-di-apbd warning kegiatan=Pendidikan bagi Penghuni Panti (Budi Luhur) program=Pembinaan Anak Telantar',
        'H4 kegiatan-tidak-di-apbd warning kegiatan=Bantuan Usaha Tahap II program=Pemberdayan Fakir Miskin',
        'H5 kegiatan-tidak-di-apbd warning kegiatan=Penyediaan Makanan dan Minuman program=Pemberdayan Fakir Miskin',
      ],
    ],
    [
      'a kegiatan of another program',
      { rows: [HEAD, row('Jumlah anak terlayani', 'Pembinaan Anak Terlantar', 'Bantuan Usaha Tahap I')] },
      ['H2 kegiatan-tidak-di-apbd warning kegiatan=Bantuan Usaha Tahap I program=Pembinaan Anak Terlantar'],
    ],
    [
      'one that two indikator share',
      { rows: [HEAD, row('Jumlah anak terlayani', 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I'), row('Persentase keluarga mandiri', 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I')] },
      ['H3 kegiatan-dipakai-ganda info kegiatan=Bantuan Usaha Tahap I other=H2'],
    ],
    [
      // 36 / 40 = 90,00; 120 / 120 = 100: 99 was not rounded to.
      'printed capaian',
      {
        rows: [
          HEAD,
          [1, 'S', 'Jumlah anak terlayani', 120, 120, 99, 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I', ''],
          [2, 'S', 'Persentase keluarga mandiri', 40, 36, '90 %', 'Pemberdayaan Fakir Miskin', 'Pengadaan Makanan dan Minuman', ''],
        ],
      },
      ['F2 salah-hitung warning typed=99 computed=100.00 field=capaian'],
    ],
  ])('%s', (_, layout, expected) => {
    expect(mapped(layout)?.findings).toEqual(expected);
  });

  test('numbers that differ from PK’s are entries of the comparison between sheets', () => {
    const found = mapped({ rows: [HEAD, [1, 'S', 'a. Jumlah anak terlayani\n- Panti\n- Luar panti', 125, 120, '', 'Pemberdayaan Fakir Miskin', 'Bantuan Usaha Tahap I', '']] });
    if (found === null) throw new Error('not found');
    const pk = pkOf(PK);
    const reference = pk.table.rows.map((each) => ({
      sheet: pk.table.sheet, row: each.row, columns: pk.table.columns, indikator: each.indikator, induk: each.parent === null ? null : (PK[each.parent]?.nama ?? null), tahun: null,
      target: each.target, realisasi: each.realisasi, satuan: each.satuan, capaian: null,
    }));
    const { hasil } = computeKegiatan(found.table, found.peta.indikator, pk.table.rows, DEFAULT_SETTINGS);
    const [issue, ...more] = compareLintasLembar(reference, entriesOfKegiatan(found.table, hasil));
    expect(more).toEqual([]);
    // 120 / 125 = 96,00
    expect(issue).toMatchObject({ code: 'beda-lintas-lembar', cell: 'D2', params: { other: 'PK!D1', target: '125', targetPk: '120', capaian: '96.00' } });
  });
});

describe('names of kegiatan', () => {
  test.each([
    ['1. Pengadaan  Mebeleur', 'pengadaan mebeleur'],
    ['1.06.02.2.01 Rehabilitasi Sosial', 'rehabilitasi sosial'],
    ['Program Pembinaan Anak & Lansia', 'pembinaan anak dan lansia'],
    ['Sub Kegiatan: Makanan', 'makanan'],
    ['Pendidikan (Tri Murni', 'pendidikan ( tri murni'],
  ])('%j is %j', (text, expected) => {
    expect(namaKegiatanKey(text)).toBe(expected);
  });

  test.each([
    ['Pengadaan Mebeleur', 'Pengadaan Mobilair', false], // four letters
    ['Pengadaan Mebeleur', 'Pengadaan Mebeler', true],
    ['Pengembangan E Warong', 'Pengembangan EWarong', true],
    ['Bantuan (Pesisir)', 'Bantuan (Pesisirr)', false],
    ['Bantuan Tahun 2019', 'Bantuan Tahun 2020', false],
    ['Pembinaan Desa', 'Pembinaan Dasa', false],
    ['Pendidikan (Tri Murni', 'Pendidikn (Tri Murni)', true], // the report's own lost bracket
  ])('%j and %j: %s', (a, b, expected) => {
    expect(isNearKegiatan(namaKegiatanKey(a), namaKegiatanKey(b))).toBe(expected);
  });
});

test('whatever stands in the cells, nothing is thrown, and mapped and unmapped add up to APBD', () => {
  const cell = fc.constantFrom<CellValue>('', '', '', 'Jumlah anak terlayani', '- Panti', 'Jumlah', 'Program Pemberdayaan Fakir Miskin', 'Pengadaan Makanan dan Minuman', 'Bantuan Usaha Tahap I', 'Mengetahui', '1.23.4', '#REF!', 0, 3, 40, true, '__proto__', 'INDIKATOR', 'KEGIATAN');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 8 }), (rows) => {
      const found = mapped({ rows: [HEAD, ...rows] });
      if (found === null) return;
      const { terpetakan, tidakTerpetakan } = found.peta;
      if (terpetakan === null || tidakTerpetakan === null) throw new Error('APBD is known');
      expect([rupiah(add(terpetakan.anggaran, tidakTerpetakan.anggaran)), terpetakan.kegiatan + tidakTerpetakan.kegiatan]).toEqual(['1000', 5]);
    }),
    { numRuns: 1000 },
  );
});
