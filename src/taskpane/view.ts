/** What the pane shows of a run, whatever the core's own shape. */
import type { Stage } from '../app/runEvaluation';
import type { BagianAnggaran } from '../core/model/anggaran';
import type { Decimal } from '../core/model/decimal';
import type { CapaianMean, SasaranResult } from '../core/model/indikator';
import type { Issue } from '../core/model/issue';
import type { Anggapan, Ganti, Pratinjau } from '../core/model/pratinjau';
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
  /** Result cells that look like LKj's although its record does not know them. */
  readonly tanpaCatatan: number;
  readonly issues: readonly Issue[];
}

export type RunView =
  /** `reasons` say what kept a part of it out; empty where all was written. */
  | { readonly kind: 'written'; readonly cells: number; /** How many of them lie in worksheets of ours. */ readonly own: number; readonly reasons: readonly NoticeItem[]; readonly result: ResultView }
  /** Nothing was written; `reasons` say why. What could be computed is shown all the same. */
  | { readonly kind: 'not-written'; readonly reasons: readonly NoticeItem[]; readonly result: ResultView | null }
  /** What would be written waits for the user's word. */
  | { readonly kind: 'previewed'; readonly preview: PreviewView; readonly result: ResultView | null }
  /** The user ended it before anything was written. */
  | { readonly kind: 'cancelled' };

/** What is offered beside the results. */
export type Aside = 'perbaikan' | 'anggapan';

export interface PreviewView {
  readonly pratinjau: Pratinjau;
  /** True where the workbook is no longer what an earlier preview showed. */
  readonly isNew: boolean;
  /** Whether results would be written, texts would become numbers, or columns would be taken for LKj's. */
  readonly apa: 'hasil' | Aside;
  /** What has just been done to how many cells; the preview shows what results change by it. */
  readonly done: { readonly apa: Aside; readonly cells: number } | null;
  /** What kept something out of the preview, such as a protected worksheet. */
  readonly reasons: readonly NoticeItem[];
}

/**
 * What is asked of a run: to write whatever it computes, to show what it would write, or to write exactly what was shown and what
 * the user gave up; and the same of texts that can become numbers, and of columns that can be taken for LKj's.
 */
export type RunAsk =
  | { readonly kind: 'lihat-perbaikan' }
  | { readonly kind: 'perbaiki'; readonly pratinjau: Pratinjau }
  | { readonly kind: 'lihat-anggapan' }
  | { readonly kind: 'anggap'; readonly pratinjau: Pratinjau; readonly kolom: readonly Anggapan[] }
  | { readonly kind: 'tulis' }
  | { readonly kind: 'lihat' }
  | { readonly kind: 'tulis-sesuai'; readonly pratinjau: Pratinjau; readonly ganti: readonly Ganti[] };

/** Where the last run stands. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: Stage }
  | { readonly kind: 'finished'; readonly view: RunView }
  /** A part of the pane could not be fetched: the button tries again. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'fault' };
