/** Which rows of a list are sub-indikator of the row above them: by bullets, by indents, by letters whose targets sum to it. */
import { decimalOf } from '../../../src/core/exact/decimal';
import type { NumberReading } from '../../../src/core/model/number';
import { MISSING, valueOf } from '../../../src/core/read/reading';
import { parentsOf, wantsIndent, type NamedRow } from '../../../src/core/read/subIndikator';

/** A name, and what of its row is not as usual: its target and realisasi, and where it stands. */
type Typed = readonly [name: string, more?: Partial<NamedRow> & { readonly t?: number; readonly r?: number }];

const rowOf = ([name, more = {}]: Typed): NamedRow => ({ name, indent: name.length - name.trimStart().length, satuan: 'Orang', sasaranIndex: 0, cakupan: 'opd', ...more });

function numberOf(value: number | undefined): NumberReading {
  const exact = value === undefined ? null : decimalOf(value);
  return exact === null ? MISSING : { kind: 'number', value: exact, satuan: null, arah: null, predikat: null, notes: [] };
}

function parents(rows: readonly Typed[]): readonly (number | null)[] {
  return parentsOf(rows.map(rowOf), rows.map(([, more]) => numberOf(more?.t)), rows.map(([, more]) => numberOf(more?.r)));
}

test.each<[why: string, rows: readonly Typed[], expected: readonly (number | null)[]]>([
  ['nothing before the names', [['Jumlah anak'], ['Jumlah lansia']], [null, null]],
  ['a bullet below a name without one', [['Jumlah anak'], ['- Panti'], ['- Luar panti']], [null, 0, 0]],
  ['a bullet behind spaces', [['Jumlah anak'], [' - Panti', { indent: 0 }]], [null, 0]],
  ['a bullet right before the word', [['Jumlah anak'], ['-Panti']], [null, 0]],
  ['a bullet in a cell of its own', [['Jumlah anak'], ['Panti', { mark: '-' }]], [null, 0]],
  ['a number in a cell of its own is no bullet', [['Jumlah anak'], ['Panti', { mark: '2.' }]], [null, null]],
  ['an empty cell before the name changes nothing', [['Jumlah anak'], ['- Panti', { mark: '' }]], [null, 0]],
  ['a dash within a name', [['Jumlah anak'], ['Panti - Pemerintah']], [null, null]],
  ['bullets from the first row on', [['- Jumlah anak'], ['- Jumlah lansia']], [null, null]],
  ['bullets below bullets, deeper', [['- Jumlah anak'], ['   - Panti'], ['- Jumlah lansia']], [null, 0, null]],
  ['a bullet of another sasaran', [['Jumlah anak'], ['- Jumlah lansia', { sasaranIndex: 1 }]], [null, null]],
  ['a bullet of another unit', [['Jumlah anak'], ['- Jumlah lansia', { cakupan: 'turunan' }]], [null, null]],
  ['another indikator, then bullets', [['Jumlah anak'], ['- Panti'], ['Jumlah lansia'], ['- Panti']], [null, 0, null, 2]],
  ['deeper by spaces', [['Jumlah anak'], ['   Panti'], ['Jumlah lansia'], ['   Panti']], [null, 0, null, 2]],
  ['two depths below one indikator', [['Jumlah anak'], ['  Panti'], ['    Balai']], [null, 0, 0]],
  ['as deep as the row above', [['   Jumlah anak'], ['   Jumlah lansia']], [null, null]],
  ['less deep, then deeper', [['    Jumlah anak'], ['  Jumlah lansia'], ['   Panti']], [null, null, 1]],
  ['deeper, of another sasaran', [['Jumlah anak'], ['   Jumlah lansia', { sasaranIndex: 1 }], ['   Jumlah balita', { sasaranIndex: 1 }]], [null, null, null]],
  ['a first row that is indented', [['   Jumlah anak']], [null]],
  ['no rows', [], []],
])('sub-indikator by what stands before a name: %s', (_, rows, expected) => {
  expect(parents(rows)).toEqual(expected);
});

test.each(['-', '–', '—', '•', '▪', '●', '*', '·'])('“%s” is a bullet', (bullet) => {
  expect(parents([['Jumlah anak'], [`${bullet} Panti`]])).toEqual([null, 0]);
});

