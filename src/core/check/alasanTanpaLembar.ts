import type { Issue } from '../model/issue';

/** Findings that say already why a worksheet that may be there was not taken. */
const TELLING: ReadonlySet<Issue['code']> = new Set(['dua-lembar-cocok', 'kolom-tidak-ditemukan', 'lembar-terlalu-panjang', 'lembar-tidak-terbaca', 'tahun-tidak-diketahui']);

/** True where the findings of what was read tell already why there is no PK, or no APBD: to ask for one more would mislead. */
export function isAbsenceTold(kind: 'pk' | 'apbd', issues: readonly Issue[]): boolean {
  return issues.some(({ code, params }) => TELLING.has(code) && (params['kind'] === undefined || params['kind'] === kind));
}
