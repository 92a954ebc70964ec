/** Which cells of a result column are written: what is given, what stays, and what the record keeps of each. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ResultContent, ResultEntry, ResultFormula } from '../../../src/core/model/resultColumn';
import type { ResultRole } from '../../../src/core/model/tables';
import { gantiSet } from '../../../src/core/record/ganti';
import type { LedgerEntry } from '../../../src/core/record/ledger';
import type { RecordState } from '../../../src/core/record/record';
import { fillColumn, type Filling } from '../../../src/core/writeback/fillColumn';
import type { PlacedColumn } from '../../../src/core/writeback/places';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, snapshotOf, type Cell } from './sheetModel';

const number = (digits: string): ResultContent => ({ kind: 'number', value: parseDigits(digits) });
const words = (text: string): ResultContent => ({ kind: 'text', text });
const NAME = { row: 1, column: 1, rows: 1, columns: 1 };
/** "=A2*2": on the cell beside the result. */
const FORMULA: ResultFormula = [{ sheet: 'PK', cell: { row: 1, column: 0 } }, '*2'];
const TEXT = '=A2*2';

interface Case {
  readonly cell: Cell;
  readonly content: ResultContent;
  readonly formula?: ResultFormula;
  readonly role?: ResultRole;
  readonly own?: string;
  /** What the last complete run wrote there. */
  readonly wrote?: LedgerEntry;
  /** What a run that broke off wrote there. */
  readonly begun?: LedgerEntry;
  readonly given?: CellValue;
  readonly isNew?: boolean;
  readonly dress?: boolean;
  readonly mode?: 'nilai' | 'rumus';
  readonly more?: Partial<Filling>;
}

function filled({ cell, content, formula, role = 'capaian', own = '0.00', wrote, begun, given, isNew = false, dress = false, mode = 'nilai', more = {} }: Case) {
  const model = modelOf([['a', 'Capaian'], [50, cell]]);
  if (wrote !== undefined || begun !== undefined) model.names.set(`LKj_${role}`, NAME);
  const sheet = { ...snapshotOf(model, 'PK') };
  const tables = (entry: LedgerEntry) => [{ sheet: 'PK', columns: [columnOf(role, 1, [['k', entry]])] }];
  const record: RecordState = recordOf({ complete: wrote === undefined ? null : ledgerOf(tables(wrote)), begun: begun === undefined ? [] : [ledgerOf(tables(begun), { run: 2 })] });
  const entry: ResultEntry = { row: 1, key: 'k', content, ...(formula === undefined ? {} : { formula }) };
  const placed: PlacedColumn = { result: { role, numberFormat: own, entries: [entry] }, column: 1, isNew, dress, begun: begun === undefined ? null : columnOf(role, 1, [['k', begun]]), name: `LKj_${role}` };
  const filling: Filling = { sheet, record, given: gantiSet(given === undefined ? [] : [{ sheet: 'PK', role, key: 'k', standing: given }]), tells: true, mode, inExcelTable: false, columns: new Map([[role, 1]]), numbers: new Map(), ...more };
  const { cells, formats, entries, numbers, fixed, changes } = fillColumn(filling, placed);
  return { write: cells[1], format: formats.get(1), entry: entries.get('k'), number: numbers.has(1), fixed: fixed.length > 0, change: changes[0] };
}

