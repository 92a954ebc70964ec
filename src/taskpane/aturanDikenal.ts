/**
 * Rules that this user has set or agreed to, so that those of somebody else are shown once before they are used. The browser keeps
 * prints alone: neither a rule nor anything of a workbook can be read from them.
 */
import { settingsPrint } from '../core/record/inputs';
import { DEFAULTS, type WorkbookSettings } from '../core/record/settings';

const NAME = 'lkj-aturan-dikenal';
/** The oldest are forgotten. */
const MOST = 20;

export interface AturanDikenal {
  /** Whether the rules are the standard ones, or known. */
  readonly isKnown: (settings: WorkbookSettings) => boolean;
  readonly remember: (settings: WorkbookSettings) => void;
}

/** Which worksheets count is chosen beside what was found; values or formulas and the worksheet Temuan change no result. */
const ruleOf = (settings: WorkbookSettings): string => settingsPrint({ ...settings, pilihan: DEFAULTS.pilihan, mode: DEFAULTS.mode, temuan: DEFAULTS.temuan });

function kept(): readonly string[] {
  try {
    // eslint-disable-next-line no-restricted-globals -- prints of rules, nothing of a workbook
    return localStorage.getItem(NAME)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

/** Where the browser keeps nothing for the page, they are known as long as the pane is open. */
export function createAturanDikenal(): AturanDikenal {
  let known = kept();
  return {
    isKnown: (settings) => {
      const rule = ruleOf(settings);
      return rule === '' || known.includes(rule);
    },
    remember: (settings) => {
      const rule = ruleOf(settings);
      if (rule === '') return;
      known = [...known.filter((one) => one !== rule), rule].slice(-MOST);
      try {
        // eslint-disable-next-line no-restricted-globals -- see above
        localStorage.setItem(NAME, known.join(' '));
      } catch {
        // They are shown once more when the pane is opened again.
      }
    },
  };
}
