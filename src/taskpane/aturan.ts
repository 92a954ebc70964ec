/** Settings in words: what each is called and what it says, so that those of another workbook are seen before they are used. */
import { DEFAULTS, type SkalaSendiri, type WorkbookSettings } from '../core/record/settings';
import { settingsOfText, type SettingName } from '../core/record/settingsText';
import type { Language } from '../messages/language';
import { PENGATURAN_TEXTS, type PengaturanTexts } from '../messages/pengaturanTexts';
import { draftOf, problemsOf } from './skalaDraft';

/** One setting in words. */
export interface Aturan {
  readonly nama: string;
  readonly isi: string;
}

export interface AturanChange {
  readonly nama: string;
  readonly before: string;
  readonly after: string;
}

function skalaText({ nama, pita }: SkalaSendiri, texts: PengaturanTexts): string {
  const bands = pita.map(({ kategori, dari }) => (dari === null ? `${kategori} ${texts.pitaTerbawah}` : `${kategori} ${dari.termasuk ? texts.tandaTermasuk : texts.tandaLebih} ${dari.nilai.replace('.', ',')}`));
  return `${nama}: ${bands.join(', ')}`;
}

const NAMES: Readonly<Record<SettingName, (texts: PengaturanTexts) => string>> = {
  skala: ({ skala }) => skala,
  bentukTurun: ({ bentukTurun }) => bentukTurun,
  batas: ({ batas }) => batas,
  arah: ({ arah }) => arah,
  rataRata: ({ rataRata }) => rataRata,
  efisiensiPaling100: ({ nama }) => nama.efisiensiPaling100,
  akhirRenstra: ({ nama }) => nama.akhirRenstra,
  tahun: ({ tahun }) => tahun,
  opd: ({ opd }) => opd,
  mode: ({ mode }) => mode,
  temuan: ({ nama }) => nama.temuan,
};

const SETTING_NAMES = Object.keys(NAMES) as SettingName[];

function isiOf(name: SettingName, settings: WorkbookSettings, texts: PengaturanTexts): string {
  switch (name) {
    case 'skala':
      return typeof settings.skala === 'string' ? { lkj: texts.skalaLkj, 'permendagri-86-2017': texts.skalaPermendagri }[settings.skala] : skalaText(settings.skala, texts);
    case 'bentukTurun':
      return settings.bentukTurun === 'T/R' ? texts.bentukBagi : texts.bentukDua;
    case 'batas':
      return settings.batas === null ? texts.tanpaBatas : texts.batasPersen(settings.batas);
    case 'arah':
      return settings.arah.length === 0 ? texts.dariLembar : settings.arah.map(({ indikator, arah }) => `${indikator} (${texts.arahNama[arah]})`).join('; ');
    case 'rataRata':
      return settings.rataRata === 'sasaran' ? texts.rataSasaran : texts.rataIndikator;
    case 'tahun':
      return settings.tahun === null ? texts.dariLembar : String(settings.tahun);
    case 'opd':
      return settings.opd === '' ? texts.dariLembar : settings.opd;
    case 'mode':
      return settings.mode === 'rumus' ? texts.rumus : texts.nilai;
    case 'efisiensiPaling100':
    case 'akhirRenstra':
    case 'temuan':
      return settings[name] ? texts.ya : texts.tidak;
  }
}

/** What differs between two sets of settings, in words. */
export function aturanChanges(before: WorkbookSettings, after: WorkbookSettings, language: Language): readonly AturanChange[] {
  const texts = PENGATURAN_TEXTS[language];
  return SETTING_NAMES.map((name) => ({ nama: NAMES[name](texts), before: isiOf(name, before, texts), after: isiOf(name, after, texts) })).filter((change) => change.before !== change.after);
}

/** The settings that differ from the defaults, in words. */
export function ownAturan(settings: WorkbookSettings, language: Language): readonly Aturan[] {
  return aturanChanges(DEFAULTS, settings, language).map(({ nama, after }) => ({ nama, isi: after }));
}

export type ImportedSettings = { readonly kind: 'taken'; readonly settings: WorkbookSettings } | { readonly kind: 'refused'; readonly reason: string };

/** Settings out of a text that somebody else wrote, checked; or in words why they are not taken. */
export function importSettings(text: string, before: WorkbookSettings, language: Language): ImportedSettings {
  const texts = PENGATURAN_TEXTS[language];
  const taken = settingsOfText(text, before);
  if (taken.kind === 'refused') return { kind: 'refused', reason: taken.why === 'isian-salah' ? texts.tolak[taken.why](NAMES[taken.isian](texts)) : texts.tolak[taken.why] };
  const { skala } = taken.settings;
  const [problem] = typeof skala === 'string' ? [] : problemsOf(draftOf(skala));
  return problem === undefined ? taken : { kind: 'refused', reason: texts.tolak['skala-salah'](texts.problems[problem.code]) };
}
