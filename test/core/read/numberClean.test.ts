/** What copying from Word, a PDF or a web page leaves in a cell, and the text without it. */
import { cleanText } from '../../../src/core/read/numberClean';

/** One character by its code. */
const char = (code: number): string => String.fromCodePoint(code);
const codes = (...ranges: readonly (readonly [from: number, to: number])[]): number[] => ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));

test.each<[why: string, text: string, clean: string]>([
  ['nothing to clean', 'Rp 1.000,-', 'Rp 1.000,-'],
  ['one character', '5', '5'],
  ['nothing', '', ''],
  ['spaces only', '   ', ''],
  ['a space before', ' 98,41', '98,41'],
  ['a space behind', '98,41 ', '98,41'],
  ['two spaces between', '4.905  orang', '4.905 orang'],
  ['a line break', '4.905\norang', '4.905 orang'],
  ['a line break as Excel on Windows keeps it, and a tab', '4.905\r\n\torang', '4.905 orang'],
  ['spaces around what nobody sees', ' \u200b ', ''],
  ['what nobody sees between two spaces', 'a \u200b b', 'a b'],
  ['a minus of mathematics', '−5', '-5'],
  ['letters beyond ASCII stay', 'µg/m³ • ½', 'µg/m³ • ½'],
  ['dashes part a range and stay', '80–90—95', '80–90—95'],
])('%s: %j', (_, text, clean) => expect(cleanText(text)).toBe(clean));

test.each(codes([0xad, 0xad], [0x61c, 0x61c], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2069], [0xfeff, 0xfeff]))('nobody sees %i', (code) => {
  expect(cleanText(`4${char(code)}905${char(code)}`)).toBe('4905');
});

test.each(codes([0x9, 0xd], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000]))('%i is a space', (code) => {
  expect(cleanText(`${char(code)}4${char(code)}${char(code)}905${char(code)}`)).toBe('4 905');
});

test.each([0x2010, 0x2011, 0x2212, 0xfe63, 0xff0d])('%i is a hyphen', (code) => expect(cleanText(`${char(code)}5 ${char(code)}`)).toBe('-5 -'));

// Figure dash, en dash, em dash, hyphenation point, overline.
test.each([0x2012, 0x2013, 0x2014, 0x2027, 0x203e])('%i is neither', (code) => expect(cleanText(`5${char(code)}`)).toBe(`5${char(code)}`));
