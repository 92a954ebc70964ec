import { checkAuditCapaian } from '../../src/core/check/auditCapaian';
import { checkAuditKategori } from '../../src/core/check/auditKategori';
import { runChecks } from '../../src/core/check/index';
import type { Check } from '../../src/core/check/index';
import { checkIndikatorGanda } from '../../src/core/check/indikatorGanda';
import { checkJumlahSub } from '../../src/core/check/jumlahSub';
import { checkPeriksaArah } from '../../src/core/check/periksaArah';
import { checkPersenLebih100 } from '../../src/core/check/persenLebih100';
import { checkPersenSatuanLain } from '../../src/core/check/persenSatuanLain';
import { checkSasaranKosong } from '../../src/core/check/sasaranKosong';
import { ISSUE_PARAMS } from '../../src/core/model/issueParams';
import { apbdOf, inputOf, lineOf, pkOf, programsOf } from './checkInput';
import type { Ind } from './checkInput';

type Case = readonly [why: string, lines: readonly Ind[], expected: readonly string[]];

function check(run: Check, lines: readonly Ind[], expected: readonly string[], computable = true): void {
  expect(run(inputOf({ pk: pkOf(lines, computable) })).map(lineOf)).toEqual(expected);
}

describe('jumlah-sub-tidak-cocok', () => {
  const induk = (t: Ind['t'], r: Ind['r'], satuan = 'Orang'): Ind => ({ nama: 'Jumlah PPKS', satuan, t: t ?? '', r: r ?? '' });
  const sub = (t: Ind['t'], r: Ind['r'], satuan = 'Orang'): Ind => ({ nama: '- Panti', level: 'sub', parent: 0, satuan, t: t ?? '', r: r ?? '' });
  it.each<Case>([
    ['905 + 4.000 = 4.905', [induk(4905, 4905), sub(905, 905), sub(4000, 4000)], []],
    ['4.900 is not, nor 925 + 4.000', [induk(4900, 4905), sub(905, 925), sub(4000, 4000)], ['D1 jumlah-sub-tidak-cocok warning own=4900 sum=4905 difference=-5 field=target', 'E1 jumlah-sub-tidak-cocok warning own=4905 sum=4925 difference=-20 field=realisasi']],
    ['no value of its own', [induk('', ''), sub(905, 905)], []],
    ['a sub without a number', [induk(4905, 4905), sub(905, ''), sub(4000, 'n/a')], []],
    ['percentages are not added up', [induk(90, 90, 'Persen'), sub(80, 80, 'Persen'), sub(100, 100, 'Persen')], []],
    ['other units are not', [induk(10, 10), sub(905, 905, 'Dokumen')], []],
    ['a sub without Satuan has its parent’s; Jiwa is Orang', [induk(10, 10), sub(4, 5, ''), sub(6, 5, 'Jiwa')], []],
  ])('%s', (_, lines, expected) => check(checkJumlahSub, lines, expected));
});

describe('indikator and sasaran', () => {
  it.each<Case>([
    ['the same, lettered and spelt otherwise', [{ nama: 'a. Jumlah PPKS,  terlayani' }, { nama: 'b) jumlah PPKS terlayani.' }], ['B2 indikator-ganda warning other=B1']],
    ['under another sasaran', [{ nama: 'Jumlah PPKS' }, { nama: 'Jumlah PPKS', sasaranIndex: 1 }], []],
    ['subs may repeat', [{ nama: 'Jumlah PPKS' }, { nama: '- Jumlah PPKS', level: 'sub', parent: 0 }], []],
    ['without a name', [{}, {}], []],
  ])('indikator-ganda: %s', (_, lines, expected) => check(checkIndikatorGanda, lines, expected));

  it.each<Case>([
    ['one of several', [{ sasaran: 'S' }, { sasaran: ' ' }], ['B2 sasaran-kosong warning']],
    ['a sheet without sasaran', [{ sasaran: '' }, { sasaran: '' }], []],
    ['a sub has its parent’s', [{ sasaran: 'S' }, { sasaran: '', level: 'sub', parent: 0 }], []],
    ['rows of another level of the cascade have none', [{ sasaran: 'S' }, { sasaran: '', cakupan: 'turunan' }], []],
  ])('sasaran-kosong: %s', (_, lines, expected) => check(checkSasaranKosong, lines, expected));
});

