/** Tabel 3.11 of a few rows: their order, numbers and kode, sums, percents, and the budget before perubahan. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportRealisasiApbd } from '../../../src/core/report/realisasiApbd';
import { charactersFor } from '../../../src/core/report/widths';
import { apbdOf, sheetOf, type Line } from '../checkInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

type Apbd = NonNullable<ReportInput['apbd']>;

const shown = (cell: ReportCell | null): string =>
  cell === null ? '·' : cell.content.kind === 'empty' ? '' : cell.content.kind === 'number' ? toText(cell.content.value) : cell.content.text;
const formulaOf = (cell: ReportCell | null | undefined): string => (cell?.formula === undefined ? '' : formulaText(cell.formula));

const made = (apbd: Apbd, more: Partial<ReportInput> = {}): ReportTable => tableOf(reportRealisasiApbd({ ...inputOf(workbookOf([])), ...more, apbd }));
/** The rows of the budget below the two rows of the header, up to the chart. */
const bodyOf = (table: ReportTable): ReportTable['rows'] => table.rows.slice(4, table.breaks?.[0] ?? table.rows.length);
/** "1 program A": what stands in the first two columns. */
const namesOf = (table: ReportTable): readonly string[] => bodyOf(table).map(([no, name]) => `${shown(no ?? null)} ${shown(name ?? null)}`.trim());

/** The same APBD whose rows close others, by their places. */
const closing = (apbd: Apbd, closes: Readonly<Record<number, number>>): Apbd => {
  const results = apbd.results.map((result, at) => (closes[at] === undefined ? result : { ...result, source: { ...result.source, closes: closes[at] } }));
  return { table: { ...apbd.table, rows: results.map(({ source }) => source) }, results };
};

const P = (uraian: string, more: Line = {}): Line => ({ uraian, level: 'program', a: 100, r: 50, ...more });
const K = (uraian: string, parent: number, more: Line = {}): Line => ({ uraian, level: 'kegiatan', parent, a: 60, r: 30, ...more });
const S = (uraian: string, parent: number, more: Line = {}): Line => ({ uraian, level: 'sub-kegiatan', parent, a: 40, r: 20, ...more });
const T = (uraian: string, more: Line = {}): Line => ({ uraian, level: 'total', a: 200, r: 100, ...more });

test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
  ['the total first, though the sheet closes with it', [P('A'), P('B'), T('JUMLAH')], ['JUMLAH', '1 A', '2 B']],
  ['a total that heads the sheet stays there', [T('JUMLAH'), P('A'), P('B')], ['JUMLAH', '1 A', '2 B']],
  ['where both do, both stay', [T('BELANJA'), P('A'), T('JUMLAH')], ['BELANJA', '1 A', 'JUMLAH']],
  ['a total amid the programs stays amid them', [P('A'), T('JUMLAH'), P('B')], ['1 A', 'JUMLAH', '2 B']],
  ['a total of ours where the sheet has none', [P('A'), P('B')], ['Jumlah', '1 A', '2 B']],
  ['a sum carried over the page is none', [P('A'), T('Jumlah dipindahkan'), P('B')], ['Jumlah', '1 A', '2 B']],
  ['nor is a sub total, in whatever case', [P('A'), T('SUB TOTAL'), P('B'), T('Sub jumlah')], ['Jumlah', '1 A', '2 B']],
  ['a total that only begins with those letters is one', [T('Subsidi dan hibah'), P('A')], ['Subsidi dan hibah', '1 A']],
  ['nor one that has the word further on', [T('Jumlah sub urusan'), P('A')], ['Jumlah sub urusan', '1 A']],
  ['a program of that name is a program', [P('Sub terminal')], ['Jumlah', '1 Sub terminal']],
  ['a total alone', [T('JUMLAH')], ['JUMLAH']],
])('%s', (_, lines, expected) => {
  expect(namesOf(made(apbdOf(lines)))).toEqual(expected);
});

test('a line that closes a program is left out, one that closes all is the total', () => {
  expect(namesOf(made(closing(apbdOf([P('A'), T('Jumlah Program A', { a: 100 }), P('B'), T('Jumlah', { a: 200 })]), { 1: 0 })))).toEqual(['Jumlah', '1 A', '2 B']);
});

