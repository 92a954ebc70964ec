/** Why nothing was written, announced at once. */
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { noticeSentences, type NoticeItem } from '../messages/notice';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Notice } from './Notice';

interface ReasonsProps {
  readonly reasons: readonly NoticeItem[];
  readonly language: Language;
  /** Whether the rest was written. */
  readonly isPart?: boolean;
}

export function Reasons({ reasons, language, isPart = false }: ReasonsProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const title = isPart ? texts.partNotWritten : texts.notWritten;
  return reasons.map((reason, index) => {
    const { place, message, remedy } = noticeSentences(reason, language);
    return <Notice key={index} title={place === '' ? title : `${title}: ${place}`} sentences={[message, remedy]} />;
  });
}
