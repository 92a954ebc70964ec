/** What came of a run; loaded while the pane waits for its first press, together with all the sentences. */
import type { ReactNode } from 'react';
import type { PilihanChange } from '../core/record/settingsChange';
import type { Language } from '../messages/language';
import { Lembar } from './Lembar';
import { Pratinjau } from './Pratinjau';
import { Reasons } from './Reasons';
import { Summary } from './Summary';
import { TemuanCount } from './TemuanCount';
import type { RunAsk, RunView } from './view';

// All sentences of findings are loaded once: with these come whoever else needs them.
export { Ditemukan } from './Ditemukan';
export { Reasons } from './Reasons';
export { Temuan } from './Temuan';

export interface ResultsProps {
  readonly view: RunView;
  readonly language: Language;
  /** Selects a cell; false when its worksheet is gone. */
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  /** Takes the user's word on a worksheet. */
  readonly choose: (change: PilihanChange) => void;
  readonly ask: (what: RunAsk) => void;
  /** Puts the preview away. */
  readonly close: () => void;
  /** Leads to the findings. */
  readonly openTemuan: () => void;
}

export default function Results({ view, language, select, choose, ask, close, openTemuan }: ResultsProps): ReactNode {
  if (view.kind === 'cancelled') return null;
  // What the user must say comes first; what is settled, last.
  const isAsked = view.result?.lembar.jenis.some(({ dipakai }) => dipakai === null) === true;
  return (
    <>
      {view.kind === 'previewed' && <Pratinjau view={view.preview} language={language} select={select} ask={ask} close={close} />}
      {view.kind === 'written' && <Reasons reasons={view.reasons} language={language} isPart />}
      {view.kind === 'not-written' && <Reasons reasons={view.reasons} language={language} />}
      {view.result !== null && (
        <>
          {isAsked && <Lembar lembar={view.result.lembar} language={language} choose={choose} />}
          <Summary result={view.result} language={language} />
          <TemuanCount issues={view.result.issues} language={language} open={openTemuan} />
          {!isAsked && <Lembar lembar={view.result.lembar} language={language} choose={choose} />}
        </>
      )}
    </>
  );
}
