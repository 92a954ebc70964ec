/** What came of a run; loaded while the pane waits for its first press, together with all the sentences. */
import type { ReactNode } from 'react';
import type { Issue } from '../core/model/issue';
import type { Ganti } from '../core/model/pratinjau';
import type { Language } from '../messages/language';
import { noticeSentences, type NoticeItem } from '../messages/notice';
import { PANE_TEXTS } from '../messages/paneTexts';
import type { PilihanChange } from '../core/record/settings';
import { Findings } from './Findings';
import { Lembar } from './Lembar';
import { Notice } from './Notice';
import { Pratinjau } from './Pratinjau';
import { Summary } from './Summary';
import type { PreviewView, RunAsk, RunView } from './view';

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
}

export default function Results({ view, language, select, choose, ask, close }: ResultsProps): ReactNode {
  if (view.kind === 'cancelled') return null;
  // What the user must say comes first; what is settled, last.
  const isAsked = view.result?.lembar.jenis.some(({ dipakai }) => dipakai === null) === true;
  return (
    <>
      {view.kind === 'previewed' && <Pratinjau view={view.preview} language={language} select={select} write={(ganti) => ask(asWritten(view.preview, ganti))} close={close} />}
      {view.kind === 'previewed' && <Reasons reasons={view.preview.reasons} language={language} />}
      {view.kind === 'not-written' && <Reasons reasons={view.reasons} language={language} />}
      {view.result !== null && (
        <>
          {isAsked && <Lembar lembar={view.result.lembar} language={language} choose={choose} />}
          <Summary result={view.result} language={language} />
          <Findings issues={toldOnce(view, view.result.issues)} language={language} select={select} fix={() => ask({ kind: 'lihat-perbaikan' })} />
          {!isAsked && <Lembar lembar={view.result.lembar} language={language} choose={choose} />}
        </>
      )}
    </>
  );
}

/** What is asked where a preview is agreed to. */
function asWritten({ apa, pratinjau }: PreviewView, ganti: readonly Ganti[]): RunAsk {
  return apa === 'hasil' ? { kind: 'tulis-sesuai', pratinjau, ganti } : { kind: 'perbaiki', pratinjau };
}

/** The findings but for those that are told above already, as the reasons why nothing was written. */
function toldOnce(view: RunView, issues: readonly Issue[]): readonly Issue[] {
  if (view.kind !== 'not-written') return issues;
  const told = new Set(view.reasons.flatMap((reason) => (reason.kind === 'issue' ? [`${reason.code} ${reason.sheet} ${reason.cell}`] : [])));
  return issues.filter(({ code, sheet, cell }) => !told.has(`${code} ${sheet} ${cell}`));
}

/** Why nothing was written, announced at once. */
export function Reasons({ reasons, language }: { readonly reasons: readonly NoticeItem[]; readonly language: Language }): ReactNode {
  const title = PANE_TEXTS[language].notWritten;
  return reasons.map((reason, index) => {
    const { place, message, remedy } = noticeSentences(reason, language);
    return <Notice key={index} title={place === '' ? title : `${title}: ${place}`} sentences={[message, remedy]} />;
  });
}