test.each<[why: string, Case, write: CellValue | undefined, format: string | undefined, entry: LedgerEntry | undefined]>([
  ['an empty cell', { cell: { value: '' }, content: number('90.00') }, 90, '0.00', entryOf(90, { formatBefore: 'General' })],
  ['an empty cell that has the format', { cell: { value: '', format: '0.00' }, content: number('90.00') }, 90, undefined, entryOf(90)],
  ['words leave the format alone', { cell: { value: '', format: '0%' }, content: words('Baik') }, 'Baik', undefined, entryOf('Baik')],
  ['words that could be a number', { cell: { value: '' }, content: words('-') }, "'-", undefined, entryOf('-')],
  ['words under the text format need no mark', { cell: { value: '', format: '@' }, content: words('-') }, '-', undefined, entryOf('-')],
  ['nothing to say of an empty cell', { cell: { value: '' }, content: { kind: 'empty' } }, undefined, undefined, undefined],
  ['the user\'s number', { cell: { value: 91 }, content: number('90.00') }, undefined, undefined, undefined],
  ['the user\'s number that equals the result stays the user\'s', { cell: { value: 90 }, content: number('90.00') }, undefined, undefined, undefined],
  ['the user\'s formula', { cell: { value: 91, formula: '=A2' }, content: number('90.00') }, undefined, undefined, undefined],
  ['the user\'s number, given up', { cell: { value: 91, format: '0.00' }, content: number('90.00'), given: 91 }, 90, undefined, entryOf(90, { earlier: 91, typed: 91 })],
  ['the user\'s number, given up when it was another one', { cell: { value: 91 }, content: number('90.00'), given: 92 }, undefined, undefined, undefined],
  ['the user\'s number that equals the result, given up: nothing to do', { cell: { value: 90 }, content: number('90.00'), given: 90 }, undefined, undefined, undefined],
  ['the user\'s formula is never given up', { cell: { value: 91, formula: '=A2' }, content: number('90.00'), given: '=A2' }, undefined, undefined, undefined],
  ['a result of ours that is right', { cell: { value: 90, format: '0.00' }, content: number('90.00'), wrote: entryOf(90) }, undefined, undefined, entryOf(90, { kept: true })],
  ['a result of ours that is right, of which the user changed the format', { cell: { value: 90, format: 'General' }, content: number('90.00'), wrote: entryOf(90) }, undefined, undefined, entryOf(90, { kept: true })],
  ['a result of ours that is behind', { cell: { value: 80, format: '0.00' }, content: number('90.00'), wrote: entryOf(80) }, 90, undefined, entryOf(90, { earlier: 80 })],
  ['a result of ours in place of the user\'s: that stays known', { cell: { value: 80, format: '0.00' }, content: number('90.00'), wrote: entryOf(80, { earlier: 79, typed: 79 }) }, 90, undefined, entryOf(90, { earlier: 80, typed: 79 })],
  ['a result of ours that is no more', { cell: { value: 80, format: '0.00' }, content: { kind: 'empty' }, wrote: entryOf(80) }, '', undefined, entryOf('', { earlier: 80 })],
  ['a result of ours that the user changed', { cell: { value: 81 }, content: number('90.00'), wrote: entryOf(80) }, undefined, undefined, undefined],
  ['a result of ours that the user cleared', { cell: { value: '', format: '0.00' }, content: number('90.00'), wrote: entryOf(80) }, 90, undefined, entryOf(90)],
  ['a number too large for Excel', { cell: { value: '' }, content: number('9007199254740993') }, undefined, undefined, undefined],
  ['a run that broke off wrote it: what stood before counts', { cell: { value: 80, format: '0.00' }, content: number('90.00'), begun: entryOf(80, { earlier: 70, formatBefore: '@' }) }, 90, undefined, entryOf(90, { earlier: 70, formatBefore: '@' })],
  ['and it is right already', { cell: { value: 90, format: '0.00' }, content: number('90.00'), begun: entryOf(90, { earlier: 70, formatBefore: '@' }) }, undefined, undefined, entryOf(90, { earlier: 70, formatBefore: '@' })],
  ['and has not got its format yet', { cell: { value: 90 }, content: number('90.00'), begun: entryOf(90, { formatBefore: 'General' }) }, undefined, '0.00', entryOf(90, { formatBefore: 'General' })],
  ['a run that broke off only kept it', { cell: { value: 80, format: '0.00' }, content: number('90.00'), begun: entryOf(80, { kept: true }) }, 90, undefined, entryOf(90, { earlier: 80 })],
  ['a run that broke off had not come so far', { cell: { value: '', format: '0.00' }, content: number('90.00'), begun: entryOf(80) }, 90, undefined, entryOf(90)],
  ['a run that broke off gave the format only, and there is no result now', { cell: { value: '', format: '0.00' }, content: { kind: 'empty' }, begun: entryOf(80, { formatBefore: '@' }) }, undefined, undefined, undefined],
  ['a run that broke off wrote it, and there is no result now', { cell: { value: 80, format: '0.00' }, content: { kind: 'empty' }, begun: entryOf(80) }, '', undefined, undefined],
  ['the same where it had given the format', { cell: { value: 80, format: '0.00' }, content: { kind: 'empty' }, begun: entryOf(80, { formatBefore: '@' }) }, '', undefined, entryOf('', { formatBefore: '@' })],
  ['a column that is dressed has its format as a whole', { cell: { value: '' }, content: number('90.00'), dress: true }, 90, undefined, entryOf(90)],
  ['a new column', { cell: { value: '' }, content: number('90.00'), isNew: true }, 90, undefined, entryOf(90)],
  ['a new column of words', { cell: { value: '' }, content: words('=A1'), isNew: true, role: 'kategori', own: 'General' }, "'=A1", undefined, entryOf("'=A1")],
  ['a new column, nothing to say', { cell: { value: '' }, content: { kind: 'empty' }, isNew: true }, undefined, undefined, undefined],
  ['a new column, a number too large', { cell: { value: '' }, content: number('9007199254740993'), isNew: true }, undefined, undefined, undefined],
])('%s', (_, one, write, format, entry) => {
  const result = filled(one);
  expect([result.write, result.format, result.entry]).toEqual([write, format, entry]);
});

