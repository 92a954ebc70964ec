/** Ranges that the client keeps between requests, and those of the running batch: all follow inserted and moved cells. */
import { shiftRect } from '../behaviour/shift';
import type { Switches } from '../behaviour/switches';
import type { SheetArea } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { fail } from './errors';

export class References {
  private readonly kept = new Map<string, SheetArea>();
  private readonly ids = new Map<SheetArea, string>();
  private running = new Set<SheetArea>();
  private next = 1;

  constructor(workbook: Workbook, switches: Switches) {
    workbook.onMove((sheet, shift) => {
      if (!switches.referencesFollowMoves) return;
      for (const area of new Set([...this.kept.values(), ...this.running])) {
        if (area.sheet === sheet && area.rect) area.rect = shiftRect(area.rect, shift);
      }
    });
  }

  /** Areas made before are followed only if they are kept. */
  startBatch(): void {
    this.running = new Set();
  }

  track(area: SheetArea): SheetArea {
    this.running.add(area);
    return area;
  }

  /** The id under which an area is kept from now on. */
  keep(area: SheetArea): string {
    const known = this.ids.get(area);
    if (known !== undefined) return known;
    const id = `ref${this.next}`;
    this.next += 1;
    this.ids.set(area, id);
    this.kept.set(id, area);
    return id;
  }

  idOf(area: SheetArea): string | undefined {
    return this.ids.get(area);
  }

  /** The area of an id. Throws InvalidObjectPath for one that was let go of. */
  find(id: string): SheetArea {
    const area = this.kept.get(id);
    if (!area) throw fail.invalidPath(id);
    return area;
  }

  release(id: string): void {
    const area = this.kept.get(id);
    if (area) this.ids.delete(area);
    this.kept.delete(id);
  }

  /** How many are kept: none after a run that tidied up. */
  get count(): number {
    return this.kept.size;
  }
}
