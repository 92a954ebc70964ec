/** Belanja that was spent without, or beyond, its anggaran. In pendapatan and pembiayaan more is no fault. */
import { notesOfSerapan } from '../compute/realisasiAnggaran';
import { isZero, ZERO } from '../exact/decimal';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { isSelisihLine, isUnreadable, paramOf } from './jumlah';

/** `realisasi-melebihi-anggaran` (the row is real: a warning) and `realisasi-tanpa-anggaran` (an error), at the realisasi; sums are judged by their rows. */
export function checkRealisasiBelanja({ apbd }: CheckInput): Issue[] {
  const column = apbd?.table.columns.realisasi ?? null;
  if (apbd === null || column === null) return [];
  const { sheet, columns } = apbd.table;
  return findingsIn(apbd.results, ({ source, anggaran }) => {
    const { row, realisasi } = source;
    if (source.bagian !== 'belanja' || realisasi === null) return [];
    if (isUnreadable(sheet, row, columns.anggaran, anggaran)) return [];
    const budget = anggaran ?? ZERO;
    const told = notesOfSerapan(budget, realisasi);
    if (told.length === 0 || isSelisihLine(source.uraian)) return [];
    const place = { sheet, row, column };
    if (isZero(budget)) return told.some(({ code }) => code === 'realisasi-tanpa-anggaran') ? [issueAt('error', 'realisasi-tanpa-anggaran', place, { realisasi: paramOf(realisasi) })] : [];
    if (!told.some(({ code }) => code === 'realisasi-melebihi-anggaran')) return [];
    return [issueAt('warning', 'realisasi-melebihi-anggaran', place, { anggaran: paramOf(budget), realisasi: paramOf(realisasi) })];
  });
}
