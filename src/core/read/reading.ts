/** Two things that every reader of a row needs of a reading. */
import type { Decimal } from '../model/decimal';
import type { NumberReading } from '../model/number';

/** What an absent cell reads as. */
export const MISSING: NumberReading = { kind: 'missing', text: '', notes: [] };

/** The number a cell holds; null for everything else, ranges and letters included. */
export const valueOf = (reading: NumberReading | undefined): Decimal | null => (reading?.kind === 'number' ? reading.value : null);
