/** The add-in's pages, each in a frame of its own as in Excel: the pane, the pages of ribbon buttons, the dialog. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { FakeExternalPage } from '../../excel-host/office/fakeExternal';
import { FRAME_ROLE } from '../frame/contract';
import type { Command, Excel, ExcelState } from './excel';
import type { Texts } from './texts';

export interface FramesProps {
  readonly excel: Excel;
  readonly state: ExcelState;
  readonly texts: Texts;
}

const role = (name: string): Record<string, string> => ({ [FRAME_ROLE]: name });

/** How often a page is asked whether it listens for the ribbon already. */
const ASK_MS = 25;

/** Excel calls a button's function once its page listens: what is pressed is never lost. */
export function CommandFrame({ command }: { readonly command: Command }): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const clock = setInterval(() => {
      const page = frame.current?.contentWindow as (Window & FakeExternalPage) | null | undefined;
      if (page?.excelHostPage?.clickRibbon(command.action, command.control) === true) clearInterval(clock);
    }, ASK_MS);
    return () => clearInterval(clock);
  }, [command]);
  return <iframe ref={frame} {...role('command')} id={`perintah-${command.key}`} src={command.page} title={command.control} hidden />;
}

export function PaneFrame({ excel, state, texts, title }: FramesProps & { readonly title: string }): ReactNode {
  const { pane, book, locale, look } = state;
  if (pane === null || book === null) return null;
  return (
    <aside className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={texts.closePane} onClick={() => excel.set({ pane: null })}>×</button>
      </header>
      {/* Another workbook, language or look is another Excel window to the pane: it starts anew. */}
      <iframe key={`${book.key} ${locale} ${look}`} {...role('pane')} src={pane} title={title} />
    </aside>
  );
}

export function DialogFrame({ excel, state, texts }: FramesProps): ReactNode {
  const shown = useRef<HTMLDialogElement>(null);
  const page = state.dialog?.page ?? null;
  useEffect(() => {
    if (page !== null) shown.current?.showModal();
  }, [page]);
  if (page === null) return null;
  return (
    <dialog
      ref={shown}
      className="dialog"
      aria-label={texts.dialog}
      onCancel={(event) => {
        event.preventDefault();
        excel.closeDialog();
      }}
    >
      <header>
        <button type="button" aria-label={texts.closeDialog} onClick={() => excel.closeDialog()}>×</button>
      </header>
      <iframe {...role('dialog')} src={page} title={texts.dialog} />
    </dialog>
  );
}
