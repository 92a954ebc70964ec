/** From a numeral and what stood around it to a reading with its notes. */
import { negate, toText } from '../exact/decimal';
import type { Arah, NumberReading, ReadNote } from '../model/number';
import type { NumberContext } from './numberContext';
import type { Numeral } from './numberNumeral';
import { invalid, note } from './numberNotes';
import { sameSatuan } from './satuan';

/** What stood around a numeral, and the text as it stands in the sheet. */
export interface Surroundings {
  readonly original: string;
  readonly negative: boolean;
  readonly satuan: string | null;
  readonly arah: Arah | null;
  readonly predikat: string | null;
  /** True where the text is no stored number gone astray: a unit or a letter belongs to it. */
  readonly wordy: boolean;
}

export function bare(original: string): Surroundings {
  return { original, negative: false, satuan: null, arah: null, predikat: null, wordy: false };
}

/** What to tell about separators that had to be interpreted. */
export function doubtNotes(numeral: Numeral & { kind: 'number' }, original: string, read: string): readonly ReadNote[] {
  if (numeral.doubt === 'majority') return [note('warning', 'angka-ambigu-ditafsir', { value: original, read })];
  if (numeral.doubt === 'point') return [note('info', 'titik-desimal', { value: original, read })];
  return [];
}

/** The error of a numeral that is no number. */
export function numeralError(numeral: Exclude<Numeral, { kind: 'number' }>, original: string): NumberReading {
  switch (numeral.kind) {
    case 'ambiguous':
      return invalid('angka-ambigu', { value: original, id: numeral.id, en: numeral.en });
    case 'malformed':
      return invalid('format-angka-salah', { value: original });
    case 'too-large':
      return invalid('melebihi-batas-presisi', { value: original });
  }
}

/** A warning when the unit beside the number is not the row's. */
export function satuanNotes(inCell: string | null, context: NumberContext, original: string): readonly ReadNote[] {
  const inColumn = context.satuan?.trim() ?? '';
  if (inCell === null || inColumn === '' || sameSatuan(inCell, inColumn)) return [];
  return [note('warning', 'satuan-berbeda', { value: original, inCell, inColumn })];
}

/** The reading of a numeral. At most one note tells how it was read; that a number is kept as text is told only when nothing else is. */
export function numberReading(numeral: Numeral, around: Surroundings, context: NumberContext): NumberReading {
  const { original, satuan, arah, predikat } = around;
  if (numeral.kind !== 'number') return numeralError(numeral, original);
  const value = around.negative ? negate(numeral.value) : numeral.value;
  const read = toText(value);
  const notes = [...doubtNotes(numeral, original, read), ...satuanNotes(satuan, context, original)];
  if (arah !== null) notes.push(note('info', 'tanda-batas-target', { value: original, arah }));
  if (notes.length === 0 && !around.wordy) notes.push(note('info', 'angka-tersimpan-teks', { value: original, read }));
  return { kind: 'number', value, satuan, arah, predikat, notes };
}
