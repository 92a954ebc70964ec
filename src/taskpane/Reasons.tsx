/** Why nothing was written, announced at once. */
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { noticeSentences, type NoticeItem } from '../messages/notice';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';

export function Reasons({ reasons, language }: { readonly reasons: readonly NoticeItem[]; readonly language: Language }): ReactNode {
  const title = PANE_TEXTS[language].notWritten;
  return reasons.map((reason, index) => {
    const { place, message, remedy } = noticeSentences(reason, language);
    return <Notice key={index} title={place === '' ? title : `${title}: ${place}`} sentences={[message, remedy]} />;
  });
}
