/** Percentages over 100. */
import { compare, HUNDRED } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { NumberReading } from '../model/number';
import type { CheckInput } from '../model/tables';
import { isPersen } from '../read/satuan';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';
import { isNamedPersentase } from './namaIndikator';

function highestOf(reading: NumberReading): Decimal | null {
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'range' ? reading.upper : null;
}

/** What tells a percentage, and its figures. */
interface PersenRow {
  readonly row: number;
  readonly indikator: string;
  readonly satuan: string;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
}

/** `persen-lebih-100`, at the row's target or realisasi. Without a Satuan the name says whether a row is a percentage. */
export function persenLebih100(sheet: SheetSnapshot, columns: { readonly indikator: number; readonly target: number | null; readonly realisasi: number | null }, source: PersenRow): Issue[] {
  const persen = source.satuan.trim() === '' ? isNamedPersentase(source.indikator) : isPersen(source.satuan);
  if (!persen) return [];
  return (['target', 'realisasi'] as const).flatMap((field): Issue[] => {
    const highest = highestOf(source[field]);
    if (highest === null || compare(highest, HUNDRED) <= 0) return [];
    // A realisasi taken from quarters has no cell of its own.
    return [issueAt('warning', 'persen-lebih-100', { sheet, row: source.row, column: columns[field] ?? columns.indikator }, { value: paramOf(highest) })];
  });
}

/** `persen-lebih-100` in PK. */
export function checkPersenLebih100({ pk }: CheckInput): Issue[] {
  return pk === null ? [] : findingsIn(pk.table.rows, (source) => persenLebih100(pk.table.sheet, pk.table.columns, source));
}
