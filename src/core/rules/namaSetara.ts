/** Words of names that say the same: indikator are joined across sheets as if they had been written one way. Lower case, without punctuation. */

/** A name in full and its official abbreviation, which may stand alone or in parentheses behind it. */
export const SINGKATAN: readonly (readonly [panjang: string, singkat: string])[] = [
  // Permensos 5/2019, art. 1; the term before it: Permensos 8/2012, art. 1.
  ['pemerlu pelayanan kesejahteraan sosial', 'ppks'],
  ['penyandang masalah kesejahteraan sosial', 'pmks'],
  ['potensi dan sumber kesejahteraan sosial', 'psks'],
  // Perpres 29/2014, art. 1.
  ['sistem akuntabilitas kinerja instansi pemerintah', 'sakip'],
  ['akuntabilitas kinerja instansi pemerintah', 'akip'],
  // Perpres 95/2018, art. 1.
  ['sistem pemerintahan berbasis elektronik', 'spbe'],
  ['indeks pembangunan manusia', 'ipm'],
];

/** Spellings and forms of one word. */
export const KATA_SETARA: ReadonlyMap<string, string> = new Map([
  ['mendapat', 'mendapatkan'],
  ['memperoleh', 'mendapatkan'],
  ['prosentase', 'persentase'],
  ['presentase', 'persentase'],
  ['telantar', 'terlantar'],
  ['propinsi', 'provinsi'],
  ['dissabilitas', 'disabilitas'],
]);
