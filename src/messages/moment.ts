/** A moment as a reader writes it. */
import type { Language } from './language';

/** A moment as people write it: "25 November 2026 pukul 10.12". */
export function momentText(at: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}
