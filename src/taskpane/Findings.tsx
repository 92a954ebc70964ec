/** The findings by severity; pressing one selects its cell. Texts from cells are shown as text only. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Issue, Severity } from '../core/model/issue';
import type { Language } from '../messages/language';
import { messageOf } from '../messages/messageOf';
import { PANE_TEXTS } from '../messages/paneTexts';
import { Section } from './Section';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
/** So many findings of a severity are listed at first: a thousand would only slow the pane down. */
const FIRST = 20;

const useStyles = makeStyles({
  group: { margin: '4px 0 0', display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  finding: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  errorIcon: { color: tokens.colorPaletteRedForeground3 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
  place: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remedy: { display: 'block', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  more: { alignSelf: 'flex-start' },
});

interface FindingsProps {
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
}

export function Findings({ issues, language, select }: FindingsProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const [gone, setGone] = useState(false);
  const choose = (issue: Issue): void => {
    select(issue.sheet, issue.cell === '' ? 'A1' : issue.cell).then(
      (found) => setGone(!found),
      () => setGone(true),
    );
  };
  return (
    <Section title={texts.temuan(issues.length)}>
      {issues.length === 0 && <div>{texts.noTemuan}</div>}
      <div role="status">{gone && texts.cellGone}</div>
      {SEVERITIES.map((severity) => {
        const ofSeverity = issues.filter((issue) => issue.severity === severity);
        return ofSeverity.length === 0 ? null : <Group key={severity} severity={severity} issues={ofSeverity} language={language} choose={choose} />;
      })}
    </Section>
  );
}

interface GroupProps {
  readonly severity: Severity;
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly choose: (issue: Issue) => void;
}

function Group({ severity, issues, language, choose }: GroupProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? issues : issues.slice(0, FIRST);
  return (
    <>
      <h3 className={styles.group}>
        <SeverityIcon severity={severity} />
        {`${texts.severities[severity]} (${issues.length})`}
      </h3>
      <ul className={styles.list}>
        {shown.map((issue, place) => (
          <li key={place}>
            <Finding issue={issue} language={language} choose={choose} />
          </li>
        ))}
      </ul>
      {shown.length < issues.length && (
        <Button className={styles.more} appearance="subtle" size="small" onClick={() => setAll(true)}>
          {texts.showAll(issues.length)}
        </Button>
      )}
    </>
  );
}

function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  switch (severity) {
    case 'error':
      return <ErrorCircle16Filled className={styles.errorIcon} aria-hidden />;
    case 'warning':
      return <Warning16Filled className={styles.warningIcon} aria-hidden />;
    case 'info':
      return <Info16Filled className={styles.infoIcon} aria-hidden />;
  }
}

function Finding({ issue, language, choose }: { readonly issue: Issue; readonly language: Language; readonly choose: (issue: Issue) => void }): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const { message, remedy } = messageOf(issue, language);
  const place = issue.sheet === '' ? texts.workbook : [issue.sheet, issue.cell].filter((part) => part !== '').join(' · ');
  const content = (
    <>
      <span className={styles.place}>{place}</span>
      {message}
      <span className={styles.remedy}>{remedy}</span>
    </>
  );
  const look = mergeClasses(styles.finding, styles[issue.severity]);
  // A finding about the workbook as a whole has no cell to go to.
  if (issue.sheet === '') return <div className={look}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.button)} title={texts.goTo(place)} onClick={() => choose(issue)}>
      {content}
    </button>
  );
}
