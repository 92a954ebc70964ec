/** What the pane knows of its workbook without computing it, and when it may be worth looking again. */
import { ONLY_LOOKS } from '../app/consent';
import { runEvaluation, type Evaluate } from '../app/runEvaluation';
import { isInOurColumns, MAX_INPUT_CELLS, printOf, settingsPrint, type ComputedFrom } from '../core/record/inputs';
import { keadaanOf, type Keadaan, type Standing } from '../core/record/keadaan';
import { readSettings } from '../core/record/settings';
import { countCells } from '../host/excel/countCells';
import { readInputCells } from '../host/excel/inputCells';
import { watchWorksheets } from '../host/excel/worksheetEvents';
import { HostFailure } from '../host/port';
import type { Core } from './core';
import { createHints } from './hints';
import type { KeadaanRoom } from './rooms';
import type { PaneWorkbook } from './workbook';

/** Excel tells of each cell; what follows at once is looked at together. In milliseconds. */
const QUIET_MS = 700;
/** A cell is being edited, or another run is under way. */
const AGAIN_MS = 3_000;
/** No longer than another run keeps the workbook. */
const TIMES_AGAIN = 40;

/** Results that stand already, as a run that had nothing to write found out: `since` is the time of the run that wrote them. */
export interface Settled {
  readonly since: string;
  readonly from: ComputedFrom;
}

export interface PaneKeadaan extends KeadaanRoom {
  /** Keeps in mind what the record does not tell, since nothing is written only to tell it. */
  readonly note: (settled: Settled | null) => void;
}

export function createKeadaanRoom({ port, ownRuns }: PaneWorkbook, core: Core): PaneKeadaan {
  const hints = createHints();
  let settled: Settled | null = null;
  let lookAgain: () => void = () => undefined;

  /** What was changed may change no result: then the button would write nothing, and what has just been computed holds. */
  const unlessResultsStand = async (berubah: Keadaan): Promise<Keadaan> => {
    if ((await countCells()) > MAX_INPUT_CELLS) return berubah;
    const told: (Settled | null)[] = [];
    const evaluate: Evaluate<unknown> = async (snapshot, at) => {
      const evaluated = await core.ask('hasil', snapshot, { at });
      told.push(evaluated.stands);
      return evaluated;
    };
    await runEvaluation({ port, ownRuns: new Set(ownRuns), evaluate, consent: ONLY_LOOKS });
    const stands = told.at(-1) ?? null;
    if (stands === null) return berubah;
    settled = stands;
    return { kind: 'terhitung', at: stands.from.at };
  };

  /** Null where Excel gives no answer now: whoever presses a button is told why. */
  const ask = async (): Promise<Keadaan | null> => {
    try {
      const parts = await port.open((session) => session.readParts());
      const record = await core.ask('catatan', { structureProtected: false, readOnly: false, sheets: [], parts }, undefined);
      const now = new Date().toISOString();
      const from = settled !== null && settled.since === record.at ? settled.from : record.from;
      if (from === null || record.begun.length > 0) return keadaanOf(record, now, ownRuns, null);
      const small = new Set(from.sheets.flatMap(({ sheet, print }) => (print === null ? [] : [sheet])));
      const seen = new Map((await readInputCells((name) => small.has(name))).map((sheet) => [sheet.name, sheet]));
      const standing: Standing = {
        settings: settingsPrint(readSettings(parts)),
        printOf: (sheet) => {
          const found = seen.get(sheet.sheet);
          return found === undefined ? undefined : found.cells === null ? null : printOf(found.cells, sheet);
        },
        isToldChanged: (sheet) => {
          const id = seen.get(sheet.sheet)?.id;
          return id !== undefined && hints.tellChange(id, from.at, (address) => isInOurColumns(address, sheet));
        },
      };
      const keadaan = keadaanOf({ ...record, from }, now, ownRuns, standing);
      return keadaan.kind === 'berubah' ? await unlessResultsStand(keadaan) : keadaan;
    } catch (error) {
      if (error instanceof HostFailure) return null;
      throw error;
    }
  };

  return {
    look: async () => {
      const keadaan = await ask();
      if (keadaan === null || keadaan.kind === 'berjalan') lookAgain();
      return keadaan;
    },
    note: (found) => {
      settled = found;
    },
    watch: (tell) => {
      let clock: ReturnType<typeof setTimeout> | undefined;
      let times = 0;
      const tellIn = (delay: number): void => {
        clearTimeout(clock);
        clock = setTimeout(tell, delay);
      };
      lookAgain = () => {
        times += 1;
        if (times <= TIMES_AGAIN) tellIn(AGAIN_MS);
      };
      const watching = watchWorksheets((hint) => {
        hints.add(hint, new Date().toISOString());
        times = 0;
        tellIn(QUIET_MS);
      });
      // Without events a look at the workbook, or the next run, tells.
      watching.catch(forgiveExcel);
      return () => {
        clearTimeout(clock);
        lookAgain = () => undefined;
        watching.then((leave) => leave()).catch(forgiveExcel);
      };
    },
  };
}

function forgiveExcel(error: unknown): void {
  if (!(error instanceof HostFailure)) throw error;
}
