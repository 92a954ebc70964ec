import type { StoredPart } from '../../../src/core/model/grid';
import type { Ledger, LedgerEntry } from '../../../src/core/record/ledger';
import { parseCompletion, writeCompletion } from '../../../src/core/record/completionXml';
import { parseLedger, writeLedger } from '../../../src/core/record/ledgerXml';
import { literalText } from '../../../src/core/record/literalText';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from '../../../src/core/record/namespaces';
import { readRecord } from '../../../src/core/record/record';
import { rowKeys } from '../../../src/core/record/rowKey';

const AT = '2026-11-24T08:00:00.000Z';

function entry(value: LedgerEntry['value'], more: Partial<LedgerEntry> = {}): LedgerEntry {
  return { value, earlier: '', kept: false, formatBefore: null, ...more };
}

function ledger(run: number, entries: readonly (readonly [string, LedgerEntry])[], selfComplete = false): Ledger {
  const column = { role: 'sisa', column: 4, appended: { header: 'Sisa <&> "x"', numbers: [5, '(5)'] }, named: false, entries: new Map(entries) } as const;
  return { run, at: AT, selfComplete, tables: [{ sheet: "Bu Ani's & <PK>", columns: [column] }], sheets: [{ id: '3.2', sheet: 'Tabel 3.2', row: 2, column: 1, columns: 8, signature: 'abc', basis: 'd', rows: ['1', 'zz'], charts: ['LKj 3.2 1'], added: true }] };
}

const RICH = ledger(3, [
  ['a', entry(97.66)],
  ['b', entry('x', { earlier: 3, formatBefore: '@' })],
  ['c', entry('', { earlier: '<b>&amp;]]></b>', formatBefore: '@' })],
  ['d', entry('\u0000\u0001\t\r\n\u007f\u0085\ud800 \udc00 \ufffe\uffff😀\u2028', { kept: true })],
  ['__proto__', entry(true, { kept: true })],
  ['constructor', entry(-0.5)],
]);

test('a ledger reads back as it was, in XML that no text can break', () => {
  const xml = writeLedger(RICH);
  expect(parseLedger(xml)).toEqual(RICH);
  const text = xml.slice(xml.indexOf('>') + 1, xml.lastIndexOf('<'));
  // Control characters (Cc), lone surrogates (Cs) and what is no character at all (Cn).
  expect(text).not.toMatch(/[<>&\p{Cc}\p{Cs}\p{Cn}]/u);
});

test('a part that another program wrote again with a prologue and entities is still ours', () => {
  const xml = writeLedger(RICH).replaceAll('"', '&quot;').replace(/xmlns=&quot;(.*?)&quot;/, 'xmlns="$1"');
  expect(parseLedger(`<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`)).toEqual(RICH);
  expect(parseCompletion(`<selesai run="7" xmlns="${COMPLETION_NAMESPACE}"></selesai>`)).toEqual({ run: 7, at: null, from: '' });
  expect(parseCompletion(`<selesai waktu='${AT}' run='7' xmlns='${COMPLETION_NAMESPACE}' />`)).toEqual({ run: 7, at: AT, from: '' });
  expect(parseCompletion(writeCompletion({ run: 7, at: AT }, ''))).toEqual({ run: 7, at: AT, from: '' });
});

test('typed results that were replaced, results that were taken for ours and texts that became numbers read back too; what they cannot be is refused', () => {
  const given: Ledger = {
    ...ledger(3, [['a', entry(50, { earlier: 55, typed: 55 })], ['b', entry(60, { kept: true, typed: '<9>' })], ['c', entry(70, { earlier: 70, adopted: true })], ['d', entry('x', { kept: true, adopted: true })]]),
    fixes: [
      { sheet: 'PK', role: 'target', key: 'a', value: 4905, earlier: '4.905 orang', formatBefore: null },
      { sheet: 'APBD', role: 'realisasiAnggaran', key: 'b', value: 0.9841, earlier: '=98,41 %', formatBefore: '@' },
    ],
  };
  const xml = writeLedger(given);
  expect(parseLedger(xml)).toEqual(given);
  for (const [from, to] of [['"ketikan":[[0,55]', '"ketikan":[[9,55]'], ['"anggapan":[[2,2]]', '"anggapan":[[2,3]]'], ['"target"', '"rumus"'], ['4905,', '"4905",'], ['"perbaikan":[[', '"perbaikan":[[{},']] as const) {
    expect(xml).toContain(from);
    expect(parseLedger(xml.replace(from, to))).toBeNull();
  }
});