test.each<[why: string, rows: readonly Typed[], expected: readonly (number | null)[]]>([
  ['below a number', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, 0, 0]],
  ['below a letter', [['a. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }], ['b. Jumlah lansia', { t: 7 }]], [null, 0, 0, null]],
  ['capitals and parentheses', [['2) Jumlah anak', { t: 100 }], ['A) Panti', { t: 60 }], ['B) Luar panti', { t: 40 }]], [null, 0, 0]],
  ['letters in cells of their own', [['Jumlah anak', { mark: '1.', t: 100 }], ['Panti', { mark: 'a.', t: 60 }], ['Luar panti', { mark: 'b.', t: 40 }]], [null, 0, 0]],
  ['three parts with decimals', [['10. Luas lahan', { t: 1.5 }], ['a. Sawah', { t: 0.7 }], ['b. Ladang', { t: 0.5 }], ['c. Kebun', { t: 0.3 }]], [null, 0, 0, 0]],
  ['units that are one', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60, satuan: 'Jiwa' }], ['b. Luar panti', { t: 40, satuan: 'orang' }]], [null, 0, 0]],
  ['by what was reached, where it has no target', [['1. Jumlah anak', { r: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, 0, 0]],
  ['the target goes before what was reached', [['1. Jumlah anak', { t: 90, r: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, null, null]],
  ['a number below nothing of its kind', [['Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, null, null]],
  ['targets of another sum', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 41 }]], [null, null, null]],
  ['one letter alone', [['1. Jumlah anak', { t: 60 }], ['a. Panti', { t: 60 }]], [null, null]],
  ['a part without a target', [['1. Jumlah anak', { t: 60 }], ['a. Panti', { t: 60 }], ['b. Luar panti']], [null, null, null]],
  ['neither a target nor a result', [['1. Jumlah anak'], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, null, null]],
  ['letters that do not begin with a', [['1. Jumlah anak', { t: 100 }], ['b. Panti', { t: 60 }], ['c. Luar panti', { t: 40 }]], [null, null, null]],
  ['a letter left out', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['c. Luar panti', { t: 40 }]], [null, null, null]],
  ['letters of another unit', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Gedung', { t: 40, satuan: 'Unit' }]], [null, null, null]],
  ['letters of another sasaran', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40, sasaranIndex: 1 }]], [null, null, null]],
  ['a row between the letters', [['1. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['Jumlah lansia', { t: 5 }], ['b. Luar panti', { t: 40 }]], [null, null, null, null]],
  ['numbers below a number', [['1. Jumlah anak', { t: 100 }], ['2. Jumlah lansia', { t: 60 }], ['3. Jumlah balita', { t: 40 }]], [null, null, null]],
  ['a figure that begins the name is no number before it', [['1.5 juta anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, null, null]],
  ['a kode of three digits is no number', [['101. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, null, null]],
  ['below a row that is a sub-indikator itself', [['1. Jumlah warga', { t: 300 }], ['   a. Jumlah anak', { t: 100 }], ['a. Panti', { t: 60 }], ['b. Luar panti', { t: 40 }]], [null, 0, null, null]],
])('lettered rows that sum to the row above them: %s', (_, rows, expected) => {
  expect(parents(rows)).toEqual(expected);
});

test.each<[why: string, rows: readonly Typed[], parent: readonly (number | null)[], expected: boolean]>([
  ['two names of one sasaran', [['Jumlah anak'], ['Panti']], [null, null], true],
  ['one row', [['Jumlah anak']], [null], false],
  ['none', [], [], false],
  ['a bullet tells already', [['Jumlah anak'], ['- Panti']], [null, 0], false],
  ['a letter tells already', [['a. Jumlah anak'], ['b. Jumlah lansia']], [null, null], false],
  ['a letter in a cell of its own', [['Jumlah anak', { mark: 'a.' }], ['Jumlah lansia', { mark: 'b.' }]], [null, null], false],
  ['each of another sasaran', [['Jumlah anak'], ['Jumlah lansia', { sasaranIndex: 1 }]], [null, null], false],
  ['of another unit', [['Jumlah anak'], ['Jumlah lansia', { cakupan: 'turunan' }]], [null, null], false],
  ['one among several', [['a. Jumlah anak'], ['b. Jumlah lansia'], ['Panti']], [null, null, null], true],
])('the indents of cells are wanted: %s', (_, rows, parent, expected) => {
  expect(wantsIndent(rows.map(rowOf), parent)).toBe(expected);
});

test('only a number is a value', () => {
  expect([valueOf(numberOf(5)), valueOf(MISSING), valueOf(undefined), valueOf({ kind: 'predikat', predikat: 'BB', notes: [] })]).toEqual([{ coefficient: 5n, scale: 0 }, null, null, null]);
});

test('what is absent reads as no data, of which nothing is told', () => {
  expect(MISSING).toEqual({ kind: 'missing', text: '', notes: [] });
});
