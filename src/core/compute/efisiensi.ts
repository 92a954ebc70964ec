/** Efisiensi of indikator, sasaran and OPD: capaian − serapan, both rounded to two decimals first (LKj §3.3.5). */
import { compare, HUNDRED, isNegative, isZero, multiply, subtract } from '../exact/decimal';
import { divideHalfAway, roundHalfAway } from '../exact/rounding';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { AlasanEfisiensi, Efisiensi, EfisiensiRow, EfisiensiTable, PerubahanAnggaran, TingkatEfisiensi } from '../model/efisiensi';
import type { CapaianMean, IndikatorResult, SasaranResult } from '../model/indikator';
import type { JumlahAnggaran, KegiatanTable, PetaKegiatan } from '../model/kegiatan';
import { bySasaran } from './bySasaran';
import { anggaranRowsOf, jumlahOf, totalAnggaran } from './petaKegiatan';
import { computeSerapan } from './realisasiAnggaran';

export interface EfisiensiInput {
  readonly pk: { readonly results: readonly IndikatorResult[]; readonly sasaran: readonly SasaranResult[]; readonly opd: CapaianMean };
  /** Null without a Kegiatan sheet: only the OPD's line has a budget then. */
  readonly kegiatan: { readonly table: KegiatanTable; readonly peta: PetaKegiatan } | null;
  /** Null without an APBD sheet. */
  readonly apbd: readonly AnggaranResult[] | null;
  /** Whether a capaian over 100 counts as 100: what was reached beyond the target was not asked for, and would hide what was overspent. */
  readonly batasi100: boolean;
  /** The budget as first passed, where the workbook or a setting tells it. */
  readonly anggaranMurni?: Decimal | null;
}

function tingkatOf(nilai: Decimal, capaian: Decimal): TingkatEfisiensi {
  if (isZero(nilai)) return 'sebanding';
  if (isNegative(nilai)) return 'tidak efisien';
  return compare(capaian, HUNDRED) < 0 ? 'target belum tercapai' : 'efisien';
}

const none = (alasan: AlasanEfisiensi): Efisiensi => ({ kind: 'none', alasan });

/** @param tanpa why there is no budget, where there is none */
function rowOf(capaian: Decimal | null, anggaran: JumlahAnggaran | null, tanpa: AlasanEfisiensi, batasi100: boolean): EfisiensiRow {
  const spent = anggaran?.realisasi ?? null;
  const serapan = anggaran === null || spent === null ? null : computeSerapan(anggaran.anggaran, spent).persen;
  const row = { capaian, anggaran, serapan };
  if (anggaran === null) return { ...row, efisiensi: none(tanpa) };
  if (spent === null) return { ...row, efisiensi: none('tanpa realisasi anggaran') };
  if (serapan === null) return { ...row, efisiensi: none('anggaran 0') };
  if (capaian === null) return { ...row, efisiensi: none('tanpa capaian') };
  const rounded = roundHalfAway(capaian, 2);
  const counted = batasi100 && compare(rounded, HUNDRED) > 0 ? roundHalfAway(HUNDRED, 2) : rounded;
  const nilai = subtract(counted, serapan);
  return { ...row, efisiensi: { kind: 'computed', capaian: counted, serapan, nilai, tingkat: tingkatOf(nilai, counted) } };
}

/** The first reason why a row's kegiatan have no budget; `belum dipetakan` where it has no kegiatan at all. */
function reasonOf(members: ReadonlySet<number>, { table, peta }: NonNullable<EfisiensiInput['kegiatan']>): AlasanEfisiensi {
  for (const [index, { indikator }] of table.rows.entries()) {
    const to = indikator === null ? undefined : peta.indikator[indikator];
    const from = peta.anggaran[index];
    if (to?.kind === 'pk' && members.has(to.row) && from?.kind === 'none') return from.alasan;
  }
  return 'belum dipetakan';
}

function perubahanOf(murni: Decimal | null | undefined, setelah: Decimal | undefined): PerubahanAnggaran | null {
  if (murni === null || murni === undefined || setelah === undefined) return null;
  const selisih = subtract(setelah, murni);
  return { murni, setelah, selisih, persen: isZero(murni) ? null : divideHalfAway(multiply(selisih, HUNDRED), murni, 2) };
}

/** The indikator of each sasaran without their sub-indikator, with their places in PK. */
export function parentsBySasaran(results: readonly IndikatorResult[]): { readonly source: IndikatorResult['source']; readonly index: number }[][] {
  return bySasaran(results.flatMap(({ source }, index) => (source.level === 'indikator' ? [{ source, index }] : [])));
}

/** An indikator and its sub-indikator by their places in PK. */
export function withSubs(results: readonly IndikatorResult[], index: number): readonly number[] {
  return [index, ...results.flatMap(({ source }, sub) => (source.parent === index ? [sub] : []))];
}

/**
 * An indikator takes the budget of its own kegiatan and of its subs', a sasaran that of its indikator, the OPD the whole APBD. A budget row
 * that supports several of them is counted once in each. What cannot be computed says why; nothing is ever 0 for want of data.
 */
export function computeEfisiensi({ pk, kegiatan, apbd, batasi100, anggaranMurni }: EfisiensiInput): EfisiensiTable {
  const { results, sasaran, opd } = pk;
  const taken = kegiatan === null ? [] : anggaranRowsOf(kegiatan.table, kegiatan.peta, results.length);
  const forRows = (members: readonly number[], capaian: Decimal | null): EfisiensiRow => {
    if (kegiatan === null || apbd === null) return rowOf(capaian, null, apbd === null ? 'tanpa apbd' : 'belum dipetakan', batasi100);
    const rows = members.flatMap((member) => taken[member] ?? []);
    return rows.length === 0
      ? rowOf(capaian, null, reasonOf(new Set(members), kegiatan), batasi100)
      : rowOf(capaian, jumlahOf(rows, apbd), 'anggaran tidak diketahui', batasi100);
  };
  // Sasaran stand in the order in which their first indikator do.
  const members = parentsBySasaran(results).map((own) => own.flatMap(({ index }) => withSubs(results, index)));
  const whole = apbd === null ? null : totalAnggaran(apbd);
  return {
    indikator: results.map(({ capaian }, index) => forRows(withSubs(results, index), capaian)),
    sasaran: sasaran.map(({ capaian }, index) => forRows(members[index] ?? [], capaian)),
    opd: rowOf(opd.capaian, whole, apbd === null ? 'tanpa apbd' : 'anggaran tidak diketahui', batasi100),
    perubahan: perubahanOf(anggaranMurni, whole?.anggaran),
  };
}
