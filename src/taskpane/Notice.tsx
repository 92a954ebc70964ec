/** A message that something is wrong, and what to do; announced at once. */
import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function Notice({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {sentences.join(' ')}
      </MessageBarBody>
    </MessageBar>
  );
}
