/**
 * Rules that this user has set or agreed to since the pane was opened, so that those of somebody else are shown once before they are
 * used. Nothing of them is kept outside the workbook.
 */
import { settingsPrint } from '../core/record/inputs';
import { DEFAULTS, type WorkbookSettings } from '../core/record/settings';

export interface AturanDikenal {
  /** Whether the rules are the standard ones, or known. */
  readonly isKnown: (settings: WorkbookSettings) => boolean;
  readonly remember: (settings: WorkbookSettings) => void;
}

/** Which worksheets count is chosen beside what was found; values or formulas and the worksheet Temuan change no result. */
const ruleOf = (settings: WorkbookSettings): string => settingsPrint({ ...settings, pilihan: DEFAULTS.pilihan, mode: DEFAULTS.mode, temuan: DEFAULTS.temuan });

export function createAturanDikenal(): AturanDikenal {
  const known = new Set([ruleOf(DEFAULTS)]);
  return {
    isKnown: (settings) => known.has(ruleOf(settings)),
    remember: (settings) => void known.add(ruleOf(settings)),
  };
}
