import fc from 'fast-check';
import { kategoriOf, validateSkala } from '../../src/core/compute/kategori';
import { parseDigits } from '../../src/core/exact/decimal';
import { roundHalfAway } from '../../src/core/exact/rounding';
import { SKALA_BAWAAN, SKALA_LKJ, SKALA_PERMENDAGRI_86_2017 } from '../../src/core/rules/skalaKategori';
import type { BatasKategori, PitaKategori, SkalaKategori } from '../../src/core/rules/skalaKategori';

describe('kategoriOf', () => {
  it.each([
    ['1022.87', 'Sangat Baik'], ['100.01', 'Sangat Baik'], ['100.00', 'Baik'], ['98.41', 'Baik'], ['75.00', 'Baik'], ['74.99', 'Cukup'], ['74.60', 'Cukup'], ['55.00', 'Cukup'], ['54.99', 'Kurang'], ['0.00', 'Kurang'],
  ])('LKj: %s is %s', (percent, kategori) => expect(kategoriOf(parseDigits(percent), SKALA_LKJ)).toBe(kategori));
  it.each([
    ['100.00', 'Sangat Tinggi'], ['91.00', 'Sangat Tinggi'], ['90.99', 'Tinggi'], ['76.00', 'Tinggi'], ['75.99', 'Sedang'], ['66.00', 'Sedang'], ['65.99', 'Rendah'], ['51.00', 'Rendah'], ['50.99', 'Sangat Rendah'], ['0.00', 'Sangat Rendah'],
  ])('Permendagri 86/2017: %s is %s', (percent, kategori) => expect(kategoriOf(parseDigits(percent), SKALA_PERMENDAGRI_86_2017)).toBe(kategori));
  it.each([['90.994', 'Tinggi'], ['90.995', 'Sangat Tinggi'], ['90.9949999', 'Tinggi']])('the rounded number decides: %s is %s', (exact, kategori) => {
    expect(kategoriOf(roundHalfAway(parseDigits(exact), 2), SKALA_PERMENDAGRI_86_2017)).toBe(kategori);
  });
  it('agrees with the printed bands at every hundredth', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 30000 }), (hundredths) => {
      const expected = hundredths > 10000 ? 'Sangat Baik' : hundredths >= 7500 ? 'Baik' : hundredths >= 5500 ? 'Cukup' : 'Kurang';
      expect(kategoriOf({ coefficient: BigInt(hundredths), scale: 2 }, SKALA_LKJ)).toBe(expected);
    }));
  });
});

/** "≥75": included; ">75": not; "<": the same for the upper end. */
function batas(text: string): BatasKategori | null {
  return text === '' ? null : { nilai: parseDigits(text.replace(/^[<>≤≥]/, '')), termasuk: /^[≤≥]/.test(text) };
}

function skala(...pita: readonly (readonly [kategori: string, dari: string, sampai: string])[]): SkalaKategori {
  return { id: 'x', pita: pita.map(([kategori, dari, sampai]): PitaKategori => ({ kategori, dari: batas(dari), sampai: batas(sampai) })) };
}

test.each([['50.00', ''], ['60.00', 'Cukup'], ['75.00', 'Cukup'], ['75.01', 'Baik']])('below the last band of a scale that ends there is none: %s is %j', (percent, kategori) => {
  expect(kategoriOf(parseDigits(percent), skala(['Baik', '>75', ''], ['Cukup', '≥60', '≤75']))).toBe(kategori);
});