describe('periksa-arah', () => {
  it.each<Case>([
    ['not stated', [{ nama: 'Angka Kemiskinan', t: 10 }, { nama: 'Jumlah dokumen', t: 10 }], ['B1 periksa-arah warning word=angka kemiskinan']],
    ['stated in its column', [{ nama: 'Angka Kemiskinan', arahDari: 'lembar' }, { nama: 'Angka Kemiskinan', arah: 'turun', arahDari: 'lembar' }], []],
    ['settled by a sign or a range', [{ nama: 'Angka Kemiskinan', t: '≤ 10', satuan: 'Persen' }, { nama: 'Angka Kematian', t: '80–90', satuan: 'Persen' }], []],
    ['people helped and cases settled are better in greater number', [{ nama: 'Jumlah konflik sosial yang diselesaikan' }, { nama: 'Persentase korban bencana yang mendapat bantuan' }, { nama: 'Persentase penanganan kasus' }], []],
    ['… but not a wait, a rate or a decrease', [{ nama: 'Waktu tanggap penanganan kebakaran' }, { nama: 'Angka kematian ibu yang ditangani' }, { nama: 'Penurunan kasus yang ditangani' }], ['B1 periksa-arah warning word=waktu tanggap', 'B2 periksa-arah warning word=kematian', 'B3 periksa-arah warning word=penurunan']],
    ['asked once for an indikator and its subs', [{ nama: 'Jumlah kematian ibu' }, { nama: '- kematian di kota', level: 'sub', parent: 0 }], ['B1 periksa-arah warning word=kematian']],
    ['a sub of its own', [{ nama: 'Jumlah ibu' }, { nama: '- kematian di kota', level: 'sub', parent: 0 }], ['B2 periksa-arah warning word=kematian']],
    ['a capaian that says it already', [{ nama: 'Angka Kematian', t: 95, r: 102, capaian: '107.37', typedCapaian: '92,63' }], []],
  ])('%s', (_, lines, expected) => check(checkPeriksaArah, lines, expected));
  it('a plan is not computed at all', () => check(checkPeriksaArah, [{ nama: 'Angka Kemiskinan' }], [], false));
});

describe('percentages', () => {
  it.each<Case>([
    ['up to 100', [{ nama: 'Persentase X', satuan: '%', t: 100, r: 99.5 }], []],
    ['over', [{ nama: 'Cakupan X', satuan: 'Persen', t: 100.5, r: 120 }], ['D1 persen-lebih-100 warning value=100.5', 'E1 persen-lebih-100 warning value=120']],
    ['by its name where there is no Satuan', [{ nama: 'Persentase X', t: 101 }, { nama: 'Jumlah X', t: 101 }], ['D1 persen-lebih-100 warning value=101']],
    ['other units may', [{ nama: 'Persentase X', satuan: 'Orang', t: 4905 }], []],
    ['a range that ends above', [{ nama: 'X', satuan: 'Persen', t: '80–110', r: 90 }], ['D1 persen-lebih-100 warning value=110']],
  ])('persen-lebih-100: %s', (_, lines, expected) => check(checkPersenLebih100, lines, expected));

  it.each<Case>([
    ['percent in any spelling', [{ nama: 'a. Persentase X', satuan: '%' }, { nama: 'Prosentase X', satuan: 'Persen (%)' }, { nama: 'Persentase X' }], []],
    ['people', [{ nama: 'a. Persentase X', satuan: 'Orang' }, { nama: 'Jumlah X', satuan: 'Orang' }], ['C1 persen-satuan-lain warning satuan=Orang']],
  ])('persen-satuan-lain: %s', (_, lines, expected) => check(checkPersenSatuanLain, lines, expected));
});

