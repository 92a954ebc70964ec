/** The Excel window: the open workbook, the add-in's pages beside it, and what goes on between them. Knows no React. */
import { Backend } from '../../excel-host/backend';
import { createFiles } from '../../excel-host/files';
import { parseRect, type Rect } from '../../excel-host/behaviour/address';
import type { Sheet } from '../../excel-host/model/sheet';
import type { Workbook } from '../../excel-host/model/workbook';
import { DEFAULT_EXTERNAL, type FakeExternalOptions, type FakeExternalPage } from '../../excel-host/office/fakeExternal';
import { NotAWorkbook, type BadFile } from '../../excel-host/xlsx/package';
import { readProperties, writeProperties } from '../../excel-host/xlsx/webExtension';
import type { Runtime } from '../../excel-host/wire/events';
import type { Fault } from '../../excel-host/wire/faults';
import type { Role } from '../frame/contract';
import type { Locale } from '../grid/typing';
import type { Ribbon } from './manifest';

export type Look = 'light' | 'dark' | 'contrast';

/** Office's own colours in each look. */
const OFFICE_COLORS: Readonly<Record<Look, FakeExternalOptions['theme']>> = {
  light: DEFAULT_EXTERNAL.theme,
  dark: { background: 0x1f1f1f, foreground: 0xffffff },
  contrast: { background: 0x000000, foreground: 0xffffff },
};

/** By this name an add-in asks Excel to open its pane together with the workbook. */
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

export interface Book {
  /** Another one for each file that is opened. */
  readonly key: number;
  readonly name: string;
  readonly workbook: Workbook;
  readonly backend: Backend;
  /** What the add-in keeps in the file about itself. */
  readonly settings: Record<string, string>;
}

/** A button's function that runs in a page of its own. */
export interface Command {
  readonly key: number;
  readonly page: string;
  readonly action: string;
  readonly control: string;
}

export interface Dialog {
  readonly page: string;
  readonly opener: Window & FakeExternalPage;
}

export type Notice = { readonly kind: 'bad-file'; readonly name: string; readonly reason: BadFile } | { readonly kind: 'protected' } | { readonly kind: 'fault'; readonly detail: string };

export interface ExcelState {
  readonly locale: Locale;
  readonly look: Look;
  readonly book: Book | null;
  /** Grows whenever the workbook may have changed. */
  readonly revision: number;
  /** Grows whenever a person selected something else. */
  readonly selections: number;
  readonly pane: string | null;
  readonly commands: readonly Command[];
  readonly dialog: Dialog | null;
  readonly notice: Notice | null;
}

