/** A run as the pane shows it. */
import { consentTo, ONLY_LOOKS } from '../app/consent';
import { runEvaluation, type AskingOptions, type AskingOutcome, type Consent, type Evaluate, type Evaluated, type RunOptions } from '../app/runEvaluation';
import type { Anggapan } from '../core/model/pratinjau';
import { issueNotice, noticesOf } from '../messages/notice';
import type { AppProps } from './App';
import type { Core } from './core';
import type { AskedHasil, SeenHasil, SeenResult } from './jobs';
import type { Aside, PreviewView, ResultView, RunAsk, RunView } from './view';

type Shared = Omit<RunOptions<unknown>, 'onStage' | 'evaluate'>;

/** A run that writes whatever it computes. */
export function createRun<Result>(options: Omit<RunOptions<Result>, 'onStage'>, viewOf: (evaluated: Evaluated<Result>) => ResultView): (onStage: NonNullable<RunOptions<Result>['onStage']>) => Promise<RunView> {
  return async (onStage) => {
    const outcome = await runEvaluation({ ...options, onStage });
    return outcome.kind === 'done' ? writtenView(outcome, viewOf) : stoppedView(outcome, viewOf, HASIL);
  };
}

type Told = Omit<PreviewView, 'pratinjau' | 'reasons'>;

const HASIL: Told = { isNew: false, apa: 'hasil', done: null };

type Done<Result> = Extract<AskingOutcome<Result>, { kind: 'done' }>;

function writtenView<Result>({ evaluated, written, reasons }: Done<Result>, viewOf: (evaluated: Evaluated<Result>) => ResultView): RunView {
  return { kind: 'written', cells: written.length, own: written.filter(({ inOwnSheet }) => inOwnSheet).length, reasons: reasons.map(issueNotice), result: viewOf(evaluated) };
}

function shownView<Result>({ pratinjau, issues }: Evaluated<Result>, result: ResultView | null, told: Told): RunView {
  const reasons = result === null ? issues.map(issueNotice) : [];
  return { kind: 'previewed', preview: { pratinjau: pratinjau ?? { columns: [], sheets: [] }, reasons, ...told }, result };
}

function stoppedView<Result>(outcome: Exclude<AskingOutcome<Result>, { kind: 'done' }>, viewOf: (evaluated: Evaluated<Result>) => ResultView | null, told: Told): RunView {
  switch (outcome.kind) {
    case 'shown':
      return shownView(outcome.evaluated, viewOf(outcome.evaluated), told);
    case 'cancelled':
      return outcome;
    case 'failed':
    case 'refused':
    case 'nothing-found':
      return { kind: 'not-written', reasons: noticesOf(outcome), result: outcome.evaluated === null ? null : viewOf(outcome.evaluated) };
  }
}

/** How many cells stand in the columns that were chosen. */
function cellsIn({ pratinjau: { columns }, kolom }: Extract<RunAsk, { kind: 'anggap' }>): number {
  return columns.filter(({ sheet, role }) => kolom.some((one) => one.sheet === sheet && one.role === role)).reduce((sum, { changes }) => sum + changes.length, 0);
}

const viewOf = ({ result, issues }: Evaluated<SeenResult>): ResultView => ({ ...result, issues });

/** A run that may be asked to show first what it would write. `note` is told what the results come from where they stand already. */
export function createAskingRun(shared: Shared, core: Core, note: (stands: SeenHasil['stands']) => void = () => undefined): AppProps['run'] {
  type How = Required<Pick<AskingOptions<unknown>, 'onStage' | 'signal'>>;
  const run = <R>(evaluate: Evaluate<R>, consent: Consent<R> | null, how: How): Promise<AskingOutcome<R>> =>
    runEvaluation<R>({ ...shared, ...how, evaluate, ...(consent === null ? {} : { consent }) });
  const hasil = (asked: AskedHasil, { signal }: How): Evaluate<SeenResult> => async (snapshot, at) => {
    const evaluated = await core.ask('hasil', snapshot, { at, ...asked }, signal);
    note(evaluated.stands);
    return evaluated;
  };
  const look = (how: How): Promise<AskingOutcome<SeenResult>> => run(hasil({ tells: true }, how), ONLY_LOOKS, how);
  const view = (outcome: AskingOutcome<SeenResult>, told: Told): RunView => (outcome.kind === 'done' ? writtenView(outcome, viewOf) : stoppedView(outcome, viewOf, told));
  const beside = async (apa: Aside, outcome: AskingOutcome<null>, isAgreed: boolean, how: How, cellsOf: (done: Done<null>) => number): Promise<RunView> => {
    if (outcome.kind !== 'done') return stoppedView(outcome, () => null, { ...HASIL, apa, isNew: isAgreed });
    // What results change by it is shown at once; nothing of it is written.
    return view(await look(how), { ...HASIL, done: { apa, cells: cellsOf(outcome) } });
  };
  return async (ask: RunAsk, onStage, signal) => {
    const how = { onStage, signal };
    switch (ask.kind) {
      case 'tulis':
        return view(await run(hasil({}, how), null, how), HASIL);
      case 'lihat':
        return view(await look(how), HASIL);
      case 'tulis-sesuai': {
        const consent = consentTo(ask.pratinjau, ask.ganti.length === 0 ? undefined : hasil({ ganti: ask.ganti }, how));
        return view(await run(hasil({ tells: true }, how), consent, how), { ...HASIL, isNew: true });
      }
      case 'lihat-perbaikan':
      case 'perbaiki': {
        const isAgreed = ask.kind === 'perbaiki';
        const outcome = await run((snapshot, at) => core.ask('perbaikan', snapshot, { at }, signal), isAgreed ? consentTo<null>(ask.pratinjau) : ONLY_LOOKS, how);
        return beside('perbaikan', outcome, isAgreed, how, ({ written }) => written.length);
      }
      case 'lihat-anggapan':
      case 'anggap': {
        const anggapan = (kolom: readonly Anggapan[] | null): Evaluate<null> => (snapshot, at) => core.ask('anggapan', snapshot, { at, kolom }, signal);
        const isAgreed = ask.kind === 'anggap';
        const outcome = await run(anggapan(null), isAgreed ? consentTo(ask.pratinjau, anggapan(ask.kolom)) : ONLY_LOOKS, how);
        return beside('anggapan', outcome, isAgreed, how, () => (isAgreed ? cellsIn(ask) : 0));
      }
    }
  };
}