describe('printed capaian', () => {
  // 905 / 925 = 97,8378…; 1368 / 1318 = 103,7936…
  const row = (typedCapaian: NonNullable<Ind['typedCapaian']>, capaian = '97.84', exact = '97.8378378378'): Ind => ({ capaian, exact, typedCapaian });
  it.each<Case>([
    ['right at its precision', [row(97.84), row('97,8'), row(98), row('97,84 %'), row({ value: 0.9784, format: '0.00%' })], []],
    ['rounded up', [row('97,9')], ['F1 pembulatan-berbeda warning typed=97.9 computed=97.84 field=capaian']],
    ['miscalculated', [row(103.37, '103.79', '103.7936267')], ['F1 salah-hitung warning typed=103.37 computed=103.79 field=capaian']],
    // 2 − 102/95 = 0,92631…; 95/102 = 0,93137…
    ['right if less is better', [{ ...row(92.63, '107.37', '107.3684'), nama: 'Jumlah aduan', t: 95, r: 102 }, { ...row('93,14', '107.37', '107.3684'), nama: 'Angka kematian ibu', t: 95, r: 102 }], ['F1 arah-menurut-capaian warning typed=92.63 computed=107.37 rumus=(2T-R)/T', 'F2 arah-menurut-capaian warning typed=93.14 computed=107.37 rumus=T/R']],
    ['T/R of what is not said to be better if less is a slip', [{ ...row('93,14', '107.37', '107.3684'), nama: 'Jumlah aduan', t: 95, r: 102 }], ['F1 salah-hitung warning typed=93.14 computed=107.37 field=capaian']],
    // 97,846 shows 97,8, although 97,85 would round to 97,9
    ['judged by the quotient before rounding', [row('97,8', '97.85', '97.846')], []],
    ['a formula unrounded, and one the wrong way round', [row({ value: 97.83783783783784, formula: '=E1/D1*100' }), row({ value: 80, formula: '=D2/E2*100' }, '125.00', '125')], ['F2 rumus-berbeda warning shown=80 computed=125.00 field=capaian']],
    ['kept because nothing can be computed', [{ capaian: '98.41', asal: 'diketik', typedCapaian: 98.41 }], ['F1 capaian-diketik info typed=98.41']],
    ['a word where a number belongs', [row('tercapai')], ['F1 bukan-hasil-lkj error']],
    ['a reason where there is no number', [{ capaian: null, typedCapaian: '(belum ada data)' }, { capaian: null, typedCapaian: 0, alasan: 'target 0' }], []],
    ['nothing typed', [{ capaian: '97.84' }], []],
  ])('%s', (_, lines, expected) => check(checkAuditCapaian, lines, expected));
  it('a plan whose realisasi may stand under Capaian', () => check(checkAuditCapaian, [row(12)], [], false));
});

describe('printed kategori', () => {
  it.each<Case>([
    ['the same', [{ kategori: 'Sangat Baik', typedKategori: 'SANGAT  BAIK.' }], []],
    ['another', [{ kategori: 'Baik', typedKategori: 'Sangat Baik' }], ['G1 kategori-berbeda warning typed=Sangat Baik computed=Baik']],
    ['a formula', [{ kategori: 'Baik', typedKategori: { value: 'Cukup', formula: '=IF(F1>99,"Baik","Cukup")' } }], ['G1 rumus-berbeda warning shown=Cukup computed=Baik field=kategori']],
    ['none computed', [{ kategori: null, typedKategori: 'Baik' }], []],
  ])('%s', (_, lines, expected) => check(checkAuditKategori, lines, expected));
});

describe('all checks', () => {
  const data = inputOf({
    pk: pkOf([{ nama: 'Persentase kematian', satuan: 'Persen', t: 120, r: 90, capaian: '75.00', typedCapaian: 80, kategori: 'Baik', typedKategori: 'Cukup' }]),
    programs: programsOf([['Alfa', 3], ['Beta', 4], { total: 'JUMLAH', a: 9 }]),
    apbd: apbdOf([{ kode: '1.02', uraian: 'Alfa', a: 2, r: 3, sisa: 1, persen: 1 }, { kode: '1.01', uraian: 'Delta', a: 0, r: 1 }]),
  });
  it('give the params that their sentences are made from, at cells with what stands there', () => {
    const issues = runChecks(data);
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThanOrEqual(9);
    for (const { code, params } of issues) expect(Object.keys(params).sort()).toEqual([...ISSUE_PARAMS[code]].sort());
    expect(issues.find(({ code }) => code === 'salah-hitung')).toMatchObject({ sheet: 'PK', cell: 'F1', value: 80 });
  });
  it('say nothing of nothing', () => expect(runChecks(inputOf({}))).toEqual([]));
  it('say nothing of empty tables', () => expect(runChecks(inputOf({ pk: pkOf([]), programs: programsOf([]), apbd: apbdOf([]) }))).toEqual([]));
});
