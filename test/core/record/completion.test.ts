/** Completions: that a run was carried out whole, and what it was computed from. */
import { fromText, parseCompletion, writeCompletion } from '../../../src/core/record/completionXml';
import { parseFrom } from '../../../src/core/record/computedFrom';
import { COMPLETION_NAMESPACE } from '../../../src/core/record/namespaces';
import { AT } from './records';

const GOOD = writeCompletion({ run: 7, at: AT }, '');

test.each<[why: string, xml: string, at: string | null, from: string]>([
  ['as we write it', GOOD, AT, ''],
  ['what it was computed from', writeCompletion({ run: 7, at: AT }, '{"a":1}'), AT, '{"a":1}'],
  ['the attributes in another order', `<selesai waktu="${AT}" run="7" xmlns="${COMPLETION_NAMESPACE}"></selesai>`, AT, ''],
  ['other quotes', GOOD.replaceAll('"', "'"), AT, ''],
  ['without a time', `<selesai xmlns="${COMPLETION_NAMESPACE}" run="7"></selesai>`, null, ''],
  ['closed at once', `<selesai xmlns="${COMPLETION_NAMESPACE}" run="7"/>`, null, ''],
  ['closed at once after a space', `<selesai xmlns="${COMPLETION_NAMESPACE}" run="7" />`, null, ''],
  ['after a prologue', `\uFEFF<?xml version="1.0"?>\n${GOOD}\n`, AT, ''],
])('read: %s', (_, xml, at, from) => {
  expect(parseCompletion(xml)).toEqual({ run: 7, at, from });
});

test.each<[why: string, xml: string]>([
  ['no run', GOOD.replace(' run="7"', '')],
  ['no namespace', GOOD.replace(` xmlns="${COMPLETION_NAMESPACE}"`, '')],
  ['another namespace', GOOD.replace('selesai:1', 'selesai:2')],
  ['a run that is no number', GOOD.replace('"7"', '"x"')],
  ['a run of too many digits', GOOD.replace('"7"', '"00000000007"')],
  ['a run beyond all', GOOD.replace('"7"', '"1000000001"')],
  ['run 0', GOOD.replace('"7"', '"0"')],
  ['a time that is none', GOOD.replace(AT, 'kemarin')],
  ['a time with something behind it', GOOD.replace(AT, `${AT}x`)],
  ['another attribute', GOOD.replace(' run', ' lain="1" run')],
  ['an attribute twice', GOOD.replace(' run="7"', ' run="7" run="7"')],
  ['an element within', GOOD.replace('></', '><b/></')],
  ['another element', GOOD.replaceAll('selesai ', 'mulai ')],
  ['something before it', `x${GOOD}`],
  ['something behind it', `${GOOD}x`],
  ['longer than any workbook needs', writeCompletion({ run: 7, at: AT }, 'x'.repeat(50_000))],
])('refused: %s', (_, xml) => {
  expect(xml).not.toBe(GOOD);
  expect(parseCompletion(xml)).toBeNull();
});

test('as long as a part may be, and the last run that is counted', () => {
  const rest = writeCompletion({ run: 1_000_000_000, at: AT }, '').length;
  expect(parseCompletion(writeCompletion({ run: 1_000_000_000, at: AT }, 'x'.repeat(50_000 - rest)))?.run).toBe(1_000_000_000);
  expect(parseCompletion(writeCompletion({ run: 1_000_000_000, at: AT }, 'x'.repeat(50_001 - rest)))).toBeNull();
});

test('nothing that was computed from is no text', () => expect(fromText(null)).toBe(''));

const band = (row: number, rows: number, ...columns: number[]) => ({ row, rows, columns });
const FROM = { at: AT, settings: 'abc', sheets: [{ sheet: 'PK', ours: [band(1, 2, 3)], read: [band(1, 2, 2)], print: 'xyz' }] };
const reads = (change: object): boolean => parseFrom(JSON.stringify({ ...FROM, ...change })) !== null;
const withSheet = (change: object): boolean => reads({ sheets: [{ ...FROM.sheets[0], ...change }] });
const many = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one);

test.each<[why: string, taken: readonly boolean[], refused: readonly boolean[]]>([
  ['the settings\' print', [reads({ settings: '' }), reads({ settings: 'x'.repeat(12) })], [reads({ settings: 'x'.repeat(13) }), reads({ settings: null })]],
  ['the time', [reads({ at: '2026-11-24T08:00' })], [reads({ at: 'kemarin' }), reads({ at: `${AT}x` }), reads({ at: `x${AT}` })]],
  ['worksheets', [reads({ sheets: many(20, FROM.sheets[0]) })], [reads({ sheets: [] }), reads({ sheets: many(21, FROM.sheets[0]) })]],
  ['a worksheet\'s name', [withSheet({ sheet: 'x'.repeat(31) })], [withSheet({ sheet: '' }), withSheet({ sheet: 'x'.repeat(32) })]],
  ['a worksheet\'s print', [withSheet({ print: null }), withSheet({ print: '' })], [withSheet({ print: 'x'.repeat(13) }), withSheet({ print: 5 })]],
  ['bands', [withSheet({ ours: [] }), withSheet({ read: many(20, band(0, 1, 0)) })], [withSheet({ read: many(21, band(0, 1, 0)) }), withSheet({ ours: many(21, band(0, 1, 0)) })]],
  ['a band\'s rows', [withSheet({ ours: [band(0, 1, 0)] }), withSheet({ ours: [band(1_048_575, 200_000, 0)] })], [withSheet({ ours: [band(-1, 1, 0)] }), withSheet({ ours: [band(1_048_576, 1, 0)] }), withSheet({ ours: [band(0, 0, 0)] }), withSheet({ ours: [band(0, 200_001, 0)] })]],
  ['a band\'s columns', [withSheet({ ours: [band(0, 1)] }), withSheet({ ours: [band(0, 1, 16_383)] }), withSheet({ ours: [band(0, 1, ...many(100, 0))] })], [withSheet({ ours: [band(0, 1, -1)] }), withSheet({ ours: [band(0, 1, 16_384)] }), withSheet({ ours: [band(0, 1, ...many(101, 0))] })]],
])('what a run was computed from: %s', (_, taken, refused) => {
  expect([taken, refused]).toEqual([taken.map(() => true), refused.map(() => false)]);
});
