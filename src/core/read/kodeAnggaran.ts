/** The kode of budget rows, from one column or from parts in several. */
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import type { HeaderColumn } from './header';
import type { SheetView } from './sheetView';

const KODE = /^((?:\d{1,2}|x)(?:\s*\.\s*(?:\d{1,4}|xx))*)\.?$/i;

/** A code kept as a number shows its trailing zeros only by its format: 1.1 under 0.00 is 1.10. */
function shownText(view: SheetView, row: number, column: number): string {
  const { value, numberFormat } = view.input(row, column);
  const places = typeof value === 'number' ? /^0\.(0+)$/.exec(numberFormat)?.[1]?.length : undefined;
  return typeof value === 'number' && places !== undefined ? value.toFixed(places) : view.text(row, column);
}

/** What a number lost where it follows its neighbour: 1.1 after 1.9 was 1.10. Null where nothing shows that it lost anything. */
function restored(kode: string, before: string): string | null {
  const [prefix, last] = [kode.slice(0, kode.lastIndexOf('.')), kode.slice(kode.lastIndexOf('.') + 1)];
  const beforeLast = before.slice(before.lastIndexOf('.') + 1);
  const follows = before.startsWith(`${prefix}.`) && before.lastIndexOf('.') === prefix.length && Number(beforeLast) + 1 === Number(last) * 10;
  return follows ? `${prefix}.${last}0` : null;
}

/**
 * Reads the kode of each row; '' where a row has none. A kode that is kept as a number and has its last zero by its format only,
 * or stands there for the second time, has lost a zero (`kode-angka`): it is read with the zero where format or neighbour shows it.
 */
export function kodeReader(view: SheetView, rows: readonly number[], { column, to }: HeaderColumn, nameFrom: number, issues: Issue[]): (row: number) => string {
  const single = to === column || nameFrom === column + 1;
  const last = Math.min(to, nameFrom === column ? to : nameFrom - 1);
  const codes = new Map<number, string>();
  const seen = new Set<string>();
  let before = '';
  for (const row of rows) {
    let joined = shownText(view, row, column);
    for (let part = column + 1; part <= last; part += 1) {
      const text = shownText(view, row, part);
      if (text !== '') joined = joined === '' ? text : `${joined}.${text}`;
    }
    joined = joined.replace(/\s+/g, '');
    let kode = KODE.test(joined) ? joined.replace(/\.$/, '') : '';
    const value = view.value(row, column);
    const byFormat = kode !== String(value);
    if (single && typeof value === 'number' && kode.includes('.') && (byFormat || seen.has(kode))) {
      const whole = byFormat ? kode : restored(kode, before);
      issues.push({ code: 'kode-angka', severity: 'warning', sheet: view.sheet.name, cell: addressOf(row, column), value, params: { kode: whole ?? kode } });
      kode = whole ?? kode;
    }
    if (kode !== '') {
      seen.add(kode);
      before = kode;
    }
    codes.set(row, kode);
  }
  return (row) => codes.get(row) ?? '';
}
