/** "Temuan": all findings of the last look at the worksheets; what they offer to be done is shown here before it is done. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { TEMUAN_TEXTS } from '../messages/temuanTexts';
import { Findings } from './Findings';
import { Pratinjau } from './Pratinjau';
import { Reasons } from './Reasons';
import { RunStatus } from './RunStatus';
import { Section } from './Section';
import type { ResultView, RunAsk, RunState } from './view';

const useStyles = makeStyles({
  lead: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface TemuanProps {
  readonly language: Language;
  readonly state: RunState;
  /** What was found when the worksheets were last looked at; null before. */
  readonly found: ResultView | null;
  readonly ask: (what: RunAsk) => void;
  /** Ends what is under way; does nothing while something is being written. */
  readonly cancel: () => void;
  /** Puts the preview away. */
  readonly close: () => void;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
}

export function Temuan({ language, state, found, ask, cancel, close, select }: TemuanProps): ReactNode {
  const texts = TEMUAN_TEXTS[language];
  const styles = useStyles();
  const running = state.kind === 'running';
  const view = state.kind === 'finished' ? state.view : null;
  // What results would be written is the first room's; what was begun here is gone through here.
  const preview = view?.kind === 'previewed' && (view.preview.apa !== 'hasil' || view.preview.done !== null) ? view.preview : null;
  return (
    <>
      <p className={styles.lead}>{found === null ? texts.before : texts.lead}</p>
      <div className={styles.buttons}>
        <Button appearance={found === null ? 'primary' : 'secondary'} disabledFocusable={running} onClick={() => ask({ kind: 'lihat' })}>
          {found === null ? texts.look : texts.lookAgain}
        </Button>
        {found !== null && (
          <Button disabledFocusable={running} onClick={() => ask({ kind: 'lihat-perbaikan' })}>
            {texts.fix}
          </Button>
        )}
        {found !== null && found.tanpaCatatan > 0 && (
          <Button disabledFocusable={running} onClick={() => ask({ kind: 'lihat-anggapan' })}>
            {texts.adopt}
          </Button>
        )}
        {running && (
          <Button disabledFocusable={state.stage === 'writing'} onClick={cancel}>
            {PRATINJAU_TEXTS[language].cancel}
          </Button>
        )}
      </div>
      <RunStatus state={state} language={language} />
      {view?.kind === 'not-written' && <Reasons reasons={found === null ? view.reasons : view.reasons.filter(({ kind }) => kind === 'failure')} language={language} />}
      {preview !== null && <Pratinjau view={preview} language={language} select={select} ask={ask} close={close} />}
      {found !== null && (
        <Section title={PANE_TEXTS[language].temuan(found.issues.length)}>
          <Findings issues={found.issues} language={language} select={select} />
        </Section>
      )}
    </>
  );
}
