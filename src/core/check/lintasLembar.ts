/** The same indikator in two sheets with other figures: PK's count, and both are named. */
import { equals, toText } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { SheetSnapshot } from '../model/grid';
import { grouped } from '../model/grouped';
import type { Issue } from '../model/issue';
import type { NumberReading } from '../model/number';
import { partsOfName } from '../read/namaDenganSub';
import { indikatorNameKey } from '../read/namaIndikator';
import { predikatOf, sameTingkat } from '../read/predikat';
import { sameSatuan } from '../read/satuan';
import { addressOf } from '../record/address';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';

/** What one sheet says of an indikator in one year. Rows and columns are 0-based and absolute. */
export interface LintasEntry {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  /** Where its figures stand; null where the sheet has no such column. */
  readonly columns: { readonly indikator: number; readonly target: number | null; readonly realisasi: number | null };
  readonly indikator: string;
  /** The name of the indikator that a sub-indikator belongs to; null for an indikator. */
  readonly induk: string | null;
  readonly tahun: number | null;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  /** From the row's Satuan; '' where there is none. A unit beside the figures is taken from their readings. */
  readonly satuan: string;
  readonly capaian: Decimal | null;
}

/** True where both readings say something and not the same. A letter and a score agree where the score has that letter. */
function differ(a: NumberReading, b: NumberReading): boolean {
  if (a.kind === 'number' && b.kind === 'number') return !equals(a.value, b.value);
  if (a.kind === 'range' && b.kind === 'range') return !equals(a.lower, b.lower) || !equals(a.upper, b.upper);
  if (a.kind === 'predikat' && b.kind === 'predikat') return a.predikat !== b.predikat;
  if (a.kind === 'level' && b.kind === 'level') return !sameTingkat(a.text, b.text);
  if (a.kind === 'predikat' && b.kind === 'number') return (b.predikat ?? predikatOf(b.value)) !== a.predikat;
  return a.kind === 'number' ? differ(b, a) : false;
}

/** A reading as a finding tells it; '' where there is none. */
function quoted(reading: NumberReading): string {
  switch (reading.kind) {
    case 'number':
      return paramOf(reading.value);
    case 'range':
      return `${paramOf(reading.lower)}–${paramOf(reading.upper)}`;
    case 'predikat':
      return reading.predikat;
    case 'level':
      return reading.text;
    case 'missing':
    case 'invalid':
      return '';
  }
}

/** The unit that a sheet says of an indikator, in its column or beside its figures; '' where it says none. */
function satuanOf({ satuan, target, realisasi }: LintasEntry): string {
  const beside = (reading: NumberReading): string => (reading.kind === 'number' || reading.kind === 'range' ? (reading.satuan ?? '') : '');
  return satuan.trim() || beside(target) || beside(realisasi);
}

/**
 * Finds PK's row for a row of another sheet: by the name alone, a sub-indikator only under the same indikator where both name one.
 * Null where no row or more than one can be meant; of an indikator and a sub of one name the sub is meant.
 */
function matcherOf(reference: readonly LintasEntry[]): (entry: LintasEntry) => LintasEntry | null {
  const byKey = grouped(reference, ({ indikator }) => indikatorNameKey(indikator));
  const subsOf = new Map<string, Set<string>>();
  for (const entry of reference) {
    if (entry.induk === null) continue;
    const parent = indikatorNameKey(entry.induk);
    subsOf.set(parent, (subsOf.get(parent) ?? new Set()).add(indikatorNameKey(entry.indikator)));
  }
  const pick = (candidates: readonly LintasEntry[], induk: string | null): LintasEntry | null => {
    const parent = induk === null ? null : indikatorNameKey(induk);
    const fitting = candidates.filter((entry) => entry.induk === null || parent === null || indikatorNameKey(entry.induk) === parent);
    const subs = fitting.filter((entry) => entry.induk !== null);
    const [only, ...more] = subs.length > 0 ? subs : fitting;
    return more.length > 0 ? null : (only ?? null);
  };
  return ({ indikator, induk }) => {
    const key = indikatorNameKey(indikator);
    if (key === '') return null;
    const exact = byKey.get(key);
    if (exact !== undefined) return pick(exact, induk);
    // A cell that holds the names of PK's sub-indikator too: "X - Panti Pemerintah - Panti Swasta".
    const { head, rest } = partsOfName(indikator);
    const subs = subsOf.get(indikatorNameKey(head));
    const ownSubs = subs !== undefined && rest.length > 0 && rest.every((part) => subs.has(indikatorNameKey(part)));
    return ownSubs ? pick(byKey.get(indikatorNameKey(head)) ?? [], induk) : null;
  };
}

/**
 * `beda-lintas-lembar`, once for each of `entries` whose target, realisasi or satuan differ from those of the same indikator and year in
 * `reference` (PK's, which count): at the first of its cells that differs. What only one of the two says is no difference.
 */
export function compareLintasLembar(reference: readonly LintasEntry[], entries: readonly LintasEntry[]): Issue[] {
  const find = matcherOf(reference);
  return entries.flatMap((entry): Issue[] => {
    const pk = find(entry);
    if (pk === null || (pk.tahun !== null && entry.tahun !== null && pk.tahun !== entry.tahun)) return [];
    const target = differ(entry.target, pk.target);
    const realisasi = differ(entry.realisasi, pk.realisasi);
    const [satuan, satuanPk] = [satuanOf(entry), satuanOf(pk)];
    if (!target && !realisasi && (satuan === '' || satuanPk === '' || sameSatuan(satuan, satuanPk))) return [];
    const field = !target && realisasi ? 'realisasi' : 'target';
    const cellOf = ({ columns }: LintasEntry): number => columns[field] ?? columns.indikator;
    return [
      issueAt('warning', 'beda-lintas-lembar', { sheet: entry.sheet, row: entry.row, column: cellOf(entry) }, {
        indikator: entry.indikator.trim(),
        other: `${pk.sheet.name}!${addressOf(pk.row, cellOf(pk))}`,
        target: quoted(entry.target),
        realisasi: quoted(entry.realisasi),
        satuan,
        capaian: entry.capaian === null ? '' : toText(entry.capaian),
        targetPk: quoted(pk.target),
        realisasiPk: quoted(pk.realisasi),
        satuanPk,
        capaianPk: pk.capaian === null ? '' : toText(pk.capaian),
      }),
    ];
  });
}
