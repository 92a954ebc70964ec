/** Whether an indikator is to be asked which way is better, and what a typed capaian says of it. */
import { bentukTertulis, wordOfTurun } from '../../../src/core/check/arahTertulis';
import { checkPeriksaArah } from '../../../src/core/check/periksaArah';
import { isArahStated, withArah } from '../../../src/core/compute/arahPilihan';
import type { IndikatorResult, IndikatorRow } from '../../../src/core/model/indikator';
import { inputOf, lineOf, pkOf } from '../checkInput';
import type { Ind } from '../checkInput';

function resultOf(ind: Ind, more: Partial<IndikatorRow> = {}): IndikatorResult {
  const [result] = pkOf([ind]).results;
  if (result === undefined) throw new Error('no row');
  return { ...result, source: { ...result.source, ...more } };
}

test.each<[why: string, ind: Ind, more: Partial<IndikatorRow>, expected: string | null]>([
  ['its name suggests it', { nama: 'Angka Kematian Ibu', t: 10 }, {}, 'kematian'],
  ['over two lines', { nama: 'ANGKA\nKEMISKINAN', t: 10 }, {}, 'angka kemiskinan'],
  ['nothing suggests it', { nama: 'Jumlah dokumen', t: 10 }, {}, null],
  ['a word that only has it within', { nama: 'Jumlah aparat yang berkorbanan', t: 10 }, {}, null],
  ['the sheet says that less is better', { nama: 'Angka Kematian Ibu', arah: 'turun', arahDari: 'lembar', t: 10 }, {}, null],
  ['the sheet says that more is better', { nama: 'Angka Kematian Ibu', arahDari: 'lembar', t: 10 }, {}, null],
  ['the settings say so', { nama: 'Angka Kematian Ibu', t: 10 }, { arahDari: 'pengaturan' }, null],
  ['computed otherwise already', { nama: 'Angka Kematian Ibu', arah: 'stabil', t: 10 }, {}, null],
  ['a sign in the target', { nama: 'Angka Kematian Ibu', satuan: 'Persen', t: '≤ 10' }, {}, null],
  ['a range', { nama: 'Angka Kematian Ibu', satuan: 'Persen', t: '5–10' }, {}, null],
  ['a letter says nothing of it', { nama: 'Nilai temuan', satuan: 'Predikat', t: 'BB' }, {}, 'temuan'],
  ['cases that are settled', { nama: 'Jumlah kasus yang diselesaikan', t: 10 }, {}, null],
  ['… in capitals, over two lines', { nama: 'Jumlah KASUS yang ditindak\nLANJUTI', t: 10 }, {}, null],
  ['… with two spaces', { nama: 'Persentase tindak  lanjut temuan BPK', t: 10 }, {}, null],
  ['cases that are written up are not settled', { nama: 'Jumlah kasus yang ditatausahakan', t: 10 }, {}, 'kasus'],
  ['cases of which nothing is said', { nama: 'Jumlah kasus', t: 10 }, {}, 'kasus'],
  ['what nobody is helped by', { nama: 'Angka kematian bayi yang ditangani', t: 10 }, {}, 'kematian'],
])('asked: %s', (_, ind, more, expected) => expect(wordOfTurun(resultOf(ind, more).source)).toBe(expected));

// Target 95, realisasi 102: R/T is 107,37; (2T − R)/T is 92,63; T/R is 93,14.
const ADUAN: Ind = { nama: 'Jumlah aduan', t: 95, r: 102, capaian: '107.37' };
const KEMATIAN: Ind = { ...ADUAN, nama: 'Jumlah kematian ibu' };
test.each<[why: string, ind: Ind, more: Partial<IndikatorRow>, expected: string | undefined]>([
  ['the common formula', { ...ADUAN, typedCapaian: '92,63' }, {}, '(2T-R)/T'],
  ['… rounded to a whole', { ...ADUAN, typedCapaian: 93 }, {}, '(2T-R)/T'],
  ['the other formula, where the name suggests it', { ...KEMATIAN, typedCapaian: '93,14' }, {}, 'T/R'],
  ['the other formula, where nothing suggests it', { ...ADUAN, typedCapaian: '93,14' }, {}, undefined],
  ['right as it is computed', { ...KEMATIAN, typedCapaian: '107,37' }, {}, undefined],
  ['wrong any way', { ...KEMATIAN, typedCapaian: '50' }, {}, undefined],
  ['target and realisasi alike: right any way', { ...KEMATIAN, t: 95, r: 95, capaian: '100.00', typedCapaian: 100 }, {}, undefined],
  ['a word', { ...KEMATIAN, typedCapaian: 'tercapai' }, {}, undefined],
  ['nothing typed', KEMATIAN, {}, undefined],
  ['nothing computed', { ...KEMATIAN, capaian: null, typedCapaian: '92,63' }, {}, undefined],
  ['the sheet says which way is better', { ...KEMATIAN, arahDari: 'lembar', typedCapaian: '92,63' }, {}, undefined],
  ['the settings say so', { ...KEMATIAN, typedCapaian: '92,63' }, { arahDari: 'pengaturan' }, undefined],
  ['computed as less is better already', { ...KEMATIAN, arah: 'turun', typedCapaian: '93,14' }, {}, undefined],
  // (2 × 10 − 25)/10 is below nil: 0
  ['nil, since twice the target was passed', { ...ADUAN, t: 10, r: 25, capaian: '250.00', typedCapaian: 0 }, {}, '(2T-R)/T'],
])('a typed capaian: %s', (_, ind, more, expected) => expect(bentukTertulis(resultOf(ind, more))).toBe(expected));

