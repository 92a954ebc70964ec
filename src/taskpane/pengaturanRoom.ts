/** The settings' room on the workbook. */
import { changeSettings } from '../app/changeSettings';
import { readWorkbook } from '../app/readWorkbook';
import { isArahStated } from '../core/compute/arahPilihan';
import { evaluate } from '../core/evaluate';
import type { IndikatorResult } from '../core/model/indikator';
import { indikatorNameKey } from '../core/read/namaIndikator';
import { hasUnreadableSettings, readSettings } from '../core/record/settings';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { IndikatorArah, PengaturanRoom } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

/** Every name once; sub-indikator go with their parents. */
export function indikatorArahOf(results: readonly IndikatorResult[]): readonly IndikatorArah[] {
  const byName = new Map<string, IndikatorArah>();
  for (const { source } of results) {
    const key = indikatorNameKey(source.indikator);
    if (source.level === 'indikator' && key !== '' && !byName.has(key)) byName.set(key, { nama: source.indikator.replace(/\s+/g, ' ').trim(), dariLembar: isArahStated(source) ? source.arah : null });
  }
  return [...byName.values()];
}

export function createPengaturanRoom({ port }: Pick<PaneWorkbook, 'port'>): PengaturanRoom {
  const read: PengaturanRoom['read'] = async () => {
    const looked = await readWorkbook(port, (snapshot) => ({
      settings: readSettings(snapshot.parts),
      isUnreadable: hasUnreadableSettings(snapshot.parts),
      indikator: indikatorArahOf(evaluate(snapshot, SHEET_TEXTS.id, new Date().toISOString()).result.indikator),
    }));
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  return {
    read,
    save: async (settings) => {
      // Which worksheets count may have been decided elsewhere meanwhile.
      const failure = await changeSettings(port, ({ pilihan }) => ({ ...settings, pilihan }));
      return failure === null ? read() : failedAnswer(failure);
    },
  };
}
