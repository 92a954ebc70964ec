/**
 * Which row of PK an indikator of the Kegiatan sheet is, and which row of APBD each of its kegiatan is (LKj Tabel 3.10).
 * Kegiatan are looked for within their program: two programs may have a kegiatan of one name.
 */
import { subtract, sum } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { IndikatorRow } from '../model/indikator';
import type { AlasanTanpaAnggaran, JumlahAnggaran, KegiatanTable, PetaAnggaran, PetaIndikator, PetaKegiatan } from '../model/kegiatan';
import type { ProgramTable } from '../model/tables';
import { findIndikator, type NamedIndikator } from '../read/namaDenganSub';
import { indikatorNameKey } from '../read/namaIndikator';
import { wholeRows } from './bagianRows';
import { isNearKegiatan, namaKegiatanKey } from '../read/namaKegiatan';
import { isApbn } from '../rules/sumberDana';

const BULLET = /^\s*[-–—•▪●*·]/;

interface PkName extends NamedIndikator {
  readonly row: number;
  readonly parent: number | null;
}

/** Rows of PK by their names: an indikator of the OPD itself before its sub-indikator, and before those of the cascade. */
function mapIndikator(kegiatan: KegiatanTable, pk: readonly IndikatorRow[]): readonly PetaIndikator[] {
  const names = pk.map(({ indikator: name, parent }, row): PkName => ({ row, parent, name, subs: pk.filter((sub) => sub.parent === row).map((sub) => sub.indikator) }));
  const tiers = [
    names.filter(({ row, parent }) => parent === null && pk[row]?.cakupan === 'opd'),
    names.filter(({ row, parent }) => parent !== null && pk[row]?.cakupan === 'opd'),
    names.filter(({ row }) => pk[row]?.cakupan !== 'opd'),
  ];
  let above: number | null = null;
  return kegiatan.indikator.map(({ indikator: text }): PetaIndikator => {
    // "- Panti Pemerintah" is first of all a sub of the indikator above it.
    const siblings: readonly (readonly PkName[])[] = BULLET.test(text) && above !== null ? [names.filter(({ parent }) => parent === above)] : [];
    for (const tier of [...siblings, ...tiers]) {
      const found = findIndikator(text, tier);
      if (found !== null) {
        if (found.parent === null) above = found.row;
        return { kind: 'pk', row: found.row };
      }
      const key = indikatorNameKey(text);
      if (tier.some(({ name }) => indikatorNameKey(name) === key)) return { kind: 'none', alasan: 'lebih dari satu cocok' };
    }
    if (!BULLET.test(text)) above = null;
    return { kind: 'none', alasan: 'tidak ada di PK' };
  });
}

/** A row of APBD by its name. */
interface ApbdName {
  readonly row: number;
  readonly key: string;
}

/** APBD's rows of belanja by name. */
interface ApbdNames {
  readonly programs: readonly ApbdName[];
  /** Rows of a level below any of these rows; everywhere where these are null. */
  readonly below: (roots: readonly number[] | null, level: 'kegiatan' | 'sub-kegiatan') => readonly ApbdName[];
}

function namesOf(apbd: readonly AnggaranResult[]): ApbdNames {
  const names = apbd.map(({ source }, row) => ({ row, key: namaKegiatanKey(source.uraian), level: source.bagian === 'belanja' ? source.level : null, parent: source.parent }));
  return {
    programs: names.filter(({ level }) => level === 'program'),
    below: (roots, level) => {
      const inside = new Set(roots);
      // Parents stand above their children.
      for (const { row, parent } of names) if (parent !== null && inside.has(parent)) inside.add(row);
      return names.filter((name) => name.level === level && (roots === null || inside.has(name.row)));
    },
  };
}

const none = (alasan: AlasanTanpaAnggaran): PetaAnggaran => ({ kind: 'none', alasan });

/** The rows of this name; else the only one that is it misspelt, where `free` says that nobody has it by its right name. */
function named(key: string, names: readonly ApbdName[], free: (row: number) => boolean): { readonly rows: readonly number[]; readonly dasar: 'nama' | 'ejaan' } {
  const exact = names.filter((name) => name.key === key);
  if (exact.length > 0 || key === '') return { rows: exact.map(({ row }) => row), dasar: 'nama' };
  return { rows: names.filter((name) => free(name.row) && isNearKegiatan(name.key, key)).map(({ row }) => row), dasar: 'ejaan' };
}

