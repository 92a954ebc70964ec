/** Tabel 3.5: the medium-term plan year by year, and its end. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportRenstra } from '../../../src/core/report/renstra';
import { layout } from '../layout';
import { expectGolden } from './golden';
import { wrongFormulas } from './recalculate';
import { tableOf } from './reportInput';
import { inputOfFixture, inputOfSheets, rowsOf, workbookOf } from './sheetsInput';

const PK = layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Lain', 'Lain pula', 'Unit', 1, 1]]);

interface Wanted {
  readonly judul: string;
  readonly kepala?: readonly string[];
  readonly nomor?: string;
  readonly isi: readonly string[];
}

async function check(sheets: readonly SheetSnapshot[], { judul, kepala, nomor, isi }: Wanted, akhirRenstra = true): Promise<ReportTable> {
  const table = tableOf(reportRenstra({ ...inputOfSheets(workbookOf(sheets)), akhirRenstra }));
  expect(rowsOf(table, 'judul')[0]).toBe(judul);
  if (kepala !== undefined) expect(rowsOf(table, 'kepala')).toEqual(kepala);
  if (nomor !== undefined) expect(rowsOf(table, 'nomor-kolom')).toEqual([nomor]);
  expect(rowsOf(table, 'isi')).toEqual(isi);
  expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
  return table;
}

/** A plan's sheet: its titles, then years with the given fields over the rows. */
function plan(titles: readonly string[], years: readonly number[], rows: readonly (readonly CellValue[])[], { fields = ['T', 'R', 'C %'], left = [] as readonly string[], right = [] as readonly string[], formats = {} } = {}): SheetSnapshot {
  const lead = ['No', 'Sasaran Strategis', 'Indikator Kinerja', ...left];
  const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '');
  return layout('Renstra', [
    ...titles.map((title) => [title]),
    [...lead, ...years.flatMap((tahun) => [tahun, ...blanks(fields.length - 1)]), ...right],
    [...blanks(lead.length), ...years.flatMap(() => fields), ...blanks(right.length)],
    ...rows,
  ], { formats });
}

describe('the report', () => {
  it('golden text: 20 columns as printed, and two for the plan\'s end', async () => {
    const { input, sheets } = await inputOfFixture('dinsos-sumbar-2020');
    const table = tableOf(reportRenstra(input));
    expectGolden(table);
    // Of 6 rows: 4 baselines that are plain numbers; 5 targets, 4 realisasi; 23 capaian (0/0 has none); target and capaian of the end.
    expect(await wrongFormulas(table, sheets)).toEqual({ formulas: 4 + 6 * 9 + 23 + 12, wrong: [] });
  });

  it('the plan\'s end can be left out: the printed table', async () => {
    const { input } = await inputOfFixture('dinsos-sumbar-2020');
    const [full, printed] = [tableOf(reportRenstra(input)), tableOf(reportRenstra({ ...input, akhirRenstra: false }))];
    expect(rowsOf(printed, 'nomor-kolom')).toEqual(['1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20']);
    const cut = (rows: readonly string[]): readonly string[] => rows.map((row) => row.split(' | ').slice(0, 20).join(' | '));
    expect(rowsOf(printed, 'isi')).toEqual(cut(rowsOf(full, 'isi')));
  });

  it.each(['dinsos-sumbar-2020-terisi', 'dinsos-sumbar-2020-teks'])('the same table: %s', async (name) => {
    const [{ input: numbers }, { input, sheets }] = [await inputOfFixture('dinsos-sumbar-2020'), await inputOfFixture(name)];
    const table = tableOf(reportRenstra(input));
    expect(rowsOf(table, 'judul', 'kepala', 'nomor-kolom', 'isi')).toEqual(rowsOf(tableOf(reportRenstra(numbers)), 'judul', 'kepala', 'nomor-kolom', 'isi'));
    expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
  });
});

