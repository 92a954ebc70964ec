/** Tables of several years: which column is which year's, and whether they are a plan's. */
import type { CellValue } from '../../../src/core/model/grid';
import { headersOf } from '../../../src/core/read/header';
import { viewSheet } from '../../../src/core/read/sheetView';
import { datedColumns, fieldOf, isAkhir, isBaseline, isPlan, ordinalOf, yearColumns } from '../../../src/core/read/yearColumns';
import { column, columns, each } from './headerNames';
import { layout } from '../layout';

test.each<[names: string, ordinal: number | null]>([
  ['target tahun ke-2', 2], ['target tahun ke 3', 3], ['tahun ke - 1', 1], ['target › tahun ke-9', 9], ['tahun › ke-4', 4], ['tahun ke-i', 1], ['tahun ke-ii', 2], ['tahun ke-iii', 3], ['tahun ke-iv', 4], ['tahun ke-v', 5], ['tahun ke-vi › target', 6],
  ['tahun ke-0', null], ['tahun ke-10', null], ['tahun ke-ix', null], ['setahun ke-2', null], ['tahun kesatu', null], ['target ke-2', null], ['tahun 2', null],
])('%s counts year %j', (names, ordinal) => {
  expect(ordinalOf(column(names))).toBe(ordinal);
});

test.each<[why: string, names: string, field: string | null]>([
  ['a target', 'target 2020', 'target'],
  ['a realisasi', 'realisasi 2020', 'realisasi'],
  ['a capaian', 'capaian 2020', 'capaian'],
  ['a percentage', 'realisasi › %', 'capaian'],
  ['what was reached, as the form calls it', 'realisasi capaian 2020', 'realisasi'],
  ['what was reached, otherwise', 'capaian realisasi 2020', 'realisasi'],
  ['what was reached, by years', 'realisasi capaian › 2020', 'realisasi'],
  ['what was reached, in percent', 'realisasi capaian (%)', 'capaian'],
  ['a capaian under what was reached', 'realisasi capaian 2020 › capaian', 'capaian'],
  ['a capaian in percent under what was reached', 'realisasi capaian 2020 › capaian (%)', 'capaian'],
  ['a target under what was reached', 'realisasi capaian 2020 › target', 'target'],
  ['a ratio', 'rasio capaian 2020', null],
  ['a ratio, by years', 'rasio capaian › 2020', null],
  ['a ratio in percent', 'rasio capaian (%)', 'capaian'],
  ['a word that only begins so', 'rasionalisasi capaian', 'capaian'],
  ['a realisasi of performance', 'realisasi capaian kinerja', 'realisasi'],
  ['money', 'target anggaran 2020', null],
  ['a part of the year', 'target tw i', null],
  ['a name', 'indikator', null],
  ['a kategori', 'kategori 2020', null],
])('%s: %s is %j', (_, names, field) => {
  expect(fieldOf(column(names))).toBe(field);
});

const HEADER = ['No', 'Indikator', 'Target', 'Realisasi', 'Target', 'Realisasi'];