// What stands in the cell, whether a formula of another column may refer to it, and whether it stays a value although a formula was wanted.
test.each<[why: string, Case, write: CellValue | undefined, number: boolean, fixed: boolean]>([
  ['a formula in an empty cell', { cell: { value: '' }, content: number('90.00'), formula: FORMULA }, TEXT, true, false],
  ['a formula in a new column', { cell: { value: '' }, content: number('90.00'), formula: FORMULA, isNew: true }, TEXT, true, false],
  ['no cell that a formula could follow', { cell: { value: '' }, content: number('90.00') }, 90, true, false],
  ['a text', { cell: { value: '' }, content: words('(target 0)') }, '(target 0)', false, false],
  ['in an Excel Table', { cell: { value: '' }, content: number('90.00'), formula: FORMULA, more: { inExcelTable: true } }, 90, true, true],
  ['under a percent format of the user\'s', { cell: { value: '', format: '0.00%' }, content: number('90.00'), formula: FORMULA }, 0.9, false, true],
  ['on a result that stands', { cell: { value: '' }, content: words('Baik'), formula: [{ result: 'persen' }, '+1'], more: { numbers: new Map([['persen', new Set([1])]]), columns: new Map([['persen', 0]]) } }, '=A2+1', false, false],
  ['on a result of another row', { cell: { value: '' }, content: words('Baik'), formula: [{ result: 'persen' }, '+1'], more: { numbers: new Map([['persen', new Set([2])]]), columns: new Map([['persen', 0]]) } }, 'Baik', false, true],
  ['on a result without a column', { cell: { value: '' }, content: words('Baik'), formula: [{ result: 'persen' }, '+1'] }, 'Baik', false, true],
  ['the user\'s own number that is the result', { cell: { value: 90 }, content: number('90.00') }, undefined, true, false],
  ['the user\'s own number beside inputs that may change', { cell: { value: 90 }, content: number('90.00'), formula: FORMULA }, undefined, false, false],
  ['the user\'s own formula that shows the result', { cell: { value: 90, formula: '=45*2' }, content: number('90.00'), formula: FORMULA }, undefined, true, false],
  ['the user\'s own number that is another', { cell: { value: 91 }, content: number('90.00') }, undefined, false, false],
  ['the user\'s own words', { cell: { value: 'Baik' }, content: words('Baik') }, undefined, false, false],
  ['our formula stands already', { cell: { value: 90, formula: TEXT, format: '0.00' }, content: number('90.00'), formula: FORMULA, wrote: entryOf(TEXT) }, undefined, true, false],
  ['our formula, whose references Excel wrote anew', { cell: { value: 90, formula: TEXT, format: '0.00' }, content: number('90.00'), formula: FORMULA, wrote: entryOf('=A9*2') }, undefined, true, false],
  ['a value of ours becomes a formula', { cell: { value: 90, format: '0.00' }, content: number('90.00'), formula: FORMULA, wrote: entryOf(90) }, TEXT, true, false],
])('formula mode, %s', (_, one, write, holds, fixed) => {
  const result = filled({ ...one, mode: 'rumus' });
  expect([result.write, result.number, result.fixed]).toEqual([write, holds, fixed]);
});