describe('plans of other agencies', () => {
  it('targets only: their realisasi and capaian stay blank, without a reason for each', async () => {
    const sheet = plan(['TARGET RENSTRA TAHUN 2021-2023', ''], [2021, 2022, 2023], [[1, 'A', 'Satu', 10, 20, 30], ['', '', 'Dua', '≥ 80', '80–90', 'BB']], { fields: ['Target'] });
    await check([sheet], {
      judul: 'Perbandingan Capaian Kinerja terhadap Renstra Tahun 2021-2023',
      kepala: [
        'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET RENSTRA 2021-2023 DAN REALISASI |  |  |  |  |  |  |  |  | KET',
        ' |  |  | 2021 |  |  | 2022 |  |  | 2023 |  |  | ',
        ' |  |  | T | R | C % | T | R | C % | T | R | C % | ',
      ],
      isi: ['1 | A | Satu | 10 |  |  | 20 |  |  | 30 |  |  | ', ' |  | Dua | ≥ 80 |  |  | 80–90 |  |  | BB |  |  | '],
    });
  });

  it('an RPJMD is called one; units, a remark and an end of its own keep their columns', async () => {
    const sheet = plan(
      ['CAPAIAN KINERJA TERHADAP RPJMD 2021-2026 S.D TAHUN 2023', ''],
      [2022, 2023],
      [
        [1, 'A', 'Satu', 'Persen', 60, 0, 5, '', 70, 63, '', 90, 'sesuai'],
        ['', '', '- Dua', 'Persen', '', 65, '', '', 65, 'n/a', '', 80, ''],
        [2, 'B', 'Tiga', 'Orang', 5, 8, 8, '', 8, 2, '', 0, ''],
      ],
      { left: ['Satuan', 'Kondisi Awal'], right: ['Target Akhir RPJMD', 'Ket'] },
    );
    await check([sheet], {
      judul: 'Perbandingan Capaian Kinerja s/d Tahun 2023 terhadap RPJMD Tahun 2021-2026',
      kepala: [
        'NO | SASARAN STRATEGIS | INDIKATOR KINERJA | SATUAN | BASELINE | TARGET RPJMD 2021-2026 DAN REALISASI S.D TAHUN 2023 |  |  |  |  |  | KET | TARGET AKHIR RPJMD (2026) | CAPAIAN 2023 THD AKHIR (%)',
        ' |  |  |  |  | 2022 |  |  | 2023 |  |  |  |  | ',
        ' |  |  |  |  | T | R | C % | T | R | C % |  |  | ',
      ],
      nomor: '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14',
      // 63/70 = 90; 63/90 = 70; 2/8 = 25.
      isi: [
        '1 | A | Satu | Persen | 60 | 0 | 5 |  | 70 | 63 | 90.00 | sesuai; 2022 (target 0) | 90 | 70.00',
        ' |  | - Dua | Persen |  | 65 |  |  | 65 | n/a |  | 2022, 2023 (belum ada data) | 80 | (belum ada data)',
        '2 | B | Tiga | Orang | 5 | 8 | 8 | 100.00 | 8 | 2 | 25.00 |  | 0 | (target 0)',
      ],
    });
  });

  it('in its last year a plan has no other end; a letter\'s capaian is marked as typed', async () => {
    const sheet = plan(['CAPAIAN RENSTRA 2022-2023 S.D TAHUN 2023', ''], [2022, 2023], [[1, 'A', 'Nilai AKIP', 'BB', 'B', 98.41, 'BB', 'B (69)', ''], ['', '', 'Keluhan', 10, 12, '', 8, 8, '']]);
    await check([PK, sheet], {
      judul: 'Perbandingan Capaian Kinerja s/d Tahun 2023 terhadap Renstra Tahun 2022-2023',
      // 69/70 = 98,571…
      isi: ['1 | A | Nilai AKIP | BB | B | 98.41 | BB | B (69) | 98.57 | 2022 (capaian diketik)', ' |  | Keluhan | 10 | 12 | 120.00 | 8 | 8 | 100.00 | '],
    });
  });

  it('units beside figures stay there, typed or by number formats; capaian refer to what is a number', async () => {
    const sheet = plan(['CAPAIAN RENSTRA 2022-2024 S.D TAHUN 2023', ''], [2022, 2023, 2024], [[1, 'A', 'Satu', '18 Klp', 9, '', 0.5, 0.25, '', 40, '', ''], ['', '', 'Dua', 20, 10, '', 20, 5, '', 40, '', '']], {
      formats: { F5: '0" Klp"', G5: '0%', H5: '0%', F6: '0' },
    });
    await check([PK, sheet], {
      judul: 'Perbandingan Capaian Kinerja s/d Tahun 2023 terhadap Renstra Tahun 2022-2024',
      // 9/18 = 50; 25/50 = 50; 25/40 = 62,5; 10/20 = 50; 5/20 = 25; 5/40 = 12,5.
      isi: ['1 | A | Satu | 18 Klp | 9 | 50.00 | 50% | 25% | 50.00 | 40 |  |  |  | 40 | 62.50', ' |  | Dua | 20 | 10 | 50.00 | 20 | 5 | 25.00 | 40 |  |  |  | 40 | 12.50'],
    });
  });

  it('without sasaran each indikator is numbered; columns are as wide as their numbers', async () => {
    const sheet = layout('Renstra', [
      ['CAPAIAN RENSTRA 2022-2024 S.D TAHUN 2023'],
      [],
      ['No', 'Indikator Kinerja', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023', 'Target 2024'],
      [1, 'Investasi', 1250000000000, 1250000000000, 2500000000000, 1250000000000, 5000000000000],
      ['', '- Asing', 4, 3, 4, 4, 8],
      [2, 'Lain', 4, 3, 4, 4, 8],
    ]);
    const table = await check([PK, sheet], {
      judul: 'Perbandingan Capaian Kinerja s/d Tahun 2023 terhadap Renstra Tahun 2022-2024',
      isi: [
        '1 | Investasi | 1250000000000 | 1250000000000 | 100.00 | 2500000000000 | 1250000000000 | 50.00 | 5000000000000 |  |  |  | 5000000000000 | 25.00',
        ' | - Asing | 4 | 3 | 75.00 | 4 | 4 | 100.00 | 8 |  |  |  | 8 | 50.00',
        '2 | Lain | 4 | 3 | 75.00 | 4 | 4 | 100.00 | 8 |  |  |  | 8 | 50.00',
      ],
    });
    // "1.250.000.000.000": 13 digits of 5.56 points, 4 dots of 2.78, 6 beside them are 89.4; 16.5 characters are 16.5 × 5.25 + 3.75 = 90.375, half a one less 87.75.
    expect(table.widths[2]).toBe(16.5);
    expect(table.widths[9]).toBeLessThan(10);
  });
});

it('without a Renstra it says what it needs', () => {
  expect(reportRenstra(inputOfSheets(workbookOf([])))).toEqual({ kind: 'missing', id: '3.5', wanted: 'Tabel 3.5', needs: 'renstra' });
});
