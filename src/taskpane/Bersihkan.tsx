/** "Bersihkan jejak LKj": what goes out of the workbook before it is handed in, the question, and what came of it. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { KEMBALI_TEXTS } from '../messages/kembaliTexts';
import type { Language } from '../messages/language';
import { BackList } from './BackList';
import { Confirm } from './Confirm';
import type { BackView, KembaliRoom } from './rooms';
import { Section } from './Section';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

const useStyles = makeStyles({ lead: { margin: 0 }, start: { alignSelf: 'flex-start' } });

interface BersihkanProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<KembaliRoom>;
  /** Told when the workbook has been cleaned. */
  readonly onCleaned: () => void;
}

interface Shown {
  readonly isDone: boolean;
  /** Null where nothing is ours. */
  readonly view: BackView | null;
}

/** Where something stands in the way, nothing else is listed. */
function isBlocked({ left }: BackView): boolean {
  return left.some(({ why }) => why === 'protected' || why === 'filtered');
}

export function Bersihkan({ language, turn, work, onCleaned }: BersihkanProps): ReactNode {
  const all = KEMBALI_TEXTS[language];
  const texts = all.bersih;
  const styles = useStyles();
  const { state, value, start } = useWork<Shown>(turn);
  const [columns, setColumns] = useState(false);
  /** Whether what is shown holds for the choice above. */
  const [isCurrent, setIsCurrent] = useState(false);

  const look = (): void => {
    setIsCurrent(true);
    start(texts.looking, async () => {
      const answer = await (await work()).lookClean(columns);
      return answer.kind === 'ok' ? { kind: 'ok', value: { isDone: false, view: answer.value } } : answer;
    });
  };
  const clean = (): void =>
    start(texts.cleaning, async () => {
      const answer = await (await work()).clean(columns);
      if (answer.kind === 'failed') return answer;
      const isDone = answer.value !== null && !isBlocked(answer.value);
      if (isDone) onCleaned();
      return { kind: 'ok', value: { isDone, view: answer.value } };
    });

  const shown = isCurrent ? value : null;
  const view = shown?.view ?? null;
  const ahead = shown !== null && !shown.isDone && view !== null;
  return (
    <Section title={texts.title}>
      <p className={styles.lead}>{texts.lead}</p>
      <Checkbox
        label={texts.columns}
        checked={columns}
        disabled={turn.busy}
        onChange={(_, { checked }) => {
          setColumns(checked === true);
          setIsCurrent(false);
        }}
      />
      <WorkStatus state={state} language={language} done={shown?.isDone === true ? texts.done : ''} />
      {shown !== null && view === null && <p className={styles.lead}>{texts.nothing}</p>}
      {ahead && isBlocked(view) && <p className={styles.lead}>{texts.blocked}</p>}
      {view !== null && <BackList view={view} language={language} isDone={shown?.isDone === true} title={shown?.isDone === true ? all.was : all.will} {...(isBlocked(view) ? {} : { also: texts.record })} />}
      {ahead && !isBlocked(view) && state.kind === 'still' ? (
        <Confirm question={texts.ask} yes={texts.yes} no={all.no} onYes={clean} onNo={() => setIsCurrent(false)} />
      ) : (
        <Button className={styles.start} disabledFocusable={turn.busy} onClick={look}>
          {texts.show}
        </Button>
      )}
    </Section>
  );
}
