/** Workbook, Application and the protection of the workbook's structure. */
import { range } from './range';
import { customXmlParts } from './customXml';
import { define, oneOf, text, type Host } from './define';
import { names } from './names';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

type Root = Host['workbook'];

export const workbook = define<'Workbook', Root>('Workbook', {
  get: {
    name: ({ fileName }) => fileName,
    readOnly: ({ readOnly }) => readOnly,
    isDirty: () => true,
    autoSave: () => false,
    previouslySaved: () => true,
  },
  set: {},
  nav: {
    worksheets: (book, host) => worksheets(book, host),
    names: (_, host) => names(null, host),
    tables: (_, host) => tables(null, host),
    application: (book, host) => application(book, host),
    customXmlParts: (book, host) => customXmlParts(book, host),
    protection: (book, host) => protection(book, host),
    settings: (book, host) => settings(book, host),
  },
  call: {
    getSelectedRange: ({ active, selection }, _, host) => range(host.track({ sheet: active, rect: selection }), host),
    getActiveCell: ({ active, selection }, _, host) => range(host.track({ sheet: active, rect: { ...selection, rows: 1, columns: 1 } }), host),
  },
});

const application = define<'Application', Root>('Application', {
  get: {
    calculationMode: ({ calculationMode }) => calculationMode,
    calculationState: () => 'Done',
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  set: {
    calculationMode: (book, value, host) => {
      const mode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'] as const);
      if (host.switches.calculationModeIgnored) return;
      book.calculationMode = mode;
      book.settle();
    },
  },
  nav: {},
  call: {
    calculate: (book, [kind]) => {
      if (oneOf(kind, ['Recalculate', 'Full', 'FullRebuild'] as const) !== 'Recalculate') book.recalculateAll();
      book.settle(true);
    },
    createWorkbook: (book, [base64], host) => created({ book, base64: text(base64) }, host),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** A workbook that was made and not opened yet: Excel shows it in a window of its own, which is none of this host's. */
const created = define<'WorkbookCreated', { readonly book: Root; readonly base64: string }>('WorkbookCreated', {
  identity: () => ({ Id: 'buku-baru' }),
  get: {},
  set: {},
  nav: {},
  call: {
    open: ({ book, base64 }) => {
      book.opened.push(base64);
    },
  },
});

const protection = define<'WorkbookProtection', Root>('WorkbookProtection', {
  get: { protected: ({ structureProtected }) => structureProtected },
  set: {},
  nav: {},
  call: {
    protect: (book) => {
      book.protectStructure(true);
    },
    unprotect: (book) => {
      book.protectStructure(false);
    },
  },
});
