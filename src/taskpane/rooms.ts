/** What the pane's further rooms ask of the workbook; carried out by the engine, which is loaded after the pane is painted. */
import type { Stage } from '../app/runEvaluation';
import type { Decimal } from '../core/model/decimal';
import type { Efisiensi } from '../core/model/efisiensi';
import type { Arah } from '../core/model/number';
import type { LeftCell } from '../core/model/restore';
import type { Keadaan } from '../core/record/keadaan';
import type { WorkbookSettings } from '../core/record/settings';
import type { NoticeItem } from '../messages/notice';
import type { Copied } from './clipboard';
import type { AnggaranView, KinerjaView, LembarView, RunView } from './view';

/** An answer, or why there is none. */
export type Answer<Value> = { readonly kind: 'ok'; readonly value: Value } | { readonly kind: 'failed'; readonly reasons: readonly NoticeItem[] };

/** A table that can be made. */
export interface TabelLine {
  readonly name: string;
  readonly title: string;
  /** The worksheet that it stands on; null where it is not made yet. */
  readonly sheet: string | null;
  /** As it goes to the clipboard: at once, because copying must not wait. */
  readonly copied: () => Copied;
}

export interface TabelView {
  readonly mode: WorkbookSettings['mode'];
  readonly tables: readonly TabelLine[];
  /** Tables that cannot be made, and the worksheet that each would need. */
  readonly missing: readonly { readonly name: string; readonly needs: string }[];
}

export interface TabelRoom {
  look(): Promise<Answer<TabelView>>;
  /** Keeps in the workbook whether values or formulas are wanted. */
  setMode(mode: WorkbookSettings['mode']): Promise<Answer<TabelView>>;
  /** The draft of Bab III as a file of Word, from what the worksheets hold now. */
  naskah(): Promise<Answer<Blob>>;
  make(onStage: (stage: Stage) => void): Promise<RunView>;
}

/** How many cells of a worksheet. */
export interface SheetCount {
  readonly sheet: string;
  readonly cells: number;
}

/** What a way back changes, or has changed. */
export interface BackView {
  readonly cells: readonly SheetCount[];
  /** Worksheets of ours that go. */
  readonly sheets: readonly string[];
  /** What stays, and why. */
  readonly left: readonly LeftCell[];
}

export interface KembaliRoom {
  /** What going back from the last run would do; null where there is no run to go back from. `at` is the run's ISO time. */
  look(): Promise<Answer<(BackView & { readonly at: string }) | null>>;
  /** Goes back; null where there was nothing to bring back. */
  restore(): Promise<Answer<BackView | null>>;
  /** What taking everything of ours out of the workbook would do, with the results beside PK and APBD or without; null where nothing is ours. */
  lookClean(columns: boolean): Promise<Answer<BackView | null>>;
  /** Takes it out; null where nothing was done. */
  clean(columns: boolean): Promise<Answer<BackView | null>>;
}

/** Which way is better for an indikator of PK. */
export interface IndikatorArah {
  readonly nama: string;
  /** What the worksheet says of it; null where the settings may say it. */
  readonly dariLembar: Arah | null;
}

export interface PengaturanView {
  readonly settings: WorkbookSettings;
  /** True where the workbook carries settings that cannot be read: the defaults hold. */
  readonly isUnreadable: boolean;
  readonly indikator: readonly IndikatorArah[];
}

export interface PengaturanRoom {
  read(): Promise<Answer<PengaturanView>>;
  /** Keeps the settings, all but which worksheets count; the answer is what stands in the workbook then. */
  save(settings: WorkbookSettings): Promise<Answer<PengaturanView>>;
}

/** A program of belanja, and how much of it was spent. */
export interface ProgramLine {
  readonly nama: string;
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly persen: Decimal | null;
}

export interface EfisiensiLine {
  readonly nama: string;
  readonly efisiensi: Efisiensi;
}

export interface EfisiensiView {
  readonly sasaran: readonly EfisiensiLine[];
  readonly opd: Efisiensi;
}

export interface RingkasanView {
  /** Null without PK. */
  readonly kinerja: KinerjaView | null;
  readonly anggaran: readonly AnggaranView[];
  readonly program: readonly ProgramLine[];
  /** Null without PK or APBD. */
  readonly efisiensi: EfisiensiView | null;
  /** By which all of it was computed. */
  readonly settings: WorkbookSettings;
}

export interface RingkasanRoom {
  look(): Promise<Answer<RingkasanView>>;
}

/** What a worksheet can be. */
export type JenisLembar = 'pk' | 'apbd' | 'riwayat' | 'renstra' | 'kegiatan' | 'sdm';

/** A worksheet that was taken for something, and by what. */
export interface LembarTerbaca {
  readonly jenis: JenisLembar;
  readonly lembar: string;
  /** The row of its column headers, as Excel counts. */
  readonly baris: number;
  /** Whether the user said so. */
  readonly isDipilih: boolean;
}

/** What was found in a workbook. */
export interface LembarDitemukan {
  readonly terbaca: readonly LembarTerbaca[];
  /** The report's year; null where nothing tells it. */
  readonly tahun: number | null;
  readonly pilihan: LembarView;
  /** Why something was not found, or will not be computed. */
  readonly reasons: readonly NoticeItem[];
}

/** Rules that came with the workbook. */
export interface AturanBuku {
  readonly settings: WorkbookSettings;
  /** True where they cannot be read: the standard ones hold. */
  readonly isUnreadable: boolean;
}

export interface BerandaView {
  /** Null where the workbook is too large to be read unasked. */
  readonly lembar: LembarDitemukan | null;
  /** Null where the rules are the standard ones, or this user's. */
  readonly aturan: AturanBuku | null;
}

export interface LembarRoom {
  /**
   * What was found, without writing anything. `isAsked`: the user wants it, however large the workbook is; nothing is computed any
   * more where `isWanted` says so after it was read.
   */
  look(isAsked: boolean, isWanted: () => boolean): Promise<Answer<BerandaView>>;
  /** The user takes the rules that came with the workbook. */
  terima(settings: WorkbookSettings): void;
}

export interface MulaiRoom {
  /** Opens the filled-in sample in a workbook of its own. */
  openSample(): Promise<Answer<true>>;
  /** Whether Excel opens the pane with this workbook. */
  isAutoShown(): boolean;
  setAutoShown(isShown: boolean): Promise<Answer<boolean>>;
}

export interface KeadaanRoom {
  /** What is known of the workbook without computing it; null where Excel gives no answer now. */
  look(): Promise<Keadaan | null>;
  /** Tells whenever it may be worth looking again, until the function it gives is called. */
  watch(tell: () => void): () => void;
}

export interface Rooms {
  readonly keadaan: KeadaanRoom;
  readonly lembar: LembarRoom;
  readonly mulai: MulaiRoom;
  readonly ringkasan: RingkasanRoom;
  readonly tabel: TabelRoom;
  readonly kembali: KembaliRoom;
  readonly pengaturan: PengaturanRoom;
}