describe('what numbers the rows', () => {
  test.each<[why: string, lines: readonly Line[], head: string, expected: readonly string[]]>([
    ['programs and kegiatan count on through the part', [P('A'), K('K1', 0), P('B'), K('K2', 2), S('S', 3)], 'No.', ['Jumlah', '1 A', '1 K1', '2 B', '2 K2', 'S']],
    ['kode of programs and kegiatan alone are not wanted: numbers reach them', [P('A', { kode: '1.06.01' }), K('K1', 0, { kode: '1.06.01.2.01' })], 'No.', ['Jumlah', '1 A', '1 K1']],
    ['nor where the rows below have none', [P('A', { kode: '1.06.01' }), K('K1', 0, { kode: '1.06.01.2.01' }), S('S', 1)], 'No.', ['Jumlah', '1 A', '1 K1', 'S']],
    ['kode down to the sub kegiatan', [P('A', { kode: '1.06.01' }), K('K1', 0, { kode: '1.06.01.2.01' }), S('S', 1, { kode: '1.06.01.2.01.01' })], 'Kode', ['Jumlah', '1.06.01 A', '1.06.01.2.01 K1', '1.06.01.2.01.01 S']],
    ['a kegiatan without kode: numbers, and the kode below them', [P('A', { kode: '1.06.01' }), K('K1', 0), S('S', 1, { kode: '1.06.01.2.01.01' })], 'No.', ['Jumlah', '1 A', '1 K1', '1.06.01.2.01.01 S']],
    ['a program without one likewise', [P('A'), K('K1', 0, { kode: '1.06.01.2.01' }), S('S', 1, { kode: '1.06.01.2.01.01' })], 'No.', ['Jumlah', '1 A', '1 K1', '1.06.01.2.01.01 S']],
    ['some of the rows below without one do not matter', [P('A', { kode: '1.06.01' }), S('S', 0, { kode: '1.06.01.2.01.01' }), S('S2', 0)], 'Kode', ['Jumlah', '1.06.01 A', '1.06.01.2.01.01 S', 'S2']],
    ['the kode of a total tells nothing', [T('BELANJA', { kode: '5' }), P('A', { kode: '1.06.01' })], 'No.', ['BELANJA', '1 A']],
    ['a unit above the programs shows its kode', [{ uraian: 'Dinas', level: 'lain', kode: '1.06', a: 100, r: 50 }, P('A', { parent: 0, kode: '1.06.01' })], 'Kode', ['Jumlah', '1.06 Dinas', '1.06.01 A']],
    ['a total has no kode in the table', [T('BELANJA', { kode: '5' }), P('A', { kode: '5.1' }), S('S', 1, { kode: '5.1.1' })], 'Kode', ['BELANJA', '5.1 A', '5.1.1 S']],
  ])('%s', (_, lines, head, expected) => {
    const table = made(apbdOf(lines));
    expect([shown(table.rows[2]?.[0] ?? null), namesOf(table)]).toEqual([head, expected]);
  });

  test('each part counts anew and is lettered; one part alone is not', () => {
    const lines: readonly Line[] = [T('PENDAPATAN', { bagian: 'pendapatan' }), P('Retribusi', { bagian: 'pendapatan', parent: 0 }), T('BELANJA'), P('A', { parent: 2 }), P('B', { parent: 2 }), P('SiLPA', { bagian: 'pembiayaan' })];
    const table = made(apbdOf(lines));
    expect(namesOf(table)).toEqual(['A. Pendapatan', 'PENDAPATAN', '1 Retribusi', 'B. Belanja', 'BELANJA', '1 A', '2 B', 'C. Pembiayaan', '1 SiLPA']);
    expect(table.merges.slice(2, 5)).toEqual([4, 7, 11].map((row) => ({ row, column: 0, rows: 1, columns: 6 })));
    // Only belanja is charted.
    expect(table.charts[0]?.categories.rows).toBe(2);
    expect(namesOf(made(apbdOf([P('SiLPA', { bagian: 'pembiayaan' })])))).toEqual(['1 SiLPA']);
  });

  test('the column is as wide as the longest kode, not as a title or the letter of a part', () => {
    const kode = '1.06.01.2.01.0014';
    expect(made(apbdOf([P('A', { kode: '1.06.01' }), S('S', 0, { kode })])).widths).toEqual([charactersFor(kode), 54, 19, 19, 18, 9]);
    // A unit and its programs.
    expect(made(apbdOf([{ uraian: 'Dinas', level: 'lain', kode: '1.06', a: 100, r: 50 }, P('A', { parent: 0, kode })])).widths[0]).toBe(charactersFor(kode));
    expect(made(apbdOf([P('A'), P('X', { bagian: 'pembiayaan' })]), { opd: 'Dinas Sosial Provinsi Sumatera Barat' }).widths[0]).toBe(7);
  });
});

