/** Kode of the state's budget (Bagan Akun Standar): those of a satker from program down to akun, or akun alone. None goes on from the one above it by a dot. */

/** A row's kode together with those that it stands below, one a level; null where the text is none of the state's. */
type PathOf = (text: string) => readonly string[] | null;

/** Program, kegiatan, KRO, RO, komponen, subkomponen, kind of belanja, akun: whole ("015.01.WA", "4789.EBA"; until 2020 "015.01.06", "4789.994") or as SAKTI shortens them ("WA", "WA.4789", "EBA", "052.0A"). */
const SATKER: readonly RegExp[] = [
  /^(?:\d{3}\.\d{2}\.)?[a-z]{2}$|^\d{3}\.\d{2}\.\d{2}$/i, /^(?:[a-z]{2}\.)?\d{4}$/i, /^(?:\d{4}\.)?[a-z]{3}$|^\d{4}\.\d{3}$/i, /^(?:\d{4}\.)?[a-z]{3}\.\d{3}$|^\d{4}\.\d{3}\.\d{3}$/i,
  /^\d{3}$/, /^(?:\d{3}\.)?0?[a-z]$/i, /^5\d$/, /^\d{6}$/,
];

/** What only a kegiatan or what stands right below it is called. */
const OF_SATKER = /^(?:\d{4}\.(?:[a-z]{3}|\d{3})(?:\.|$)|[a-z]{2}\.\d{4}$)/i;

/** Within so many rows a program has one. */
const SATKER_SHOWS = 20;

const AKUN = /^[4-7](?:\d{1,3}|\d{5})?$/;

/** An akun's digits by level: 5, 51, 511, 5111, 511111. */
const AKUN_DIGITS = [1, 2, 3, 4, 6] as const;

/** True where a kode is an akun of the state's in a table of akun alone. */
export function isAkunNegara(kode: string, path: readonly string[]): boolean {
  return AKUN.test(kode) && path.length === AKUN_DIGITS.length && path[0] === kode.charAt(0);
}

function satkerPath(): PathOf {
  let above: readonly string[] = [];
  return (text) => {
    const depth = SATKER.findIndex((form) => form.test(text));
    // Above the first program or kegiatan three digits are a ministry and six its satker.
    if (depth < 0 || (depth > 3 && above.length === 0)) return null;
    above = SATKER.map((_, level) => (level < depth ? (above[level] ?? '') : level === depth ? text : ''));
    return above;
  };
}

/** Reads the kode of a table's rows, from the top down; null where they are not the state's. */
export function stateKode(rows: readonly number[], textAt: (row: number) => string): PathOf | null {
  if (rows.slice(0, SATKER_SHOWS).some((row) => OF_SATKER.test(textAt(row)))) return satkerPath();
  if (!rows.every((row) => AKUN.test(textAt(row)) || !/\d/.test(textAt(row)))) return null;
  const kode = rows.map(textAt).filter((text) => AKUN.test(text));
  // Some stand right below the shorter one that they go on from.
  if (!kode.some((text, index) => text !== kode[index - 1] && text.startsWith(kode[index - 1] ?? '-'))) return null;
  return (text) => (AKUN.test(text) ? AKUN_DIGITS.map((digits) => (digits <= text.length ? text.slice(0, digits) : '')) : null);
}
