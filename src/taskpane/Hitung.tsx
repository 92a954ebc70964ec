/** The first room: one button, what is going on, what came of it. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Keadaan } from '../core/record/keadaan';
import type { PilihanChange } from '../core/record/settingsChange';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { retriable } from './retriable';
import { RunStatus } from './RunStatus';
import type { RunAsk, RunState } from './view';

const KeadaanPart = retriable(() => import('./Keadaan'));
const Results = retriable(() => import('./Results'));

const useStyles = makeStyles({
  lead: { margin: 0 },
  status: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  main: { flexGrow: 1 },
  // Three lines have their room before the workbook answers, so that nothing moves when it does.
  keadaan: { minHeight: '60px' },
});

interface HitungProps {
  readonly language: Language;
  readonly state: RunState;
  readonly keadaan: Keadaan | null;
  readonly ask: (what: RunAsk) => void;
  /** Ends the run; does nothing while something is being written. */
  readonly cancel: () => void;
  /** Puts the preview away. */
  readonly close: () => void;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly choose: (change: PilihanChange) => void;
  /** Leads to the findings. */
  readonly openTemuan: () => void;
  /** Leads to the way back. */
  readonly openKembali: () => void;
}

export function Hitung({ language, state, keadaan, ask, cancel, close, select, choose, openTemuan, openKembali }: HitungProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const preview = PRATINJAU_TEXTS[language];
  const running = state.kind === 'running';
  const view = state.kind === 'finished' ? state.view : null;
  const isNews = keadaan?.kind === 'berubah' || keadaan?.kind === 'berjalan' || keadaan?.kind === 'terputus';
  const line = keadaan !== null && <KeadaanPart keadaan={keadaan} language={language} onForward={() => ask({ kind: 'tulis' })} onBack={openKembali} />;
  return (
    <>
      <p className={styles.lead}>{texts.lead}</p>
      <div className={styles.status}>
        {/* Disabled but focusable, so that the keyboard stays where it was when the run ends. */}
        <div className={styles.buttons}>
          {/* Where all is computed it does not ask to be pressed. */}
          <Button className={styles.main} appearance={keadaan?.kind === 'terhitung' ? 'secondary' : 'primary'} size="large" disabledFocusable={running} onClick={() => ask({ kind: 'tulis' })}>
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
        {state.kind === 'idle' && <div className={styles.keadaan}>{line}</div>}
        {/* Of what has just been computed only what has come since is told, and what a job that failed left behind. */}
        {state.kind !== 'idle' && isNews && line}
        <RunStatus state={state} language={language} />
      </div>
      {view !== null && (
        <Results view={view} language={language} select={select} choose={choose} ask={ask} close={close} openTemuan={openTemuan} />
      )}
    </>
  );
}
