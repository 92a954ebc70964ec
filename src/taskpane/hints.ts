/** Changes that Excel told of while the pane is open: as many as tell whether cells of the user's changed, and no more. */
import type { Hint } from '../host/excel/worksheetEvents';

/** So many places of a worksheet are kept apart; more are not all columns of ours, and count as one change of the user's. */
export const MOST_PLACES = 100;

/** Stands for places that are no longer kept apart; no address of Excel's. */
const MANY = '';

export interface Hints {
  /** `at`: ISO time. A worksheet that came or went is no change of cells. */
  add(hint: Hint, at: string): void;
  /** Whether something changed after `since` at a place that is not `isOurs`. */
  tellChange(sheetId: string, since: string, isOurs: (address: string) => boolean): boolean;
}

export function createHints(): Hints {
  /** By worksheet the latest time of each place. */
  const sheets = new Map<string, Map<string, string>>();
  return {
    add({ sheetId, address }, at) {
      if (address === null) return;
      const places = sheets.get(sheetId) ?? new Map<string, string>();
      sheets.set(sheetId, places);
      if (places.size >= MOST_PLACES && !places.has(address)) {
        places.clear();
        places.set(MANY, at);
      } else places.set(address, at);
    },
    tellChange: (sheetId, since, isOurs) => [...(sheets.get(sheetId) ?? [])].some(([address, at]) => at > since && (address === MANY || !isOurs(address))),
  };
}
