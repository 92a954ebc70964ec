/** What a record may tell at the most, and what it keeps of each column: read as it was written, or refused. */
import type { Ledger, LedgerColumn, LedgerEntry } from '../../../src/core/record/ledger';
import { columnsOfRole, isAdoption } from '../../../src/core/record/ledger';
import { MAX_RUN, parseLedger, TIME, writeLedger } from '../../../src/core/record/ledgerXml';
import { AT, columnOf, entryOf, ledgerOf, sheetEntry } from './records';

const HEAD = { header: 'Sisa', numbers: [5, '(5)'] };
const RICH: Ledger = ledgerOf(
  [
    { sheet: 'APBD', columns: [columnOf('sisa', 4, [['a', entryOf(1)], ['b', entryOf(2, { earlier: 3, kept: true, formatBefore: '@' })]], { appended: HEAD, head: HEAD, named: true })] },
  ],
  { sheets: [sheetEntry('3.2', 'Tabel 3.2', ['aa', 'bb'], { row: 2, column: 1, columns: 8, charts: ['LKj 3.2 1'], added: true })], fixes: [{ sheet: 'PK', role: 'target', key: 'a', value: 5, earlier: '5 orang', formatBefore: null }] },
);
const XML = writeLedger(RICH);

const replaced = (from: string, to: string): string => {
  expect(XML).toContain(from);
  return XML.replace(from, to);
};

const long = (length: number): string => 'x'.repeat(length);

// [what stands there, what may stand there, what may not]
test.each<[why: string, from: string, taken: readonly string[], refused: readonly string[]]>([
  ['the run', '"run":1', ['"run":1000000000'], ['"run":0', '"run":1000000001', '"run":1.5', '"run":"1"']],
  ['the time', `"waktu":"${AT}"`, ['"waktu":"2026-11-24T08:00"', '"waktu":"2026-11-24T08:00:00+07:00"', '"waktu":"2026-11-24T08:00:00.000"'], ['"waktu":"kemarin"', `"waktu":"x${AT}"`, `"waktu":"${AT}x"`, '"waktu":"2026-11-24"', '"waktu":"2026-11-24T08:0"', '"waktu":"2026-11-24T08:00:00.0000Z"']],
  ['whether it is complete', '"selesai":false', ['"selesai":true'], ['"selesai":0']],
  ['a worksheet\'s name', '"lembar":"APBD"', [`"lembar":"${long(31)}"`], ['"lembar":""', `"lembar":"${long(32)}"`]],
  ['a row\'s key', '"kunci":["a"', [`"kunci":["${long(200)}"`], ['"kunci":[""', `"kunci":["${long(201)}"`, '"kunci":["b"']],
  ['the column', '"kolom":4', ['"kolom":0', '"kolom":16383'], ['"kolom":-1', '"kolom":16384']],
  ['the role', '"peran":"sisa"', ['"peran":"capaian"', '"peran":"kategori"', '"peran":"persen"'], ['"peran":"target"']],
  ['a header', '"kepala":"Sisa"', ['"kepala":""', `"kepala":"${long(32_767)}"`], [`"kepala":"${long(32_768)}"`]],
  ['numbers of columns', '"nomor":[5,"(5)"]', ['"nomor":[]', '"nomor":[true]'], ['"nomor":[null]', '"nomor":[{}]']],
  ['a head with something else', '"kepala":"Sisa"', [], ['"kepala":"Sisa","warna":"hijau"']],
  ['values', '"nilai":[1,2]', ['"nilai":[null,2]', '"nilai":[true,""]', `"nilai":[1,"${long(32_767)}"]`], ['"nilai":[1]', '"nilai":[1,2,3]', '"nilai":[1,[]]', `"nilai":[1,"${long(32_768)}"]`]],
  ['what stood there', '"lama":[[1,3]]', ['"lama":[]', '"lama":[[0,3]]'], ['"lama":[[2,3]]', '"lama":[[-1,3]]', '"lama":[[1]]', '"lama":[[1,null]]']],
  ['what was kept', '"tetap":[[1,1]]', ['"tetap":[[0,2]]'], ['"tetap":[[1,2]]', '"tetap":[[1,0]]', '"tetap":[[-1,1]]']],
  ['number formats', '"format":[[1,1,"@"]]', [`"format":[[0,2,"${long(255)}"]]`], [`"format":[[0,2,"${long(256)}"]]`, '"format":[[1,2,"@"]]', '"format":[[1,1]]']],
  ['whether it was named', '"bernama":true', ['"bernama":false'], ['"bernama":1']],
  ['something else in a column', '"bernama":true', [], ['"bernama":true,"warna":"hijau"']],
  ['a table\'s id', '"id":"3.2"', [`"id":"${long(40)}"`], ['"id":""', `"id":"${long(41)}"`]],
  ['a table\'s worksheet', '"lembar":"Tabel 3.2"', [`"lembar":"${long(31)}"`], ['"lembar":""', `"lembar":"${long(32)}"`]],
  ['a table\'s place', '"letak":[2,1,8]', ['"letak":[0,0,1]', '"letak":[1048575,16383,16383]'], ['"letak":[1048576,1,8]', '"letak":[2,16384,8]', '"letak":[2,1,0]', '"letak":[2,1,16384]', '"letak":[-1,1,8]', '"letak":[2,-1,8]', '"letak":[2,1]']],
  ['a table\'s signature', '"tanda":"tanda"', ['"tanda":""', `"tanda":"${long(40)}"`], [`"tanda":"${long(41)}"`]],
  ['what it was made from', '"dasar":"dasar"', ['"dasar":""', `"dasar":"${long(40)}"`], [`"dasar":"${long(41)}"`]],
  ['its rows', '"baris":["aa","bb"]', ['"baris":[]', `"baris":["${long(12)}"]`], [`"baris":["${long(13)}"]`, '"baris":[5]']],
  ['its charts', '"bagan":["LKj 3.2 1"]', ['"bagan":[]', `"bagan":["${long(80)}"]`, `"bagan":[${Array.from({ length: 20 }, () => '"a"').join()}]`], [`"bagan":["${long(81)}"]`, `"bagan":[${Array.from({ length: 21 }, () => '"a"').join()}]`]],
  ['a text made a number', '["PK","target","a",5,"5 orang",null]', [`["${long(31)}","realisasi","${long(200)}",0.5,"${long(32_767)}","${long(255)}"]`, '["PK","anggaran","a",5,"5",""]', '["PK","realisasiAnggaran","a",5,"5","@"]'], ['["","target","a",5,"5 orang",null]', `["${long(32)}","target","a",5,"5",null]`, '["PK","sisa","a",5,"5",null]', '["PK","target","",5,"5",null]', `["PK","target","${long(201)}",5,"5",null]`, '["PK","target","a","5","5",null]', '["PK","target","a",5,"",null]', `["PK","target","a",5,"${long(32_768)}",null]`, `["PK","target","a",5,"5","${long(256)}"]`, '["PK","target","a",5,"5"]']],
])('%s', (_, from, taken, refused) => {
  const read = (to: string): boolean => parseLedger(replaced(from, to)) !== null;
  expect(taken.map((to) => [to.slice(0, 60), read(to)])).toEqual(taken.map((to) => [to.slice(0, 60), true]));
  expect(refused.map((to) => [to.slice(0, 60), read(to)])).toEqual(refused.map((to) => [to.slice(0, 60), false]));
});

