/** A number with a sign, a currency or a unit around it: "Rp 10.000,-", "4.905 orang", "(1.234)". */
import { multiply, powerOfTen, toText, withoutTrailingZeros } from '../exact/decimal';
import type { Arah, NumberReading } from '../model/number';
import { KELIPATAN } from '../rules/satuan';
import type { NumberContext } from './numberContext';
import { readNumeral } from './numberNumeral';
import { invalid } from './numberNotes';
import { numberReading } from './numberResult';
import { isKnownSatuan, kindOfUnit, sameSpelling } from './satuan';

/** sign, currency, sign, digits with separators and spaces, whatever follows. */
const SHAPE = /^([+-]?)( ?)((?:rp|idr)\.? ?)?([+-]?)( ?)(\d[\d., ]*)(.*)$/i;
/** An amount in accounting parentheses. */
const PARENTHESES = /^(?:(?:rp|idr)\.? ?)?\( ?(?:(?:rp|idr)\.? ?)?([+-]?\d[^()]*)\)$/i;
/** The end of a written-out amount: "10.000,-", "10.000.-", "10.000,=". */
const WHOLE_RUPIAH = /^(?:--?|=)/;
const RUPIAH = /^(?:rupiah|rp|idr)$/i;
const EXPONENT = /^e ?[+-]? ?\d+$/i;
const GROUPED_BY_SPACES = /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/;

interface Phrase {
  readonly negative: boolean;
  readonly currency: string | null;
  /** Digits, separators and inner spaces. */
  readonly run: string;
  readonly rest: string;
}

