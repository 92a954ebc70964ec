/** The workbook's settings as the computation takes them; a scale that is none is not taken. */
import { capaianSettingsOf, skalaSendiri } from '../../../src/core/compute/capaianSettings';
import { validateSkala } from '../../../src/core/compute/kategori';
import { toText } from '../../../src/core/exact/decimal';
import { DEFAULTS } from '../../../src/core/record/settings';
import type { SkalaSendiri } from '../../../src/core/record/settings';
import { SKALA_LKJ, SKALA_PERMENDAGRI_86_2017 } from '../../../src/core/rules/skalaKategori';

const sendiri = (...pita: readonly (readonly [kategori: string, nilai: string | null, termasuk?: boolean])[]): SkalaSendiri => ({ nama: 'Perbup 12/2023', pita: pita.map(([kategori, nilai, termasuk = true]) => ({ kategori, dari: nilai === null ? null : { nilai, termasuk } })) });

test('the rest is as it is set', () => {
  expect(capaianSettingsOf({ ...DEFAULTS, bentukTurun: 'T/R', batas: 120, rataRata: 'sasaran' })).toEqual({ skala: SKALA_LKJ, bentukTurun: 'T/R', batas: 120, rataRata: 'sasaran' });
  expect(capaianSettingsOf(DEFAULTS)).toEqual({ skala: SKALA_LKJ, bentukTurun: '(2T-R)/T', batas: null, rataRata: 'indikator' });
});
test('a scale that is built in', () => expect(capaianSettingsOf({ ...DEFAULTS, skala: 'permendagri-86-2017' }).skala).toBe(SKALA_PERMENDAGRI_86_2017));

test('a scale of the agency’s own, its bands up to the one above', () => {
  const { skala } = capaianSettingsOf({ ...DEFAULTS, skala: sendiri(['Tercapai', '100', false], ['Hampir', '80.5'], ['Belum', null]) });
  expect(skala.id).toBe('sendiri');
  expect(skala.pita.map(({ kategori, dari, sampai }) => `${dari === null ? '' : (dari.termasuk ? '≥' : '>') + toText(dari.nilai)} ${kategori} ${sampai === null ? '' : (sampai.termasuk ? '≤' : '<') + toText(sampai.nilai)}`)).toEqual(['>100 Tercapai ', '≥80.5 Hampir ≤100', ' Belum <80.5']);
});

test.each<[why: string, skala: SkalaSendiri]>([
  ['no band for low capaian', sendiri(['Tercapai', '100'], ['Hampir', '80'])],
  ['bands that ascend', sendiri(['Hampir', '80'], ['Tercapai', '100'], ['Belum', null])],
  ['one name twice', sendiri(['Baik', '80'], ['baik', null])],
])('a scale with %s is not taken', (_, skala) => {
  expect(validateSkala(skalaSendiri(skala))).not.toEqual([]);
  expect(capaianSettingsOf({ ...DEFAULTS, skala }).skala).toBe(SKALA_LKJ);
});
