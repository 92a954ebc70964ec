/** Lists of several years beside one another: which lines stand under one number, how far down each cell reaches. */
import type { Baris, Daftar } from '../../../src/core/report/riwayatDaftar';
import { groupLines, runsOf, sasaranRuns, type Run } from '../../../src/core/report/riwayatGroups';

/** "0 A Satu, 1 A - Dua": line, sasaran, indikator; a bullet makes it a sub-indikator. */
function daftar(text: string): Daftar {
  const baris = text === '' ? [] : text.split(', ').map((row): Baris => {
    const [line = '', sasaran = '', ...name] = row.split(' ');
    return { line: Number(line), sasaran, indikator: name.join(' '), isSub: name[0] === '-', nilai: [] };
  });
  return { tahun: [2022], baris };
}

const lines = (...numbers: readonly number[]): ReadonlySet<number> => new Set(numbers);

describe('lines under one number', () => {
  /** "0+2 2+1": a group's first line and how many there are; then the lines that the rows of each list came to. */
  const grouped = (lists: readonly string[], numbered: ReadonlySet<number> | null, known: number): string[] => {
    const { daftar: found, groups } = groupLines(lists.map(daftar), numbered, known);
    return [groups.map(({ from, count }) => `${from}+${count}`).join(' '), ...found.map(({ baris }) => baris.map(({ line }) => line).join(' '))];
  };
  test.each<[why: string, lists: readonly string[], numbered: ReadonlySet<number> | null, known: number, expected: readonly string[]]>([
    ['without numbers each indikator begins one', ['0 A Satu, 1 A Dua'], null, 2, ['0+1 1+1', '0 1']],
    ['its subs are under it', ['0 A Satu, 1 A - Dua, 2 A - Tiga, 3 A Empat'], null, 4, ['0+3 3+1', '0 1 2 3']],
    ['a list that begins with a sub begins a group with it', ['0 A - Satu, 1 A - Dua'], null, 2, ['0+2', '0 1']],
    ['an indikator of any list begins one', ['0 A Satu, 1 A - Dua, 2 A - Tiga', '0 B Satu, 2 B Dua'], null, 3, ['0+2 2+1', '0 1 2', '0 2']],
    ['where the sheet numbers, its numbers alone', ['0 A Satu, 1 A Dua, 2 A Tiga'], lines(0, 2), 3, ['0+2 2+1', '0 1 2']],
    ['a numbered sub begins one too', ['0 A Satu, 1 A - Dua'], lines(0, 1), 2, ['0+1 1+1', '0 1']],
    ['the first line begins one without a number', ['0 A Satu, 1 A Dua, 2 A Tiga'], lines(1), 3, ['0+1 1+2', '0 1 2']],
    ['of a line that nobody has anything in the number goes to the next', ['0 A Satu, 2 A Dua'], lines(0, 1), 3, ['0+1 1+1', '0 1']],
    ['and no further', ['0 A Satu, 2 A Dua, 3 A Tiga'], lines(0, 1), 4, ['0+1 1+2', '0 1 2']],
    ['lines before the first that is shown', ['2 A Satu, 3 A - Dua'], lines(0), 4, ['0+2', '0 1']],
    ['lines that one list leaves out another may have', ['0 A Satu, 2 A Dua', '1 B Tiga'], lines(0, 2), 3, ['0+2 2+1', '0 2', '1']],
    ['what PK adds below the sheet’s lines is grouped by its indikator', ['0 A Satu', '0 B Dua, 1 B - Tiga, 2 B Empat'], lines(0), 1, ['0+2 2+1', '0', '0 1 2']],
    ['also where the sheet’s last lines are under one number', ['0 A Satu, 1 A Dua', '0 B Satu, 1 B Dua, 2 B Tiga'], lines(0), 2, ['0+2 2+1', '0 1', '0 1 2']],
    ['a list without rows', [''], null, 0, ['', '']],
  ])('%s', (_, lists, numbered, known, expected) => expect(grouped(lists, numbered, known)).toEqual(expected));
});

/** "0+2:1 2+1:-": first line, how many, the row's index; a hyphen for nothing. */
const told = (runs: readonly Run[]): string => runs.map(({ from, count, baris }) => `${from}+${count}:${baris ?? '-'}`).join(' ');
const groupsOf = (text: string): { from: number; count: number }[] => text.split(' ').map((group) => ({ from: Number(group.split('+')[0]), count: Number(group.split('+')[1]) }));

test.each<[why: string, list: string, groups: string, runs: string]>([
  ['a row each', '0 A Satu, 1 A Dua', '0+1 1+1', '0+1:0 1+1:1'],
  ['to the next row of the group', '0 A Satu, 2 A Dua', '0+4', '0+2:0 2+2:1'],
  ['to the group’s end', '0 A Satu, 3 A Dua', '0+3 3+2', '0+3:0 3+2:1'],
  ['lines above the first row are blank', '1 A Satu', '0+3', '0+1:- 1+2:0'],
  ['a group without rows is blank as a whole', '0 A Satu', '0+1 1+2', '0+1:0 1+2:-'],
  ['the same in a group further down', '0 A Satu, 4 A Dua', '0+2 2+4', '0+2:0 2+2:- 4+2:1'],
])('a row’s cells reach down: %s', (_, list, groups, runs) => expect(told(runsOf(daftar(list), groupsOf(groups)))).toBe(runs));

test.each<[why: string, list: string, groups: string, runs: string]>([
  ['over its rows', '0 A Satu, 1 A Dua, 2 B Tiga', '0+1 1+1 2+1', '0+2:0 2+1:2'],
  ['over blank lines between them', '0 A Satu, 3 A Dua', '0+1 1+2 3+1', '0+4:0'],
  ['not over those below the last', '0 A Satu, 3 B Dua', '0+1 1+2 3+1', '0+1:0 1+2:- 3+1:1'],
  ['nor over those at the end', '0 A Satu', '0+1 1+1 2+1', '0+1:0 1+1:- 2+1:-'],
  ['nor over those above the first', '2 A Satu', '0+2 2+1', '0+2:- 2+1:0'],
  ['a sasaran that comes again has another cell', '0 A Satu, 1 B Dua, 2 A Tiga', '0+1 1+1 2+1', '0+1:0 1+1:1 2+1:2'],
  ['over what its last row takes', '0 A Satu, 1 A Dua', '0+1 1+3', '0+4:0'],
  ['without rows', '', '0+2', '0+2:-'],
])('a sasaran reaches down: %s', (_, list, groups, runs) => {
  const one = daftar(list);
  expect(told(sasaranRuns(one, runsOf(one, groupsOf(groups))))).toBe(runs);
});
