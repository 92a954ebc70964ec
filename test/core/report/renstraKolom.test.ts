/** Tabel 3.5: which columns it has, how it is headed, what is merged, what its last columns and remarks say. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportRenstra } from '../../../src/core/report/renstra';
import { layout } from '../layout';
import { tableOf } from './reportInput';
import { inputOfSheets, rowsOf, workbookOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const PK_HEAD: Rows = [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi']];
const PK = layout('PK', [...PK_HEAD, [1, 'Lain', 'Lain pula', 'Unit', 'naik', 1, 1]]);

interface Plan {
  readonly name?: string;
  readonly titles?: readonly string[];
  readonly lead?: readonly string[];
  readonly years?: readonly number[];
  readonly fields?: readonly string[];
  readonly right?: readonly string[];
}

/** A plan's sheet: its titles, a blank row, names, then each year's fields, and what stands right of them. */
function plan(rows: Rows, { name = 'Renstra', titles = ['CAPAIAN RENSTRA 2022-2024 S.D TAHUN 2023'], lead = ['No', 'Sasaran Strategis', 'Indikator Kinerja'], years = [2022, 2023, 2024], fields = ['T', 'R', 'C %'], right = [] }: Plan = {}): SheetSnapshot {
  const blanks = (count: number): readonly string[] => Array.from({ length: count }, () => '');
  return layout(name, [...titles.map((title) => [title]), [], [...lead, ...years.flatMap((year) => [year, ...blanks(fields.length - 1)]), ...right], [...blanks(lead.length), ...years.flatMap(() => fields), ...blanks(right.length)], ...rows]);
}

const made = (sheet: SheetSnapshot, changes: Partial<ReportInput> = {}, pk = PK): ReportTable => tableOf(reportRenstra({ ...inputOfSheets(workbookOf([pk, sheet])), ...changes }));
const judul = (table: ReportTable): string => rowsOf(table, 'judul')[0] ?? '';
const merges = (table: ReportTable): string => tableText(table).split('\n').find((line) => line.startsWith('merged ')) ?? '';

describe('what the plan is called', () => {
  const ROWS: Rows = [[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, '', '']];
  test.each<[why: string, name: string, titles: readonly string[], judul: string]>([
    ['Renstra', 'Lembar 1', ['CAPAIAN RENSTRA 2022-2024 S.D TAHUN 2023'], 'terhadap Renstra Tahun 2022-2024'],
    ['rencana strategis', 'RPJMD', ['CAPAIAN RENCANA STRATEGIS 2022-2024'], 'terhadap Renstra Tahun 2022-2024'],
    ['RPJMD', 'Renstra', ['CAPAIAN TERHADAP RPJMD 2022-2024'], 'terhadap RPJMD Tahun 2022-2024'],
    ['RPD', 'Renstra', ['CAPAIAN TERHADAP RPD 2022-2024'], 'terhadap RPD Tahun 2022-2024'],
    ['the first title that says it', 'Lembar 1', ['KABUPATEN A', 'CAPAIAN RPD 2022-2024', 'RENSTRA DINAS'], 'terhadap RPD Tahun 2022-2024'],
    ['else the worksheet’s name', 'RPJMD', ['CAPAIAN KINERJA 2022-2024'], 'terhadap RPJMD Tahun 2022-2024'],
    ['of both the renstra', 'Lembar 1', ['RENSTRA 2022-2024 TURUNAN RPJMD'], 'terhadap Renstra Tahun 2022-2024'],
  ])('%s', (_, name, titles, expected) => expect(judul(made(plan(ROWS, { name, titles })))).toBe(`Perbandingan Capaian Kinerja s/d Tahun 2023 ${expected}`));

  test('in capitals over the years and over its end', () => {
    const [head = ''] = rowsOf(made(plan(ROWS, { titles: ['CAPAIAN RENSTRA 2022-2024'] })), 'kepala');
    expect(head).toBe('NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET RENSTRA 2022-2024 DAN REALISASI S.D TAHUN 2023 |  |  |  |  |  |  |  |  | KET | TARGET AKHIR RENSTRA (2024) | CAPAIAN 2023 THD AKHIR (%)');
  });
});

