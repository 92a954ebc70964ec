/** Settings on their way into the workbook: what is written, and what a user's word on a worksheet changes. */
import type { StoredPart } from '../model/grid';
import type { WritePlan } from '../model/writePlan';
import { SETTINGS_NAMESPACE } from './namespaces';
import { writePart } from './partXml';
import { ELEMENT, parseSettings, type WorkbookSettings } from './settings';

/** Puts settings into the workbook in place of those it has; nothing else of it is touched. */
export function planSettings(parts: readonly StoredPart[], settings: WorkbookSettings): WritePlan {
  return {
    guards: [],
    steps: [],
    openPart: null,
    closePart: writePart(ELEMENT, SETTINGS_NAMESPACE, settings),
    obsoleteParts: parts.filter((part) => parseSettings(part) !== null).map(({ id }) => id),
    select: null,
  };
}

/** What a user decides about a worksheet. */
export type PilihanChange =
  | { readonly kind: 'pakai'; readonly jenis: 'pk' | 'apbd'; readonly lembar: string }
  | { readonly kind: 'abaikan'; readonly lembar: string }
  | { readonly kind: 'baca-lagi'; readonly lembar: string };

/** The settings after the user's decision; a worksheet is never both taken and left out. */
export function changePilihan(settings: WorkbookSettings, change: PilihanChange): WorkbookSettings {
  const { abaikan, ...chosen } = settings.pilihan;
  const others = abaikan.filter((name) => name !== change.lembar);
  switch (change.kind) {
    case 'pakai':
      return { ...settings, pilihan: { ...chosen, [change.jenis]: change.lembar, abaikan: others } };
    case 'abaikan': {
      const kept = Object.fromEntries(Object.entries(chosen).filter(([, name]) => name !== change.lembar));
      return { ...settings, pilihan: { ...kept, abaikan: [...others, change.lembar] } };
    }
    case 'baca-lagi':
      return { ...settings, pilihan: { ...chosen, abaikan: others } };
  }
}
