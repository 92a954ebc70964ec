/** Tabel 3.6–3.9: the report's own, and more or fewer indikator than it has. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { Report } from '../../../src/core/model/reportTable';
import { nomorPendukung, reportPendukung } from '../../../src/core/report/pendukung';
import { readSources } from '../../../src/core/report/sources';
import { sheetOf } from '../checkInput';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';

test('the report', async () => {
  const snapshot = await snapshotOfFixture('dinsos-sumbar-2020');
  const tables = reportPendukung(withKegiatan(inputOf(snapshot), snapshot.sheets)).map(tableOf);
  expect(tables.map(({ sheetName }) => sheetName)).toEqual(['Tabel 3.6', 'Tabel 3.7', 'Tabel 3.8', 'Tabel 3.9']);
  // 25 + 1 + 5 + 5 = 36 kegiatan below a title, the agency's name and a header.
  expect(tables.map(({ rows }) => rows.length - 3)).toEqual([25, 1, 5, 5]);
  tables.forEach(expectGolden);
}, 60_000);

const EMPTY = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
const HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN', 'KELOMPOK SASARAN'];
const reportsOf = (rows: readonly (readonly CellValue[])[]): readonly Report[] => reportPendukung(withKegiatan(EMPTY, [sheetOf('Kegiatan', [HEAD, ...rows])]));
const rowsOf = (report: Report | undefined): string[] =>
  report === undefined ? [] : tableOf(report).rows.map((row) => row.map((cell) => (cell === null || cell.content.kind === 'empty' ? '' : cell.content.kind === 'text' ? cell.content.text : String(cell.content.value.coefficient))).join(' | '));

describe('PK lists the kegiatan beside its indikator', () => {
  const pk = sheetOf('PK', [
    ['PERJANJIAN KINERJA TAHUN 2024'], ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian', 'Program', 'Kegiatan', 'Anggaran', 'Realisasi'],
    [1, 'Layanan', 'Persentase A', 80, 76, 90, 'Program satu', 'Kegiatan a', 1000, 900], ['', '', '', '', '', '', '', 'Kegiatan b', 500, 400], [2, 'Mutu', 'Nilai B', 70, 77, 110, 'Program dua', 'Kegiatan c', 300, 300],
  ]);
  const sourcesOf = (...sheets: readonly SheetSnapshot[]) => readSources(inputOf(workbookOf(sheets)), workbookOf(sheets));

  test('its own table is taken where no worksheet is of kegiatan; what is wrong in it is told of PK alone', () => {
    const { sheets, issues } = sourcesOf(pk);
    const tables = reportPendukung({ ...inputOf(workbookOf([pk])), ...sheets });
    expect(tables.map((table) => rowsOf(table).slice(3))).toEqual([['1 | Program satu | 1. Kegiatan a | ', ' |  | 2. Kegiatan b | '], ['1 | Program dua | 1. Kegiatan c | ']]);
    expect(issues).toEqual([]);
  });
  test('a worksheet of kegiatan goes before it', () => {
    const { sheets } = sourcesOf(pk, sheetOf('Kegiatan', [HEAD, [1, 'Layanan', 'Persentase A', 80, 76, 'Program satu', 'Kegiatan x', '']]));
    expect(sheets.kegiatan?.sheet.name).toBe('Kegiatan');
  });
});

test.each([1, 4, 5, 6])('%i indikator', (count) => {
  const rows = Array.from({ length: count }, (_, index) => [index + 1, `Sasaran ${index}`, `Indikator ${'abcdef'[index]}`, 1, 1, 'P', 'K', '']);
  expect(reportsOf(rows).map((report) => tableOf(report).id)).toEqual(['3.6', '3.7', '3.8', '3.9', '3.9a', '3.9b'].slice(0, count));
});

test('numbers after the letters run out', () => {
  expect([3, 4, 29, 30].map(nomorPendukung)).toEqual(['3.9', '3.9a', '3.9z', '3.9aa']);
});

test('programs and kegiatan are numbered anew, whom they serve stands once for each', () => {
  const [first, second] = reportsOf([
    [1, 'S', 'a. Jumlah anak', 1, 1, 'II. Program Anak', '5 Makanan', '535 anak'],
    ['', '', '', '', '', '', '2 Pendidikan', '535 anak'],
    ['', '', '', '', '', '', 'c. 10 Program Pokok PKK', '40 ibu'],
    ['', '', '', '', '', '1.06.02 Program Keluarga', '1.06.02.2.01 Bantuan', ''],
    [2, 'T', 'Jumlah ibu', 1, 1, 'Program Ibu', 'Bantuan', ''],
  ]);
  expect(rowsOf(first)).toEqual([
    'Program dan Kegiatan Mendukung IK Jumlah anak |  |  | ',
    ' |  |  | ',
    'No. | Program | Kegiatan | Sasaran',
    '1 | Program Anak | 1. 5 Makanan | 535 anak',
    ' |  | 2. Pendidikan | ',
    ' |  | 3. 10 Program Pokok PKK | 40 ibu',
    '2 | Program Keluarga | 1. Bantuan | ',
  ]);
  expect(rowsOf(second).at(-1)).toBe('1 | Program Ibu | 1. Bantuan | ');
});

test('without a Kegiatan sheet', () => {
  expect(reportPendukung(EMPTY)).toEqual([{ kind: 'missing', id: '3.6', wanted: 'Tabel 3.6–3.9', needs: 'kegiatan' }]);
});
