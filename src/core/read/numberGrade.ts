/** A letter grade with its score or its name: "B (68,89)", "68,89 (B)", "BB (Sangat Baik)"; a score with the name of its level: "85,2 (Sangat Baik)", "Sangat Baik (85,2)". */
import { equals, toText } from '../exact/decimal';
import type { NumberReading } from '../model/number';
import type { NumberContext } from './numberContext';
import { readNumeral } from './numberNumeral';
import { invalid } from './numberNotes';
import { bare, numberReading, numeralError } from './numberResult';
import { batasBawahOf, isTingkat, letterReading, predikatOf } from './predikat';

const LETTERS = 'AA|A|BB|B|CC|C|D';
const LETTER_FIRST = new RegExp(`^(?:predikat |nilai |kategori |grade )?(${LETTERS}) ?([([/:=,;–-]?) ?(\\d[\\d.,]*) ?%?[)\\]]?$`, 'i');
const SCORE_FIRST = new RegExp(`^(?:nilai |skor )?(\\d(?:[\\d.,]*\\d)?) ?([([/:=;–-]?|, ) ?(${LETTERS})[)\\]]?$`, 'i');
const LETTER_AND_NAME = new RegExp(`^(?:predikat |nilai )?(${LETTERS}) ?[([/:–-] ?([a-z ]+?)[)\\]]?$`, 'i');
const NAME_AND_LETTER = new RegExp(`^([a-z ]+?) ?[([/:–-] ?(${LETTERS})[)\\]]?$`, 'i');
const SCORE_AND_NAME = /^(\d(?:[\d.,]*\d)?) ?[([/] ?([a-z ]+?)[)\]]?$/i;
const NAME_AND_SCORE = /^([a-z ]+?) ?([([])(\d[^)\]]*)/i;
const LETTER_AND_BAND = new RegExp(`^(${LETTERS}) ?[([] ?[>≥]?=? ?(\\d[\\d.,]*)(?: ?(?:[-–]|s\\/d|sd) ?\\d[\\d.,]*)?[)\\]]$`, 'i');

/** A grade that stands with a score, a name or its band, or a score with its name; null when the text is something else. */
export function readGrade(text: string, original: string, context: NumberContext): NumberReading | null {
  const scored = scoreOf(text, context);
  if (scored !== null) return readScored(scored.letter, scored.score, original, context);
  const [, score = '', level = ''] = SCORE_AND_NAME.exec(text.replace(NAME_AND_SCORE, '$3$2$1')) ?? [];
  if (context.kind === 'decimal' && isTingkat(level)) return readScored(null, score, original, context);
  const named = LETTER_AND_NAME.exec(text);
  const letter = named?.[1] ?? NAME_AND_LETTER.exec(text)?.[2];
  const name = named?.[2] ?? NAME_AND_LETTER.exec(text)?.[1];
  if (letter !== undefined && name !== undefined && isTingkat(name)) return letterReading(letter.toUpperCase(), context);
  return context.role === 'target' ? readBand(text, context) : null;
}

/** "BB (> 70)", "BB (70–80)": a target letter with the band it stands for. */
function readBand(text: string, context: NumberContext): NumberReading | null {
  const [, letter = '', from = ''] = LETTER_AND_BAND.exec(text) ?? [];
  const predikat = letter.toUpperCase();
  const bound = batasBawahOf(predikat);
  if (bound === null) return null;
  const lower = readNumeral(from, 'decimal', context.decimalMark);
  if (lower.kind !== 'number') return null;
  const above = { coefficient: bound.coefficient * 100n + 1n, scale: 2 };
  return equals(lower.value, bound) || equals(lower.value, above) ? { kind: 'predikat', predikat, notes: [] } : null;
}

function scoreOf(text: string, context: NumberContext): { readonly letter: string; readonly score: string } | null {
  const letterFirst = LETTER_FIRST.exec(text);
  const [, score = '', joint = '', letter = ''] = SCORE_FIRST.exec(text) ?? [];
  const found = letterFirst === null ? { letter, joint, score } : { letter: letterFirst[1] ?? '', joint: letterFirst[2] ?? '', score: letterFirst[3] ?? '' };
  // "12 A" among things counted is no grade; with brackets it can be nothing else.
  if (found.letter === '' || (context.kind !== 'decimal' && !/[([]/.test(found.joint))) return null;
  return { letter: found.letter.toUpperCase(), score: found.score };
}

/** @param predikat the letter beside the score, which must be that score's; null where only a name stands there */
function readScored(predikat: string | null, score: string, original: string, context: NumberContext): NumberReading {
  const numeral = readNumeral(score, 'decimal', context.decimalMark);
  if (numeral.kind !== 'number') return numeralError(numeral, original);
  const expected = predikatOf(numeral.value);
  const bound = predikat === null ? null : batasBawahOf(predikat);
  // As a target a letter is its lower bound, although a score of 70,00 itself is still a B.
  const isBound = context.role === 'target' && bound !== null && equals(numeral.value, bound);
  if (predikat !== null && expected !== predikat && !isBound && context.survei !== true) return invalid('skor-bertentangan', { value: original, skor: toText(numeral.value), predikat, expected: expected ?? '-' });
  return numberReading(numeral, { ...bare(original), predikat, wordy: true }, context);
}
