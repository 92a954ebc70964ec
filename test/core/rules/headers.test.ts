/** What columns are called, by agencies that report, and names that are alike and mean something else. */
import { conceptOf } from '../../../src/core/read/headerColumn';
import { wordsOf } from '../../../src/core/read/words';
import * as headers from '../../../src/core/rules/headers';
import type { Concept } from '../../../src/core/rules/headers';

const split = (names: string): string[] => names.split(' | ');

test.each<[Concept | 'none', string]>([
  ['fisik', 'Fisik | Realisasi Fisik (%) | Kemajuan fisik'],
  ['uraian', 'Jenis Belanja | Jenis Pengeluaran | Uraian | Uraian Kegiatan | Nomenklatur | Nomenklatur Urusan | Rincian Belanja | Rincian Program | Rincian Kegiatan | Program/Kegiatan | PROGRAM / KEGIATAN | Program dan Kegiatan | Program-Kegiatan | Program - Kegiatan | Nama | Nama Program | Nama Rekening | Nama Akun | Deskripsi | Rekening Belanja | Belanja | Urusan Pemerintahan'],
  ['lain', 'Formula | Rumus Perhitungan | Cara Hitung | Cara Menghitung | Cara Mengukur | Cara Penghitungan | Cara Perhitungan | Cara Ukur | Metode | Definisi Operasional | Perspektif | Sumber Data | Penanggung Jawab | Bobot | Tertimbang | Faktor Pendukung | Hambatan | Solusi | Alasan | Penjelasan | Tindak Lanjut | Bertambah/Berkurang | Selisih | Lokasi | Indikator Tujuan | Indikator Program | Indikator Kegiatan | Nama Jabatan | Baseline | Base Line | Kondisi Awal | Data Awal | Tahun Dasar | Kondisi Akhir RPJMD | Anggaran Kas'],
  ['lain', 'No DPA | Nomor DPPA | No. SPJ | No. SP2D | Nomor SPM | Tgl SP2D | Tgl. SPM | Tanggal Kontrak | Tanggal SPD | No. DIPA | SPD | Nilai SPD | SKO/SPD | SKO / SPD | Nilai SKO/SPD'],
  ['sisa', 'Sisa | Sisa Anggaran | Saldo | (Lebih)/Kurang | (Lebih) / Kurang | Jumlah Sisa Pagu | Persen Sisa Anggaran | Jumlah sisa dana | Belum Realisasi | Belum Terealisasi | Anggaran belum terserap | Belum serap'],
  ['kode', 'Kode | Kode Rekening | Koderek | Kode Rek. | No Rek | No.Rek | No. Rek. | No. Rekening | Norek | Rekening'],
  ['no', 'No | No. | Nomor | NO. URUT | No Urut | Nomor Urut | Nomor Urut.'],
  ['kategori', 'Kategori | Kategori Capaian | Predikat | Kriteria | Interpretasi | Status | Klasifikasi | Notifikasi'],
  ['arah', 'Arah | Polaritas | Polarisasi | Jenis | Jenis Indikator | Sifat | Tipe'],
  ['skor', 'Skor | Nilai'],
  ['target', 'Target Satuan Kerja | Rencana Tingkat Capaian | Rencana Tingkat Capaian (Target) | Rencana Capaian (Target) | Target | Target 2020 | T | Rencana | Rencana Kinerja'],
  ['capaian', 'Capaian | Capaian Kinerja (%) | % Capaian | Tingkat Capaian | Tingkat Kinerja | Kinerja (%) | Kinerja % | Kinerja(% | Kondisi | Persentase Pencapaian | Ketercapaian | C | C % | C (%) | C(%) | Realisasi terhadap Target | Realisasi dibanding Target'],
  ['satuan', 'Satuan | Satuan Indikator Kinerja Utama | Unit | Nomor Satuan'],
  ['indikator', 'Indikator | Indikator Kinerja | IKU | Nama IKU 2020 | Tolok Ukur | Tolak Ukur Kinerja | Indikator Sasaran | Indikator Tujuan/Sasaran | Indikator Tujuan / Sasaran'],
  ['kelompok', 'Kelompok Sasaran | Kelompok Penerima | Penerima Manfaat | Kelompok Manfaat | Target Group'],
  ['sasaran', 'Sasaran | Sasaran Strategis | Kinerja Utama'],
  ['realisasi', 'Realisasi | Realizasi | Realisasi 2020 | R | Anggaran Terealisasi | Penyerapan Anggaran (Rp) | Serapan Tahun Ini Rp | Realisasi Penyerapan | Realizasi Serapan | Terserap | Anggaran Terserap | Pengeluaran | Pencairan | Penggunaan | Penggunaan Dana | Pencairan Anggaran | Pengeluaran Keuangan | SP2D | SPJ | SPM/SP2D | SPM / SP2D | Jumlah SP2D | Total SPJ | Nilai SP2D | Nilai SPM/SP2D'],
  ['persen', '% | (%) | % Realisasi Anggaran | %) | Persen | Persentase Realisasi | Prosentase | Anggaran % | Anggaran (%) | Tingkat Keuangan (%) | Serapan | Serapan Anggaran | Tingkat Penyerapan | Realisasi Serapan (%) | Realisasi Penyerapan % | Realisasi Serapan(%)'],
  ['anggaran', 'Anggaran | Rincian Anggaran | Pagu | Pagu Anggaran (Rp.) | Alokasi | Plafon | Jumlah (Rp) | Jumlah(Rp) | DPA | DPPA | Nilai DPA | Dana | Biaya | Jumlah Dana | Kebutuhan Dana | Besaran Biaya | DIPA | RKA | RKA-KL | RKA KL | RKA - KL | RKAKL | APBD | APBDP | APBD-P | P-APBD | PAPBD | R-APBD | RAPBD | APBD Murni | APBD Induk | APBD Perubahan | Murni | Pergeseran | Perubahan | Setelah Perubahan | Sesudah Pergeseran | Sebelum Efisiensi | Setelah Refocusing'],
  ['kegiatan', 'Kegiatan | Nama Kegiatan'],
  ['program', 'Program | Program Prioritas'],
  ['ket', 'Ket | Ket. | Keterangan | Sumber Dana'],
  ['none', 'Jumlah | Tahun | Dinas Sosial | Ketua | Nomor Telepon | Nomor Surat | Norma | Kodefikasi | Skoring | Tingkat | Perubahan Iklim | Unit Kerja | Satuan Kerja | Nilai Tambah | Danau | Biaya Hidup | Tim SPJ | Nama Dokumen | Kerangka | Rincian Tugas | Kegiatannya | Pelaksana'],
])('%s: %s', (concept, names) => {
  expect(split(names).map((name) => `${name}: ${conceptOf(wordsOf(name)) ?? 'none'}`)).toEqual(split(names).map((name) => `${name}: ${concept}`));
});