const ALWAYS = (): boolean => true;

/** Rows of APBD for each kegiatan of one program of the Kegiatan sheet. */
function mapProgram(kegiatan: readonly { readonly kegiatan: string; readonly subKegiatan: string }[], roots: readonly number[] | null, apbd: ApbdNames): readonly PetaAnggaran[] {
  const levels = (['kegiatan', 'sub-kegiatan'] as const).map((level) => apbd.below(roots, level));
  const all = levels.flat();
  const keys = new Set(kegiatan.map((row) => namaKegiatanKey(row.subKegiatan === '' ? row.kegiatan : row.subKegiatan)));
  // A name that this program has rightly spelt is not taken by one that only resembles it.
  const claimed = new Set(all.filter(({ key }) => keys.has(key)).map(({ row }) => row));
  const free = (row: number): boolean => !claimed.has(row);
  return kegiatan.map((row): PetaAnggaran => {
    let pools = levels;
    if (row.subKegiatan !== '') {
      const parents = named(namaKegiatanKey(row.kegiatan), levels[0] ?? [], ALWAYS).rows;
      pools = parents.length === 0 ? [levels[1] ?? []] : [apbd.below(parents, 'sub-kegiatan')];
    }
    const key = namaKegiatanKey(row.subKegiatan === '' ? row.kegiatan : row.subKegiatan);
    const found = pools.map((pool) => named(key, pool, free)).filter(({ rows }) => rows.length > 0);
    const best = found.find(({ dasar }) => dasar === 'nama') ?? found[0];
    const [first, second] = best?.rows ?? [];
    if (best === undefined || first === undefined) return none('kegiatan tidak ditemukan');
    return second === undefined ? { kind: 'apbd', row: first, dasar: best.dasar } : none('lebih dari satu cocok');
  });
}

/** True for a program that the state pays: PK lists it so, and no APBD has it. */
function isApbnProgram(key: string, programs: ProgramTable | null): boolean {
  return programs?.rows.some(({ program, ket }) => isApbn(ket) && namaKegiatanKey(program) === key) === true;
}

function mapAnggaran({ programs: opened, rows }: KegiatanTable, apbd: readonly AnggaranResult[] | null, pkPrograms: ProgramTable | null): readonly PetaAnggaran[] {
  if (apbd === null) return rows.map(() => none('tanpa apbd'));
  const names = namesOf(apbd);
  const peta: PetaAnggaran[] = rows.map(() => none('program tidak ditemukan'));
  opened.forEach(({ program }, index) => {
    const own = rows.flatMap((row, at) => (row.program === index ? [{ row, at }] : []));
    const key = namaKegiatanKey(program);
    // Without a program the kegiatan's name must be the only one in all of APBD.
    const roots = key === '' ? null : named(key, names.programs, ALWAYS);
    const several = roots?.dasar === 'ejaan' && roots.rows.length > 1;
    if (roots !== null && (roots.rows.length === 0 || several)) {
      const alasan = several ? 'lebih dari satu cocok' : isApbnProgram(key, pkPrograms) ? 'program apbn' : 'program tidak ditemukan';
      for (const { at } of own) peta[at] = none(alasan);
      return;
    }
    mapProgram(own.map(({ row }) => row), roots?.rows ?? null, names).forEach((found, position) => {
      const at = own[position]?.at;
      if (at !== undefined) peta[at] = found;
    });
  });
  return peta;
}

/** The rows that a sum counts: each once, and none that is below another of them. */
export function countedRows(rows: Iterable<number>, apbd: readonly AnggaranResult[]): readonly number[] {
  const chosen = new Set(rows);
  const isBelow = (row: number): boolean => {
    for (let at = apbd[row]?.source.parent ?? null; at !== null; at = apbd[at]?.source.parent ?? null) if (chosen.has(at)) return true;
    return false;
  };
  return [...chosen].filter((row) => !isBelow(row));
}

/**
 * Adds up budget rows: one that stands twice, or below another of them, is counted once. Null where an anggaran is unknown; a row with
 * neither amount has no budget, as in the sums of parents.
 */
