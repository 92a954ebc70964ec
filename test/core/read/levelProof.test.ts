/** How well the sums of a budget agree with where its rows are placed. */
import type { Placed } from '../../../src/core/read/anggaranTree';
import { isAmbiguous, proofOf } from '../../../src/core/read/levelProof';
import { draftOf } from './budgetDraft';

/** A row that is no total stands at the top where no parent is said. */
interface Baris extends Partial<Placed> {
  readonly a?: number;
  readonly r?: number;
}

function proof(rows: readonly Baris[]): string {
  const { proved, broken, empty } = proofOf(
    rows.map(({ a, r }, row) => draftOf(`Baris ${row}`, { ...(a === undefined ? {} : { anggaran: a }), ...(r === undefined ? {} : { realisasi: r }) })),
    rows.map(({ level = 'program', parent = null, bagian = 'belanja', closes = null }): Placed => ({ level, parent, bagian, closes })),
  );
  return `${proved} proved, ${broken} broken, ${empty} empty`;
}

const TOTAL = { level: 'total' } as const;

test.each<[why: string, rows: readonly Baris[], found: string]>([
  ['a program that is the sum of its kegiatan', [{ a: 300 }, { a: 100, parent: 0 }, { a: 200, parent: 0 }], '1 proved, 0 broken, 0 empty'],
  ['one that is not', [{ a: 310 }, { a: 100, parent: 0 }, { a: 200, parent: 0 }], '0 proved, 1 broken, 0 empty'],
  ['rows with nothing below say nothing', [{ a: 300 }, { a: 100 }], '0 proved, 0 broken, 0 empty'],
  ['one kegiatan below, of the same amounts', [{ a: 300, r: 200 }, { a: 300, r: 200, parent: 0 }], '1 proved, 0 broken, 0 empty'],
  ['one kegiatan below that spent otherwise', [{ a: 300, r: 200 }, { a: 300, r: 150, parent: 0 }], '0 proved, 1 broken, 0 empty'],
  ['one below, its program says not what it spent', [{ a: 300 }, { a: 300, r: 150, parent: 0 }], '1 proved, 0 broken, 0 empty'],
  ['one below that says not what it spent', [{ a: 300, r: 200 }, { a: 300, parent: 0 }], '1 proved, 0 broken, 0 empty'],
  ['of several below only their budgets count', [{ a: 300, r: 999 }, { a: 100, r: 1, parent: 0 }, { a: 200, r: 1, parent: 0 }], '1 proved, 0 broken, 0 empty'],
  ['what one row below spent is held against it alone', [{ a: 300, r: 200 }, { a: 300, r: 200, parent: 0 }, { a: 50, r: 10 }], '1 proved, 0 broken, 0 empty'],
  ['a program without amounts is what its kegiatan are', [{ a: 300 }, { parent: 0 }, { a: 100, parent: 1 }, { a: 200, parent: 1 }], '1 proved, 0 broken, 0 empty'],
  ['three levels', [{ a: 300 }, { a: 300, parent: 0 }, { a: 100, parent: 1 }, { a: 200, parent: 1 }], '2 proved, 0 broken, 0 empty'],
  ['a row without amount counts nothing, and is empty', [{ a: 100 }, { a: 100, parent: 0 }, { parent: 0 }], '1 proved, 0 broken, 1 empty'],
  ['a label with nothing below is empty', [{}, { a: 100 }], '0 proved, 0 broken, 1 empty'],
  ['a program without amounts is none', [{}, { a: 100, parent: 0 }], '0 proved, 0 broken, 0 empty'],
  ['JUMLAH of all', [{ a: 100 }, { a: 200 }, { ...TOTAL, a: 300 }], '1 proved, 0 broken, 0 empty'],
  ['JUMLAH of anything else', [{ a: 100 }, { a: 200 }, { ...TOTAL, a: 310 }], '0 proved, 1 broken, 0 empty'],
  ['JUMLAH of the outermost rows only', [{ a: 300 }, { a: 100, parent: 0 }, { a: 200, parent: 0 }, { ...TOTAL, a: 300 }], '2 proved, 0 broken, 0 empty'],
  ['JUMLAH of programs without amounts', [{}, { a: 100, parent: 0 }, {}, { a: 200, parent: 2 }, { ...TOTAL, a: 300 }], '1 proved, 0 broken, 0 empty'],
  ['JUMLAH of those since the last one, then of all', [{ a: 100 }, { ...TOTAL, a: 100 }, { a: 200 }, { ...TOTAL, a: 200 }, { ...TOTAL, a: 300 }], '3 proved, 0 broken, 0 empty'],
  ['JUMLAH of all so far', [{ a: 100 }, { ...TOTAL, a: 100 }, { a: 200 }, { ...TOTAL, a: 300 }], '2 proved, 0 broken, 0 empty'],
  ['JUMLAH of those before the last one', [{ a: 100 }, { ...TOTAL, a: 100 }, { a: 200 }, { ...TOTAL, a: 100 }], '1 proved, 1 broken, 0 empty'],
  ['JUMLAH without an amount', [{ a: 100 }, TOTAL], '0 proved, 0 broken, 1 empty'],
  ['JUMLAH above its rows says nothing yet', [{ ...TOTAL, a: 300 }, { a: 100 }, { a: 200 }], '0 proved, 0 broken, 0 empty'],
  ['JUMLAH below rows of no money', [{ a: 0 }, { ...TOTAL, a: 300 }], '0 proved, 0 broken, 0 empty'],
  ['JUMLAH of a heading with rows below it is a row', [{ ...TOTAL, a: 300 }, { a: 100, parent: 0 }, { a: 200, parent: 0 }, { ...TOTAL, a: 300 }], '2 proved, 0 broken, 0 empty'],
  ['each part of a budget has its own', [{ a: 500, bagian: 'pendapatan' }, { ...TOTAL, a: 500, bagian: 'pendapatan' }, { a: 300 }, { ...TOTAL, a: 300 }], '2 proved, 0 broken, 0 empty'],
  ['belanja is not what pendapatan is', [{ a: 500, bagian: 'pendapatan' }, { a: 300 }, { ...TOTAL, a: 800 }], '0 proved, 1 broken, 0 empty'],
  ['a closing line of one program', [{}, { a: 100, parent: 0 }, { a: 200, parent: 0 }, { ...TOTAL, a: 300, closes: 0 }], '1 proved, 0 broken, 0 empty'],
  ['a closing line that is wrong', [{}, { a: 100, parent: 0 }, { a: 200, parent: 0 }, { ...TOTAL, a: 200, closes: 0 }], '0 proved, 1 broken, 0 empty'],
  ['a closing line without an amount', [{}, { a: 100, parent: 0 }, { ...TOTAL, closes: 0 }], '0 proved, 0 broken, 1 empty'],
  ['a closing line is no JUMLAH: what is since the last one goes on', [{}, { a: 100, parent: 0 }, { ...TOTAL, a: 100, closes: 0 }, { a: 200 }, { ...TOTAL, a: 300 }], '2 proved, 0 broken, 0 empty'],
])('%s', (_, rows, found) => expect(proof(rows)).toBe(found));

test.each<[why: string, ambiguous: boolean, proved: number, broken: number, is: boolean]>([
  ['nothing to prove, one way to read it', false, 0, 0, false],
  ['nothing to prove, several ways', true, 0, 0, true],
  ['several ways, and sums that agree', true, 1, 0, false],
  ['sums that do not agree', false, 0, 1, true],
  ['as many agree as do not', false, 2, 2, true],
  ['most agree', false, 3, 2, false],
  ['several ways, most agree', true, 3, 2, false],
])('bold or indent are asked for: %s', (_, ambiguous, proved, broken, is) => {
  expect(isAmbiguous({ depth: [], level: [], ambiguous }, { proved, broken })).toBe(is);
});