test.each<[why: string, lines: readonly Ind[], expected: readonly string[]]>([
  ['a sub whose indikator is not asked about, since the sheet says it', [{ nama: 'Jumlah kematian', arahDari: 'lembar', arah: 'turun' }, { nama: '- kematian di kota', level: 'sub', parent: 0 }], ['B2 periksa-arah warning word=kematian']],
  ['two indikator are both asked about', [{ nama: 'Jumlah kematian ibu' }, { nama: 'Jumlah kematian bayi' }], ['B1 periksa-arah warning word=kematian', 'B2 periksa-arah warning word=kematian']],
])('periksa-arah: %s', (_, lines, expected) => expect(checkPeriksaArah(inputOf({ pk: pkOf(lines) })).map(lineOf)).toEqual(expected));
test('periksa-arah: without PK nobody is asked', () => expect(checkPeriksaArah(inputOf({}))).toEqual([]));

test.each<[why: string, ind: Ind, more: Partial<IndikatorRow>, expected: boolean]>([
  ['its column', { t: 5, arahDari: 'lembar' }, {}, true],
  ['a sign', { satuan: 'Persen', t: '≥ 80' }, {}, true],
  ['a range', { satuan: 'Persen', t: '80–90' }, {}, true],
  ['a plain number', { t: 5 }, {}, false],
  ['no target', { t: '' }, {}, false],
  ['the settings are not the worksheet', { t: 5 }, { arahDari: 'pengaturan' }, false],
])('the worksheet says which way is better: %s', (_, ind, more, expected) => expect(isArahStated(resultOf(ind, more).source)).toBe(expected));

describe('the user’s word', () => {
  const said = (lines: readonly Ind[], pilihan: Parameters<typeof withArah>[1]): string[] => withArah(pkOf(lines).table, pilihan).rows.map(({ arah, arahDari }) => `${arah}${arahDari === 'pengaturan' ? '!' : ''}`);
  const SUBS: readonly Ind[] = [{ nama: 'Jumlah keluhan' }, { nama: '- Loket', level: 'sub', parent: 0 }, { nama: 'Jumlah dokumen' }];
  test.each<[why: string, lines: readonly Ind[], pilihan: Parameters<typeof withArah>[1], expected: readonly string[]]>([
    ['none', SUBS, [], ['naik', 'naik', 'naik']],
    ['by the name, with its subs', SUBS, [{ indikator: 'a. jumlah keluhan', arah: 'turun' }], ['turun!', 'turun!', 'naik']],
    ['a sub’s own word stands above its indikator’s', SUBS, [{ indikator: 'Jumlah keluhan', arah: 'turun' }, { indikator: 'Loket', arah: 'stabil' }], ['turun!', 'stabil!', 'naik']],
    ['a sub alone', SUBS, [{ indikator: 'Loket', arah: 'turun' }], ['naik', 'turun!', 'naik']],
    ['a sub of which the sheet says it', [{ nama: 'Jumlah keluhan' }, { nama: '- Loket', level: 'sub', parent: 0, arahDari: 'lembar' }], [{ indikator: 'Jumlah keluhan', arah: 'turun' }], ['turun!', 'naik']],
  ])('%s', (_, lines, pilihan, expected) => expect(said(lines, pilihan)).toEqual(expected));
});
