/** The beginner's room: the sample in a workbook of its own, and whether the pane opens with this one. */
import { isAutoShown, setAutoShown } from '../host/excel/autoShow';
import { openNewWorkbook } from '../host/excel/newWorkbook';
import { HostFailure } from '../host/port';
import type { KembaliRoom, MulaiRoom } from './rooms';
import { answered } from './workbook';

/** Where the sample stands beside the pages. */
export const SAMPLE = 'assets/LKj-contoh.xlsx';

/** Bytes as base64; in pieces, since a call takes only so many arguments. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(from, from + 0x8000)));
  return btoa(pieces.join(''));
}

async function sampleBytes(): Promise<Uint8Array> {
  try {
    // eslint-disable-next-line no-restricted-globals -- a file of the add-in's own, nothing is sent
    const answer = await fetch(SAMPLE);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (error) {
    // Without a network fetch rejects with a TypeError.
    if (!(error instanceof TypeError)) throw error;
  }
  throw new HostFailure('script-missing', false, SAMPLE);
}

export function createMulaiRoom(): MulaiRoom {
  return {
    openSample: () =>
      answered(async (): Promise<true> => {
        await openNewWorkbook(base64Of(await sampleBytes()));
        return true;
      }),
    isAutoShown,
    setAutoShown: (isShown) =>
      answered(async () => {
        await setAutoShown(isShown);
        return isAutoShown();
      }),
  };
}

/** Cleaning takes this out of the workbook too. */
export function cleaningAutoShow(room: KembaliRoom): KembaliRoom {
  return {
    ...room,
    clean: async (columns) => {
      const answer = await room.clean(columns);
      const isBlocked = answer.kind === 'failed' || answer.value?.left.some(({ why }) => why === 'protected' || why === 'filtered') === true;
      if (isBlocked || !isAutoShown()) return answer;
      const removed = await answered(() => setAutoShown(false));
      return removed.kind === 'ok' ? answer : removed;
    },
  };
}
