/** Which of several columns of target and realisasi are the year's. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { sheetOf } from '../checkInput';

const BEFORE = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan'];
const ROW = [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen'];

// Columns from A: the first of `header` is 4 (E).
test.each<readonly [why: string, header: readonly string[], numbers: readonly CellValue[], target: number, realisasi: number, told: readonly string[]]>([
  ['up to this month, not this month', ['Target', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'], [80, 20, 40], 4, 6, []],
  ['up to this quarter, not up to the last', ['Target', 'Realisasi s.d. Triwulan Lalu', 'Realisasi Triwulan Ini', 'Realisasi s.d. Triwulan Ini'], [80, 20, 40, 60], 4, 7, []],
  ['after perubahan', ['Target Murni', 'Target Perubahan', 'Realisasi'], [80, 20, 40], 5, 6, []],
  ['two of one name: the first, and it is told', ['Target', 'Realisasi', 'Realisasi'], [80, 20, 40], 4, 5, ['kolom-ganda PK!G2 F2 G2']],
  ['murni is not the year\'s where there is another', ['Target Awal', 'Target', 'Realisasi'], [80, 20, 40], 5, 6, []],
  ['two that fit as well: the first, and it is told', ['Target', 'Target RKPD', 'Realisasi'], [80, 90, 40], 4, 6, ['kolom-ganda PK!F2 E2 F2']],
  ['years of a plan, not quarters', ['Target', 'Realisasi', 'T1', 'T2', 'T3', 'T4', 'T5'], [80, 40, 1, 2, 3, 4, 5], 4, 5, []],
  ['numbers with no names right of them begin none', ['Target', 'No', 'Realisasi'], [80, 1, 40], 4, 6, []],
  ['another table beside it has its own', ['Target', 'Realisasi', 'No', 'Program', 'Anggaran', 'Realisasi'], [80, 40, 1, 'Program satu', 1000, 900], 4, 5, []],
])('%s', (_, header, numbers, target, realisasi, told) => {
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheetOf('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [...BEFORE, ...header], [...ROW, ...numbers]])] });
  expect(pk?.table.columns).toMatchObject({ target, realisasi });
  expect(pk?.issues.map(({ code, sheet, cell, params }) => `${code} ${sheet}!${cell} ${String(params['used'])} ${String(params['other'])}`)).toEqual(told);
});

const TITLE = 'PERJANJIAN KINERJA TAHUN 2023';

test.each<readonly [why: string, header: readonly string[], sub: readonly string[] | null, told: readonly string[]]>([
  ['of the indikator', ['Target (%)', 'Realisasi (%)', 'Capaian (%)'], null, []],
  ['below their names', ['Target', 'Realisasi', 'Capaian'], ['(%)', '(%)', '(%)'], []],
  ['of a year', ['Target 2023 (%)', 'Realisasi 2023 (%)', 'Capaian 2023 (%)'], null, []],
])('percent as the satuan: %s', (_, header, sub, told) => {
  const { pk, told: all } = found(sheetOf('PK', [[TITLE], [...BEFORE, ...header], ...(sub === null ? [] : [['', '', '', '', ...sub]]), [...ROW, 80, 40, 50]]));
  expect(pk?.table).toMatchObject({ columns: { target: 4, realisasi: 5 }, place: { resultColumns: { capaian: 6 } } });
  expect(all).toEqual(told);
});

test.each<readonly [why: string, header: readonly string[], sub: readonly string[], numbers: readonly CellValue[], realisasi: string]>([
  ['quarters by their numbers alone', ['Target', 'Realisasi', '', '', ''], ['', 'I', 'II', 'III', 'IV'], [80, 20, 40, 60, 76], '76'],
  ['of target and realisasi', ['Target', '', '', '', '', 'Realisasi', '', '', ''], ['Tahun', 'I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV'], [80, 20, 40, 60, 80, 20, 40, 60, ''], '60'],
  ['called nothing else, before a capaian', ['Target', 'TW I', 'TW II', 'Capaian'], ['', '', '', '(%)'], [80, 30, 70, 87.5], '70'],
  ['half years', ['Target', 'Realisasi Semester', ''], ['', 'I', 'II'], [80, 30, 70], '70'],
])('the last part of the year that is filled in counts: %s', (_, header, sub, numbers, realisasi) => {
  const { pk, told } = found(sheetOf('PK', [[TITLE], [...BEFORE, ...header], ['', '', '', '', ...sub], [...ROW, ...numbers]]));
  expect(pk?.table.columns).toMatchObject({ target: 4, realisasi: null });
  expect(pk?.table.rows.map(({ realisasi: reading }) => (reading.kind === 'number' ? toText(reading.value) : reading.kind))).toEqual([realisasi]);
  expect(told).toEqual([]);
});

test('parts of the year behind a target are a plan where no capaian follows', () => {
  expect(found(sheetOf('PK', [[TITLE], [...BEFORE, 'Target', 'TW I', 'TW II'], [...ROW, 80, 40, 80]])).told).toEqual(['info lembar-rencana PK!E2']);
});

test('a number of the indikator is not its name', () => {
  expect(found(sheetOf('PK', [[TITLE], ['No', 'Sasaran', 'No. IKU', 'Indikator Kinerja Utama', 'Target', 'Realisasi'], [1, 'Layanan', 1, 'Persentase layanan', 80, 76]])).pk?.table.columns).toMatchObject({ indikator: 3, target: 4, realisasi: 5 });
});

test.each<readonly [why: string, header: readonly string[], capaian: number | null, kategori: number | null]>([
  ['a Kategori before the target is another', ['Kategori Kinerja', 'Target', 'Realisasi', 'Capaian'], 7, null],
  ['what was reached up to the year is no result', ['Target 2023', 'Realisasi 2023', 'Tingkat Realisasi 2023 (%)', 'Realisasi Capaian s.d. 2023', 'Tingkat Capaian (%)'], 6, null],
  ['unless nothing else is', ['Target', 'Realisasi', 'Realisasi Capaian'], 6, null],
  ['words about it are none', ['Target', 'Realisasi', 'Analisis Capaian'], null, null],
])('results: %s', (_, header, capaian, kategori) => {
  expect(found(sheetOf('PK', [[TITLE], [...BEFORE, ...header], [...ROW, 80, 40, 50, 50, 50]])).pk?.table.place.resultColumns).toEqual({ capaian, kategori });
});

test('a realisasi in percent beside a target is its result', () => {
  const { pk } = found(sheetOf('PK', [[TITLE], [...BEFORE, 'Target', 'Realisasi', 'Realisasi (%)'], [...ROW, 80, 40, 50]]));
  expect(pk?.table).toMatchObject({ columns: { target: 4, realisasi: 5 }, place: { resultColumns: { capaian: 6 } } });
});

test.each<readonly [why: string, header: readonly string[], capaian: number | null, kategori: number | null]>([
  ['each behind a part of the year', ['Target', 'Realisasi TW I', 'Capaian (%)', 'Kategori', 'Realisasi TW II', 'Capaian (%)', 'Kategori'], null, null],
  ['behind the parts and behind the year', ['Target', 'Realisasi Semester I', '%', 'Realisasi s.d. Semester II', '%', 'Kategori'], 8, 9],
  ['each behind its year', ['Target 2022', 'Realisasi 2022', 'Capaian (%)', 'Kategori', 'Target 2023', 'Realisasi 2023', 'Capaian (%)', 'Kategori'], 10, 11],
  ['behind the year before another', ['Target 2023', 'Realisasi 2023', '%', 'Target 2022', 'Realisasi 2022', '%'], 6, null],
  ['one behind several years', ['Target 2023', 'Realisasi 2023', 'Realisasi 2022', 'Capaian (%)'], 7, null],
  ['one behind all parts', ['Target', 'Realisasi TW I', 'Realisasi TW II', 'Capaian (%)', 'Kategori'], 7, 8],
])('results of other years and of parts of the year are not the year\'s: %s', (_, header, capaian, kategori) => {
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheetOf('PK', [[TITLE], [...BEFORE, ...header], [...ROW, 80, 40, 50]])] });
  expect(pk?.table.place.resultColumns).toEqual({ capaian, kategori });
});

/** PK and APBD found among sheets, and all that is said of them. */
function found(...sheets: readonly SheetSnapshot[]) {
  const { pk, apbd, programs, issues } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets });
  const told = [...issues, ...(pk?.issues ?? []), ...(apbd?.issues ?? []), ...(programs?.issues ?? [])].map(({ code, severity, sheet, cell, params }) => `${severity} ${code} ${sheet}!${cell} ${String(params['column'] ?? '')}`.trim());
  return { pk, apbd, programs, told };
}

