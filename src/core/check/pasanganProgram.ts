/** Which program of PK is which of APBD. */
import { isZero, sum, toText, withoutTrailingZeros } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import { grouped } from '../model/grouped';
import type { ProgramRow } from '../model/indikator';
import { isMisspelling, normalisedNama } from './namaProgram';

/** Beyond this many comparisons of leftover names only equal names and amounts are matched: no real program table comes near. */
const MOST_COMPARISONS = 250_000;

/** `nama`: the same name. `ejaan`: the same name misspelt. `jumlah`: other names, but an amount that only these two have. */
export type DasarPasangan = 'nama' | 'ejaan' | 'jumlah';

/** A program in both sheets; where one of them splits it over rows of one name, the amount is their sum. Amounts are rupiah. */
export interface PasanganProgram {
  readonly dasar: DasarPasangan;
  readonly pk: ProgramRow;
  readonly apbd: AnggaranResult;
  readonly anggaranPk: Decimal | null;
  readonly anggaranApbd: Decimal | null;
}

export interface Pencocokan {
  readonly pasangan: readonly PasanganProgram[];
  readonly sisaPk: readonly ProgramRow[];
  readonly sisaApbd: readonly AnggaranResult[];
}

/** One program of either sheet. */
interface Calon<Row> {
  readonly row: Row;
  readonly nama: string;
  readonly anggaran: Decimal | null;
}

function amountKey({ anggaran }: { readonly anggaran: Decimal | null }): string | null {
  return anggaran === null || isZero(anggaran) ? null : toText(withoutTrailingZeros(anggaran));
}

/** The sum of the amounts; null when one is unknown. */
function total(list: readonly { readonly anggaran: Decimal | null }[]): Decimal | null {
  const known = list.flatMap(({ anggaran }) => (anggaran === null ? [] : [anggaran]));
  return known.length < list.length ? null : sum(known);
}

type Pk = Calon<ProgramRow>;
type Apbd = Calon<AnggaranResult>;

function pair(dasar: DasarPasangan, pk: Pk, apbd: Apbd): PasanganProgram {
  return { dasar, pk: pk.row, apbd: apbd.row, anggaranPk: pk.anggaran, anggaranApbd: apbd.anggaran };
}

/** Rows of one name: those of equal amount belong together, then one by one; where a side has a single row left, it stands for all of the other's. */
function pairNamesakes(pks: readonly Pk[], apbds: readonly Apbd[]): PasanganProgram[] {
  const pairs: PasanganProgram[] = [];
  const left = [...apbds];
  const rest = pks.filter((pk) => {
    const key = amountKey(pk);
    const index = left.findIndex((apbd) => key !== null && amountKey(apbd) === key);
    const [same] = index < 0 ? [] : left.splice(index, 1);
    if (same !== undefined) pairs.push(pair('nama', pk, same));
    return same === undefined;
  });
  const [pk] = rest;
  const [apbd] = left;
  // What is over on one side only has been named by the other: it is not missing there.
  if (pk === undefined || apbd === undefined) return pairs;
  if (rest.length === left.length) return [...pairs, ...rest.flatMap((each, index) => left.slice(index, index + 1).map((other) => pair('nama', each, other)))];
  return [...pairs, { dasar: 'nama', pk: pk.row, apbd: apbd.row, anggaranPk: total(rest), anggaranApbd: total(left) }];
}

/** Misspelt names, where each is the only one near the other. */
function pairMisspelt(pks: readonly Pk[], apbds: readonly Apbd[]): [Pk, Apbd][] {
  if (pks.length * apbds.length > MOST_COMPARISONS) return [];
  const near = pks.map((pk) => ({ pk, found: apbds.filter((apbd) => isMisspelling(pk.nama, apbd.nama)) }));
  const claims = new Map<Apbd, number>();
  for (const apbd of near.flatMap(({ found }) => found)) claims.set(apbd, (claims.get(apbd) ?? 0) + 1);
  return near.flatMap(({ pk, found }): [Pk, Apbd][] => {
    const [apbd] = found;
    return apbd !== undefined && found.length === 1 && claims.get(apbd) === 1 ? [[pk, apbd]] : [];
  });
}

/** Amounts other than nil that only one row of each side has. */
function pairByAmount(pks: readonly Pk[], apbds: readonly Apbd[]): [Pk, Apbd][] {
  const amounts = grouped(apbds, amountKey);
  return [...grouped(pks, amountKey)].flatMap(([key, [pk, ...more]]): [Pk, Apbd][] => {
    const [apbd, ...others] = amounts.get(key) ?? [];
    return pk !== undefined && apbd !== undefined && more.length === 0 && others.length === 0 ? [[pk, apbd]] : [];
  });
}

/** Matches by equal name, then by misspelling, then by equal amount; each step takes only what the one before left. */
export function matchProgram(pkRows: readonly ProgramRow[], apbdRows: readonly AnggaranResult[]): Pencocokan {
  let pks: readonly Pk[] = pkRows.map((row) => ({ row, nama: normalisedNama(row.program), anggaran: row.anggaran }));
  let apbds: readonly Apbd[] = apbdRows.map((row) => ({ row, nama: normalisedNama(row.source.uraian), anggaran: row.anggaran }));
  const byName = grouped(apbds, ({ nama }) => nama);
  const pasangan = [...grouped(pks, ({ nama }) => nama)].flatMap(([nama, group]) => pairNamesakes(group, byName.get(nama) ?? []));
  const names = new Set(pks.map(({ nama }) => nama));
  pks = pks.filter(({ nama }) => !byName.has(nama));
  apbds = apbds.filter(({ nama }) => !names.has(nama));
  for (const [dasar, step] of [['ejaan', pairMisspelt], ['jumlah', pairByAmount]] as const) {
    const found = step(pks, apbds);
    pasangan.push(...found.map(([pk, apbd]) => pair(dasar, pk, apbd)));
    const taken = new Set<Pk | Apbd>(found.flat());
    pks = pks.filter((pk) => !taken.has(pk));
    apbds = apbds.filter((apbd) => !taken.has(apbd));
  }
  return { pasangan, sisaPk: pks.map(({ row }) => row), sisaApbd: apbds.map(({ row }) => row) };
}
