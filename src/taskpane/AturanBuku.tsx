/** Rules that came with the workbook and that its user has not seen yet: told, and taken at a press; they hold in any case. */
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../messages/language';
import { LEMBAR_TEXTS } from '../messages/lembarTexts';
import { ownAturan } from './aturan';
import type { AturanBuku as Rules } from './rooms';

const useStyles = makeStyles({ title: { display: 'block' } });

interface AturanBukuProps {
  readonly aturan: Rules;
  readonly language: Language;
  readonly onTake: () => void;
  readonly onChange: () => void;
}

export function AturanBuku({ aturan: { settings, isUnreadable }, language, onTake, onChange }: AturanBukuProps): ReactNode {
  const texts = LEMBAR_TEXTS[language];
  const styles = useStyles();
  const rules = ownAturan(settings, language).map(({ nama, isi }) => `${nama}: ${isi}`);
  return (
    <MessageBar intent={isUnreadable ? 'warning' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{texts.aturan}</MessageBarTitle>
        {isUnreadable ? texts.aturanTakTerbaca : `${rules.join('; ')}.`}
      </MessageBarBody>
      <MessageBarActions>
        {!isUnreadable && <Button onClick={onTake}>{texts.pakaiAturan}</Button>}
        <Button onClick={onChange}>{texts.ubahAturan}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
