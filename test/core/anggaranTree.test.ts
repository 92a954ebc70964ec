/** Where rows of a budget stand in its tree, by how deep their levels are. */
import type { BudgetDraft } from '../../src/core/read/anggaranDraft';
import { treeOf } from '../../src/core/read/anggaranTree';

const draft = (row: number): BudgetDraft => ({ kode: '', path: [], no: '', name: `Baris ${row}`, indent: 0, level: null, bold: null, anggaran: null, realisasi: null });

// A bidang stands above the programs: its depth is -1.
test.each<[depth: readonly number[], parents: readonly (number | null)[]]>([
  [[0, 1, 2, 1, 0], [null, 0, 1, 0, null]],
  [[-1, 0, 1, -1, 0], [null, 0, 1, null, 3]],
  [[0, -1, 0], [null, null, 1]],
])('depths %j', (depth, parents) => {
  const drafts = depth.map((_, row) => draft(row));
  expect(treeOf(drafts, [], { depth, level: depth.map(() => 'program'), ambiguous: false }).map(({ parent }) => parent)).toEqual(parents);
});
