/** What a run would write, cell by cell, and the user's word on the results they typed themselves. Nothing is written from here but at a press. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CellChange, ColumnChanges, Ganti } from '../core/model/pratinjau';
import { addressOf } from '../core/record/address';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { cellText } from './cellText';
import { Reasons } from './Reasons';
import { Section } from './Section';
import type { PreviewView, RunAsk } from './view';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  lead: { margin: 0 },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: { display: 'grid', gridTemplateColumns: 'minmax(3.2em, max-content) 1fr', columnGap: '8px', alignItems: 'baseline' },
  place: { minWidth: 0, padding: '0 4px', height: 'auto', justifyContent: 'flex-start' },
  change: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  plain: { margin: 0, paddingInlineStart: '20px' },
  ends: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A typed result with where it stands. */
interface Typed {
  readonly column: ColumnChanges;
  readonly change: CellChange;
}

interface PratinjauProps {
  readonly view: PreviewView;
  readonly language: Language;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
  readonly ask: (what: RunAsk) => void;
  readonly close: () => void;
}

function gantiOf({ column: { sheet, role }, change: { key, old } }: Typed): Ganti {
  return { sheet, role, key, standing: old.standing };
}

/** What is asked where a preview is agreed to. */
function asWritten({ apa, pratinjau }: PreviewView, ganti: readonly Ganti[]): RunAsk {
  return apa === 'hasil' ? { kind: 'tulis-sesuai', pratinjau, ganti } : { kind: 'perbaiki', pratinjau };
}

export function Pratinjau({ view, language, select, ask, close }: PratinjauProps): ReactNode {
  const { pratinjau, isNew, apa, fixed, reasons } = view;
  const all = PRATINJAU_TEXTS[language];
  const texts = apa === 'perbaikan' ? { ...all, ...all.perbaikan } : all;
  const styles = useStyles();
  const { columns, sheets } = pratinjau;
  const typed: readonly Typed[] = columns.flatMap((column) => column.changes.filter(({ kind }) => kind === 'ketikan').map((change) => ({ column, change })));
  const sure = columns.map((column) => ({ ...column, changes: column.changes.filter(({ kind }) => kind !== 'ketikan') })).filter(({ changes }) => changes.length > 0);
  const sureCells = sure.reduce((sum, { changes }) => sum + changes.length, 0);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const tick = (index: number, on: boolean): void =>
    setTicked((before) => {
      const after = new Set(before);
      if (on) after.add(index);
      else after.delete(index);
      return after;
    });
  const cells = sureCells + ticked.size;
  const isEmpty = cells + sheets.length === 0;
  const go = (sheet: string, cell: string): void => {
    // A worksheet that is gone by now makes the writing show a new preview.
    select(sheet, cell).catch(() => undefined);
  };
  return (
    <Section title={texts.title}>
      <p className={styles.lead} role="status">
        {fixed > 0 && `${all.perbaikan.done(fixed)} `}
        {isNew ? texts.changed : isEmpty && typed.length === 0 ? texts.nothing : texts.lead(cells)}
      </p>
      <div className={styles.ends}>
        <Button appearance="primary" disabledFocusable={isEmpty} onClick={() => ask(asWritten(view, typed.filter((_, index) => ticked.has(index)).map(gantiOf)))}>
          {texts.write(cells)}
        </Button>
        <Button onClick={close}>
          {texts.close}
        </Button>
      </div>
      {typed.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.typedTitle(typed.length)}</h3>
          <p className={styles.lead}>{texts.typedLead}</p>
          {typed.length > 1 && (
            <Checkbox
              label={texts.all}
              checked={ticked.size === typed.length ? true : ticked.size === 0 ? false : 'mixed'}
             
              onChange={(_, { checked }) => setTicked(new Set(checked === true ? typed.keys() : []))}
            />
          )}
          <VirtualList
            label={texts.typedTitle(typed.length)}
            count={typed.length}
            estimate={36}
            render={(index) => {
              const one = typed[index];
              if (one === undefined) return null;
              const { column, change } = one;
              return (
                <Checkbox
                  checked={ticked.has(index)}
                 
                  onChange={(_, { checked }) => tick(index, checked === true)}
                  label={
                    <>
                      <span className={styles.soft}>{`${column.sheet} · ${addressOf(change.row, column.column)} `}</span>
                      <Change change={change} language={language} />
                    </>
                  }
                />
              );
            }}
          />
        </>
      )}
      {sure.map((column) => (
        <div key={`${column.sheet} ${column.role}`}>
          <h3 className={styles.heading}>
            {`${column.sheet} · ${texts.column(column.header, addressOf(0, column.column).slice(0, -1), column.isNew)} `}
            <span className={styles.soft}>{`(${texts.cells(column.changes.length)})`}</span>
          </h3>
          <VirtualList
            label={`${column.sheet} · ${column.header}`}
            count={column.changes.length}
            estimate={24}
            render={(index) => {
              const change = column.changes[index];
              if (change === undefined) return null;
              const cell = addressOf(change.row, column.column);
              return (
                <div className={styles.cell}>
                  <Button className={styles.place} size="small" appearance="transparent" aria-label={PANE_TEXTS[language].goTo(`${column.sheet} · ${cell}`)} onClick={() => go(column.sheet, cell)}>
                    {cell}
                  </Button>
                  <Change change={change} language={language} />
                </div>
              );
            }}
          />
        </div>
      ))}
      {sheets.length > 0 && (
        <>
          <h3 className={styles.heading}>{texts.sheets}</h3>
          <ul className={styles.plain}>
            {sheets.map(({ sheet, isNew: isMade }) => (
              <li key={sheet}>{texts.sheet(sheet, isMade)}</li>
            ))}
          </ul>
        </>
      )}
      <Reasons reasons={reasons} language={language} />
    </Section>
  );
}

function Change({ change: { old, new: next }, language }: { readonly change: CellChange; readonly language: Language }): ReactNode {
  const texts = PRATINJAU_TEXTS[language];
  const styles = useStyles();
  const shown = (value: CellChange['old']['value'], format: string): string => (value === '' ? texts.empty : cellText(value, format, language));
  return (
    <span className={styles.change}>
      <span className={styles.old}>{shown(old.value, old.numberFormat)}</span>
      <span aria-hidden="true">{' → '}</span>
      <span className={styles.hidden}>{` ${texts.becomes} `}</span>
      <span className={styles.new}>{shown(next.value, next.numberFormat)}</span>
      {next.isFormula && <span className={styles.soft}>{` (${texts.formula})`}</span>}
    </span>
  );
}
