/** Tabel 1.1: the report's own, its wrong figure, and sheets of other layouts. */
import type { CellValue, Rect } from '../../../src/core/model/grid';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import { reportSdm } from '../../../src/core/report/sdm';
import { sheetOf } from '../checkInput';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

const shown = (cell: ReportCell | null): string => {
  const content = cell?.content;
  return content === undefined || content.kind === 'empty' ? '' : content.kind === 'text' ? content.text : String(content.value.coefficient);
};
const textOf = ({ rows }: ReportTable): string[] => rows.map((row) => row.map(shown).filter((each) => each !== '').join(' | ')).filter((line) => line !== '');

test.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-teks', 'dinsos-sumbar-2020-terisi'])('the report, every formula recomputed: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const table = tableOf(reportSdm({ ...withKegiatan(inputOf(snapshot), snapshot.sheets), opd: 'Dinas Sosial Provinsi Sumatera Barat' }));
  if (name === 'dinsos-sumbar-2020') expectGolden(table);
  // In the copy with texts 13 of SLTP stand in place of 11: its own sum is shown, and the finding says that the blocks differ.
  expect(textOf(table).at(-1)).toContain(name.endsWith('-teks') ? 'SLTP 15 orang' : 'SLTP 13 orang');
  expect(textOf(table)).toContain('PNS | 114 | 87 | 201');
  expect(textOf(table)).toContain('Seluruh pegawai | 295');
  expect((await wrongFormulas(table, snapshot.sheets)).wrong).toEqual([]);
}, 60_000);

const EMPTY = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });

interface Layout {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Rect[];
  readonly expected: readonly string[];
  readonly charts: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one block, its sum typed wrong': {
    rows: [['JUMLAH PEGAWAI MENURUT PENDIDIKAN'], [''], ['No', 'Pendidikan', 'Jumlah (orang)', 'Ket'], [1, 'S2', 4, 'baru'], [2, 'S1', 10, ''], ['', 'Total', 15, '']],
    expected: [
      'Informasi Sumber Daya Manusia', 'JUMLAH PEGAWAI MENURUT PENDIDIKAN',
      'No | Pendidikan | Jumlah (orang) | Ket', '1 | S2 | 4 | baru', '2 | S1 | 10', 'Total | 14',
      'Pegawai | L | P | Jumlah', 'Pegawai | 14',
      'Pegawai · Pendidikan | L | P | Jumlah', 'S2 | 4', 'S1 | 10',
      'Pegawai menurut pendidikan: S2 4 orang, S1 10 orang.',
    ],
    charts: ['Grafik Kondisi SDM Badan Menurut Pendidikan'],
  },
  'golongan in two blocks are one count': {
    rows: [
      ['REKAPITULASI PNS'], [''],
      ['Jenis Kelamin', 'Golongan III', '', 'Golongan IV', ''],
      ['', 'a', 'b', 'a', 'b'],
      ['Laki-laki', 2, 2, 0, 1],
      ['Perempuan', 1, 2, 1, 0],
    ],
    merges: [{ row: 2, column: 0, rows: 2, columns: 1 }, { row: 2, column: 1, rows: 1, columns: 2 }, { row: 2, column: 3, rows: 1, columns: 2 }],
    expected: [
      'Informasi Sumber Daya Manusia', 'REKAPITULASI PNS',
      'Jenis Kelamin | Golongan III | Golongan IV', 'a | b | a | b', 'Laki-laki | 2 | 2 | 0 | 1', 'Perempuan | 1 | 2 | 1 | 0',
      'Pegawai | L | P | Jumlah', 'Pegawai | 5 | 4 | 9',
      'Pegawai · Golongan | L | P | Jumlah', 'Golongan III a | 2 | 1 | 3', 'Golongan III b | 2 | 2 | 4', 'Golongan IV a | 0 | 1 | 1', 'Golongan IV b | 1 | 0 | 1',
      'Pegawai menurut golongan: Golongan III a 3 orang, Golongan III b 4 orang, Golongan IV a 1 orang, Golongan IV b 1 orang.',
    ],
    charts: ['Grafik Kondisi SDM Badan'],
  },
};

test.each(Object.entries(LAYOUTS))('%s', async (_, { rows, merges = [], expected, charts }) => {
  const sheet = { ...sheetOf('SDM', rows), merges };
  const table = tableOf(reportSdm({ ...withKegiatan(EMPTY, [sheet]), opd: 'Badan' }));
  expect(textOf(table)).toEqual(expected);
  expect(table.charts.map(({ title }) => title)).toEqual(charts);
  // A chart covers nothing that is written, and lies within the table.
  for (const { place } of table.charts) {
    const covered = table.rows.slice(place.row, place.row + place.rows).flatMap((row) => row.slice(place.column, place.column + place.columns));
    expect([covered.length, covered.map(shown).join('')]).toEqual([place.rows * place.columns, '']);
  }
  expect((await wrongFormulas(table, [sheet])).wrong).toEqual([]);
});

test('without an SDM sheet', () => {
  const report = reportSdm(EMPTY);
  expect(report.kind === 'missing' ? report.needs : 'made').toBe('sdm');
});
