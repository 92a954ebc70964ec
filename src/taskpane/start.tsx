/** Brings the pane to life in its page: finds out whether Office is there and fit, and in which language and colours it is shown. */
import { createRoot } from 'react-dom/client';
import { languageOf, type Language } from '../messages/language';
import { PANE_TEXTS } from '../messages/paneTexts';
import type { AppProps } from './App';
import { Pane, type Hindrance } from './Pane';
import type { Rooms } from './rooms';
import { canSaveFiles } from './saveFile';

/** What the pane does when it is used; loaded while its user looks at it. */
export type Engine = Pick<AppProps, 'run' | 'select' | 'choose'> & { readonly rooms: Rooms };

interface Surroundings {
  readonly language: Language;
  readonly hindrance: Hindrance | null;
  readonly savesFiles: boolean;
  readonly officeBackground: () => string | undefined;
}

/** The requirement set without which the manifest offers no pane; checked again, because a pane can be opened by other ways. */
const NEEDED_API = '1.13';

async function findSurroundings(): Promise<Surroundings> {
  // Where office.js could not be loaded there is no such name at all.
  if (typeof Office === 'undefined') return { language: languageOf(navigator.language), hindrance: 'noOffice', savesFiles: false, officeBackground: () => undefined };
  const { host, platform } = await Office.onReady();
  const inExcel = (host as Office.HostType | null) === Office.HostType.Excel;
  if (!inExcel) return { language: languageOf(navigator.language), hindrance: 'notInExcel', savesFiles: false, officeBackground: () => undefined };
  const { displayLanguage, requirements } = Office.context;
  return {
    language: languageOf(displayLanguage),
    hindrance: requirements.isSetSupported('ExcelApi', NEEDED_API) ? null : 'tooOld',
    savesFiles: canSaveFiles(String(platform)),
    // Only Office on the desktop tells its colours.
    officeBackground: () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  };
}

/** Replaces the shell in `place` by the pane. */
export async function startPane(place: HTMLElement, loadEngine: () => Promise<Engine>): Promise<void> {
  const { language, ...surroundings } = await findSurroundings();
  document.documentElement.lang = language;
  const engine: Pick<AppProps, 'run' | 'select' | 'choose' | 'rooms'> = {
    run: async (...asked) => (await loadEngine()).run(...asked),
    select: async (sheet, cell) => (await loadEngine()).select(sheet, cell),
    choose: async (change) => (await loadEngine()).choose(change),
    rooms: async () => (await loadEngine()).rooms,
  };
  const sayFault = (): void => {
    place.textContent = PANE_TEXTS[language].fault;
  };
  createRoot(place, { onUncaughtError: sayFault }).render(<Pane language={language} {...surroundings} {...engine} />);
}
