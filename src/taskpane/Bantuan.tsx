/** The first help: three steps, the sample at a click, and whether the pane opens with this workbook. */
import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { BANTUAN_TEXTS } from '../messages/bantuanTexts';
import type { Language } from '../messages/language';
import type { MulaiRoom } from './rooms';
import { Section } from './Section';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({
  steps: { margin: 0, paddingInlineStart: '24px', display: 'flex', flexDirection: 'column', gap: '8px' },
  step: { fontWeight: tokens.fontWeightSemibold },
  lead: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

interface BantuanProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<MulaiRoom>;
  /** Whether the host lets a page save a file. */
  readonly savesFiles: boolean;
  /** Told that the help was understood; absent where it was asked for. */
  readonly onSeen?: () => void;
}

export default function Bantuan({ language, turn, work, savesFiles, onSeen }: BantuanProps): ReactNode {
  const texts = BANTUAN_TEXTS[language];
  const styles = useStyles();
  const { state, value: isOpen, start } = useWork<true>(turn);
  return (
    <>
      <Section title={texts.title}>
        <ol className={styles.steps}>
          {texts.steps.map(({ judul, isi }) => (
            <li key={judul}>
              <div className={styles.step}>{judul}</div>
              {isi}
            </li>
          ))}
        </ol>
        <div className={styles.buttons}>
          {onSeen !== undefined && <Button onClick={onSeen}>{texts.mengerti}</Button>}
          <Button disabledFocusable={turn.busy} onClick={() => start(texts.membuka, async () => (await work()).openSample())}>
            {texts.contoh}
          </Button>
        </div>
        <WorkStatus state={state} language={language} done={isOpen === true ? texts.terbuka : ''} />
        <div className={styles.buttons}>
          {savesFiles && (
            <>
              <Link inline href="assets/LKj-contoh.xlsx" download>
                {texts.unduhContoh}
              </Link>
              <Link inline href="assets/LKj-templat.xlsx" download>
                {texts.unduhTemplat}
              </Link>
            </>
          )}
          <Link inline href={language === 'id' ? 'panduan/index.html' : 'panduan/en/index.html'} target="_blank" rel="noopener">
            {texts.panduan}
          </Link>
        </div>
      </Section>
      {onSeen === undefined && <BersamaBuku language={language} turn={turn} work={work} />}
    </>
  );
}

/** For the receiver of the workbook who has the add-in. */
function BersamaBuku({ language, turn, work }: Pick<BantuanProps, 'language' | 'turn' | 'work'>): ReactNode {
  const texts = BANTUAN_TEXTS[language];
  const styles = useStyles();
  const { state, value, start } = useWork<{ readonly isShown: boolean; readonly isChanged: boolean }>(turn);
  const look = useEffectEvent(() => start(texts.menyimpan, async () => ({ kind: 'ok', value: { isShown: (await work()).isAutoShown(), isChanged: false } })));
  useEffect(() => look(), []);
  const change = (isShown: boolean): void =>
    start(texts.menyimpan, async () => {
      const answer = await (await work()).setAutoShown(isShown);
      return answer.kind === 'ok' ? { kind: 'ok', value: { isShown: answer.value, isChanged: true } } : answer;
    });
  return (
    <Section title={texts.bersamaBuku}>
      <p className={styles.lead}>{texts.bersamaBukuLead}</p>
      {value !== null && <Checkbox label={texts.bersamaBukuPilihan} checked={value.isShown} disabled={turn.busy} onChange={(_, { checked }) => change(checked === true)} />}
      <WorkStatus state={state} language={language} done={value?.isChanged === true ? texts.tersimpan : ''} />
    </Section>
  );
}
