/** Every form of the computation says where it comes from. */
import { RUMUS } from '../../src/core/rules/rumusCapaian';

test.each(Object.entries(RUMUS))('%s names its source', (_, rule) => {
  expect(Object.values(rule).every((text) => typeof text === 'string' && text.length > 0)).toBe(true);
});
