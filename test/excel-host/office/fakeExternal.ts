/**
 * The object that desktop Excel puts into an add-in's page (`window.external`), so that the untouched office.js boots as Excel
 * on a PC. Runs in the page, before any script: it may use nothing from outside itself.
 */

/** A list as office.js takes it from COM. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type Callback = (answer: number | SafeArray) => void;
type EventHandler = (id: number, payload: unknown) => void;

export interface FakeExternalOptions {
  /** Of Excel's own texts; Office.context.displayLanguage. */
  readonly language: string;
  /** Requirement sets and the highest version of each that this Excel has. */
  readonly sets: Readonly<Record<string, string>>;
  /** Office's theme colours, as RGB numbers. */
  readonly theme: { readonly background: number; readonly foreground: number };
  /** What the workbook keeps of the add-in, shared by its pages; without it each page has its own. */
  readonly settings?: Record<string, string>;
}

/** What the page's other side answers to: set by the test's browser, or by a page that holds the host itself. */
export interface FakeExternalPage {
  /** Carries out a request's text; resolves to the answer's text, or null where the request is refused for its size. */
  excelHostExecute?: (body: string) => Promise<string | null>;
  /** A dialog is wanted, or is closed by the page. */
  excelHostDialog?: (wanted: string | null) => Promise<void>;
  /** A dialog's page speaks to its parent. */
  excelHostMessageParent?: (message: string) => Promise<void>;
  /** A ribbon command says that it is done. */
  excelHostCompleted?: () => Promise<void>;
  /** True in a dialog's page. */
  excelHostIsDialog?: boolean;
  excelHostPage?: FakeExternalControls;
}

/** What the test does to the page. */
export interface FakeExternalControls {
  /** Presses a ribbon button; false while the page has not asked for commands yet. */
  clickRibbon(action: string, control: string): boolean;
  /** Workbook events (dispid 33). */
  fire(messageType: number, target: string, payload: object): void;
  /** A message of the dialog, or (`null`) that the user closed it. */
  dialogSays(message: string | null): void;
  readonly settings: Record<string, string>;
}

/** Excel's numbers for calls and events. */
export function fakeExternal(page: Window & FakeExternalPage, options: FakeExternalOptions): void {
  const CALL = { richApi: 93, completed: 94 };
  const EVENT = { dialog: 10, richApi: 33, command: 39 };
  const FAILED = 5001;
  const TOO_LARGE = 5103;
  const DIALOG_CLOSED = 12_006;

  const listeners = new Map<number, EventHandler[]>();
  const settings = options.settings ?? {};
  const list = (items: readonly unknown[]): SafeArray => ({ toArray: () => items });
  const soon = (job: () => void): void => void setTimeout(job, 0);
  const tell = (id: number, payload: unknown): boolean => {
    const handlers = listeners.get(id) ?? [];
    for (const handler of handlers) handler(id, payload);
    return handlers.length > 0;
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'excel-host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => options.language,
    GetAppDataLocale: () => options.language,
    GetDocUrl: () => 'C:\\Book1.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'excel-host',
    GetInstanceId: () => 'excel-host-1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(options.sets),
    GetHostFullVersion: () => '16.0.17928.20114',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () =>
      JSON.stringify({ bodyBackgroundColor: options.theme.background, bodyForegroundColor: options.theme.foreground, controlBackgroundColor: options.theme.background, controlForegroundColor: options.theme.foreground }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
        keys.forEach((key, index) => (settings[key] = values[index] ?? ''));
      },
    }),
  };

  const richApi = async (body: string): Promise<SafeArray> => {
    // office.js asks something of its own while it boots, before the page's host is there.
    if (body.includes('AddinInternalService') || !page.excelHostExecute) return list([0, 200, [], '{"Results":[]}']);
    const answer = await page.excelHostExecute(body);
    return answer === null ? list([TOO_LARGE, null]) : list([0, 200, [], answer]);
  };

  const external = {
    GetContext: () => context,
    GetHostInfo: () => `Excel$Win32$16.01$${options.language}$$${page.excelHostIsDialog === true ? 'isDialog' : ''}$disableLogging$0`,
    GetLoggingAllowed: () => false,
    Execute: (id: number, parameters: readonly (readonly unknown[])[], callback: Callback) => {
      if (id === CALL.richApi) {
        const body = parameters[0]?.[4];
        void richApi(typeof body === 'string' ? body : '').then(callback);
        return;
      }
      if (id === CALL.completed) void page.excelHostCompleted?.();
      soon(() => callback(id === CALL.completed ? list([0, null]) : FAILED));
    },
    RegisterEvent: (id: number, target: string, handler: EventHandler, callback: (code: number) => void) => {
      if (id === EVENT.dialog) void page.excelHostDialog?.(target);
      soon(() => {
        callback(0);
        // Not before: until it is told that it listens, office.js drops what it hears.
        listeners.set(id, [...(listeners.get(id) ?? []), handler]);
      });
    },
    UnregisterEvent: (id: number, _target: string, callback: (code: number) => void) => {
      listeners.delete(id);
      if (id === EVENT.dialog) void page.excelHostDialog?.(null);
      soon(() => callback(0));
    },
    MessageParent: (message: string) => void page.excelHostMessageParent?.(message),
  };
  Object.defineProperty(page, 'external', { value: external, configurable: true, writable: true });

  page.excelHostPage = {
    settings,
    clickRibbon: (action, control) => tell(EVENT.command, [`cmd-${control}`, action, JSON.stringify({ source: { id: control } })]),
    // A list of messages, of which there is one.
    fire: (messageType, target, payload) => void tell(EVENT.richApi, list([list([65_536, messageType, target, JSON.stringify(payload), '1', false])])),
    dialogSays: (message) => void tell(EVENT.dialog, list(message === null ? [DIALOG_CLOSED, ''] : [0, message])),
  };
}

export const DEFAULT_EXTERNAL: FakeExternalOptions = {
  language: 'id-ID',
  sets: { ExcelApi: '1.14', RibbonApi: '1.1', SharedRuntime: '1.2', DialogApi: '1.2', IdentityAPI: '1.3', AddinCommands: '1.3', Settings: '1.1' },
  theme: { background: 0xffffff, foreground: 0x262626 },
};
