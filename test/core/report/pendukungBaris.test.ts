/** Tabel 3.6–3.9: the name in the title, the rows of programs, what is merged. */
import type { CellValue } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { nomorPendukung, reportPendukung } from '../../../src/core/report/pendukung';
import { pkOf, sheetOf, type Ind } from '../checkInput';
import { withKegiatan } from './kegiatanInput';
import { inputOf, tableOf } from './reportInput';
import { rowsOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const EMPTY = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
const HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'KELOMPOK SASARAN'];

function made(rows: Rows, pk: readonly Ind[] = []): readonly ReportTable[] {
  const { table, results } = pkOf(pk);
  const own = pk.length === 0 ? null : { table, results, sasaran: [], opd: { dasar: 'indikator' as const, capaian: null, kategori: null, counted: 0, total: 0 } };
  return reportPendukung(withKegiatan({ ...EMPTY, opd: 'Dinas Sosial', pk: own }, [sheetOf('Kegiatan', [HEAD, ...rows])])).map(tableOf);
}
const judul = (table: ReportTable | undefined): string => (table === undefined ? '' : (rowsOf(table, 'judul')[0] ?? '').replace('Program dan Kegiatan Mendukung IK ', ''));
const merged = (table: ReportTable | undefined): string => (table === undefined ? '' : (tableText(table).split('\n').find((line) => line.startsWith('merged')) ?? ''));

describe('the indikator in the title', () => {
  const one = (name: string): Rows => [[1, 'S', name, 1, 1, 'Program A', 'Kegiatan a', '', '']];
  test.each<[why: string, name: string, pk: readonly Ind[], shown: string]>([
    ['without its letter', 'a. Jumlah anak', [], 'Jumlah anak'],
    ['as the sheet has it, whatever PK’s spelling', 'Jumlah Anak', [{ nama: 'a. JUMLAH ANAK', t: 1, r: 1 }], 'Jumlah Anak'],
    ['subs that share its cell go where PK has them as such', 'Jumlah anak terlayani\n- Panti A\n- Panti B', [{ nama: 'Jumlah anak terlayani', t: '', r: '' }, { nama: '- Panti A', level: 'sub', parent: 0, t: 1, r: 1 }, { nama: '- Panti B', level: 'sub', parent: 0, t: 1, r: 1 }], 'Jumlah anak terlayani'],
    ['a colon before them goes too', 'Jumlah anak:\n- Panti A\n- Panti B', [{ nama: 'Jumlah anak', t: '', r: '' }, { nama: '- Panti A', level: 'sub', parent: 0, t: 1, r: 1 }, { nama: '- Panti B', level: 'sub', parent: 0, t: 1, r: 1 }], 'Jumlah anak'],
  ])('%s', (_, name, pk, shown) => expect(judul(made(one(name), pk)[0])).toBe(shown));
});

describe('rows', () => {
  const tables = made([
    [1, 'S', 'Jumlah anak', 1, 1, 'Program A', 'Kegiatan a', 'Sub satu', '10 anak'],
    ['', '', '', '', '', '', '', 'Sub dua', '10 anak'],
    ['', '', '', '', '', '', 'Kegiatan b', '', '4 ibu'],
    ['', '', '', '', '', 'Program B', 'Kegiatan c', '', '4 ibu'],
    [2, 'T', 'Jumlah ibu', 1, 1, '', '', '', ''],
    [3, 'U', 'Jumlah lansia', 1, 1, 'Program C', 'Kegiatan d', '', ''],
  ]);
  test('an indikator without kegiatan has no table; numbers go on with the next', () => {
    expect(tables.map((table) => [table.id, table.sheetName, judul(table)])).toEqual([['3.6', 'Tabel 3.6', 'Jumlah anak'], ['3.7', 'Tabel 3.7', 'Jumlah lansia']]);
  });
  test('programs are numbered, kegiatan through their program; sub kegiatan stand further in', () => {
    expect(tables.map((table) => tableText(table).split('\n').filter((line) => line.startsWith('isi')))).toEqual([
      ['isi | 1 | "Program A" | "1. Kegiatan a" | "10 anak"', 'isi |  |  | ›"Sub satu" | ', 'isi |  |  | ›"Sub dua" | ', 'isi |  |  | "2. Kegiatan b" | "4 ibu"', 'isi | 2 | "Program B" | "1. Kegiatan c" | "4 ibu"'],
      ['isi | 1 | "Program C" | "1. Kegiatan d" | '],
    ]);
    expect(tables.map((table) => table.rows.every((row) => row.length === 4))).toEqual([true, true]);
  });
  test('a program and whom it serves stand once over their rows, and no further than the program', () => {
    expect(tables.map(merged)).toEqual(['merged A1:D1 A2:D2 A4:A7 B4:B7 D4:D6', 'merged A1:D1 A2:D2']);
  });
  test('head, agency, widths, frame, what is repeated', () => {
    const [first] = tables;
    if (first === undefined) throw new Error('no table');
    expect(rowsOf(first, 'judul', 'kepala')).toEqual(['Program dan Kegiatan Mendukung IK Jumlah anak', 'Dinas Sosial', 'No. | Program | Kegiatan | Sasaran']);
    expect(tables.map(({ widths, frames, repeated, landscape, charts }) => ({ widths, frames, repeated, landscape, charts }))).toEqual([5, 1].map((count) => ({ widths: [6, 40, 56, 30], frames: [{ row: 2, column: 0, rows: count + 1, columns: 4 }], repeated: { row: 2, rows: 1 }, landscape: true, charts: [] })));
  });
  test('kegiatan above the first indikator have no table', () => {
    expect(made([['', '', '', '', '', 'Program A', 'Kegiatan a', '', ''], [1, 'S', 'Jumlah anak', 1, 1, 'Program A', 'Kegiatan b', '', '']]).map((table) => rowsOf(table, 'isi'))).toEqual([['1 | Program A | 1. Kegiatan b | ']]);
  });
});

test('numbers of tables: 3.6 to 3.9, then letters', () => {
  expect([0, 1, 2, 3, 4, 5, 28, 29, 30, 55, 56, 81, 82].map(nomorPendukung)).toEqual(['3.6', '3.7', '3.8', '3.9', '3.9a', '3.9b', '3.9y', '3.9z', '3.9aa', '3.9az', '3.9ba', '3.9bz', '3.9ca']);
});
