/** The workbench's page: an Excel window with the add-in in it. */
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { languageOf } from '../../../src/messages/language';
import { CommandFrame, DialogFrame, PaneFrame } from './Frames';
import { FormulaBar } from './FormulaBar';
import { SheetGrid } from './SheetGrid';
import { Ribbon } from './Ribbon';
import { TitleBar } from './TitleBar';
import type { Excel, Notice } from './excel';
import type { Ribbon as RibbonModel, RibbonButton } from './manifest';
import { TEXTS, type Texts } from './texts';

export interface WorkbenchProps {
  readonly excel: Excel;
  readonly ribbon: RibbonModel;
}

function noticeText(notice: Notice, texts: Texts): string {
  switch (notice.kind) {
    case 'bad-file':
      return texts.badFile(notice.name)[notice.reason];
    case 'protected':
      return texts.protected;
    case 'fault':
      return texts.fault(notice.detail);
  }
}

export function Workbench({ excel, ribbon }: WorkbenchProps): ReactNode {
  const state = useSyncExternalStore(excel.subscribe, excel.state);
  const { book, locale, look, commands, notice } = state;
  const language = languageOf(locale);
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['look'] = look;
    document.title = book ? `${book.name} – ${texts.title}` : texts.title;
  }, [language, look, book, texts]);
  const press = ({ action, id }: RibbonButton): void => {
    if (action.kind === 'pane') excel.set({ pane: action.page });
    else excel.run(ribbon.commands, action.name, id);
  };
  const pane = ribbon.groups.flatMap(({ buttons }) => buttons).flatMap(({ action }) => (action.kind === 'pane' ? [action] : []))[0];
  return (
    <div className="jendela">
      <TitleBar excel={excel} state={state} texts={texts} />
      <Ribbon ribbon={ribbon} locale={locale} disabled={book === null} onPress={press} />
      {notice && (
        <div className="pesan" role="alert">
          {noticeText(notice, texts)}
          <button type="button" aria-label={texts.close} onClick={() => excel.set({ notice: null })}>×</button>
        </div>
      )}
      {book && <FormulaBar key={book.key} excel={excel} book={book} locale={locale} texts={texts} />}
      <div className="isi">
        {book ? <SheetGrid key={book.key} excel={excel} book={book} revision={state.revision} locale={locale} /> : <p className="tunggu">{texts.loading}</p>}
        <PaneFrame excel={excel} state={state} texts={texts} title={pane?.title(locale) ?? ''} />
      </div>
      <footer className="status" aria-live="polite">
        {commands.length > 0 && (
          <>
            {texts.running}
            <button type="button" onClick={() => commands.forEach((command) => excel.end(command))}>{texts.stop}</button>
          </>
        )}
      </footer>
      {commands.map((command) => <CommandFrame key={command.key} command={command} />)}
      <DialogFrame excel={excel} state={state} texts={texts} />
    </div>
  );
}
