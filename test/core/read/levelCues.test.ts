/** Levels of rows without a kode, each cue alone. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import type { BudgetDraft, Levels } from '../../../src/core/read/anggaranDraft';
import { byBold, byHeaders, byIndent, byNumberStyle, byWords, fromDepths } from '../../../src/core/read/levelCues';
import { draftOf, indices, type Known } from './budgetDraft';

type Cue = (drafts: readonly BudgetDraft[], body: readonly number[], top: AnggaranLevel) => Levels | null;

/** "0 program": depth and level of each row; null where the cue says nothing. */
function read(cue: Cue, drafts: readonly BudgetDraft[], top: AnggaranLevel = 'program'): readonly string[] | null {
  const levels = cue(drafts, indices(drafts), top);
  return levels === null ? null : drafts.map((_, index) => `${levels.depth[index]} ${levels.level[index]}`);
}

const PROGRAM = '0 program';
const KEGIATAN = '1 kegiatan';
const SUB = '2 sub-kegiatan';
const REKENING = '3 rekening';

test.each<[why: string, top: AnggaranLevel, depths: readonly number[], levels: readonly AnggaranLevel[]]>([
  ['from programs down', 'program', [0, 1, 2, 3], ['program', 'kegiatan', 'sub-kegiatan', 'rekening']],
  ['deeper than akun there is none', 'program', [0, 5], ['program', 'rekening']],
  ['above programs stands no level', 'program', [-1, 0], ['lain', 'program']],
  ['from kegiatan down', 'kegiatan', [0, 1, 2], ['kegiatan', 'sub-kegiatan', 'rekening']],
  ['akun alone', 'rekening', [0, 1], ['rekening', 'rekening']],
  ['below what is none, programs', 'lain', [0, 1], ['program', 'kegiatan']],
])('levels by depth: %s', (_, top, depths, levels) => {
  const found = fromDepths(indices(depths), top, (index) => depths[index] ?? 0);
  expect([found.level, found.depth, found.ambiguous]).toEqual([levels, depths, false]);
});

test('levels by depth are of the rows that are asked for, and by their place among them', () => {
  const { depth, level } = fromDepths([1, 3], 'program', (index, position) => index - position - 1);
  expect([depth[0], depth[1], depth[2], depth[3]]).toEqual([undefined, 0, undefined, 1]);
  expect([level[0], level[1], level[3]]).toEqual([undefined, 'program', 'kegiatan']);
});

