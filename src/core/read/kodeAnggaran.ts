/** The kode of budget rows: whole in one column, in parts over several, or whole in each of several columns (urusan, unit, kegiatan, akun). */
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import { stateKode } from './kodeNegara';
import { typedAsDate } from './kodeTanggal';
import type { SheetView } from './sheetView';

/** A row's kode, and the kode of each column where every column holds a whole one; both '' and empty where there is none. */
export interface RowKode {
  readonly kode: string;
  readonly path: readonly string[];
}

const NONE: RowKode = { kode: '', path: [] };

const KODE = /^(?!0+$)(?:\d{1,2}|x)(?:\.(?:\d{1,6}|xx))*\.?$/i;

const LONG_KODE = /^(?:\d{1,2}|x)(?:\.(?:\d{1,6}|xx)){2,}\.?$/i;

/** True where a text is a kode of three parts or more: what bears one is a row. */
export function isLongKode(text: string): boolean {
  return LONG_KODE.test(text);
}

/** Without spaces and the closing dot; "1-06.0-00" is "1.06.0.00" (a unit's kode as SIPD prints it). '' where the text is no kode. */
export function kodeOf(text: string): string {
  // Nearly every cell of the column is one as it stands.
  if (KODE.test(text)) return text.endsWith('.') ? text.slice(0, -1) : text;
  const joined = text.replace(/\s+/g, '').replace(/(?<=\d)-(?=\d{2}(?:\.|$))/g, '.');
  return KODE.test(joined) ? joined.replace(/\.$/, '') : '';
}

/** True where a kode goes on from a shorter one. */
export function continues(longer: string, shorter: string): boolean {
  return longer[shorter.length] === '.' && longer.startsWith(shorter);
}

/** True where it does so by one part. */
export function isRightAbove(shorter: string, longer: string): boolean {
  return shorter.length === longer.lastIndexOf('.') && continues(longer, shorter);
}

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

/** True where a column's kode goes on from that of a column before it, or is an akun beside one: each column holds a whole one. */
function isWhole(parts: readonly string[]): boolean {
  const filled = parts.filter((part) => part !== '');
  return filled.some((part, index) => {
    const before = filled.slice(0, index);
    if (part.split('.').length > 2 && before.some((other) => part.startsWith(`${other}.`))) return true;
    return /^[4-6]\.\d(?:\.|$)/.test(part) && before.some((other) => other.split('.').length >= 3);
  });
}

/** Every shorter kode that the kode of a column go on from. */
function shorterKode(view: SheetView, rows: readonly number[], column: number): ReadonlySet<string> {
  const shorter = new Set<string>();
  for (const row of rows) {
    for (let kode = kodeOf(view.text(row, column)); kode.includes('.'); ) {
      kode = kode.slice(0, kode.lastIndexOf('.'));
      shorter.add(kode);
    }
  }
  return shorter;
}

/**
 * Reads the kode of each row. One that Excel made a date is told (`kode-tanggal`), and read where other rows' kode go on from it.
 * One that is kept as a number and has its last zero by its format only, or stands there for the second time, has lost a zero
 * (`kode-angka`): it is read with the zero where format or neighbour shows it.
 */
export function kodeReader(view: SheetView, rows: readonly number[], columns: readonly number[], issues: Issue[]): (row: number) => RowKode {
  const [first] = columns;
  if (first === undefined) return () => NONE;
  const single = columns.length === 1;
  const partsOf = (row: number): string[] => columns.map((column) => shownText(view, row, column));
  const whole = !single && rows.some((row) => isWhole(partsOf(row).map(kodeOf)));
  const codes: RowKode[] = [];
  /** Asked for by kode that are numbers only. */
  const seen = new Set<string>();
  const withNumbers = columns.filter((column) => rows.some((row) => typeof view.value(row, column) === 'number'));
  const hasNumbers = single && withNumbers.length > 0;
  let before = '';
  /** The innermost kode of a row. */
  const lastOf = (parts: readonly string[]): string => parts.filter((part) => part !== '').at(-1) ?? '';
  const statePath = stateKode(rows, (row) => lastOf(columns.map((column) => view.text(row, column))));
  const dateIn = (row: number): { readonly column: number; readonly typed: string } | undefined =>
    withNumbers.map((column) => ({ column, typed: typedAsDate(view.input(row, column)) })).find(({ typed }) => typed !== '');
  /** Asked for by dates only. */
  let shorter: ReadonlySet<string> | null = null;
  for (const row of rows) {
    const dated = dateIn(row);
    if (dated !== undefined) {
      shorter ??= shorterKode(view, rows, first);
      const { column, typed } = dated;
      const kode = single && shorter.has(typed) ? typed : '';
      issues.push({ code: 'kode-tanggal', severity: 'warning', sheet: view.sheet.name, cell: addressOf(row, column), value: view.value(row, column), params: { kode } });
      codes[row] = { kode, path: NONE.path };
      continue;
    }
    const parts = partsOf(row);
    const levels = statePath?.(lastOf(parts)) ?? null;
    if (levels !== null) {
      codes[row] = { kode: lastOf(parts), path: levels };
      continue;
    }
    const path = whole ? parts.map(kodeOf) : [];
    let kode = whole ? lastOf(path) : kodeOf(single ? (parts[0] ?? '') : parts.filter((part) => part !== '').join('.'));
    const value = view.value(row, first);
    const byFormat = kode !== String(value);
    if (single && typeof value === 'number' && kode.includes('.') && (byFormat || seen.has(kode))) {
      const zero = byFormat ? kode : restored(kode, before);
      issues.push({ code: 'kode-angka', severity: 'warning', sheet: view.sheet.name, cell: addressOf(row, first), value, params: { kode: zero ?? kode } });
      kode = zero ?? kode;
    }
    if (kode !== '') {
      if (hasNumbers) seen.add(kode);
      before = kode;
    }
    codes[row] = path.length === 0 ? { kode, path: NONE.path } : { kode, path };
  }
  return (row) => codes[row] ?? NONE;
}
