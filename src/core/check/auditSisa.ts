/** Sisa that already stand in the APBD sheet against the computed ones. */
import { compareTyped } from '../compute/audit';
import { isZero, negate, subtract } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { ApbdTable, CheckInput } from '../model/tables';
import { readNumber } from '../read/number';
import { viewSheet } from '../read/sheetView';
import { auditCell } from './auditCell';
import { findingsIn } from './findingsIn';

/** An amount in the sheet's own unit: in thousands, Rp 1.250.400 is 1250.4. */
function inUnit(amount: Decimal, factor: number): Decimal {
  return { coefficient: amount.coefficient, scale: amount.scale + (String(factor).length - 1) };
}

/** What a column of sisa may hold of a row whose anggaran − realisasi this is, in the sheet's own unit. */
type Arti = (sisa: Decimal, result: AnggaranResult) => Decimal;

const asComputed: Arti = (sisa) => sisa;

/** What is left when that which is bound already in this column is taken off too. */
function afterBound({ sheet }: ApbdTable, column: number): Arti {
  const view = viewSheet(sheet);
  return (sisa, { source }) => {
    const bound = view === null ? null : readNumber(view.input(source.row, column), { kind: 'money', role: 'anggaran', decimalMark: ',' });
    return bound?.kind === 'number' ? subtract(sisa, bound.value) : sisa;
  };
}

/**
 * How the column is meant, by most of its numbers: anggaran − realisasi; "lebih/(kurang)", which is realisasi − anggaran; or what is
 * left beyond what is bound in a column beside it (kontrak, panjar).
 */
function artiOf(table: ApbdTable, results: readonly AnggaranResult[]): Arti {
  const { terikat = [] } = table.columns;
  const meanings: readonly Arti[] = [asComputed, negate, ...terikat.map((column) => afterBound(table, column))];
  const agreeing = (arti: Arti): number => results.filter((result) => {
    const { source: { typedSisa }, sisa } = result;
    return typedSisa !== null && sisa !== null && !isZero(sisa) && compareTyped(typedSisa, arti(inUnit(sisa, table.factor), result), { kind: 'money' }) === 'equal';
  }).length;
  const rows = meanings.map(agreeing);
  const most = Math.max(...rows);
  return (most > 1 ? meanings[rows.indexOf(most)] : null) ?? asComputed;
}

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, for sisa. */
export function checkAuditSisa({ apbd }: CheckInput): Issue[] {
  const column = apbd?.table.place.resultColumns.sisa ?? null;
  if (apbd === null || column === null || !apbd.table.computable) return [];
  const { sheet, factor } = apbd.table;
  const audit = (arti: Arti): Issue[] =>
    findingsIn(apbd.results, (result) => {
      const { source, sisa } = result;
      if (source.typedSisa === null || sisa === null) return [];
      // Of a pendapatan, what came in beyond its target is often written as the positive number.
      if (source.bagian !== 'belanja' && compareTyped(source.typedSisa, negate(inUnit(sisa, factor)), { kind: 'money' }) === 'equal') return [];
      return auditCell(source.typedSisa, { field: 'sisa', computed: arti(inUnit(sisa, factor), result), exact: null, kind: 'money', factor }, { sheet, row: source.row, column });
    });
  const issues = audit(asComputed);
  // Only where something differs may another meaning fit better.
  const arti = issues.length === 0 ? asComputed : artiOf(apbd.table, apbd.results);
  return arti === asComputed ? issues : audit(arti);
}