test.each<readonly [why: string, header: readonly string[], numbers: readonly CellValue[], told: readonly string[]]>([
  ['numbers under a name that is not known', ['Target', 'Hasil'], [80, 76], ['error kolom-tidak-ditemukan PK!F2 Realisasi']],
  ['numbers under no name', ['Target', ''], [80, 76], ['error kolom-tidak-ditemukan PK!F2 Realisasi']],
  ['a name that is known to be something else', ['Target', 'Bobot'], [80, 76], ['info lembar-rencana PK!E2']],
  ['no numbers', ['Target', 'Catatan'], [80, 'lihat lampiran'], ['info lembar-rencana PK!E2']],
  ['no target', ['Rencana Kerja', 'Realisasi'], [80, 76], []],
  ['a name for the target that is not known', ['Sasaran Angka', 'Realisasi'], [80, 76], ['error kolom-tidak-ditemukan PK!A2 Target']],
])('what a PK lacks is named: %s', (_, header, numbers, told) => {
  expect(found(sheetOf('PK', [[TITLE], [...BEFORE, ...header], [...ROW, ...numbers]])).told).toEqual(told);
});

test('a PK without a column of indikator says so', () => {
  const header = ['No', 'Sasaran', 'Ukuran Keberhasilan', 'Satuan', 'Target', 'Realisasi'];
  expect(found(sheetOf('PK', [[TITLE], header, [...ROW, 80, 76]]))).toMatchObject({ pk: null, told: ['error kolom-tidak-ditemukan PK!A2 Indikator Kinerja'] });
});

