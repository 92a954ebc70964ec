/**
 * The workbook's own settings: which worksheets count, and how capaian is computed. They are kept in a custom XML part, so
 * that they travel with the workbook and hold for pane and ribbon alike. Whatever is not exactly ours is as if it were not there.
 */
import * as z from 'zod/mini';
import type { StoredPart } from '../model/grid';
import { SETTINGS_NAMESPACE } from './namespaces';
import { parsePart } from './partXml';
import { listOf, oneOf, text, textLike, whole } from './schema';

export const ELEMENT = 'pengaturan';
export const MAX_XML_LENGTH = 200_000;

/** Excel's own bound on a worksheet's name. */
const sheetName = text(31, 1);

const pilihanSchema = z.object({
  /** The worksheet that is PK, where several fit. */
  pk: z.optional(sheetName),
  apbd: z.optional(sheetName),
  /** Worksheets that are never read. */
  abaikan: z._default(listOf(sheetName, 200), []),
});

/** A scale of the agency's own: bands from the highest down, each with its lower end; the last has none. */
const skalaSchema = z.object({
  nama: text(200, 1),
  dasarHukum: z.optional(text(1_000)),
  pita: listOf(z.object({ kategori: text(60, 1), dari: z.nullable(z.object({ nilai: textLike(/^\d{1,4}(?:\.\d{1,2})?$/), termasuk: z.boolean() })) }), 20, 1),
});

const SKALA_BAWAAN = ['lkj', 'permendagri-86-2017'] as const;

export const settingsSchema = z.object({
  pilihan: z._default(pilihanSchema, { abaikan: [] }),
  /** The id of a scale that is built in, or one of the agency's own; in one check, since the library's unions are long. */
  skala: z._default(z.custom<(typeof SKALA_BAWAAN)[number] | z.infer<typeof skalaSchema>>((value) => SKALA_BAWAAN.some((id) => id === value) || skalaSchema.safeParse(value).success), 'lkj'),
  bentukTurun: z._default(oneOf('(2T-R)/T', 'T/R'), '(2T-R)/T'),
  batas: z._default(z.nullable(oneOf(100, 110, 120, 150, 200)), null),
  /** Which way is better, for indikator of which the worksheet does not say it; by name, so that it holds for the next year's PK too. */
  arah: z._default(
    listOf(z.object({ indikator: text(1_000, 1), arah: oneOf('naik', 'turun', 'stabil') }), 500),
    [],
  ),
  /** What the OPD's capaian is the mean of. */
  rataRata: z._default(oneOf('indikator', 'sasaran'), 'indikator'),
  /** Whether a capaian over 100 counts as 100 in efisiensi. */
  efisiensiPaling100: z._default(z.boolean(), true),
  /** Whether Tabel 3.5 sets the report's year against the end of Renstra. */
  akhirRenstra: z._default(z.boolean(), true),
  /** The report's year, where no worksheet's title has it. */
  tahun: z._default(z.nullable(whole(2000, 2100)), null),
  /** The agency's name, in place of the one in the worksheets' titles. */
  opd: z._default(text(200), ''),
  /** Whether the tables of the report and the columns beside PK and APBD hold values or formulas. */
  mode: z._default(oneOf('nilai', 'rumus'), 'nilai'),
  /** Whether findings become a worksheet. */
  temuan: z._default(z.boolean(), true),
});

export type WorkbookSettings = z.infer<typeof settingsSchema>;

/** A scale of the agency's own. */
export type SkalaSendiri = z.infer<typeof skalaSchema>;

/** Which way is better, as the user said it of an indikator. */
export type ArahPilihan = WorkbookSettings['arah'][number];

/** Which worksheets count. */
export type Pilihan = WorkbookSettings['pilihan'];

/** What holds in a workbook without settings. */
export const DEFAULTS: WorkbookSettings = settingsSchema.parse({});

/** What a part holds; null where it is no settings of ours. */
export function parseSettings({ namespace, xml }: StoredPart): WorkbookSettings | null {
  if (namespace !== SETTINGS_NAMESPACE) return null;
  const parsed = settingsSchema.safeParse(parsePart(ELEMENT, SETTINGS_NAMESPACE, xml, MAX_XML_LENGTH));
  return parsed.success ? parsed.data : null;
}

/** The settings in a workbook's parts; of several the last, and the defaults where there are none. */
export function readSettings(parts: readonly StoredPart[]): WorkbookSettings {
  return parts.flatMap((part) => parseSettings(part) ?? []).at(-1) ?? DEFAULTS;
}

/** True where the workbook carries settings that are none of ours, or of a later version: the defaults hold then. */
export function hasUnreadableSettings(parts: readonly StoredPart[]): boolean {
  const own = parts.filter(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  return own.length > 0 && own.every((part) => parseSettings(part) === null);
}