/** Names that hold a word of one concept somewhere else than where it names the column. */
test.each<[name: string, concept: Concept | null]>([
  ['Uraian Jenis Belanja', 'uraian'],
  ['Persentase belanja', 'persen'],
  ['Tim Kategori', null],
  ['Menurut arah', null],
  ['Program Tipe A', 'program'],
  ['Jumlah nilai', null],
  ['Nilai Kinerja', null],
  ['Satuan Kerja (target)', 'target'],
  ['Penyusunan rencana tingkat capaian', 'capaian'],
  ['Target (target) tahun ini', 'target'],
  ['Menurut tingkat kinerja', null],
  ['Program kinerja (%)', 'persen'],
  ['Uraian kondisi', 'uraian'],
  ['Kondisi jalan', null],
  ['Program ABC', 'program'],
  ['CV Maju', null],
  ['Nomor IKU', 'no'], ['Nomor dan nama IKU', 'indikator'],
  ['Haiku', null],
  ['Jumlah target group', 'target'],
  ['Target Group A', 'target'],
  ['Bukan kelompok sasaran', 'sasaran'],
  ['Program kinerja utama', 'program'],
  ['Kinerja utama daerah', null],
  ['Kegiatan per unit', 'kegiatan'],
  ['Tidak terserap', null],
  ['Terserap habis', null],
  ['Surat', null],
  ['Tahap', null],
  ['Sumber dan rencana', null],
  ['Ruang', null],
  ['Dasar', null],
  ['Jumlah pengeluaran', null],
  ['Pengeluaran pembiayaan', null],
  ['Bendahara spj', null],
  ['Program dana', 'program'],
  ['Bagian dari biaya', null],
  ['Markas', null],
  ['Terka', null],
  ['RKA Perubahan', null],
  ['Tim apbd', null],
  ['APBD Provinsi', null],
  ['Uraian perubahan', 'uraian'],
  ['Daftar nomenklatur', null],
  ['Nama kegiatan', 'kegiatan'],
  ['Daftar nama', null],
  ['Nama pejabat', null],
  ['Daftar nama program', 'program'],
  ['Deskripsi kegiatan', 'kegiatan'],
  ['Bank rekening', null],
  ['Sisa belanja', 'sisa'],
  ['Kelebihan sisa', null],
  ['Uang saldo', null],
  ['Tim kode', null],
  ['Bank koderek', null],
  ['Nomor satuan', 'satuan'],
  ['Urusan kode rekening', 'uraian'],
  ['Pasar no.', null],
  ['Total anggaran (%)', 'persen'],
  ['98% lebih', null],
  ['Program 5% dan', 'program'],
  ['Kegiatan persen', 'kegiatan'],
  ['Sub sumber dana', null],
  ['Program ket', 'program'],
  ['Jumlah dana (rp', null],
  ['Sub jumlah (rp', null],
  ['Kode jenis belanja', 'kode'], ['Cara menhitung', 'lain'], ['Uraian nomor kontrak', 'uraian'], ['Bank no. rekening', null], ['No.Urut', 'no'], ['NoUrut', 'no'], ['Capaian (target) tahun lalu', 'capaian'], ['Jumlah realisasi capaian kinerja', 'capaian'], ['Indikator dan satuan', 'indikator'],
  ['Jumlah serapan', null], ['Jumlah sereal', null], ['Jumlah rincian belanja', null], ['Sub deskripsi', null], ['Paket', null], ['Isi keterangan', null],
  // Columns of how an indikator is reckoned.
  ['Input', 'lain'], ['Output', 'lain'], ['Pembilang', 'lain'], ['Penyebut', 'lain'], ['Num', 'lain'], ['Numerator', 'lain'], ['Denum', 'lain'], ['Denumerator', 'lain'], ['Denominator', 'lain'],
  ['Output kegiatan', 'kegiatan'], ['Sub output', null], ['Inputan', null],
  ['Analisis', 'lain'], ['Analisa capaian', 'lain'], ['Hasil analisis', null],
  ['Rumusan', 'lain'], ['Cara hitung target', 'lain'], ['Cara menghitung', 'lain'], ['Cara mengerjakan', null], ['Secara hitung', null],
  ['Metode Penghitungan', 'lain'], ['Faktor penghambat', 'lain'], ['Hambatan dan solusi', 'lain'], ['Alasan tidak tercapai', 'lain'], ['Indikator Program dan Kegiatan', 'lain'], ['Indikator Tujuan', 'lain'], ['Indikator sasaran program', 'indikator'],
  ['Kondisi awal RPJMD', 'lain'], ['Kondisi akhir', 'lain'], ['Data awal', 'lain'],
  // Plans of cash, money that is kept back.
  ['Anggaran kas', 'lain'], ['AKAS', 'lain'], ['RAK', 'lain'], ['RAK Januari', 'lain'], ['Rakor', null], ['Lock', 'lain'], ['Lock pagu', 'lain'], ['Unlock', null],
  ['Blokir', 'lain'], ['Diblokir', 'lain'], ['Terblokir', 'lain'], ['Pagu diblokir', 'lain'], ['Dana blokir', 'lain'], ['Anggaran terblokir', 'lain'], ['Sisa pagu diblokir', 'sisa'], ['Blokiran', null],
  // Numbers and days of papers.
  ['No DPA', 'lain'], ['Nomor SPD', 'lain'], ['Tanggal SP2D', 'lain'], ['Tgl kontrak', 'lain'], ['Nomor kontrak', 'lain'], ['No. DIPA', 'lain'], ['No SPJ', 'lain'], ['Nomor dan SPM', null], ['Sub SPD', null], ['SPD Januari', null], ['Nilai SKO/SPD', 'lain'], ['SKO', null],
  ['Lokasi', 'lain'], ['Lokasi kegiatan', 'lain'], ['Alokasi', 'anggaran'],
  // What is left of a budget, and what is left of something else.
  ['Sisa kas', null], ['Sisa kontrak', null], ['Sisa nilai kontrak', null], ['Sisa tender', null], ['Sisa lelang', null], ['Sisa SPD', null], ['Saldo kas', null], ['Sisa kasbon', 'sisa'], ['Sisa kontrakan', 'sisa'], ['Sisanya', null],
  ['Belum terealisasi', 'sisa'], ['Belum diserap', null], ['Yang belum realisasi', 'sisa'], ['Belum teserap', 'sisa'], ['Jumlah (lebih)/kurang', null], ['Nilai sisa dana', 'sisa'],
  // Codes and numbers.
  ['Kd', 'kode'], ['Kd Rek', 'kode'], ['Kdrek', 'kode'], ['Kodering', null], ['Akun', 'kode'], ['MAK', 'kode'], ['Rekening', 'kode'], ['Akun belanja', null], ['No. Reg', null], ['No.Rekening', 'kode'],
  ['No IKU', 'no'], ['No. Indikator', 'no'], ['No. Sasaran', 'no'], ['Nomor Urut', 'no'], ['No Urutan', null], ['No. sasaran strategis', 'sasaran'],
  // Words at the beginning only, or whole words only.
  ['Kriteria', 'kategori'], ['Statusnya', null], ['Sifatnya', null], ['Arahan', null], ['Tipeng', null], ['Skor akhir', null], ['Nilai', 'skor'],
  ['Rencana tingkat capaian', 'target'], ['Indikator (target)', 'target'],
  ['Realisasi capaian kinerja', 'realisasi'], ['Realizasi capaian kinerja', 'realisasi'], ['Realisasi capaian kinerja (%)', 'capaian'], ['Realisasi capaian', 'capaian'],
  ['Kinerja', null], ['Kinerja (%)', 'capaian'], ['Kondisi', 'capaian'], ['C (%)', 'capaian'], ['c(', 'capaian'],
  ['Satuan Kerja Perangkat', null], ['Harga satuan', 'satuan'], ['Nama satuan kerja', null], ['Unit', 'satuan'], ['Unit Organisasi', null],
  ['Tolok ukur', 'indikator'], ['Penerima sasaran', 'kelompok'], ['Kelompok penerima', 'kelompok'], ['Penerima manfaat', 'kelompok'], ['Kelompok tani', null],
  ['Serapan (Rp)', 'realisasi'], ['Serapan dana rp', 'realisasi'], ['Penyerapan rpjmd', 'persen'], ['Realisasi serapan', 'realisasi'], ['Realisasi penyerapan %', 'persen'], ['Anggaran terserap', 'realisasi'], ['Dana terserap', null],
  ['(%)', 'persen'], ['% dari pagu', 'persen'], ['%Pagu', 'persen'], ['%Anggaran', 'persen'], ['%Realisasi', 'persen'], ['(%)Realisasi', 'persen'], ['(% Realisasi)', 'persen'], ['%Capaian', 'capaian'], ['Persenan', null], ['Capaian %', 'capaian'], ['Pagu %)', 'persen'],
  ['Rencana kegiatan', 'kegiatan'], ['Rencana aksi', null], ['Rencana program', 'program'], ['Rencana', 'target'], ['Rencana keuangan', 'target'], ['Rencana programan', 'target'],
  ['Real', 'realisasi'], ['Real.', 'realisasi'], ['Real. 2020', 'realisasi'], ['Real 2020', 'realisasi'], ['Realita', null], ['Pencairan dana', 'realisasi'], ['Penggunaan keuangan', 'realisasi'], ['Penggunaan aset', null],
  ['SP2D', 'realisasi'], ['Jumlah SPJ', 'realisasi'], ['Nilai SPM/SP2D', 'realisasi'], ['SPM', null], ['SP2DX', null],
  ['Jumlah (Rp)', 'anggaran'], ['Jumlah', null], ['Kebutuhan biaya', 'anggaran'], ['Besaran dana', 'anggaran'], ['Dana desa', null], ['RKA', 'anggaran'], ['RKA KL', 'anggaran'], ['APBD', 'anggaran'], ['P-APBD', 'anggaran'], ['R-APBD', 'anggaran'], ['RAPBD', 'anggaran'], ['APBDP', 'anggaran'], ['APBD-P', 'anggaran'], ['APBD murni', 'anggaran'], ['APBD induk', 'anggaran'], ['APBD perubahan', 'anggaran'], ['APBD tahun lalu', null],
  ['Murni', 'anggaran'], ['Pergeseran', 'anggaran'], ['Sebelum perubahan', 'anggaran'], ['Sesudah pergeseran', 'anggaran'], ['Setelah efisiensi', 'anggaran'], ['Setelah refocusing', 'anggaran'], ['Setelah pajak', null], ['Perubahan', 'anggaran'], ['DPPA', 'anggaran'], ['Plafon', 'anggaran'],
  ['Uraian', 'uraian'], ['Program dan kegiatan', 'uraian'], ['Program-kegiatan', 'uraian'], ['Program, Kegiatan dan Sub Kegiatan', 'uraian'], ['Program,Kegiatan', 'uraian'], ['Program & Kegiatan', 'uraian'], ['Program Kegiatan', 'uraian'], ['Program dalam Kegiatan', 'kegiatan'], ['Subkegiatan', 'kegiatan'], ['Nama Subkegiatan', 'kegiatan'], ['Subsubkegiatan', null], ['Rekening belanja', 'uraian'], ['Belanja', 'uraian'], ['Belanja modal', null], ['Urusan', 'uraian'], ['Nama akun', 'uraian'], ['Nama rekening', 'uraian'],
  ['Ket', 'ket'], ['Keterangan', 'ket'], ['Ketua', null], ['Sumber dana', 'ket'], ['Sumber pendanaan', null],
])('%s: %s', (name, concept) => expect(conceptOf(wordsOf(name))).toBe(concept));