describe('a PK that lists kegiatan and their budget beside its indikator', () => {
  const header = [...BEFORE, 'Target', 'Realisasi', 'Program', 'Kegiatan', 'Anggaran', 'Realisasi', '%'];
  const rows = [[...ROW, 80, 76, 'Program satu', 'Kegiatan satu', 1_000_000, 900_000, 90], ['', '', '', '', '', '', '', 'Program dua', 2_000_000, 1_000_000, 50], [2, 'Meningkatnya mutu', 'Nilai mutu', 'Nilai', 70, 77, 'Program dua', 'Kegiatan dua', 1, 1, 100]];
  const beside = (title: string): SheetSnapshot => sheetOf('Beside', [[title], header, ...rows]);
  const plain = sheetOf('PK', [['CAPAIAN KINERJA TAHUN 2023'], [...BEFORE, 'Target', 'Realisasi'], [...ROW, 80, 76]]);

  test('is read where there is no other: the budget\'s realisasi and % are not the indikator\'s, its rows no sasaran', () => {
    const { pk, told } = found(beside('CAPAIAN KINERJA TAHUN 2023'));
    expect(pk?.table.columns).toMatchObject({ target: 4, realisasi: 5 });
    expect(pk?.table.place.resultColumns).toEqual({ capaian: null, kategori: null });
    expect(pk?.table.rows.map(({ row, sasaran, cakupan }) => [row, sasaran, cakupan])).toEqual([[2, 'Meningkatnya layanan', 'opd'], [4, 'Meningkatnya mutu', 'opd']]);
    expect(told).toEqual([]);
  });
  test.each([
    ['no title calls it a PK', 'CAPAIAN KINERJA TAHUN 2023', []],
    ['its title fits as well', TITLE, ['info lembar-lain-diabaikan Beside!']],
  ])('gives way to a plain one: %s', (_, title, told) => {
    const both = found(beside(title), plain);
    expect(both.pk?.table.sheet.name).toBe('PK');
    expect(both.told).toEqual(told);
  });
  test('is named where the PK that is taken is only a plan', () => {
    const plan = sheetOf('PK', [[TITLE], [...BEFORE, 'Target'], [...ROW, 80]]);
    expect(found(beside('CAPAIAN KINERJA TAHUN 2023'), plan).told).toEqual(['info lembar-lain-diabaikan Beside!', 'info lembar-rencana PK!E2']);
  });
  test('has no realisasi where only the budget has one', () => {
    const without = (row: readonly CellValue[]): readonly CellValue[] => [...row.slice(0, 5), ...row.slice(6)];
    const { pk, told } = found(sheetOf('PK', [[TITLE], without(header), ...rows.map(without)]));
    expect(pk?.table).toMatchObject({ computable: false, columns: { realisasi: null } });
    expect(told).toEqual(['info lembar-rencana PK!E2']);
  });
  test('measures kegiatan where it names them first, and is no PK unless it is called one', () => {
    const measured = (title: string): SheetSnapshot => sheetOf('Renja', [[title], ['No', 'Program', 'Kegiatan', 'Indikator', 'Target', 'Realisasi'], [1, 'Program satu', 'Kegiatan satu', 'Jumlah dokumen', 10, 9]]);
    expect(found(measured('EVALUASI RENJA TAHUN 2023')).pk).toBeNull();
    expect(found(measured(TITLE)).pk?.table.rows).toHaveLength(1);
  });
});

