/** Indonesian is the product's language; English is offered where Office itself is shown in English. */
export type Language = 'id' | 'en';

/** The language for Office's display language, e.g. "en-GB": English for any English, Indonesian for everything else. */
export function languageOf(displayLanguage: string): Language {
  return /^en(-|$)/i.test(displayLanguage) ? 'en' : 'id';
}
