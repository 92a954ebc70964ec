/** What only a target may say: a bound ("≥ 80", "maks 5") or a range to stay in ("80–90", "80 s/d 90 %"). */
import { compare, negate, toText } from '../exact/decimal';
import type { Arah, NumberReading } from '../model/number';
import type { NumberContext } from './numberContext';
import { readNumeral } from './numberNumeral';
import { invalid, note } from './numberNotes';
import { doubtNotes, numeralError, satuanNotes } from './numberResult';
import { isKnownSatuan, kindOfUnit, sameSpelling } from './satuan';

const AT_LEAST = /^(?:≥|⩾|>=|=>|>|(?:min|minimal|minimum)(?![a-z])\.?|paling (?:sedikit|rendah|kurang|tidak)(?![a-z])|sekurang-kurangnya|sedikitnya|setidaknya|setidak-tidaknya|lebih (?:besar )?dari(?: atau sama dengan)?(?![a-z])|di ?atas(?![a-z])) ?:? ?/i;
const AT_MOST = /^(?:≤|⩽|<=|=<|<|(?:maks|maksimal|maksimum|max|maximum|maximal)(?![a-z])\.?|paling (?:banyak|tinggi|lama|besar|lambat)(?![a-z])|setinggi-tingginya|sebanyak-banyaknya|selama-lamanya|(?:kurang|lebih kecil) dari(?: atau sama dengan)?(?![a-z])|di ?bawah(?![a-z])) ?:? ?/i;
const AT_LEAST_BEHIND = / ?\(?(?:min|minimal|minimum)\.?\)?$/i;
const AT_MOST_BEHIND = / ?\(?(?:maks|maksimal|maksimum|max)\.?\)?$/i;

/** The text without its sign of a bound, and the arah that the sign settles; null without one. */
export function splitBoundSign(text: string): { readonly arah: Arah; readonly rest: string } | null {
  for (const [sign, arah] of [[AT_LEAST, 'naik'], [AT_MOST, 'turun'], [AT_LEAST_BEHIND, 'naik'], [AT_MOST_BEHIND, 'turun']] as const) {
    const rest = text.replace(sign, '');
    if (rest !== text) return { arah, rest };
  }
  return null;
}

const RANGE = /^(?:antara )?(-?)(\d[\d.,]*) ?([^\d.,–—~-]*?(?:[23]\b)?) ?(?:[-–—~]|s\/d|s\.d\.?|sd\.?|sampai(?: dengan)?|hingga|dan|to) ?(\d[\d.,]*) ?(\D*(?:[23]\b)?)$/i;
const YEAR = /^(?:19|20)\d{2}$/;

function isUnit(words: string, context: NumberContext): boolean {
  return words === '' || isKnownSatuan(words) || (context.satuan !== undefined && sameSpelling(words, context.satuan));
}

/** A target that is a range; null when the text is none, or does not stand in a target. */
export function readRange(text: string, original: string, context: NumberContext): NumberReading | null {
  if (context.role !== 'target') return null;
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [, minus = '', from = '', unitFrom = '', to = '', unitTo = ''] = match;
  const units = [unitFrom, unitTo].map((unit) => unit.replace(/\.$/, '').trim());
  // "2019-2020" is a period, and "5 dan 10" is not a range unless it says "antara".
  const isPeriod = YEAR.test(from) && YEAR.test(to);
  const joinedByAnd = / dan /i.test(text) && !/^antara /i.test(text);
  if (isPeriod || joinedByAnd || !units.every((unit) => isUnit(unit, context))) return null;
  const satuan = [units[1], units[0]].find((unit) => unit !== undefined && unit !== '') ?? null;
  const kind = (satuan === null ? null : kindOfUnit(satuan)) ?? context.kind;
  const low = readNumeral(from, kind, context.decimalMark);
  const high = readNumeral(to, kind, context.decimalMark);
  if (low.kind !== 'number') return numeralError(low, original);
  if (high.kind !== 'number') return numeralError(high, original);
  const lower = minus === '' ? low.value : negate(low.value);
  if (compare(lower, high.value) >= 0) return invalid('format-angka-salah', { value: original });
  const doubts = [low, high].flatMap((numeral) => doubtNotes(numeral, original, toText(numeral.value)));
  // One note tells of both numbers; a warning before an info.
  const doubt = doubts.find(({ severity }) => severity === 'warning') ?? doubts[0];
  return { kind: 'range', lower, upper: high.value, satuan, notes: [...(doubt === undefined ? [] : [doubt]), ...satuanNotes(satuan, context, original)] };
}

/** The note of a sign before a letter ("minimal BB"), which no number carries. */
export function boundNote(original: string, arah: Arah): ReturnType<typeof note> {
  return note('info', 'tanda-batas-target', { value: original, arah });
}
