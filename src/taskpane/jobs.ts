/** What the pane has the core do: pure functions of a snapshot, plain data in and out, so that another thread can do them. */
import type { Evaluated } from '../app/runEvaluation';
import type { PlannedRestore } from '../app/runRestore';
import { evaluate, type EvaluateOptions, type Evaluation } from '../core/evaluate';
import { evaluateAnggapan, evaluateClean, evaluateFixes, evaluateRestore, type EvaluatedAside, type EvaluatedRestore } from '../core/evaluateBack';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Anggapan } from '../core/model/pratinjau';
import { pratinjauOf } from '../core/plan/pratinjau';
import { parseFrom } from '../core/record/computedFrom';
import type { Recorded } from '../core/record/keadaan';
import { readRecord } from '../core/record/record';
import { countUnclaimed } from '../core/writeback/unclaimed';
import { id } from '../messages/issues/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import { indikatorArahOf } from './arahView';
import { backViewOf } from './kembaliView';
import { lembarDitemukan } from './lembarView';
import { ringkasanOf } from './ringkasanView';
import type { BackView, IndikatorArah, LembarDitemukan, RingkasanView } from './rooms';
import { tablesOf, type Made } from './tabelView';
import type { ResultView } from './view';
import { viewOf } from './viewOf';

/** What only the tables and the summary need. */
const loadLaporan = () => import(/* webpackChunkName: "laporan" */ './laporan');

/** What the pane shows of a run, its findings apart. */
export type SeenResult = Omit<ResultView, 'issues'>;

/** ISO time of the run. */
interface At {
  readonly at: string;
}

export type SeenHasil = Evaluated<SeenResult> & Pick<Evaluation, 'stands'>;

export interface AskedHasil extends Pick<EvaluateOptions, 'ganti'> {
  /** Whether what would change is told cell by cell. */
  readonly tells?: boolean;
}

export interface PlannedBack extends Pick<EvaluatedRestore, 'at'>, PlannedRestore {
  readonly view: BackView;
}

const onlyTimes = (begun: Evaluation['begun']): readonly At[] => begun.map(({ at }) => ({ at }));

function seen({ result, issues, plan, pratinjau, refused, begun, wantedLooks, stands }: Evaluation): SeenHasil {
  const { kinerja, anggaran, lembar, tanpaCatatan } = viewOf(result, issues);
  return { plan, pratinjau, refused, wantedLooks, begun: onlyTimes(begun), issues, stands, result: { kinerja, anggaran, lembar, tanpaCatatan } };
}

function aside({ plan, issues, pratinjau, refused, begun, wantedLooks }: EvaluatedAside): Evaluated<null> {
  return { plan, issues, pratinjau, refused, wantedLooks, begun: onlyTimes(begun), result: null };
}

function planned(snapshot: WorkbookSnapshot, restore: EvaluatedRestore): PlannedBack {
  const { plan, left, begun, at } = restore;
  return { plan, left, at, begun: onlyTimes(begun), view: backViewOf(snapshot, restore) };
}

export const JOBS = {
  hasil: (snapshot: WorkbookSnapshot, { at, tells = false, ...asked }: At & AskedHasil): SeenHasil =>
    seen(evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id), unclaimed: countUnclaimed, ...asked, ...(tells ? { pratinjauOf } : {}) })),
  catatan: ({ parts }: WorkbookSnapshot): Recorded => {
    const { at, from, begun } = readRecord(parts);
    return { at, from: parseFrom(from), begun: onlyTimes(begun) };
  },
  perbaikan: (snapshot: WorkbookSnapshot, { at }: At): Evaluated<null> => aside(evaluateFixes(snapshot, SHEET_TEXTS.id, at)),
  anggapan: (snapshot: WorkbookSnapshot, { at, kolom }: At & { readonly kolom: readonly Anggapan[] | null }): Evaluated<null> => aside(evaluateAnggapan(snapshot, SHEET_TEXTS.id, at, kolom)),
  tabelBaru: async (snapshot: WorkbookSnapshot, { at }: At): Promise<Evaluated<SeenResult>> => {
    const { laporan } = await loadLaporan();
    return seen(evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id), unclaimed: countUnclaimed, laporan }));
  },
  tabel: async (snapshot: WorkbookSnapshot, { at }: At): Promise<Made> => tablesOf(snapshot, (await loadLaporan()).laporan, at),
  lembar: async (snapshot: WorkbookSnapshot, { at }: At): Promise<LembarDitemukan> => lembarDitemukan(snapshot, (await loadLaporan()).readSources, at),
  ringkasan: async (snapshot: WorkbookSnapshot, { at }: At): Promise<RingkasanView> => ringkasanOf(snapshot, (await loadLaporan()).readSources, at),
  kembali: (snapshot: WorkbookSnapshot, { at }: At): PlannedBack => planned(snapshot, evaluateRestore(snapshot, SHEET_TEXTS.id, at)),
  bersihkan: (snapshot: WorkbookSnapshot, { at, columns }: At & { readonly columns: boolean }): PlannedBack => planned(snapshot, evaluateClean(snapshot, SHEET_TEXTS.id, columns, at)),
  arah: (snapshot: WorkbookSnapshot, { at }: At): readonly IndikatorArah[] => indikatorArahOf(evaluate(snapshot, SHEET_TEXTS.id, at).result.indikator),
};

export type Jobs = typeof JOBS;
