/** A run as the pane shows it. */
import { consentTo, ONLY_LOOKS } from '../app/consent';
import { runEvaluation, type Consent, type Evaluate, type Evaluated, type RunOptions } from '../app/runEvaluation';
import type { EvaluateOptions } from '../core/evaluate';
import { noticesOf } from '../messages/notice';
import type { AppProps } from './App';
import type { ResultView, RunAsk, RunView } from './view';

type Shared<Result> = Omit<RunOptions<Result>, 'onStage' | 'evaluate'>;

/** A run that writes whatever it computes. */
export function createRun<Result>(options: Omit<RunOptions<Result>, 'onStage'>, viewOf: (evaluated: Evaluated<Result>) => ResultView): (onStage: NonNullable<RunOptions<Result>['onStage']>) => Promise<RunView> {
  const run = createAskingRun(options, () => options.evaluate, viewOf);
  return (onStage) => run({ kind: 'tulis' }, onStage, new AbortController().signal);
}

/** A run that may be asked to show first what it would write. `evaluateWith` gives the core with what is asked for. */
export function createAskingRun<Result>(
  options: Shared<Result>,
  evaluateWith: (asked: Pick<EvaluateOptions, 'ganti' | 'tells'>) => Evaluate<Result>,
  viewOf: (evaluated: Evaluated<Result>) => ResultView,
): AppProps['run'] {
  const consentOf = (ask: RunAsk): Consent<Result> | null => {
    if (ask.kind === 'tulis') return null;
    if (ask.kind === 'lihat') return ONLY_LOOKS;
    return consentTo(ask.pratinjau, ask.ganti.length === 0 ? undefined : evaluateWith({ ganti: ask.ganti }));
  };
  return async (ask, onStage, signal) => {
    const consent = consentOf(ask);
    const outcome = await runEvaluation({ ...options, evaluate: evaluateWith({ tells: consent !== null }), onStage, signal, ...(consent === null ? {} : { consent }) });
    switch (outcome.kind) {
      case 'done':
        return { kind: 'written', cells: outcome.written.length, result: viewOf(outcome.evaluated) };
      case 'shown': {
        const pratinjau = outcome.evaluated.pratinjau ?? { columns: [], sheets: [] };
        return { kind: 'previewed', preview: { pratinjau, isNew: ask.kind === 'tulis-sesuai' }, result: viewOf(outcome.evaluated) };
      }
      case 'cancelled':
        return outcome;
      case 'failed':
      case 'refused':
      case 'nothing-found':
        return { kind: 'not-written', reasons: noticesOf(outcome), result: outcome.evaluated === null ? null : viewOf(outcome.evaluated) };
    }
  };
}
