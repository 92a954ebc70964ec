/** The sheet of the medium-term plan: its years and period, its columns, and what is read of each row. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { NumberReading } from '../../../src/core/model/number';
import { findRenstra, type RenstraReading } from '../../../src/core/read/renstraSheet';
import { layout } from '../layout';

type Row = readonly CellValue[];

const names = (header: string): readonly string[] => header.split(' | ');
const text = (reading: NumberReading | undefined): string => (reading?.kind === 'number' ? toText(reading.value) : (reading?.kind ?? '-'));

const sheetOf = (title: string, rows: readonly Row[], merges = '', name = 'Lembar'): SheetSnapshot => layout(name, [[title], ...rows], { merges });

/** Read from rows below a title in A1. */
const read = (title: string, rows: readonly Row[], merges = '', tahunLaporan: number | null = null): RenstraReading | null => findRenstra([sheetOf(title, rows, merges)], tahunLaporan);

/** "2021 C D -" of each year: the letters of target, realisasi and capaian. */
function yearsOf(reading: RenstraReading | null): string | null {
  const letter = (column: number | null): string => (column === null ? '-' : String.fromCharCode(65 + column));
  return reading === null ? null : reading.table.tahun.map(({ tahun, columns: { target, realisasi, capaian } }) => `${tahun} ${letter(target)} ${letter(realisasi)} ${letter(capaian)}`).join(', ');
}

const ROW = (header: string): Row => names(header).map((name, index) => (/indikator|sasaran|kegiatan|uraian/i.test(name) ? `Jumlah ${name}` : index + 1));

