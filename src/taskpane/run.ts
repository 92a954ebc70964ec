/** A run as the pane shows it. */
import { consentTo, ONLY_LOOKS } from '../app/consent';
import { runEvaluation, type AskingOptions, type AskingOutcome, type Consent, type Evaluate, type Evaluated, type RunOptions } from '../app/runEvaluation';
import type { EvaluateOptions } from '../core/evaluate';
import { issueNotice, noticesOf } from '../messages/notice';
import type { AppProps } from './App';
import type { PreviewView, ResultView, RunAsk, RunView } from './view';

type Shared = Omit<RunOptions<unknown>, 'onStage' | 'evaluate'>;

/** A run that writes whatever it computes. */
export function createRun<Result>(options: Omit<RunOptions<Result>, 'onStage'>, viewOf: (evaluated: Evaluated<Result>) => ResultView): (onStage: NonNullable<RunOptions<Result>['onStage']>) => Promise<RunView> {
  return async (onStage) => {
    const outcome = await runEvaluation({ ...options, onStage });
    return outcome.kind === 'done' ? writtenView(outcome, viewOf) : stoppedView(outcome, viewOf, HASIL);
  };
}

type Told = Omit<PreviewView, 'pratinjau' | 'reasons'>;

const HASIL: Told = { isNew: false, apa: 'hasil', fixed: 0 };
const PERBAIKAN: Told = { ...HASIL, apa: 'perbaikan' };

type Done<Result> = Extract<AskingOutcome<Result>, { kind: 'done' }>;

function writtenView<Result>({ evaluated, written }: Done<Result>, viewOf: (evaluated: Evaluated<Result>) => ResultView): RunView {
  return { kind: 'written', cells: written.length, result: viewOf(evaluated) };
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

/** The cores of the pane's runs. */
export interface Cores<Result> {
  /** Results, with what is asked for. */
  readonly hasil: (asked: Pick<EvaluateOptions, 'ganti' | 'tells'>) => Evaluate<Result>;
  /** Texts that can become numbers. */
  readonly perbaikan: Evaluate<null>;
  readonly viewOf: (evaluated: Evaluated<Result>) => ResultView;
}

/** A run that may be asked to show first what it would write. */
export function createAskingRun<Result>(shared: Shared, { hasil, perbaikan, viewOf }: Cores<Result>): AppProps['run'] {
  const run = <R>(evaluate: Evaluate<R>, consent: Consent<R> | null, how: Pick<AskingOptions<R>, 'onStage' | 'signal'>): Promise<AskingOutcome<R>> =>
    runEvaluation<R>({ ...shared, ...how, evaluate, ...(consent === null ? {} : { consent }) });
  const look = (how: Pick<AskingOptions<Result>, 'onStage' | 'signal'>): Promise<AskingOutcome<Result>> => run(hasil({ tells: true }), ONLY_LOOKS, how);
  const view = (outcome: AskingOutcome<Result>, told: Told): RunView => (outcome.kind === 'done' ? writtenView(outcome, viewOf) : stoppedView(outcome, viewOf, told));
  return async (ask: RunAsk, onStage, signal) => {
    const how = { onStage, signal };
    switch (ask.kind) {
      case 'tulis':
        return view(await run(hasil({}), null, how), HASIL);
      case 'lihat':
        return view(await look(how), HASIL);
      case 'tulis-sesuai': {
        const consent = consentTo<Result>(ask.pratinjau, ask.ganti.length === 0 ? undefined : hasil({ ganti: ask.ganti }));
        return view(await run(hasil({ tells: true }), consent, how), { ...HASIL, isNew: true });
      }
      case 'lihat-perbaikan':
      case 'perbaiki': {
        const isAgreed = ask.kind === 'perbaiki';
        const outcome = await run(perbaikan, isAgreed ? consentTo<null>(ask.pratinjau) : ONLY_LOOKS, how);
        if (outcome.kind !== 'done') return stoppedView(outcome, () => null, { ...PERBAIKAN, isNew: isAgreed });
        // What the real numbers change is shown at once; nothing of it is written.
        return view(await look(how), { ...HASIL, fixed: outcome.written.length });
      }
    }
  };
}
