/** The findings by severity or by worksheet, searchable; pressing one selects its cell. Texts from cells are shown as text only. */
import { Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { Fragment, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { Issue, Severity } from '../core/model/issue';
import type { Sentences } from '../messages/issues/catalogue';
import type { Language } from '../messages/language';
import { messageOf } from '../messages/messageOf';
import { NOTATIONS } from '../messages/notation';
import { PANE_TEXTS } from '../messages/paneTexts';
import { TEMUAN_TEXTS } from '../messages/temuanTexts';
import { SEVERITIES, SeverityIcon } from './Severity';
import { VirtualList } from './VirtualList';

/** So few findings are seen at a glance: nothing is offered to search them. */
const FEW = 5;

const useStyles = makeStyles({
  group: { margin: '4px 0 0', display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  tools: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  search: { flexGrow: 1, flexBasis: '140px' },
  narrow: { minWidth: 0, maxWidth: '100%' },
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
  chosen: { borderInlineStartWidth: '8px', backgroundColor: tokens.colorNeutralBackground1Selected },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorderActive },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  place: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remedy: { display: 'block', marginTop: '2px', color: tokens.colorNeutralForeground2 },
  toCell: { color: tokens.colorBrandForeground1 },
});

interface FindingsProps {
  readonly issues: readonly Issue[];
  readonly language: Language;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
}

/** A finding with its words, ready to be searched. */
interface Told extends Sentences {
  readonly issue: Issue;
  /** "PK · E5" */
  readonly place: string;
  readonly sought: string;
}

function toldOf(issue: Issue, language: Language): Told {
  const sentences = messageOf(issue, language);
  const place = issue.sheet === '' ? PANE_TEXTS[language].workbook : [issue.sheet, issue.cell].filter((part) => part !== '').join(' · ');
  return { ...sentences, issue, place, sought: `${place} ${issue.sheet}!${issue.cell} ${sentences.message} ${sentences.remedy}`.toLowerCase() };
}

/** Every word must be there, wherever. */
function fits({ sought }: Told, words: readonly string[]): boolean {
  return words.every((word) => sought.includes(word));
}

interface GroupOf {
  readonly name: string;
  readonly severity: Severity | null;
  readonly told: readonly Told[];
}

function groupsOf(all: readonly Told[], grouping: Grouping, language: Language): GroupOf[] {
  const texts = PANE_TEXTS[language];
  if (grouping === 'tingkat') {
    return SEVERITIES.map((severity) => ({ name: texts.severities[severity], severity, told: all.filter(({ issue }) => issue.severity === severity) })).filter(({ told }) => told.length > 0);
  }
  const bySheet = new Map<string, Told[]>();
  for (const severity of SEVERITIES) {
    for (const told of all) {
      if (told.issue.severity !== severity) continue;
      const known = bySheet.get(told.issue.sheet);
      if (known === undefined) bySheet.set(told.issue.sheet, [told]);
      else known.push(told);
    }
  }
  return [...bySheet].map(([sheet, told]) => ({ name: sheet === '' ? texts.workbook : sheet, severity: null, told }));
}

type Grouping = 'tingkat' | 'lembar';

export function Findings({ issues, language, select }: FindingsProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const own = TEMUAN_TEXTS[language];
  const styles = useStyles();
  const [gone, setGone] = useState(false);
  /** Whose cell was gone to last: so that one finds one's place again. */
  const [chosen, setChosen] = useState<Issue | null>(null);
  const [sought, setSought] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('tingkat');
  // What is typed shows at once; a list of ten thousand follows when there is time.
  const later = useDeferredValue(sought);
  const all = useMemo(() => issues.map((issue) => toldOf(issue, language)), [issues, language]);
  const found = useMemo(() => {
    const words = later.toLowerCase().split(/\s+/).filter((word) => word !== '');
    return words.length === 0 ? all : all.filter((told) => fits(told, words));
  }, [all, later]);
  const groups = useMemo(() => groupsOf(found, grouping, language), [found, grouping, language]);
  const choose = (issue: Issue): void => {
    setChosen(issue);
    select(issue.sheet, issue.cell === '' ? 'A1' : issue.cell).then(
      (stands) => setGone(!stands),
      () => setGone(true),
    );
  };
  return (
    <>
      {issues.length === 0 && <div>{texts.noTemuan}</div>}
      {issues.length > FEW && (
        <div className={styles.tools}>
          <Field className={mergeClasses(styles.search, styles.narrow)} label={own.search}>
            <Input className={styles.narrow} type="search" value={sought} onChange={(_, { value }) => setSought(value)} />
          </Field>
          <Field className={styles.narrow} label={own.groupBy}>
            <Select className={styles.narrow} value={grouping} onChange={(_, { value }) => setGrouping(value === 'lembar' ? 'lembar' : 'tingkat')}>
              <option value="tingkat">{own.bySeverity}</option>
              <option value="lembar">{own.bySheet}</option>
            </Select>
          </Field>
        </div>
      )}
      <div role="status">
        {gone && texts.cellGone}
        {later.trim() !== '' && (found.length === 0 ? own.none : own.found(found.length, issues.length))}
      </div>
      {groups.map(({ name, severity, told }) => (
        <Fragment key={`${grouping} ${name}`}>
          <h3 className={styles.group}>
            {severity !== null && <SeverityIcon severity={severity} />}
            {`${name} (${NOTATIONS[language].number(told.length)})`}
          </h3>
          <VirtualList
            label={name}
            count={told.length}
            estimate={110}
            render={(index) => {
              const one = told[index];
              return one === undefined ? null : <Finding told={one} tells={severity === null} isChosen={one.issue === chosen} language={language} choose={choose} />;
            }}
          />
        </Fragment>
      ))}
    </>
  );
}

interface FindingProps {
  readonly told: Told;
  /** Whether the finding itself says how grave it is, because its group does not. */
  readonly tells: boolean;
  /** Whether its cell was gone to last. */
  readonly isChosen: boolean;
  readonly language: Language;
  readonly choose: (issue: Issue) => void;
}

function Finding({ told: { issue, place, message, remedy }, tells, isChosen, language, choose }: FindingProps): ReactNode {
  const texts = PANE_TEXTS[language];
  const styles = useStyles();
  const look = mergeClasses(styles.finding, styles[issue.severity], isChosen && styles.chosen);
  const content = (
    <>
      <span className={styles.place}>
        <span>
          {tells && <SeverityIcon severity={issue.severity} label={texts.severities[issue.severity]} />} {place}
        </span>
        {issue.sheet !== '' && <span className={styles.toCell}>{TEMUAN_TEXTS[language].toCell}</span>}
      </span>
      {message}
      <span className={styles.remedy}>{remedy}</span>
    </>
  );
  // A finding about the workbook as a whole has no cell to go to.
  if (issue.sheet === '') return <div className={look}>{content}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.button)} aria-current={isChosen ? 'true' : undefined} title={texts.goTo(place)} onClick={() => choose(issue)}>
      {content}
    </button>
  );
}
