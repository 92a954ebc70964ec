/** What a completion tells of what its run was computed from. Apart from completionXml.ts, because only the pane compares it. */
import * as z from 'zod/mini';
import type { ComputedFrom } from './inputs';
import { MAX_COLUMN, MAX_ROWS, TIME } from './ledgerXml';
import { parseXmlText } from './partXml';

const bandSchema = z.object({
  row: z.int().check(z.gte(0), z.lte(1_048_575)),
  rows: z.int().check(z.gte(1), z.lte(MAX_ROWS)),
  columns: z.array(z.int().check(z.gte(0), z.lte(MAX_COLUMN))).check(z.maxLength(100)),
});
const bands = z.array(bandSchema).check(z.maxLength(20));
const print = z.string().check(z.maxLength(12));
const fromSchema = z.object({
  at: z.string().check(z.regex(new RegExp(`^${TIME}$`))),
  settings: print,
  sheets: z.array(z.object({ sheet: z.string().check(z.minLength(1), z.maxLength(31)), ours: bands, read: bands, print: z.nullable(print) })).check(z.minLength(1), z.maxLength(20)),
});

/** Null for whatever we cannot have written. */
export function parseFrom(text: string): ComputedFrom | null {
  const parsed = fromSchema.safeParse(parseXmlText(text));
  return parsed.success ? parsed.data : null;
}