test('at most sixteen columns a table, and a hundred tables', () => {
  const columns = (count: number): LedgerColumn[] => Array.from({ length: count }, (_, at) => columnOf('sisa', at, []));
  const reads = (ledger: Ledger): boolean => parseLedger(writeLedger(ledger)) !== null;
  expect([16, 17].map((count) => reads(ledgerOf([{ sheet: 'APBD', columns: columns(count) }])))).toEqual([true, false]);
  expect([100, 101].map((count) => reads(ledgerOf(Array.from({ length: count }, () => ({ sheet: 'APBD', columns: [] })))))).toEqual([true, false]);
  expect([100, 101].map((count) => reads(ledgerOf([], { sheets: Array.from({ length: count }, () => sheetEntry('3.2', 'Tabel 3.2', [])) })))).toEqual([true, false]);
});

const EVERY: readonly (readonly [string, LedgerEntry])[] = [
  ['a', entryOf(1, { formatBefore: '@' })],
  ['b', entryOf(2, { formatBefore: '@', kept: true })],
  ['c', entryOf(3, { formatBefore: 'General', kept: true, adopted: true })],
  ['d', entryOf(4)],
  ['e', entryOf(5, { kept: true, adopted: true, typed: '' })],
  ['f', entryOf(6, { adopted: true, earlier: 6, typed: 7 })],
];

test('stretches that begin, end and follow each other read back row by row', () => {
  const ledger = ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 5, EVERY), columnOf('kategori', 6, [['z', entryOf('Baik')], ['a', entryOf('Cukup', { kept: true })]])] }]);
  expect(parseLedger(writeLedger(ledger))).toEqual(ledger);
});

test('what there is none of takes no room', () => {
  const xml = writeLedger(ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 5, [['a', entryOf(1)]])] }]));
  expect(xml).not.toMatch(/milik|ketikan|anggapan|perbaikan/);
  expect(xml).toContain('"nilai":[1],"lama":[],"tetap":[],"format":[]');
  expect(writeLedger(ledgerOf([], { fixes: [] }))).not.toContain('perbaikan');
});

test('numbers of runs leave room', () => expect([MAX_RUN, new RegExp(`^${TIME}$`).test(AT)]).toEqual([1_000_000_000, true]));

test.each<[why: string, more: Partial<LedgerEntry>, isTaken: boolean]>([
  ['taken for ours, nothing changed', { adopted: true, earlier: 5 }, true],
  ['not taken', { earlier: 5 }, false],
  ['taken by an earlier run', { adopted: true, earlier: 5, kept: true }, false],
  ['brought up to date since', { adopted: true, earlier: 4 }, false],
])('only taken for ours: %s', (_, more, isTaken) => {
  expect(isAdoption(entryOf(5, more))).toBe(isTaken);
});

// Columns by their place: capaian of PK in 1, of another PK in 2, kategori in 3.
const TWO = ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 1, []), columnOf('kategori', 3, [])] }, { sheet: 'PK lama', columns: [columnOf('capaian', 2, [])] }]);

test.each<[sheet: string, role: LedgerColumn['role'], columns: readonly number[]]>([['PK', 'capaian', [1]], ['PK lama', 'capaian', [2]], ['PK baru', 'capaian', [1, 2]], ['PK lama', 'kategori', [3]], ['PK', 'sisa', []]])('of the worksheet %s, %s is told by %j', (sheet, role, columns) => {
  expect(columnsOfRole(TWO, sheet, role).map(({ column }) => column)).toEqual(columns);
});
