/** Whether we wrote what stands in a cell, and how a result that stands there became ours. */
import type { CellValue, Rect, StoredPart } from '../../../src/core/model/grid';
import { writeCompletion } from '../../../src/core/record/completionXml';
import type { Ledger, LedgerColumn, LedgerEntry } from '../../../src/core/record/ledger';
import { MAX_RUN, writeLedger } from '../../../src/core/record/ledgerXml';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from '../../../src/core/record/namespaces';
import { begunColumn, isOurs, liesInOwnName, originOf, readRecord, type RecordState } from '../../../src/core/record/record';
import { layout } from '../layout';
import { AT, columnOf, entryOf, ledgerOf, recordOf } from './records';

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
const named = (...areas: (Rect | null)[]) => ({ ...layout('PK', [['a']]), ownNames: areas.map((one) => ({ name: 'LKj_capaian', area: one })) });
const SHEET = named(area(2, 3, 2, 2));

test.each<[where: string, row: number, column: number, isInside: boolean]>([
  ['the first cell', 2, 3, true],
  ['the last', 3, 4, true],
  ['above', 1, 3, false],
  ['below', 4, 3, false],
  ['left', 2, 2, false],
  ['right', 2, 5, false],
])('under our name: %s', (_, row, column, isInside) => {
  expect(liesInOwnName(SHEET, 'capaian', row, column)).toBe(isInside);
  expect(liesInOwnName(SHEET, 'kategori', row, column)).toBe(false);
});

test('a name whose cells are gone covers nothing, another beside it does', () => {
  expect(liesInOwnName(named(null), 'capaian', 0, 0)).toBe(false);
  expect(liesInOwnName(named(null, area(0, 0, 1, 1)), 'capaian', 0, 0)).toBe(true);
});

const column = (entry: LedgerEntry, more: Partial<LedgerColumn> = {}): Ledger => ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 3, [['k', entry]], more)] }]);
const done = (entry: LedgerEntry): RecordState => recordOf({ complete: column(entry) });
const broken = (entry: LedgerEntry, more: Partial<RecordState> = {}): RecordState => recordOf({ begun: [column(entry)], ...more });

interface Asked {
  readonly record: RecordState;
  readonly value: CellValue;
  readonly formula?: string;
  /** The formula that we would write now. */
  readonly now?: string;
  /** False where no name of ours lies over the cell. */
  readonly isNamed?: boolean;
  readonly column?: number;
  readonly key?: string;
}

test.each<[why: string, Asked, isOurs: boolean]>([
  ['the value that we wrote', { record: done(entryOf(90)), value: 90 }, true],
  ['another value', { record: done(entryOf(90)), value: 91 }, false],
  ['the value of ours that it replaced, which undo brings back', { record: done(entryOf(90, { earlier: 80 })), value: 80 }, true],
  ['what the user had typed, which undo brings back', { record: done(entryOf(90, { earlier: 80, typed: 80 })), value: 80 }, false],
  ['ours in place of what the user had typed', { record: done(entryOf(90, { earlier: 80, typed: 80 })), value: 90 }, true],
  ['our later value, while the user\'s stays known', { record: done(entryOf(90, { earlier: 85, typed: 80 })), value: 85 }, true],
  ['an empty cell', { record: done(entryOf('')), value: '' }, false],
  ['another row\'s', { record: done(entryOf(90)), value: 90, key: 'l' }, false],
  ['no name of ours lies there', { record: done(entryOf(90)), value: 90, isNamed: false }, false],
  ['no record', { record: recordOf(), value: 90 }, false],
  ['our formula', { record: done(entryOf('=A1*2')), value: 90, formula: '=A1*2' }, true],
  ['a formula of the user\'s in place of our value', { record: done(entryOf(90)), value: 90, formula: '=A1*2' }, false],
  ['our formula, whose references Excel wrote anew', { record: done(entryOf('=A1*2')), value: 90, formula: '=A2*2', now: '=A2*2' }, true],
  ['a formula of the row that we never wrote', { record: done(entryOf(90)), value: 90, formula: '=A2*2', now: '=A2*2' }, false],
  ['another formula where ours was', { record: done(entryOf('=A1*2')), value: 90, formula: '=A3*2', now: '=A2*2' }, false],
  ['our formula, written anew by Excel, that a value of ours replaced', { record: done(entryOf(90, { earlier: '=A1*2' })), value: 90, formula: '=A2*2', now: '=A2*2' }, true],
  ['a text that we wrote and that looks like a formula', { record: done(entryOf("'=A1")), value: '=A1' }, true],
  ['a run that broke off wrote it, in its column', { record: broken(entryOf(90)), value: 90, isNamed: false }, true],
  ['a run that broke off wrote it, in another column', { record: broken(entryOf(90)), value: 90, isNamed: false, column: 4 }, false],
  ['the same, and the name lies there', { record: broken(entryOf(90)), value: 90, column: 4 }, true],
  ['what the last complete run wrote, before one broke off', { record: broken(entryOf(95), { complete: column(entryOf(90)) }), value: 90 }, true],
  ['the same where no name lies any more', { record: broken(entryOf(95), { complete: column(entryOf(90)) }), value: 90, isNamed: false }, false],
  ['the same after another that broke off', { record: recordOf({ begun: [column(entryOf(95)), column(entryOf(90))] }), value: 90, isNamed: false }, true],
])('ours: %s', (_, { record, value, formula = null, now = null, isNamed = true, column: at = 3, key = 'k' }, expected) => {
  const sheet = isNamed ? named(area(0, 3, 1, 2)) : layout('PK', [['a']]);
  expect(isOurs(record, sheet, 'capaian', at, { row: 0, key, formula: now }, { value, formula })).toBe(expected);
});

