/** The pane: one button, what is going on, what came of it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Stage } from '../app/runEvaluation';
import type { PilihanChange } from '../core/record/settings';
import type { NoticeItem } from '../messages/notice';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';
import type { ResultsProps } from './Results';
import type { RunView } from './view';

const Results = lazy(() => import('./Results'));

export interface AppProps extends Omit<ResultsProps, 'view' | 'choose'> {
  /** Runs the whole evaluation; rejects only for faults of our own. */
  readonly run: (onStage: (stage: Stage) => void) => Promise<RunView>;
  /** Keeps the user's word on a worksheet in the workbook; why not, or null when it stands there. */
  readonly choose: (change: PilihanChange) => Promise<NoticeItem | null>;
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: Stage }
  | { readonly kind: 'finished'; readonly view: RunView }
  | { readonly kind: 'fault' };

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px', padding: '16px', minHeight: '100%', boxSizing: 'border-box', overflowWrap: 'anywhere' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  lead: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
  status: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { margin: 0 },
});

export function App({ language, run, select, choose }: AppProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = state.kind === 'running';

  const begin = (work: () => Promise<RunView>): void => {
    // A second press while one run is under way starts nothing.
    if (running) return;
    setState({ kind: 'running', stage: 'reading' });
    work().then(
      (view) => setState({ kind: 'finished', view }),
      () => setState({ kind: 'fault' }),
    );
  };
  const compute = (): Promise<RunView> => run((stage) => setState({ kind: 'running', stage }));
  const computeWith = async (change: PilihanChange): Promise<RunView> => {
    const failure = await choose(change);
    return failure === null ? compute() : { kind: 'not-written', reasons: [failure], result: null };
  };

  return (
    <main className={styles.page}>
      <header>
        <h1 className={styles.title}>{texts.title}</h1>
        <p className={styles.lead}>{texts.lead}</p>
      </header>
      <div className={styles.status}>
        {/* Disabled but focusable, so that the keyboard stays where it was when the run ends. */}
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={() => begin(compute)}>
          {state.kind === 'finished' ? texts.computeAgain : texts.compute}
        </Button>
        {running && <ProgressBar aria-label={texts[state.stage]} />}
        <div role="status">
          {running && <p className={styles.line}>{texts[state.stage]}</p>}
          {state.kind === 'finished' && state.view.kind === 'written' && (
            <p className={styles.line}>{state.view.cells === 0 ? texts.unchanged : texts.written(state.view.cells)}</p>
          )}
        </div>
      </div>
      {state.kind === 'fault' && <Notice title={texts.faultTitle} sentences={[texts.fault]} />}
      {state.kind === 'finished' && (
        <Suspense fallback={null}>
          <Results view={state.view} language={language} select={select} choose={(change) => begin(() => computeWith(change))} />
        </Suspense>
      )}
    </main>
  );
}