/** Takes the text apart; null when it does not begin like a number, 'malformed' when its signs make no sense. */
function takeApart(text: string, context: NumberContext): Phrase | 'malformed' | null {
  const enclosed = PARENTHESES.exec(text);
  if (enclosed !== null) return context.kind === 'money' ? takeApart(`-${enclosed[1] ?? ''}`, context) : 'malformed';
  const match = SHAPE.exec(text.replace(/^'/, '').replace(/^((?:rp|idr)\.? ?)?[–—](?=\d|rp|idr)/i, '$1-'));
  if (match === null) return null;
  const [, before = '', , currency, after = '', , digits = '', tail = ''] = match;
  if (before !== '' && after !== '') return 'malformed';
  const spaced = (before !== '' && match[2] !== '') || match[5] !== '';
  // "- 5" may be a list's bullet; in accounting formats the minus stands apart.
  if (spaced && context.kind !== 'money') return 'malformed';
  let run = digits.trimEnd();
  let rest = tail;
  if (/[.,]$/.test(run) && WHOLE_RUPIAH.test(rest)) {
    run = run.replace(/ ?[.,]$/, '');
    rest = rest.replace(WHOLE_RUPIAH, '');
  }
  return { negative: before === '-' || after === '-', currency: currency === undefined ? null : currency.trim(), run, rest: rest.replace(/[ .]+$/, '').trim() };
}

/** In money, spaces inside an amount come from wrapping or group its thousands; null where two amounts may stand. */
function joinAmount(run: string): string | null {
  if (GROUPED_BY_SPACES.test(run)) return run.replaceAll(' ', '');
  const pieces = run.split(' ');
  const joined = pieces.join('');
  const [first = '', second = ''] = pieces;
  const standsAlone = /^\d+$/.test(first) && /^\d{1,3}(?:[.,]\d{3})+/.test(second);
  const grouped = /^\d{1,3}(?:(?:\.\d{3})+(?:,\d{1,2})?|(?:,\d{3})+(?:\.\d{1,2})?)$/.test(joined);
  return grouped && !standsAlone ? joined : null;
}

/** The run of digits as one numeral's text, or why it is none. */
function soleNumeral(run: string, original: string, context: NumberContext): string | NumberReading {
  if (!run.includes(' ')) return run;
  const joined = context.kind === 'money' ? joinAmount(run) : null;
  if (joined !== null) return joined;
  const pieces = run.split(' ');
  if (pieces.some((piece) => !/^\d(?:[\d.,]*\d)?$/.test(piece))) return invalid('format-angka-salah', { value: original });
  return invalid('dua-nilai-satu-sel', { value: original, first: suggestionIn(run, context) ?? run });
}

/** The first number in a text as plain digits ("1400", "17.9"; "0.5" for ",5"), for the remedy of a finding; as written where it is ambiguous; null without one. */
function suggestionIn(text: string, context: NumberContext): string | null {
  const written = /(?:(?<![\w.,])[.,])?\d(?:[\d.,]*\d)?/.exec(text)?.[0];
  if (written === undefined) return null;
  const numeral = readNumeral(written.replace(/^\D/, '0$&'), context.kind, context.decimalMark);
  return numeral.kind === 'number' ? toText(numeral.value) : written;
}

/** A text that is no number, or a number with something around it that is not its unit: an error that suggests the first number. */
export function remark(text: string, original: string, context: NumberContext): NumberReading {
  const suggestion = suggestionIn(text, context);
  return suggestion === null ? invalid('bukan-angka', { value: original }) : invalid('angka-dengan-keterangan', { value: original, suggestion });
}

/** "3,5 juta" suggests 3500000, "1.234 juta" 1234000000: millions are counted, and have decimals all the same. */
function scaledSuggestion(written: string, power: number, { decimalMark }: NumberContext): string {
  const counted = readNumeral(written, 'count', decimalMark);
  const numeral = counted.kind === 'malformed' ? readNumeral(written, 'decimal', decimalMark) : counted;
  return numeral.kind === 'number' ? toText(withoutTrailingZeros(multiply(numeral.value, { coefficient: powerOfTen(power), scale: 0 }))) : written;
}

/** True when the words after a number are nothing but its unit. */
function isUnit(rest: string, context: NumberContext): boolean {
  if (context.kind === 'money') return RUPIAH.test(rest);
  if (context.satuan !== undefined && sameSpelling(rest, context.satuan)) return true;
  return isKnownSatuan(rest.replace(/[()]/g, ' '));
}

/**
 * Reads the text as one number and its unit. `arah` is what a sign of a bound before it said.
 * Anything else around the number makes it an error that suggests the first number: it is never silently taken.
 */
export function readPhrase(text: string, original: string, context: NumberContext, arah: Arah | null): NumberReading {
  const phrase = takeApart(text, context);
  if (phrase === 'malformed') return invalid('format-angka-salah', { value: original });
  if (phrase === null) return remark(text, original, context);
  const { run, rest, currency } = phrase;
  if (EXPONENT.test(rest)) return invalid('format-angka-salah', { value: original });
  const numeral = soleNumeral(run, original, context);
  if (typeof numeral !== 'string') return numeral;
  if (rest !== '' && !isUnit(rest, context)) {
    const power = KELIPATAN.get(rest.toLowerCase().split(/[ .(]/)[0] ?? '');
    return power === undefined ? remark(text, original, context) : invalid('angka-dengan-keterangan', { value: original, suggestion: scaledSuggestion(numeral, power, context) });
  }
  if (context.kind === 'money') return numberReading(readNumeral(numeral, 'money', context.decimalMark), { original, negative: phrase.negative, satuan: null, arah, predikat: null, wordy: false }, context);
  // The unit in the cell says more of its number than the row does; an amount in a row of another kind keeps its currency.
  const unit = rest.replace(/[()]/g, ' ').replace(/ +/g, ' ').trim();
  const satuan = unit !== '' ? unit : currency;
  const kind = (satuan === null ? null : kindOfUnit(satuan)) ?? context.kind;
  const wordy = satuan !== null && satuan !== '%';
  return numberReading(readNumeral(numeral, kind, context.decimalMark), { original, negative: phrase.negative, satuan, arah, predikat: null, wordy }, context);
}