export class Excel {
  private current: ExcelState;
  private readonly listeners = new Set<() => void>();
  private readonly files = createFiles(async () => (await fetch(new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url))).arrayBuffer());
  private lastKey = 0;

  constructor(
    locale: Locale,
    look: Look,
    private readonly installed: Pick<Ribbon, 'addIn' | 'pane'>,
  ) {
    this.current = { locale, look, book: null, revision: 0, selections: 0, pane: null, commands: [], dialog: null, notice: null };
  }

  readonly state = (): ExcelState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  set(change: Partial<ExcelState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Opens a file in place of the workbook there is; what was open beside it goes, as with a new window. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    try {
      const workbook = await this.files.open(bytes);
      workbook.fileName = name;
      const backend = new Backend(workbook, this.files.startCalculator, { keepTrace: false });
      const settings = readProperties(workbook.pack, this.installed.addIn);
      // A pane that is open stays beside the next workbook; this one may ask for it.
      const pane = settings[AUTO_SHOW] === 'true' ? this.installed.pane : this.current.pane;
      this.set({ book: { key: this.newKey(), name, workbook, backend, settings }, pane, revision: this.current.revision + 1, commands: [], dialog: null, notice: null });
    } catch (error) {
      if (!(error instanceof NotAWorkbook)) throw error;
      this.set({ notice: { kind: 'bad-file', name, reason: error.reason } });
    }
  }

  /** The workbook as a file; null while none is open. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    const { book } = this.current;
    if (book === null) return null;
    writeProperties(book.workbook.pack, this.installed.addIn, book.settings);
    return { name: book.name, bytes: await this.files.save(book.workbook) };
  }

  /** A person changes the workbook; results follow. `edit` answers false where it was not allowed. */
  async edit(edit: (workbook: Workbook) => boolean): Promise<void> {
    const { book } = this.current;
    if (!book) return;
    const allowed = edit(book.workbook);
    if (book.workbook.hasFormulas()) await this.files.startCalculator(book.workbook);
    book.workbook.settle();
    this.set({ revision: this.current.revision + 1, ...(allowed ? {} : { notice: { kind: 'protected' } }) });
  }

  /** A person selects cells in the grid. */
  select(active: Sheet, selection: Rect): void {
    const { book, selections } = this.current;
    if (!book) return;
    Object.assign(book.workbook, { active, selection });
    this.set({ selections: selections + 1 });
  }

  /** Selects cells of the sheet that is shown by their address; false where it is none. */
  goTo(address: string): boolean {
    const { book, revision } = this.current;
    const selection = parseRect(address);
    if (!book || !selection) return false;
    book.workbook.selection = selection;
    this.set({ revision: revision + 1 });
    return true;
  }

  /** Presses a ribbon button that runs a function: in a page of its own, loaded for it. */
  run(page: string, action: string, control: string): void {
    this.set({ commands: [...this.current.commands, { key: this.newKey(), page, action, control }], notice: null });
  }

  /** Takes a command's page away: it is done, or Excel gives it up. */
  end(command: Command): void {
    this.set({ commands: this.current.commands.filter(({ key }) => key !== command.key) });
  }

  /** The user closes the dialog. */
  closeDialog(): void {
    const { dialog } = this.current;
    this.set({ dialog: null });
    dialog?.opener.excelHostPage?.dialogSays(null);
  }

  /** The next request (or a later one) will go wrong. */
  inject(fault: Omit<Fault, 'at'>, ahead: number): void {
    const backend = this.current.book?.backend;
    backend?.faults.inject({ ...fault, at: backend.requests + ahead });
  }

  clearFaults(): void {
    this.current.book?.backend.faults.clear();
  }

  /** Whether a cell is being edited: Excel then refuses every request. */
  setEditing(editing: boolean): void {
    const switches = this.current.book?.backend.switches;
    if (switches) switches.cellEditMode = editing;
  }

  /** Puts this Excel behind a page of the add-in; `done` is called when its command says that it is completed. */
  connect(page: Window & FakeExternalPage, role: Role, done: () => void): FakeExternalOptions {
    const { book, locale, look } = this.current;
    page.excelHostIsDialog = role === 'dialog';
    // Excel tells each page of what happens in the workbook, for as long as it is there.
    const runtime: Runtime = { deliver: ({ type, target, payload }) => page.excelHostPage?.fire(type, target, payload) };
    page.addEventListener('pagehide', () => book?.backend.forget(runtime));
    page.excelHostExecute = (body) => this.execute(book, body, runtime);
    page.excelHostCompleted = () => {
      done();
      return Promise.resolve();
    };
    page.excelHostDialog = (wanted) => {
      this.set({ dialog: wanted === null ? null : { page: addressIn(wanted), opener: page } });
      return Promise.resolve();
    };
    page.excelHostMessageParent = (message) => {
      this.current.dialog?.opener.excelHostPage?.dialogSays(message);
      return Promise.resolve();
    };
    return { ...DEFAULT_EXTERNAL, language: locale, theme: OFFICE_COLORS[look], ...(book === null ? {} : { settings: book.settings }) };
  }

  private newKey(): number {
    this.lastKey += 1;
    return this.lastKey;
  }

  private async execute(book: Book | null, body: string, runtime: Runtime): Promise<string | null> {
    if (!book) throw new Error('no workbook is open');
    try {
      return await book.backend.send(body, runtime);
    } catch (error) {
      // A fault of the host's own: the page waits in vain, and whoever looks should know why.
      this.set({ notice: { kind: 'fault', detail: error instanceof Error ? error.message : String(error) } });
      throw error;
    } finally {
      if (this.current.book === book) this.set({ revision: this.current.revision + 1 });
    }
  }
}

/** The page of this server that a dialog is wanted for; what else stands in the request is office.js's own. */
function addressIn(wanted: string): string {
  const address = /https?:\/\/[^"\\\s]+/.exec(wanted)?.[0] ?? '';
  if (!address.startsWith(`${location.origin}/`)) throw new Error(`no dialog of the add-in's is wanted: ${wanted}`);
  return address;
}
