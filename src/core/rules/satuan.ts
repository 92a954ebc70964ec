/**
 * Units of measurement as Indonesian performance reports write them, and what their numbers are.
 * One text holds the spellings of one unit, lower case, without a closing full stop; the first is its name here.
 */
import type { NumberKind } from '../model/number';

/** Measured with decimals: 82.125 is 82,125 and never 82125. */
const DESIMAL: readonly string[] = [
  'persen|%|prosen|pct|persentase|prosentase|presentase|percent|persen per tahun',
  'nilai|nilai angka|angka nilai',
  'indeks|index|indek',
  'skor|score|skore',
  'rasio|ratio|perbandingan',
  'poin|point|points|pt',
  'angka desimal|desimal',
  'koefisien|gini|gini rasio',
  'predikat|kategori|huruf|grade|kualifikasi|klasifikasi|sebutan',
  'opini|opini bpk',
  'level|tingkat|peringkat|rangking|ranking|zona|status|akreditasi|bintang|maturitas',
  'tahun|thn|th',
  'derajat|°c|celcius|celsius|derajat celcius',
  'permil|‰|promil',
  'ph|mg/l|mg/m3|µg/m3|ug/m3|ppm|ntu',
];

/** Counted, or weighed and measured in whole numbers large enough for thousands: 4.905 is 4905. */
const HITUNGAN: readonly string[] = [
  // people and groups of people
  'orang|org|jiwa|orang jiwa|person',
  'kepala keluarga|kk|keluarga|kpm|keluarga penerima manfaat|rumah tangga|rt|rtm|ruta|rts',
  'kelompok|klp|kel|klpk|kelp|klmpk|kelompok usaha|pokmas|kube|kelompok tani|poktan|gapoktan',
  'peserta|pst', 'siswa|murid|pelajar|peserta didik', 'mahasiswa', 'santri', 'guru|pendidik', 'dosen', 'pegawai|asn|pns|aparatur',
  'pasien|penderita', 'balita|bayi|anak', 'ibu|ibu hamil|bumil', 'wanita|perempuan', 'penduduk', 'warga', 'pemuda', 'atlet', 'petani', 'nelayan',
  'kader', 'relawan', 'pengunjung|wisatawan', 'tenaga kerja|pekerja|tk', 'klien|kelayan|penerima manfaat|pm|ppks|pmks', 'responden', 'pelaku usaha|umkm|ukm|ikm|wirausaha|pelaku',
  'auditor', 'penyuluh', 'operator', 'pendamping', 'anggota', 'korban', 'pemohon', 'pencari kerja', 'transmigran', 'pejabat', 'tim|team', 'pasang|pasangan', 'akseptor',
  // papers
  'dokumen|dok|doc|document', 'laporan|lap|lpr|report', 'berkas|bks', 'surat', 'naskah', 'buku|bk', 'eksemplar|eks|exp|exemplar|examplar', 'lembar|lbr',
  'judul', 'majalah', 'artikel', 'berita', 'publikasi', 'rekomendasi|rekom', 'peraturan|regulasi|produk hukum', 'perda|ranperda|raperda|peraturan daerah', 'pergub|perbup|perwali|perkada',
  'sk|keputusan', 'sop', 'nota', 'izin|ijin', 'sertifikat|sertipikat', 'akta|akte', 'arsip', 'dataset', 'kajian|studi', 'temuan', 'konsep|rancangan', 'mou|perjanjian|kerja sama|kerjasama|pks|kesepakatan',
  // work
  'kegiatan|keg|giat', 'program|prog', 'sub kegiatan|subkegiatan', 'paket|pkt', 'kali|x|kl|frekuensi', 'event|even|acara', 'layanan|pelayanan|jenis layanan', 'jenis|jns|macam', 'pertemuan|rapat', 'angkatan',
  'kasus|kejadian|kss', 'perkara', 'pengaduan|aduan|keluhan', 'konflik', 'aplikasi|app', 'sistem|sistem informasi', 'inovasi', 'penghargaan', 'prestasi', 'medali', 'karya', 'produk', 'sampel|sample', 'titik', 'lokasi|lok|tempat', 'objek|obyek', 'item|butir', 'aspek', 'indikator', 'elemen|komponen|unsur', 'urusan', 'modul', 'materi', 'konten', 'kontrak', 'usulan', 'peta', 'website|web|situs', 'kunjungan', 'pelatihan|diklat|bimtek', 'sosialisasi', 'pameran', 'forum', 'pokja',
  // bodies and places
  'unit|unt', 'unit kerja|uk', 'opd|skpd|perangkat daerah|pd|satker', 'instansi', 'lembaga|lbg', 'organisasi|orsos|ormas', 'lks', 'panti', 'perusahaan|industri', 'koperasi|kop', 'bumdes|bumdesa|bumnag', 'bumd', 'puskesmas', 'posyandu', 'rumah sakit|rs|rsud', 'faskes|fasilitas kesehatan|klinik',
  'sekolah|sd|smp|sma|smk|slb|paud|tk/paud|satuan pendidikan', 'perguruan tinggi', 'pondok pesantren|ponpes|pesantren', 'masjid|rumah ibadah', 'museum', 'perpustakaan', 'sanggar', 'laboratorium|lab', 'pasar', 'terminal', 'pelabuhan', 'bandara',
  'provinsi|prov|propinsi', 'kabupaten|kab', 'kota', 'kecamatan|kec', 'desa|ds', 'kelurahan', 'nagari', 'kampung|dusun|jorong|gampong|dukuh|lingkungan', 'daerah|wilayah|kawasan', 'destinasi|destinasi wisata|daya tarik wisata|dtw', 'blok', 'dapil', 'tps', 'seksi', 'bidang', 'cabang', 'bank sampah',
  // things built or given
  'rumah|rmh|rtlh', 'gedung|bangunan', 'ruang|ruangan|kelas|rkb', 'kamar', 'tempat tidur', 'jembatan', 'ruas', 'bendung|embung', 'saluran|sambungan|sambungan rumah|sr', 'jaringan|daerah irigasi', 'bidang tanah|persil', 'set|stel', 'buah|bh|bua|pcs|pc', 'batang|btg|pohon|bibit|benih', 'ekor|ekr', 'butir telur', 'tabung', 'botol', 'dosis', 'vial', 'kotak|dus|box|karton', 'karung|sak|zak', 'roll|rol', 'pasang sepatu', 'kapal|perahu', 'kendaraan|mobil|motor|bus', 'alat|peralatan', 'mesin', 'komputer|laptop', 'titik lampu|lampu|pju', 'rambu', 'trayek|rute', 'menara|bts', 'porsi', 'rim', 'bungkus', 'strain|varietas', 'bilah', 'lubang', 'petak', 'unit usaha|usaha',
  // measures
  'hektare|ha|hektar|hektare sawah', 'kilometer|km', 'meter|m|mtr|meter lari', 'meter persegi|m2|m²|meter2', 'meter kubik|m3|m³|kubik', 'km2|km²|kilometer persegi', 'ton|tn', 'kuintal|kwintal|kw|ku', 'kilogram|kg|kilo', 'gram|gr|g', 'liter|ltr|lt|l', 'mililiter|ml',
  'kwh|kva', 'mw|mwh|gwh', 'watt|va', 'mbps', 'gb|tb', 'kkal|kalori|kkal/kapita/hari', 'ton co2e|ton co2|tco2e|ton co2eq', 'mm', 'cm',
  'hari|hr|hari kerja|hk', 'jam|jp|jpl|jam pelajaran|oj', 'menit|mnt', 'detik|dtk', 'minggu|mgg', 'bulan|bln', 'semester|smt', 'triwulan|tw|twl', 'malam', 'oh|orang hari|ohk|hok|hari orang kerja', 'ob|orang bulan', 'trip', 'putaran', 'siklus',
  'usd|us$|dolar|dollar', 'suara', 'transaksi', 'saham',
];