test('the plan’s end is headed without a year where none has run', () => {
  const [head = ''] = rowsOf(made(plan([[1, 'A', 'Satu', 10, '', '', 20, '', '', 30, '', '', 60]], { titles: ['RENSTRA 2022-2024'], right: ['Target Akhir Renstra'] }), { tahun: null }), 'kepala');
  expect(head).toContain(' | CAPAIAN THD AKHIR (%)');
});

describe('columns', () => {
  const YEARS = [10, 9, '', 20, 15, '', 30, '', ''];
  test.each<[why: string, sheet: SheetSnapshot, row: string, widths: readonly number[], merged: string]>([
    [
      'all of them',
      plan([[1, 'A', 'Satu', 'Persen', 60, ...YEARS, 95, 'x'], ['', '', 'Dua', 'Persen', 61, ...YEARS, 95, ''], [2, 'B', 'Tiga', 'Orang', 5, ...YEARS, 95, '']], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Kondisi Awal'], right: ['Target Akhir Renstra', 'Ket'] }),
      '1 | A | Satu | Persen | 60 | 10 | 9 | 90.00 | 20 | 15 | 75.00 | 30 |  |  | x | 95 | 15.79',
      [5, 20, 30, 10, 11, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 11, 11],
      'merged A1:Q1 A2:Q2 A3:A5 B3:B5 C3:C5 D3:D5 E3:E5 F3:N3 F4:H4 I4:K4 L4:N4 O3:O5 P3:P5 Q3:Q5 A7:A8 B7:B8',
    ],
    [
      'a baseline of a year has it below its name',
      plan([[1, 'A', 'Satu', 60, ...YEARS]], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Kondisi Awal 2021'] }),
      '1 | A | Satu | 60 | 10 | 9 | 90.00 | 20 | 15 | 75.00 | 30 |  |  |  | 30 | 50.00',
      [5, 20, 30, 11, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 11, 11],
      'merged A1:P1 A2:P2 A3:A5 B3:B5 C3:C5 D4:D5 E3:M3 E4:G4 H4:J4 K4:M4 N3:N5 O3:O5 P3:P5',
    ],
    [
      'no sasaran, no units',
      plan([[1, 'Satu', ...YEARS], ['', '- Dua', ...YEARS]], { lead: ['No', 'Indikator Kinerja'] }),
      '1 | Satu | 10 | 9 | 90.00 | 20 | 15 | 75.00 | 30 |  |  |  | 30 | 50.00',
      [5, 30, 6, 6, 6, 6, 6, 6, 6, 6, 6, 14, 11, 11],
      'merged A1:N1 A2:N2 A3:A5 B3:B5 C3:K3 C4:E4 F4:H4 I4:K4 L3:L5 M3:M5 N3:N5',
    ],
  ])('%s', (_, sheet, row, widths, merged) => {
    const table = made(sheet);
    expect(rowsOf(table, 'isi')[0]).toBe(row);
    expect(table.widths).toEqual(widths);
    expect(merges(table)).toBe(merged);
    expect(rowsOf(table, 'nomor-kolom')).toEqual([widths.map((_width, index) => index + 1).join(' | ')]);
  });

  test('the year of a baseline', () => {
    const table = made(plan([[1, 'A', 'Satu', 60, ...YEARS]], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Kondisi Awal 2021'] }));
    expect(rowsOf(table, 'kepala').map((row) => row.split(' | ').slice(3, 5).join(' | '))).toEqual(['BASELINE | TARGET RENSTRA 2022-2024 DAN REALISASI S.D TAHUN 2023', '2021 | 2022', ' | T']);
  });

  test('columns are as wide as their numbers, and no narrower than the least', () => {
    const { widths } = made(plan([[1, 'A', 'Satu', 60, 1250000000000, 9, '', 20, 15, '', 30, '', '', 1250000000000]], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Kondisi Awal'], right: ['Target Akhir Renstra'] }));
    expect(widths.map((width) => (width > 14 && width < 20 ? 'wide' : width))).toEqual([5, 20, 30, 11, 'wide', 6, 6, 6, 6, 6, 6, 6, 6, 14, 'wide', 11]);
  });
});

describe('numbers and merged sasaran', () => {
  const row = (no: CellValue, sasaran: string, name: string): readonly CellValue[] => [no, sasaran, name, 10, 9, '', 20, 15, '', 30, '', ''];
  test.each<[why: string, rows: Rows, shown: readonly string[], merged: readonly string[]]>([
    ['a number each sasaran, however many indikator it has', [row(1, 'A', 'Satu'), row('', '', 'Dua'), row('', '', '- Tiga'), row(2, 'B', 'Empat')], ['1 | A | Satu', ' |  | Dua', ' |  | - Tiga', '2 | B | Empat'], ['A7:A9', 'B7:B9']],
    ['the last ones too', [row(1, 'A', 'Satu'), row(2, 'B', 'Dua'), row('', '', 'Tiga')], ['1 | A | Satu', '2 | B | Dua', ' |  | Tiga'], ['A8:A9', 'B8:B9']],
    ['one indikator each: nothing is merged', [row(1, 'A', 'Satu'), row(2, 'B', 'Dua')], ['1 | A | Satu', '2 | B | Dua'], []],
    ['a sasaran that comes again has a number again', [row(1, 'A', 'Satu'), row(2, 'B', 'Dua'), row(3, 'A', 'Tiga')], ['1 | A | Satu', '2 | B | Dua', '3 | A | Tiga'], []],
  ])('%s', (_, rows, shown, merged) => {
    const table = made(plan(rows));
    expect(rowsOf(table, 'isi').map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual(shown);
    expect(merges(table).split(' ').filter((area) => /^[AB]\d+:[AB]\d+$/.test(area) && !area.startsWith('A3') && !area.startsWith('B3'))).toEqual(merged);
  });

  test('a sub-indikator stands further in', () => {
    const table = made(plan([row(1, 'A', 'Satu'), row('', '', '- Dua')]));
    expect(table.rows.slice(-2).map((cells) => cells[2]?.indent)).toEqual([undefined, 1]);
  });
});

describe('the plan’s end', () => {
  const ROWS: Rows = [[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, '', '']];
  const last = (table: ReportTable): string => rowsOf(table, 'isi')[0]?.split(' | ').slice(3).join(' | ') ?? '';
  const OWN = '10 | 9 | 90.00 | 20 | 15 | 75.00 | 30 |  |  | ';
  test.each<[why: string, sheet: SheetSnapshot, changes: Partial<ReportInput>, shown: string]>([
    ['the last year’s target, against what was reached in the report’s', plan(ROWS), {}, `${OWN} | 30 | 50.00`],
    ['not if it is not wanted', plan(ROWS), { akhirRenstra: false }, OWN],
    ['a column of its own is not shown either then', plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, '', '', 60]], { right: ['Target Akhir Renstra'] }), { akhirRenstra: false }, OWN],
    ['a column of its own', plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, '', '', 60]], { right: ['Target Akhir Renstra'] }), {}, `${OWN} | 60 | 25.00`],
    ['in the last year there is none ahead', plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '']], { years: [2022, 2023], titles: ['CAPAIAN RENSTRA 2022-2023 S.D TAHUN 2023'] }), {}, '10 | 9 | 90.00 | 20 | 15 | 75.00 | '],
    ['but for a column of its own', plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 60]], { years: [2022, 2023], titles: ['CAPAIAN RENSTRA 2022-2023 S.D TAHUN 2023'], right: ['Target Akhir Renstra'] }), {}, '10 | 9 | 90.00 | 20 | 15 | 75.00 |  | 60 | 25.00'],
    ['no result yet in the report’s year', plan([[1, 'A', 'Satu', 10, 9, '', 20, '', '', 30, '', '']]), {}, '10 | 9 | 90.00 | 20 |  |  | 30 |  |  | 2023 (belum ada data) | 30 | (belum ada data)'],
    ['zeros typed ahead are no results', plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, 0, 0]]), {}, `${OWN} | 30 | 50.00`],
    ['a letter has its reason there', plan([[1, 'A', 'Nilai AKIP', 'B', 'B (65)', '', 'BB', 'B', 98.41, 'A', '', '']]), {}, 'B | B (65) | 108.33 | BB | B | 98.41 | A |  |  | 2023 (capaian diketik) | A | (perlu skor)'],
  ])('%s', (_, sheet, changes, shown) => expect(last(made(sheet, changes))).toBe(shown));

  test('where one row has a target there the others have a blank', () => {
    const table = made(plan([[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, '', ''], ['', '', 'Dua', 10, 9, '', 20, 15, '', '', '', '']]));
    expect(rowsOf(table, 'isi').map((line) => line.split(' | ').slice(-2).join(' | '))).toEqual(['30 | 50.00', ' | ']);
  });
});

