/** Which worksheets count as PK and APBD, and the user's word on it: it is kept in the workbook, and the ribbon obeys it too. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PilihanChange } from '../core/record/settingsChange';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Section } from './Section';
import type { LembarView } from './view';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  question: { margin: '2px 0 8px' },
  soft: { color: tokens.colorNeutralForeground2 },
});

interface LembarProps {
  readonly lembar: LembarView;
  readonly language: Language;
  readonly choose: (change: PilihanChange) => void;
}

export function Lembar({ lembar, language, choose }: LembarProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  if (lembar.jenis.length === 0 && lembar.abaikan.length === 0) return null;
  return (
    <Section title={texts.lembar}>
      {lembar.jenis.map(({ jenis, dipakai, calon }) => (
        <div key={jenis}>
          <h3 className={styles.heading}>{jenis.toUpperCase()}</h3>
          {dipakai === null && <p className={styles.question}>{texts.lembarMana(jenis.toUpperCase())}</p>}
          <ul className={styles.list}>
            {calon.map((name) => (
              <li key={name} className={styles.line}>
                <span>
                  {name}
                  {name === dipakai && <span className={styles.soft}>{` – ${texts.dipakai}`}</span>}
                </span>
                {name === dipakai ? (
                  <Button size="small" appearance="subtle" aria-label={`${texts.abaikan}: ${name}`} onClick={() => choose({ kind: 'abaikan', lembar: name })}>
                    {texts.abaikan}
                  </Button>
                ) : (
                  <Button size="small" aria-label={`${texts.pakai}: ${name}`} onClick={() => choose({ kind: 'pakai', jenis, lembar: name })}>
                    {texts.pakai}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {lembar.abaikan.length > 0 && (
        <div>
          <h3 className={styles.heading}>{texts.diabaikan}</h3>
          <ul className={styles.list}>
            {lembar.abaikan.map((name) => (
              <li key={name} className={styles.line}>
                {name}
                <Button size="small" aria-label={`${texts.bacaLagi}: ${name}`} onClick={() => choose({ kind: 'baca-lagi', lembar: name })}>
                  {texts.bacaLagi}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
