/** What a way back does or did: cells and worksheets, and what it leaves, with the reason. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { KEMBALI_TEXTS } from '../messages/kembaliTexts';
import type { Language } from '../messages/language';
import type { LeftCell } from '../core/model/restore';
import { PANE_TEXTS } from '../messages/paneTexts';
import type { BackView } from './rooms';

/** More cells that stay than anybody reads are counted only. */
const MOST_LEFT = 50;

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

function placeOf({ sheet, cell }: LeftCell, language: Language): string {
  return sheet === '' ? PANE_TEXTS[language].workbook : [sheet, cell].filter((part) => part !== '').join(' · ');
}

interface BackListProps {
  readonly view: BackView;
  readonly language: Language;
  /** Whether it has been done. */
  readonly isDone: boolean;
  readonly title: string;
  /** A change that is not of cells or worksheets. */
  readonly also?: string;
}

export function BackList({ view, language, isDone, title, also }: BackListProps): ReactNode {
  const texts = KEMBALI_TEXTS[language];
  const changes = [...view.cells.map(({ sheet, cells }) => texts.cells(sheet, cells)), ...view.sheets.map(isDone ? texts.sheetGone : texts.sheetGoes), ...(also === undefined ? [] : [also])];
  const lines = view.left.slice(0, MOST_LEFT).map((cell) => texts.why[cell.why](placeOf(cell, language), String(cell.value)));
  const rest = view.left.length - lines.length;
  return (
    <>
      {changes.length > 0 && <List title={title} lines={changes} />}
      {lines.length > 0 && <List title={texts.left} lines={rest > 0 ? [...lines, texts.more(rest)] : lines} />}
    </>
  );
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line, place) => (
          <li key={place}>{line}</li>
        ))}
      </ul>
    </>
  );
}
