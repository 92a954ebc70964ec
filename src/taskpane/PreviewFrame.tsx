/** What every preview has: what would happen in a sentence, the button that does it, the one that puts it away, and what kept something out. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PRATINJAU_TEXTS, type PratinjauTexts } from '../messages/pratinjauTexts';
import { Reasons } from './Reasons';
import { Section } from './Section';
import type { PreviewView, RunAsk } from './view';

const useStyles = makeStyles({
  lead: { margin: 0 },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What a preview is given. */
export interface PreviewProps {
  readonly view: PreviewView;
  readonly language: Language;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly ask: (what: RunAsk) => void;
  /** Puts the preview away. */
  readonly close: () => void;
}

interface PreviewFrameProps extends Pick<PreviewProps, 'view' | 'language' | 'close'> {
  /** The words of what is previewed. */
  readonly texts: Pick<PratinjauTexts, 'title' | 'lead' | 'nothing' | 'write'>;
  /** How many cells would be written as things stand. */
  readonly cells: number;
  /** True where there is nothing to see. */
  readonly isBlank: boolean;
  /** False where there is nothing to do as things stand. */
  readonly canWrite: boolean;
  readonly onWrite: () => void;
  readonly children: ReactNode;
}

export function PreviewFrame({ view: { isNew, done, reasons }, language, texts, cells, isBlank, canWrite, onWrite, close, children }: PreviewFrameProps): ReactNode {
  const all = PRATINJAU_TEXTS[language];
  const styles = useStyles();
  return (
    <Section title={texts.title}>
      <p className={styles.lead} role="status">
        {done !== null && `${all[done.apa].done(done.cells)} `}
        {isNew ? all.changed : isBlank ? texts.nothing : texts.lead(cells)}
      </p>
      <div className={styles.ends}>
        <Button appearance="primary" disabledFocusable={!canWrite} onClick={onWrite}>
          {texts.write(cells)}
        </Button>
        <Button onClick={close}>{all.close}</Button>
      </div>
      {children}
      <Reasons reasons={reasons} language={language} />
    </Section>
  );
}
