/** The first room: one button, what is going on, what came of it. */
import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Stage } from '../app/runEvaluation';
import type { PilihanChange } from '../core/record/settings';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { retriable } from './retriable';
import type { RunAsk, RunView } from './view';

const Results = retriable(() => import('./Results'));

/** Where the last run stands. */
export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly stage: Stage }
  | { readonly kind: 'finished'; readonly view: RunView }
  /** A part of the pane could not be fetched: the button tries again. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'fault' };

const useStyles = makeStyles({
  lead: { margin: 0 },
  status: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  main: { flexGrow: 1 },
});

interface HitungProps {
  readonly language: Language;
  readonly state: RunState;
  readonly ask: (what: RunAsk) => void;
  /** Ends the run; does nothing while something is being written. */
  readonly cancel: () => void;
  /** Puts the preview away. */
  readonly close: () => void;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly choose: (change: PilihanChange) => void;
}

export function Hitung({ language, state, ask, cancel, close, select, choose }: HitungProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const preview = PRATINJAU_TEXTS[language];
  const running = state.kind === 'running';
  const view = state.kind === 'finished' ? state.view : null;
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <div className={styles.status}>
        {/* Disabled but focusable, so that the keyboard stays where it was when the run ends. */}
        <div className={styles.buttons}>
          <Button className={styles.main} appearance="primary" size="large" disabledFocusable={running} onClick={() => ask({ kind: 'tulis' })}>
            {view === null || view.kind === 'previewed' ? texts.compute : texts.computeAgain}
          </Button>
          {/* In the same place, so that nothing moves when a run begins or ends. What is being written is never cut off. */}
          {running ? (
            <Button size="large" disabledFocusable={state.stage === 'writing'} onClick={cancel}>
              {preview.cancel}
            </Button>
          ) : (
            <Button size="large" onClick={() => ask({ kind: 'lihat' })}>
              {preview.open}
            </Button>
          )}
        </div>
        {running && <ProgressBar aria-label={texts[state.stage]} />}
        <div role="status">
          {running && <p className={styles.line}>{texts[state.stage]}</p>}
          {view?.kind === 'written' && <p className={styles.line}>{view.cells === 0 ? texts.unchanged : texts.written(view.cells)}</p>}
          {view?.kind === 'cancelled' && <p className={styles.line}>{preview.cancelled}</p>}
        </div>
      </div>
      {state.kind === 'offline' && <Notice title={texts.offlineTitle} sentences={[texts.offline]} />}
      {state.kind === 'fault' && <Notice title={texts.faultTitle} sentences={[texts.fault]} />}
      {view !== null && (
        <Results view={view} language={language} select={select} choose={choose} ask={ask} close={close} />
      )}
    </>
  );
}
