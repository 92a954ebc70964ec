/** The first room: one button, what is going on, what came of it. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Stage } from '../app/runEvaluation';
import type { PilihanChange } from '../core/record/settings';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';
import type { RunView } from './view';

const Results = lazy(() => import('./Results'));

/** Where the last run stands. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: Stage }
  | { readonly kind: 'finished'; readonly view: RunView }
  | { readonly kind: 'fault' };

const useStyles = makeStyles({
  lead: { margin: 0 },
  status: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { margin: 0 },
});

interface HitungProps {
  readonly language: Language;
  readonly state: RunState;
  readonly compute: () => void;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly choose: (change: PilihanChange) => void;
}

export function Hitung({ language, state, compute, select, choose }: HitungProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const running = state.kind === 'running';
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <div className={styles.status}>
        {/* Disabled but focusable, so that the keyboard stays where it was when the run ends. */}
        <Button appearance="primary" size="large" disabledFocusable={running} onClick={compute}>
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
          <Results view={state.view} language={language} select={select} choose={choose} />
        </Suspense>
      )}
    </>
  );
}
