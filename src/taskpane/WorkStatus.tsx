/** What a room is doing, or why it could not. */
import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';
import { Missing, retriable } from './retriable';
import type { WorkState } from './work';

// The sentences of all findings are loaded once, with the results.
const Reasons = retriable(async () => ({ default: (await import('./Results')).Reasons }));

const useStyles = makeStyles({ status: { display: 'flex', flexDirection: 'column', gap: '8px' }, line: { margin: 0 } });

interface WorkStatusProps {
  readonly state: WorkState;
  readonly language: Language;
  /** What to say when the work is done; '' for nothing. */
  readonly done?: string;
}

export function WorkStatus({ state, language, done = '' }: WorkStatusProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  return (
    <div className={styles.status}>
      {state.kind === 'running' && <ProgressBar aria-label={state.what} />}
      <div role="status">
        {state.kind === 'running' && <p className={styles.line}>{state.what}</p>}
        {state.kind === 'still' && done !== '' && <p className={styles.line}>{done}</p>}
      </div>
      {state.kind === 'fault' && <Notice title={texts.faultTitle} sentences={[texts.fault]} />}
      {state.kind === 'offline' && <Missing language={language} onRetry={state.again} />}
      {state.kind === 'failed' && <Reasons reasons={state.reasons} language={language} />}
    </div>
  );
}