test('before its first year the plan has no end to be compared with', () => {
  const pk2021 = layout('PK', [['PERJANJIAN KINERJA TAHUN 2021'], ...PK_HEAD.slice(1), [1, 'Lain', 'Lain pula', 'Unit', 'naik', 1, 1]]);
  const table = made(plan([[1, 'A', 'Satu', 10, '', '', 20, '', '', 30, '', '']], { titles: ['TARGET RENSTRA 2022-2024'] }), {}, pk2021);
  expect(rowsOf(table, 'isi')).toEqual(['1 | A | Satu | 10 |  |  | 20 |  |  | 30 |  |  | ']);
});

describe('which way is better', () => {
  const ROW: readonly CellValue[] = [1, 'A', 'Angka keluhan', 10, 12, '', 20, 15, '', 30, '', ''];
  const capaian = (table: ReportTable): string[] => rowsOf(table, 'isi').map((line) => [5, 8, -1].map((at) => line.split(' | ').at(at)).join(' | '));
  const PK_TURUN = layout('PK', [...PK_HEAD, [1, 'A', 'Angka keluhan', 'Kasus', 'turun', 20, 15]]);
  test.each<[why: string, sheet: SheetSnapshot, pk: SheetSnapshot, shown: string]>([
    ['more, where nobody says it', plan([ROW]), PK, '120.00 | 75.00 | 50.00'],
    ['as PK says of that name', plan([ROW]), PK_TURUN, '80.00 | 125.00 | 150.00'],
  ])('%s', (_, sheet, pk, shown) => expect(capaian(made(sheet, {}, pk))).toEqual([shown]));

  test('the sheet’s own column goes before PK', () => {
    const sheet = plan([[1, 'A', 'Angka keluhan', 'naik', 10, 12, '', 20, 15, '', 30, '', '']], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Arah'] });
    expect(capaian(made(sheet, {}, PK_TURUN))).toEqual(['120.00 | 75.00 | 50.00']);
  });
  test('so it is in the formulas', () => {
    const text = tableText(made(plan([ROW]), {}, PK_TURUN)).split('\n');
    const down = (target: string, realisasi: string): string => `=IF(${target}=0,IF(${realisasi}=0,100,""),MAX(0,ROUND(ROUND((2*${target}-${realisasi})*100,0)*10000/ROUND(${target}*100,0),0)/100))`;
    expect(text.filter((line) => /^[FIO]7 /.test(line))).toEqual([`F7 ${down('D7', 'E7')}`, `I7 ${down('G7', 'H7')}`, `O7 ${down('N7', 'H7')}`]);
  });
});

describe('remarks', () => {
  const ket = (table: ReportTable): string[] => rowsOf(table, 'isi').map((line) => line.split(' | ')[12] ?? '');
  const ketOf = (row: readonly CellValue[], right: readonly string[] = []): string => ket(made(plan([[1, 'A', 'Nilai AKIP', ...row]], { right })))[0] ?? '';
  test.each<[why: string, row: readonly CellValue[], right: readonly string[], said: string]>([
    ['none', [10, 9, '', 20, 15, '', 30, '', ''], [], ''],
    ['the sheet’s own', [10, 9, '', 20, 15, '', 30, '', '', 'data BPS'], ['Ket'], 'data BPS'],
    ['why a year has no capaian', [0, 9, '', 20, 15, '', 30, '', ''], [], '2022 (target 0)'],
    ['two years of one reason together', [0, 9, '', 0, 15, '', 30, '', ''], [], '2022, 2023 (target 0)'],
    ['two reasons one after the other', [0, 9, '', 20, 'n/a', '', 30, '', ''], [], '2022 (target 0); 2023 (belum ada data)'],
    ['behind the sheet’s own', [0, 9, '', 20, 15, '', 30, '', '', 'data BPS'], ['Ket'], 'data BPS; 2022 (target 0)'],
    ['years that have not run need no reason', [10, 9, '', 20, 15, '', 'n/a', '', ''], [], ''],
    ['a capaian that was typed', ['BB', 'B', 98.41, 'BB', 'BB (72)', '', 'A', '', ''], [], '2022 (capaian diketik)'],
  ])('%s', (_, row, right, said) => expect(ketOf(row, right)).toBe(said));
});

describe('the report’s year', () => {
  const ROWS: Rows = [[1, 'A', 'Satu', 10, 9, '', 20, 15, '', 30, 20, '']];
  const shown = (changes: Partial<ReportInput>): string => rowsOf(made(plan(ROWS, { titles: ['CAPAIAN RENSTRA 2022-2024'] }), changes), 'isi')[0]?.split(' | ').slice(3).join(' | ') ?? '';
  test('what stands in later years is not shown', () => expect(shown({})).toBe('10 | 9 | 90.00 | 20 | 15 | 75.00 | 30 |  |  |  | 30 | 50.00'));
  test('where no other sheet names one the plan’s own', () => {
    const table = made(plan(ROWS, { titles: ['CAPAIAN RENSTRA 2022-2024 S.D TAHUN 2023'] }), { tahun: null });
    expect(judul(table)).toBe('Perbandingan Capaian Kinerja s/d Tahun 2023 terhadap Renstra Tahun 2022-2024');
  });
  test('a plan of which nothing has run names none', () => {
    const table = tableOf(reportRenstra({ ...inputOfSheets(workbookOf([plan([[1, 'A', 'Satu', 10, 20]], { titles: ['TARGET RENSTRA 2025-2026'], years: [2025, 2026], fields: ['Target'] })])), tahun: null }));
    expect(judul(table)).toBe('Perbandingan Capaian Kinerja terhadap Renstra Tahun 2025-2026');
    expect(rowsOf(table, 'kepala')[0]).toBe('NO | SASARAN STRATEGIS | INDIKATOR KINERJA | TARGET RENSTRA 2025-2026 DAN REALISASI |  |  |  |  |  | KET');
  });
});

test('figures refer to the cells they were read from', () => {
  const table = made(plan([[1, 'A', 'Satu', 60, 10, 9, '', '≥ 20', '15 unit', '', 30, '', '', 95]], { lead: ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Kondisi Awal'], right: ['Target Akhir Renstra'] }));
  expect(tableText(table).split('\n').filter((line) => line.includes(" ='"))).toEqual(["D7 ='Renstra'!D5", "E7 ='Renstra'!E5", "F7 ='Renstra'!F5", "K7 ='Renstra'!K5", "O7 ='Renstra'!N5"]);
});
