/** What a text looks like once the noise of copying is gone: the characters only, never the digits. */

/** Longer texts are no numbers; nothing below looks at them with a pattern that could be slow. */
export const LONGEST_NUMBER_TEXT = 160;

/** Zero-width characters, soft hyphens and direction marks, which nobody sees. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Every kind of space, line breaks and tabs included (NBSP, thin space, …). */
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/g;

/** Hyphens and minus signs; en and em dashes stay, since they part a range. */
const HYPHENS = /[\u2010\u2011\u2212\uFE63\uFF0D]/g;

/** Single plain spaces, plain hyphens, no invisible characters; trimmed. */
export function cleanText(text: string): string {
  // Nothing to clean in plain ASCII with single spaces, which is nearly every cell.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(HYPHENS, '-').trim();
}