/** Rupiah, whole or with two decimals. */
const UANG: readonly string[] = ['rupiah|rp|idr|rp rupiah'];

export interface SatuanRule {
  readonly name: string;
  readonly kind: NumberKind;
}

function rulesOf(units: readonly string[], kind: NumberKind): [string, SatuanRule][] {
  return units.map((unit) => unit.split('|')).flatMap((spellings) => spellings.map((spelling): [string, SatuanRule] => [spelling, { name: spellings[0] ?? spelling, kind }]));
}

/** Every known spelling with its unit's name and kind. */
export const SATUAN: ReadonlyMap<string, SatuanRule> = new Map([...rulesOf(HITUNGAN, 'count'), ...rulesOf(DESIMAL, 'decimal'), ...rulesOf(UANG, 'money')]);

/** Words that multiply the number before them, by the power of ten they stand for. Never applied silently. */
export const KELIPATAN: ReadonlyMap<string, number> = new Map([
  ['ratus', 2], ['ribu', 3], ['rb', 3], ['ribuan', 3], ['juta', 6], ['jt', 6], ['jutaan', 6],
  ['miliar', 9], ['milyar', 9], ['miliyar', 9], ['mlr', 9], ['mly', 9], ['m', 9], ['triliun', 12], ['trilyun', 12], ['t', 12],
]);

