/** What a run would write, cell by cell, and the user's word on the results they typed themselves. Nothing is written from here but at a press. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { CellChange, ColumnChanges, Ganti } from '../core/model/pratinjau';
import { addressOf } from '../core/record/address';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { AnggapanPreview } from './AnggapanPreview';
import { Change, ColumnChangeList } from './ColumnChangeList';
import { PreviewFrame, type PreviewProps } from './PreviewFrame';
import type { PreviewView, RunAsk } from './view';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  lead: { margin: 0 },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  plain: { margin: 0, paddingInlineStart: '20px' },
});

/** A typed result with where it stands. */
interface Typed {
  readonly column: ColumnChanges;
  readonly change: CellChange;
}

function gantiOf({ column: { sheet, role }, change: { key, old } }: Typed): Ganti {
  return { sheet, role, key, standing: old.standing };
}

/** What is asked where a preview is agreed to. */
function asWritten({ apa, pratinjau }: PreviewView, ganti: readonly Ganti[]): RunAsk {
  return apa === 'hasil' ? { kind: 'tulis-sesuai', pratinjau, ganti } : { kind: 'perbaiki', pratinjau };
}

/** The preview of whatever it is of. */
export function Pratinjau(props: PreviewProps): ReactNode {
  return props.view.apa === 'anggapan' ? <AnggapanPreview {...props} /> : <Changes {...props} />;
}

function Changes({ view, language, select, ask, close }: PreviewProps): ReactNode {
  const { pratinjau, apa } = view;
  const texts = PRATINJAU_TEXTS[language];
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
  return (
    <PreviewFrame
      view={view}
      language={language}
      texts={apa === 'perbaikan' ? texts.perbaikan : texts}
      cells={cells}
      isBlank={isEmpty && typed.length === 0}
      canWrite={!isEmpty}
      onWrite={() => ask(asWritten(view, typed.filter((_, index) => ticked.has(index)).map(gantiOf)))}
      close={close}
    >
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
          <ColumnChangeList of={column} language={language} select={select} />
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
    </PreviewFrame>
  );
}
