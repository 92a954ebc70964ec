/** The settings while they are being changed: what the fields hold, and the settings that they give. */
import type { WorkbookSettings } from '../core/record/settings';
import { SKALA_LKJ } from '../core/rules/skalaKategori';
import { draftFrom, draftOf, problemsOf, skalaOfDraft, type SkalaDraft } from './skalaDraft';

/** The settings, with those apart that may hold what is none. */
export interface PengaturanDraft {
  readonly settings: WorkbookSettings;
  readonly skala: 'lkj' | 'permendagri-86-2017' | 'sendiri';
  readonly sendiri: SkalaDraft;
  readonly tahun: string;
}

export function draftOfSettings(settings: WorkbookSettings): PengaturanDraft {
  const { skala, tahun } = settings;
  return {
    settings,
    skala: typeof skala === 'string' ? skala : 'sendiri',
    sendiri: typeof skala === 'string' ? draftFrom(SKALA_LKJ) : draftOf(skala),
    tahun: tahun === null ? '' : String(tahun),
  };
}

export function hasWrongYear({ tahun }: PengaturanDraft): boolean {
  return tahun.trim() !== '' && !/^20\d\d$|^2100$/.test(tahun.trim());
}

/** The settings that the fields give; null while something in them is wrong. */
export function settingsOfDraft(draft: PengaturanDraft): WorkbookSettings | null {
  const { settings, skala, sendiri, tahun } = draft;
  if (hasWrongYear(draft)) return null;
  if (skala === 'sendiri' && problemsOf(sendiri).length > 0) return null;
  return { ...settings, skala: skala === 'sendiri' ? skalaOfDraft(sendiri) : skala, tahun: tahun.trim() === '' ? null : Number(tahun) };
}
