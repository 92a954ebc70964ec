/** Sentences with numbers that follow the table: their text, their formula, and where they are taken apart or stay text. */
import { parseDigits } from '../../../src/core/exact/decimal';
import { own } from '../../../src/core/formula/formula';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { listingOf, sentenceCell, sentenceOf, type SentenceNumber, type SentencePart } from '../../../src/core/report/sentence';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { formulaText } from './tableText';

const number = (digits: string, decimals: SentenceNumber['decimals'], row = 4): SentenceNumber => ({ value: parseDigits(digits), formula: [own(row, 2)], decimals });
const textOf = ({ content }: ReportCell): string => (content.kind === 'text' ? content.text : `(${content.kind})`);
const formulaOf = ({ formula }: ReportCell): string => (formula === undefined ? '(none)' : formulaText(formula));
const shown = (parts: readonly SentencePart[]): string[] => parts.map((part) => (typeof part === 'string' ? part : `#${part.value.coefficient}`));

test.each<[why: string, template: string, expected: readonly string[]]>([
  ['a number among words', '{nama} {persen} %', ['Program A', ' ', '#9441', ' %']],
  ['words alone', 'Grafik', ['Grafik']],
  ['a list of parts in place of one name', 'c = {hitungan}', ['c = ', '(', '#9441', ') / 1']],
  ['a name with nothing to say', '{nama}{kosong}.', ['Program A', '.']],
  ['a name that is not known stays', '{nama} {lain}', ['Program A', ' ', '{lain}']],
  ['nor is it taken from what every object has', '{constructor}', ['{constructor}']],
  ['no template', '', []],
])('names filled in: %s', (_, template, expected) => {
  const persen = number('94.41', 2);
  expect(shown(sentenceOf(template, { nama: ['Program A'], persen: [persen], hitungan: ['(', persen, ') / 1'], kosong: [] }))).toEqual(expected);
});

describe('a listing', () => {
  const letters = (count: number): string => 'x'.repeat(count);
  const lengths = (parts: readonly (readonly SentencePart[])[]): number[] => parts.map((cell) => shown(cell).join('').length);

  test.each<[why: string, items: readonly (readonly SentencePart[])[], expected: readonly string[]]>([
    ['one thing', [['Baik 3']], ['Pegawai: Baik 3.']],
    ['several, a semicolon between', [['IV 3'], ['III 12'], ['II 4']], ['Pegawai: IV 3; III 12; II 4.']],
    ['nothing', [], ['Pegawai: .']],
  ])('%s', (_, items, expected) => {
    expect(listingOf('Pegawai: {daftar}.', items).map((cell) => shown(cell).join(''))).toEqual(expected);
  });

  // What is counted before the second: 4 letters "ab: " and the first; a cell takes 1.500.
  test.each<[why: string, items: readonly (readonly SentencePart[])[], expected: readonly number[]]>([
    ['as much as one cell takes', [[letters(700)], [letters(796)]], [4 + 700 + 2 + 796 + 1]],
    ['a letter more begins the next cell', [[letters(700)], [letters(797)]], [4 + 700 + 1, 797 + 1]],
    ['the first stands beside its words however long it is', [[letters(2000)]], [4 + 2000 + 1]],
    ['each of many long ones has a cell', [[letters(1400)], [letters(1400)], [letters(1400)]], [1405, 1401, 1401]],
    // A number counts 8, however many digits it shows.
    ['numbers count as references do', [[letters(700)], [letters(788), number('94.41', 2)]], [4 + 700 + 2 + 788 + 5 + 1]],
    ['and one letter more is too much', [[letters(700)], [letters(789), number('94.41', 2)]], [4 + 700 + 1, 789 + 5 + 1]],
  ])('%s', (_, items, expected) => {
    expect(lengths(listingOf('ab: {daftar}.', items))).toEqual(expected);
  });
});

