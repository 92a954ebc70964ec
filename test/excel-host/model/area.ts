/** A range that follows inserted and moved cells while somebody holds it. */
import type { Rect } from '../behaviour/address';
import type { Sheet } from './sheet';

export interface SheetArea {
  readonly sheet: Sheet;
  /** Null when all its cells were deleted. */
  rect: Rect | null;
}
