/** Belanja spent without or beyond its anggaran: whose realisasi is judged, and by what. */
import { checkRealisasiBelanja } from '../../../src/core/check/realisasiBelanja';
import { apbdOf, inputOf, lineOf } from '../checkInput';
import type { Line } from '../checkInput';

test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
  ['a rupiah beyond', [{ a: 10, r: '-' }, { a: 10, r: 10.5 }], ['D2 realisasi-melebihi-anggaran warning anggaran=10 realisasi=10.5']],
  ['spent of a dash', [{ a: '-', r: 11 }], ['D1 realisasi-tanpa-anggaran error realisasi=11']],
  ['a realisasi below nil is told where it is read', [{ a: 10, r: -11 }], []],
  ['… also without anggaran', [{ a: 0, r: -11 }], []],
  ['an anggaran below nil is told where it is read', [{ a: -10, r: 5 }], []],
  ['a surplus may be more', [{ uraian: 'SURPLUS/(DEFISIT)', level: 'total', a: 10, r: 11 }], []],
  ['… and without anggaran', [{ uraian: 'SiLPA', level: 'total', r: 11 }], []],
  ['the anggaran of its rows counts: 11 of 10', [{ r: 11 }, { level: 'kegiatan', parent: 0, a: 10 }], ['D1 realisasi-melebihi-anggaran warning anggaran=10 realisasi=11']],
  ['… 9 of 10', [{ a: '#N/A', r: 9 }, { level: 'kegiatan', parent: 0, a: 10 }], []],
  ['no realisasi', [{ a: 10 }], []],
  ['pembiayaan without anggaran', [{ a: 0, r: 5, bagian: 'pembiayaan' }], []],
])('%s', (_, lines, expected) => expect(checkRealisasiBelanja(inputOf({ apbd: apbdOf(lines) })).map(lineOf)).toEqual(expected));

test('a plan has no realisasi', () => {
  const { table, results } = apbdOf([{ a: 10, r: 11 }]);
  expect(checkRealisasiBelanja(inputOf({ apbd: { table: { ...table, columns: { ...table.columns, realisasi: null } }, results } }))).toEqual([]);
});