test('only the newest run that broke off tells where a column was to stand', () => {
  const at = (place: number): Ledger => ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', place, [])] }]);
  const sheet = layout('PK', [['a']]);
  expect([begunColumn(recordOf(), sheet, 'capaian'), begunColumn(recordOf({ complete: at(3) }), sheet, 'capaian'), begunColumn(recordOf({ begun: [at(4)] }), sheet, 'kategori')]).toEqual([null, null, null]);
  expect(begunColumn(recordOf({ begun: [at(4), at(5)] }), sheet, 'capaian')?.column).toBe(4);
});

test.each<[why: string, record: RecordState, origin: object]>([
  ['no record', recordOf(), {}],
  ['a result like any other', done(entryOf(90)), {}],
  ['in place of what the user had typed', done(entryOf(90, { typed: 80 })), { typed: 80 }],
  ['in place of an empty text that was typed', done(entryOf(90, { typed: '' })), { typed: '' }],
  ['the user said so', done(entryOf(90, { adopted: true })), { adopted: true }],
  ['both', done(entryOf(90, { adopted: true, typed: 80 })), { adopted: true, typed: 80 }],
  ['the newest run tells', broken(entryOf(90, { typed: 70 }), { complete: column(entryOf(90, { typed: 80 })) }), { typed: 70 }],
  ['even where it knows nothing of it', broken(entryOf(90), { complete: column(entryOf(90, { typed: 80 })) }), {}],
])('how it became ours: %s', (_, record, origin) => {
  expect(originOf(record, 'PK', 'capaian', 'k')).toEqual(origin);
});

test('of a renamed worksheet the one of several columns tells that knows', () => {
  const record = recordOf({ complete: ledgerOf([{ sheet: 'A', columns: [columnOf('capaian', 1, [['k', entryOf(1)]])] }, { sheet: 'B', columns: [columnOf('capaian', 1, [['k', entryOf(1, { typed: 5 })]])] }]) });
  expect([originOf(record, 'C', 'capaian', 'k'), originOf(record, 'A', 'capaian', 'k'), originOf(record, 'C', 'capaian', 'l')]).toEqual([{ typed: 5 }, {}, {}]);
});

const part = (id: string, namespace: string, xml: string): StoredPart => ({ id, namespace, xml });
const mulai = (run: number, more: Partial<Ledger> = {}): StoredPart => part(`m${run}`, LEDGER_NAMESPACE, writeLedger(ledgerOf([], { run, ...more })));
const selesai = (run: number, from = ''): StoredPart => part(`s${run}`, COMPLETION_NAMESPACE, writeCompletion({ run, at: AT }, from));

const toldOf = (...parts: StoredPart[]): unknown => {
  const { complete, begun, nextRun, at, from } = readRecord(parts);
  return [complete?.run ?? null, begun.map(({ run }) => run), nextRun, at, from];
};

test.each<[why: string, parts: readonly StoredPart[], told: unknown]>([
  ['nothing', [], [null, [], 1, null, '']],
  ['a run that was carried out', [mulai(3), selesai(3, 'abc')], [3, [], 4, AT, 'abc']],
  ['one that broke off', [mulai(3)], [null, [3], 4, null, '']],
  ['one after it', [mulai(3), mulai(4), selesai(4)], [4, [], 5, AT, '']],
  ['an older one that broke off is past', [mulai(2), mulai(4), selesai(4)], [4, [], 5, AT, '']],
  ['newer ones that broke off, the newest first', [mulai(5), mulai(6), mulai(4), selesai(4)], [4, [6, 5], 7, AT, '']],
  ['one that is complete by itself', [mulai(3, { selfComplete: true })], [3, [], 4, AT, '']],
  ['a completion of a run that is gone counts its number', [selesai(9)], [null, [], 10, null, '']],
  ['a completion of another run', [mulai(3), selesai(2)], [null, [3], 4, null, '']],
  ['numbers begin anew after the last', [mulai(MAX_RUN, { selfComplete: true })], [MAX_RUN, [], 1, AT, '']],
  ['one before the last', [mulai(MAX_RUN - 1, { selfComplete: true })], [MAX_RUN - 1, [], MAX_RUN, AT, '']],
  ['a record in the namespace of completions is none', [part('x', COMPLETION_NAMESPACE, mulai(3).xml)], [null, [], 1, null, '']],
  ['a completion in the namespace of records is none', [mulai(3), part('x', LEDGER_NAMESPACE, selesai(3).xml)], [null, [3], 4, null, '']],
])('the record: %s', (_, parts, told) => {
  expect(toldOf(...parts)).toEqual(told);
});
