/** Where the selected cell is, and what it holds: both can be typed into. */
import type { KeyboardEvent, ReactNode } from 'react';
import { cellAddress } from '../../excel-host/behaviour/address';
import { editText, enterText, type Locale } from '../grid/typing';
import type { Book, Excel } from './excel';
import type { Texts } from './texts';

export interface FormulaBarProps {
  readonly excel: Excel;
  readonly book: Book;
  readonly locale: Locale;
  readonly texts: Texts;
}

export function FormulaBar({ excel, book, locale, texts }: FormulaBarProps): ReactNode {
  const { active, selection } = book.workbook;
  const { row, column } = selection;
  const address = cellAddress(row, column);
  const content = editText(active, row, column, locale);
  const goTo = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === 'Escape' || (key === 'Enter' && !excel.goTo(currentTarget.value))) currentTarget.value = address;
  };
  const enter = ({ key, currentTarget: { value }, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === 'Escape') currentTarget.value = content;
    else if (key === 'Enter' && value !== content) void excel.edit(() => enterText(active, row, column, value, locale));
  };
  return (
    <section className="bilah" aria-label={texts.content}>
      {/* Another cell, or another content, is another field: what was being typed is gone, as in Excel. */}
      <input key={`${active.id} ${address}`} aria-label={texts.cell} defaultValue={address} spellCheck={false} onKeyDown={goTo} />
      <input key={`${active.id} ${address} ${locale} ${content}`} aria-label={texts.content} defaultValue={content} spellCheck={false} onKeyDown={enter} />
    </section>
  );
}
