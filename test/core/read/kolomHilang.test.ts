/** Columns that a PK or a budget lacks, and columns that could as well be taken: what is told, and at which cell. */
import type { CellValue } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { headersOf } from '../../../src/core/read/header';
import { kolomGanda } from '../../../src/core/read/kolomGanda';
import { kolomHilang } from '../../../src/core/read/kolomHilang';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';
import { headerNamed } from './headerNames';
import { layout, type Look } from '../layout';

function viewOf(rows: readonly (readonly CellValue[])[], look: Look = {}): SheetView {
  const view = viewSheet(layout('Lembar', rows, look));
  if (view === null) throw new Error('an empty sheet');
  return view;
}

const lackingIn = (kind: 'pk' | 'apbd', names: string): string | null => {
  const found = kolomHilang(viewOf([['']]), [headerNamed(names)], kind);
  return found === null ? null : String(found.params['column']);
};

test.each<[why: string, names: string, lacks: string | null]>([
  ['no target', 'sasaran | indikator | realisasi', 'Target'],
  ['no target, and no sasaran either', 'indikator | realisasi', 'Target'],
  ['no indikator', 'sasaran | target | realisasi', 'Indikator Kinerja'],
  ['nothing', 'sasaran | indikator | target | realisasi', null],
  ['neither target nor indikator', 'sasaran | realisasi', null],
  ['no indikator, and no sasaran either', 'target | realisasi', null],
  ['neither realisasi nor target', 'sasaran | indikator', null],
  ['neither realisasi nor indikator', 'sasaran | target', null],
  ['last year\'s realisasi is not its own', 'indikator | realisasi tahun lalu', null],
  ['a quarter\'s realisasi is not the year\'s', 'indikator | realisasi tw i', null],
  ['a realisasi of money is not the indikator\'s', 'indikator | realisasi keuangan', null],
  ['last year\'s target is none of its own, but there is one', 'indikator | target tahun lalu | realisasi', null],
  ['last year\'s target is not its own', 'sasaran | target tahun lalu | realisasi', null],
  ['two lists of indikator', 'indikator sasaran | iku | realisasi', null],
  ['another indikator is somebody else\'s', 'indikator | indikator nasional | realisasi', 'Target'],
  ['only somebody else\'s indikator', 'sasaran | indikator nasional | target | realisasi', null],
  ['a budget beside it', 'indikator | realisasi | anggaran', null],
  ['a program beside it', 'indikator | realisasi | program', null],
  ['a kegiatan beside it', 'indikator | realisasi | kegiatan', null],
])('a PK lacks: %s', (_, names, lacks) => {
  expect(lackingIn('pk', names)).toBe(lacks);
});

test.each<[why: string, names: string, lacks: string | null]>([
  ['no name', 'no | anggaran | realisasi', 'Uraian'],
  ['no budget beside an uraian', 'uraian | realisasi', 'Anggaran'],
  ['no budget beside a program', 'program | realisasi', 'Anggaran'],
  ['no budget beside a kegiatan', 'kegiatan | realisasi', 'Anggaran'],
  ['no budget beside a kode', 'kode | realisasi', 'Anggaran'],
  ['no realisasi', 'program | anggaran', 'Realisasi'],
  ['nothing', 'program | anggaran | realisasi', null],
  ['neither name nor budget', 'no | realisasi', null],
  ['neither name nor realisasi', 'no | anggaran', null],
  ['neither budget nor realisasi', 'program | no', null],
  ['an indikator beside it', 'program | indikator | anggaran', null],
  ['a target beside it', 'program | target | anggaran', null],
  ['a sasaran beside it', 'program | sasaran | anggaran', null],
])('a budget lacks: %s', (_, names, lacks) => {
  expect(lackingIn('apbd', names)).toBe(lacks);
});

test('what is lacking is told at the first header that lacks a single column', () => {
  const view = viewOf([['', 'Indikator', 'Target', 'Realisasi'], ['', 'Indeks A', 80, 76], [], ['', 'Indikator', 'Satuan', 'Realisasi'], [], ['Sasaran', 'Target', 'Realisasi']]);
  expect(kolomHilang(view, headersOf(view), 'pk')).toEqual({ code: 'kolom-tidak-ditemukan', severity: 'error', sheet: 'Lembar', cell: 'B4', value: null, params: { column: 'Target' } });
  expect(kolomHilang(view, [], 'pk')).toBeNull();
});

