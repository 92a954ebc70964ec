/** The report's tables: made here, listed with what each needs, and a click away. */
import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { TABEL_TEXTS } from '../messages/tabelTexts';
import { copyToClipboard } from './clipboard';
import { Naskah } from './Naskah';
import type { TabelLine, TabelRoom, TabelView } from './rooms';
import { Section } from './Section';
import type { RunView } from './view';
import { useWork, type Turn } from './work';
import { WorkStatus } from './WorkStatus';

/** In an enlarged pane the copy button goes below a table's words, which would be a letter wide beside it. */
const WIDE = '1 1 150px';

const useStyles = makeStyles({
  lead: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  table: { justifyContent: 'flex-start', textAlign: 'start', flex: WIDE, minWidth: 0, fontWeight: tokens.fontWeightRegular },
  copy: { flexShrink: 0 },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  plain: { padding: '4px 0' },
  beside: { flex: WIDE, minWidth: 0 },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  soft: { display: 'block', color: tokens.colorNeutralForeground2 },
  make: { alignSelf: 'flex-start' },
});

interface TabelProps {
  readonly language: Language;
  readonly turn: Turn;
  readonly work: () => Promise<TabelRoom>;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  /** Whether the host lets a page save a file. */
  readonly savesFiles: boolean;
  /** Told of every run, which computes capaian and sisa too. */
  readonly onRun: (view: RunView) => void;
}

interface Shown {
  readonly view: TabelView;
  /** The run that made the tables, where one did. */
  readonly run: RunView | null;
}

export default function Tabel({ language, turn, work, select, savesFiles, onRun }: TabelProps): ReactNode {
  const texts = TABEL_TEXTS[language];
  const paneTexts = PANE_TEXTS[language];
  const styles = useStyles();
  const { state, value: shown, start } = useWork<Shown>(turn);
  const [gone, setGone] = useState(false);
  /** The choice while it is being saved. */
  const [chosen, setChosen] = useState<TabelView['mode'] | null>(null);

  const look = useEffectEvent(() =>
    start(texts.looking, async () => {
      const answer = await (await work()).look();
      return answer.kind === 'ok' ? { kind: 'ok', value: { view: answer.value, run: null } } : answer;
    }),
  );
  useEffect(() => look(), []);

  const setMode = (mode: TabelView['mode']): void => {
    if (turn.busy) return;
    setChosen(mode);
    start(texts.saving, async () => {
      try {
        const answer = await (await work()).setMode(mode);
        return answer.kind === 'ok' ? { kind: 'ok', value: { view: answer.value, run: null } } : answer;
      } finally {
        setChosen(null);
      }
    });
  };
  const make = (): void =>
    start(paneTexts.reading, async (say) => {
      const room = await work();
      const run = await room.make((stage) => say(paneTexts[stage]));
      onRun(run);
      if (run.kind === 'not-written') return { kind: 'failed', reasons: run.reasons };
      say(texts.looking);
      const answer = await room.look();
      return answer.kind === 'ok' ? { kind: 'ok', value: { view: answer.value, run } } : answer;
    });
  const open = (sheet: string): void => {
    select(sheet, 'A1').then(
      (found) => setGone(!found),
      () => setGone(true),
    );
  };

  const done = shown?.run?.kind === 'written' ? (shown.run.cells === 0 ? paneTexts.unchanged : paneTexts.written(shown.run.cells, shown.run.own)) : '';
  const view = shown?.view ?? null;
  return (
    <>
      <Section title={texts.title}>
        <p className={styles.lead}>{texts.lead}</p>
        {view !== null && (
          <>
            <Field label={texts.mode}>
              <RadioGroup value={chosen ?? view.mode} onChange={(_, { value }) => setMode(value === 'rumus' ? 'rumus' : 'nilai')}>
                <Radio value="nilai" label={`${texts.nilai} – ${texts.nilaiHint}`} />
                <Radio value="rumus" label={`${texts.rumus} – ${texts.rumusHint}`} />
              </RadioGroup>
            </Field>
            <Button appearance="primary" className={styles.make} disabledFocusable={turn.busy || view.tables.length === 0} onClick={make}>
              {view.tables.some(({ sheet }) => sheet !== null) ? texts.makeAgain : texts.make}
            </Button>
          </>
        )}
        <WorkStatus state={state} language={language} done={done} />
        <div role="status">{gone && texts.gone}</div>
      </Section>
      {view !== null && <Tables view={view} language={language} open={open} />}
      {view !== null && view.tables.length > 0 && <Naskah language={language} turn={turn} work={work} savesFiles={savesFiles} />}
    </>
  );
}

function Tables({ view, language, open }: { readonly view: TabelView; readonly language: Language; readonly open: (sheet: string) => void }): ReactNode {
  const texts = TABEL_TEXTS[language];
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const copy = async ({ name, copied }: Pick<TabelLine, 'name' | 'copied'>): Promise<void> => setSaid((await copyToClipboard(copied())) ? texts.tersalin(name) : texts.tidakTersalin);
  return (
    <>
      {view.tables.length === 0 && <p className={styles.lead}>{texts.none}</p>}
      {view.tables.length > 0 && (
        <Section title={texts.list}>
          <ul className={styles.list}>
            {view.tables.map(({ name, title, sheet, copied }) => (
              <li key={name} className={styles.row}>
                {sheet === null ? (
                  <div className={mergeClasses(styles.plain, styles.beside)}>
                    <TableWords name={name} title={title} note={texts.notMade} />
                  </div>
                ) : (
                  <Button className={styles.table} title={texts.goTo(sheet)} onClick={() => open(sheet)}>
                    <span>
                      <TableWords name={sheet} title={title} note="" />
                    </span>
                  </Button>
                )}
                <Button size="small" className={styles.copy} aria-label={texts.salinTabel(sheet ?? name)} onClick={() => void copy({ name: sheet ?? name, copied })}>
                  {texts.salin}
                </Button>
              </li>
            ))}
          </ul>
          <div role="status">{said}</div>
        </Section>
      )}
      {view.missing.length > 0 && (
        <Section title={texts.missing}>
          <ul className={styles.list}>
            {view.missing.map(({ name, needs }) => (
              <li key={name} className={styles.plain}>
                <TableWords name={name} title="" note={texts.needs(needs)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function TableWords({ name, title, note }: { readonly name: string; readonly title: string; readonly note: string }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.name}>{name}</span>
      {title !== '' && title !== name && <span>{title}</span>}
      {note !== '' && <span className={styles.soft}>{note}</span>}
    </>
  );
}
