/** Percentages over 100. */
import { compare, HUNDRED } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { NumberReading } from '../model/number';
import type { CheckInput } from '../model/tables';
import { isPersen } from '../read/satuan';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';
import { isNamedPersentase } from './namaIndikator';

function highestOf(reading: NumberReading): Decimal | null {
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'range' ? reading.upper : null;
}

/** `persen-lebih-100`, at the target or realisasi. Without a Satuan the name says whether a row is a percentage. */
export function checkPersenLebih100({ pk }: CheckInput): Issue[] {
  if (pk === null) return [];
  const { sheet, columns, rows } = pk.table;
  return rows.flatMap((source): Issue[] => {
    const persen = source.satuan.trim() === '' ? isNamedPersentase(source.indikator) : isPersen(source.satuan);
    if (!persen) return [];
    return (['target', 'realisasi'] as const).flatMap((field): Issue[] => {
      const highest = highestOf(source[field]);
      if (highest === null || compare(highest, HUNDRED) <= 0) return [];
      // A realisasi taken from quarters has no cell of its own.
      return [issueAt('warning', 'persen-lebih-100', { sheet, row: source.row, column: columns[field] ?? columns.indikator }, { value: paramOf(highest) })];
    });
  });
}
