/** Tabel 3.4: which years it compares and what its head, notes, widths and merged cells are. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportRiwayat } from '../../../src/core/report/riwayat';
import { layout } from '../layout';
import { tableOf } from './reportInput';
import { inputOfSheets, rowsOf, workbookOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const pk = (title: string, ...rows: Rows): SheetSnapshot => layout('PK', [[title], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ...rows]);
const PK = pk('PERJANJIAN KINERJA TAHUN 2023', [1, 'C', 'Empat', 'Unit', 4, 3]);
/** Years under one column of names: a target and a realisasi for each. */
const shared = (years: readonly number[], rows: Rows, heads = years.flatMap((year) => [`Target ${year}`, `Realisasi ${year}`])): SheetSnapshot => layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Sasaran', 'Indikator Kinerja', ...heads], ...rows]);
const row = (name: string, years: number): readonly CellValue[] => [1, 'A', name, ...Array.from({ length: years }, (_, at) => [10, 9 - at]).flat()];

const inputFor = (sheets: readonly SheetSnapshot[]): ReportInput => inputOfSheets(workbookOf(sheets));
const made = (sheets: readonly SheetSnapshot[], changes: Partial<ReportInput> = {}): ReportTable => tableOf(reportRiwayat({ ...inputFor(sheets), ...changes }));
const lineOf = (table: ReportTable, start: string): string => tableText(table).split('\n').find((line) => line.startsWith(start)) ?? '';

const FROM_PK = 'Tahun 2023 diambil dari lembar PK, karena lembar Riwayat tidak memuatnya.';
const MORE = (years: string): string => `Lembar Riwayat juga memuat tahun ${years}; tabel ini membandingkan tiga tahun terakhir.`;

describe('the years', () => {
  /** The title, the years over the columns, the notes. */
  const said = (sheets: readonly SheetSnapshot[], changes: Partial<ReportInput> = {}): (string | readonly string[])[] => {
    const table = made(sheets, changes);
    return [rowsOf(table, 'judul')[0]?.replace('Perbandingan Capaian Kinerja Tahun ', '') ?? '', (rowsOf(table, 'kepala')[0]?.split(' | ') ?? []).filter((text) => /^\d{4}$/.test(text)).join(' '), rowsOf(table, 'keterangan')];
  };
  test.each<[why: string, sheets: readonly SheetSnapshot[], changes: Partial<ReportInput>, title: string, years: string, notes: readonly string[]]>([
    ['up to the report’s own', [PK, shared([2022, 2023, 2024], [row('Satu', 3)])], {}, '2022 s/d Tahun 2023', '2022 2023', []],
    ['the report’s own is PK’s where Riwayat has it not', [PK, shared([2021, 2022], [row('Satu', 2)])], {}, '2021 s/d Tahun 2023', '2021 2022 2023', [FROM_PK]],
    ['or has only its target', [PK, shared([2022, 2023], [[1, 'A', 'Satu', 10, 9, 10]], ['Target 2022', 'Realisasi 2022', 'Target 2023'])], {}, '2022 s/d Tahun 2023', '2022 2023', [FROM_PK]],
    ['three of four', [PK, shared([2020, 2021, 2022, 2023], [row('Satu', 4)])], {}, '2021 s/d Tahun 2023', '2021 2022 2023', [MORE('2020')]],
    ['PK’s among the three', [PK, shared([2019, 2020, 2021, 2022], [row('Satu', 4)])], {}, '2021 s/d Tahun 2023', '2021 2022 2023', [FROM_PK, MORE('2019, 2020')]],
    ['exactly three', [PK, shared([2021, 2022, 2023], [row('Satu', 3)])], {}, '2021 s/d Tahun 2023', '2021 2022 2023', []],
    ['without PK those of Riwayat', [shared([2021, 2022], [row('Satu', 2)])], { pk: null, tahun: null }, '2021 s/d Tahun 2022', '2021 2022', []],
    ['without PK the report’s own is left out where Riwayat has it not', [shared([2021, 2022], [row('Satu', 2)])], { pk: null, tahun: 2023 }, '2021 s/d Tahun 2022', '2021 2022', []],
    ['PK of another year is not taken for it', [PK, shared([2020, 2021], [row('Satu', 2)])], { tahun: 2022 }, '2020 s/d Tahun 2021', '2020 2021', []],
    ['PK that names no year is taken for it', [pk('PERJANJIAN KINERJA', [1, 'C', 'Empat', 'Unit', 4, 3]), shared([2021, 2022], [row('Satu', 2)])], { tahun: 2023 }, '2021 s/d Tahun 2023', '2021 2022 2023', [FROM_PK]],
    ['one year has a title of its own', [PK, shared([2023, 2024], [row('Satu', 2)])], {}, '2023', '2023', []],
    ['one year that PK has', [PK, shared([2024, 2025], [row('Satu', 2)])], {}, '2023', '2023', [FROM_PK]],
    ['a gap between them', [PK, shared([2019, 2021, 2023], [row('Satu', 3)])], {}, '2019 s/d Tahun 2023', '2019 2021 2023', []],
  ])('%s', (_, sheets, changes, title, years, notes) => expect(said(sheets, changes)).toEqual([title, years, notes]));
});