describe('as a cell', () => {
  test.each<[why: string, digits: string, decimals: SentenceNumber['decimals'], id: string, en: string]>([
    ['whole rupiah', '1250.00', 0, '1.250', '1,250'],
    ['percent', '94.4', 2, '94,40', '94.40'],
    ['as many decimals as there are', '4905.125', null, '4.905,125', '4,905.125'],
  ])('its text: %s', (_, digits, decimals, id, en) => {
    const parts = ['c = ', number(digits, decimals), ' %'];
    expect([textOf(sentenceCell(parts, REPORT_TEXTS.id)), textOf(sentenceCell(parts, REPORT_TEXTS.en))]).toEqual([`c = ${id} %`, `c = ${en} %`]);
  });

  // FIXED groups by the reader's own mark, whichever it is: it is replaced by the workbook's.
  test.each<[why: string, decimals: SentenceNumber['decimals'], id: string, en: string]>([
    ['whole', 0, 'SUBSTITUTE(FIXED(C5,0),",",".")', 'SUBSTITUTE(FIXED(C5,0),".",",")'],
    ['two decimals', 2, 'SUBSTITUTE(FIXED(TRUNC(C5),0),",",".")&","&RIGHT(FIXED(C5,2),2)', 'SUBSTITUTE(FIXED(TRUNC(C5),0),".",",")&"."&RIGHT(FIXED(C5,2),2)'],
    ['all its decimals', null, 'SUBSTITUTE(FIXED(TRUNC(C5),0),",",".")&SUBSTITUTE(MID(C5&"",LEN(TRUNC(C5)&"")+1,20),".",",")', 'SUBSTITUTE(FIXED(TRUNC(C5),0),".",",")&SUBSTITUTE(MID(C5&"",LEN(TRUNC(C5)&"")+1,20),",",".")'],
  ])('its formula: %s', (_, decimals, id, en) => {
    const parts = [number('1250.50', decimals)];
    expect([formulaOf(sentenceCell(parts, REPORT_TEXTS.id)), formulaOf(sentenceCell(parts, REPORT_TEXTS.en))]).toEqual([id, en]);
  });

  test.each<[why: string, parts: readonly SentencePart[], expected: string]>([
    ['words alone are no formula', ['Grafik: ', 'Baik 3', '.'], '(none)'],
    ['nothing neither', [], '(none)'],
    ['neighbouring words are one text', ['a', 'b', number('5', 0), 'c', 'd'], '"ab"&SUBSTITUTE(FIXED(C5,0),",",".")&"cd"'],
    ['two numbers side by side', [number('5', 0), number('6', 0, 5)], 'SUBSTITUTE(FIXED(C5,0),",",".")&SUBSTITUTE(FIXED(C6,0),",",".")'],
    ['quotes are doubled', ['"Gema" ', number('5', 0)], '"""Gema"" "&SUBSTITUTE(FIXED(C5,0),",",".")'],
    ['a text as long as Excel takes', ['x'.repeat(250), number('5', 0)], `"${'x'.repeat(250)}"&SUBSTITUTE(FIXED(C5,0),",",".")`],
    ['a longer one is two', ['x'.repeat(251), number('5', 0)], `"${'x'.repeat(250)}"&"x"&SUBSTITUTE(FIXED(C5,0),",",".")`],
    ['a line break is taken along', ['a\nb ', number('5', 0)], '"a\nb "&SUBSTITUTE(FIXED(C5,0),",",".")'],
  ])('%s', (_, parts, expected) => {
    expect(formulaOf(sentenceCell(parts, REPORT_TEXTS.id))).toBe(expected);
  });

  test('a sentence too long for a formula stays text, and is whole', () => {
    // 29 texts of 250 with their quotes, an & after each: 29 × 253; the rest with its quotes; & and the number: 38. That is 7.500 with a rest of 123.
    const of = (letters: number): ReportCell => sentenceCell(['x'.repeat(letters), number('5', 0)], REPORT_TEXTS.id);
    const longest = 29 * 250 + 123;
    expect(of(longest).formula).toBeDefined();
    const longer = of(longest + 1);
    expect(longer.formula).toBeUndefined();
    expect(textOf(longer)).toBe(`${'x'.repeat(longest + 1)}5`);
  });

  test('it is prose, indented where it is told to be', () => {
    expect(sentenceCell(['Grafik'], REPORT_TEXTS.id)).toEqual({ content: { kind: 'text', text: 'Grafik' }, role: 'keterangan' });
    expect(sentenceCell(['Grafik'], REPORT_TEXTS.id, { indent: 2 })).toEqual({ content: { kind: 'text', text: 'Grafik' }, role: 'keterangan', indent: 2 });
  });
});