test.each<[why: string, title: string, header: string, tahunLaporan: number | null, years: string | null]>([
  ['years in the names', 'RENSTRA', 'Indikator | Target 2021 | Realisasi 2021 | Capaian 2021 | Target 2022', null, '2021 B C D, 2022 E - -'],
  ['two targets are a plan', 'RENSTRA', 'Indikator | Target 2021 | Target 2022', null, '2021 B - -, 2022 C - -'],
  ['one target is none', 'RENSTRA', 'Indikator | Target 2021 | Realisasi 2021 | Realisasi 2022', null, null],
  ['one target beside the plan\'s end', 'RENSTRA', 'Indikator | Target 2021 | Realisasi 2021 | Target Akhir RPJMD 2026', null, '2021 B C -'],
  ['no years', 'RENSTRA', 'Indikator | Target | Realisasi | Satuan', null, null],
  ['counted from the first of the period', 'RENSTRA 2021-2022', 'Indikator | Target Tahun ke-1 | Realisasi Tahun ke-1 | Target Tahun ke-2 | Realisasi Tahun ke-2', null, '2021 B C -, 2022 D E -'],
  ['a year less is counted', 'RENSTRA 2021-2023', 'Indikator | Target Tahun ke-1 | Realisasi Tahun ke-1 | Target Tahun ke-2 | Realisasi Tahun ke-2', null, '2022 B C -, 2023 D E -'],
  ['counted from a year that nothing says', 'RENSTRA', 'Indikator | Target Tahun ke-1 | Realisasi Tahun ke-1 | Target Tahun ke-2 | Realisasi Tahun ke-2', null, null],
  ['the report\'s own without a year', 'TERHADAP RENSTRA', 'Indikator | Target | Realisasi | Target Akhir RPJMD 2026', 2023, '2023 B C -'],
  ['the title\'s goes before the report\'s', 'REALISASI TAHUN 2022 TERHADAP RENSTRA 2021-2026', 'Indikator | Target | Realisasi | Target Akhir RPJMD 2026', 2023, '2022 B C -'],
  ['the report\'s own without a year, and it has one', 'RENSTRA', 'Indikator | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023 | Target', 2023, '2022 B C -, 2023 D E -'],
  ['a target without a year, and the report\'s own has a realisasi', 'RENSTRA', 'Indikator | Target 2021 | Target 2022 | Realisasi 2023 | Target', 2023, '2021 B - -, 2022 C - -, 2023 - D -'],
  ['a baseline of that year is not it', 'RENSTRA', 'Indikator | Kondisi Awal 2023 | Target | Realisasi | Target Akhir RPJMD 2026', 2023, '2023 C D -'],
  ['the plan\'s end of that year is not it', 'RENSTRA', 'Indikator | Target | Realisasi | Target Akhir RPJMD 2023', 2023, '2023 B C -'],
  ['a sheet of kegiatan', 'RENSTRA', 'Kegiatan | Indikator | Target 2021 | Target 2022', null, null],
  ['a sheet of what is spent', 'RENSTRA', 'Uraian | Indikator | Target 2021 | Target 2022', null, null],
  ['no indikator', 'RENSTRA', 'Sasaran | Target 2021 | Target 2022', null, null],
  ['nothing says that it is a plan', 'CAPAIAN', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022', null, null],
])('the years: %s', (_, title, header, tahunLaporan, years) => {
  expect(yearsOf(read(title, [names(header), ROW(header)], '', tahunLaporan))).toBe(years);
});

test.each<[why: string, title: string, header: string, periode: string, baseline: number | null]>([
  ['the title\'s', 'RENSTRA TAHUN 2021-2026', 'Indikator | Target 2022 | Target 2023', '2021-2026', null],
  ['the header\'s', 'CAPAIAN', 'Indikator | Kondisi Awal 2020 | Target Renstra 2021-2026 Tahun 2022 | Target Renstra 2021-2026 Tahun 2023', '2021-2026', 2020],
  ['of the first year to the last', 'RENSTRA', 'Indikator | Kondisi Awal | Target 2022 | Target 2023', '2022-2023', null],
  ['to the plan\'s end', 'RENSTRA', 'Indikator | Target 2022 | Realisasi 2022 | Target Akhir Renstra 2026', '2022-2026', null],
  ['to the last year where the plan\'s end says none', 'RENSTRA', 'Indikator | Target 2022 | Target 2023 | Target Akhir Renstra', '2022-2023', null],
  ['to the last year where it lies behind the plan\'s end', 'RENSTRA', 'Indikator | Target 2022 | Realisasi 2023 | Target Akhir Renstra 2022', '2022-2023', null],
])('the period: %s', (_, title, header, periode, baseline) => {
  const table = read(title, [names(header), ROW(header)])?.table;
  expect(`${table?.periode.awal}-${table?.periode.akhir}`).toBe(periode);
  expect(table?.tahunBaseline).toBe(baseline);
});

test('a period in the name of an indikator is not the plan\'s', () => {
  expect(read('RENSTRA', [names('Indikator | Target 2022 | Target 2023'), ['Capaian RPJMD 2016-2021', 1, 2]])?.table.periode).toEqual({ awal: 2022, akhir: 2023 });
});

test('a unit beside a number is held against the satuan\'s column', () => {
  const told = (header: string, row: Row): readonly string[] => (read('RENSTRA', [names(header), row])?.issues ?? []).map(({ code, cell }) => `${code} ${cell}`);
  expect(told('Indikator | Satuan | Target 2021 | Target 2022', ['Jumlah A', 'Orang', '5 unit', 6])).toEqual(['satuan-berbeda C3']);
  expect(told('Indikator | Target 2021 | Target 2022', ['Jumlah A', '5 unit', '6 orang'])).toEqual([]);
});

test.each<[header: string, columns: Partial<RenstraReading['table']['columns']>]>([
  ['No | Sasaran | Indikator | Satuan | Kondisi Awal | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022 | Target Akhir Renstra | Keterangan', { no: 0, sasaran: 1, indikator: 2, satuan: 3, baseline: 4, targetAkhir: 9, ket: 10 }],
  ['Indikator | Target 2021 | Target 2022 | Realisasi 2022', { no: null, sasaran: null, indikator: 0, satuan: null, baseline: null, targetAkhir: 2, ket: null }],
  ['Indikator | Target 2021 | Target 2022 | Realisasi 2023', { targetAkhir: null }],
])('the columns of “%s”', (header, columns) => {
  expect(read('RENSTRA', [names(header), ROW(header)])?.table.columns).toMatchObject(columns);
});

const HEADER = names('No | Sasaran | Indikator | Satuan | Polaritas | Kondisi Awal | Target 2021 | Realisasi 2021 | Capaian 2021 | Target 2022 | Realisasi 2022 | Capaian 2022 | Target Akhir Renstra | Keterangan');

test('what is read of a row', () => {
  const reading = read('RENSTRA', [HEADER, [1, 'Layanan', 'Jumlah orang', 'Orang', 'Negatif', 5, 10, 9, 90, 20, '', '', 30, 'APBD'], ['', '', '- Panti', '', '', '', 4, 3, '', 'x y', 5, 80, '', ''], [2, 'Mutu', 'Indeks', 'Nilai', 'Lain', 1, 2, 3, 4, 5, 6, 7, 8, '']], 'D3:D4 E3:E4 N3:N4');
  expect(reading?.table.rows.map(({ row, level, parent, sasaran, sasaranTyped, indikator, satuan, arah, ket }) => [row, level, parent, sasaran, sasaranTyped, indikator, satuan, arah, ket])).toEqual([
    [2, 'indikator', null, 'Layanan', 'Layanan', 'Jumlah orang', 'Orang', 'turun', 'APBD'],
    [3, 'sub', 0, 'Layanan', '', '- Panti', 'Orang', 'turun', 'APBD'],
    [4, 'indikator', null, 'Mutu', 'Mutu', 'Indeks', 'Nilai', null, ''],
  ]);
  expect(reading?.table.rows.map(({ baseline, targetAkhir, nilai }) => [text(baseline), text(targetAkhir), ...nilai.map(({ target, realisasi, typedCapaian }) => `${text(target)} ${text(realisasi)} ${String(typedCapaian?.value ?? '-')}`)])).toEqual([
    ['5', '30', '10 9 90', '20 missing -'],
    ['missing', 'missing', '4 3 -', 'invalid 5 80'],
    ['1', '8', '2 3 4', '5 6 7'],
  ]);
});

test('without a column for the plan\'s end, the last year\'s target is it; without arah and keterangan nothing is said of them', () => {
  const rows = read('RENSTRA', [names('Indikator | Target 2021 | Target 2022'), ['Jumlah A', 1, 2]])?.table.rows;
  expect(rows?.map(({ targetAkhir, baseline, arah, ket }) => [text(targetAkhir), text(baseline), arah, ket])).toEqual([['2', 'missing', null, '']]);
  expect(read('RENSTRA', [names('Indikator | Target 2021 | Target 2022 | Realisasi 2023'), ['Jumlah A', 1, 2, 3]])?.table.rows.map(({ targetAkhir }) => text(targetAkhir))).toEqual(['missing']);
});

test('what is told stands at the cell that was read', () => {
  const reading = read('RENSTRA', [HEADER, [1, 'Layanan', 'Jumlah orang', 'Orang', '', '5', '10', '9', '', '20', '21', '', '30', ''], ['', '', '', '', '', '', 1, '', '', '', '', '', '', '']]);
  expect(reading?.issues.map(({ code, severity, sheet, cell, value }) => `${severity} ${code} ${sheet}!${cell} ${String(value)}`)).toEqual([
    'warning indikator-kosong Lembar!C4 ',
    ...['G3 10', 'H3 9', 'J3 20', 'K3 21', 'F3 5', 'M3 30'].map((cell) => `info angka-tersimpan-teks Lembar!${cell}`),
  ]);
});

test.each<[why: string, header: string, row: Row, satuan: string]>([
  ['a target', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022', ['Jumlah A', '10 orang', '9 unit', 20], 'orang'],
  ['a realisasi', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022', ['Jumlah A', 10, '9 unit', '20 orang'], 'unit'],
  ['a later target', 'Indikator | Target 2021 | Realisasi 2021 | Target 2022', ['Jumlah A', 10, 9, '20 orang'], 'orang'],
  ['the plan\'s end', 'Indikator | Kondisi Awal | Target 2021 | Target 2022 | Target Akhir Renstra', ['Jumlah A', '1 unit', 10, 9, '20 orang'], 'orang'],
  ['the baseline', 'Indikator | Kondisi Awal | Target 2021 | Target 2022', ['Jumlah A', '1 unit', 10, 9], 'unit'],
  ['nothing', 'Indikator | Target 2021 | Target 2022', ['Jumlah A', 10, 9], ''],
  ['a column of its own goes before', 'Indikator | Satuan | Target 2021 | Target 2022', ['Jumlah A', 'Desa', '10 orang', 9], 'Desa'],
  ['a column of its own that is blank', 'Indikator | Satuan | Target 2021 | Target 2022', ['Jumlah A', '', '10 orang', 9], ''],
])('the unit beside %s', (_, header, row, satuan) => {
  expect(read('RENSTRA', [names(header), row])?.table.rows.map((each) => each.satuan)).toEqual([satuan]);
});

test.each<[why: string, realisasi: readonly CellValue[], tahun: number | null]>([
  ['the last with a number', [9, 8, ''], 2022],
  ['zeros are typed ahead', [9, 0, 0], 2021],
  ['a letter', [9, 8, 'BB'], 2023],
  ['a level', [9, 'WTP', ''], 2022],
  ['a dash is none', [9, '-', 'n/a'], 2021],
  ['none', ['', '', ''], null],
])('the year up to which it has run where nothing says it: %s', (_, realisasi, tahun) => {
  const [first = '', second = '', third = ''] = realisasi;
  expect(read('RENSTRA', [names('Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022 | Target 2023 | Realisasi 2023'), ['Nilai A', 10, first, 10, second, 10, third]])?.table.tahunLaporan).toBe(tahun);
});

test.each<[group: string, tahun: number]>([
  ['Realisasi s.d. Tahun 2021', 2021], ['Realisasi s/d 2021', 2021], ['REALISASI SD TAHUN 2021', 2021], ['Realizasi sampai Tahun 2021', 2021], ['Realisasi hingga 2021', 2021], ['Realisasi S . D 2021', 2021],
  ['Realisasi Tahun 2021', 2022], ['Realisasi s.d. tahun ini', 2022], ['Realisasi', 2022],
])('a group “%s” over the years may say how far they have run', (group, tahun) => {
  const rows = [['No', 'Indikator', 'Target Renstra', '', group, ''], ['', '', 2021, 2022, 2021, 2022], [1, 'Jumlah A', 1, 2, 1, 2]];
  expect(read('EVALUASI', rows, 'A2:A3 B2:B3 C2:D2 E2:F2')?.table.tahunLaporan).toBe(tahun);
});

test('a group of targets does not say it', () => {
  const rows = [['No', 'Indikator', 'Target Renstra s.d. 2021', '', 'Realisasi', ''], ['', '', 2021, 2022, 2021, 2022], [1, 'Jumlah A', 1, 2, 1, 2]];
  expect(read('EVALUASI', rows, 'A2:A3 B2:B3 C2:D2 E2:F2')?.table.tahunLaporan).toBe(2022);
});

test('lettered rows are sub-indikator by the first year that has numbers', () => {
  const header = names('Indikator | Satuan | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022');
  const table = read('RENSTRA', [header, ['1. Jumlah anak', 'Orang', '', '', 100, 90], ['a. Panti', 'Orang', '', '', 60, 50], ['b. Luar panti', 'Orang', 'BB', '', 40, 40], ['2. Jumlah lansia', 'Orang', 5, 5, 5, 5]])?.table;
  expect(table?.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, null]);
});

test('a header without rows gives way to the next', () => {
  const header = names('Indikator | Target 2021 | Target 2022 | Realisasi 2022');
  const rows = [header, [], ['Mengetahui,'], [], names('No | Indikator | Target 2021 | Target 2022 | Realisasi 2022'), [1, 'Jumlah A', 1, 2, 2]];
  const table = findRenstra([sheetOf('CAPAIAN', rows, '', 'Renstra')])?.table;
  expect(table).toMatchObject({ headerTop: 5, rows: [{ row: 6 }] });
});

test('of several the one with realisasi, then the one with more years, then the first; the others are listed', () => {
  const plan = (name: string): SheetSnapshot => sheetOf('RENSTRA', [names('Indikator | Target 2021 | Target 2022 | Target 2023'), ['Jumlah A', 1, 2, 3]], '', name);
  const run = (name: string, more = ''): SheetSnapshot => sheetOf('RENSTRA', [names(`Indikator | Target 2021 | Realisasi 2021 | Target 2022 | Realisasi 2022${more}`), ['Jumlah A', 1, 2, 3, 4, 5]], '', name);
  const found = (...sheets: readonly SheetSnapshot[]): readonly (string | undefined)[] => {
    const reading = findRenstra(sheets);
    return [reading?.table.sheet.name, ...(reading?.issues ?? []).map(({ code, severity, sheet, params }) => `${severity} ${code} ${sheet} ${String(params['chosen'])} ${String(params['kind'])}`)];
  };
  const ignored = (sheet: string, chosen: string): string => `info lembar-lain-diabaikan ${sheet} ${chosen} renstra`;
  expect(found(plan('Rencana'), run('Hasil'))).toEqual(['Hasil', ignored('Rencana', 'Hasil')]);
  expect(found(run('Satu'), run('Dua', ' | Target 2023'), plan('Tiga'))).toEqual(['Dua', ignored('Satu', 'Dua'), ignored('Tiga', 'Dua')]);
  expect(found(run('Satu'), run('Dua'))).toEqual(['Satu', ignored('Dua', 'Satu')]);
  expect(findRenstra([])).toBeNull();
  expect(findRenstra([{ ...layout('Kosong', []), block: null }])).toBeNull();
});