describe('notes on a capaian that was typed', () => {
  const sheet = layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Sasaran', 'Indikator Kinerja', ...[2020, 2021, 2022].flatMap((year) => [`Target ${year}`, `Realisasi ${year}`, `Capaian ${year}`])],
    [1, 'A', 'Nilai AKIP', 'BB', 'B', 98.41, 'BB', 'B (69)', '', 'BB', 'B', 97.5], ['', '', 'Satu', 10, 9, 91, 10, 9, 91, 10, 9, 91]]);
  test('each with its year, before the others; computed ones have none', () => {
    expect(rowsOf(made([PK, sheet]), 'keterangan')).toEqual([
      'Capaian 97,50 tahun 2022 pada "Nilai AKIP" diketik, bukan hasil hitungan: skornya tidak tersedia.',
      FROM_PK,
      MORE('2020'),
    ]);
    expect(rowsOf(made([sheet]), 'keterangan')).toEqual([
      'Capaian 98,41 tahun 2020 pada "Nilai AKIP" diketik, bukan hasil hitungan: skornya tidak tersedia.',
      'Capaian 97,50 tahun 2022 pada "Nilai AKIP" diketik, bukan hasil hitungan: skornya tidak tersedia.',
    ]);
  });
  test('it refers to the cell that it was typed into', () => {
    const table = made([sheet]);
    expect(['F5', 'I5', 'L5'].map((cell) => lineOf(table, `${cell} =`).slice(3))).toEqual(["='Riwayat'!F4", '', "='Riwayat'!L4"]);
  });
});

describe('head, widths and merged cells', () => {
  test('a list of several years has one head of names, a list of one year names it', () => {
    const table = made([PK, shared([2021, 2022], [row('Satu', 2), ['', '', '- Dua', 10, 9, 10, 8]])], { opd: 'Dinas Sosial' });
    expect(rowsOf(table, 'judul', 'kepala', 'isi')).toEqual([
      'Perbandingan Capaian Kinerja Tahun 2021 s/d Tahun 2023', 'Dinas Sosial',
      'No. | Sasaran Strategis | Indikator Kinerja | 2021 |  |  | 2022 |  |  | Sasaran Strategis Tahun 2023 | Indikator Kinerja Tahun 2023 | 2023 |  | ',
      ' |  |  | T | R | C (%) | T | R | C (%) |  |  | T | R | C (%)',
      '1 | A | Satu | 10 | 9 | 90.00 | 10 | 8 | 80.00 | C | Empat | 4 | 3 | 75.00',
      ' |  | - Dua | 10 | 9 | 90.00 | 10 | 8 | 80.00 |  |  |  |  | ',
    ]);
    expect(lineOf(table, 'merged')).toBe('merged A1:N1 A2:N2 A3:A4 B3:B4 C3:C4 D3:F3 G3:I3 J3:J4 K3:K4 L3:N3 A5:A6 B5:B6 K5:K6 L5:L6 M5:M6 N5:N6 J5:J6 A7:N7');
    expect(lineOf(table, 'ruled')).toBe('ruled A3:N6');
    expect(table.widths).toEqual([5, 20, 26, 6, 6, 6, 6, 6, 6, 20, 26, 6, 6, 6]);
    expect(table.rows.map((cells) => cells[2]?.indent).slice(4, 6)).toEqual([undefined, 1]);
    expect(lineOf(table, '# 3.4')).toBe('# 3.4 · Tabel 3.4 · landscape · repeated 3–4');
  });
  test('a list without sasaran has no column of them', () => {
    const sheet = layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Indikator Kinerja', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'], [1, 'Satu', 10, 9, 10, 8], [2, 'Dua', 1250000000000, 9, 10, 8]]);
    const table = made([sheet]);
    expect(rowsOf(table, 'kepala')[0]).toBe('No. | Indikator Kinerja | 2022 |  |  | 2023 |  | ');
    expect(lineOf(table, 'merged')).toBe('merged A1:H1 A2:H2 A3:A4 B3:B4 C3:E3 F3:H3');
    expect([table.widths.slice(0, 2), (table.widths[2] ?? 0) > 14, table.widths[3]]).toEqual([[5, 26], true, 6]);
  });
  test('why there is no capaian stands in its place', () => {
    const table = made([shared([2022, 2023], [[1, 'A', 'Satu', 0, 9, 10, 'n/a']])]);
    expect(rowsOf(table, 'isi')).toEqual(['1 | A | Satu | 0 | 9 | (target 0) | 10 | n/a | (belum ada data)']);
  });
  test('capaian are formulas on the table’s own figures', () => {
    const table = made([shared([2022, 2023], [[1, 'A', 'Satu', 10, 9, '≥ 10', 8]])]);
    expect(tableText(table).split('\n').filter((line) => /^[A-I]5 =/.test(line))).toEqual(["D5 ='Riwayat'!D4", "E5 ='Riwayat'!E4", 'F5 =IF(D5=0,"",ROUND(ROUND(E5*100,0)*10000/ROUND(D5*100,0),0)/100)', "H5 ='Riwayat'!G4", 'I5 =ROUND(ROUND(H5*100,0)*10000/ROUND(10*100,0),0)/100']);
  });
  test('spaces in the column of numbers are no number', () => {
    const numbered = (...numbers: readonly CellValue[]): string[] => rowsOf(made([shared([2022, 2023], numbers.map((no, at) => [no, 'A', `Indikator ${'abc'[at]}`, 10, 9, 10, 8]))]), 'isi').map((line) => line.split(' | ')[0] ?? '');
    expect(numbered(1, ' ', 2)).toEqual(['1', '', '2']);
    expect(numbered(' ', ' ', ' ')).toEqual(['1', '2', '3']);
  });
});
