/** A last question before something is done that cannot be taken back; the keyboard is led to the question. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  question: { margin: 0 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Confirm({ question, yes, no, onYes, onNo }: ConfirmProps): ReactNode {
  const styles = useStyles();
  const text = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      tabIndex={-1}
      className={styles.box}
      role="group"
      aria-labelledby={text}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onNo();
      }}
    >
      <p id={text} className={styles.question}>
        {question}
      </p>
      <div className={styles.answers}>
        <Button appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
