/**
 * What becomes of damaged workbooks, against test/golden/damaged.txt: each line says what was done to the workbook, which findings it
 * has more or fewer, and hashes of what the core reads and finds, of what a run writes, and of the tables and other jobs. So a change
 * of what the core does with a sheet that no fixture shows, or with results of ours that somebody edited, is seen and to be judged:
 * `npm run fuzz -- --show "pk-triwulan 3"` prints it whole, to be compared with the same before the change.
 * `GOLDEN=write npx jest test/fuzz/damageGolden.test.ts` writes the lines anew.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fixtureText } from '../core/fixtureText';
import { EACH, lineOf } from './damageText';
import { FIXTURES, startsOf } from './fuzz';

const PATH = 'test/golden/damaged.txt';
const writes = process.env['GOLDEN'] === 'write';
const known = writes ? [] : readFileSync(PATH, 'utf8').split('\n');
const written: string[] = [];

test.each(FIXTURES)('%s', async (name) => {
  const [start] = await startsOf([name]);
  if (start === undefined) throw new Error(`no fixture ${name}`);
  const before = fixtureText(start.snapshot, 'steps');
  const lines = Array.from({ length: 2 * EACH }, (_, time) => lineOf(start, time, before));
  written.push(...lines);
  expect(lines).toEqual(writes ? lines : known.filter((line) => line.startsWith(`${name} `)));
});

afterAll(() => {
  if (writes) writeFileSync(PATH, `${written.join('\n')}\n`);
});
