/** Kode of the state's budget: which texts are, and what each stands below. */
import { isAkunNegara, stateKode } from '../../../src/core/read/kodeNegara';

const pathsOf = (texts: readonly string[]): readonly (string | null)[] | null => {
  const path = stateKode(texts.map((_, row) => row), (row) => texts[row] ?? '');
  return path === null ? null : texts.map((text) => path(text)?.join('|') ?? null);
};

/** A kegiatan with a KRO first, so that the table is a satker's: where the text stands below them, 0 for a program. */
function depthOf(text: string): number | null {
  const path = stateKode([0, 1], (row) => (row === 0 ? '4789.EBA' : text));
  path?.('4789.EBA');
  const own = path?.(text) ?? null;
  return own === null ? null : own.lastIndexOf(text);
}

test.each<[what: string, depth: number, texts: readonly string[]]>([
  ['a program', 0, ['015.01.WA', 'WA', 'wa', '015.01.06']],
  ['a kegiatan', 1, ['4789', 'WA.4789']],
  ['a KRO', 2, ['4789.EBA', 'EBA', '4789.994']],
  ['an RO', 3, ['4789.EBA.994', 'EBA.994', '4789.994.001']],
  ['a komponen', 4, ['052']],
  ['a subkomponen', 5, ['A', '0A', '052.0A', '052.A']],
  ['a kind of belanja', 6, ['51', '57']],
  ['an akun', 7, ['511111', '521219']],
])('%s', (_, depth, texts) => expect(texts.map(depthOf)).toEqual(texts.map(() => depth)));

test.each([
  '', 'JUMLAH', '5', '61', '15', '51111', '5111111', '15.01.WA', '015.1.WA', '015.01.WAX', 'X015.01.WA', '015.01.6', '015.01.006', '47890', 'WAX.4789', 'W.4789', '4789.EB', '4789.EBAX', '4789.99', '4789.9944', 'X4789.994', '4789.994x',
  '4789.EBA.99', '4789.EBA.9940', 'EBA.9940', '4789.994.01', '4789.994.0010', '52.0A', '052.1A', '00A', '052.0AB', '1.06.01', 'XEBA.994', '15.EBA.994', '1.51', '051.52',
])('%j is none of a satker', (text) => expect(depthOf(text)).toBeNull());

test.each<[why: string, texts: readonly string[], paths: readonly (string | null)[] | null]>([
  ['a satker', ['015.01.WA', '4789', '4789.EBA', '4789.EBA.994', '001', 'A', '51', '511111'], [
    '015.01.WA|||||||', '015.01.WA|4789||||||', '015.01.WA|4789|4789.EBA|||||', '015.01.WA|4789|4789.EBA|4789.EBA.994||||', '015.01.WA|4789|4789.EBA|4789.EBA.994|001|||', '015.01.WA|4789|4789.EBA|4789.EBA.994|001|A||',
    '015.01.WA|4789|4789.EBA|4789.EBA.994|001|A|51|', '015.01.WA|4789|4789.EBA|4789.EBA.994|001|A|51|511111',
  ]],
  ['what stands below goes with what it stood below', ['4789.EBA', '051', '521111', '4789.EBC', '521111'], ['||4789.EBA|||||', '||4789.EBA||051|||', '||4789.EBA||051|||521111', '||4789.EBC|||||', '||4789.EBC|||||521111']],
  ['before the first program three digits are a ministry, six its satker', ['015', '400123', '015.01.WA', '4789.EBA'], [null, null, '015.01.WA|||||||', '015.01.WA||4789.EBA|||||']],
  ['an RO may stand first', ['EBA.994', '051', '4789.EBA'], ['|||EBA.994||||', '|||EBA.994|051|||', '||4789.EBA|||||']],
  ['kegiatan as SAKTI has them', ['WA', 'WA.4789', '051'], ['WA|||||||', 'WA|WA.4789||||||', 'WA|WA.4789|||051|||']],
  ['names between', ['4789.994', 'JUMLAH', '051'], ['||4789.994|||||', null, '||4789.994||051|||']],
  ['an RO alone shows a satker', ['4789.EBA.994', '051'], ['|||4789.EBA.994||||', '|||4789.EBA.994|051|||']],
  ['a program alone may be anything', ['WA', '051'], null],
  ['a kegiatan alone too', ['4789', '051'], null],
  ['a kode that goes on otherwise', ['4789.EBAX', 'WA.47890', 'X4789.EBA'], null],
  ['akun alone', ['51', '511', '5111', '511111', '52', '521111'], ['5|51|||', '5|51|511||', '5|51|511|5111|', '5|51|511|5111|511111', '5|52|||', '5|52|521|5211|521111']],
  ['from the top', ['5', '53', '532111'], ['5||||', '5|53|||', '5|53|532|5321|532111']],
  ['belanja and its kinds alone', ['5', '51', '52', ''], ['5||||', '5|51|||', '5|52|||', null]],
  ['the same akun twice does not go on from itself', ['51', '51', '52', '52'], null],
  ['pendapatan and what is paid back', ['4', '42', '425', '7', '71', '711'], ['4||||', '4|42|||', '4|42|425||', '7||||', '7|71|||', '7|71|711||']],
  ['a name among akun', ['51', '511', 'JUMLAH', ''], ['5|51|||', '5|51|511||', null, null]],
  ['a number among akun that is none', ['51', '511', '1.06'], null],
  ['a name with a number', ['51', '511', 'Tahap 2'], null],
  ['an akun of five digits there is not', ['51', '51111'], null],
  ['an akun of seven digits there is not', ['51', '5111111'], null],
  ['assets are in no budget', ['1', '11', '111'], null],
  ['what is no akun of a budget', ['51', '511', '81'], null],
  ['akun of which none stands right below its own', ['511111', '521111', '532111'], null],
  ['in the order of the numbers, but none below another', ['51', '52', '53'], null],
  ['numbers of rows', ['1', '2', '3'], null],
  ['the first has none above it', ['511'], null],
  ['none at all', [], null],
])('of a table: %s', (_, texts, paths) => expect(pathsOf(texts)).toEqual(paths));

test('a satker shows within its first twenty rows', () => {
  const names = (many: number): string[] => Array.from({ length: many }, () => 'BELANJA');
  expect(pathsOf([...names(19), '4789.EBA'])?.at(-1)).toBe('||4789.EBA|||||');
  expect(pathsOf([...names(20), '4789.EBA'])).toBeNull();
});

test.each<[why: string, kode: string, path: readonly string[], is: boolean]>([
  ['an akun with those above it', '511111', ['5', '51', '511', '5111', '511111'], true],
  ['the first', '5', ['5', '', '', '', ''], true],
  ['pendapatan', '42', ['4', '42', '', '', ''], true],
  ['five columns of something else', '5', ['1', '06', '01', '2', '5'], false],
  ['a path of another length', '5', ['5'], false],
  ['an akun of a satker', '511111', ['5', '', '', '', '', '', '', '511111'], false],
  ['kode of five columns that begin alike', '5.1', ['5', '5.1', '', '', ''], false],
])('an akun of the state\'s in a table of akun alone: %s', (_, kode, path, is) => expect(isAkunNegara(kode, path)).toBe(is));
