/** What the rows of a budget are called, where that is not in one column under Uraian. */
import type { CellValue } from '../../../src/core/model/grid';
import { budgetIn } from './apbdTerbaca';
import { layout, type Look } from '../layout';

interface Laid extends Look {
  readonly rows: readonly (readonly CellValue[])[];
  readonly read: readonly string[];
}

test.each<[string, Laid]>([
  ['who spends beside a name', {
    rows: [['No', 'Bidang', 'Sub Kegiatan', 'PPTK', 'Anggaran', 'Realisasi'], [1, 'Sekretariat', 'A', 'Andi', 1000, 500], [2, 'Bidang X', 'B', 'Budi', 3000, 1000]],
    read: ['sub-kegiatan A: 1000 500 50.00', 'sub-kegiatan B: 3000 1000 33.33'],
  }],
  ['"Jml" closes a list', { rows: [['No', 'Program', 'Anggaran', 'Realisasi'], [1, 'A', 1000, 500], [2, 'B', 3000, 1000], ['', 'Jml', 4000, 1500]], read: ['program A: 1000 500 50.00', 'program B: 3000 1000 33.33', 'total Jml: 4000 1500 37.50'] }],
  ['numbers in cells of their own under one header', {
    rows: [['Uraian', '', 'Anggaran', 'Realisasi'], ['I', 'Penunjang', 3000, 1500], ['1', 'A1', 1000, 500], ['2', 'A2', 2000, 1000], ['II', 'Layanan', 500, 500], ['1', 'B1', 500, 500], ['', 'JUMLAH', 3500, 2000]],
    merges: 'A2:B2',
    read: ['program Penunjang: 3000 1500 50.00', '.kegiatan A1: 1000 500 50.00', '.kegiatan A2: 2000 1000 50.00', 'program Layanan: 500 500 100.00', '.kegiatan B1: 500 500 100.00', 'total JUMLAH: 3500 2000 57.14'],
  }],
])('%s', (_, { rows, merges = '', read }) => {
  const found = budgetIn(layout('Realisasi', [['REALISASI 2023'], ...rows], { merges }));
  expect(found.read).toEqual(read);
  expect(found.told).toEqual([]);
});