describe('validateSkala', () => {
  const cases: readonly [string, SkalaKategori, readonly string[]][] = [
    ...SKALA_BAWAAN.map((each): [string, SkalaKategori, readonly string[]] => [each.id, each, []]),
    ['whole percents leave a gap', skala(['A', '≥91', ''], ['B', '', '≤90']), ['celah@1']],
    ['hundredths leave none', skala(['A', '≥91', ''], ['B', '', '≤90.99']), []],
    ['an upper end meets the lower one', skala(['A', '≥91', ''], ['B', '≥0', '<91']), []],
    ['75 twice', skala(['A', '≥75', ''], ['B', '', '≤75']), ['tumpang-tindih@1']],
    ['75 never', skala(['A', '>75', ''], ['B', '', '<75']), ['celah@1']],
    ['ascending', skala(['A', '≥50', ''], ['B', '≥75', '<50']), ['pita-kosong@1', 'tidak-menurun@1', 'bawah-tertutup@1']],
    ['open in the middle', skala(['A', '', ''], ['B', '', '<50']), ['tumpang-tindih@1']],
    ['nothing above 100', skala(['A', '≥50', '≤100'], ['B', '', '<50']), ['atas-tertutup@0']],
    ['nothing below 10', skala(['A', '≥50', ''], ['B', '≥10', '<50']), ['bawah-tertutup@1']],
    ['no bands', skala(), ['tanpa-pita@0']],
    ['no name', skala(['', '≥50', ''], ['B', '', '<50']), ['nama-kosong@0']],
    ['a name twice', skala(['B', '≥50', ''], ['b ', '', '<50']), ['nama-ganda@1']],
    ['finer than a capaian', skala(['A', '≥50.005', ''], ['B', '', '<50.005']), ['terlalu-halus@0', 'terlalu-halus@1']],
    ['negative', skala(['A', '≥-1', ''], ['B', '', '<-1']), ['batas-negatif@0', 'batas-negatif@1']],
    ['one band for all', skala(['A', '', '']), []],
    ['one band that ends at 0', skala(['A', '≥0', '']), []],
    ['one band that leaves 0 out', skala(['A', '>0', '']), ['bawah-tertutup@0']],
    ['one band that begins at 1', skala(['A', '≥1', '']), ['bawah-tertutup@0']],
    ['one band that ends at 100', skala(['A', '', '≤100']), ['atas-tertutup@0']],
    ['spaces for a name', skala(['  ', '≥50', ''], ['B', '', '<50']), ['nama-kosong@0']],
    ['two without a name are told as such only', skala(['', '≥50', ''], [' ', '', '<50']), ['nama-kosong@0', 'nama-kosong@1']],
    ['a name three times', skala(['B', '≥80', ''], ['B', '≥50', '<80'], ['B', '', '<50']), ['nama-ganda@1', 'nama-ganda@2']],
    ['an upper end below nil', skala(['A', '≥0', ''], ['B', '', '<-1']), ['batas-negatif@1', 'celah@1']],
    ['three decimals, the last a zero', skala(['A', '≥50.120', ''], ['B', '', '<50.120']), []],
    ['four decimals, the last two zeros', skala(['A', '≥50.1200', ''], ['B', '', '<50.1200']), []],
    ['four decimals, the last a zero', skala(['A', '≥50.1230', ''], ['B', '', '<50.1230']), ['terlalu-halus@0', 'terlalu-halus@1']],
    ['a band of one capaian', skala(['A', '>75', ''], ['B', '≥75', '≤75'], ['C', '', '<75']), []],
    ['a band of none', skala(['A', '≥75', ''], ['B', '≥75', '<75'], ['C', '', '<75']), ['pita-kosong@1']],
    ['a band of one hundredth between open ends', skala(['A', '≥75.02', ''], ['B', '>75', '<75.02'], ['C', '', '≤75']), []],
    ['open ends a hundredth apart hold nothing', skala(['A', '≥75.01', ''], ['B', '>75', '<75.01'], ['C', '', '≤75']), ['pita-kosong@1']],
    ['a gap of a hundredth between open ends', skala(['A', '>75', ''], ['B', '', '≤75']), []],
    ['a hundredth that both have', skala(['A', '≥75', ''], ['B', '', '≤75.00']), ['tumpang-tindih@1']],
    ['much that both have', skala(['A', '≥75', ''], ['B', '', '≤90']), ['tumpang-tindih@1']],
    ['a hundredth that neither has', skala(['A', '≥75.01', ''], ['B', '', '<75']), ['celah@1']],
    ['two bands from one bound', skala(['A', '≥50', ''], ['B', '≥50', '<50'], ['C', '', '<50']), ['pita-kosong@1']],
    ['open at its upper end below another', skala(['A', '≥50', ''], ['B', '', '']), ['tumpang-tindih@1']],
  ];
  it.each(cases)('%s', (_name, scale, expected) => expect(validateSkala(scale).map(({ code, pita }) => `${code}@${pita}`)).toEqual(expected));
});
