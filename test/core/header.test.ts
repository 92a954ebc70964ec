/** Which rows are headers, and which only have words of one. */
import type { CellValue } from '../../src/core/model/grid';
import { headersOf } from '../../src/core/read/header';
import { viewSheet } from '../../src/core/read/sheetView';
import { sheetOf } from './checkInput';

test.each<[why: string, rows: readonly (readonly CellValue[])[], headers: readonly string[]]>([
  ['a header and its data', [['No', 'Program', 'Anggaran', 'Keterangan'], [1, 'Program Penyuluhan', 250_000_000, 'APBD']], ['1']],
  ['data right above a header', [['2', 'Program Penyuluhan', 250_000_000, 'APBD'], ['No', 'Program', 'Anggaran', 'Keterangan']], ['2']],
  ['the same with what a run said beside it', [['2', 'Program Penyuluhan', 250_000_000, 'APBD', '(belum ada data)'], ['No', 'Program', 'Anggaran', 'Keterangan', '']], ['2']],
  ['an amount that slipped into a header', [['No', 'Program', 4_500_000, 'Realisasi', 'Sisa', '% Realisasi'], [1, 'Program A', 'Anggaran', 3_000_000, '', '']], ['1']],
  ['years and dates head columns', [['Program', 'Anggaran', 44_196, 2021], ['Program A', 1_000_000, 5, 6]], ['1']],
  ['two lines', [['No', 'Program', 'Anggaran', ''], ['', '', 'Murni', 'Perubahan'], [1, 'Program A', 5_000_000, 6_000_000]], ['1:2']],
])('%s', (_, rows, headers) => {
  const view = viewSheet(sheetOf('Lembar', rows));
  expect(view === null ? null : headersOf(view).map(({ top, rows: depth }) => (depth === 1 ? String(top + 1) : `${top + 1}:${top + depth}`))).toEqual(headers);
});
