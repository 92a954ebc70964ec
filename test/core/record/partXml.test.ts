/** The frame of a part of ours, as it was written and as another program may have written it again. */
import { parseJson, parsePart, parseXmlText, toXmlText, writePart } from '../../../src/core/record/partXml';

const NS = 'urn:lkj-excel:catatan:1';
const GOOD = `<catatan xmlns="${NS}">{"a":1}</catatan>`;
const parsed = (xml: string, longest = 1000): unknown => parsePart('catatan', NS, xml, longest);

test.each<[why: string, xml: string]>([
  ['as we write it', GOOD],
  ['a byte order mark', `\uFEFF${GOOD}`],
  ['white space before and behind', ` \n${GOOD}\n `],
  ['an XML declaration', `<?xml version="1.0" encoding="utf-8"?>${GOOD}`],
  ['one on a line of its own', `\uFEFF\r\n<?xml version="1.0"?>\r\n${GOOD}`],
  ['a long one', `<?xml ${'x'.repeat(200)}?>${GOOD}`],
  ['other quotes', GOOD.replaceAll(`"${NS}"`, `'${NS}'`)],
  ['spaces within the tag', `<catatan   xmlns="${NS}"  >{"a":1}</catatan>`],
  ['a line break within the tag', `<catatan\nxmlns="${NS}">{"a":1}</catatan>`],
])('read: %s', (_, xml) => {
  expect(parsed(xml)).toEqual({ a: 1 });
});

test.each<[why: string, xml: string]>([
  ['something before it', `x${GOOD}`],
  ['something behind it', `${GOOD}x`],
  ['two of them', GOOD + GOOD],
  ['a declaration that is too long', `<?xml ${'x'.repeat(201)}?>${GOOD}`],
  ['two declarations', `<?xml a?><?xml b?>${GOOD}`],
  ['a declaration without a word', `<?xml?>${GOOD}`],
  ['another attribute', GOOD.replace('>', ' id="1">')],
  ['no white space before the namespace', GOOD.replace(' xmlns', 'xmlns')],
  ['another element', GOOD.replaceAll('catatan xmlns', 'catatan2 xmlns')],
  ['another end', GOOD.replace('</catatan>', '</selesai>')],
  ['another namespace', GOOD.replace(NS, `${NS}0`)],
  ['an element within', GOOD.replace('{', '<b/>{')],
  ['no JSON', GOOD.replace('{', '')],
  ['nothing', GOOD.replace('{"a":1}', '')],
])('refused: %s', (_, xml) => {
  expect(parsed(xml)).toBeNull();
});

test('a part may be as long as is told, and no longer', () => {
  expect([parsed(GOOD, GOOD.length), parsed(GOOD, GOOD.length - 1)]).toEqual([{ a: 1 }, null]);
});

test.each<[text: string, value: unknown]>([
  ['"a&lt;b&gt;c&amp;d&apos;e"', "a<b>c&d'e"],
  ['&quot;a&quot;', 'a'],
  ['"&LT;"', '<'],
  ['"&#65;&#x42;&#x1F600;&#X63;"', 'AB😀c'],
  ['"&#1114111;"', '\u{10ffff}'],
  ['"&#1114112;"', '&#1114112;'],
  ['"&#x110000;"', '&#x110000;'],
  ['"&#00000065;"', '&#00000065;'],
  ['"&#x0000041;"', '&#x0000041;'],
  ['"&nbsp;"', '&nbsp;'],
  ['"&lt"', '&lt'],
  ['"&amp;lt;"', '&lt;'],
  ['{', null],
  ['', null],
])('the text %j', (given, value) => {
  expect(parseXmlText(given)).toEqual(value);
});

test('JSON that is none is nothing, whatever else it is', () => {
  expect([parseJson('{"a":1}'), parseJson('5'), parseJson('null'), parseJson('kemarin'), parseJson('{"a":1} {')]).toEqual([{ a: 1 }, 5, null, null, null]);
});

test.each([['\u0026', '\\u0026'], ['<', '\\u003c'], ['>', '\\u003e'], ['\u007f', '\\u007f'], ['\u0080', '\\u0080'], ['\u009f', '\\u009f'], ['\u00a0', '\u00a0'], ['\u007e', '\u007e'], ['\u2028', '\\u2028'], ['\u2029', '\\u2029'], ['\ufffe', '\\ufffe'], ['\uffff', '\\uffff'], ['\ufffd', '\ufffd'], ['=', '=']])('what XML trips over is told otherwise: %j', (letter, said) => {
  expect(toXmlText({ a: letter })).toBe(`{"a":"${said}"}`);
  expect(parsePart('catatan', NS, writePart('catatan', NS, { a: letter }), 1000)).toEqual({ a: letter });
});
