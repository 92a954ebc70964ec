/** Keys by which rows are found again: what makes two names one, and what does not. */
import { asText, fingerprint, mixed, NOTHING } from '../../../src/core/record/fingerprint';
import { rowKeys } from '../../../src/core/record/rowKey';

const isOne = (a: string, b: string): boolean => {
  const [first = '', second = ''] = rowKeys([a, b]);
  return second === `${first}~2`;
};

test.each<[why: string, a: string, b: string, isOne: boolean]>([
  ['capitals', 'Indeks Reformasi Birokrasi', 'INDEKS reformasi birokrasi', true],
  ['two spaces between words', 'Indeks  Kepuasan', 'Indeks Kepuasan', true],
  ['spaces around it', '  Indeks Kepuasan ', 'Indeks Kepuasan', true],
  ['a line break', 'Indeks\nKepuasan', 'Indeks Kepuasan', true],
  ['a tab and a line break', 'Indeks\t\r\nKepuasan', 'Indeks Kepuasan', true],
  ['a space that does not break', 'Indeks\u00A0Kepuasan', 'Indeks Kepuasan', true],
  ['full-width letters', 'Ｉｎｄｅｋｓ', 'Indeks', true],
  ['a letter and its accent apart', 'Se\u0301', 'S\u00e9', true],
  ['no space at all', 'IndeksKepuasan', 'Indeks Kepuasan', false],
  ['another number', 'Indikator 1', 'Indikator 2', false],
  ['a point', '1.06.01', '1.06.1', false],
  ['words in another order', 'Kepuasan Indeks', 'Indeks Kepuasan', false],
  ['nothing and a space', '', ' ', true],
])('%s', (_, a, b, expected) => {
  expect(isOne(a, b)).toBe(expected);
});

test('keys stand in records: those of older versions must be found again', () => {
  expect(rowKeys(['', 'Indeks Kepuasan', '1.06.01 Program Penunjang', 'Cakupan ½ layanan'])).toEqual(rowKeys([' ', 'indeks  kepuasan', '1.06.01 PROGRAM PENUNJANG', 'cakupan 1⁄2 layanan']));
  for (const key of rowKeys(Array.from({ length: 50 }, (_, at) => `Kegiatan ${at}`))) expect(key).toMatch(/^[\da-z]{7}$/);
});

test('thousands of names that differ little have different keys', () => {
  const names = Array.from({ length: 5_000 }, (_, at) => `5.1.02.01.01.${String(at).padStart(4, '0')} Belanja Alat Tulis Kantor`);
  expect(new Set(rowKeys(names)).size).toBe(names.length);
  expect(rowKeys(names).some((key) => key.includes('~'))).toBe(false);
});

// cyrb53 by its published vectors, which are of small letters.
test.each([['a', 7929297801672961n], ['b', 8684336938537663n], ['revenge', 4051478007546757n], ['revenue', 8309097637345594n]])('the key of %j is the last digits of its hash, and stays so: records hold it', (text, hash) => {
  expect(rowKeys([text])).toEqual([hash.toString(36).slice(-7)]);
});

test('a key that comes again is counted, each name for itself', () => {
  const [a = '', b = ''] = rowKeys(['A', 'B']);
  expect(rowKeys(['A', 'B', 'A', 'a', 'B'])).toEqual([a, b, `${a}~2`, `${a}~3`, `${b}~2`]);
});

// FNV-1a of 32 bits, by its published vectors.
test.each([['', 0x811c9dc5], ['a', 0xe40c292c], ['foobar', 0xbf9cf968]])('the fingerprint of %j', (text, hash) => {
  expect(fingerprint(text)).toBe(hash.toString(36));
});

test('a hash is kept without a sign, and every bit of a word counts', () => {
  expect([asText(-1), asText(35), asText(NOTHING)]).toEqual([(2 ** 32 - 1).toString(36), 'z', (0x811c9dc5).toString(36)]);
  const hashes = [0, ...Array.from({ length: 32 }, (_, bit) => 1 << bit)].map((word) => mixed(NOTHING, word) & 0x1ffff);
  // The low half of the hash tells them apart too.
  expect(new Set(hashes).size).toBe(33);
});
