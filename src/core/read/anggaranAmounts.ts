/** Amounts of money in a column, in rupiah. */
import { multiply } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import type { HeaderColumn } from './headerColumn';
import { decimalMarkOf, readNumber } from './number';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** Units in which amounts are given, as titles and headers say it: "(dalam ribuan rupiah)", "(Rp Juta)", "(Rp. 000,-)", "(x Rp 1.000)". */
const SATUAN_UANG: readonly (readonly [factor: number, pattern: RegExp])[] = [
  [1_000_000_000, /\bdalam mil(?:i|y)ar|\bmil(?:i|y)ar(?:an)? (?:rp|rupiah)|\brp\.? ?mil(?:i|y)ar/],
  [1_000_000, /\bdalam (?:rp\.? ?)?juta|\bjuta(?:an)? (?:rp|rupiah)|\brp\.? ?juta|\bx ?(?:rp\.? ?)?1\.000\.000\b/],
  [1000, /\bdalam (?:rp\.? ?)?ribu|\bribu(?:an)? (?:rp|rupiah)|\brp\.? ?(?:000|ribu)|\bx ?(?:rp\.? ?)?1\.?000\b/],
];

/** How many rupiah one unit is by these titles and headers. */
export function factorOf(lines: readonly string[]): number {
  const text = lines.map(wordsOf).join(' ');
  return SATUAN_UANG.find(([, pattern]) => pattern.test(text))?.[0] ?? 1;
}

/** Reads the amounts of a column, in rupiah; what cannot be read is told. */
export function amountReader(view: SheetView, rows: readonly number[], column: HeaderColumn | null, factor: number, issues: Issue[]): (row: number) => Decimal | null {
  if (column === null) return () => null;
  const decimalMark = decimalMarkOf(rows.map((row) => view.input(row, column.column)));
  const scale: Decimal = { coefficient: BigInt(factor), scale: 0 };
  return (row) => {
    let at = column.column;
    while (at < column.to && (view.isBlank(row, at) || /^rp\.?$/i.test(view.text(row, at)))) at++;
    if (view.isBlank(row, at)) return null;
    const reading = readNumber(view.input(row, at), { kind: 'money', role: 'anggaran', decimalMark });
    for (const { code, severity, params } of reading.notes) {
      if (code !== 'angka-tersimpan-teks') issues.push({ code, severity, sheet: view.sheet.name, cell: addressOf(row, at), value: view.value(row, at), params });
    }
    return reading.kind === 'number' ? (factor === 1 ? reading.value : multiply(reading.value, scale)) : null;
  };
}
