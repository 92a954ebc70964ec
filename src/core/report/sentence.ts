/**
 * Sentences that carry numbers of the table: as text, and as a formula that shows the same text whatever the locale.
 * FIXED writes with the reader's own marks; both kinds are replaced by those of the workbook's language.
 */
import type { Decimal } from '../model/decimal';
import type { ReportCell, ReportFormula } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { textCell } from './cells';
import { printed } from './printed';

/** A number inside a sentence, and what it is recomputed from: a cell, or a formula. `decimals` null: as many as it has. */
export interface SentenceNumber {
  readonly value: Decimal;
  readonly formula: ReportFormula;
  readonly decimals: 0 | 2 | null;
}

export type SentencePart = string | SentenceNumber;

/** Excel's limits: characters of a text in quotes, of a formula. References take some room of their own. */
const LONGEST_TEXT = 250;
const LONGEST_FORMULA = 7_500;
const REFERENCE_ROOM = 8;

/** Fills the names in braces of a template with texts, numbers or lists of both. */
export function sentenceOf(template: string, values: Readonly<Record<string, readonly SentencePart[]>>): SentencePart[] {
  return template.split(/(\{\w+\})/).flatMap((piece): readonly SentencePart[] => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (piece === '') return [];
    return name === undefined || !Object.hasOwn(values, name) ? [piece] : (values[name] ?? []);
  });
}

/** Characters of a listing in one cell: Excel shows no more of a row than 409 points, and takes no longer formula. */
const LONGEST_LISTING = 1_500;

function lengthOf(parts: readonly SentencePart[]): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : REFERENCE_ROOM), 0);
}

/** A sentence with a list of things in place of `{daftar}`, taken apart between them where one cell would not hold it: a part a cell. */
export function listingOf(template: string, items: readonly (readonly SentencePart[])[]): SentencePart[][] {
  const [before = '', after = ''] = template.split('{daftar}');
  const parts: SentencePart[][] = [[before]];
  items.forEach((item, index) => {
    const last = parts.at(-1);
    if (last === undefined) return;
    const goesOn = index === 0 || lengthOf(last) + lengthOf(item) <= LONGEST_LISTING;
    if (goesOn) last.push(...(index === 0 ? [] : ['; ']), ...item);
    else {
      last.push(';');
      parts.push([...item]);
    }
  });
  parts.at(-1)?.push(after);
  return parts;
}

function quotedText(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'gu')) ?? [];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

function numberText({ formula, decimals }: SentenceNumber, { umum }: ReportTexts): ReportFormula {
  const other = umum.ribuan === '.' ? ',' : '.';
  const grouped = (whole: ReportFormula): ReportFormula => ['SUBSTITUTE(FIXED(', ...whole, `,0),"${other}","${umum.ribuan}")`];
  if (decimals === 0) return grouped(formula);
  const whole: ReportFormula = ['TRUNC(', ...formula, ')'];
  if (decimals === 2) return [...grouped(whole), `&"${umum.desimal}"&RIGHT(FIXED(`, ...formula, ',2),2)'];
  // Joined to a text a number shows all its decimals and no groups: what follows its whole part are its decimals.
  return [...grouped(whole), '&SUBSTITUTE(MID(', ...formula, '&"",LEN(', ...whole, `&"")+1,20),"${umum.ribuan}","${umum.desimal}")`];
}

/** Neighbouring texts become one. */
function joined(parts: readonly SentencePart[]): SentencePart[] {
  const result: SentencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (typeof part === 'string' && typeof last === 'string') result[result.length - 1] = last + part;
    else result.push(part);
  }
  return result;
}

/** The sentence as a cell; one that is too long for a formula stays text. */
export function sentenceCell(parts: readonly SentencePart[], texts: ReportTexts, extras: Pick<ReportCell, 'indent'> = {}): ReportCell {
  const pieces = joined(parts);
  const cell = textCell(pieces.map((part) => (typeof part === 'string' ? part : printed(part.value, part.decimals, texts))).join(''), 'keterangan', extras);
  if (!pieces.some((part) => typeof part !== 'string')) return cell;
  const formula = pieces.flatMap((part, index): ReportFormula => [...(index === 0 ? [] : ['&']), ...(typeof part === 'string' ? [quotedText(part)] : numberText(part, texts))]);
  const length = formula.reduce((total, part) => total + (typeof part === 'string' ? part.length : REFERENCE_ROOM), 0);
  return length > LONGEST_FORMULA ? cell : { ...cell, formula };
}
