/** The agency's name as titles give it. */
import { NAMA_BULAN } from '../rules/bulan';

/** Words that an agency's name begins with (PP 18/2016 tentang Perangkat Daerah, and units within). */
const AWAL =
  /(?<!\p{L})(?:dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|distrik|rsud|rsu|rumah sakit|satuan polisi|satpol|biro|bagian|puskesmas|upt|uptd|balai|cabang dinas|dprd)(?!\p{L})/iu;

/** What follows the name on the same line: a year, a period; "SD" is also a school. */
const AKHIR = new RegExp(`[\\s,–—-]*(?<!\\p{L})(?:tahun|t\\.\\s?a\\.?|ta\\s?\\d|periode|bulan|per\\s+\\d|s\\.\\s?d\\.?|s[ /]?d\\.?(?=\\s*(?:(?:\\d+\\s+)?(?:${NAMA_BULAN})|20\\d{2}|t(?:ahun|riwulan|w)|semester|bulan|akhir)))(?!\\p{L}).*$`, 'iu');

/** The first agency that the lines name, as typed; '' where none does. */
export function opdOf(lines: readonly string[]): string {
  for (const line of lines) {
    const at = AWAL.exec(line)?.index;
    if (at === undefined) continue;
    const name = line.slice(at).replace(AKHIR, '').replace(/\s+/g, ' ').trim();
    if (name.includes(' ')) return name;
  }
  return '';
}