test.each<[why: string, names: readonly string[], levels: readonly string[] | null]>([
  ['each says what it is', ['Program A', 'Kegiatan B', 'Sub Kegiatan C'], [PROGRAM, KEGIATAN, SUB]],
  ['names that say nothing are of the level below', ['Program A', 'Perencanaan', 'Program B', 'Pelatihan'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['below the deepest that is said', ['Program A', 'Kegiatan B', 'Dokumen', 'Kegiatan C'], [PROGRAM, KEGIATAN, SUB, KEGIATAN]],
  ['below sub kegiatan stand akun', ['Program A', 'Sub Kegiatan B', 'ATK'], [PROGRAM, SUB, REKENING]],
  ['the first says nothing', ['Rehabilitasi', 'Program A', 'Kegiatan B'], null],
  ['none says anything', ['Rehabilitasi', 'Panti'], null],
  ['none at all', [], null],
])('by words: %s', (_, names, levels) => expect(read(byWords, names.map((name) => draftOf(name)))).toEqual(levels));

test.each<[why: string, headers: readonly (AnggaranLevel | null)[], levels: readonly string[] | null]>([
  ['program and kegiatan', ['program', 'kegiatan', 'kegiatan', 'program'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['who spends above them', ['lain', 'program', 'rekening'], ['-1 lain', PROGRAM, REKENING]],
  ['one level alone tells nothing apart', ['program', 'program'], null],
  ['a name under no such header', ['program', null, 'kegiatan'], null],
  ['no such headers', [null, null], null],
])('by headers: %s', (_, headers, levels) => expect(read(byHeaders, headers.map((level, row) => draftOf(`Baris ${row}`, { level })))).toEqual(levels));

test.each<[why: string, indents: readonly number[], levels: readonly string[] | null]>([
  ['two steps', [0, 2, 2, 0], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['steps of any width', [0, 100, 300, 100], [PROGRAM, KEGIATAN, SUB, KEGIATAN]],
  ['steps are put in order as numbers', [2, 10, 100], [PROGRAM, KEGIATAN, SUB]],
  ['a deeper row first', [4, 0, 4], [KEGIATAN, PROGRAM, KEGIATAN]],
  ['four steps', [0, 1, 2, 3], [PROGRAM, KEGIATAN, SUB, REKENING]],
  ['five are too many', [0, 1, 2, 3, 4], null],
  ['no indents', [0, 0], null],
])('by indent: %s', (_, indents, levels) => expect(read(byIndent, indents.map((indent, row) => draftOf(`Baris ${row}`, { indent })))).toEqual(levels));

test.each<[why: string, bold: readonly (boolean | null)[], levels: readonly string[] | null]>([
  ['bold stands above', [true, false, true], [PROGRAM, KEGIATAN, PROGRAM]],
  ['what is not known is not bold', [true, null], [PROGRAM, KEGIATAN]],
  ['all bold', [true, true], null],
  ['none bold', [false, null], null],
])('by bold: %s', (_, bold, levels) => expect(read(byBold, bold.map((each, row) => draftOf(`Baris ${row}`, { bold: each })))).toEqual(levels));

test('indents and bold of akun are all akun', () => {
  expect(read(byIndent, [0, 2].map((indent) => draftOf('Belanja Pegawai', { indent })), 'rekening')).toEqual(['0 rekening', '1 rekening']);
  expect(read(byBold, [true, false].map((bold) => draftOf('Belanja Pegawai', { bold })), 'rekening')).toEqual(['0 rekening', '1 rekening']);
});

test.each<[why: string, numbers: readonly string[], levels: readonly string[] | null]>([
  ['letters, then numbers', ['A', '1', '2', 'B', '1'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM, KEGIATAN]],
  ['as many styles as there are levels', ['I', '1', 'a', '-'], [PROGRAM, KEGIATAN, SUB, REKENING]],
  ['a dot is no style', ['I.', '1', 'II', '2.'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['a space is none either', ['I .', '1 ', 'II'], [PROGRAM, KEGIATAN, PROGRAM]],
  ['a parenthesis is one', ['1', '1)', '2'], [PROGRAM, KEGIATAN, PROGRAM]],
  ['a dot behind it is none', ['1', '1).', '2)', '2'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['two of them another', ['1)', '(1)', '(2)', '2)'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['of letters too', ['A.', 'A)', '(a)'], [PROGRAM, KEGIATAN, SUB]],
  ['numbers of two digits', ['I', '9', '10', 'II'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['small roman numbers below great ones', ['I', 'i', 'ii', 'II'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['roman numbers, letters, numbers', ['I', 'A', '1', 'B', '1', '2', 'II', 'A', '1'], [PROGRAM, KEGIATAN, SUB, KEGIATAN, SUB, SUB, PROGRAM, KEGIATAN, SUB]],
  ['letters, roman numbers, numbers', ['A', 'I', '1', 'II', '1', 'B', 'I', '1'], [PROGRAM, KEGIATAN, SUB, KEGIATAN, SUB, PROGRAM, KEGIATAN, SUB]],
  ['nine letters below each roman number', ['I', 'G', 'H', 'I', 'J', 'II', 'A'], [PROGRAM, KEGIATAN, KEGIATAN, KEGIATAN, KEGIATAN, PROGRAM, KEGIATAN]],
  ['no list comes to a hundred', ['I', 'C', 'II', 'C'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['nor to fifty', ['i', 'l', 'ii', 'l'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['it may come to forty', ['XXXIX', '1', 'XL', '1'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['C beside A and B is a letter', ['A', '1', 'B', '1', 'C', '1'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['c beside a and b too', ['1', 'a', 'b', 'c', '2'], [PROGRAM, KEGIATAN, KEGIATAN, KEGIATAN, PROGRAM]],
  ['i behind h is the ninth letter', ['1', 'h', 'i', '2'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['small letters do not tell of great ones', ['I', 'a', 'II', 'b'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['great letters do not tell of small ones', ['A', 'i', 'ii', 'B'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['C is a letter before D', ['C', '1', 'D', '1'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['with a dot as well', ['C.', '1', 'D.', '1'], [PROGRAM, KEGIATAN, PROGRAM, KEGIATAN]],
  ['a hyphen', ['1', '-', '-', '2'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['bullets of any kind', ['1', '•', '–', '*', '2'], [PROGRAM, KEGIATAN, KEGIATAN, KEGIATAN, PROGRAM]],
  ['none below a number', ['1', '', '', '2'], [PROGRAM, KEGIATAN, KEGIATAN, PROGRAM]],
  ['the first has none', ['', '1', '2'], null],
  ['one style', ['1', '2', '3'], null],
  ['a number that is none', ['1', '1.a', '2'], null],
  ['a word', ['1', 'Lampiran 2', 'a'], null],
  ['five styles are too many', ['I', '1', '1)', 'a', '-'], null],
])('by the style of numbers: %s', (_, numbers, levels) => expect(read(byNumberStyle, numbers.map((no, row) => draftOf(`Baris ${row}`, { no })))).toEqual(levels));

test.each<[cue: string, tells: Cue, known: readonly [Known, Known, Known]]>([
  ['indent', byIndent, [{ indent: 4 }, { indent: 0 }, { indent: 0 }]],
  ['bold', byBold, [{ bold: true }, { bold: false }, { bold: false }]],
  ['numbers', byNumberStyle, [{ no: 'I' }, { no: '1' }, { no: '2' }]],
  ['headers', byHeaders, [{ level: 'program' }, { level: 'kegiatan' }, { level: 'kegiatan' }]],
])('rows that are not asked about tell nothing: %s', (_, tells, known) => {
  const drafts = known.map((each, row) => draftOf(`Baris ${row}`, each));
  expect(tells(drafts, [1, 2], 'program')).toBeNull();
  expect(tells(drafts, [0, 2], 'program')?.depth[2]).toBe(drafts[0]?.indent === 4 ? 0 : 1);
});
