/** Findings of what was computed, of the budget and of printed results, in English. */
import { NOTATIONS } from '../notation';
import type { CatalogueNilai } from './catalogue';
import { fieldName } from './enKata';

const { number, rupiah, percent, result, quote } = NOTATIONS.en;

export const enNilai: CatalogueNilai = {
  'target-nol': () => ({
    message: 'The target is 0, so no achievement can be computed.',
    remedy: 'Check the target. If the indicator has none this year, clear its target and realisation.',
  }),
  'realisasi-nol': ({ target }) => ({
    message: `The realisation is 0, so the form target divided by realisation (target ${number(target)}) gives no achievement.`,
    remedy: 'Check the realisation, or use the other form for indicators where lower is better.',
  }),
  'perlu-skor': () => ({
    message: 'Target and realisation are letter grades; no percentage follows from letters alone.',
    remedy: 'Write the score in the realisation cell, for instance “B (68,89)”, then compute again.',
  }),
  'perlu-nilai': ({ target, realisasi }) => ({
    message: `The target ${quote(target)} and the realisation ${quote(realisasi)} differ and have no scale of numbers.`,
    remedy: 'Write both as numbers so that the achievement can be computed.',
  }),
  'tingkat-sama': ({ value }) => ({
    message: `Target and realisation are both ${quote(value)}, so the achievement is 100.00%.`,
    remedy: 'If there are numbers, fill them in so that the achievement is computed from them.',
  }),
  'periksa-arah': ({ word }) => ({
    message: `The name has the word ${quote(word)}, which mostly means lower is better, but the indicator was computed as higher is better.`,
    remedy: 'Add a column “Arah” and fill in turun (down) if lower is better, or naik (up) if it is right as it is.',
  }),
  'periksa-target': ({ capaian }) => ({
    message: `The achievement is ${percent(capaian)}, far above the target.`,
    remedy: 'Check whether the target is too low or a number is mistyped.',
  }),
  'persen-lebih-100': ({ value }) => ({
    message: `${number(value)} is over 100, though its unit is percent.`,
    remedy: 'Check the number, or correct the unit.',
  }),
  'persen-satuan-lain': ({ satuan }) => ({
    message: `The name of the indicator says percentage, but its unit is ${quote(satuan)}.`,
    remedy: 'Change the unit to Persen, or correct the name of the indicator.',
  }),
  'belum-berjalan': () => ({
    message: 'This year has not begun, so no achievement was computed.',
    remedy: 'Nothing needs doing. It will be computed once the year is under way.',
  }),
  'triwulan-tidak-jelas': () => ({
    message: 'The realisation of the year does not follow from the quarters or months: their targets neither rise to the annual target nor add up to it.',
    remedy: 'Fill in the annual column Realisasi, or check the targets of the quarters or months.',
  }),
  'arah-tidak-dikenal': ({ value }) => ({
    message: `The direction ${quote(value)} is not known.`,
    remedy: 'Fill in the column Arah with naik (up), turun (down), rentang (range) or stabil (stable).',
  }),
  'realisasi-melebihi-anggaran': ({ anggaran, realisasi }) => ({
    message: `The realisation ${rupiah(realisasi)} exceeds the budget ${rupiah(anggaran)}.`,
    remedy: 'Check both amounts, and whether the budget is the amended one.',
  }),
  'realisasi-tanpa-anggaran': ({ realisasi }) => ({
    message: `There is a realisation of ${rupiah(realisasi)}, but the budget is 0.`,
    remedy: 'Fill in the budget, or move the realisation to the right row.',
  }),
  'beda-satuan-uang': ({ factor }) => ({
    message: `The amounts of PK and APBD differ by exactly ${number(factor)} times, so their units do not seem to be the same.`,
    remedy: 'Use the same unit, or say “(dalam ribuan Rp)” or “(dalam juta Rp)” in the header.',
  }),
  'nama-program-berbeda': ({ pk, apbd }) => ({
    message: `The programme is called ${quote(pk)} in PK and ${quote(apbd)} in APBD.`,
    remedy: 'Use one name if they are the same programme.',
  }),
  'anggaran-program-berbeda': ({ pk, apbd, difference }) => ({
    message: `The budget of the programme is ${rupiah(pk)} in PK and ${rupiah(apbd)} in APBD (difference ${rupiah(difference)}).`,
    remedy: 'Check which one is in force, above all if the budget was amended.',
  }),
  'program-tanpa-pasangan': ({ program }) => ({
    message: `The programme ${quote(program)} is in this worksheet only; PK and APBD have no counterpart of it.`,
    remedy: 'Check how its name is written in both worksheets.',
  }),
  'salah-hitung': ({ typed, computed, field }) => ({
    message: `The ${fieldName(field)} says ${result(field, typed)}, but should be ${result(field, computed)}. What was typed was left as it is.`,
    remedy: 'Check the numbers it comes from. If this result is right, clear the cell and compute again.',
  }),
  'pembulatan-berbeda': ({ typed, computed, field }) => ({
    message: `The ${fieldName(field)} says ${result(field, typed)}; computed, it is ${result(field, computed)}. They differ by rounding only.`,
    remedy: 'To make them equal, clear the cell and compute again.',
  }),
  'arah-menurut-capaian': ({ typed, computed, rumus }) => ({
    message: `The achievement says ${percent(typed)}, which is right if lower is better (by ${rumus}), but the indicator was computed as higher is better: ${percent(computed)}.`,
    remedy: 'Add a column “Arah” and fill in turun (down) if lower is better, or naik (up) if it is right as it is.',
  }),
  'capaian-diketik': ({ typed }) => ({
    message: `The achievement ${percent(typed)} was typed and kept, because it cannot be computed from target and realisation.`,
    remedy: 'If the score is known, write it in the realisation cell, for instance “B (68,89)”, so that it is computed.',
  }),
  'kategori-berbeda': ({ typed, computed }) => ({
    message: `The category says ${quote(typed)}, but by its achievement it is ${quote(computed)}. What was typed was left as it is.`,
    remedy: 'Clear the cell and compute again to follow the scale.',
  }),
  'rumus-berbeda': ({ shown, computed, field }) => ({
    message: `The formula in this cell gives ${result(field, shown)}, but the ${fieldName(field)} should be ${result(field, computed)}. The formula was left as it is.`,
    remedy: 'Check the formula, or delete it and compute again.',
  }),
};