test.each<[level: NonNullable<Line['level']>, role: string, indent: number]>([
  ['total', 'jumlah', 0],
  ['lain', 'induk', 0],
  ['program', 'induk', 0],
  ['kegiatan', 'isi', 1],
  ['sub-kegiatan', 'isi', 2],
  ['rekening', 'isi', 3],
])('a row of level %s is %s, indented by %i', (level, role, indent) => {
  const [row] = bodyOf(made(apbdOf([T('JUMLAH'), { uraian: 'Baris\n itu', level, a: 10, r: 5, kode: level === 'kegiatan' ? '' : '5.1' }]))).slice(1);
  expect([row?.[1], new Set(row?.map((cell) => cell?.role))]).toEqual([{ content: { kind: 'text', text: 'Baris itu' }, role, indent }, new Set([role])]);
});

test('a kode stands at the left, a number in the middle', () => {
  const aligned = (lines: readonly Line[]): readonly unknown[] => bodyOf(made(apbdOf(lines))).slice(1).map(([cell]) => cell?.align);
  expect(aligned([P('A'), K('K', 0)])).toEqual(['tengah', 'tengah']);
  expect(aligned([P('A', { kode: '1.06.01' }), S('S', 0, { kode: '1.06.01.2.01.01' })])).toEqual(['kiri', 'kiri']);
});

describe('sums and percents', () => {
  const row = (lines: readonly Line[], at: number): readonly string[] => (bodyOf(made(apbdOf(lines)))[at] ?? []).slice(2).map((cell) => `${shown(cell)}${cell?.formula === undefined ? '' : ` =${formulaOf(cell)}`}`);
  const PERCENT = (at: number, otherwise = '-'): string => `=IF(C${at}=0,"${otherwise}",ROUND(ROUND(D${at}*100,0)*10000/ROUND(C${at}*100,0),0)/100)`;

  test.each<[why: string, lines: readonly Line[], at: number, expected: readonly string[]]>([
    ['an amount is the user\'s cell, sisa and % are of the row', [T('J'), P('A', { a: 100, r: 75 })], 1, ["100 ='APBD'!C2", "75 ='APBD'!D2", '25 =ROUND(C6-D6,2)', `75.00 ${PERCENT(6)}`]],
    ['one that the sheet leaves blank is the sum of those below', [T('J'), P('A', { a: null, r: null }), K('K', 1, { a: 60, r: 30 }), K('L', 1, { a: 40, r: 30 })], 1, ['100 =ROUND(SUM(C7:C8),2)', '60 =ROUND(SUM(D7:D8),2)', '40 =ROUND(C6-D6,2)', `60.00 ${PERCENT(6)}`]],
    ['nothing budgeted has no percent', [T('J'), P('A', { a: 0, r: 0 })], 1, ["0 ='APBD'!C2", "0 ='APBD'!D2", '0 =ROUND(C6-D6,2)', `- ${PERCENT(6)}`]],
    ['nor has one of which nothing is known to be spent, and no dash is shown', [T('J'), P('A', { a: 100, r: null })], 1, ["100 ='APBD'!C2", '', '', '']],
    ['nor an unknown budget', [T('J'), P('A', { a: null, r: 5 })], 1, ['', "5 ='APBD'!D2", '', '']],
    ['the total that we add is the sum of the outermost rows, whatever stands between', [P('A', { a: 100, r: 50 }), K('K', 0), P('B', { a: 30, r: 25 })], 0, ['130 =ROUND(SUM(C6,C8),2)', '75 =ROUND(SUM(D6,D8),2)', '55 =ROUND(C5-D5,2)', `57.69 ${PERCENT(5)}`]],
    ['of programs without any budget', [P('A', { a: 0, r: 0 })], 0, ['0 =ROUND(SUM(C6),2)', '0 =ROUND(SUM(D6),2)', '0 =ROUND(C5-D5,2)', `- ${PERCENT(5)}`]],
  ])('%s', (_, lines, at, expected) => {
    expect(row(lines, at)).toEqual(expected);
  });

  test('a negative budget has no percent that a formula could follow', () => {
    // A refund in a list of rekening.
    const cells = bodyOf(made(apbdOf([T('J'), P('A', { a: -100, r: 5 })])))[1] ?? [];
    expect([shown(cells[4] ?? null), formulaOf(cells[4]), formulaOf(cells[5])]).toEqual(['-105', 'ROUND(C6-D6,2)', '']);
  });
});

