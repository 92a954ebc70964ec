/** How numbers and quotations are written for a reader: "98,41" and "Rp 71.099.265.302" in Indonesian, "98.41" and "Rp 71,099,265,302" in English. */
import type { IssueParam } from '../core/model/issue';
import type { Language } from './language';

/** The longest quotation of a cell; Excel allows 32,767 characters in one. */
const LONGEST_QUOTE = 60;

export interface Notation {
  /** A plain decimal string ("-1234.50" → "-1.234,50"), digit for digit; anything else is shown as it is. */
  readonly number: (value: IssueParam) => string;
  /** An amount in rupiah: "Rp 7.002.796.610". */
  readonly rupiah: (value: IssueParam) => string;
  /** A percentage without a space before the sign: "98,41%". */
  readonly percent: (value: IssueParam) => string;
  /** A result as its column shows it: sisa in rupiah, capaian and persen as percentages. */
  readonly result: (field: IssueParam, value: IssueParam) => string;
  /** A cell's or sheet's text between quotation marks, shortened if it is long, on one line. */
  readonly quote: (value: IssueParam) => string;
}

function notation(groupMark: string, decimalMark: string): Notation {
  const number = (value: IssueParam): string => {
    const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
    if (parts === null) return String(value);
    const [, sign = '', whole = '', fraction] = parts;
    return sign + whole.replace(/\B(?=(\d{3})+$)/g, groupMark) + (fraction === undefined ? '' : decimalMark + fraction);
  };
  const rupiah = (value: IssueParam): string => {
    const text = number(value);
    return text.startsWith('-') ? `-Rp ${text.slice(1)}` : `Rp ${text}`;
  };
  const percent = (value: IssueParam): string => `${number(value)}%`;
  return {
    number,
    rupiah,
    percent,
    result: (field, value) => {
      if (field === 'sisa') return rupiah(value);
      return field === 'capaian' || field === 'persen' ? percent(value) : number(value);
    },
    quote: (value) => {
      // By code points, so that no emoji is cut in half.
      const letters = Array.from(String(value).replace(/\s+/g, ' ').trim());
      return letters.length > LONGEST_QUOTE ? `“${letters.slice(0, LONGEST_QUOTE).join('')}…”` : `“${letters.join('')}”`;
    },
  };
}

export const NOTATIONS: Readonly<Record<Language, Notation>> = { id: notation('.', ','), en: notation(',', '.') };

/** A count with its noun, for English, which has two forms of it; Indonesian has one. */
export function countedEn(count: number, one: string, more: string): string {
  return `${NOTATIONS.en.number(count)} ${count === 1 ? one : more}`;
}
