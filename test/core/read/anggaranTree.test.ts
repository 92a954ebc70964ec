/** Where rows of a budget stand in its tree, by how deep their levels are and by its headings and closing lines. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import type { Section } from '../../../src/core/read/anggaranSections';
import { treeOf } from '../../../src/core/read/anggaranTree';
import { draftOf } from './budgetDraft';

// A bidang stands above the programs: its depth is -1.
test.each<[depth: readonly number[], parents: readonly (number | null)[]]>([
  [[0, 1, 2, 1, 0], [null, 0, 1, 0, null]],
  [[-1, 0, 1, -1, 0], [null, 0, 1, null, 3]],
  [[0, -1, 0], [null, null, 1]],
])('depths %j', (depth, parents) => {
  const drafts = depth.map((_, row) => draftOf(`Baris ${row}`));
  expect(treeOf(drafts, [], { depth, level: depth.map(() => 'program'), ambiguous: false }).map(({ parent }) => parent)).toEqual(parents);
});

/** A line of a budget: its name, its amount, and what it is; rows have a depth: 0 program, 1 kegiatan. */
type Baris = readonly [name: string, a: number | null, is: number | Section['kind'], more?: Partial<Section> & { readonly no?: string }];

const LEVELS: readonly AnggaranLevel[] = ['program', 'kegiatan'];

/** "total JUMLAH 0 closes 1": level, name, parent, and the row that is closed. */
function placed(rows: readonly Baris[], parents?: readonly (number | undefined)[]): readonly string[] {
  const drafts = rows.map(([name, a, , more]) => draftOf(name, { no: more?.no ?? '', ...(a === null ? {} : { anggaran: a }) }));
  const sections = rows.map(([, , is, more]): Section => ({ kind: typeof is === 'number' ? 'row' : is, bagian: more?.bagian ?? 'belanja', above: more?.above ?? null, eitherWay: false }));
  const depth = rows.map(([, , is]) => (typeof is === 'number' ? is : undefined));
  const tree = treeOf(drafts, sections, { depth, level: depth.map((each) => (each === undefined ? undefined : LEVELS[each])), ambiguous: false, ...(parents === undefined ? {} : { parents }) });
  return tree.map(({ level, parent, closes }, index) => `${level} ${rows[index]?.[0]}${parent === null ? '' : ` ${parent}`}${closes === null ? '' : ` closes ${closes}`}`);
}

test.each<[why: string, rows: readonly Baris[], tree: readonly string[]]>([
  ['what a heading heads stands below it', [['BELANJA', 300, 'heading'], ['Program A', 300, 0], ['Panti', 300, 1], ['Program B', 10, 0]], ['total BELANJA', 'program Program A 0', 'kegiatan Panti 1', 'program Program B 0']],
  ['headings below headings', [['BELANJA', 300, 'heading'], ['Belanja Langsung', 300, 'heading', { above: 0 }], ['Program A', 300, 0]], ['total BELANJA', 'total Belanja Langsung 0', 'program Program A 1']],
  ['nothing goes on below what stands above a heading', [['Program A', 300, 0], ['BELANJA MODAL', 200, 'heading'], ['Panti', 200, 1]], ['program Program A', 'total BELANJA MODAL', 'kegiatan Panti 1']],
  ['who spends heads all', [['DINAS SOSIAL', 300, 'unit'], ['Program A', 300, 0], ['Program B', 10, 0]], ['lain DINAS SOSIAL', 'program Program A 0', 'program Program B 0']],
  ['a line carried over is of none, and closes none', [['Program A', 300, 0], ['Pindahan', 300, 'carried'], ['Panti', 300, 1]], ['program Program A', 'total Pindahan', 'kegiatan Panti 0']],
  ['JUMLAH closes its heading', [['BELANJA', null, 'heading'], ['Program A', 300, 0], ['JUMLAH', 300, 'closing'], ['Program B', 10, 0]], ['total BELANJA', 'program Program A 0', 'total JUMLAH', 'program Program B']],
  ['a heading by its name', [['BELANJA', null, 'heading'], ['Program A', 300, 0], ['JUMLAH BELANJA', 300, 'closing'], ['Program B', 10, 0]], ['total BELANJA', 'program Program A 0', 'total JUMLAH BELANJA closes 0', 'program Program B']],
  ['the heading above it by its name', [['BELANJA', null, 'heading'], ['Belanja Langsung', null, 'heading', { above: 0 }], ['Program A', 300, 0], ['JUMLAH BELANJA', 300, 'closing'], ['Program B', 10, 0]],
    ['total BELANJA', 'total Belanja Langsung 0', 'program Program A 1', 'total JUMLAH BELANJA closes 0', 'program Program B']],
  ['what names none closes all', [['BELANJA', null, 'heading'], ['Program A', 300, 0], ['SURPLUS', 300, 'closing'], ['Panti', 10, 1]], ['total BELANJA', 'program Program A 0', 'total SURPLUS', 'kegiatan Panti']],
  ['a program by its name, and its heading stays', [['BELANJA', null, 'heading'], ['Program A', null, 0], ['Panti', 300, 1], ['Jumlah Program A', 300, 'closing'], ['Program B', 10, 0]],
    ['total BELANJA', 'program Program A 0', 'kegiatan Panti 1', 'total Jumlah Program A closes 1', 'program Program B 0']],
  ['a program by its number', [['Rehabilitasi', null, 0, { no: 'I' }], ['Panti', 300, 1], ['Jumlah I', 300, 'closing']], ['program Rehabilitasi', 'kegiatan Panti 0', 'total Jumlah I closes 0']],
  ['rows are nearer than headings of that name', [['BELANJA MODAL', null, 'heading'], ['Belanja Modal', 300, 0], ['Jumlah Belanja Modal', 300, 'closing']], ['total BELANJA MODAL', 'program Belanja Modal 0', 'total Jumlah Belanja Modal closes 1']],
])('%s', (_, rows, tree) => expect(placed(rows)).toEqual(tree));