/** A Satuan that is a rate: "per 1.000 kelahiran hidup", "per 100.000 penduduk". */
export const SATUAN_PER = /^(?:\/|per\b)/;

/** A Satuan in thousands or millions of something: "Juta Rupiah", "ribu ton", "Rp (miliar)". */
export const SATUAN_KELIPATAN = /(?<![a-z])(?:ribu|rb|juta|jt|miliar|milyar|triliun|trilyun)(?![a-z])/;

/** Says that a row without a telling Satuan is measured with decimals; matched at the start of the indikator's name. */
export const NAMA_DESIMAL: readonly RegExp[] = [
  /^(?:prosentase|presentase|persen|percentage|%)/,
  /^(?:indeks|index|indek|rasio|ratio|skor|score|koefisien|gini|tingkat|laju|prevalensi|insiden(?:si)?|proporsi|cakupan|kontribusi|pertumbuhan|inflasi|derajat|rata-rata|rerata|rata rata|usia harapan|umur harapan|kualitas|maturitas|level|opini|predikat|peringkat|akreditasi|kategori|hasil evaluasi|hasil penilaian|ipm|ikm|ipg|idg|iklh|spbe|nilai|ketepatan|kepuasan|elastisitas|kapabilitas|implementasi sakip|akuntabilitas)\b/,
  /^angka (?:kemiskinan|kematian|kelahiran|harapan|melek|buta|partisipasi|putus|mortalitas|morbiditas|kesakitan|pengangguran|kriminalitas|prevalensi|stunting|kelulusan|melanjutkan|beban|ketergantungan|konsumsi|kecukupan|lama|rata|rasio|indeks|inflasi|gini|kejadian|kecelakaan|kesembuhan|keberhasilan|penemuan|pertumbuhan|mengulang|fertilitas|perceraian|usia|kepuasan|kelangsungan|drop)/,
];

/** Amounts of money or goods whose name begins like a score. */
export const NAMA_HITUNGAN: readonly RegExp[] = [
  /^(?:jumlah|jml|banyaknya|total|volume|luas|panjang|produksi|populasi)\b/,
  /^nilai (?:total |realisasi |rencana )?(?:investasi|ekspor|impor|produksi|transaksi|pad|penjualan|omzet|omset|aset|kontrak|pdrb|pendapatan|pajak|retribusi|bantuan|kredit|modal|penanaman|penyertaan|belanja|usaha)\b/,
  /^(?:rata-rata|rerata|rata rata) (?:pendapatan|pengeluaran|produksi|penghasilan|jumlah|konsumsi kalori)\b/,
];

/** Words that say the same anywhere in the name, where its beginning says nothing. */
export const KATA_DESIMAL = /\b(?:persentase|prosentase|presentase|indeks|rasio|skor|prevalensi|laju|predikat|opini|akip|sakip|nilai akuntabilitas|evaluasi akuntabilitas|reformasi birokrasi|maturitas|spip|gini|kepuasan masyarakat|tingkat (?:kepuasan|kepatuhan|kemiskinan|pengangguran|partisipasi|keberhasilan|kematangan|ketepatan))\b/;
