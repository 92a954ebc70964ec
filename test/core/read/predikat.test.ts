/** Letters of accountability and their scores (PermenPAN-RB 12/2015), and levels without a scale. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import { batasBawahOf, isSkor, isTingkat, letterReading, predikatNamed, predikatOf, sameTingkat } from '../../../src/core/read/predikat';

test.each<[skor: string, predikat: string | null]>([
  ['100', 'AA'], ['100.00', 'AA'], ['100.01', null], ['101', null], ['90.01', 'AA'], ['90', 'A'], ['90.00', 'A'], ['80.01', 'A'], ['80', 'BB'], ['70.01', 'BB'], ['70', 'B'], ['60.01', 'B'], ['60', 'CC'], ['50.01', 'CC'], ['50', 'C'], ['30.01', 'C'], ['30', 'D'], ['0.01', 'D'], ['0', 'D'], ['-0.01', null], ['-5', null],
])('a score of %s is %s', (skor, predikat) => expect([predikatOf(parseDigits(skor)), isSkor(parseDigits(skor))]).toEqual([predikat, predikat !== null]));

test.each<[predikat: string, batas: string | null]>([['AA', '90'], ['A', '80'], ['BB', '70'], ['B', '60'], ['CC', '50'], ['C', '30'], ['D', '0'], ['E', null], ['AAA', null], ['', null]])('%s begins at %s', (predikat, batas) => {
  const bound = batasBawahOf(predikat);
  expect(bound === null ? null : toText(bound)).toBe(batas);
});

test.each<[text: string, predikat: string | null]>([['bb', 'BB'], ['Aa', 'AA'], ['D', 'D'], ['E', null], ['BBB', null], [' B', null], ['', null]])('%p names %p', (text, predikat) => expect(predikatNamed(text)).toBe(predikat));

test('a letter is a grade of accountability, in a survey a level of another scale', () => {
  const note = { code: 'tanda-batas-target', severity: 'info', params: {} } as const;
  expect([letterReading('B', {}), letterReading('B', { survei: false }, [note]), letterReading('B', { survei: true }, [note])]).toEqual([
    { kind: 'predikat', predikat: 'B', notes: [] }, { kind: 'predikat', predikat: 'B', notes: [note] }, { kind: 'level', text: 'B', notes: [note] },
  ]);
});

test.each<[why: string, text: string, isOne: boolean]>([
  ['as it is listed', 'wtp', true], ['spaces around it', ' WTP ', true], ['two spaces within', 'Zona  Hijau', true], ['a line break within', 'Zona\nHijau', true], ['quoted', '“Zona Hijau”', true], ['quoted plainly', '"Zona Hijau"', true], ['quoted singly', "'WTP'", true], ['full stops', 'W.T.P.', true],
  ['a number of two digits', 'Level 12', true], ['roman', 'Peringkat IV', true], ['roman in small letters', 'tipe iii', true], ['of no digits', 'Level', false], ['of three', 'Level 123', false], ['a letter that is no roman digit', 'Tipe B', false], ['more behind it', 'Level 3 nasional', false], ['more before it', 'Opini WTP BPK', false], ['nothing', '', false],
])('a level, %s: %j', (_, text, isOne) => expect(isTingkat(text)).toBe(isOne));

test.each<[why: string, a: string, b: string, same: boolean]>([
  ['two spellings', 'Wajar Tanpa Pengecualian', 'WTP', true], ['the other way round', 'WTP', 'wajar tanpa  pengecualian', true], ['two long ones', 'Opini WTP', 'Wajar Tanpa Pengecualian', true],
  ['two levels', 'WTP', 'WDP', false], ['a level and a part of it', 'Sangat Baik', 'Baik', false],
  ['a number, in any case', 'LEVEL 3', 'Level 3', true], ['two numbers', 'Level 3', 'Level 2', false], ['words in no list', 'Bintang Lima', 'bintang  lima', true], ['a level and words in no list', 'WTP', 'bintang lima', false],
])('the same level, %s: %s, %s', (_, a, b, same) => expect([sameTingkat(a, b), sameTingkat(b, a)]).toEqual([same, same]));
