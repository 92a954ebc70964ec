/** Which columns of a budget are taken for what, where the header has several that could be. */
import type { CellValue } from '../../src/core/model/grid';
import { findTables } from '../../src/core/read/findTables';
import { sheetOf } from './checkInput';

function columnsOf(header: readonly CellValue[]): Record<string, string | undefined> {
  const rows = [1, 2].map((n) => header.map((name): CellValue => (name === 'No' ? n : name === 'Uraian' ? `Program ${n}` : 50 + n)));
  const { apbd } = findTables({ structureProtected: false, readOnly: false, sheets: [sheetOf('APBD', [['REALISASI APBD TAHUN 2020'], header, ...rows])], parts: [] });
  const { sisa = null, persen = null } = apbd?.table.place.resultColumns ?? {};
  const at = (column: number | null): string | undefined => (column === null ? undefined : `${header[column]} in column ${column + 1}`);
  return { anggaran: at(apbd?.table.columns.anggaran ?? null), realisasi: at(apbd?.table.columns.realisasi ?? null), sisa: at(sisa), persen: at(persen) };
}

test.each<[why: string, header: readonly CellValue[], persen: string | undefined]>([
  ['the one beside the realisasi, not that of the sisa', ['No', 'Uraian', 'Anggaran', 'Realisasi', '%', 'Sisa', '%'], '% in column 5'],
  ['not the one beside the sisa, where the other stands apart', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%', 'Realisasi (%)'], 'Realisasi (%) in column 7'],
  ['the same with the realisasi first', ['No', 'Uraian', 'Realisasi', 'Anggaran', 'Sisa', '%', '% Realisasi'], '% Realisasi in column 7'],
  ['never that of fisik', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Fisik (%)', 'Sisa', '%', 'Serapan (%)'], 'Serapan (%) in column 8'],
  ['the only one, wherever it stands', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'], '% in column 6'],
  ['none', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa'], undefined],
])('%% of what was spent: %s', (_, header, persen) => {
  const found = columnsOf(header);
  expect(found['persen']).toBe(persen);
  expect([found['anggaran'], found['realisasi'], found['sisa']].map((name) => name?.replace(/ in .*/, ''))).toEqual(['Anggaran', 'Realisasi', 'Sisa']);
});
