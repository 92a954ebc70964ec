/** A message that something is wrong, and what to do; announced at once. */
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ title: { display: 'block' } });

interface NoticeProps {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What can be done about it at a press. */
  readonly children?: ReactNode;
}

export function Notice({ title, sentences, children }: NoticeProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {sentences.join(' ')}
      </MessageBarBody>
      {children}
    </MessageBar>
  );
}
