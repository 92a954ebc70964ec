/**
 * The workbook's own settings: which worksheets count, and how capaian is computed. They are kept in a custom XML part, so
 * that they travel with the workbook and hold for pane and ribbon alike. Whatever is not exactly ours is as if it were not there.
 */
import * as z from 'zod/mini';
import type { StoredPart } from '../model/grid';
import type { WritePlan } from '../model/writePlan';
import { SETTINGS_NAMESPACE } from './namespaces';
import { parseJson, parsePart, writePart } from './partXml';

const ELEMENT = 'pengaturan';
const MAX_XML_LENGTH = 200_000;

/** Excel's own bound on a worksheet's name. */
const sheetName = z.string().check(z.minLength(1), z.maxLength(31));

const pilihanSchema = z.object({
  /** The worksheet that is PK, where several fit. */
  pk: z.optional(sheetName),
  apbd: z.optional(sheetName),
  /** Worksheets that are never read. */
  abaikan: z._default(z.array(sheetName).check(z.maxLength(200)), []),
});

/** A scale of the agency's own: bands from the highest down, each with its lower end; the last has none. */
const skalaSchema = z.object({
  nama: z.string().check(z.minLength(1), z.maxLength(200)),
  dasarHukum: z._default(z.string().check(z.maxLength(1_000)), ''),
  pita: z
    .array(
      z.object({
        kategori: z.string().check(z.minLength(1), z.maxLength(60)),
        dari: z.nullable(z.object({ nilai: z.string().check(z.regex(/^\d{1,4}(?:\.\d{1,2})?$/)), termasuk: z.boolean() })),
      }),
    )
    .check(z.minLength(1), z.maxLength(20)),
});

const settingsSchema = z.object({
  pilihan: z._default(pilihanSchema, { abaikan: [] }),
  /** The id of a scale that is built in, or one of the agency's own. */
  skala: z._default(z.union([z.enum(['lkj', 'permendagri-86-2017']), skalaSchema]), 'lkj'),
  bentukTurun: z._default(z.enum(['(2T-R)/T', 'T/R']), '(2T-R)/T'),
  batas: z._default(z.nullable(z.literal([100, 110, 120, 150, 200])), null),
  /** Which way is better, for indikator of which the worksheet does not say it; by name, so that it holds for the next year's PK too. */
  arah: z._default(
    z.array(z.object({ indikator: z.string().check(z.minLength(1), z.maxLength(1_000)), arah: z.enum(['naik', 'turun', 'stabil']) })).check(z.maxLength(500)),
    [],
  ),
  /** What the OPD's capaian is the mean of. */
  rataRata: z._default(z.enum(['indikator', 'sasaran']), 'indikator'),
  /** Whether a capaian over 100 counts as 100 in efisiensi. */
  efisiensiPaling100: z._default(z.boolean(), true),
  /** Whether Tabel 3.5 sets the report's year against the end of Renstra. */
  akhirRenstra: z._default(z.boolean(), true),
  /** The report's year, where no worksheet's title has it. */
  tahun: z._default(z.nullable(z.int().check(z.gte(2000), z.lte(2100))), null),
  /** The agency's name, in place of the one in the worksheets' titles. */
  opd: z._default(z.string().check(z.maxLength(200)), ''),
  /** Whether the tables of the report and the columns beside PK and APBD hold values or formulas. */
  mode: z._default(z.enum(['nilai', 'rumus']), 'nilai'),
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

function parseSettings({ namespace, xml }: StoredPart): WorkbookSettings | null {
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

/** Settings as a text to copy from one workbook into another; which worksheets count stays behind. */
export function settingsText({ pilihan: _ownSheets, ...settings }: WorkbookSettings): string {
  return JSON.stringify(settings, null, 2);
}

/** Settings that a text holds, or why they are not taken: it is no JSON object, tells nothing of ours, or tells something that a setting cannot be. */
export type TakenSettings =
  | { readonly kind: 'taken'; readonly settings: WorkbookSettings }
  | { readonly kind: 'refused'; readonly why: 'bukan-json' | 'tanpa-pengaturan' }
  | { readonly kind: 'refused'; readonly why: 'isian-salah'; readonly isian: SettingName };

/** A setting that travels as text. */
export type SettingName = Exclude<keyof WorkbookSettings, 'pilihan'>;

function isSettingName(name: unknown): name is SettingName {
  return typeof name === 'string' && name !== 'pilihan' && Object.hasOwn(DEFAULTS, name);
}

/** Takes settings from such a text, whoever wrote it; what it does not tell, and which worksheets count, stays as it is. */
export function settingsOfText(text: string, before: WorkbookSettings): TakenSettings {
  const told = text.length > MAX_XML_LENGTH ? null : parseJson(text.replace(/^\uFEFF/, ''));
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return { kind: 'refused', why: 'bukan-json' };
  if (!Object.keys(told).some(isSettingName)) return { kind: 'refused', why: 'tanpa-pengaturan' };
  const parsed = settingsSchema.safeParse({ ...before, ...told, pilihan: before.pilihan });
  if (parsed.success) return { kind: 'taken', settings: parsed.data };
  const isian = parsed.error.issues[0]?.path[0];
  return isSettingName(isian) ? { kind: 'refused', why: 'isian-salah', isian } : { kind: 'refused', why: 'bukan-json' };
}

/** Puts settings into the workbook in place of those it has; nothing else of it is touched. */
export function planSettings(parts: readonly StoredPart[], settings: WorkbookSettings): WritePlan {
  return {
    guards: [],
    steps: [],
    openPart: null,
    closePart: writePart(ELEMENT, SETTINGS_NAMESPACE, settings),
    obsoleteParts: parts.filter((part) => parseSettings(part) !== null).map(({ id }) => id),
    select: null,
  };
}

/** What a user decides about a worksheet. */
export type PilihanChange =
  | { readonly kind: 'pakai'; readonly jenis: 'pk' | 'apbd'; readonly lembar: string }
  | { readonly kind: 'abaikan'; readonly lembar: string }
  | { readonly kind: 'baca-lagi'; readonly lembar: string };

/** The settings after the user's decision; a worksheet is never both taken and left out. */
export function changePilihan(settings: WorkbookSettings, change: PilihanChange): WorkbookSettings {
  const { abaikan, ...chosen } = settings.pilihan;
  const others = abaikan.filter((name) => name !== change.lembar);
  switch (change.kind) {
    case 'pakai':
      return { ...settings, pilihan: { ...chosen, [change.jenis]: change.lembar, abaikan: others } };
    case 'abaikan': {
      const kept = Object.fromEntries(Object.entries(chosen).filter(([, name]) => name !== change.lembar));
      return { ...settings, pilihan: { ...kept, abaikan: [...others, change.lembar] } };
    }
    case 'baca-lagi':
      return { ...settings, pilihan: { ...chosen, abaikan: others } };
  }
}