test.each<[why: string, rows: readonly Baris[], tree: readonly string[]]>([
  ['of programs without amounts each', [['Program A', null, 0], ['Panti', 300, 1], ['JUMLAH', 300, 'closing'], ['Program B', null, 0], ['Dapur', 200, 1], ['JUMLAH', 200, 'closing'], ['JUMLAH', 500, 'closing']],
    ['program Program A', 'kegiatan Panti 0', 'total JUMLAH closes 0', 'program Program B', 'kegiatan Dapur 3', 'total JUMLAH closes 3', 'total JUMLAH']],
  ['of programs of the same amount, the second too', [['Program A', null, 0], ['Panti', 300, 1], ['JUMLAH', 300, 'closing'], ['Program B', null, 0], ['Dapur', 300, 1], ['JUMLAH', 300, 'closing']],
    ['program Program A', 'kegiatan Panti 0', 'total JUMLAH closes 0', 'program Program B', 'kegiatan Dapur 3', 'total JUMLAH closes 3']],
  ['of the one program that there is it is that of all', [['Program A', 300, 0], ['Panti', 300, 1], ['JUMLAH', 300, 'closing']], ['program Program A', 'kegiatan Panti 0', 'total JUMLAH']],
  ['of the last program', [['Program A', 300, 0], ['Panti', 300, 1], ['Program B', 200, 0], ['Dapur', 200, 1], ['JUMLAH', 200, 'closing']], ['program Program A', 'kegiatan Panti 0', 'program Program B', 'kegiatan Dapur 2', 'total JUMLAH closes 2']],
  ['of all programs', [['Program A', 300, 0], ['Panti', 300, 1], ['Program B', 200, 0], ['Dapur', 200, 1], ['JUMLAH', 500, 'closing']], ['program Program A', 'kegiatan Panti 0', 'program Program B', 'kegiatan Dapur 2', 'total JUMLAH']],
  ['of neither', [['Program A', null, 0], ['Panti', 300, 1], ['JUMLAH', 310, 'closing']], ['program Program A', 'kegiatan Panti 0', 'total JUMLAH']],
  ['without an amount', [['Program A', null, 0], ['Panti', 300, 1], ['JUMLAH', null, 'closing']], ['program Program A', 'kegiatan Panti 0', 'total JUMLAH']],
  ['with nothing above', [['JUMLAH', 300, 'closing'], ['Program A', 300, 0]], ['total JUMLAH', 'program Program A']],
  ['under a heading, of one of its programs', [['BELANJA', null, 'heading'], ['Program A', 100, 0], ['Program B', 200, 0], ['Dapur', 200, 1], ['JUMLAH', 200, 'closing'], ['JUMLAH', 300, 'closing']],
    ['total BELANJA', 'program Program A 0', 'program Program B 0', 'kegiatan Dapur 2', 'total JUMLAH closes 2', 'total JUMLAH']],
  ['of the program, not of the kegiatan that is open as well', [['Program A', null, 0], ['Panti', null, 1], ['Beras', 300, 2], ['Program B', 5, 0], ['Dapur', 200, 1], ['Gas', 200, 2], ['JUMLAH', 200, 'closing']],
    ['program Program A', 'kegiatan Panti 0', 'rekening Beras 1', 'program Program B', 'kegiatan Dapur 3', 'rekening Gas 4', 'total JUMLAH closes 3']],
])('a bare JUMLAH: %s', (_, rows, tree) => expect(placed(rows)).toEqual(tree));

test('after the JUMLAH of a program rows go on below its heading', () => {
  const rows: readonly Baris[] = [['BELANJA', null, 'heading'], ['Program A', null, 0], ['Panti', 300, 1], ['JUMLAH', 300, 'closing'], ['Program B', 10, 0]];
  expect(placed(rows).at(-1)).toBe('program Program B 0');
});

test('parents that are known go before depths; who has none stands below the heading', () => {
  const rows: readonly Baris[] = [['BELANJA', 300, 'heading'], ['A', 300, 0], ['B', 200, 0], ['A1', 300, 1], ['C', 5, 1]];
  expect(placed(rows, [undefined, undefined, undefined, 1])).toEqual(['total BELANJA', 'program A 0', 'program B 0', 'kegiatan A1 1', 'kegiatan C 0']);
});

test('levels are of belanja; what has none is bought, and stands below all else', () => {
  const rows: readonly Baris[] = [['Hasil Pajak', 300, 0, { bagian: 'pendapatan' }], ['Pinjaman', 10, 0, { bagian: 'pembiayaan' }], ['Program A', 300, 0]];
  expect(placed(rows)).toEqual(['rekening Hasil Pajak', 'rekening Pinjaman', 'program Program A']);
  const drafts = ['Program A', 'Panti', 'Beras', 'Gula'].map((name) => draftOf(name));
  expect(treeOf(drafts, [], { depth: [0, 8], level: ['program', 'kegiatan'], ambiguous: false })).toEqual([
    { level: 'program', parent: null, bagian: 'belanja', closes: null },
    { level: 'kegiatan', parent: 0, bagian: 'belanja', closes: null },
    { level: 'rekening', parent: 1, bagian: 'belanja', closes: null },
    { level: 'rekening', parent: 1, bagian: 'belanja', closes: null },
  ]);
});
