/** Parts of the year beside the annual target: which columns are theirs, and what the year's realisasi is where only they have one. */
import { decimalOf, toText } from '../../../src/core/exact/decimal';
import type { NumberKind, NumberReading } from '../../../src/core/model/number';
import { annualRealisasi, quartersOf, yearInParts } from '../../../src/core/read/triwulan';
import { headerNamed } from './headerNames';

test.each<[why: string, names: string, quarters: readonly string[]]>([
  ['both of each', 'target tw i | realisasi tw i | target tw ii | realisasi tw ii', ['1: 0 1', '2: 2 3']],
  ['in order, wherever they stand', 'realisasi tw iv | realisasi tw i | realisasi tw iii', ['1: - 1', '3: - 2', '4: - 0']],
  ['only targets', 'target tw i | target tw ii', ['1: 0 -', '2: 1 -']],
  ['half years and months are none', 'target semester i | realisasi semester ii | realisasi januari | realisasi maret', []],
  ['money is none', 'indikator | target keuangan tw i | realisasi keuangan tw i', []],
  ['a result is none', 'capaian tw i | kategori tw i', []],
  ['the first of two', 'target tw i | target tw i', ['1: 0 -']],
  ['the year\'s own is none', 'target | realisasi', []],
])('quarters: %s', (_, names, quarters) => {
  expect(quartersOf(headerNamed(names)).map(({ triwulan, target, realisasi }) => `${triwulan}: ${target ?? '-'} ${realisasi ?? '-'}`)).toEqual(quarters);
});

test.each<[why: string, names: string, found: string | null]>([
  ['quarters', 'target | realisasi tw i | realisasi tw ii', '-1 -2'],
  ['with their targets', 'target | target tw i | realisasi tw i | target tw ii', '12 3-'],
  ['quarters before half years and months', 'realisasi januari | realisasi juli | realisasi semester i | realisasi tw i', '-3'],
  ['half years before months', 'realisasi januari | realisasi juli | realisasi semester i', '-2'],
  ['months', 'realisasi januari | realisasi desember', '-0 -1'],
  ['half years where quarters have only targets', 'target tw i | target tw ii | realisasi semester i', '-2'],
  ['targets only', 'target | target tw i | target tw ii', null],
  ['no parts', 'target | realisasi', null],
  ['running up to the end of each part', 'target | realisasi s.d. tw i | realisasi s.d. tw ii', '-1 -2 up to'],
  ['one does not run up', 'target | realisasi s.d. tw i | realisasi tw ii', '-1 -2'],
  ['targets need not say that they run up', 'target tw i | realisasi s.d. tw i', '01 up to'],
])('the year in parts: %s', (_, names, found) => {
  const parts = yearInParts(headerNamed(names));
  expect(parts === null ? null : [...parts.parts.map(({ target, realisasi }) => `${target ?? '-'}${realisasi ?? '-'}`), ...(parts.cumulative ? ['up to'] : [])].join(' ')).toBe(found);
});

/** "12" is a number, "-" is missing, "?" cannot be read. */
function reading(text: string): NumberReading {
  if (text === '-') return { kind: 'missing', text: '', notes: [] };
  const value = decimalOf(Number(text));
  return value === null || text === '?' ? { kind: 'invalid', notes: [] } : { kind: 'number', value, satuan: null, arah: null, predikat: null, notes: [] };
}

// Parts as "target/realisasi"; they stand in columns 10, 11, 12 and on.
test.each<[why: string, annual: string, parts: string, kind: NumberKind, cumulative: boolean, year: string | null]>([
  ['nothing filled in', '10', '5/- 10/-', 'count', false, null],
  ['no parts', '10', '', 'count', false, null],
  ['what is measured stands as last filled in', '80', '-/70 -/75 -/-', 'decimal', false, '75 in 11'],
  ['what runs up to there', '12', '-/3 -/6 -/9 -/-', 'count', true, '9 in 12'],
  ['targets that rise to the year\'s', '12', '3/2 6/5 9/8 12/-', 'count', false, '8 in 12'],
  ['targets that stay at the year\'s', '12', '12/11 12/12', 'count', false, '12 in 11'],
  ['targets of which one is blank', '12', '-/2 6/5 12/9', 'count', false, '9 in 12'],
  ['targets that add up to the year\'s', '12', '3/2 3/4 3/1 3/-', 'count', false, '7'],
  ['targets that fall and add up', '12', '9/8 3/4', 'count', false, '12'],
  ['targets that rise and add up', '12', '2/1 4/4 6/6', 'count', false, '11'],
  ['targets that rise beyond', '12', '3/2 6/5 9/8', 'count', false, 'unclear'],
  ['targets that fall back to the year\'s', '12', '15/2 12/5', 'count', false, 'unclear'],
  ['targets that do neither', '12', '3/2 3/4', 'count', false, 'unclear'],
  ['no annual target', '-', '3/2 3/4', 'count', false, 'unclear'],
  ['an annual target that cannot be read', '?', '3/2 3/4', 'count', false, 'unclear'],
  ['no targets of parts', '12', '-/2 -/4', 'count', false, 'unclear'],
  ['a result that cannot be read is no part of a sum', '6', '3/? 3/4', 'count', false, 'unclear'],
  ['a result that cannot be read, of targets that rise', '6', '3/2 6/?', 'count', false, '? in 11'],
  ['one part whose target is the year\'s', '6', '6/4', 'count', false, '4 in 10'],
  ['money is counted', '12', '6/5 6/6', 'money', false, '11'],
])('the year\'s realisasi of parts: %s', (_, annual, parts, kind, cumulative, year) => {
  const read = parts === '' ? [] : parts.split(' ').map((part, index) => {
    const [target = '-', realisasi = '-'] = part.split('/');
    return { target: reading(target), realisasi: reading(realisasi), column: 10 + index };
  });
  const found = annualRealisasi(reading(annual), read, kind, cumulative);
  const text = (result: NumberReading): string => (result.kind === 'number' ? toText(result.value) : '?');
  expect(found === null || found === 'unclear' ? found : `${text(found.reading)}${found.column === null ? '' : ` in ${found.column}`}`).toBe(year);
});

test('a sum says nothing of a satuan, an arah or a predikat', () => {
  const part = { target: reading('6'), realisasi: reading('5'), column: 1 };
  const found = annualRealisasi(reading('12'), [part, part], 'count', false);
  expect(found === null || found === 'unclear' ? null : found.reading).toMatchObject({ kind: 'number', satuan: null, arah: null, predikat: null, notes: [] });
});