export function jumlahOf(rows: Iterable<number>, apbd: readonly AnggaranResult[]): JumlahAnggaran | null {
  const counted = countedRows(rows, apbd).flatMap((row) => apbd[row] ?? []);
  const budgeted = counted.filter(({ anggaran, realisasi }) => anggaran !== null || realisasi !== null);
  const known = (amounts: readonly (Decimal | null)[]): Decimal | null => {
    const list = amounts.filter((amount) => amount !== null);
    return list.length < amounts.length ? null : sum(list);
  };
  const anggaran = budgeted.length === 0 && counted.length > 0 ? null : known(budgeted.map((row) => row.anggaran));
  return anggaran === null ? null : { anggaran, realisasi: known(budgeted.map((row) => row.realisasi)), kegiatan: counted.length };
}

/** Which rows of APBD each row of PK takes by its own kegiatan, subs not included; in the order of PK's rows. */
export function anggaranRowsOf(kegiatan: KegiatanTable, peta: Pick<PetaKegiatan, 'indikator' | 'anggaran'>, pkRows: number): readonly (readonly number[])[] {
  const taken: Set<number>[] = Array.from({ length: pkRows }, () => new Set<number>());
  kegiatan.rows.forEach(({ indikator }, index) => {
    const to = indikator === null ? undefined : peta.indikator[indikator];
    const from = peta.anggaran[index];
    if (to?.kind === 'pk' && from?.kind === 'apbd') taken[to.row]?.add(from.row);
  });
  return taken.map((rows) => [...rows]);
}

/** The kegiatan of belanja; its sub kegiatan where it has no kegiatan. */
function kegiatanOf(apbd: readonly AnggaranResult[]): readonly number[] {
  const of = (level: string): readonly number[] => apbd.flatMap(({ source }, index) => (source.level === level && source.bagian === 'belanja' ? [index] : []));
  const kegiatan = of('kegiatan');
  return kegiatan.length > 0 ? kegiatan : of('sub-kegiatan');
}

/** The whole APBD; null where its anggaran is unknown. */
export function totalAnggaran(apbd: readonly AnggaranResult[]): JumlahAnggaran | null {
  const whole = jumlahOf(wholeRows(apbd, 'belanja'), apbd);
  return whole === null ? null : { ...whole, kegiatan: kegiatanOf(apbd).length };
}

/** The kegiatan that the rows belong to, each once. */
function kegiatanAbove(rows: Iterable<number>, all: ReadonlySet<number>, apbd: readonly AnggaranResult[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const row of rows) {
    for (let at: number | null = row; at !== null; at = apbd[at]?.source.parent ?? null) {
      if (!all.has(at)) continue;
      found.add(at);
      break;
    }
  }
  return found;
}

/**
 * Maps the Kegiatan sheet. Indikator by name only (never by their sasaran); program and kegiatan by equal name, else by the only name that
 * differs by at most two letters. A budget row counts once in the sums, however many indikator it supports; rows at zero count as kegiatan.
 * @param programs PK's table of programs: says which are paid by APBN and stand in no APBD
 */
export function mapKegiatan(kegiatan: KegiatanTable, pk: readonly IndikatorRow[], apbd: readonly AnggaranResult[] | null, programs: ProgramTable | null = null): PetaKegiatan {
  const peta = { indikator: mapIndikator(kegiatan, pk), anggaran: mapAnggaran(kegiatan, apbd, programs) };
  if (apbd === null) return { ...peta, total: null, terpetakan: null, tidakTerpetakan: null };
  const taken = new Set(anggaranRowsOf(kegiatan, peta, pk.length).flat());
  const mapped = jumlahOf(taken, apbd);
  const total = totalAnggaran(apbd);
  const terpetakan = mapped === null ? null : { ...mapped, kegiatan: kegiatanAbove(taken, new Set(kegiatanOf(apbd)), apbd).size };
  const rest = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : subtract(a, b));
  const tidakTerpetakan =
    total === null || terpetakan === null ? null : { anggaran: subtract(total.anggaran, terpetakan.anggaran), realisasi: rest(total.realisasi, terpetakan.realisasi), kegiatan: total.kegiatan - terpetakan.kegiatan };
  return { ...peta, total, terpetakan, tidakTerpetakan };
}
