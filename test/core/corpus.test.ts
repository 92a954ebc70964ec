/** Every workbook of test/fixtures goes the demo's way and is compared with what was worked out by hand beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf } from '../fixtures/damage';
import { differences, type Expectation } from '../fixtures/expectation';
import { run } from '../fixtures/run';

const FIXTURES = 'test/fixtures';
const names = readdirSync(FIXTURES).filter((file) => file.endsWith('.expected.json')).map((file) => file.replace('.expected.json', '')).sort();

async function check(name: string): Promise<void> {
  const expected = JSON.parse(readFileSync(join(FIXTURES, `${name}.expected.json`), 'utf8')) as Expectation;
  const input = new Uint8Array(readFileSync(join(FIXTURES, `${name}.xlsx`)));
  const outcome = await run(input);
  expect(differences(expected, input, outcome)).toEqual([]);
  if (outcome.output === null) return;
  const again = await run(outcome.output);
  // Where one of two sheets could not be written, a second run ends as the first: the other's results are there.
  expect(again.exit).toBe(outcome.exit);
  expect(cellsOf(again.output ?? outcome.output)).toEqual(cellsOf(outcome.output));
}

test('the corpus is there', () => {
  expect(names.length).toBeGreaterThanOrEqual(24);
});

test.each(names)('%s', check, 30_000);
