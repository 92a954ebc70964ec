/** Which rows of a PK are the year's own and count in the OPD's mean. */
import { toText } from '../../../src/core/exact/decimal';
import { evaluate } from '../../../src/core/evaluate';
import type { CellValue } from '../../../src/core/model/grid';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { layout } from '../layout';

const TITLE = 'CAPAIAN KINERJA';

/** "name target realisasi", marked where it stands outside the OPD's mean, then the mean and what is told. */
function read(title: string, rows: readonly (readonly CellValue[])[], merges = '') {
  const { result, issues } = evaluate({ structureProtected: false, readOnly: false, parts: [], sheets: [layout('PK', [[title], ...rows], { merges })] }, SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z');
  const number = (reading: (typeof result.indikator)[number]['source']['target']): string => (reading.kind === 'number' ? toText(reading.value) : reading.kind);
  return [
    ...result.indikator.map(({ source: { indikator, target, realisasi, cakupan } }) => `${cakupan === 'opd' ? '' : '– '}${indikator} ${number(target)} ${number(realisasi)}`),
    result.opd?.capaian === undefined || result.opd.capaian === null ? '-' : toText(result.opd.capaian),
    ...issues.filter(({ code }) => code !== 'apbd-tidak-ditemukan').map(({ code, severity, cell, params }) => `${severity} ${code} ${cell} ${Object.values(params).join(' ')}`.trim()),
  ];
}

const HEADER = ['Sasaran', 'Indikator', 'Satuan', 'Tahun', 'Target', 'Realisasi'];
const row = (name: string, tahun: CellValue, target: number, realisasi: CellValue): readonly CellValue[] => ['Layanan', name, 'Nilai', tahun, target, realisasi];
const BY_YEAR = [HEADER, row('A', 2021, 50, 20), row('A', 2022, 50, 40), row('A', 2023, 50, ''), row('B', 2021, 10, 1), row('B', 2022, 10, 9), row('B', 2023, 10, '')];

describe('a row for each year', () => {
  test.each<readonly [why: string, title: string, rows: readonly (readonly CellValue[])[], expected: readonly string[]]>([
    ['of the title', `${TITLE} TAHUN 2021`, BY_YEAR, ['A 50 20', 'B 10 1', '25.00', 'info baris-periode-lain D2 4']],
    ['the latest with a realisasi', TITLE, BY_YEAR, ['A 50 40', 'B 10 9', '85.00', 'info baris-periode-lain D2 4']],
    ['a title that no row is of', `${TITLE} TAHUN 2025`, BY_YEAR, ['A 50 40', 'B 10 9', '85.00', 'info baris-periode-lain D2 4']],
    ['one year in all rows', `${TITLE} TAHUN 2025`, [HEADER, row('A', 2022, 50, 40), row('B', 2022, 10, 9)], ['A 50 40', 'B 10 9', '85.00']],
    ['a period says no year', TITLE, [HEADER, row('A', '2021-2026', 50, 40), row('B', '2021–2026', 10, 9)], ['A 50 40', 'B 10 9', '85.00']],
    ['the year of its data beside an indikator that has no other row', `${TITLE} TAHUN 2023`, [HEADER, row('A', 2023, 50, 40), row('B', 2022, 10, 9)], ['A 50 40', 'B 10 9', '85.00']],
    ['years once for several rows', TITLE, [HEADER, row('A', 2022, 50, 40), row('B', '', 10, 9), row('A', 2021, 50, 20), row('B', '', 10, 1)], ['A 50 40', 'B 10 9', '85.00', 'info baris-periode-lain D2 2']],
  ])('%s', (_, title, rows, expected) => {
    expect(read(title, rows)).toEqual(expected);
  });
  test('under one merged name', () => {
    expect(read(TITLE, [HEADER, row('A', 2021, 50, 20), ['', '', '', 2022, 50, 40]], 'A3:A4 B3:B4 C3:C4')).toEqual(['A 50 40', '80.00', 'info baris-periode-lain D2 1']);
  });
});

describe('a row for each part of the year', () => {
  const header = ['Sasaran', 'Indikator', 'Satuan', 'Triwulan', 'Target', 'Realisasi'];
  test('is not the year\'s: only the row of the whole year counts', () => {
    expect(read(TITLE, [header, row('A', 'I', 10, 5), row('A', 'II', 20, 15), row('A', 'Setahun', 50, 40)])).toEqual(['A 50 40', '80.00', 'info baris-periode-lain D2 2']);
  });
  test('without one nothing is computed', () => {
    expect(read(TITLE, [header, row('A', 'TW I', 10, 5), ['', '', '', 'TW II', 20, 15]], 'B3:B4')).toEqual(['-', 'error baris-periode-lain D2 2']);
  });
  test('all rows of one part are a report of that time', () => {
    expect(read(TITLE, [header, row('A', 'TW II', 50, 40), row('B', 'TW II', 10, 9)])).toEqual(['A 50 40', 'B 10 9', '85.00']);
  });
});

test('below a second header of a lower rank rows are computed and stand outside the mean, also over a page break', () => {
  const head = (rank: string): readonly CellValue[] => ['No', rank, 'Indikator', 'Satuan', 'Target', 'Realisasi'];
  expect(read(`PERJANJIAN KINERJA TAHUN 2023`, [head('Sasaran Program'), [1, 'Layanan', 'A', 'Nilai', 50, 40], head('Sasaran Program'), [2, 'Mutu', 'B', 'Nilai', 10, 9], head('Sasaran Kegiatan'), [1, 'Mutu', 'C', 'Nilai', 10, 1], ['', '', 'D', 'Nilai', 10, 2]]))
    .toEqual(['A 50 40', 'B 10 9', '– C 10 1', '– D 10 2', '85.00']);
});

test('an indikator of the tujuan, whose row names no sasaran, stands outside the mean', () => {
  const header = ['Tujuan', 'Sasaran', 'Indikator Tujuan/Sasaran', 'Satuan', 'Target', 'Realisasi'];
  const rows = [['Maju', '', 'A', 'Nilai', 50, 10], ['', '', 'B', 'Nilai', 50, 20], ['', 'Layanan', 'C', 'Nilai', 50, 40], ['', '', 'D', 'Nilai', 10, 9], ['Mandiri', 'Mutu', 'E', 'Nilai', 10, 10]];
  expect(read('PENGUKURAN KINERJA TAHUN 2023', [header, ...rows])).toEqual(['– A 50 10', '– B 50 20', 'C 50 40', 'D 10 9', 'E 10 10', '90.00']);
});
