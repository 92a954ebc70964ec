/** Text that a cell must hold as it is, whatever it begins with or looks like. */

/** Letters and harmless signs only: no formula, number or date can be read into it. */
const WORDS = /^(?:% |\()?\p{L}[\p{L}\p{M} ,.%()-]*$/u;

/** A word and a whole number in parentheses, as the reasons in kategori cells have it: "(target 0)". */
const WORDS_AND_NUMBER = /^\(\p{L}[\p{L} ]* \d+\)$/u;

/** What Excel reads as a logical value, in English (the API's language) and in Indonesian. */
const LOGICAL = /^(?:true|false|benar|salah)$/i;

/**
 * What to write so that Excel keeps `text` as text: unchanged where Excel could not take it for anything else, otherwise with
 * the apostrophe that marks a literal text ("=1+1", "-", "15-Feb", "50%", "0812"). The empty text clears the cell.
 * A cell whose number format is "@" keeps any text: there an apostrophe could become part of it.
 */
export function literalText(text: string, numberFormat = 'General'): string {
  if (text === '' || numberFormat === '@') return text;
  const plain = (WORDS.test(text) || WORDS_AND_NUMBER.test(text)) && !LOGICAL.test(text);
  return plain ? text : `'${text}`;
}