const GOOD = writeLedger(ledger(3, [['a', entry(1)], ['b', entry(2)]]));

test.each<[what: string, xml: string]>([
  ['nothing', ''],
  ['another root', GOOD.replaceAll('catatan', 'catatan2')],
  ['another namespace', GOOD.replace(LEDGER_NAMESPACE, 'urn:other')],
  ['an entity declaration', `<!DOCTYPE catatan [<!ENTITY a "aaa">]>${GOOD}`],
  ['elements inside', GOOD.replace('{', '<b/>{')],
  ['no JSON', GOOD.replace('{', '{{')],
  ['an unknown key', GOOD.replace('{"run"', '{"kode":"alert(1)","run"')],
  ['a prototype', GOOD.replace('{"run"', '{"__proto__":{"run":1},"run"')],
  ['a run below 1', GOOD.replace('"run":3', '"run":0')],
  ['a run beyond counting', GOOD.replace('"run":3', '"run":1e300')],
  ['a fractional column', GOOD.replace('"kolom":4', '"kolom":4.5')],
  ['a column outside Excel', GOOD.replace('"kolom":4', '"kolom":99999')],
  ['an unknown role', GOOD.replace('"sisa"', '"rumus"')],
  ['fewer values than keys', GOOD.replace('"nilai":[1,2]', '"nilai":[1]')],
  ['an index outside', GOOD.replace('"lama":[]', '"lama":[[2,"x"]]')],
  ['a run of formats outside', GOOD.replace('"format":[]', '"format":[[1,2,"@"]]')],
  ['a billion kept rows', GOOD.replace('"tetap":[]', '"tetap":[[0,1000000000]]')],
  ['a key twice', GOOD.replace('["a","b"]', '["a","a"]')],
  ['an object for a value', GOOD.replace('"nilai":[1,2]', '"nilai":[1,{"f":"=1"}]')],
  ['a text longer than a cell', GOOD.replace('"nilai":[1,2]', `"nilai":[1,"${'x'.repeat(32_768)}"]`)],
  ['a sheet name longer than Excel has', GOOD.replace('"Bu Ani', `"${'x'.repeat(32)}`)],
])('fault 62: refused: %s', (_, xml) => {
  expect(xml).not.toBe(GOOD);
  expect(parseLedger(xml)).toBeNull();
});

test.each(['', '<selesai/>', writeCompletion({ run: 0, at: AT }, ''), writeCompletion({ run: -1, at: AT }, ''), writeCompletion({ run: 1, at: 'kemarin' }, ''), `<selesai xmlns="${COMPLETION_NAMESPACE}" run="1" lain="1"/>`, '<selesai xmlns="urn:other" run="1"/>', writeCompletion({ run: 9_999_999_999, at: AT }, '')])('no completion: %s', (xml) => {
  expect(parseCompletion(xml)).toBeNull();
});

