/** Texts as files write them: shared, inline, in runs, with phonetics and `_x000D_` escapes. */
import { decodeEntities, encodeText } from './xml';

const RUN = /<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>|<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g;

/** The text of an `<si>` or `<is>` element, without its phonetic runs. */
export function plainText(xml: string): string {
  let text = '';
  for (const match of xml.matchAll(RUN)) text += match[1] ?? '';
  return unescapeText(decodeEntities(text));
}

/** `_x000D_` stands for a character that XML cannot carry, `_x005F_` for an underscore before such a sequence. */
export function unescapeText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
}

/** The text as it may stand in an element. */
export function escapeText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 does not allow
  return encodeText(guarded.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));
}

/** All shared strings, in order. */
export function readSharedStrings(xml: string | undefined): string[] {
  if (xml === undefined) return [];
  return [...xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map((match) => plainText(match[1] ?? ''));
}
