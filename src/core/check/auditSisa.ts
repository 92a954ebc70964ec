/** Sisa that already stand in the APBD sheet against the computed ones. */
import { compareTyped } from '../compute/audit';
import { isZero, negate } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { auditCell } from './auditCell';
import { findingsIn } from './findingsIn';

/** An amount in the sheet's own unit: in thousands, Rp 1.250.400 is 1250.4. */
function inUnit(amount: Decimal, factor: number): Decimal {
  return { coefficient: amount.coefficient, scale: amount.scale + (String(factor).length - 1) };
}

/** How a column of sisa may be meant besides anggaran − realisasi: "lebih/(kurang)" is realisasi − anggaran in every row. */
function isLebihKurang(results: readonly AnggaranResult[], factor: number): boolean {
  const told = results.flatMap(({ source: { typedSisa }, sisa }) => (typedSisa === null || sisa === null || isZero(sisa) ? [] : [{ typedSisa, sisa: inUnit(sisa, factor) }]));
  return told.length > 1 && told.every(({ typedSisa, sisa }) => compareTyped(typedSisa, negate(sisa), { kind: 'money' }) === 'equal');
}

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, for sisa. */
export function checkAuditSisa({ apbd }: CheckInput): Issue[] {
  const column = apbd?.table.place.resultColumns.sisa ?? null;
  if (apbd === null || column === null || !apbd.table.computable) return [];
  const { sheet, factor } = apbd.table;
  if (isLebihKurang(apbd.results, factor)) return [];
  return findingsIn(apbd.results, ({ source, sisa }) => {
    if (source.typedSisa === null || sisa === null) return [];
    // Of a pendapatan, what came in beyond its target is often written as the positive number.
    if (source.bagian !== 'belanja' && compareTyped(source.typedSisa, negate(inUnit(sisa, factor)), { kind: 'money' }) === 'equal') return [];
    return auditCell(source.typedSisa, { field: 'sisa', computed: inUnit(sisa, factor), exact: null, kind: 'money', factor }, { sheet, row: source.row, column });
  });
}
