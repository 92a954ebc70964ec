/** A text in a column of numbers: each way of writing that people use, tried from the commonest to the rarest. */
import { toText } from '../exact/decimal';
import type { NumberReading } from '../model/number';
import { NAMA_BULAN } from '../rules/bulan';
import { AWALAN_TANPA_DATA, NIHIL, TANPA_DATA } from '../rules/noData';
import { cleanText, LONGEST_NUMBER_TEXT } from './numberClean';
import type { NumberContext } from './numberContext';
import { readGrade } from './numberGrade';
import { invalid, note } from './numberNotes';
import { readNumeral } from './numberNumeral';
import { readPhrase, remark } from './numberPhrase';
import { bare, numberReading } from './numberResult';
import { boundNote, readRange, splitBoundSign } from './numberTarget';
import { isTingkat, letterReading, predikatNamed } from './predikat';
import { kindOfUnit } from './satuan';

const TANPA_DATA_SET: ReadonlySet<string> = new Set(TANPA_DATA);
const NIHIL_SET: ReadonlySet<string> = new Set(NIHIL);

const DIGITS_ONLY = /^\d[\d.,]*$/;
/** "-", "—", "Rp -", "-,-", "- %". */
const DASHES = /^(?:(?:rp|idr)\.? ?)?[-–—]+(?:[,.]-+)?(?: ?%)?$/i;
const EXCEL_ERROR = /^#(?:ref!|n\/a|div\/0!|value!|name\?|num!|null!|spill!|calc!|field!|busy!|blocked!|connect!|unknown!|getting_data|external!|python!)$/i;
const LOGICAL = /^(?:true|false|benar|salah)$/i;
/** Digits of other scripts: full-width, Arabic-Indic, … */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/u;
const BEYOND_ASCII = /[^\n -~]/;
/** A number, perhaps with a currency before it and one word or a percent sign behind it. */
const PLAIN = /^(?:(?:rp|idr)\.? ?)?\d[\d.,]*(?:-| ?%| ?([a-z]+))?$/i;