test.each<[keyof typeof headers, yes: string, no: string]>([
  ['NAMA_SERAPAN', 'serapan | penyerapan anggaran | jumlah serapan', '% serapan | persen serapan | prosentase penyerapan | tingkat penyerapan | serapan fisik | realisasi | serapan (%)'],
  ['KOLOM_PENGADAAN', 'nama paket | uraian barang | nama barang | uraian paket pekerjaan | kode barang | nilai hps | metode | metode pemilihan | metode pengadaan', 'daftar nama paket | nama paketan | bukan kode barang | uraian | metode hitung | bukan metode | nama paket/kelompok | uraian paket / kelompok belanja | nama paket/ kelompok | nama paket /kelompok'],
  ['TERIKAT', 'kontrak | nilai komitmen | panjar | uang muka | outstanding | dana terikat | blokir | diblokir | lock pagu', 'kontraktor | komitmennya | panjaran | uang mukaan | terblokir | unlock | blokiran'],
  ['BUKAN_PK', 'perbandingan capaian | korelasi | cascading | pohon kinerja | rencana aksi | rencana strategis | terhadap renstra | terhadap rpjmd | riwayat', 'perjanjian kinerja'],
  ['JUDUL_PK', 'perjanjian kinerja | penetapan kinerja | pengukuran kinerja | capaian kinerja | indikator kinerja utama | pk | iku | evaluasi kinerja', 'apk | pkm | haiku'],
  ['JUDUL_REALISASI', 'realisasi anggaran | realizasi keuangan | realisasi apbd | realisasi belanja | penyerapan | serapan anggaran | lra | rfk', 'realisasi fisik | realitasi anggaran | lram'],
  ['JUDUL_RIWAYAT', 'riwayat | perbandingan realisasi | perbandingan capaian | perbandingan kinerja | perkembangan realisasi | perkembangan capaian | perkembangan kinerja | tren realisasi | tren capaian | tren kinerja | tahun-tahun sebelumnya | tahun sebelumnya | tiga tahun terakhir | empat tahun terakhir | lima tahun terakhir | 3 tahun terakhir | 4 tahun terakhir | 5 tahun terakhir', 'riwayatnya | perbandingan anggaran | dua tahun terakhir'],
  ['JUDUL_RENSTRA', 'renstra | rencana strategis | rpjmd | rpjmn | rpd | jangka menengah', 'renstraan | rpdm'],
  ['KONDISI_AWAL', 'baseline | base line | kondisi awal | kondisi kinerja awal | data awal | tahun dasar | data dasar', 'kondisi akhir'],
])('%s', (pattern, yes, no) => {
  const matches = (text: string): boolean => (headers[pattern] as RegExp).test(text);
  expect(split(yes).filter((text) => !matches(text))).toEqual([]);
  expect(split(no).filter(matches)).toEqual([]);
});

