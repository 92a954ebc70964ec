/** What the pane shows of a run, whatever the core's own shape. */
import type { BagianAnggaran } from '../core/model/anggaran';
import type { Decimal } from '../core/model/decimal';
import type { CapaianMean, SasaranResult } from '../core/model/indikator';
import type { Issue } from '../core/model/issue';
import type { NoticeItem } from '../messages/notice';

export interface KategoriCount {
  readonly kategori: string;
  readonly count: number;
}

export interface KinerjaView {
  readonly opd: CapaianMean;
  /** In the scale's order, best first; a kategori nobody reached counts 0. */
  readonly perKategori: readonly KategoriCount[];
  /** Indikator without a capaian. */
  readonly tanpaCapaian: number;
  readonly sasaran: readonly SasaranResult[];
}

/** The total of one part of the budget. */
export interface AnggaranView {
  /** Null where belanja is all there is. */
  readonly bagian: BagianAnggaran | null;
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly sisa: Decimal | null;
  readonly persen: Decimal | null;
}

/** Which worksheets count. */
export interface LembarView {
  /** A kind that no worksheet could be is left out. `dipakai` is null where the user must say which one. */
  readonly jenis: readonly { readonly jenis: 'pk' | 'apbd'; readonly dipakai: string | null; readonly calon: readonly string[] }[];
  /** Worksheets that the user left out. */
  readonly abaikan: readonly string[];
}

/** The results and findings of a run. */
export interface ResultView {
  readonly kinerja: KinerjaView | null;
  readonly anggaran: readonly AnggaranView[];
  readonly lembar: LembarView;
  readonly issues: readonly Issue[];
}

export type RunView =
  | { readonly kind: 'written'; readonly cells: number; readonly result: ResultView }
  /** Nothing was written; `reasons` say why. What could be computed is shown all the same. */
  | { readonly kind: 'not-written'; readonly reasons: readonly NoticeItem[]; readonly result: ResultView | null };
