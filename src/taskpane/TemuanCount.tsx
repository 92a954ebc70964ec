/** How many findings a run has, and the way to them. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Issue } from '../core/model/issue';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { TEMUAN_TEXTS } from '../messages/temuanTexts';
import { Section } from './Section';
import { SEVERITIES, SeverityIcon } from './Severity';

const useStyles = makeStyles({
  counts: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  count: { display: 'flex', alignItems: 'center', gap: '6px' },
  open: { alignSelf: 'flex-start' },
});

interface TemuanCountProps {
  readonly issues: readonly Issue[];
  readonly language: Language;
  /** Leads to the findings. */
  readonly open: () => void;
}

export function TemuanCount({ issues, language, open }: TemuanCountProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const own = TEMUAN_TEXTS[language];
  const styles = useStyles();
  const counts = SEVERITIES.map((severity) => ({ severity, count: issues.filter((issue) => issue.severity === severity).length })).filter(({ count }) => count > 0);
  return (
    <Section title={texts.temuan(issues.length)}>
      {counts.length === 0 ? (
        <div>{texts.noTemuan}</div>
      ) : (
        <ul className={styles.counts}>
          {counts.map(({ severity, count }) => (
            <li key={severity} className={styles.count}>
              <SeverityIcon severity={severity} />
              {own.count[severity](count)}
            </li>
          ))}
        </ul>
      )}
      <Button className={styles.open} onClick={open}>
        {own.open}
      </Button>
    </Section>
  );
}
