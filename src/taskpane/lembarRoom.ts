/** Which worksheets of the workbook are what, and whose settings it has, told before its button is pressed. */
import { readWorkbook } from '../app/readWorkbook';
import { MAX_INPUT_CELLS } from '../core/record/inputs';
import { hasUnreadableSettings, readSettings } from '../core/record/settings';
import { countCells } from '../host/excel/countCells';
import type { AturanDikenal } from './aturanDikenal';
import type { Core } from './core';
import type { Answer, AturanBuku, LembarDitemukan, LembarRoom } from './rooms';
import { answered, failedAnswer, type PaneWorkbook } from './workbook';

/** @param dikenal rules that this user knows; others are shown before they are used */
export function createLembarRoom({ port }: Pick<PaneWorkbook, 'port'>, core: Core, dikenal: AturanDikenal): LembarRoom {
  const aturan = async (): Promise<AturanBuku | null> => {
    const parts = await port.open((session) => session.readParts());
    const settings = readSettings(parts);
    const isUnreadable = hasUnreadableSettings(parts);
    return isUnreadable || !dikenal.isKnown(settings) ? { settings, isUnreadable } : null;
  };
  const find = async (isWanted: () => boolean): Promise<Answer<LembarDitemukan | null>> => {
    const looked = await readWorkbook(port, (snapshot) => (isWanted() ? core.ask('lembar', snapshot, { at: new Date().toISOString() }) : null));
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  return {
    look: async (isAsked, isWanted) => {
      const known = await answered(async () => ({ aturan: await aturan(), isSmall: isAsked || (await countCells()) <= MAX_INPUT_CELLS }));
      if (known.kind === 'failed') return known;
      const { isSmall, ...rest } = known.value;
      if (!isSmall) return { kind: 'ok', value: { ...rest, lembar: null } };
      const found = await find(isWanted);
      return found.kind === 'ok' ? { kind: 'ok', value: { ...rest, lembar: found.value } } : found;
    },
    terima: dikenal.remember,
  };
}