// Names and numbers behind E2 "Target"; "-" where none is told.
test.each<[why: string, header: readonly string[], below: readonly (readonly CellValue[])[], cell: string]>([
  ['in most rows', ['Hasil'], [[76], [80], ['']], 'F2'],
  ['in half of the rows', ['Hasil'], [[76], ['']], '-'],
  ['at least so much', ['Hasil'], [['≥ 76']], 'F2'],
  ['less than so much', ['Hasil'], [['<76']], 'F2'],
  ['in percent', ['Hasil'], [['76%']], 'F2'],
  ['years', ['Hasil'], [['2023']], '-'],
  ['a number that begins as a year', ['Hasil'], [['20231']], 'F2'],
  ['a number that ends as a year', ['Hasil'], [['12023']], 'F2'],
  ['a number of an older century', ['Hasil'], [['1823']], 'F2'],
  ['words with a number', ['Hasil'], [['lampiran 5']], '-'],
  ['dates', ['Hasil'], [['2023-01-05']], 'F2'],
  ['behind a name of words', ['Uraian Hasil', 'Hasil'], [['baik', 76]], 'G2'],
  ['behind a known name', ['Bobot', 'Hasil'], [[5, 76]], 'G2'],
  ['under no name before a known one', ['', 'Bobot'], [[76, 5]], 'F2'],
  ['of a part of the year', ['Hasil TW I'], [[76]], '-'],
  ['of a year', ['Hasil 2022'], [[76]], '-'],
  ['of last year', ['Hasil Tahun Lalu'], [[76]], '-'],
  ['of money', ['Hasil (Rp)'], [[76]], '-'],
  ['right behind the header, under no name', [], [[76]], 'F2'],
  ['two columns behind the header', ['Catatan'], [['', '', 76]], '-'],
])('numbers that may be the realisasi, %s', (_, header, below, cell) => {
  const rows = below.map((numbers, index): readonly CellValue[] => [index + 1, `Sasaran ${index + 1}`, `Persentase ${index + 1}`, 'Persen', 80, ...numbers]);
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheetOf('PK', [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', ...header], ...rows])] });
  expect(pk?.issues.map(({ code, cell: at }) => (code === 'kolom-tidak-ditemukan' ? at : '-'))).toEqual([cell]);
});

test('numbers left of the target are no realisasi', () => {
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheetOf('PK', [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Hitungan', 'Target', 'Catatan'], [1, 'Layanan', 'Persentase A', 12, 80, '']])] });
  expect(pk?.issues.map(({ code }) => code)).toEqual(['lembar-rencana']);
});

test.each<[why: string, rows: readonly (readonly CellValue[])[], merges: string, told: readonly string[]]>([
  ['names of one row', [['No', 'Indikator', 'Target', 'Target RKPD'], [1, 'Indeks A', 80, 85]], '', ['D1 Target RKPD used=C1 other=D1']],
  ['names below a group', [['No', 'Indikator', 'Target', ''], ['', '', 'Renja', 'RKPD'], [1, 'Indeks A', 80, 85]], 'A1:A2 B1:B2 C1:D1', ['D2 RKPD used=C2 other=D2']],
  ['names above blank cells', [['No', 'Indikator', 'Target', 'Target RKPD', 'Realisasi', ''], ['', '', '', '', 'K', 'Rp']], 'E1:F1', ['D1 Target RKPD used=C1 other=D1']],
  ['names merged over two rows', [['No', 'Indikator', 'Target', 'Target RKPD', 'Realisasi', ''], ['', '', '', '', 'K', 'Rp']], 'C1:C2 D1:D2 E1:F1', ['D1 Target RKPD used=C1 other=D1']],
])('another column that could as well be taken is told at its name: %s', (_, rows, merges, told) => {
  const view = viewOf(rows, { merges });
  const header = headersOf(view)[0] ?? headerNamed('target | target');
  const [column = null, ...equal] = header.columns.filter(({ concept }) => concept === 'target');
  const issues = column === null ? [] : kolomGanda(view, header, [{ column, equal }]);
  expect(issues.map(({ cell, value, params }) => `${cell} ${String(value)} used=${String(params['used'])} other=${String(params['other'])}`)).toEqual(told);
  expect(issues.map(({ code, severity, sheet, params }) => [code, severity, sheet, params['column']])).toEqual([['kolom-ganda', 'warning', 'Lembar', (told[0] ?? '').replace(/^\S+ | used.*/g, '')]]);
});
