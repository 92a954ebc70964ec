/** The worksheet of findings: the gravest first, a link where there is a cell, no more rows than anybody reads, and what is said below. */
import type { Issue, Severity } from '../../../src/core/model/issue';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportTemuan } from '../../../src/core/report/temuan';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';

const TEXTS = SHEET_TEXTS.id.temuan;

const issue = (severity: Severity, sheet: string, cell: string): Issue => ({ code: 'salah-hitung', severity, sheet, cell, value: null, params: {} });
const table = (issues: readonly Issue[], partial = false): ReportTable => {
  const made = reportTemuan(issues, TEXTS, ({ severity, cell }) => ({ message: `${severity} ${cell}`, remedy: `perbaiki ${cell}` }), partial);
  if (made === null) throw new Error('nothing to tell');
  return made;
};
const lines = ({ rows }: ReportTable): string[] =>
  rows.map((row) => row.flatMap((cell) => (cell === null || cell.content.kind === 'empty' ? [] : [cell.content.kind === 'text' ? cell.content.text : String(cell.content.value.coefficient)])).join(' | '));

test('nothing to tell is no worksheet, looked at in part or not', () => {
  expect([false, true].map((partial) => reportTemuan([], TEXTS, () => ({ message: '', remedy: '' }), partial))).toEqual([null, null]);
});

test('the gravest first, each group in its order, and how many there are of each', () => {
  expect(lines(table([issue('info', 'PK', 'A1'), issue('error', 'APBD', 'D7'), issue('warning', 'PK', 'E5'), issue('error', 'PK', 'E9')]))).toEqual([
    'Temuan LKj',
    'Galat: 2 · Peringatan: 1 · Informasi: 1',
    'No | Tingkat | Lembar | Sel | Temuan | Saran',
    '1 | Galat | APBD | D7 | error D7 | perbaiki D7',
    '2 | Galat | PK | E9 | error E9 | perbaiki E9',
    '3 | Peringatan | PK | E5 | warning E5 | perbaiki E5',
    '4 | Informasi | PK | A1 | info A1 | perbaiki A1',
  ]);
});

test.each<[why: string, sheet: string, cell: string, link: boolean]>([
  ['a cell', 'PK', 'E5', true],
  ['a whole worksheet', 'PK', '', false],
  ['the workbook', '', '', false],
])('a link where the finding is of %s', (_, sheet, cell, link) => {
  expect(table([issue('error', sheet, cell)]).rows[3]?.[3]).toEqual(
    link ? { content: { kind: 'text', text: cell }, role: 'isi', align: 'tengah', link: { sheet, cell } } : { content: { kind: 'empty' }, role: 'isi' },
  );
});

const many = (count: number): readonly Issue[] => Array.from({ length: count }, (_, at) => issue('warning', 'PK', `E${at + 1}`));
const across = (row: number) => ({ row, column: 0, rows: 1, columns: 6 });

test.each<[why: string, count: number, partial: boolean, below: readonly string[]]>([
  ['all of a few', 2, false, []],
  ['what was not looked at', 2, true, [TEXTS.sebagian]],
  ['as many as are listed', 2000, false, []],
  ['one more', 2001, false, ['dan 1 temuan lain; perbaiki yang di atas dahulu, lalu hitung lagi.']],
  ['more, and what was not looked at', 2010, true, ['dan 10 temuan lain; perbaiki yang di atas dahulu, lalu hitung lagi.', TEXTS.sebagian]],
])('below the list: %s', (_, count, partial, below) => {
  const made = table(many(count), partial);
  const listed = Math.min(count, 2000);
  expect(lines(made).slice(3 + listed)).toEqual(below);
  expect(made.rows[2 + listed]?.[0]?.content).toEqual({ kind: 'number', value: { coefficient: BigInt(listed), scale: 0 } });
  expect(lines(made)[1]).toBe(`Galat: 0 · Peringatan: ${count} · Informasi: 0`);
  // The rules end where the list does; what is said below goes over the whole width.
  expect(made.frames).toEqual([{ row: 2, column: 0, rows: 1 + listed, columns: 6 }]);
  expect(made.merges).toEqual([across(0), across(1), ...below.map((_line, at) => across(3 + listed + at))]);
  expect(made.rows.slice(3 + listed).every(([cell]) => cell?.role === 'keterangan')).toBe(true);
});
