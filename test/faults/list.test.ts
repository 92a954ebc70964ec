/** The list of faults is whole: every number has a test of its own, here or beside what it concerns. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TESTS = path.resolve(__dirname, '..');

/** Those tables of tests whose first column is the number. */
const NUMBERED = /\['(\d\d)', '/g;
const NAMED = /['"`]fault (\d\d)[:/]/g;

function numbersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return numbersIn(place);
    if (!/\.tsx?$/.test(entry.name)) return [];
    const text = readFileSync(place, 'utf8');
    const inTables = folder.endsWith('faults') ? [...text.matchAll(NUMBERED)] : [];
    return [...text.matchAll(NAMED), ...inTables].map(([, number = '']) => number);
  });
}

test('every one of the 62 faults has a test', () => {
  const tested = new Set(numbersIn(TESTS));
  const all = Array.from({ length: 62 }, (_, index) => String(index + 1).padStart(2, '0'));
  expect(all.filter((number) => !tested.has(number))).toEqual([]);
});
