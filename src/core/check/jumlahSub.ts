/** An indikator with a value of its own whose sub-indikator do not sum to it. */
import type { IndikatorRow } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { kindOfSatuan, sameSatuan } from '../read/satuan';
import { issueAt } from './issueAt';
import { mismatchOf, NOTHING, plus, sumParams } from './jumlah';

/** Percentages, scores and other units than the parent's are not added up; a sub without Satuan has its parent's. */
function areSummed(parent: IndikatorRow, subs: readonly IndikatorRow[]): boolean {
  if (kindOfSatuan(parent.satuan, parent.indikator) === 'decimal') return false;
  return subs.every(({ satuan }) => satuan.trim() === '' || sameSatuan(satuan, parent.satuan));
}

/** `jumlah-sub-tidak-cocok`, at the parent's target or realisasi; not where a sub has no number. */
export function checkJumlahSub({ pk }: CheckInput): Issue[] {
  if (pk === null) return [];
  const { sheet, columns, rows } = pk.table;
  const subsOf = new Map<number, IndikatorRow[]>();
  for (const row of rows) {
    if (row.parent === null) continue;
    const list = subsOf.get(row.parent);
    if (list === undefined) subsOf.set(row.parent, [row]);
    else list.push(row);
  }
  return [...subsOf].flatMap(([index, subs]): Issue[] => {
    const parent = rows[index];
    if (parent === undefined || !areSummed(parent, subs)) return [];
    return (['target', 'realisasi'] as const).flatMap((field): Issue[] => {
      const column = columns[field];
      const own = parent[field];
      const values = subs.flatMap((sub) => (sub[field].kind === 'number' ? [sub[field].value] : []));
      if (column === null || own.kind !== 'number' || values.length < subs.length) return [];
      const sum = mismatchOf(own.value, [values.reduce(plus, NOTHING)]);
      return sum === null ? [] : [issueAt('warning', 'jumlah-sub-tidak-cocok', { sheet, row: parent.row, column }, { ...sumParams(own.value, sum), field })];
    });
  });
}
