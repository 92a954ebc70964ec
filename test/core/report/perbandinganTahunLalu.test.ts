/** Tabel 3.3: what is compared with the year before and what is not, the difference to the target, formulas, notes, merged cells. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportPerbandingan } from '../../../src/core/report/perbandingan';
import { layout } from '../layout';
import { tableOf } from './reportInput';
import { inputOfSheets, rowsOf, workbookOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const pk = (...rows: Rows): SheetSnapshot => layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi', 'Capaian'], ...rows]);
const riwayat = (...rows: Rows): SheetSnapshot => layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA TAHUN 2022'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2022', 'Realisasi 2022', 'Capaian 2022'], ...rows]);
const made = (sheets: readonly SheetSnapshot[], changes: Partial<ReportInput> = {}): ReportTable => tableOf(reportPerbandingan({ ...inputOfSheets(workbookOf(sheets)), ...changes }));
const lineOf = (table: ReportTable, start: string): string => tableText(table).split('\n').find((line) => line.startsWith(start)) ?? '';
const formulaOf = (table: ReportTable, cell: string): string => lineOf(table, `${cell} =`).replace(`${cell} `, '');

describe('more, less or as much as the year before', () => {
  const CHANGE = '=IF(E4>H4,"Naik",IF(E4<H4,"Turun","Tetap"))';
  test.each<[why: string, name: string, satuan: string, t: CellValue, r: CellValue, before: CellValue, itsSatuan: string, shown: string, formula: string]>([
    ['more', 'Satu', 'Unit', 80, 72, 70, 'Unit', '70 | Naik', CHANGE],
    ['less', 'Satu', 'Unit', 80, 72, 73.5, 'Unit', '73.5 | Turun', CHANGE],
    ['as much', 'Satu', 'Unit', 80, 72, 72, 'Unit', '72 | Tetap', CHANGE],
    ['a unit beside the number', 'Satu', 'Unit', 80, 72, '70 unit', '', '70 unit | Naik', ''],
    ['a unit in one of the sheets only', 'Satu', '', 80, 72, 70, 'Unit', '70 | Naik', CHANGE],
    ['and in the other', 'Satu', 'Unit', 80, 72, 70, '', '70 | Naik', CHANGE],
    ['one unit in two words for it', 'Satu', 'Persen', 80, 72, 70, '%', '70 | Naik', CHANGE],
    ['other units', 'Satu', 'Unit', 80, 72, 70, 'Kelompok', '70 | -', ''],
    ['another unit beside the number', 'Satu', 'Unit', 80, 72, '70 kelompok', '', '70 kelompok | -', ''],
    ['the column goes before what stands beside the number', 'Satu', 'Unit', 80, 72, '70 kelompok', 'Unit', '70 kelompok | Naik', ''],
    ['nothing reached yet', 'Satu', 'Unit', 80, '', 70, 'Unit', '70 | -', ''],
    ['nothing known of the year before', 'Satu', 'Unit', 80, 72, '', 'Unit', '- | -', ''],
    ['words for nothing', 'Satu', 'Unit', 80, 72, 'n/a', 'Unit', 'n/a | -', ''],
    ['a better letter', 'Nilai AKIP', 'Predikat', 'A', 'BB', 'B', 'Predikat', 'B | Naik', ''],
    ['a worse letter', 'Nilai AKIP', 'Predikat', 'A', 'B', 'BB', 'Predikat', 'BB | Turun', ''],
    ['the same letter', 'Nilai AKIP', 'Predikat', 'A', 'BB', 'BB', 'Predikat', 'BB | Tetap', ''],
    ['a letter and a score', 'Nilai AKIP', 'Predikat', 'A', 'BB', 68.5, 'Predikat', '68.5 | -', ''],
    ['a score and a letter', 'Nilai AKIP', 'Predikat', 'A', 'BB (72)', 'B', 'Predikat', 'B | -', ''],
    ['scores beside letters', 'Nilai AKIP', 'Predikat', 'A', 'BB (72)', 'BB (71,5)', 'Predikat', 'BB (71,5) | Naik', ''],
    ['the same level', 'Opini BPK', 'Opini', 'WTP', 'WTP', 'WTP', 'Opini', 'WTP | Tetap', ''],
    ['the same level in capitals', 'Opini BPK', 'Opini', 'WTP', 'wtp', 'WTP', 'Opini', 'WTP | Tetap', ''],
    ['another level: which of them is better nobody says', 'Opini BPK', 'Opini', 'WTP', 'WTP', 'WDP', 'Opini', 'WDP | -', ''],
    ['a level and a number', 'Opini BPK', 'Opini', 'WTP', 'WTP', 3, 'Opini', '3 | -', ''],
  ])('%s', (_, name, satuan, t, r, before, itsSatuan, shown, formula) => {
    const table = made([pk([1, 'A', name, satuan, 'naik', t, r, '']), riwayat([1, 'A', name, itsSatuan, 80, before, ''])]);
    expect(rowsOf(table, 'isi')[0]?.split(' | ').slice(7).join(' | ')).toBe(shown);
    expect(formulaOf(table, 'I4')).toBe(formula);
  });

  test('what there is not stands at the right like a figure, what became of it in the middle', () => {
    const table = made([pk([1, 'A', 'Satu', 'Unit', 'naik', 80, 72, ''], ['', '', 'Dua', 'Unit', 'naik', 80, 72, '']), riwayat([1, 'A', 'Satu', 'Unit', 80, 70, ''])]);
    expect(table.rows.slice(3, 5).map((row) => row.slice(7).map((cell) => cell?.align))).toEqual([[undefined, 'tengah'], ['kanan', 'tengah']]);
  });

  test('its figure refers to its cell', () => {
    expect(formulaOf(made([pk([1, 'A', 'Satu', 'Unit', 'naik', 80, 72, '']), riwayat([1, 'A', 'Satu', 'Unit', 80, 70, ''])]), 'H4')).toBe("='Riwayat'!F4");
  });
});

describe('which row of the year before it is', () => {
  const changes = (own: Rows, before: Rows): string[] => rowsOf(made([pk(...own), riwayat(...before)]), 'isi').map((line) => [2, 7, 8].map((at) => line.split(' | ')[at]).join(' | '));
  test.each<[why: string, own: Rows, before: Rows, shown: readonly string[]]>([
    ['the one of its name, in whichever row and sasaran', [[1, 'A', 'Satu', 'Unit', 'naik', 8, 7, ''], ['', '', 'Dua', 'Unit', 'naik', 8, 7, '']], [[1, 'B', 'Dua', 'Unit', 8, 6, ''], [2, 'C', 'Satu', 'Unit', 8, 9, '']], ['Satu | 9 | Turun', 'Dua | 6 | Naik']],
    ['a name that is new', [[1, 'A', 'Satu', 'Unit', 'naik', 8, 7, '']], [[1, 'A', 'Dua', 'Unit', 8, 6, '']], ['Satu | - | indikator baru']],
    ['a name that stands twice', [[1, 'A', 'Satu', 'Unit', 'naik', 8, 7, '']], [[1, 'A', 'Satu', 'Unit', 8, 6, ''], [2, 'B', 'Satu', 'Unit', 8, 6, '']], ['Satu | - | -']],
    ['a sub’s name is no indikator’s', [[1, 'A', 'Satu', 'Unit', 'naik', 8, 7, '']], [[1, 'A', 'Dua', 'Unit', 8, 6, ''], ['', '', '- Satu', 'Unit', 8, 6, '']], ['Satu | - | indikator baru']],
  ])('%s', (_, own, before, shown) => expect(changes(own, before)).toEqual(shown));

  test('a sub of the same name under another indikator is another one', () => {
    const subs = (head: string, first: CellValue): Rows => [[1, 'A', head, 'Persen', '', '', ''], ['', '', '- Kota', 'Persen', 50, first, ''], ['', '', '- Desa', 'Persen', 50, 40, '']];
    const own: Rows = [[1, 'A', 'Indeks mutu', 'Persen', 'naik', '', '', ''], ['', '', '- Kota', 'Persen', 'naik', 50, 45, ''], ['', '', '- Desa', 'Persen', 'naik', 50, 45, '']];
    expect(changes(own, subs('Indeks mutu', 44))).toEqual(['Indeks mutu | - | -', '- Kota | 44 | Naik', '- Desa | 40 | Naik']);
    expect(changes(own, subs('Indeks lain', 44))).toEqual(['Indeks mutu | - | indikator baru', '- Kota | - | indikator baru', '- Desa | - | indikator baru']);
  });
});

describe('which year is the year before', () => {
  const own = pk([1, 'A', 'Satu', 'Unit', 'naik', 8, 7, '']);
  const years = (...heads: readonly string[]): SheetSnapshot => layout('Riwayat', [['PERBANDINGAN CAPAIAN KINERJA'], [], ['No', 'Indikator Kinerja', ...heads], [1, 'Satu', ...heads.map((_, at) => at + 1)]]);
  const NOTE = 'Realisasi Tahun 2022 tidak dibandingkan: buku kerja ini tidak memuat lembar Riwayat dengan realisasi tahun sebelumnya.';
  test.each<[why: string, sheet: SheetSnapshot, row: string, notes: readonly string[]]>([
    ['the one of several', years('Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'), '1 | A | Satu | 8 | 7 | 87.50 | -1 | 4 | Naik', []],
    ['not one further back', years('Target 2020', 'Realisasi 2020', 'Target 2021', 'Realisasi 2021'), '1 | A | Satu | 8 | 7 | 87.50 | -1', [NOTE]],
    ['not the report’s own', years('Target 2023', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024'), '1 | A | Satu | 8 | 7 | 87.50 | -1', [NOTE]],
    ['not one of targets alone', years('Target 2021', 'Realisasi 2021', 'Target 2022'), '1 | A | Satu | 8 | 7 | 87.50 | -1', [NOTE]],
  ])('%s', (_, sheet, row, notes) => {
    const table = made([own, sheet]);
    expect(rowsOf(table, 'isi')).toEqual([row]);
    expect(rowsOf(table, 'keterangan')).toEqual(notes);
  });
  test('where nobody names the report’s year there is none', () => {
    const table = made([own, riwayat([1, 'A', 'Satu', 'Unit', 8, 6, ''])], { tahun: null });
    expect(rowsOf(table, 'isi')).toEqual(['1 | A | Satu | 8 | 7 | 87.50 | -1']);
    expect(rowsOf(table, 'judul')[0]).toBe('Perbandingan Capaian Kinerja');
    expect(rowsOf(table, 'keterangan')).toEqual(['Realisasi tidak dibandingkan: buku kerja ini tidak memuat lembar Riwayat dengan realisasi tahun sebelumnya.']);
  });
});

describe('the difference to the target', () => {
  test.each<[why: string, satuan: string, t: CellValue, r: CellValue, shown: string, formula: string]>([
    ['more than planned', 'Unit', 80, 90.5, '10.5', '=ROUND(E4-D4,2)'],
    ['less', 'Unit', 80, 72, '-8', '=ROUND(E4-D4,2)'],
    ['two decimals', 'Unit', 80.25, 72, '-8.25', '=ROUND(E4-D4,2)'],
    ['more decimals than a formula would show', 'Unit', 80.125, 72, '-8.125', ''],
    ['a target in words', 'Unit', '≥ 80', 72, '-8', ''],
    ['a realisasi in words', 'Predikat', 70, 'BB (72)', '2', ''],
    ['of a range there is none', 'Unit', '80–90', 72, '-', ''],
    ['nor of letters', 'Predikat', 'BB', 'B', '-', ''],
    ['nor without a target', 'Unit', '', 72, '-', ''],
    ['nor without a realisasi', 'Unit', 80, '', '-', ''],
  ])('%s', (_, satuan, t, r, shown, formula) => {
    const table = made([pk([1, 'A', satuan === 'Predikat' ? 'Nilai AKIP' : 'Satu', satuan, 'naik', t, r, ''])]);
    expect(rowsOf(table, 'isi')[0]?.split(' | ')[6]).toBe(shown);
    expect(formulaOf(table, 'G4')).toBe(formula);
  });
});

describe('rows, notes and merged cells', () => {
  const own = pk([1, 'A', 'Satu', 'Unit', 'naik', 8, 7, ''], ['', '', 'Nilai AKIP', 'Predikat', 'naik', 'BB', 'B', 98.41], [2, 'B', 'Tiga', 'Unit', 'naik', 8, 8, '']);
  const TYPED = 'Capaian 98,41 pada "Nilai AKIP" diketik pada lembar PK, bukan hasil hitungan: skornya tidak tersedia.';
  test('with the year before', () => {
    const table = made([own, riwayat([1, 'A', 'Satu', 'Unit', 8, 6, ''])], { opd: 'Dinas Sosial' });
    expect(rowsOf(table, 'judul', 'kepala', 'isi', 'keterangan')).toEqual([
      'Perbandingan Capaian Kinerja Tahun 2023', 'Dinas Sosial',
      'No. | Sasaran Strategis | Indikator Kinerja | Target | Realisasi | Capaian (%) | Selisih (Realisasi − Target) | Realisasi Tahun 2022 | Naik/Turun/Tetap',
      '1 | A | Satu | 8 | 7 | 87.50 | -1 | 6 | Naik', '2 |  | Nilai AKIP | BB | B | 98.41 | - | - | indikator baru', '3 | B | Tiga | 8 | 8 | 100.00 | 0 | - | indikator baru',
      TYPED,
    ]);
    expect([table.widths, lineOf(table, 'merged'), lineOf(table, 'ruled'), formulaOf(table, 'F5')]).toEqual([[6, 32, 44, 13, 13, 12, 16, 15, 17], 'merged A1:I1 A2:I2 B4:B5 A7:I7', 'ruled A3:I6', "='PK'!H5"]);
  });
  test('without it the last two columns go, and a note says so below those of the rows', () => {
    const table = made([own]);
    expect(rowsOf(table, 'keterangan')).toEqual([TYPED, 'Realisasi Tahun 2022 tidak dibandingkan: buku kerja ini tidak memuat lembar Riwayat dengan realisasi tahun sebelumnya.']);
    expect([table.widths, lineOf(table, 'merged'), lineOf(table, 'ruled')]).toEqual([[6, 32, 44, 13, 13, 12, 16], 'merged A1:G1 A2:G2 B4:B5 A7:G7 A8:G8', 'ruled A3:G6']);
  });
  test('the cascade’s indikator are left out', () => {
    const input = inputOfSheets(workbookOf([own]));
    if (input.pk === null) throw new Error('no PK');
    const results = input.pk.results.map((result, index) => (index === 0 ? { ...result, source: { ...result.source, cakupan: 'turunan' as const } } : result));
    expect(rowsOf(tableOf(reportPerbandingan({ ...input, pk: { ...input.pk, results } })), 'isi').map((line) => line.split(' | ')[2])).toEqual(['Nilai AKIP', 'Tiga']);
  });
  test('without PK it is not made', () => {
    expect(reportPerbandingan(inputOfSheets(workbookOf([])))).toEqual({ kind: 'missing', id: '3.3', wanted: 'Tabel 3.3', needs: 'pk' });
  });
  test('subs that stand in for their indikator have no number, those of one with a sum stay out', () => {
    const table = made([pk([1, 'A', 'Jumlah usaha', 'Unit', 'naik', '', '', ''], ['', '', '- Tani', 'Unit', 'naik', 6, 5, ''], ['', '', '- Dagang', 'Unit', 'naik', 4, 4, ''], [2, 'B', 'Indeks mutu', 'Persen', 'naik', '', '', ''], ['', '', '- Kota', 'Persen', 'naik', 50, 40, ''], [3, 'C', 'Tiga', 'Unit', 'naik', 8, 8, ''])]);
    expect(rowsOf(table, 'isi')).toEqual(['1 | A | Jumlah usaha | 10 | 9 | 90.00 | -1', '2 | B | Indeks mutu |  |  | (perlu nilai induk) | -', ' |  | - Kota | 50 | 40 | 80.00 | -10', '3 | C | Tiga | 8 | 8 | 100.00 | 0']);
  });
});
