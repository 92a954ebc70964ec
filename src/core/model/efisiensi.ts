/** How much of the target was reached against how much of the budget was spent (LKj §3.3.5; PermenPAN-RB 53/2014: "analisis atas efisiensi penggunaan sumber daya"). */
import type { Decimal } from './decimal';
import type { AlasanTanpaAnggaran, JumlahAnggaran } from './kegiatan';

/** `target belum tercapai`: less was spent than reached, but the target was not. */
export type TingkatEfisiensi = 'efisien' | 'sebanding' | 'tidak efisien' | 'target belum tercapai';

/** Why there is no efisiensi. `belum dipetakan`: the Kegiatan sheet has no kegiatan for the row; that it has none in APBD says why not. */
export type AlasanEfisiensi = 'belum dipetakan' | AlasanTanpaAnggaran | 'anggaran tidak diketahui' | 'anggaran 0' | 'tanpa realisasi anggaran' | 'tanpa capaian';

/** Percent values have two decimals. */
export type Efisiensi =
  | {
      readonly kind: 'computed';
      /** The capaian that was counted: 100 at most, where the setting says so. */
      readonly capaian: Decimal;
      readonly serapan: Decimal;
      /** Capaian − serapan; negative where more of the budget was spent than of the target reached. */
      readonly nilai: Decimal;
      readonly tingkat: TingkatEfisiensi;
    }
  | { readonly kind: 'none'; readonly alasan: AlasanEfisiensi };

export interface EfisiensiRow {
  /** As PK's results have it, never capped here; null where there is none. */
  readonly capaian: Decimal | null;
  /** What supports the row; null where nothing is mapped to it. */
  readonly anggaran: JumlahAnggaran | null;
  /** % realisasi of that budget; null without one. */
  readonly serapan: Decimal | null;
  readonly efisiensi: Efisiensi;
}

/** The budget as first passed (murni) against the one that was carried out. Amounts are rupiah. */
export interface PerubahanAnggaran {
  readonly murni: Decimal;
  readonly setelah: Decimal;
  /** Setelah − murni. */
  readonly selisih: Decimal;
  /** Selisih in percent of murni, two decimals; null where murni is 0. */
  readonly persen: Decimal | null;
}

export interface EfisiensiTable {
  /** In the order of PK's rows, sub-indikator among them. */
  readonly indikator: readonly EfisiensiRow[];
  /** In the order of PK's sasaran results. */
  readonly sasaran: readonly EfisiensiRow[];
  /** The mean of all indikator against the whole APBD, whatever was mapped. */
  readonly opd: EfisiensiRow;
  /** Null where no murni budget is known. */
  readonly perubahan: PerubahanAnggaran | null;
}
