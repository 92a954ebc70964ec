/** Tabel 3.3: the year's target and the year before. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { reportPerbandingan } from '../../../src/core/report/perbandingan';
import { layout } from '../layout';
import { expectGolden } from './golden';
import { wrongFormulas } from './recalculate';
import { tableOf } from './reportInput';
import { inputOfFixture, inputOfSheets, rowsOf, workbookOf } from './sheetsInput';

const pk = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
  layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ...rows]);

const riwayat = (...rows: readonly (readonly CellValue[])[]): SheetSnapshot =>
  layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA TAHUN 2022'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2022', 'Realisasi 2022', 'Capaian 2022'], ...rows]);

/** The data rows from the indikator on: "Jalan mantap | 80 | 72 | 90.00 | -8 | 70 | Naik". */
async function check(sheets: readonly SheetSnapshot[], rows: readonly string[], notes: readonly string[] = []): Promise<void> {
  const table = tableOf(reportPerbandingan(inputOfSheets(workbookOf(sheets))));
  expect(rowsOf(table, 'isi').map((row) => row.split(' | ').slice(2).join(' | '))).toEqual(rows);
  expect(rowsOf(table, 'keterangan')).toEqual(notes);
  expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
}

describe('the report', () => {
  it('golden text: selisih -, 0, 0, −106; every indikator is new', async () => {
    const { input, sheets } = await inputOfFixture('dinsos-sumbar-2020');
    const table = tableOf(reportPerbandingan(input));
    expectGolden(table);
    // T, R, capaian, selisih of three indikator, and the typed capaian of the fourth.
    expect(await wrongFormulas(table, sheets)).toEqual({ formulas: 13, wrong: [] });
  });

  it.each(['dinsos-sumbar-2020-terisi', 'dinsos-sumbar-2020-teks'])('the same rows: %s', async (name) => {
    const [{ input: numbers }, { input, sheets }] = [await inputOfFixture('dinsos-sumbar-2020'), await inputOfFixture(name)];
    const table = tableOf(reportPerbandingan(input));
    expect(rowsOf(table, 'judul', 'kepala', 'isi')).toEqual(rowsOf(tableOf(reportPerbandingan(numbers)), 'judul', 'kepala', 'isi'));
    expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
  });
});

it('a letter whose score stands in a column of its own shows both', () => {
  const sheet = layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Skor'], [1, 'Akuntabilitas', 'Nilai AKIP', 'Predikat', 'BB', 'B', 68.89]]);
  const table = tableOf(reportPerbandingan(inputOfSheets(workbookOf([sheet]))));
  // 68,89/70 = 98,41.
  expect(rowsOf(table, 'isi').map((row) => row.split(' | ').slice(2, 6).join(' | '))).toEqual(['Nilai AKIP | BB | B (68,89) | 98.41']);
});

it('an indikator without figures of its own has the sum of its subs, as a formula on their cells', async () => {
  const sheets = [pk([1, 'Layanan', 'Jumlah PPKS yang dilayani', 'Orang', '', ''], ['', '', '- Panti Pemerintah', 'Orang', 905, 800], ['', '', '- Panti Swasta', 'Orang', 4000, 4100])];
  const table = tableOf(reportPerbandingan(inputOfSheets(workbookOf(sheets))));
  const formulas = table.rows.flatMap((row) => row.slice(3, 5).flatMap((cell) => (cell?.content.kind === 'number' ? [[cell.content.value, cell.formula !== undefined]] : [])));
  expect(formulas).toEqual([[{ coefficient: 4905n, scale: 0 }, true], [{ coefficient: 4900n, scale: 0 }, true]]);
  expect((await wrongFormulas(table, sheets)).wrong).toEqual([]);
});

