/** The words that agencies put over their columns. Tried in this order; the first that fits names the column. */

export type Concept =
  | 'no' | 'kode' | 'sasaran' | 'indikator' | 'target' | 'realisasi' | 'capaian' | 'kategori' | 'satuan' | 'arah' | 'skor'
  | 'program' | 'kegiatan' | 'kelompok' | 'uraian' | 'anggaran' | 'sisa' | 'persen' | 'ket' | 'fisik' | 'lain';

export const KONSEP: readonly (readonly [Concept, RegExp])[] = [
  ['fisik', /\bfisik\b/],
  // "Jenis" alone says which way is better; of spending it is a name.
  ['uraian', /^jenis (?:belanja|pengeluaran)\b/],
  ['lain', /formula|rumus|\bcara (?:meng?)?(?:peng)?(?:hitung|ukur|perhitungan)|metode|definisi|perspektif|sumber data|penanggung|^(?:input|output|pembilang|penyebut|num(?:erator)?|denum(?:erator)?|denominator)$|^analis|bobot|tertimbang|faktor|hambatan|solusi|alasan|penjelasan|tindak lanjut|bertambah|selisih|\blokasi\b|indikator (?:tujuan(?! ?\/ ?sasaran)|program|kegiatan)|nama jabatan|baseline|base line|kondisi awal|data awal|tahun dasar|kondisi akhir|\b(?:anggaran kas|akas|rak)\b|^lock\b|^(?:(?:pagu|dana|anggaran) )?(?:(?:ter|di)?blokir)\b|^(?:no|nomor|tgl|tanggal)\.? (?:dpp?a|dipa|spj|sp2d|spm|spd|kontrak)\b|^(?:nilai )?(?:sko ?\/ ?)?spd$/],
  ['sisa', /^(?:sisa|saldo)\b(?! (?:nilai )?(?:kontrak|tender|lelang|kas|spd)\b)|^\(lebih\) ?\/ ?kurang|\bsisa (?:pagu|anggaran|dana)|belum (?:te|ter)?(?:realisasi|serap)/],
  ['kode', /^(?:kode|kd)(?:\b|rek)|^no\.? ?rek|^(?:rekening|akun|mak)$/],
  ['no', /^(?:no|nomor)\.?(?: ?(?:urut|iku|indikator|sasaran)\.?)?$/],
  ['kategori', /^(?:kategori|predikat|kriteria|interpretasi|status|klasifikasi|notifikasi)\b/],
  ['arah', /^(?:arah|polaritas|polarisasi|jenis|sifat|tipe)\b/],
  ['skor', /^(?:skor|nilai)$/],
  ['target', /^rencana tingkat capaian|\(target\)$/],
  // Permendagri 86/2017 calls what a Renja reached its "realisasi capaian kinerja".
  ['realisasi', /^reali[sz]asi capaian kinerja\b(?!.*%)/],
  ['capaian', /\bcapaian\b|^tingkat kinerja|^kinerja ?\(?%|^kondisi$|pencapaian|ketercapaian|^c ?\(?%?\)?$|realisasi (?:terhadap|dibanding)/],
  // "Satuan Indikator Kinerja Utama" is a satuan; a Satuan Kerja is an agency, here and below.
  ['satuan', /^satuan\b(?! kerja)/],
  ['indikator', /\bindikator\b|\biku\b|tolok ukur|tolak ukur/],
  // Whom an activity serves, never a sasaran strategis.
  ['kelompok', /^(?:kelompok|penerima) (?:sasaran|penerima|manfaat)\b|^target group$/],
  ['sasaran', /\bsasaran\b|^kinerja utama$/],
  ['satuan', /\bsatuan\b(?! kerja)|^unit$/],
  ['realisasi', /\b(?:penyerapan|serapan)\b.*\brp\b|\breali[sz]asi (?:penyerapan|serapan)(?! ?\(?%)|^(?:anggaran )?terserap$/],
  ['persen', /^\(?%|^(?:persen|persentase|prosentase)\b|%\)?$|^serapan|penyerapan/],
  ['target', /\btarget\b|^t$|^rencana\b(?! (?:kegiatan|aksi|program)\b)/],
  ['realisasi', /\breali[sz]asi\b|^r$|^real\.?(?: |$)|terealisasi|^(?:pengeluaran|pencairan|penggunaan)(?: (?:dana|anggaran|keuangan))?$|^(?:jumlah |total |nilai )?(?:spm ?\/ ?)?(?:sp2d|spj)\b/],
  ['anggaran', /\banggaran\b|\bpagu\b|\balokasi\b|\bplafon\b|^jumlah ?\(rp|\bdpp?a\b|^(?:jumlah |kebutuhan |besaran )?(?:dana|biaya)$|\bdipa\b|^rka(?: ?-? ?kl)?$|^(?:p-?|r-?)?apbd(?:-?p)?(?: (?:murni|induk|perubahan))?$|\bmurni\b|\bpergeseran\b|^perubahan$|\b(?:setelah|sesudah|sebelum) (?:perubahan|pergeseran|efisiensi|refocusing)\b/],
  ['uraian', /\buraian\b|^nomenklatur\b|^rincian (?:belanja|program|kegiatan)|program ?(?:[/&-]|dan)? ?kegiatan|^nama$|^nama (?:program|rekening|akun)|^deskripsi$|^rekening|^belanja$|urusan/],
  ['kegiatan', /\b(?:sub)?kegiatan\b/],
  ['program', /\bprogram\b/],
  ['ket', /^ket(?:erangan)?\b|^sumber dana/],
];

/** Names that are an amount in one sheet and a percentage in the next. */
export const NAMA_SERAPAN = /^(?!.*(?:%|persen|prosentase|tingkat|fisik)).*(?:serapan|penyerapan)/;

/** Columns of money that is bound or kept back, but not spent. */
export const TERIKAT = /\b(?:kontrak|komitmen|panjar|uang muka|outstanding|terikat|(?:di)?blokir|lock)\b/;

/** Titles of sheets that look like a budget table and are none: what to call them. */
export const BUKAN_APBD: readonly (readonly [RegExp, string])[] = [
  [/anggaran kas/, 'anggaran kas'],
  [/(?:realisasi|kemajuan|progres) fisik(?! (?:dan|&) keuangan)/, 'realisasi fisik'],
  [/dana desa|\badd\b|\bapb ?(?:des|desa|nagari|kampung|gampong)\b|pemerintah (?:desa|nagari|gampong) /, 'dana desa'],
  [/rencana umum pengadaan|\brup\b|(?:daftar|realisasi|rekap(?:itulasi)?|laporan) (?:paket )?pengadaan|paket pekerjaan/, 'daftar pengadaan'],
  [/^(?:laporan |rekap(?:itulasi)? )?(?:realisasi |penyerapan )?(?:dana alokasi khusus|dak)\b/, 'dana alokasi khusus'],
  [/\b(?:daftar|realisasi|rekap(?:itulasi)?) (?:pembayaran )?gaji\b/, 'daftar gaji'],
  [/daftar (?:inventaris|barang|aset)|kartu (?:inventaris|barang)|\bkib\b/, 'daftar barang'],
  [/buku kas|buku pembantu|\bbku\b|\bdana bos\b|rekening koran/, 'buku kas'],
];

/** Columns that a list of things bought has, and no budget. */
export const KOLOM_PENGADAAN = /^(?:nama|uraian) (?:paket\b(?! ?\/ ?kelompok)|barang\b)|^kode barang\b|\bhps\b|^metode(?: pemilihan| pengadaan)?$/;

/** What follows names who made a sheet, never what it is of: "Badan Keuangan dan Aset Daerah", "Bagian Pengadaan Barang dan Jasa". */
export const PEMBUAT = /\b(?:dinas|badan|kantor|inspektorat|sekretariat|bagian|biro|bidang|kecamatan|kelurahan|uptd|rsud|rumah sakit|pemerintah (?:provinsi|kabupaten|kota|kab\.?))\b.*/;

/** Titles of sheets that hold indikator but are not the PK of the year. */
export const BUKAN_PK = /perbandingan capaian|korelasi|cascading|pohon kinerja|rencana aksi|rencana strategis|terhadap renstra|terhadap rpjmd|riwayat/;

/** Titles of the PK and of its measurement. */
export const JUDUL_PK = /perjanjian kinerja|penetapan kinerja|pengukuran kinerja|capaian kinerja|indikator kinerja utama|\bpk\b|\biku\b|evaluasi kinerja/;

/** Titles of sheets of a budget and what was spent of it. */
export const JUDUL_REALISASI = /reali[sz]asi (?:anggaran|keuangan|apbd|belanja)|penyerapan|serapan anggaran|\blra\b|\brfk\b/;

/** Titles of sheets that set several years' performance side by side. */
export const JUDUL_RIWAYAT = /\briwayat\b|perbandingan (?:realisasi|capaian|kinerja)|perkembangan (?:realisasi|capaian|kinerja)|tren (?:realisasi|capaian|kinerja)|tahun-tahun sebelumnya|tahun sebelumnya|(?:tiga|empat|lima|3|4|5) tahun terakhir/;

/** What names the medium-term plan: in titles of sheets, over columns. */
export const JUDUL_RENSTRA = /\brenstra\b|rencana strategis|\brpjmd\b|\brpjmn\b|\brpd\b|jangka menengah/;

/** The state before a plan begins. */
export const KONDISI_AWAL = /baseline|base line|kondisi (?:kinerja )?awal|data awal|tahun dasar|data dasar/;
