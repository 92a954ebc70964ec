/** What a run is doing, how it ended, and what kept it from beginning. */
import { makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { Notice } from './Notice';
import type { RunState } from './view';

const useStyles = makeStyles({ line: { margin: 0 } });

export function RunStatus({ state, language }: { readonly state: RunState; readonly language: Language }): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const running = state.kind === 'running';
  const view = state.kind === 'finished' ? state.view : null;
  return (
    <>
      {running && <ProgressBar aria-label={texts[state.stage]} />}
      <div role="status">
        {running && <p className={styles.line}>{texts[state.stage]}</p>}
        {view?.kind === 'written' && <p className={styles.line}>{view.cells === 0 ? texts.unchanged : texts.written(view.cells, view.own)}</p>}
        {view?.kind === 'cancelled' && <p className={styles.line}>{PRATINJAU_TEXTS[language].cancelled}</p>}
      </div>
      {state.kind === 'offline' && <Notice title={texts.offlineTitle} sentences={[texts.offline]} />}
      {state.kind === 'fault' && <Notice title={texts.faultTitle} sentences={[texts.fault]} />}
    </>
  );
}
