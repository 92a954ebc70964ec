/** Which worksheets are PK and APBD, which of several is taken, and what is told of the others. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { findTables, type Terpilih } from '../../../src/core/read/findTables';
import { sheetOf } from '../checkInput';
import { layout } from '../layout';

type Rows = readonly (readonly CellValue[])[];

function found(sheets: readonly SheetSnapshot[], terpilih: Terpilih = {}, tahun: number | null = null) {
  const { pk, apbd, programs, issues, calon } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets }, terpilih, tahun);
  const told = issues.map(({ code, severity, sheet, cell, params }) => [severity, code, `${sheet}!${cell}`, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' '));
  return { pk: pk?.table.sheet.name ?? null, apbd: apbd?.table.sheet.name ?? null, programs, pkTable: pk?.table, apbdTable: apbd?.table, told, calon };
}

const KEPALA = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
const BARIS = [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen', 80];

/** A PK with a realisasi, with a blank one (''), or without the column (null). */
function pk(name: string, title: string, realisasi: CellValue | null = 76): SheetSnapshot {
  return sheetOf(name, realisasi === null ? [[title], KEPALA.slice(0, 5), BARIS] : [[title], KEPALA, [...BARIS, realisasi]]);
}

/** The same beside the kegiatan that support it. */
function pkWithKegiatan(name: string, title: string): SheetSnapshot {
  return sheetOf(name, [[title], [...KEPALA, 'Kegiatan'], [...BARIS, 76, 'Kegiatan satu']]);
}

function budget(name: string, title: string, realisasi: CellValue = 5000): SheetSnapshot {
  return sheetOf(name, [[title], ['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program satu', 10_000, realisasi]]);
}

const HEAD = 'PENGUKURAN KINERJA TAHUN 2023';