test('what is not ours is neither read nor deleted; the newest complete run counts, newer ones did not finish', () => {
  const part = (id: string, namespace: string, xml: string): StoredPart => ({ id, namespace, xml });
  const record = readRecord([
    part('garbage', LEDGER_NAMESPACE, '<catatan xmlns="urn:lkj-excel:catatan:1">{}</catatan>'),
    part('two', LEDGER_NAMESPACE, writeLedger(ledger(2, []))),
    part('done', COMPLETION_NAMESPACE, writeCompletion({ run: 2, at: ledger(2, []).at }, '')),
    part('three', LEDGER_NAMESPACE, GOOD),
    part('one', LEDGER_NAMESPACE, writeLedger(ledger(1, []))),
    part('settings', 'urn:lkj-excel:pengaturan:1', '<pengaturan/>'),
  ]);
  expect([record.complete?.run, record.begun.map(({ run }) => run), record.nextRun, record.obsoleteParts]).toEqual([2, [3], 4, ['two', 'done', 'three', 'one']]);
});

test('of two runs with one number only the one of the time told is finished; a completion without a time finishes both', () => {
  const part = (id: string, namespace: string, xml: string): StoredPart => ({ id, namespace, xml });
  const [mine, theirs] = [ledger(2, []), { ...ledger(2, []), at: '2026-11-25T08:00:01.000Z' }];
  const recordWith = (completion: string) => readRecord([part('a', LEDGER_NAMESPACE, writeLedger(mine)), part('b', LEDGER_NAMESPACE, writeLedger(theirs)), part('c', COMPLETION_NAMESPACE, completion)]);
  const exact = recordWith(writeCompletion(theirs, ''));
  expect([exact.complete?.at, exact.begun.map(({ at }) => at), exact.at]).toEqual([theirs.at, [mine.at], theirs.at]);
  expect(recordWith(`<selesai xmlns="${COMPLETION_NAMESPACE}" run="2"/>`).begun).toEqual([]);
});

test('at most 40 bytes a row for both columns of 10,000 rows', () => {
  const rows = 10_000;
  const keys = rowKeys(Array.from({ length: rows }, (_, i) => `4.01.${i} Penyediaan Jasa ${i}`));
  const entriesOf = (value: (i: number) => number | string) => new Map(keys.map((key, i) => [key, entry(value(i), { formatBefore: 'General' })]));
  const columns = [
    { role: 'sisa', column: 4, appended: null, named: false, entries: entriesOf((i) => 7_002_796_610 - i) },
    { role: 'persen', column: 5, appended: null, named: false, entries: entriesOf((i) => (i % 10_000) / 100) },
  ] as const;
  const xml = writeLedger({ run: 1, at: '2026-11-24T08:00:00.000Z', selfComplete: false, tables: [{ sheet: 'APBD', columns }], sheets: [] });
  expect(new TextEncoder().encode(xml).length / rows).toBeLessThanOrEqual(40);
  expect(parseLedger(xml)?.tables[0]?.columns[1]?.entries.size).toBe(rows);
});

test('keys: stable over case and white space, unique, without the text in them', () => {
  const [a, b, c, d] = rowKeys(['1.06 Pelayanan  Sosial', '1.06 pelayanan sosial ', 'Lain', '1.06 Pelayanan\u00a0Sosial']);
  expect(a).toMatch(/^[\da-z]{7}$/);
  expect([b, d]).toEqual([`${a}~2`, `${a}~3`]);
  expect(c).not.toBe(a);
  expect(rowKeys(['Lain'])).toEqual([c]);
});

test.each<[text: string, written: string]>([
  ['Sangat Baik', 'Sangat Baik'],
  ['(belum ada data)', '(belum ada data)'],
  ['(target 0)', '(target 0)'],
  ['Capaian', 'Capaian'],
  ['', ''],
  ['-', "'-"],
  ['=1+1', "'=1+1"],
  ['+62', "'+62"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['15-Feb', "'15-Feb"],
  ['Feb 15', "'Feb 15"],
  ['(5)', "'(5)"],
  ['50%', "'50%"],
  ['TRUE', "'TRUE"],
  ['\t=1', "'\t=1"],
  ["'kutip", "''kutip"],
  ['% Realisasi', '% Realisasi'],
  ['Capaian (%)', 'Capaian (%)'],
])('literal text %j', (given, written) => {
  expect(literalText(given)).toBe(written);
  expect(literalText(given, '@')).toBe(given);
});
