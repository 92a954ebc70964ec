/** The worksheets that only the tables need: which is read as what, what is found wrong in each, and what PK lends them. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { readSources, type Sources } from '../../../src/core/report/sources';
import { layout } from '../layout';
import { inputOf } from './reportInput';
import { workbookOf } from './sheetsInput';

type Rows = readonly (readonly CellValue[])[];

const BOOK = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2022'],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi'],
    [1, 'Layanan', 'Jumlah taman', 'Unit', 'naik', 10, 8],
    [2, 'Mutu', 'Angka kecelakaan', 'Kasus', 'turun', 10, 12],
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2022'],
    ['No', 'Uraian', 'Anggaran Murni', 'Anggaran', 'Realisasi'],
    ['I', 'Program Pertamanan', 800, 1000, 900],
    [1, 'Penataan taman', 500, 600, 500],
    [2, 'Rehabilitasi taman', 300, 400, 400],
  ],
  Riwayat: [
    ['CAPAIAN KINERJA TAHUN 2021 S/D 2022'],
    ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Capaian 2021', 'Target 2022', 'Realisasi 2022'],
    [1, 'Jumlah taman', 8, 6, 75, 10, 8],
    [2, 'Angka kecelakaan', 10, 8, '', 10, 12],
    [3, 'Persentase jalan mantap', 80, 60, '', '', ''],
  ],
  Renstra: [
    ['CAPAIAN RENSTRA TAHUN 2021-2023 SAMPAI TAHUN 2022'],
    ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Capaian 2021', 'Target 2022', 'Realisasi 2022', 'Target 2023'],
    [1, 'Jumlah taman', 8, 6, 75, 10, 8, 12],
    [2, 'Angka kecelakaan', 10, 8, '', 10, 12, 8],
    [3, 'Persentase jalan mantap', 80, 60, '', '', '', 90],
  ],
  Kegiatan: [['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'CAPAIAN (%)', 'PROGRAM', 'KEGIATAN'], [1, 'Layanan', 'Jumlah taman', 10, 8, 80, 'Program Pertamanan', 'Penataan taman']],
  SDM: [
    ['KEADAAN PEGAWAI'],
    [''],
    ['No', 'Golongan', 'L', 'P', 'Jumlah'],
    [1, 'IV', 4, 3, 7],
    [2, 'III', 2, 2, 4],
    ['', 'JUMLAH', 6, 5, 11],
    [''],
    ['', 'Pendidikan', '', '', ''],
    [1, 'S2', 4, 3, 7],
    [2, 'S1', 2, 2, 4],
  ],
} satisfies Readonly<Record<string, Rows>>;

type Name = keyof typeof BOOK;
const ALL: readonly Name[] = ['PK', 'APBD', 'Riwayat', 'Renstra', 'Kegiatan', 'SDM'];

/** A cell of a sheet as the clerk typed it instead: "Riwayat!C3". */
type Typed = Readonly<Record<string, CellValue>>;

function sheetsOf(names: readonly Name[], typed: Typed = {}): readonly SheetSnapshot[] {
  return names.map((name) => layout(name, BOOK[name].map((row, r) => row.map((cell, c): CellValue => typed[`${name}!${String.fromCharCode(65 + c)}${r + 1}`] ?? cell))));
}

function readOf(sheets: readonly SheetSnapshot[], more: Partial<ReturnType<typeof inputOf>> = {}): Sources {
  const workbook = workbookOf(sheets);
  return readSources({ ...inputOf(workbook), ...more }, workbook);
}

const foundIn = ({ sheets: { riwayat, renstra, kegiatan, sdm } }: Sources): readonly string[] =>
  Object.entries({ riwayat: riwayat?.table.sheet.name, renstra: renstra?.table.sheet.name, kegiatan: kegiatan?.sheet.name, sdm: sdm?.table.sheet.name }).flatMap(([kind, name]) => (name === undefined ? [] : [`${kind} ${name}`]));
const toldOf = ({ issues }: Sources): readonly string[] => issues.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);