test.each<[why: string, above: readonly CellValue[], merges: string, years: readonly (number | null)[]]>([
  ['each over its own', ['', '', 'Tahun 2018', '', 'Tahun 2019', ''], 'C1:D1 E1:F1', [null, null, 2018, 2018, 2019, 2019]],
  ['not merged', ['', '', 2018, '', 2019, ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['over each column', ['', '', '2018', '2018', '2019', '2020'], '', [null, null, 2018, 2018, 2019, 2020]],
  ['abbreviated', ['', '', 'TH. 2018', '', 'Thn 2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['abbreviated, without a blank', ['', '', 'Th.2018', '', 'TA.2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['as budget years', ['', '', 'TA 2018', '', 'T.A. 2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['with what they compare', ['', '', 'Capaian Kinerja 1999', '', 'Realisasi Tahun 2019', ''], '', [null, null, 1999, 1999, 2019, 2019]],
  ['with what they compare, in another word', ['', '', 'Perbandingan 2018', '', '2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['beside the name of the numbers', ['No.', '', '2018', '', '2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['beside the name of the numbers, in full', ['Nomor', '', '2018', '', '2019', ''], '', [null, null, 2018, 2018, 2019, 2019]],
  ['beside another name', ['Nomenklatur', '', '2018', '', '2019', ''], '', [null, null, null, null, null, null]],
  ['beside a name that ends as that of the numbers', ['Kolom no.', '', '2018', '', '2019', ''], '', [null, null, null, null, null, null]],
  ['beside another name, behind', ['', '', '2018', '', '2019', 'Catatan'], '', [null, null, null, null, null, null]],
  ['a year among words', ['', '', 'Awal tahun 2018', '', '2019', ''], '', [null, null, null, null, null, null]],
  ['a year before words', ['', '', '2018 awal', '', '2019', ''], '', [null, null, null, null, null, null]],
  ['a period', ['', '', '2016-2021', '', '2019', ''], '', [null, null, null, null, null, null]],
  ['one over the whole table is its title', ['Tahun 2019', '', '', '', '', ''], 'A1:F1', [null, null, null, null, null, null]],
  ['one over more than the table is its title', ['Tahun 2019', '', '', '', '', '', ''], 'A1:G1', [null, null, null, null, null, null]],
  ['one at its left is its title', ['Tahun 2019', '', '', '', '', ''], '', [null, null, null, null, null, null]],
  ['one over all numbers', ['', '', 'Tahun 2019', '', '', ''], 'C1:F1', [null, null, 2019, 2019, 2019, 2019]],
  ['one over the last', ['', '', '', '', 'Tahun 2019', ''], '', [null, null, null, null, 2019, 2019]],
  ['from the left, but not over all', ['Tahun 2018', '', '', '', 'Tahun 2019', ''], 'A1:D1 E1:F1', [2018, 2018, 2018, 2018, 2019, 2019]],
  ['nothing', ['', '', '', '', '', ''], '', [null, null, null, null, null, null]],
])('years in a row above the header: %s', (_, above, merges, years) => {
  const view = viewSheet(layout('Lembar', [above, HEADER, [1, 'Indeks', 80, 70, 80, 75]], { merges }));
  const header = view === null ? undefined : headersOf(view).at(-1);
  expect(view === null || header === undefined ? null : datedColumns(view, header).map(({ year }) => year)).toEqual(years);
});

test('a column keeps its own year below another', () => {
  const view = viewSheet(layout('Lembar', [['', '', 2018, 2019], ['No', 'Indikator', 'Target 2020', 'Target']]));
  const [header] = view === null ? [] : headersOf(view);
  expect(view === null || header === undefined ? null : datedColumns(view, header).map(({ year }) => year)).toEqual([null, null, 2020, 2019]);
});

/** "2020: 1 2 -": target, realisasi and capaian of each year by their columns from 0. */
function yearsIn(names: string): string {
  const at = (found: { readonly column: number } | null): string => (found === null ? '-' : String(found.column));
  return yearColumns(columns(names), (of) => of.year ?? (ordinalOf(of) === null ? null : 2020 + (ordinalOf(of) ?? 0))).map(({ tahun, target, realisasi, capaian }) => `${tahun}: ${at(target)} ${at(realisasi)} ${at(capaian)}`).join(', ');
}

test.each<[why: string, names: string, years: string]>([
  ['each of its own', 'target 2020 | realisasi 2020 | capaian 2020', '2020: 0 1 2'],
  ['the earliest first', 'target 2021 | target 2019 | target 2020', '2019: 1 - -, 2020: 2 - -, 2021: 0 - -'],
  ['apart from each other', 'target 2020 | target 2021 | realisasi 2020 | realisasi 2021', '2020: 0 2 -, 2021: 1 3 -'],
  ['a capaian without a year behind both', 'target 2020 | realisasi 2020 | capaian | target 2021 | realisasi 2021 | capaian', '2020: 0 1 2, 2021: 3 4 5'],
  ['two of them: the first', 'target 2020 | realisasi 2020 | capaian | %', '2020: 0 1 2'],
  ['a capaian without a year behind a target only', 'target 2020 | capaian | realisasi 2020', '2020: 0 2 -'],
  ['a capaian without a year behind a realisasi only', 'realisasi 2020 | capaian | target 2020', '2020: 2 0 -'],
  ['a capaian without a year before all', 'capaian | target 2020 | realisasi 2020', '2020: 1 2 -'],
  ['a capaian of another year', 'target 2020 | realisasi 2020 | capaian 2019', '2019: - - 2, 2020: 0 1 -'],
  ['a capaian that counts its year', 'target tahun ke-1 | realisasi tahun ke-1 | capaian tahun ke-2', '2021: 0 1 -, 2022: - - 2'],
  ['a realisasi without a year is none', 'target 2020 | realisasi 2020 | realisasi | target', '2020: 0 1 -'],
  ['two targets: the first', 'target 2020 | target rkpd 2020', '2020: 0 - -'],
  ['two targets: after perubahan', 'target 2020 | target perubahan 2020', '2020: 1 - -'],
  ['two targets: not before perubahan', 'target 2020 | target sebelum perubahan 2020', '2020: 0 - -'],
  ['perubahan as a group', 'target 2020 › murni | target 2020 › perubahan', '2020: 1 - -'],
  ['what is neither is passed over', 'indikator 2018 | anggaran 2019 | target 2020', '2020: 2 - -'],
  ['none', 'indikator | satuan', ''],
])('columns of years: %s', (_, names, years) => {
  expect(yearsIn(names)).toBe(years);
});

test('the state before a plan, and the plan\'s end', () => {
  expect(each('baseline | target › kondisi awal | kondisi › awal | tahun dasar').filter((name) => !isBaseline(column(name)))).toEqual([]);
  expect(each('target | kondisi akhir').filter((name) => isBaseline(column(name)))).toEqual([]);
  expect(each('target akhir rpjmd | target › akhir | kondisi akhir | kondisi kinerja akhir renstra | kondisi pada akhir periode | kondisi kinerja pada akhir periode | kondisi › akhir').filter((name) => !isAkhir(column(name)))).toEqual([]);
  expect(each('target | target terakhir | target akhiran | realisasi akhir | capaian akhir tahun | target anggaran akhir | pagu kondisi akhir | akhir kondisi | prakondisi akhir | kondisi kerja akhir').filter((name) => isAkhir(column(name)))).toEqual([]);
});

const YEARS = 'indikator | target 2021 | realisasi 2021 | target 2022 | realisasi 2022';

test.each<[why: string, heading: string, names: string, is: boolean]>([
  ['its title says so', 'evaluasi renstra', YEARS, true],
  ['nothing says so', 'capaian kinerja', YEARS, false],
  ['two lists of indikator', 'evaluasi renstra', 'indikator | indikator program | target | indikator sasaran', false],
  ['no indikator', 'evaluasi renstra', 'program | target', false],
  ['a riwayat beside the plan\'s name', 'riwayat capaian renstra', YEARS, false],
  ['what only begins like riwayat', 'riwayatnya renstra', YEARS, true],
  ['several years of the plan', 'capaian kinerja', 'indikator | target renstra 2021 | target renstra 2022', true],
  ['several years of the plan in a PK', 'perjanjian kinerja', 'indikator | target renstra 2021 | target renstra 2022', false],
  ['several years of the plan in a PK, as it was called', 'penetapan kinerja', 'indikator | target renstra 2021 | target renstra 2022', false],
  ['one year of the plan', 'capaian kinerja', 'indikator | target renstra 2021 | realisasi renstra 2021', false],
  ['money of several years of the plan', 'capaian kinerja', 'indikator | pagu renstra 2021 | pagu renstra 2022', false],
  ['the year beside the plan\'s end', 'capaian kinerja', 'indikator | target | realisasi | target akhir rpjmd', true],
  ['one year beside the plan\'s end, which has its year', 'capaian kinerja', 'indikator | target 2023 | realisasi 2023 | target akhir rpjmd 2026', true],
  ['years beside the plan\'s end', 'capaian kinerja', 'indikator | target 2022 | target 2023 | target akhir rpjmd', false],
  ['the year beside a target of the plan', 'capaian kinerja', 'indikator | target | realisasi | target rpjmd', false],
  ['the year beside the end of nothing', 'capaian kinerja', 'indikator | target | realisasi | target akhir', false],
  ['years from a state before them', 'capaian kinerja', `baseline | ${YEARS}`, true],
  ['the same in a riwayat', 'perbandingan kinerja', `baseline | ${YEARS}`, false],
  ['one year from a state before it', 'capaian kinerja', 'indikator | baseline | target 2021 | realisasi 2021', false],
  ['one year and none from a state before it', 'capaian kinerja', 'indikator | baseline | target 2021 | realisasi', false],
  ['several years of the plan in a group', 'capaian kinerja', 'indikator | target › renstra 2021 | target › renstra 2022', true],
])('a plan\'s: %s', (_, heading, names, is) => {
  expect(isPlan(heading, columns(names))).toBe(is);
});