test.each<readonly [why: string, unit: string, header: readonly string[], amounts: readonly number[], amount: string]>([
  ['in thousands', '(dalam ribuan rupiah)', ['Anggaran'], [1000], '1000000'],
  ['in millions, said by the header', '', ['Anggaran (Juta Rp)'], [5], '5000000'],
  ['in millions, as a factor', '(x Rp 1.000.000)', ['Anggaran'], [5], '5000000'],
  ['after perubahan, not before', '', ['Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan'], [900, 1000], '1000'],
])('the budget of PK\'s programs: %s', (_, unit, header, amounts, amount) => {
  const { programs } = found(sheetOf('PK', [[TITLE], [...BEFORE, 'Target', 'Realisasi'], [...ROW, 80, 76], [], [unit], ['No', 'Program', ...header], [1, 'Program satu', ...amounts]]));
  expect(programs?.table.rows.map(({ anggaran }) => (anggaran === null ? null : toText(anggaran)))).toEqual([amount]);
});

test.each<readonly [why: string, header: readonly string[], sub: readonly string[] | null, numbers: readonly number[], anggaran: number, realisasi: number | null, told: readonly string[]]>([
  ['Belanja is the budget where something else was spent', ['Belanja', 'Realisasi'], null, [10_000, 5000], 2, 3, []],
  ['Belanja is what was spent of a budget', ['Pagu', 'Belanja'], null, [10_000, 5000], 2, 3, []],
  ['Keuangan (Rp) is what was spent', ['Pagu', 'Keuangan (Rp)', 'Keuangan (%)'], null, [10_000, 5000, 50], 2, 3, []],
  ['Keuangan over Rp and %', ['Pagu', 'Fisik', 'Keuangan', ''], ['', '(%)', 'Rp', '%'], [10_000, 100, 5000, 50], 2, 4, []],
  ['two budgets that fit as well: the first, and it is told', ['Pagu DPA', 'Pagu Anggaran', 'Realisasi'], null, [1000, 2000, 500], 2, 4, ['warning kolom-ganda APBD!D2 Pagu Anggaran']],
  ['budgets of quarters without their sum', ['Anggaran TW I', 'Anggaran TW II', 'Realisasi'], null, [1000, 2000, 500], 2, 4, ['error kolom-tidak-ditemukan APBD!C2 Jumlah Anggaran']],
])('a budget\'s columns: %s', (_, header, sub, numbers, anggaran, realisasi, told) => {
  const { apbd, told: all } = found(sheetOf('APBD', [['REALISASI ANGGARAN TAHUN 2023'], ['No', 'Program', ...header], ...(sub === null ? [] : [['', '', ...sub]]), [1, 'Program satu', ...numbers], [2, 'Program dua', ...numbers]]));
  expect(apbd?.table.columns).toMatchObject({ anggaran, realisasi });
  expect(all).toEqual(told);
});