/** Kinds of sheets that look like a budget, by titles that say so and titles that do not. */
test.each([
  ['anggaran kas', 'rincian anggaran kas'],
  ['realisasi fisik', 'realisasi fisik | kemajuan fisik | progres fisik kegiatan'],
  ['dana desa', 'dana desa | laporan add | apbdes | apbdesa | apb desa | apb nagari | apb kampung | apbgampong | pemerintah desa sukamaju | pemerintah nagari x'],
  ['daftar pengadaan', 'rencana umum pengadaan | rup 2020 | daftar pengadaan | daftar paket pengadaan | realisasi pengadaan | rekap pengadaan | rekapitulasi pengadaan | laporan pengadaan | paket pekerjaan'],
  ['dana alokasi khusus', 'dana alokasi khusus | dak fisik | laporan dak | rekap dak | rekapitulasi dak | realisasi dak | laporan penyerapan dana alokasi khusus | laporan realisasi dak'],
  ['daftar gaji', 'daftar gaji | realisasi gaji | rekap gaji | rekapitulasi pembayaran gaji | daftar pembayaran gaji'],
  ['daftar barang', 'daftar inventaris | daftar barang | daftar aset | kartu inventaris | kartu barang | kib a'],
  ['buku kas', 'buku kas umum | buku pembantu | bku | dana bos | rekening koran'],
  ['none', 'realisasi anggaran | realisasi fisik dan keuangan | realisasi fisik & keuangan | laporan realisasi anggaran dan dak | anggaran bos | belanja gaji | ruping | dinas pemberdayaan masyarakat dan desa'],
])('a sheet of %s: %s', (kind, titles) => {
  const kindOf = (title: string): string => headers.BUKAN_APBD.find(([pattern]) => pattern.test(title))?.[1] ?? 'none';
  expect(split(titles).map((title) => `${title}: ${kindOf(title)}`)).toEqual(split(titles).map((title) => `${title}: ${kind}`));
});

test.each(split('dinas sosial | badan keuangan dan aset daerah | kantor camat | inspektorat daerah | sekretariat dprd | bagian pengadaan barang | biro umum | bidang aset | kecamatan lima | kelurahan x | uptd panti | rsud barang | rumah sakit umum | pemerintah provinsi x | pemerintah kabupaten x | pemerintah kota x | pemerintah kab. x | pemerintah kab x'))('who made the sheet: %s', (name) => {
  expect(`laporan realisasi ${name} tahun 2020`.replace(headers.PEMBUAT, '')).toBe('laporan realisasi ');
});

test.each(['kedinasan', 'pemerintah desa x', 'sebadan'])('%s names nobody', (name) => expect(name.replace(headers.PEMBUAT, '')).toBe(name));
