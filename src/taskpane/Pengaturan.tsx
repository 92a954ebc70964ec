/** The workbook's settings, checked while they are changed and saved in the workbook. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { WorkbookSettings } from '../core/record/settings';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS } from '../messages/pengaturanTexts';
import { Notice } from './Notice';
import { draftOfSettings, settingsOfDraft, type PengaturanDraft } from './pengaturanDraft';
import { PengaturanFields } from './PengaturanFields';
import { PindahPengaturan } from './PindahPengaturan';
import type { PengaturanRoom, PengaturanView } from './rooms';
import { Section } from './Section';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({ lead: { margin: 0 }, button: { alignSelf: 'flex-start' } });

interface PengaturanProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<PengaturanRoom>;
  /** Whether the host lets a page save a file. */
  readonly savesFiles: boolean;
  /** Told when other settings hold. */
  readonly onSaved: () => void;
}

export default function Pengaturan({ language, turn, work, savesFiles, onSaved }: PengaturanProps): ReactNode {
  const texts = PENGATURAN_TEXTS[language];
  const styles = useStyles();
  const { state, value: view, start } = useWork<PengaturanView>(turn);
  const [draft, setDraft] = useState<PengaturanDraft | null>(null);
  const [isSaved, setIsSaved] = useState(false);

  const read = useEffectEvent(() =>
    start(texts.reading, async () => {
      const answer = await (await work()).read();
      if (answer.kind === 'ok') setDraft(draftOfSettings(answer.value.settings));
      return answer;
    }),
  );
  useEffect(() => read(), []);

  const change = (next: PengaturanDraft): void => {
    setIsSaved(false);
    setDraft(next);
  };
  const save = (settings: WorkbookSettings): void =>
    start(texts.saving, async () => {
      const answer = await (await work()).save(settings);
      if (answer.kind === 'ok') {
        setDraft(draftOfSettings(answer.value.settings));
        setIsSaved(true);
        onSaved();
      }
      return answer;
    });

  const settings = draft === null ? null : settingsOfDraft(draft);
  return (
    <>
      <Section title={texts.title}>
        <p className={styles.lead}>{texts.lead}</p>
        {view?.isUnreadable === true && <Notice title={texts.takTerbaca} sentences={[texts.takTerbacaIsi]} />}
        {draft !== null && <PengaturanFields draft={draft} indikator={view?.indikator ?? []} change={change} language={language} />}
        {draft !== null && (
          <Button appearance="primary" className={styles.button} disabledFocusable={turn.busy || settings === null} onClick={() => settings !== null && save(settings)}>
            {texts.save}
          </Button>
        )}
        <WorkStatus state={state} language={language} done={isSaved ? texts.saved : ''} />
      </Section>
      {draft !== null && <PindahPengaturan settings={settings ?? draft.settings} take={(taken) => change(draftOfSettings(taken))} savesFiles={savesFiles} language={language} />}
    </>
  );
}
