/** Pictures of the guide: taken of the real pane and of real worksheets by `npm run pictures` (test/pictures/main.ts), one for each language. */
import type { Language } from '../messages/language';

export const GAMBAR = ['lembar', 'hitung', 'pratinjau', 'temuan', 'ringkasan', 'tabel', 'pengaturan', 'kembali', 'lembar-pk'] as const;

export type Gambar = (typeof GAMBAR)[number];

/** Below the folder that the pages are served from. */
export function pathOfGambar(gambar: Gambar, language: Language): string {
  return `assets/panduan/${gambar}-${language}.png`;
}