describe('each worksheet is read as one thing', () => {
  test.each<[why: string, names: readonly Name[], found: readonly string[]]>([
    ['all of them', ALL, ['riwayat Riwayat', 'renstra Renstra', 'kegiatan Kegiatan', 'sdm SDM']],
    ['in whatever order they stand', ['SDM', 'Kegiatan', 'Renstra', 'Riwayat', 'APBD', 'PK'], ['riwayat Riwayat', 'renstra Renstra', 'kegiatan Kegiatan', 'sdm SDM']],
    ['PK and APBD alone', ['PK', 'APBD'], []],
    ['the riwayat alone', ['PK', 'Riwayat'], ['riwayat Riwayat']],
    ['the plan alone', ['PK', 'Renstra'], ['renstra Renstra']],
    ['staff alone', ['APBD', 'SDM'], ['sdm SDM']],
  ])('%s', (_, names, found) => {
    const sources = readOf(sheetsOf(names));
    expect([foundIn(sources), toldOf(sources)]).toEqual([found, []]);
  });

  test('a PK of two years is not read as a riwayat too', () => {
    const pk = layout('PK', [['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Layanan', 'Jumlah taman', 'Unit', 8, 6, 10, 8]]);
    expect(foundIn(readOf([pk]))).toEqual([]);
  });
});

describe('what is found wrong', () => {
  test.each<[why: string, typed: Typed, told: readonly string[]]>([
    ['in the riwayat a number that cannot be read', { 'Riwayat!C3': '1.23.4' }, ['Riwayat!C3 format-angka-salah']],
    ['a target of 0', { 'Riwayat!C3': 0, 'Riwayat!E3': '' }, ['Riwayat!C3 target-nol']],
    ['a capaian that is not that of its numbers', { 'Riwayat!E3': 70 }, ['Riwayat!E3 salah-hitung']],
    ['a percentage over 100', { 'Riwayat!D5': 104 }, ['Riwayat!D5 persen-lebih-100']],
    ['other numbers than PK has', { 'Riwayat!F3': 12 }, ['Riwayat!F3 beda-lintas-lembar']],
    ['in the plan a number that cannot be read', { 'Renstra!C3': '1.23.4' }, ['Renstra!C3 format-angka-salah']],
    ['in the plan a target of 0', { 'Renstra!C3': 0, 'Renstra!E3': '' }, ['Renstra!C3 target-nol']],
    ['in the plan a capaian', { 'Renstra!E3': 70 }, ['Renstra!E3 salah-hitung']],
    ['in the plan a percentage over 100', { 'Renstra!D5': 104 }, ['Renstra!D5 persen-lebih-100']],
    ['in the plan other numbers than PK\'s', { 'Renstra!F3': 12 }, ['Renstra!F3 beda-lintas-lembar']],
    ['a kegiatan that APBD has not', { 'Kegiatan!H2': 'Pembinaan petani' }, ['Kegiatan!H2 kegiatan-tidak-di-apbd']],
    ['an indikator that PK has not', { 'Kegiatan!C2': 'Jumlah danau' }, ['Kegiatan!C2 indikator-tidak-di-pk']],
    ['a capaian beside kegiatan', { 'Kegiatan!F2': 70 }, ['Kegiatan!F2 salah-hitung']],
    ['beside kegiatan other numbers than PK\'s', { 'Kegiatan!D2': 12, 'Kegiatan!F2': '' }, ['Kegiatan!D2 beda-lintas-lembar']],
    ['staff that do not add up', { 'SDM!E4': 8 }, ['SDM!E4 jumlah-pegawai-tidak-cocok']],
    ['staff that cannot be read', { 'SDM!C4': '1.23.4' }, ['SDM!C4 format-angka-salah']],
    ['two lists of the same staff that differ', { 'SDM!C9': 5, 'SDM!E9': 8 }, ['SDM!C9 pegawai-antarblok-berbeda', 'SDM!E9 pegawai-antarblok-berbeda']],
  ])('%s', (_, typed, told) => {
    expect(toldOf(readOf(sheetsOf(ALL, typed)))).toEqual(told);
  });
});

describe('what PK and the settings lend', () => {
  const capaian = (names: readonly Name[], more: Partial<ReturnType<typeof inputOf>> = {}): readonly string[] => {
    const { sheets: { riwayat, renstra } } = readOf(sheetsOf(names), more);
    return [riwayat?.results[0]?.hasil[1], renstra?.results[1]?.tahun[0]].map((hasil) => (hasil?.capaian === null || hasil === undefined ? '-' : toText(hasil.capaian)));
  };

  test('which way is better, by the name of the indikator', () => {
    // 8 of at most 10: (2 × 10 − 8) / 10.
    expect(capaian(['PK', 'Riwayat', 'Renstra'])).toEqual(['120.00', '120.00']);
    expect(capaian(['PK', 'Riwayat', 'Renstra'], { pk: null })).toEqual(['80.00', '80.00']);
  });

  test('form and limit', () => {
    expect(capaian(['PK', 'Riwayat', 'Renstra'], { bentukTurun: 'T/R' })).toEqual(['125.00', '125.00']);
    expect(capaian(['PK', 'Riwayat', 'Renstra'], { batas: 110 })).toEqual(['110.00', '110.00']);
  });

  test('the report\'s year: what lies ahead of it has not run', () => {
    const alasan = (tahun: number): unknown => readOf(sheetsOf(['PK', 'Renstra']), { tahun }).sheets.renstra?.results[0]?.tahun.map((hasil) => hasil.alasan);
    expect(alasan(2022)).toEqual([null, null, 'belum berjalan']);
  });
});