describe('of two PK that differ in one thing', () => {
  test.each<[why: string, better: SheetSnapshot, other: SheetSnapshot]>([
    ['the one with a realisasi', pk('A', HEAD), pk('B', HEAD, '')],
    ['the one with a realisasi in one of its rows', sheetOf('A', [[HEAD], KEPALA, [...BARIS, ''], [2, 'Mutu', 'Nilai mutu', 'Nilai', 60, 50]]), pk('B', HEAD, '')],
    ['the one with a column of realisasi', pk('A', HEAD, ''), pk('B', HEAD, null)],
    ['the one of the later year', pk('A', 'PENGUKURAN KINERJA TAHUN 2023'), pk('B', 'PENGUKURAN KINERJA TAHUN 2022')],
    ['the one with a realisasi, although of an earlier year', pk('A', 'PENGUKURAN KINERJA TAHUN 2022'), pk('B', HEAD, '')],
    ['the one after perubahan', pk('A', 'PENGUKURAN KINERJA PERUBAHAN TAHUN 2023'), pk('B', HEAD)],
    ['the one after perubahan, not the one before', pk('A', 'PENGUKURAN KINERJA PERUBAHAN TAHUN 2023'), pk('B', 'PENGUKURAN KINERJA SEBELUM PERUBAHAN TAHUN 2023')],
    ['the later year, although before perubahan', pk('A', HEAD), pk('B', 'PENGUKURAN KINERJA PERUBAHAN TAHUN 2022')],
    ['the one whose title is a PK\'s', pk('A', 'EVALUASI KINERJA TAHUN 2023'), pk('B', 'TAHUN 2023')],
    ['the head\'s, although before perubahan', pk('A', HEAD), pk('B', 'PENGUKURAN KINERJA PERUBAHAN KEPALA BIDANG TAHUN 2023')],
    ['the head\'s, although of an earlier year', pk('A', 'PENGUKURAN KINERJA TAHUN 2022'), pk('B', 'PENGUKURAN KINERJA KEPALA BIDANG TAHUN 2023')],
    ['the one with a realisasi, although not the head\'s', pk('A', 'PENGUKURAN KINERJA KEPALA BIDANG TAHUN 2023'), pk('B', HEAD, '')],
    ['the year\'s own, not the plan\'s', pk('A', 'CAPAIAN KINERJA TAHUN 2023', ''), pk('B', 'CAPAIAN KINERJA RENSTRA TAHUN 2023')],
    ['the one without kegiatan', pk('A', HEAD), pkWithKegiatan('B', HEAD)],
    ['the one with kegiatan, whose title is a PK\'s', pkWithKegiatan('A', HEAD), pk('B', 'TAHUN 2023')],
  ])('%s is taken, wherever it stands', (_, better, other) => {
    for (const sheets of [[better, other], [other, better]]) expect(found(sheets)).toMatchObject({ pk: 'A', calon: { pk: ['A', 'B'] }, told: ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk'] });
  });

  test.each<[why: string, first: SheetSnapshot, second: SheetSnapshot]>([
    ['of one title', pk('A', HEAD), pk('B', HEAD)],
    ['before perubahan or nothing said', pk('A', HEAD), pk('B', 'PENGUKURAN KINERJA SEBELUM PERUBAHAN TAHUN 2023')],
    ['the plan in the title of a PK', pk('A', HEAD), pk('B', 'PENGUKURAN KINERJA RENSTRA TAHUN 2023')],
    ['what is no PK otherwise in the title of a PK', pk('A', HEAD), pk('B', 'PERJANJIAN KINERJA DAN POHON KINERJA TAHUN 2023')],
    ['a rencana aksi', pk('A', 'CAPAIAN KINERJA TAHUN 2023'), pk('B', 'CAPAIAN KINERJA DAN RENCANA AKSI TAHUN 2023')],
    ['a sheet called PK', pk('A', 'CAPAIAN KINERJA TAHUN 2023'), pk('PK', 'CASCADING TAHUN 2023')],
    ['both with kegiatan', pkWithKegiatan('A', HEAD), pkWithKegiatan('B', HEAD)],
  ])('neither is taken where both fit as well: %s', (_, first, second) => {
    expect(found([first, second])).toMatchObject({ pk: null, told: [`error dua-lembar-cocok ! sheets=${first.name}, ${second.name} kind=pk`] });
  });
});

test.each([
  'CASCADING KINERJA TAHUN 2023', 'POHON KINERJA TAHUN 2023', 'KORELASI TAHUN 2023', 'PERBANDINGAN CAPAIAN KINERJA TAHUN 2023', 'RIWAYAT CAPAIAN KINERJA TAHUN 2023', 'APK CASCADING TAHUN 2023',
])('%s is no PK, although alone', (title) => {
  expect(found([pk('Lembar', title)])).toMatchObject({ pk: null, calon: { pk: [], apbd: [] }, told: [] });
});

test.each<[name: string, title: string]>([
  ['B', 'PENGUKURAN KINERJA ESELON III TAHUN 2023'], ['B', 'PENGUKURAN KINERJA ESELON IV TAHUN 2023'], ['Eselon 3', HEAD], ['Eselon 4', HEAD],
  ['B', 'PENGUKURAN KINERJA KEPALA BIDANG SOSIAL TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KEPALA SEKSI UMUM TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KEPALA SUB BAGIAN TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KEPALA SUBBAG TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KEPALA UPTD PANTI TAHUN 2023'],
  ['Kabid Sosial', HEAD], ['Kasubag Umum', HEAD], ['Kasi Umum', HEAD], ['B', 'PENGUKURAN KINERJA LURAH LUBUK BEGALUNG TAHUN 2023'], ['B', 'PENGUKURAN KINERJA PEJABAT ADMINISTRATOR TAHUN 2023'], ['B', 'PENGUKURAN KINERJA PEJABAT PENGAWAS TAHUN 2023'],
  ['B', 'PENGUKURAN KINERJA SEKRETARIS TAHUN 2023'], ['B', 'PENGUKURAN KINERJA PADA SEKRETARIS TAHUN 2023'], ['Sekretariat', HEAD], ['PK Sekretariat', HEAD], ['B', 'PENGUKURAN KINERJA SEKRETARIAT TAHUN 2023'],
  ['Bidang Sosial', HEAD], ['PK Bidang Sosial', HEAD], ['B', 'PENGUKURAN KINERJA BIDANG SOSIAL TAHUN 2023'], ['Seksi Umum', HEAD], ['PK Seksi Umum', HEAD], ['Sub Bagian Umum', HEAD], ['Subbag Umum', HEAD], ['PK Sub Bag Umum', HEAD],
])('the PK of who stands below the head: %s, %s', (name, title) => {
  expect(found([pk(name, title), pk('A', HEAD)])).toMatchObject({ pk: 'A', told: [`info lembar-lain-diabaikan ${name}! sheet=${name} chosen=A kind=pk`] });
});

test.each<[name: string, title: string]>([
  ['B', 'PENGUKURAN KINERJA ESELON II TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KEPALA DINAS TAHUN 2023'], ['B', 'PENGUKURAN KINERJA KELURAHAN LUBUK TAHUN 2023'], ['Kasih Ibu', HEAD], ['Skabid', HEAD],
  ['B', 'PENGUKURAN KINERJA SEKRETARIS DAERAH TAHUN 2023'], ['B', 'PENGUKURAN KINERJA SEKRETARIAT DPRD TAHUN 2023'], ['B', 'PENGUKURAN KINERJA SEKRETARIS DEWAN TAHUN 2023'], ['B', 'PENGUKURAN KINERJA SEKRETARIS JENDERAL TAHUN 2023'], ['Sekretariat Utama', HEAD], ['Sekretariat Daerah', HEAD],
  ['B', 'PENGUKURAN KINERJA DINAS SOSIAL SEKRETARIAT KOTA TAHUN 2023'], ['B', 'PENGUKURAN KINERJA DINAS SOSIAL DI BIDANG REHABILITASI TAHUN 2023'], ['B', 'PENGUKURAN KINERJA DINAS SEKSI TAHUN 2023'], ['B', 'PENGUKURAN KINERJA PEJABAT TINGGI TAHUN 2023'], ['APK Bidang', HEAD],
])('the PK of a head: %s, %s', (name, title) => {
  expect(found([pk(name, title), pk('A', HEAD)])).toMatchObject({ pk: null, told: [`error dua-lembar-cocok ! sheets=${name}, A kind=pk`] });
});

describe('of two budgets that differ in one thing', () => {
  const LRA = 'REALISASI ANGGARAN TAHUN 2023';
  const beside = sheetOf('B', [[LRA], ['No', 'Program', 'Target Kinerja', 'Anggaran', 'Realisasi Keuangan'], [1, 'Program satu', 5, 10_000, 5000]]);
  test.each<[why: string, better: SheetSnapshot, other: SheetSnapshot]>([
    ['the one with a realisasi', budget('A', LRA), budget('B', LRA, '')],
    ['the one with a realisasi in one of its rows', sheetOf('A', [[LRA], ['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program satu', 10_000, ''], [2, 'Program dua', 10_000, 5000]]), budget('B', LRA, '')],
    ['the one of the later year', budget('A', 'REALISASI ANGGARAN TAHUN 2023'), budget('B', 'REALISASI ANGGARAN TAHUN 2022')],
    ['the one after perubahan', budget('A', 'REALISASI ANGGARAN PERUBAHAN TAHUN 2023'), budget('B', LRA)],
    ['the one after perubahan, not the one before', budget('A', 'REALISASI ANGGARAN PERUBAHAN TAHUN 2023'), budget('B', 'REALISASI ANGGARAN SEBELUM PERUBAHAN TAHUN 2023')],
    ['the later year, although before perubahan', budget('A', LRA), budget('B', 'REALISASI ANGGARAN PERUBAHAN TAHUN 2022')],
    ['the one whose title says so', budget('A', 'APBD TAHUN 2023'), budget('B', 'REKAP TAHUN 2023')],
    ['the one whose title says so, in short', budget('A', 'LRA TAHUN 2023'), budget('B', 'REKAP TAHUN 2023')],
    ['the one whose title says so, in a word', budget('A', 'ANGGARAN TAHUN 2023'), budget('B', 'BALRAM TAHUN 2023')],
    ['the one without targets of performance', budget('A', 'REKAP TAHUN 2022'), beside],
  ])('%s is taken, wherever it stands', (_, better, other) => {
    for (const sheets of [[better, other], [other, better]]) expect(found(sheets)).toMatchObject({ apbd: 'A', calon: { apbd: ['A', 'B'] }, told: ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=apbd'] });
  });
  test('neither is taken where both fit as well', () => {
    expect(found([budget('A', LRA), budget('B', 'REALISASI ANGGARAN SEBELUM PERUBAHAN TAHUN 2023')])).toMatchObject({ apbd: null, told: ['error dua-lembar-cocok ! sheets=A, B kind=apbd'] });
  });
});

describe('what the user took', () => {
  test.each<[why: string, taken: string | undefined, is: string | null]>([
    ['is taken, although another fits better', 'B', 'B'],
    ['is what fits best', 'A', 'A'],
    ['is no sheet any more', 'C', 'A'],
    ['is nothing', undefined, 'A'],
  ])('%s', (_, taken, is) => {
    expect(found([pk('A', HEAD), pk('B', HEAD, '')], { pk: taken }).pk).toBe(is);
    expect(found([budget('A', 'LRA 2023'), budget('B', 'LRA 2022')], { apbd: taken }).apbd).toBe(is);
  });
  test('is not asked for where both fit as well', () => {
    expect(found([pk('A', HEAD), pk('B', HEAD)], { pk: 'B' })).toMatchObject({ pk: 'B', told: ['info lembar-lain-diabaikan A! sheet=A chosen=B kind=pk'] });
  });
  test('of one kind is not of the other', () => {
    expect(found([pk('A', HEAD), pk('B', HEAD, '')], { apbd: 'B' }).pk).toBe('A');
  });
  test('may be a list of kegiatan that no title calls a PK', () => {
    const sheets = [pk('A', HEAD), pkWithKegiatan('B', 'TAHUN 2023')];
    expect(found(sheets)).toMatchObject({ pk: 'A', told: [], calon: { pk: ['A', 'B'] } });
    expect(found(sheets, { pk: 'B' })).toMatchObject({ pk: 'B', told: ['info lembar-lain-diabaikan A! sheet=A chosen=B kind=pk'], calon: { pk: ['A', 'B'] } });
    expect(found([...sheets, pkWithKegiatan('C', 'TAHUN 2022')], { pk: 'B' }).pk).toBe('B');
  });
});

test('a worksheet that could not be read whole is not taken, which is told; another that could is not taken instead', () => {
  expect(found([{ ...pk('A', HEAD), unreadRows: 12 }, pk('B', HEAD, '')])).toMatchObject({ pk: null, told: ['error lembar-terlalu-panjang A! rows=12'] });
  expect(found([{ ...pk('A', HEAD), unreadRows: 0 }])).toMatchObject({ pk: 'A', told: [] });
  expect(found([pk('A', HEAD), { ...pk('B', HEAD, ''), unreadRows: 12 }]).pk).toBe('A');
});

describe('lists of kegiatan and their indikator', () => {
  const measuring = (title: string): SheetSnapshot => sheetOf('B', [[title], ['No', 'Kegiatan', 'Indikator', 'Target', 'Realisasi'], [1, 'Kegiatan satu', 'Jumlah dokumen', 10, 9]]);
  test.each<[title: string, is: boolean]>([['RENCANA KERJA TAHUN 2023', false], ['PERJANJIAN KINERJA TAHUN 2023', true], ['IKU TAHUN 2023', true], ['EVALUASI KINERJA TAHUN 2023', true]])('what measures kegiatan is a PK only by its title: %s', (title, is) => {
    expect(found([measuring(title)])).toMatchObject({ pk: is ? 'B' : null, calon: { pk: is ? ['B'] : [] } });
  });
  test('and only where there is no other', () => {
    expect(found([measuring('PERJANJIAN KINERJA TAHUN 2023'), pk('A', 'TAHUN 2022', '')])).toMatchObject({ pk: 'A', told: [] });
  });
  test.each<[title: string, told: readonly string[]]>([
    ['TAHUN 2023', []],
    ['CAPAIAN KINERJA TAHUN 2023', []],
    ['PERJANJIAN KINERJA TAHUN 2023', ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk']],
    ['PENETAPAN KINERJA TAHUN 2023', ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk']],
    ['PENGUKURAN KINERJA TAHUN 2023', ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk']],
  ])('what lists kegiatan behind its indikator is one as good as others only by its title: %s', (title, told) => {
    expect(found([pkWithKegiatan('B', title), pk('A', HEAD)]).told).toEqual(told);
  });
  test.each<[why: string, other: SheetSnapshot, told: readonly string[]]>([
    ['with a realisasi', pkWithKegiatan('B', 'TAHUN 2023'), ['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk']],
    ['without one', sheetOf('B', [['TAHUN 2023'], [...KEPALA.slice(0, 5), 'Kegiatan'], [...BARIS, 'Kegiatan satu']]), []],
  ])('where the PK is a plan they are named: %s', (_, other, told) => {
    expect(found([pk('A', HEAD, null), other])).toMatchObject({ pk: 'A', told });
    expect(found([pk('A', HEAD), other])).toMatchObject({ pk: 'A', told: [] });
  });
});

describe('further tables of a worksheet', () => {
  const below = (title: string, realisasi: CellValue = 50): Rows => [[HEAD], KEPALA, [...BARIS, 76], [], [], [], [title], ['Nomor', 'Sasaran Program', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian'], [1, 'Mutu', 'Nilai mutu', 'Nilai', 60, realisasi, '']];
  test('a second PK is left out, and told at its header: more so where it fits as well', () => {
    expect(found([sheetOf('A', below('PERJANJIAN KINERJA TAHUN 2023'))])).toMatchObject({ pk: 'A', told: ['warning tabel-lain-diabaikan A!A8 other=A2 rows=1'] });
    expect(found([sheetOf('A', below('PERJANJIAN KINERJA TAHUN 2022'))])).toMatchObject({ pk: 'A', told: ['info tabel-lain-diabaikan A!A8 other=A2 rows=1'] });
  });
  test('of two worksheets with several the other is told once', () => {
    expect(found([sheetOf('A', below('PERJANJIAN KINERJA TAHUN 2022')), sheetOf('B', [['PENGUKURAN KINERJA TAHUN 2021'], ...below('PERJANJIAN KINERJA TAHUN 2021').slice(1)])]).told).toEqual(['info lembar-lain-diabaikan B! sheet=B chosen=A kind=pk', 'info tabel-lain-diabaikan A!A8 other=A2 rows=1']);
  });
  test('a second budget is left out', () => {
    const rows: Rows = [['REALISASI ANGGARAN TAHUN 2023'], ['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program satu', 10_000, 5000], [], [], ['REKAP TAHUN 2022'], ['Kode', 'Uraian', 'Pagu', 'Sisa', 'Realisasi'], ['1.06.01', 'Program dua', 500, 100, 400]];
    expect(found([sheetOf('A', rows)])).toMatchObject({ apbd: 'A', told: ['info tabel-lain-diabaikan A!A7 other=A2 rows=1'] });
  });
  test('the header of its next page is none', () => {
    const rows: Rows = [[HEAD], KEPALA, [...BARIS, 76], KEPALA, [2, 'Mutu', 'Nilai mutu', 'Nilai', 60, 50]];
    expect(found([sheetOf('A', rows)])).toMatchObject({ pkTable: { rows: [{ row: 2 }, { row: 4 }] }, told: [] });
  });
  test('nor is that of a budget\'s next page', () => {
    const header = ['No', 'Program', 'Anggaran', 'Realisasi'];
    const rows: Rows = [['REALISASI ANGGARAN TAHUN 2023'], header, [1, 'Program satu', 10_000, 5000], header, [2, 'Program dua', 10_000, 5000]];
    expect(found([sheetOf('A', rows)])).toMatchObject({ apbdTable: { rows: [{ row: 2 }, { row: 4 }] }, told: [] });
  });
  test('the first budget below a PK is of the year that stands above both', () => {
    const rows: Rows = [['LAPORAN KINERJA TAHUN 2023'], KEPALA, [...BARIS, 76], [], [], [], ['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program satu', 10_000, 5000]];
    expect(found([sheetOf('A', rows)])).toMatchObject({ pk: 'A', apbd: 'A', apbdTable: { tahun: 2023 } });
  });
  test('a list of kegiatan below a plan is of the same worksheet, which is not left out', () => {
    const rows: Rows = [[HEAD], KEPALA.slice(0, 5), BARIS, [], [], [], ['DATA'], ['Kode', 'Tujuan', 'Indikator Kinerja', 'Ukuran', 'Target', 'Realisasi', 'Kegiatan'], [1, 'Mutu', 'Nilai mutu', 'Nilai', 60, 50, 'Kegiatan satu']];
    expect(found([sheetOf('A', rows)])).toMatchObject({ pk: 'A', pkTable: { computable: false }, told: [] });
  });
});

describe('programs of a PK', () => {
  const program = (name: string): Rows => [['No', 'Program', 'Anggaran', 'Keterangan'], [1, name, 100, 'APBD']];
  const names = (sheets: readonly SheetSnapshot[]): readonly string[] => (found(sheets).programs?.table.rows ?? []).map(({ program: each }) => each);
  test.each<[why: string, sheets: readonly SheetSnapshot[], programs: readonly string[]]>([
    ['below it', [sheetOf('A', [[HEAD], KEPALA, [...BARIS, 76], [], ...program('Program A')])], ['Program A']],
    ['above it', [sheetOf('A', [...program('Program A'), [], [], [HEAD], KEPALA, [...BARIS, 76]])], ['Program A']],
    ['below it before above it', [sheetOf('A', [...program('Program A'), [], [], [HEAD], KEPALA, [...BARIS, 76], [], [], ...program('Program B')])], ['Program B']],
    ['the first of several below', [sheetOf('A', [[HEAD], KEPALA, [...BARIS, 76], [], ...program('Program A'), [], [], ['Rincian'], ...program('Program B')])], ['Program A']],
    ['not those of another worksheet', [sheetOf('B', program('Program B')), pk('A', HEAD)], []],
  ])('%s', (_, sheets, programs) => {
    expect(names(sheets)).toEqual(programs);
  });
});

describe('sheets that look like a budget and are none', () => {
  const HEADER = ['No', 'Program', 'Anggaran', 'Realisasi'];
  const budgetNamed = (name: string, ...lines: readonly string[]): SheetSnapshot => sheetOf(name, [...lines.map((line) => [line]), HEADER, [1, 'Program satu', 10_000, 5000]]);
  test.each<[why: string, sheet: SheetSnapshot, is: string | null]>([
    ['by a title', budgetNamed('A', 'REALISASI 2023', 'DAFTAR GAJI'), 'daftar gaji'],
    ['by its name', budgetNamed('Dana Desa', 'REALISASI 2023'), 'dana desa'],
    ['by the beginning of a line that is not the first', budgetNamed('A', 'KABUPATEN LIMA', 'LAPORAN DAK'), 'dana alokasi khusus'],
    ['who made it says nothing', budgetNamed('A', 'REALISASI ANGGARAN', 'BAGIAN PENGADAAN BARANG DAN JASA', 'BADAN DAFTAR ASET'), null],
    ['a budget', budgetNamed('A', 'REALISASI ANGGARAN 2023'), null],
    ['things bought above their programs', sheetOf('A', [['REALISASI 2023'], ['No', 'Nama Paket', 'Program', 'Pagu', 'Realisasi'], [1, 'Paket', 'Program satu', 10_000, 5000], [], [], ['RINCIAN'], ['No', 'Program', 'Anggaran'], [1, 'Program satu', 10_000]]), 'daftar pengadaan'],
    ['things bought, by a column', sheetOf('A', [['REALISASI 2023'], ['No', 'Nama Paket', 'Program', 'Pagu', 'Realisasi'], [1, 'Paket', 'Program satu', 10_000, 5000]]), 'daftar pengadaan'],
    ['things bought, by a column of a group', layout('A', [['REALISASI 2023'], ['No', 'Program', 'Pagu', 'Realisasi', 'Paket', ''], ['', '', '', '', 'HPS', 'Penyedia'], [1, 'Program satu', 10_000, 5000, 1, 'CV']], { merges: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:F2' }), 'daftar pengadaan'],
    ['a budget above things bought', sheetOf('A', [['REALISASI 2023'], HEADER, [1, 'Program satu', 10_000, 5000], [], [], ['RINCIAN'], ['No', 'Nama Paket', 'Program', 'Pagu', 'Realisasi'], [1, 'Paket', 'Program satu', 10_000, 5000]]), null],
  ])('%s', (_, sheet, is) => {
    const { apbd, told } = found([sheet]);
    expect([apbd, told.filter((line) => !line.includes('tabel-lain'))]).toEqual(is === null ? [sheet.name, []] : [null, [`info lembar-bukan-apbd ${sheet.name}! found=${is}`]]);
  });
  test('a PK is none of them, unless it lists kegiatan', () => {
    expect(found([pk('Dana Desa', HEAD)])).toMatchObject({ pk: 'Dana Desa', told: [] });
    expect(found([pkWithKegiatan('Dana Desa', HEAD)])).toMatchObject({ pk: null, told: ['info lembar-bukan-apbd Dana Desa! found=dana desa'] });
  });
  test('a sheet without any header is told by its name', () => {
    expect(found([sheetOf('Daftar Gaji', [['A', 'B'], [1, 2]])]).told).toEqual(['info lembar-bukan-apbd Daftar Gaji! found=daftar gaji']);
  });
});

describe('where nothing was found, what keeps the first worksheet from being it is told', () => {
  const noTarget = (name: string, title: string): SheetSnapshot => sheetOf(name, [[title], [...KEPALA.slice(0, 4), 'Realisasi'], [...BARIS.slice(0, 4), 76]]);
  test.each<[why: string, sheets: readonly SheetSnapshot[], told: readonly string[]]>([
    ['a PK without a target', [noTarget('A', HEAD)], ['error kolom-tidak-ditemukan A!A2 column=Target']],
    ['two of them', [noTarget('A', HEAD), noTarget('B', HEAD)], ['error kolom-tidak-ditemukan A!A2 column=Target']],
    ['a PK beside it', [noTarget('A', HEAD), pk('B', HEAD)], []],
    ['no title of a PK', [noTarget('A', 'DATA TAHUN 2023')], []],
    ['the name of a PK', [noTarget('PK', 'DATA TAHUN 2023')], ['error kolom-tidak-ditemukan PK!A2 column=Target']],
    ['a riwayat', [noTarget('A', 'CAPAIAN KINERJA TIGA TAHUN TERAKHIR')], []],
    ['a plan', [noTarget('A', 'CAPAIAN KINERJA RENSTRA')], []],
    ['a cascading', [noTarget('PK', 'CASCADING')], []],
    ['a budget without a realisasi', [sheetOf('A', [['REALISASI ANGGARAN'], ['No', 'Program', 'Anggaran', 'Dibayar'], [1, 'Program satu', 10, 5]])], ['error kolom-tidak-ditemukan A!A2 column=Realisasi']],
    ['two of them', ['A', 'B'].map((name) => sheetOf(name, [['REALISASI ANGGARAN'], ['No', 'Program', 'Jatah', 'Realisasi'], [1, 'Program satu', 10, 5]])), ['error kolom-tidak-ditemukan A!A2 column=Anggaran']],
    ['a budget by the sheet\'s name', [sheetOf('LRA', [['TAHUN 2023'], ['No', 'Program', 'Jatah', 'Realisasi'], [1, 'Program satu', 10, 5]])], ['error kolom-tidak-ditemukan LRA!A2 column=Anggaran']],
    ['a budget beside it', [sheetOf('A', [['REALISASI ANGGARAN'], ['No', 'Program', 'Jatah', 'Realisasi'], [1, 'Program satu', 10, 5]]), budget('B', 'LRA')], []],
    ['a budget further down', [sheetOf('A', [['REALISASI ANGGARAN'], ['No', 'Program', 'Jatah', 'Realisasi'], [1, 'Program satu', 10, 5], [], ['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'Program satu', 10, 5]])], []],
    ['programs of a PK', [sheetOf('A', [['REALISASI ANGGARAN DAN KINERJA'], KEPALA, [...BARIS, 76], [], ['No', 'Program', 'Jatah', 'Realisasi'], [1, 'Program satu', 10, 5]])], []],
    ['an empty sheet', [{ ...sheetOf('A', []), block: null }], []],
    ['no header', [sheetOf('LRA', [['A', 'B'], [1, 2]])], []],
    ['a budget that lacks two columns', [sheetOf('LRA', [['No', 'Program', 'Lokasi', 'Keterangan'], [1, 'Program satu', 'Padang', '']])], []],
    ['a PK without rows', [sheetOf('A', [[HEAD], KEPALA])], []],
    ['a budget without rows', [sheetOf('LRA', [['No', 'Program', 'Anggaran', 'Realisasi']])], []],
  ])('%s', (_, sheets, told) => {
    expect(found(sheets).told).toEqual(told);
  });
  test.each<[why: string, title: string, tahun: number | null, told: readonly string[]]>([
    ['nothing tells the year', 'INDIKATOR KINERJA UTAMA', null, ['error tahun-tidak-diketahui A!B2']],
    ['the user told it', 'INDIKATOR KINERJA UTAMA', 2023, []],
    ['a cascading', 'CASCADING', null, []],
  ])('a PK of several years: %s', (_, title, tahun, told) => {
    const rows: Rows = [[title], ['', 'Indikator', 'Target 2022', 'Target 2023', 'Realisasi 2022', 'Realisasi 2023'], ['', 'Persentase layanan', 80, 85, '', '']];
    expect(found([sheetOf('A', rows)], {}, tahun).told).toEqual(told);
  });
});

describe('a row right below the rows of a PK', () => {
  test.each<[why: string, row: readonly CellValue[], ends: boolean]>([
    ['the header of another PK', ['Kode', 'Tujuan', 'Indikator Kinerja', 'Ukuran', 'Target', 'Capaian'], true],
    ['the header of its programs', ['Kode', 'Program', 'Anggaran', 'Keterangan', '', ''], true],
    ['the header of a budget', ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', ''], true],
    ['names of columns that make no table of ours', ['Kode', 'Kegiatan', 'Sasaran', 'Keterangan', 'Target', ''], false],
    ['words of which few name columns', ['a', 'Mutu', 'Indikator Kinerja', 'Dokumen', 'Target', 'Baik'], false],
    ['words of which half name columns', ['a', 'Mutu', 'Indikator Kinerja', 'Satuan', 'Target', 'Baik'], false],
    ['words beside what a run said of them', ['a', 'Mutu', 'Indikator Kinerja', 'Dokumen', 'Target', '', '(periksa realisasi)', '(periksa realisasi)'], false],
  ])('%s', (_, row, ends) => {
    const rows: Rows = [[HEAD], [...KEPALA, 'Capaian', 'Kategori'], [...BARIS, 76, '', ''], row, [2, 'Mutu', 'Nilai mutu', 'Nilai', 60, 50]];
    expect(found([sheetOf('A', rows)]).pkTable?.rows.map((each) => each.row).includes(4)).toBe(!ends);
  });
});
