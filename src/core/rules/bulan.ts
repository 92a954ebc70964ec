/** Spellings of the months, January first, one text a month; lower case, without a closing full stop. English ones come from dates. */
export const BULAN: readonly string[] = [
  'januari|january|jan',
  'februari|pebruari|february|feb|peb',
  'maret|march|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'agustus|august|agust|agu|agt|ags|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nopember|nov|nop',
  'desember|december|des|dec',
];

/** Any of them, for patterns. */
export const NAMA_BULAN = BULAN.join('|');
