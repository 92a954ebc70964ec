/** A message that something is wrong, and what to do; announced at once, or when a screen reader comes to it. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ title: { display: 'block' } });

interface NoticeProps {
  readonly title: string;
  readonly sentences: readonly string[];
  /** False for what can wait until the user is done with what they do. */
  readonly isUrgent?: boolean;
  /** What can be done about it at a press. */
  readonly children?: ReactNode;
}

export function Notice({ title, sentences, isUrgent = true, children }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness={isUrgent ? 'assertive' : 'polite'}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {sentences.join(' ')}
      </MessageBarBody>
      {children}
    </MessageBar>
  );
}