describe('the year before', () => {
  it('naik, turun, tetap by what was reached, whichever is better', async () => {
    await check(
      [
        pk([1, 'Jalan membaik', 'Jalan mantap', 'Persen', 80, 72.5], ['', '', 'Panjang jalan', 'km', 10, 10], ['', '', 'Keluhan', 'kasus', 20, 20]),
        riwayat([1, 'Jalan membaik', 'Jalan mantap', 'Persen', 75, 70, ''], ['', '', 'Panjang jalan', 'km', 12, 12, ''], ['', '', 'Keluhan', 'kasus', 20, 20, '']),
      ],
      // 72,5/80 = 90,625; 72,5 − 80 = −7,5.
      ['Jalan mantap | 80 | 72.5 | 90.63 | -7.5 | 70 | Naik', 'Panjang jalan | 10 | 10 | 100.00 | 0 | 12 | Turun', 'Keluhan | 20 | 20 | 100.00 | 0 | 20 | Tetap'],
    );
  });

  it('the wording decides: a letter, capitals and spaces are none; likeness is not the same', async () => {
    await check(
      [
        pk([1, 'Layanan', 'a. Jumlah PPKS  yang dilayani', 'Orang', 10, 8], ['', '', 'b. Angka PMKS yang dilayani', 'Orang', 10, 9]),
        riwayat([1, 'Layanan', 'Jumlah PPKS Yang Dilayani', 'Orang', 10, 7, ''], ['', '', 'Jumlah PMKS yang dilayani', 'Orang', 10, 9, '']),
      ],
      ['a. Jumlah PPKS yang dilayani | 10 | 8 | 80.00 | -2 | 7 | Naik', 'b. Angka PMKS yang dilayani | 10 | 9 | 90.00 | -1 | - | indikator baru'],
    );
  });

  it('letters have an order, levels only sameness; other units and names that stand twice are not compared', async () => {
    await check(
      [
        pk([1, 'Tata kelola', 'Nilai AKIP', 'Predikat', 'BB', 'B'], ['', '', 'Opini BPK', 'Opini', 'WTP', 'WTP'], ['', '', 'Peserta', 'Orang', 10, 10], ['', '', 'Dokumen', 'Dokumen', 4, 4]),
        riwayat([1, 'Tata kelola', 'Nilai AKIP', 'Predikat', 'BB', 'CC', ''], ['', '', 'Opini BPK', 'Opini', 'WTP', 'WTP', ''], ['', '', 'Peserta', 'Kelompok', 3, 3, ''], ['', '', 'Dokumen', 'Dokumen', 1, 1, ''], ['', '', 'Dokumen', 'Dokumen', 2, 2, '']),
      ],
      [
        'Nilai AKIP | BB | B | (perlu skor) | - | CC | Naik',
        'Opini BPK | WTP | WTP | 100.00 | - | WTP | Tetap',
        'Peserta | 10 | 10 | 100.00 | 0 | 3 | -',
        'Dokumen | 4 | 4 | 100.00 | 0 | - | -',
      ],
    );
  });

  it('without a Riwayat of that year the last two columns are left out, and a note says why', async () => {
    const note = 'Realisasi Tahun 2022 tidak dibandingkan: buku kerja ini tidak memuat lembar Riwayat dengan realisasi tahun sebelumnya.';
    await check([pk([1, 'Jalan', 'Jalan mantap', 'Persen', 80, 40])], ['Jalan mantap | 80 | 40 | 50.00 | -40'], [note]);
  });
});

describe('sub-indikator', () => {
  it('stay out: a parent without figures of its own has their sum, in its formula too', async () => {
    await check(
      [pk([1, 'Usaha', 'Jumlah usaha', 'Unit', '', ''], ['', '', '- Tani', 'Unit', 6, 5], ['', '', '- Dagang', 'Unit', 4, 4]), riwayat([1, 'Usaha', 'Jumlah usaha', 'Unit', 8, 8, ''])],
      ['Jumlah usaha | 10 | 9 | 90.00 | -1 | 8 | Naik'],
    );
  });

  it('of an indikator that can have no sum they stand in for it, under the same indikator only', async () => {
    await check(
      [
        pk([1, 'Mutu', 'Indeks mutu', 'Persen', '', ''], ['', '', '- Kota', 'Persen', 50, 40], ['', '', '- Desa', 'Persen', 40, 40]),
        riwayat([1, 'Mutu', 'Indeks mutu', 'Persen', '', '', ''], ['', '', '- Kota', 'Persen', 50, 41, ''], ['', '', 'Lain', 'Persen', 1, 1, ''], ['', '', '- Desa', 'Persen', 50, 39, '']),
      ],
      ['Indeks mutu |  |  | (perlu nilai induk) | - | - | -', '- Kota | 50 | 40 | 80.00 | -10 | 41 | Turun', '- Desa | 40 | 40 | 100.00 | 0 | - | indikator baru'],
    );
  });
});

test('turun, stabil and a range keep their formulas; a range has no selisih', async () => {
  const sheet = layout('PK', [
    ['PERJANJIAN KINERJA TAHUN 2023'],
    [],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi'],
    [1, 'Semua', 'Angka keluhan', 'kasus', 'turun', 20, 25],
    ['', '', 'Stok beras', 'ton', 'stabil', 40, 50],
    ['', '', 'Kadar air', 'Persen', 'rentang', '80–90', 72],
  ]);
  await check(
    [sheet],
    // (2 × 20 − 25)/20 = 75; 100 − 10/40 × 100 = 75; 72/80 = 90.
    ['Angka keluhan | 20 | 25 | 75.00 | 5', 'Stok beras | 40 | 50 | 75.00 | 10', 'Kadar air | 80–90 | 72 | 90.00 | -'],
    ['Realisasi Tahun 2022 tidak dibandingkan: buku kerja ini tidak memuat lembar Riwayat dengan realisasi tahun sebelumnya.'],
  );
});
