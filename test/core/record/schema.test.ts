/** The bounds that parts of ours are held to: at each end, and one beyond. */
import { each, listOf, oneOf, text, textLike, whole } from '../../../src/core/record/schema';

const fits = (schema: { safeParse: (value: unknown) => { success: boolean } }, ...values: unknown[]): boolean[] => values.map((value) => schema.safeParse(value).success);

test('texts', () => {
  expect(fits(text(3), '', 'abc', 'abcd', 5, null)).toEqual([true, true, false, false, false]);
  expect(fits(text(3, 1), '', 'a', 'abc')).toEqual([false, true, true]);
  expect(fits(textLike(/^a\d$/), 'a1', 'a', 'b1', 1)).toEqual([true, false, false, false]);
});

test('whole numbers', () => {
  expect(fits(whole(2, 4), 1, 2, 4, 5, 2.5, '3', Number.NaN, Number.POSITIVE_INFINITY)).toEqual([false, true, true, false, false, false, false, false]);
  expect(fits(whole(0, 1e300), Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1)).toEqual([true, false]);
});

test('lists', () => {
  expect(fits(listOf(text(1), 2), [], ['a', 'b'], ['a', 'b', 'c'], ['ab'], 'a', {})).toEqual([true, true, false, false, false, false]);
  expect(fits(listOf(text(1), 2, 1), [], ['a'])).toEqual([false, true]);
});

test('one of some, and one of each', () => {
  expect(fits(oneOf('a', 5), 'a', 5, '5', 'b', undefined)).toEqual([true, true, false, false, false]);
  expect(fits(each(text(1), whole(0, 9)), ['a', 5], ['a', 10], ['ab', 5], ['a'], ['a', 5, 6], [5, 'a'], 'a5', { 0: 'a', 1: 5, length: 2 })).toEqual([true, false, false, false, false, false, false, false]);
});
