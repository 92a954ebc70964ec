/** The tables into Word: the draft of Bab III as a file where the host lets a page save one. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { TABEL_TEXTS } from '../messages/tabelTexts';
import type { TabelRoom } from './rooms';
import { saveFile } from './saveFile';
import { Section } from './Section';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({ lead: { margin: 0 }, button: { alignSelf: 'flex-start' } });

export const NASKAH_NAME = 'BAB III.docx';

interface NaskahProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<TabelRoom>;
  readonly savesFiles: boolean;
}

export function Naskah({ language, turn, work, savesFiles }: NaskahProps): ReactNode {
  const texts = TABEL_TEXTS[language];
  const styles = useStyles();
  const { state, value: file, start } = useWork<Blob>(turn);
  const make = (): void =>
    start(texts.menyusun, async () => {
      const answer = await (await work()).naskah();
      if (answer.kind === 'ok') saveFile(NASKAH_NAME, answer.value);
      return answer;
    });
  return (
    <Section title={texts.word}>
      <p className={styles.lead}>{savesFiles ? texts.wordLead : texts.wordSalin}</p>
      {savesFiles && (
        <Button className={styles.button} disabledFocusable={turn.busy} onClick={make}>
          {texts.unduhWord}
        </Button>
      )}
      <WorkStatus state={state} language={language} done={file === null ? '' : texts.terunduh(NASKAH_NAME)} />
    </Section>
  );
}
