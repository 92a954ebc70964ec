/**
 * The frame of a custom XML part of ours: one element that carries JSON. Whatever XML could trip over is escaped in the JSON
 * itself, so that the text needs no entities.
 */

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What may stand before the element when another program has saved the workbook. */
export const XML_PROLOGUE = String.raw`^\uFEFF?\s*(?:<\?xml [^<>?]{0,200}\?>\s*)?`;

/**
 * JSON has escaped what is below U+0020 and lone surrogates; the rest that XML treats specially or forbids can only stand
 * inside JSON strings, where its \u form means the same.
 */
export function toXmlText(value: object): string {
  return JSON.stringify(value).replace(/[&<>\u007f-\u009f\u2028\u2029\ufffe\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Excel keeps a part's text; another program that saved the workbook may have written it with entities. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** The value of a JSON text; null for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The JSON in an element's text, not yet checked; null for what is none. */
export function parseXmlText(text: string): unknown {
  return parseJson(decodeEntities(text));
}

/** The part that {@link parsePart} reads again. */
export function writePart(element: string, namespace: string, value: object): string {
  return `<${element} xmlns="${namespace}">${toXmlText(value)}</${element}>`;
}

/** The value in a part, not yet checked; null for a longer part, another element, or what is no JSON. */
export function parsePart(element: string, namespace: string, xml: string, longest: number): unknown {
  if (xml.length > longest) return null;
  const text = new RegExp(String.raw`${XML_PROLOGUE}<${element}\s+xmlns=["']${namespace}["']\s*>([^<]*)</${element}>\s*$`).exec(xml)?.[1];
  return text === undefined ? null : parseXmlText(text);
}