const DATES: readonly RegExp[] = [
  new RegExp(`^(?:\\d{1,2}[-/. ])?(?:${NAMA_BULAN})[-/. ]*(?:\\d{2}|\\d{4})$`, 'i'),
  new RegExp(`^\\d{1,2}[-/. ](?:${NAMA_BULAN})$`, 'i'),
  /^(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}$/,
  /^\d{1,2}([-/])\d{1,2}\1\d{2}$/,
  /^(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/,
  /^(?:0?[1-9]|1[0-2])[-/](?:19|20)\d{2}$/,
];

function isDate(text: string): boolean {
  return DATES.some((date) => date.test(text));
}

/** Reads a text cell; notes quote it as it stands in the sheet. */
export function readText(original: string, context: NumberContext): NumberReading {
  if (DIGITS_ONLY.test(original)) return readDigits(original, original, context);
  const text = original.length > 2 * LONGEST_NUMBER_TEXT ? original : cleanText(original);
  if (text.length > LONGEST_NUMBER_TEXT || (BEYOND_ASCII.test(text) && OTHER_DIGITS.test(text))) return invalid('bukan-angka', { value: original });
  if (text === '') return { kind: 'missing', text: '', notes: [] };
  if (DIGITS_ONLY.test(text)) return readDigits(text, original, context);
  if (isPlain(text)) return readPhrase(text, original, context, null);
  if (EXCEL_ERROR.test(text)) return invalid('galat-excel', { value: original });
  if (LOGICAL.test(text)) return invalid('nilai-logika', { value: original });
  return readNothing(text, context) ?? readWords(text, original, context) ?? readMarked(text, original, context) ?? readWritten(text, original, context);
}

/** The mark of a footnote behind a number: "74,2*", "74,2 **)", "74,2 (*)". */
const FOOTNOTE = / ?\(?\*{1,3} ?\)?$/;

/** What stands before the mark of a footnote, which changes no number; null without a mark, or where that is nothing to be read. */
function readMarked(text: string, original: string, context: NumberContext): NumberReading | null {
  const unmarked = text.replace(FOOTNOTE, '');
  if (unmarked === text || unmarked === '') return null;
  const reading = readText(unmarked, context);
  if (reading.kind === 'invalid') return null;
  const notes = reading.notes.filter(({ code }) => code !== 'angka-tersimpan-teks' && code !== 'titik-desimal');
  return { ...reading, notes: reading.kind === 'number' && notes.length === 0 ? [note('info', 'tanda-catatan-kaki', { value: original, read: toText(reading.value) })] : notes };
}

/** A shortcut for the common writings that nothing else below could mean: "Rp 10.000,-", "98,41%", "4.905 orang". */
function isPlain(text: string): boolean {
  const match = PLAIN.exec(text);
  return match !== null && (match[1] === undefined || kindOfUnit(match[1]) !== null);
}

/** Digits and separators and nothing else: the commonest text by far. */
function readDigits(digits: string, original: string, context: NumberContext): NumberReading {
  const numeral = digits.length > LONGEST_NUMBER_TEXT ? { kind: 'malformed' as const } : readNumeral(digits, context.kind, context.decimalMark);
  if (numeral.kind === 'malformed' && isDate(digits)) return invalid('tanggal-bukan-angka', { value: original });
  return numberReading(numeral, bare(original), context);
}

/** A dash, "nihil", "n/a", "belum rilis": nothing there. In a budget column a dash is the number 0. */
function readNothing(text: string, context: NumberContext): NumberReading | null {
  const inner = text.toLowerCase().replace(/^\((.*)\)[\s.]*$/, '$1');
  const words = inner.replace(/[\s.]+$/, '');
  if (DASHES.test(text) || NIHIL_SET.has(words)) {
    if (context.role !== 'anggaran') return { kind: 'missing', text, notes: [] };
    return { kind: 'number', value: { coefficient: 0n, scale: 0 }, satuan: null, arah: null, predikat: null, notes: [] };
  }
  // "Belum terakreditasi" is a level, not a missing figure.
  if (context.kind !== 'money' && isTingkat(text)) return null;
  const absent = TANPA_DATA_SET.has(words) || TANPA_DATA_SET.has(inner) || AWALAN_TANPA_DATA.some((start) => words === start || words.startsWith(`${start} `));
  return absent ? { kind: 'missing', text, notes: [] } : null;
}

/** Grades and levels, none of which is a number of money. */
function readWords(text: string, original: string, context: NumberContext): NumberReading | null {
  if (context.kind === 'money') return null;
  const grade = readGrade(text, original, context);
  if (grade !== null) return grade;
  const predikat = predikatNamed(text.replace(/^(?:predikat|nilai|kategori|grade) /i, ''));
  // A single letter among things counted is a slip; two of them can only be a grade.
  if (predikat !== null && (context.kind === 'decimal' || predikat.length === 2)) return letterReading(predikat, context);
  const comparable = context.role === 'target' || context.role === 'realisasi';
  return comparable && isTingkat(text) ? { kind: 'level', text, notes: [] } : null;
}

/** A number with something around it: a sign of a bound, a currency, a unit, a second number. */
function readWritten(text: string, original: string, context: NumberContext): NumberReading {
  if (isDate(text)) return invalid('tanggal-bukan-angka', { value: original });
  const range = readRange(text, original, context);
  if (range !== null) return range;
  const bound = splitBoundSign(text);
  if (bound === null) return readPhrase(text, original, context, null);
  // "≥ 80" as a result is no figure: it names a bound only.
  if (context.role !== 'target') return remark(bound.rest, original, context);
  const predikat = context.kind === 'money' ? null : predikatNamed(bound.rest);
  if (predikat !== null) return letterReading(predikat, context, [boundNote(original, bound.arah)]);
  return readPhrase(bound.rest, original, context, bound.arah);
}
