/** What the workbook's record says, before the button is pressed. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Keadaan } from '../core/record/keadaan';
import type { Language } from '../messages/language';
import { momentText } from '../messages/moment';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';

const useStyles = makeStyles({
  // Three lines have their room before the workbook answers, so that nothing moves when it does.
  place: { minHeight: '60px' },
  line: { margin: 0 },
});

export function KeadaanLine({ keadaan, language }: { readonly keadaan: Keadaan | null; readonly language: Language }): ReactNode {
  const styles = useStyles();
  const { keadaan: texts } = PANE_TEXTS[language];
  const when = keadaan === null || keadaan.kind === 'belum' ? '' : momentText(keadaan.at, language);
  return (
    <div className={styles.place}>
      {keadaan?.kind === 'terputus' && <Notice title={texts.terputusTitle} sentences={[texts.terputus(when)]} />}
      {keadaan?.kind === 'belum' && <p className={styles.line}>{texts.belum}</p>}
      {(keadaan?.kind === 'selesai' || keadaan?.kind === 'berjalan') && <p className={styles.line}>{texts[keadaan.kind](when)}</p>}
    </div>
  );
}
