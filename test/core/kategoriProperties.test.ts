/** What holds of capaian and kategori from a worksheet of PK: one rounding, and the kategori read off the rounded number. */
import fc from 'fast-check';
import { evaluate } from '../../src/core/evaluate';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout } from './layout';

/** What the sheet's row becomes: hundredths of a percent, and the kategori. */
function computed(target: number | string, realisasi: number | string): readonly [bigint | null, string | null] {
  const rows = [['PERJANJIAN KINERJA TAHUN 2020'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'], [1, 'Meningkatnya layanan', 'Indeks layanan', 'Indeks', target, realisasi, '']];
  const { result } = evaluate({ structureProtected: false, readOnly: false, sheets: [layout('PK', rows)], parts: [] }, SHEET_TEXTS.id, '2021-01-04T00:00:00.000Z');
  const [row] = result.indikator;
  const capaian = row?.capaian ?? null;
  return [capaian === null ? null : capaian.coefficient * 10n ** BigInt(2 - capaian.scale), row?.kategori ?? null];
}

function wanted(target: bigint, realisasi: bigint): readonly [bigint, string] {
  const hundredths = (2n * realisasi * 10_000n + target) / (2n * target);
  return [hundredths, hundredths > 10_000n ? 'Sangat Baik' : hundredths >= 7_500n ? 'Baik' : hundredths >= 5_500n ? 'Cukup' : 'Kurang'];
}

/** Hundredths, as a cell holds them and as a person types them. */
const number = (hundredths: bigint): number => Number(`${hundredths}e-2`);
const text = (hundredths: bigint): string => `${hundredths / 100n},${(hundredths % 100n).toString().padStart(2, '0')}`;

/** A target and a realisasi within a few hundredths of where a kategori ends, on either side of it and of the half that rounds up to it. */
const NEAR = fc.record({ target: fc.bigInt({ min: 1n, max: 10_000_000n }), batas: fc.constantFrom(5_500n, 7_500n, 10_000n), half: fc.constantFrom(-1n, 0n, 1n), off: fc.bigInt({ min: -2n, max: 2n }) }).map(({ target, batas, half, off }) => {
  const realisasi = (target * (2n * batas + half)) / 20_000n + off;
  return { target, realisasi: realisasi < 0n ? 0n : realisasi };
});

it('at and around the ends of every kategori', () => {
  fc.assert(fc.property(NEAR, ({ target, realisasi }) => {
    expect(computed(number(target), number(realisasi))).toEqual(wanted(target, realisasi));
  }), { numRuns: 1000 });
});

it('typed as text, the same', () => {
  fc.assert(fc.property(NEAR, ({ target, realisasi }) => {
    expect(computed(text(target), text(realisasi))).toEqual(wanted(target, realisasi));
  }), { numRuns: 300 });
});

it('target and realisasi in another unit, the same', () => {
  fc.assert(fc.property(NEAR, fc.constantFrom(10n, 100n, 1000n), ({ target, realisasi }, unit) => {
    expect(computed(number(target * unit), number(realisasi * unit))).toEqual(computed(number(target), number(realisasi)));
  }));
});
