/** Tabel 3.4: years side by side, each with its own list. */
import { readFileSync } from 'node:fs';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportRiwayat } from '../../../src/core/report/riwayat';
import { addressOf } from '../../../src/core/record/address';
import { layout } from '../layout';
import { expectGolden } from './golden';
import { wrongFormulas } from './recalculate';
import { tableOf } from './reportInput';
import { inputOfFixture, inputOfSheets, rowsOf, workbookOf } from './sheetsInput';

const pk = (tahun: number, ...rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
  layout('PK', [[`PERJANJIAN KINERJA TAHUN ${tahun}`], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ...rows]);

interface Wanted {
  readonly judul: string;
  readonly kepala?: readonly string[];
  readonly isi: readonly string[];
  readonly notes?: readonly string[];
}

async function check(sheets: readonly SheetSnapshot[], { judul, kepala, isi, notes = [] }: Wanted): Promise<ReportTable> {
  const table = tableOf(reportRiwayat(inputOfSheets(workbookOf(sheets))));
  expect(rowsOf(table, 'judul')[0]).toBe(judul);
  if (kepala !== undefined) expect(rowsOf(table, 'kepala')).toEqual(kepala);
  expect(rowsOf(table, 'isi')).toEqual(isi);
  expect(rowsOf(table, 'keterangan')).toEqual(notes);
  expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
  return table;
}

const mergesOf = ({ merges }: ReportTable): readonly string[] => merges.map(({ row, column, rows, columns }) => `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`);

describe('the report', () => {
  it('golden text: 103,79 and 99,75 where 103,37 and 98,49 were printed', async () => {
    const { input, sheets } = await inputOfFixture('dinsos-sumbar-2020');
    const table = tableOf(reportRiwayat(input));
    expectGolden(table);
    // 15 rows with T, R and C, and the typed capaian of the letter.
    expect(await wrongFormulas(table, sheets)).toEqual({ formulas: 46, wrong: [] });
  });

  it('printed results that are filled in change nothing', async () => {
    const [{ input: plain }, { input: filled }] = [await inputOfFixture('dinsos-sumbar-2020'), await inputOfFixture('dinsos-sumbar-2020-terisi')];
    expect(rowsOf(tableOf(reportRiwayat(filled)), 'judul', 'kepala', 'isi', 'keterangan')).toEqual(rowsOf(tableOf(reportRiwayat(plain)), 'judul', 'kepala', 'isi', 'keterangan'));
  });

  it('two values in a cell stay as typed, with the reason in place of the capaian', async () => {
    const { input, sheets } = await inputOfFixture('dinsos-sumbar-2020-teks');
    const table = tableOf(reportRiwayat(input));
    const rows = rowsOf(table, 'isi');
    expect(rows.map((row) => row.split(' | ').slice(13).join(' | '))).toEqual(['BB | B | 98.41', '905 4.000 | 905 4.000 | (periksa target)', '11.818 1.000 | 11.818 1.000 | (periksa target)', '106 | 0 | 0.00', ' |  | ', ' |  | ', ' |  | ']);
    // "2.480" of a percentage may be 2480: it is repeated, not decided.
    expect(rows[4]?.split(' | ').slice(8, 11)).toEqual(['2.480', '2.480', '100.00']);
    expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
  });
});

describe('years', () => {
  const own = (...years: readonly number[]): readonly CellValue[] => years.flatMap((tahun): CellValue[] => [`Sasaran Strategis Tahun ${tahun}`, `Indikator Kinerja Tahun ${tahun}`, tahun, '']);
  const fields = (count: number): readonly CellValue[] => Array.from({ length: count }, () => ['', '', 'T', 'R']).flat();

  it('two of them, without capaian in the sheet', async () => {
    const sheet = layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', ...own(2022, 2023)], ['', ...fields(2)], [1, 'A', 'Satu', 10, 9, 'B', 'Dua', 20, 15], [2, '', 'Tiga', 8, 8, '', '', '', '']], { merges: 'D3:E3 H3:I3 A3:A4 B3:B4 C3:C4 F3:F4 G3:G4' });
    await check([sheet], {
      judul: 'Perbandingan Capaian Kinerja Tahun 2022 s/d Tahun 2023',
      kepala: [
        'No. | Sasaran Strategis Tahun 2022 | Indikator Kinerja Tahun 2022 | 2022 |  |  | Sasaran Strategis Tahun 2023 | Indikator Kinerja Tahun 2023 | 2023 |  | ',
        ' |  |  | T | R | C (%) |  |  | T | R | C (%)',
      ],
      isi: ['1 | A | Satu | 10 | 9 | 90.00 | B | Dua | 20 | 15 | 75.00', '2 |  | Tiga | 8 | 8 | 100.00 |  |  |  |  | '],
    });
  });

  it('the year that Riwayat lacks is PK\'s, its list as long as it is', async () => {
    const sheet = layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', ...own(2021, 2022)], ['', ...fields(2)], [1, 'A', 'Satu', 10, 9, 'B', 'Dua', 20, 15]], { merges: 'D3:E3 H3:I3 A3:A4 B3:B4 C3:C4 F3:F4 G3:G4' });
    const table = await check([pk(2023, [1, 'C', 'Empat', 'Unit', '', ''], ['', '', '- Lima', 'Unit', 3, 3], ['', '', '- Enam', 'Unit', 1, 0], [2, 'D', 'Tujuh', 'Unit', 5, 5]), sheet], {
      judul: 'Perbandingan Capaian Kinerja Tahun 2021 s/d Tahun 2023',
      // (3 + 0)/(3 + 1) = 75.
      isi: [
        '1 | A | Satu | 10 | 9 | 90.00 | B | Dua | 20 | 15 | 75.00 | C | Empat | 4 | 3 | 75.00',
        ' |  |  |  |  |  |  |  |  |  |  |  | - Lima | 3 | 3 | 100.00',
        ' |  |  |  |  |  |  |  |  |  |  |  | - Enam | 1 | 0 | 0.00',
        '2 |  |  |  |  |  |  |  |  |  |  | D | Tujuh | 5 | 5 | 100.00',
      ],
      notes: ['Tahun 2023 diambil dari lembar PK, karena lembar Riwayat tidak memuatnya.'],
    });
    expect(mergesOf(table)).toEqual(expect.arrayContaining(['A5:A7', 'B5:B7', 'C5:C7', 'L5:L7']));
  });

  it('of five the last three up to the report\'s are compared; a later one is none of them', async () => {
    const years = [2019, 2020, 2021, 2022, 2023, 2024];
    const sheet = layout('Riwayat', [
      ['PERBANDINGAN CAPAIAN KINERJA'],
      [],
      ['No', 'Sasaran', 'Indikator Kinerja', ...years.flatMap((tahun) => [tahun, '', ''])],
      ['', '', '', ...years.flatMap(() => ['T', 'R', 'C (%)'])],
      [1, 'A', 'Satu', ...years.flatMap((tahun) => [tahun - 2000, 18, ''])],
      ['', '', '- Dua', ...years.flatMap(() => [3, 3, ''])],
    ], { merges: 'D3:F3 G3:I3 J3:L3 M3:O3 P3:R3 S3:U3 A3:A4 B3:B4 C3:C4' });
    await check([pk(2023, [1, 'C', 'Empat', 'Unit', 4, 4]), sheet], {
      judul: 'Perbandingan Capaian Kinerja Tahun 2021 s/d Tahun 2023',
      // Years under one column of names stand in one list.
      kepala: ['No. | Sasaran Strategis | Indikator Kinerja | 2021 |  |  | 2022 |  |  | 2023 |  | ', ' |  |  | T | R | C (%) | T | R | C (%) | T | R | C (%)'],
      // 18/21 = 85,714…; 18/22 = 81,818…; 18/23 = 78,260…
      isi: ['1 | A | Satu | 21 | 18 | 85.71 | 22 | 18 | 81.82 | 23 | 18 | 78.26', ' |  | - Dua | 3 | 3 | 100.00 | 3 | 3 | 100.00 | 3 | 3 | 100.00'],
      notes: ['Lembar Riwayat juga memuat tahun 2019, 2020; tabel ini membandingkan tiga tahun terakhir.'],
    });
  });
});

it('a line is numbered where the sheet numbers it, else where an indikator begins; each cell reaches down to the next row of its list', async () => {
  const head = [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Sasaran Strategis Tahun 2022', 'Indikator Kinerja Tahun 2022', '2022', '', 'Sasaran Strategis Tahun 2023', 'Indikator Kinerja Tahun 2023', '2023', ''], ['', '', '', 'T', 'R', '', '', 'T', 'R']];
  const body = (...numbers: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    [numbers[0] ?? '', 'A', 'Satu', 4, 3, 'B', 'Dua', 5, 5],
    [numbers[1] ?? '', '', '', '', '', '', 'Tiga', 8, 2],
    [numbers[2] ?? '', 'C', 'Empat', 2, 2, '', '', '', ''],
  ];
  const merges = 'D3:E3 H3:I3 A3:A4 B3:B4 C3:C4 F3:F4 G3:G4';
  const isi = (...numbers: readonly string[]): readonly string[] => [`${numbers[0]} | A | Satu | 4 | 3 | 75.00 | B | Dua | 5 | 5 | 100.00`, `${numbers[1]} |  |  |  |  |  |  | Tiga | 8 | 2 | 25.00`, `${numbers[2]} | C | Empat | 2 | 2 | 100.00 |  |  |  |  | `];
  const judul = 'Perbandingan Capaian Kinerja Tahun 2022 s/d Tahun 2023';
  const numbered = await check([layout('Riwayat', [...head, ...body(3, '', 3)], { merges })], { judul, isi: isi('1', '', '2') });
  expect(mergesOf(numbered)).toEqual(expect.arrayContaining(['A5:A6', 'B5:B6', 'C5:C6', 'G5:G6']));
  expect(mergesOf(numbered)).not.toEqual(expect.arrayContaining(['H5:H6']));
  const plain = await check([layout('Riwayat', [...head, ...body()], { merges })], { judul, isi: isi('1', '2', '3') });
  expect(mergesOf(plain)).toEqual(expect.arrayContaining(['G5:G6']));
  expect(mergesOf(plain)).not.toEqual(expect.arrayContaining(['A5:A6']));
});

it('without a Riwayat, or with later years alone, it says what it needs', () => {
  const later = layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Indikator Kinerja', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'], [1, 'Satu', 1, 1, 1, 1]]);
  const input = inputOfSheets(workbookOf([later]));
  expect(reportRiwayat({ ...input, pk: null, tahun: 2023 }).kind).toBe('table');
  expect(reportRiwayat({ ...input, pk: null, tahun: 2021 })).toEqual({ kind: 'missing', id: '3.4', wanted: 'Tabel 3.4', needs: 'riwayat' });
  expect(reportRiwayat(inputOfSheets(workbookOf([pk(2023, [1, 'C', 'Empat', 'Unit', 4, 4])])))).toEqual({ kind: 'missing', id: '3.4', wanted: 'Tabel 3.4', needs: 'riwayat' });
});

it('the golden text holds every capaian that was worked out by hand', () => {
  const golden = readFileSync('test/golden/3.4.txt', 'utf8');
  for (const capaian of ['103.79', '99.75']) expect(golden).toContain(`${capaian} persen`);
  for (const printed of ['103.37', '98.49']) expect(golden).not.toContain(printed);
});