describe('kegiatan and what they cost', () => {
  const perubahan = (names: readonly Name[], typed: Typed = {}): string => {
    const { efisiensi } = readOf(sheetsOf(names, typed)).sheets;
    if (efisiensi === null) return '(none)';
    return efisiensi.perubahan === null ? '-' : `${toText(efisiensi.perubahan.murni)} ${toText(efisiensi.perubahan.setelah)}`;
  };

  test.each<[why: string, names: readonly Name[], typed: Typed, expected: string]>([
    ['the budget as first passed', ['PK', 'APBD'], {}, '800 1000'],
    ['not known of the program', ['PK', 'APBD'], { 'APBD!C3': '' }, '-'],
    ['not known of a kegiatan, which does not count beside its program', ['PK', 'APBD'], { 'APBD!C4': '' }, '800 1000'],
    ['a sheet without it', ['PK', 'APBD'], { 'APBD!C2': 'Catatan', 'APBD!C3': '', 'APBD!C4': '', 'APBD!C5': '' }, '-'],
    ['without APBD', ['PK'], {}, '-'],
    ['without PK there is no efisiensi', ['APBD'], {}, '(none)'],
  ])('%s', (_, names, typed, expected) => {
    expect(perubahan(names, typed)).toBe(expected);
  });

  test('of two programs both must be known', () => {
    const two = (second: CellValue): string => {
      const apbd = layout('APBD', [...BOOK.APBD, ['II', 'Program Kebersihan', second, 500, 500]]);
      const perubahanOf = readOf([...sheetsOf(['PK']), apbd]).sheets.efisiensi?.perubahan ?? null;
      return perubahanOf === null ? '-' : toText(perubahanOf.murni);
    };
    expect([two(200), two('')]).toEqual(['1000', '-']);
  });

  test('they are joined with PK and APBD', () => {
    const joined = ({ sheets: { kegiatan, peta, efisiensi } }: Sources): readonly unknown[] => [kegiatan?.rows.length, peta?.indikator.map(({ kind }) => kind), peta?.anggaran.map(({ kind }) => kind), efisiensi?.indikator[0]?.anggaran?.kegiatan];
    expect(joined(readOf(sheetsOf(ALL)))).toEqual([1, ['pk'], ['apbd'], 1]);
    expect(joined(readOf(sheetsOf(['PK', 'Kegiatan'])))).toEqual([1, ['pk'], ['none'], undefined]);
    expect(joined(readOf(sheetsOf(['APBD', 'Kegiatan']), { pk: null }))).toEqual([1, undefined, undefined, undefined]);
    expect(joined(readOf(sheetsOf(['PK', 'APBD'])))).toEqual([undefined, undefined, undefined, undefined]);
  });

  describe('listed in PK itself', () => {
    const pk = (capaian: CellValue, kegiatan: CellValue = 'Penataan taman'): SheetSnapshot =>
      layout('PK', [['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Program', 'Kegiatan'], [1, 'Layanan', 'Jumlah taman', 'Unit', 10, 8, capaian, 'Program Pertamanan', kegiatan]]);

    test('they are read where no sheet is of kegiatan, and joined with APBD', () => {
      const sources = readOf([pk(80), ...sheetsOf(['APBD'])]);
      expect([foundIn(sources), sources.sheets.efisiensi?.indikator[0]?.anggaran?.kegiatan, toldOf(sources)]).toEqual([['kegiatan PK'], 1, []]);
    });

    test('a sheet of kegiatan goes before them', () => {
      expect(foundIn(readOf([pk(80), ...sheetsOf(['APBD', 'Kegiatan'])]))).toEqual(['kegiatan Kegiatan']);
    });

    test('their capaian was checked in PK, and is not told again; that APBD has no such kegiatan is', () => {
      expect(toldOf(readOf([pk(70), ...sheetsOf(['APBD'])]))).toEqual([]);
      expect(toldOf(readOf([pk(80, 'Pembinaan petani'), ...sheetsOf(['APBD'])]))).toEqual(['PK!I3 kegiatan-tidak-di-apbd']);
    });
  });
});