describe('the budget before perubahan', () => {
  /** With a column of it at G. */
  const withMurni = (lines: readonly Line[], murni: readonly (number | null)[], closes: Readonly<Record<number, number>> = {}): Apbd => {
    const { table, results } = closing(apbdOf(lines), closes);
    const sheet = sheetOf('APBD', table.sheet.values.map((cells, at): CellValue[] => [...cells, murni[at] ?? '']));
    return {
      table: { ...table, sheet, columns: { ...table.columns, murni: 6 } },
      results: results.map((result, at) => {
        const amount = murni[at] ?? null;
        return { ...result, source: { ...result.source, anggaranMurni: amount === null ? null : parseDigits(String(amount)) } };
      }),
    };
  };
  const last = (table: ReportTable): readonly string[] => table.rows.slice(0, table.breaks?.[0] ?? table.rows.length).map((row) => (row.length === 7 ? `${shown(row[6] ?? null)}${formulaOf(row[6]) === '' ? '' : ` =${formulaOf(row[6])}`}` : `${row.length} cells`));

  test.each<[why: string, apbd: Apbd, expected: readonly string[]]>([
    ['a total of ours is the sum of the programs', withMurni([P('A'), K('K', 0), P('B')], [80, 50, 20]), ['·', '·', 'Anggaran Sebelum Perubahan', '7', '100 =ROUND(SUM(G6,G8),2)', "80 ='APBD'!G1", "50 ='APBD'!G2", "20 ='APBD'!G3"]],
    ['one that is not known of every program has no total', withMurni([P('A'), P('B')], [80, null]), ['·', '·', 'Anggaran Sebelum Perubahan', '7', '', "80 ='APBD'!G1", '']],
    ['one that is not known of a kegiatan has', withMurni([P('A'), K('K', 0)], [80, null]), ['·', '·', 'Anggaran Sebelum Perubahan', '7', '80 =ROUND(SUM(G6),2)', "80 ='APBD'!G1", '']],
    ['the sheet\'s own total is its cell', withMurni([T('JUMLAH'), P('A', { parent: 0 })], [90, 80]), ['·', '·', 'Anggaran Sebelum Perubahan', '7', "90 ='APBD'!G1", "80 ='APBD'!G2"]],
    ['parts: their letters go over it, and pembiayaan is not in the total of belanja', withMurni([P('A'), P('SiLPA', { bagian: 'pembiayaan' })], [80, 7]), ['·', '·', 'Anggaran Sebelum Perubahan', '7', '', '80 =ROUND(SUM(G7),2)', "80 ='APBD'!G1", '', "7 ='APBD'!G2"]],
  ])('%s', (_, apbd, expected) => {
    expect(last(made(apbd))).toEqual(expected);
  });

  test('the table is wider by it, and lies across the page', () => {
    const table = made(withMurni([P('A')], [80]));
    expect([table.widths, table.landscape, table.merges.slice(0, 2).map(({ columns }) => columns), table.frames[0]?.columns]).toEqual([[7, 54, 19, 19, 18, 9, 19], true, [7, 7], 7]);
    expect(table.rows.every((row) => row.length === 7)).toBe(true);
    const { table: none, results } = apbdOf([P('A')]);
    expect(made({ table: { ...none, columns: { ...none.columns, murni: null } }, results }).widths).toHaveLength(6);
    const without = made({ table: none, results });
    expect([without.widths.length, without.landscape, without.frames[0]]).toEqual([6, false, { row: 2, column: 0, rows: 4, columns: 6 }]);
    expect(without.rows.every((row) => row.length === 6)).toBe(true);
  });

  test('its amounts look as those of their rows', () => {
    const table = made(withMurni([P('A'), K('K', 0, {}), P('B')], [80, null, 20]));
    expect(bodyOf(table).map((row) => row[6]?.role)).toEqual(['jumlah', 'induk', 'isi', 'induk']);
  });
});

test('the year is the sheet\'s own, else the report\'s', () => {
  const apbd = apbdOf([P('A')]);
  const titleOf = (tahun: number | null): string => shown(made({ ...apbd, table: { ...apbd.table, tahun } }, { tahun: 2023 }).rows[0]?.[0] ?? null);
  expect([titleOf(2020), titleOf(null)]).toEqual(['Realisasi APBD Tahun 2020', 'Realisasi APBD Tahun 2023']);
});

test('without a program that has an amount there is no chart, and no page to begin', () => {
  const table = made(apbdOf([T('JUMLAH')]));
  expect([table.charts, table.breaks, table.rows.length]).toEqual([[], [], 5]);
  const charted = made(apbdOf([P('A')]));
  // Four rows of header, the total, the program; then the block, whose chart stands four rows further down.
  expect([charted.breaks, charted.charts[0]?.place.row]).toEqual([[6, 10], 10]);
});
