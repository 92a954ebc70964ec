/** What people write where there is no figure yet, lower case, without a closing full stop. */
export const TANPA_DATA: readonly string[] = [
  'n/a', 'na', 'n.a', 'nan', 'null', 'tad', 't.a.d', 'kosong', '?', '…', '..', '...', '....',
  'tidak ada data', 'tdk ada data', 'data tidak ada', 'tanpa data', 'tidak tersedia', 'data tidak tersedia', 'tidak diukur', 'tidak dihitung', 'tidak dinilai',
  'proses', 'dalam proses', 'masih proses', 'masih dalam proses', 'sedang proses', 'sedang dihitung', 'on progress', 'in progress', 'not available', 'no data', 'tbd', 'tba',
];

/** Beginnings that say the same whatever follows: "belum rilis", "belum tersedia (BPS)", "menunggu rilis". */
export const AWALAN_TANPA_DATA: readonly string[] = ['belum', 'blm', 'menunggu', 'data belum', 'data blm', 'angka belum', 'nilai belum', 'hasil belum', 'masih menunggu'];

/** Words that mean what a dash means: in a budget column the number 0, elsewhere no data. */
export const NIHIL: readonly string[] = ['nihil', 'nil'];