test('a part of the year\'s budget is held against nothing: of quarters without their sum no row has a budget', () => {
  const header = ['No', 'Program', 'Realisasi', 'Anggaran TW I', 'Anggaran TW II'];
  const { apbd } = found(sheetOf('APBD', [['REALISASI ANGGARAN TAHUN 2023'], header, [1, 'Program satu', 5000, 1000, 2000], [2, 'Program dua', 500, 100, 200]]));
  expect(apbd?.table.rows.map(({ anggaran, realisasi }) => [anggaran, realisasi === null ? null : toText(realisasi)])).toEqual([[null, '5000'], [null, '500']]);
});

test.each<readonly [title: string, header: readonly string[], told: readonly string[]]>([
  ['REALISASI ANGGARAN', ['No', 'Nama OPD', 'Anggaran', 'Realisasi'], ['error kolom-tidak-ditemukan APBD!A2 Uraian']],
  ['REALISASI ANGGARAN', ['No', 'Program', 'Jatah', 'Realisasi'], ['error kolom-tidak-ditemukan APBD!A2 Anggaran']],
  ['REALISASI ANGGARAN', ['No', 'Program', 'Anggaran', 'Sudah Dibayar'], ['error kolom-tidak-ditemukan APBD!A2 Realisasi']],
  ['DOKUMEN PELAKSANAAN ANGGARAN', ['No', 'Program', 'Anggaran', 'Sumber Dana'], []],
])('what a budget lacks is named: %s %j', (title, header, told) => {
  expect(found(sheetOf('APBD', [[title], header, [1, 'Satu', 10_000, 5000]])).told).toEqual(told);
});

test.each<readonly [sheet: string, title: string]>([
  ['Sekretariat', 'PENGUKURAN KINERJA TAHUN 2023'],
  ['Lembar 2', 'PENGUKURAN KINERJA SEKRETARIS TAHUN 2023'],
  ['Lembar 2', 'PENGUKURAN KINERJA BIDANG REHABILITASI TAHUN 2023'],
  ['PK Bidang 1', 'PENGUKURAN KINERJA TAHUN 2023'],
  ['Lembar 2', 'PERJANJIAN KINERJA LURAH ULAK KARANG TAHUN 2023'],
  ['Kasi Umum', 'PENGUKURAN KINERJA TAHUN 2023'],
])('beside the head\'s PK that of who stands below is left out: %s, %s', (name, title) => {
  const of = (sheet: string, line: string): SheetSnapshot => sheetOf(sheet, [[line], [...BEFORE, 'Target', 'Realisasi'], [...ROW, 80, 76]]);
  expect(found(of(name, title), of('Lembar 3', 'PENGUKURAN KINERJA KEPALA DINAS TAHUN 2023'))).toMatchObject({ pk: { table: { sheet: { name: 'Lembar 3' } } }, told: [`info lembar-lain-diabaikan ${name}!`] });
});

test.each(['SEKRETARIS DAERAH', 'SEKRETARIAT DPRD', 'DINAS SOSIAL DI BIDANG REHABILITASI', 'DINAS KOMUNIKASI DAN INFORMATIKA'])('the PK of %s is a head\'s', (title) => {
  const of = (sheet: string, line: string): SheetSnapshot => sheetOf(sheet, [[line], [...BEFORE, 'Target', 'Realisasi'], [...ROW, 80, 76]]);
  expect(found(of('Satu', `PENGUKURAN KINERJA ${title} TAHUN 2023`), of('Dua', 'PENGUKURAN KINERJA KEPALA BIDANG TAHUN 2023')).pk?.table.sheet.name).toBe('Satu');
});