test.each<[why: string, Case, write: CellValue | undefined, format: string | undefined]>([
  // A dash for now: tomorrow the formula may show a number.
  ['a dash that may be a number tomorrow', { cell: { value: '' }, content: words('-'), formula: FORMULA, role: 'persen' }, TEXT, '0.00'],
  ['a kategori never is', { cell: { value: '' }, content: words('Baik'), formula: FORMULA, role: 'kategori', own: 'General' }, TEXT, undefined],
  ['a kategori under the text format keeps it, and its word', { cell: { value: '', format: '@' }, content: words('Baik'), formula: FORMULA, role: 'kategori', own: 'General' }, 'Baik', undefined],
  ['a dash that no formula shows', { cell: { value: '' }, content: words('-'), role: 'persen' }, "'-", undefined],
])('the format of %s', (_, one, write, format) => {
  const result = filled({ ...one, mode: 'rumus' });
  expect([result.write, result.format]).toEqual([write, format]);
});

test('in value mode no formula is written, no cell is told to hold a number, and none stays a value against a wish', () => {
  expect(filled({ cell: { value: '' }, content: number('90.00'), formula: FORMULA })).toMatchObject({ write: 90, number: false, fixed: false });
  expect(filled({ cell: { value: '' }, content: words('-'), formula: FORMULA, role: 'persen' })).toMatchObject({ write: "'-", format: undefined });
});

const old = (value: CellValue, numberFormat = 'General', standing: CellValue = value) => ({ value, numberFormat, standing });
const shows = (value: CellValue, numberFormat: string, isFormula = false) => ({ value, numberFormat, isFormula });

test.each<[why: string, Case, change: object | undefined]>([
  ['an empty cell is filled', { cell: { value: '' }, content: number('90.00') }, { row: 1, key: 'k', kind: 'isi', old: old(''), new: shows(90, '0.00') }],
  ['a result of ours is brought up to date', { cell: { value: 80, format: '0.00' }, content: number('90.00'), wrote: entryOf(80) }, { row: 1, key: 'k', kind: 'perbarui', old: old(80, '0.00'), new: shows(90, '0.00') }],
  ['what is right is no change', { cell: { value: 90, format: '0.00' }, content: number('90.00'), wrote: entryOf(90) }, undefined],
  ['the user\'s number could be replaced', { cell: { value: 91, format: '#,##0.0' }, content: number('90.00') }, { row: 1, key: 'k', kind: 'ketikan', old: old(91, '#,##0.0'), new: shows(90, '#,##0.0') }],
  ['the user\'s number is given up', { cell: { value: 91, format: '0.00' }, content: number('90.00'), given: 91 }, { row: 1, key: 'k', kind: 'ketikan', old: old(91, '0.00'), new: shows(90, '0.00') }],
  ['the user\'s number that is the result', { cell: { value: 90, format: '0.00' }, content: number('90.00') }, undefined],
  ['the user\'s text that looks like a formula', { cell: { value: '=A1', format: '@' }, content: words('Baik') }, { row: 1, key: 'k', kind: 'ketikan', old: old('=A1', '@', "'=A1"), new: shows('Baik', '@') }],
  ['the user\'s formula is not offered', { cell: { value: 91, formula: '=A2' }, content: number('90.00') }, undefined],
  ['a typed number where there is no result', { cell: { value: 91 }, content: { kind: 'empty' } }, undefined],
  ['a formula of the user\'s that shows nothing', { cell: { value: '', formula: '=""' }, content: number('90.00') }, undefined],
  ['a column that is dressed shows its own format', { cell: { value: '' }, content: number('90.00'), dress: true }, { row: 1, key: 'k', kind: 'isi', old: old(''), new: shows(90, '0.00') }],
  ['a formula is told, and what it shows', { cell: { value: '' }, content: number('90.00'), formula: FORMULA, mode: 'rumus' }, { row: 1, key: 'k', kind: 'isi', old: old(''), new: shows(90, '0.00', true) }],
  ['a result that goes', { cell: { value: 80, format: '0.00' }, content: { kind: 'empty' }, wrote: entryOf(80) }, { row: 1, key: 'k', kind: 'perbarui', old: old(80, '0.00'), new: shows('', '0.00') }],
])('told: %s', (_, one, change) => {
  expect(filled(one).change).toEqual(change);
});

test('nothing is told where nobody asks', () => expect(filled({ cell: { value: '' }, content: number('90.00'), more: { tells: false } }).change).toBeUndefined());
