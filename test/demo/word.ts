/** The draft of Bab III as a file that is the same byte for byte whenever it is made from the same tables. */
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ReportTable } from '../../src/core/model/reportTable';
import type { ReportTexts } from '../../src/core/model/reportTexts';
import { BAB3_TEXTS } from '../../src/messages/bab3Texts';
import { makeBab3 } from '../../src/word/bab3';

/** docx writes the time of making into the properties, and the zip into every entry: neither says anything of the report. */
const NO_TIME = '1980-01-01T00:00:00.000Z';
const NO_ZIP_TIME = new Date(1980, 0, 1);

/** The ids by which docx ties a chart to the document: drawn at random. Those of drawings count on from document to document. */
const RANDOM_ID = /"rId([a-z\d_-]{21})"/g;

function withoutChance(bytes: Uint8Array): Uint8Array {
  const ids = new Map<string, string>();
  const counted = (_: string, id: string): string => {
    const known = ids.get(id) ?? `"rIdLkj${ids.size + 1}"`;
    ids.set(id, known);
    return known;
  };
  let drawings = 0;
  const numbered = (): string => {
    drawings += 1;
    return `<wp:docPr id="${drawings}"`;
  };
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    // The workbook behind a chart.
    if (name.endsWith('.xlsx')) return [name, withoutChance(part)];
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part];
    const text = strFromU8(part).replaceAll(RANDOM_ID, counted).replaceAll(/<wp:docPr id="\d+"/g, numbered);
    return [name, strToU8(name === 'docProps/core.xml' ? text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${NO_TIME}`) : text)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_ZIP_TIME });
}

export async function bab3File(tables: readonly ReportTable[], texts: ReportTexts): Promise<Uint8Array> {
  return withoutChance(await Packer.toBuffer(makeBab3(tables, texts, BAB3_TEXTS.id)));
}
