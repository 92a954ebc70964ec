/** The JUMLAH rows of PK's program table: they are verified, never added. */
import { equals } from '../exact/decimal';
import type { ProgramRow } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { CheckInput, ProgramTable, ProgramTotal } from '../model/tables';
import { SUMBER_DANA } from '../rules/sumberDana';
import { issueAt } from './issueAt';
import { isJumlahLine, isUnreadable, mismatchOf, NOTHING, plus, sumParams } from './jumlah';
import type { RunningSum } from './jumlah';

function normalised(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
}

/** True when the label names this source of money: "JUMLAH APBD + APBN" names both. */
function names(label: string, ket: string): boolean {
  return ` ${normalised(label)} `.includes(` ${ket} `);
}

/** The sum of programs; null when one of them cannot be read. */
function sumOf({ sheet, columns }: ProgramTable, rows: readonly ProgramRow[]): RunningSum | null {
  let total = NOTHING;
  for (const { row, anggaran } of rows) {
    if (isUnreadable(sheet, row, columns.anggaran, anggaran)) return null;
    if (anggaran !== null) total = plus(total, anggaran);
  }
  return total;
}

/** Which programs a total may add up: those of the sources it names, else those above it or since the total before it. */
function candidatesOf(table: ProgramTable, total: ProgramTotal, previousRow: number): (RunningSum | null)[] {
  const above = table.rows.filter(({ row }) => row < total.row);
  const rows = above.length > 0 ? above : table.rows;
  const since = rows.filter(({ row }) => row > previousRow);
  const kets = new Set(rows.map(({ ket }) => normalised(ket)));
  const named = new Set([...kets].filter((ket) => names(total.label, ket)));
  const unnamed = rows.some(({ ket }) => normalised(ket) === '');
  if (named.size > 0) {
    const exact = sumOf(table, rows.filter(({ ket }) => named.has(normalised(ket))));
    return unnamed ? [exact, sumOf(table, since), sumOf(table, rows)] : [exact];
  }
  // "JUMLAH APBN" in a table whose programs all say APBD has nothing to be compared with.
  if (!unnamed && SUMBER_DANA.test(normalised(total.label))) return [];
  return [sumOf(table, rows), sumOf(table, since)];
}

/** `jumlah-program-tidak-cocok`, at the total's amount. A TOTAL of the recap below the table that repeats an earlier total is right. */
export function checkJumlahProgram({ programs }: CheckInput): Issue[] {
  if (programs === null) return [];
  const totals = programs.totals.filter(({ label }) => isJumlahLine(label));
  return totals.flatMap((total, index): Issue[] => {
    const own = total.anggaran;
    if (own === null) return [];
    if (totals.slice(0, index).some(({ anggaran }) => anggaran !== null && equals(anggaran, own)) && !SUMBER_DANA.test(total.label)) return [];
    const candidates = candidatesOf(programs, total, totals[index - 1]?.row ?? -1);
    const known = candidates.filter((sum) => sum !== null);
    if (known.length < candidates.length) return [];
    const sum = mismatchOf(own, known);
    if (sum === null) return [];
    const place = { sheet: programs.sheet, row: total.row, column: programs.columns.anggaran };
    return [issueAt('warning', 'jumlah-program-tidak-cocok', place, { ...sumParams(own, sum), label: total.label.replace(/\s+/g, ' ').trim() })];
  });
}
