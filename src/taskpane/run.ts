/** A run as the pane shows it. */
import { runEvaluation, type Evaluated, type RunOptions } from '../app/runEvaluation';
import { noticesOf } from '../messages/notice';
import type { AppProps } from './App';
import type { ResultView } from './view';

export function createRun<Result>(options: Omit<RunOptions<Result>, 'onStage'>, viewOf: (evaluated: Evaluated<Result>) => ResultView): AppProps['run'] {
  return async (onStage) => {
    const outcome = await runEvaluation({ ...options, onStage });
    return outcome.kind === 'done'
      ? { kind: 'written', cells: outcome.written.length, result: viewOf(outcome.evaluated) }
      : { kind: 'not-written', reasons: noticesOf(outcome), result: outcome.evaluated === null ? null : viewOf(outcome.evaluated) };
  };
}
