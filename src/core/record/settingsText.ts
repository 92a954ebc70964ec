/** Settings as a text that travels from one workbook into another, checked whoever wrote it. */
import { parseJson } from './partXml';
import { DEFAULTS, MAX_XML_LENGTH, settingsSchema, type WorkbookSettings } from './settings';

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
