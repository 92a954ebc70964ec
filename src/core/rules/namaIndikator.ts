/** What is one and the same in the names of indikator, however it is written. Lower case; no indikator is ever taken for another by more than these. */

/** Names in full and the abbreviation that stands for them (Permensos 5/2019 for PPKS, before it PMKS; PermenPAN-RB 53/2014 and 88/2021 for AKIP). */
export const SINGKATAN: readonly (readonly [full: string, short: string])[] = [
  ['pemerlu pelayanan kesejahteraan sosial', 'ppks'],
  ['penyandang masalah kesejahteraan sosial', 'pmks'],
  ['potensi dan sumber kesejahteraan sosial', 'psks'],
  ['sistem akuntabilitas kinerja instansi pemerintah', 'sakip'],
  ['akuntabilitas kinerja instansi pemerintah', 'akip'],
  ['sistem pemerintahan berbasis elektronik', 'spbe'],
  ['indeks kepuasan masyarakat', 'ikm'],
  ['indeks pembangunan manusia', 'ipm'],
  ['organisasi perangkat daerah', 'opd'],
  ['satuan kerja perangkat daerah', 'skpd'],
];

/** Words of the same meaning or spelt in two ways; the first stands for all. */
export const KATA_SAMA: readonly (readonly string[])[] = [
  ['mendapat', 'mendapatkan', 'mendapati'],
  ['persentase', 'prosentase', 'presentase', 'persen'],
  ['telantar', 'terlantar'],
  ['jumlah', 'jml'],
  ['dan', '&'],
  ['yang', 'yg'],
  ['dengan', 'dgn'],
];
