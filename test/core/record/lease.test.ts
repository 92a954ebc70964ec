import { isHeld } from '../../../src/core/record/lease';

const NOW = '2026-03-01T08:00:00.000Z';

test.each<[what: string, at: string, held: boolean]>([
  ['a moment ago', '2026-03-01T07:59:59.000Z', true],
  ['one second short of two minutes', '2026-03-01T07:58:01.000Z', true],
  ['two minutes ago: broken off', '2026-03-01T07:58:00.000Z', false],
  ['last year', '2025-03-01T08:00:00.000Z', false],
  ["a colleague's clock is a minute ahead", '2026-03-01T08:01:00.000Z', true],
  ['a clock that is wrong by a year locks nobody out', '2027-03-01T08:00:00.000Z', false],
  ['the same moment in another zone', '2026-03-01T15:00:00.000+07:00', true],
  ['no time at all', '2026-99-99T99:99:99', false],
])('begun %s', (_, at, held) => {
  const begun = [{ run: 2, at, selfComplete: false, tables: [], sheets: [] }];
  expect(isHeld({ begun }, NOW, new Set())).toBe(held);
  expect(isHeld({ begun }, NOW, new Set([at]))).toBe(false);
});

test('nothing begun', () => expect(isHeld({ begun: [] }, NOW, new Set())).toBe(false));
