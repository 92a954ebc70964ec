/** The cells of one column with what becomes of them; pressing an address selects its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellChange, ColumnChanges } from '../core/model/pratinjau';
import { addressOf } from '../core/record/address';
import type { Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import { PRATINJAU_TEXTS } from '../messages/pratinjauTexts';
import { cellText } from './cellText';
import { VirtualList } from './VirtualList';

const useStyles = makeStyles({
  soft: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: { display: 'grid', gridTemplateColumns: 'minmax(3.2em, max-content) 1fr', columnGap: '8px', alignItems: 'baseline' },
  place: { minWidth: 0, padding: '0 4px', height: 'auto', justifyContent: 'flex-start' },
  change: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground2 },
  new: { fontWeight: tokens.fontWeightSemibold },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

interface ColumnChangeListProps {
  readonly of: ColumnChanges;
  readonly language: Language;
  readonly select: (sheet: string, cell: string) => Promise<boolean>;
}

export function ColumnChangeList({ of: { sheet, header, column, changes }, language, select }: ColumnChangeListProps): ReactNode {
  const styles = useStyles();
  const go = (cell: string): void => {
    // A worksheet that is gone by now makes the writing show a new preview.
    select(sheet, cell).catch(() => undefined);
  };
  return (
    <VirtualList
      label={`${sheet} · ${header}`}
      count={changes.length}
      estimate={24}
      render={(index) => {
        const change = changes[index];
        if (change === undefined) return null;
        const cell = addressOf(change.row, column);
        return (
          <div className={styles.cell}>
            <Button className={styles.place} size="small" appearance="transparent" aria-label={PANE_TEXTS[language].goTo(`${sheet} · ${cell}`)} onClick={() => go(cell)}>
              {cell}
            </Button>
            <Change change={change} language={language} />
          </div>
        );
      }}
    />
  );
}

/** What stands in a cell, and what it becomes, or would become where it stays. */
export function Change({ change: { kind, old, new: next }, language }: { readonly change: CellChange; readonly language: Language }): ReactNode {
  const texts = PRATINJAU_TEXTS[language];
  const styles = useStyles();
  const shown = ({ value, numberFormat }: Pick<CellChange['old'], 'value' | 'numberFormat'>): string => (value === '' ? texts.empty : cellText(value, numberFormat, language));
  const formula = next.isFormula && <span className={styles.soft}>{` (${texts.formula})`}</span>;
  if (kind === 'anggapan') {
    return (
      <span className={styles.change}>
        {shown(old)}
        {formula}
        {next.value !== old.value && <span className={styles.soft}>{` (${texts.anggapan.differs(shown(next))})`}</span>}
      </span>
    );
  }
  return (
    <span className={styles.change}>
      <span className={styles.old}>{shown(old)}</span>
      <span aria-hidden="true">{' → '}</span>
      <span className={styles.hidden}>{` ${texts.becomes} `}</span>
      <span className={styles.new}>{shown(next)}</span>
      {formula}
    </span>
  );
}
