/** "Kembalikan": what going back from the last run would do, the question, and what came of it. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { KEMBALI_TEXTS } from '../messages/kembaliTexts';
import { momentText } from '../messages/moment';
import type { Language } from '../messages/language';
import { BackList } from './BackList';
import { Bersihkan } from './Bersihkan';
import { Confirm } from './Confirm';
import type { BackView, KembaliRoom } from './rooms';
import { Section } from './Section';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({ lead: { margin: 0 }, start: { alignSelf: 'flex-start' } });

interface KembaliProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<KembaliRoom>;
  /** Told when the workbook is no longer what the last run made of it. */
  readonly onChanged: () => void;
}

type Shown =
  /** What would be done; null where there is no run. */
  | { readonly kind: 'ahead'; readonly view: (BackView & { readonly at: string }) | null }
  /** What was done; null where there was nothing to do. */
  | { readonly kind: 'behind'; readonly view: BackView | null };

export default function Kembali({ language, turn, work, onChanged }: KembaliProps): ReactNode {
  const texts = KEMBALI_TEXTS[language];
  const styles = useStyles();
  const { state, value: shown, start, set: setShown } = useWork<Shown>(turn);
  const [asking, setAsking] = useState(false);

  const look = useEffectEvent(() =>
    start(texts.looking, async () => {
      const answer = await (await work()).look();
      return answer.kind === 'ok' ? { kind: 'ok', value: { kind: 'ahead', view: answer.value } } : answer;
    }),
  );
  useEffect(() => look(), []);

  const isIdle = ({ cells, sheets, left }: BackView): boolean => cells.length + sheets.length === 0 && !left.some(({ why }) => why === 'adopted');
  const restore = (): void => {
    setAsking(false);
    start(texts.restoring, async () => {
      const answer = await (await work()).restore();
      if (answer.kind === 'failed') return answer;
      onChanged();
      return { kind: 'ok', value: { kind: 'behind', view: answer.value } };
    });
  };

  return (
    <>
      <Section title={texts.title}>
        <p className={styles.lead}>{texts.lead}</p>
        <WorkStatus state={state} language={language} done={shown?.kind === 'behind' && shown.view !== null ? texts.done : ''} />
        {shown?.kind === 'ahead' && shown.view === null && <p className={styles.lead}>{texts.nothing}</p>}
        {shown?.kind === 'behind' && shown.view === null && <p className={styles.lead}>{texts.nothingStands}</p>}
        {shown?.kind === 'ahead' && shown.view !== null && (
          <>
            <p className={styles.lead}>{texts.lastRun(momentText(shown.view.at, language))}</p>
            <BackList view={shown.view} language={language} isDone={false} title={texts.will} />
            {isIdle(shown.view) && <p className={styles.lead}>{texts.nothingStands}</p>}
            {asking ? (
              <Confirm question={texts.ask} yes={texts.yes} no={texts.no} onYes={restore} onNo={() => setAsking(false)} />
            ) : (
              <Button className={styles.start} disabledFocusable={turn.busy || isIdle(shown.view)} onClick={() => setAsking(true)}>
                {texts.start}
              </Button>
            )}
          </>
        )}
        {shown?.kind === 'behind' && shown.view !== null && <BackList view={shown.view} language={language} isDone title={texts.was} />}
      </Section>
      <Bersihkan
        language={language}
        turn={turn}
        work={work}
        onCleaned={() => {
          onChanged();
          setShown({ kind: 'ahead', view: null });
        }}
      />
    </>
  );
}
