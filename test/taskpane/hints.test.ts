/** What Excel told of, kept within bounds. */
import { isInOurColumns } from '../../src/core/record/inputs';
import { createHints, MOST_PLACES } from '../../src/taskpane/hints';

const OURS = { sheet: 'APBD', read: [], ours: [{ row: 0, rows: 40, columns: [6, 9] }] };
const isOurs = (address: string): boolean => isInOurColumns(address, OURS);
const SINCE = '2026-11-27T10:00:00.000Z';
const LATER = '2026-11-27T10:00:05.000Z';

test.each<[address: string | null, at: string, isTold: boolean]>([
  ['D9', LATER, true],
  ['D9', SINCE, false],
  ['G1:G40', LATER, false],
  ['G1:G40,J1:J40', LATER, false],
  ['G1:J40', LATER, true],
  ['G1:G40,D9', LATER, true],
  [null, LATER, false],
])('%s at %s: %s', (address, at, isTold) => {
  const hints = createHints();
  hints.add({ sheetId: 'a', address }, at);
  expect(hints.tellChange('a', SINCE, isOurs)).toBe(isTold);
  expect(hints.tellChange('b', SINCE, isOurs)).toBe(false);
});

test('of more places than are kept apart it is known that some were the user’s, and until when', () => {
  const hints = createHints();
  for (let row = 1; row <= MOST_PLACES * 3; row += 1) hints.add({ sheetId: 'a', address: `D${row}` }, SINCE);
  const asked: string[] = [];
  const ask = (since: string): boolean => hints.tellChange('a', since, (address) => asked.push(address) > 0);
  expect(ask('2026-11-27T09:00:00.000Z')).toBe(true);
  expect(ask(SINCE)).toBe(false);
  expect(asked.length).toBeLessThanOrEqual(MOST_PLACES);
});

test('our own columns, written again and again, stay ours', () => {
  const hints = createHints();
  for (let run = 0; run < MOST_PLACES * 3; run += 1) hints.add({ sheetId: 'a', address: 'G1:G40' }, LATER);
  expect(hints.tellChange('a', SINCE, isOurs)).toBe(false);
});
