/** What a completion tells of what its run was computed from. Apart from completionXml.ts, because only the pane compares it. */
import * as z from 'zod/mini';
import type { ComputedFrom } from './inputs';
import { MAX_COLUMN, MAX_ROWS, TIME } from './ledgerXml';
import { parseXmlText } from './partXml';
import { listOf, text, textLike, whole } from './schema';

const bandSchema = z.object({
  row: whole(0, 1_048_575),
  rows: whole(1, MAX_ROWS),
  columns: listOf(whole(0, MAX_COLUMN), 100),
});
const bands = listOf(bandSchema, 20);
const print = text(12);
const fromSchema = z.object({
  at: textLike(new RegExp(`^${TIME}$`)),
  settings: print,
  sheets: listOf(z.object({ sheet: text(31, 1), ours: bands, read: bands, print: z.nullable(print) }), 20, 1),
});

/** Null for whatever we cannot have written. */
export function parseFrom(text: string): ComputedFrom | null {
  const parsed = fromSchema.safeParse(parseXmlText(text));
  return parsed.success ? parsed.data : null;
}
