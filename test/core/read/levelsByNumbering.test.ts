/** Programs and kegiatan numbered in one column, told apart by how the numbers run and by the sums. */
import { byNumbering } from '../../../src/core/read/levelsByNumbering';
import { draftOf, indices } from './budgetDraft';

/** A row's number and amount. */
type Baris = readonly [no: string | number, a?: number];

/** "P K K P": program or kegiatan by row; a question mark behind where bold or indent could say otherwise. */
function read(rows: readonly Baris[]): string {
  const drafts = rows.map(([no, a], row) => draftOf(`Baris ${row}`, { no: String(no), ...(a === undefined ? {} : { anggaran: a }) }));
  const { depth, level, ambiguous } = byNumbering(drafts, indices(drafts));
  expect(level).toEqual(depth.map((each) => (each === 0 ? 'program' : 'kegiatan')));
  return depth.map((each) => (each === 0 ? 'P' : 'K')).join(' ') + (ambiguous ? ' ?' : '');
}

test.each<[why: string, rows: readonly Baris[], found: string]>([
  ['one numbering', [[1, 100], [2, 200], [3, 300]], 'P P P'],
  ['one row', [[1, 100]], 'P'],
  ['none', [], ''],
  ['no numbers at two rows', [['', 100], ['', 200]], 'P P'],
  ['no numbers at three', [['', 100], ['', 200], ['', 300]], 'P P P ?'],
  ['the first has none', [['', 100], [1, 200], [2, 300]], 'P P P ?'],
  ['numbers behind letters are none', [['A.1', 100], ['A.2', 200], ['A.3', 300]], 'P P P ?'],
  ['the numbers begin elsewhere', [[3, 100], [4, 200], [5, 300]], 'P P P'],
  ['kegiatan begin anew', [[1, 300], [1, 100], [2, 200], [2, 70], [1, 30], [2, 40]], 'P K K P K K'],
  ['numbers with marks', [['1.', 300], ['1)', 100], ['2)', 200], ['2.', 70], ['1)', 30], ['2)', 40]], 'P K K P K K'],
  ['numbers of two parts count by their first', [['1', 300], ['1.a', 100], ['2.b', 200]], 'P K K'],
  ['sums that do not agree leave it open', [[1, 300], [1, 100], [2, 100], [2, 70], [1, 30], [2, 40]], 'P K K P K K ?'],
  ['sums of the last program that do not agree', [[1, 300], [1, 100], [2, 200], [2, 70], [1, 30], [2, 30]], 'P K K P K K ?'],
  ['kegiatan run on', [[1, 300], [1, 100], [2, 200], [2, 120], [3, 50], [4, 70], [3, 9], [5, 9]], 'P K K P K K P K'],
  ['a number that fits both, a kegiatan by the sums', [[1, 150], [1, 100], [2, 50], [2, 70]], 'P K K P'],
  ['a number that fits both, a program by the sums', [[1, 100], [1, 100], [2, 50], [2, 50]], 'P K P K'],
  ['a number that fits both, and sums that fit both', [[1], [1], [2], [2]], 'P K P K ?'],
  ['the reading with fewer sums that do not agree', [[1, 100], [1, 100], [2, 50], [2, 60]], 'P K P K ?'],
  ['programs without kegiatan', [[1, 100], [2, 300], [1, 100], [2, 200]], 'P P K K'],
  ['a program without kegiatan between', [[1, 100], [1, 100], [2, 7], [3, 30], [1, 30]], 'P K P P K'],
  ['programs at the end', [[1, 100], [1, 60], [2, 40], [2, 7], [3, 8]], 'P K K P P'],
  ['the last one may be either', [[1, 100], [1, 60], [2, 40]], 'P K K'],
  ['the last one a program by the sums', [[1, 60], [1, 60], [2, 40]], 'P K P'],
  ['amounts that are missing are none', [[1, 100], [1, 100], [2], [2, 70], [1, 70]], 'P K K P K'],
  ['a number that fits nothing', [[1, 100], [5, 60], [2, 40]], 'P P P ?'],
  ['a number that is missing', [[1, 100], [1, 60], ['', 40]], 'P P P ?'],
  ['a number that is left out', [[1, 100], [1, 60], [3, 40]], 'P P P ?'],
  ['three programs of two kegiatan, all in one count of restarts', [[1, 3], [1, 1], [2, 2], [2, 7], [1, 3], [2, 4], [3, 11], [1, 5], [2, 6]], 'P K K P K K P K K'],
  ['three programs whose numbers fit their kegiatan as well', [[1, 1], [1, 1], [2, 2], [2, 2], [3, 3], [3, 3]], 'P K P K P K'],
])('%s', (_, rows, found) => expect(read(rows)).toBe(found));

test('rows that are not asked about count for nothing', () => {
  const drafts = [['9', 5], ['1', 300], ['1', 100], ['', 100], ['2', 200], ['2', 7]].map(([no, a], row) => draftOf(`Baris ${row}`, { no: String(no), anggaran: Number(a) }));
  const { depth, ambiguous } = byNumbering(drafts, [1, 2, 4, 5]);
  expect([depth[0], depth[1], depth[2], depth[3], depth[4], depth[5], ambiguous]).toEqual([undefined, 0, 1, undefined, 1, 0, false]);
});
