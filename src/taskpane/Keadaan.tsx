/** What is known of the workbook before the button is pressed, and the ways out where a run broke off. */
import { Button, makeStyles, MessageBarActions } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Keadaan as State } from '../core/record/keadaan';
import { KEADAAN_TEXTS } from '../messages/keadaanTexts';
import type { Language } from '../messages/language';
import { momentText } from '../messages/moment';
import { Notice } from './Notice';

const useStyles = makeStyles({ line: { margin: 0 } });

interface KeadaanProps {
  readonly keadaan: State;
  readonly language: Language;
  /** Finishes what broke off. */
  readonly onForward: () => void;
  /** Leads to the way back. */
  readonly onBack: () => void;
}

export default function Keadaan({ keadaan, language, onForward, onBack }: KeadaanProps): ReactNode {
  const styles = useStyles();
  const texts = KEADAAN_TEXTS[language];
  if (keadaan.kind === 'belum') return <p className={styles.line}>{texts.belum}</p>;
  const when = momentText(keadaan.at, language);
  switch (keadaan.kind) {
    case 'selesai':
    case 'terhitung':
    case 'berjalan':
      return <p className={styles.line}>{texts[keadaan.kind](when)}</p>;
    case 'berubah':
      return <Notice title={texts.berubahTitle} sentences={[texts.berubah(when, keadaan.sheets)]} isUrgent={false} />;
    case 'terputus':
      return (
        <Notice title={texts.terputusTitle} sentences={[texts.terputus(when)]}>
          <MessageBarActions>
            <Button onClick={onForward}>{texts.selesaikan}</Button>
            <Button onClick={onBack}>{texts.kembalikan}</Button>
          </MessageBarActions>
        </Notice>
      );
  }
}
