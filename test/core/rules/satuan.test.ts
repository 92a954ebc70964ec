/** Every spelling of every unit, as agencies write it in a column Satuan or behind a number, and units that are alike and not the same. */
import type { NumberKind } from '../../../src/core/model/number';
import { readNumber } from '../../../src/core/read/number';
import { isKnownSatuan, kindOfSatuan, kindOfUnit, sameSatuan } from '../../../src/core/read/satuan';

/** Units are divided by " | ", spellings of one unit by ", ". */
const WRITTEN: Readonly<Record<NumberKind, readonly string[]>> = {
  decimal: [
    'persen, %, prosen, pct, persentase, prosentase, presentase, percent, persen per tahun | nilai, nilai angka, angka nilai | indeks, index, indek | skor, score, skore',
    'rasio, ratio, perbandingan | poin, point, points, pt | angka desimal, desimal | koefisien, gini, gini rasio',
    'predikat, kategori, huruf, grade, kualifikasi, klasifikasi, sebutan | opini, opini bpk',
    'level, tingkat, peringkat, rangking, ranking, zona, status, akreditasi, bintang, maturitas | tahun, thn, th | derajat, °c, celcius, celsius, derajat celcius',
    'permil, ‰, promil | ph, mg/l, mg/m3, µg/m3, ug/m3, ppm, ntu',
  ],
  count: [
    'orang, org, jiwa, orang jiwa, person | kepala keluarga, kk, keluarga, kpm, keluarga penerima manfaat, rumah tangga, rt, rtm, ruta, rts',
    'kelompok, klp, kel, klpk, kelp, klmpk, kelompok usaha, pokmas, kube, kelompok tani, poktan, gapoktan | peserta, pst | siswa, murid, pelajar, peserta didik | mahasiswa',
    'santri | guru, pendidik | dosen | pegawai, asn, pns, aparatur | pasien, penderita | balita, bayi, anak | ibu, ibu hamil, bumil | wanita, perempuan | penduduk | warga',
    'pemuda | atlet | petani | nelayan | kader | relawan | pengunjung, wisatawan | tenaga kerja, pekerja, tk | klien, kelayan, penerima manfaat, pm, ppks, pmks | responden',
    'pelaku usaha, umkm, ukm, ikm, wirausaha, pelaku | auditor | penyuluh | operator | pendamping | anggota | korban | pemohon | pencari kerja | transmigran | pejabat',
    'tim, team | pasang, pasangan | akseptor | dokumen, dok, doc, document | laporan, lap, lpr, report | berkas, bks | surat | naskah | buku, bk',
    'eksemplar, eks, exp, exemplar, examplar | lembar, lbr | judul | majalah | artikel | berita | publikasi | rekomendasi, rekom | peraturan, regulasi, produk hukum',
    'perda, ranperda, raperda, peraturan daerah | pergub, perbup, perwali, perkada | sk, keputusan | sop | nota | izin, ijin | sertifikat, sertipikat | akta, akte | arsip',
    'dataset | kajian, studi | temuan | konsep, rancangan | mou, perjanjian, kerja sama, kerjasama, pks, kesepakatan | kegiatan, keg, giat | program, prog',
    'sub kegiatan, subkegiatan | paket, pkt | kali, x, kl, frekuensi | event, even, acara | layanan, pelayanan, jenis layanan | jenis, jns, macam | pertemuan, rapat | angkatan',
    'kasus, kejadian, kss | perkara | pengaduan, aduan, keluhan | konflik | aplikasi, app | sistem, sistem informasi | inovasi | penghargaan | prestasi | medali | karya',
    'produk | sampel, sample | titik | lokasi, lok, tempat | objek, obyek | item, butir | aspek | indikator | elemen, komponen, unsur | urusan | modul | materi | konten',
    'kontrak | usulan | peta | website, web, situs | kunjungan | pelatihan, diklat, bimtek | sosialisasi | pameran | forum | pokja | unit, unt | unit kerja, uk',
    'opd, skpd, perangkat daerah, pd, satker | instansi | lembaga, lbg | organisasi, orsos, ormas | lks | panti | perusahaan, industri | koperasi, kop',
    'bumdes, bumdesa, bumnag | bumd | puskesmas | posyandu | rumah sakit, rs, rsud | faskes, fasilitas kesehatan, klinik',
    'sekolah, sd, smp, sma, smk, slb, paud, tk/paud, satuan pendidikan | perguruan tinggi | pondok pesantren, ponpes, pesantren | masjid, rumah ibadah | museum | perpustakaan',
    'sanggar | laboratorium, lab | pasar | terminal | pelabuhan | bandara | provinsi, prov, propinsi | kabupaten, kab | kota | kecamatan, kec | desa, ds | kelurahan | nagari',
    'kampung, dusun, jorong, gampong, dukuh, lingkungan | daerah, wilayah, kawasan | destinasi, destinasi wisata, daya tarik wisata, dtw | blok | dapil | tps | seksi | bidang',
    'cabang | bank sampah | rumah, rmh, rtlh | gedung, bangunan | ruang, ruangan, kelas, rkb | kamar | tempat tidur | jembatan | ruas | bendung, embung',
    'saluran, sambungan, sambungan rumah, sr | jaringan, daerah irigasi | bidang tanah, persil | set, stel | buah, bh, bua, pcs, pc | batang, btg, pohon, bibit, benih',
    'ekor, ekr | butir telur | tabung | botol | dosis | vial | kotak, dus, box, karton | karung, sak, zak | roll, rol | pasang sepatu | kapal, perahu',
    'kendaraan, mobil, motor, bus | alat, peralatan | mesin | komputer, laptop | titik lampu, lampu, pju | rambu | trayek, rute | menara, bts | porsi | rim | bungkus',
    'strain, varietas | bilah | lubang | petak | unit usaha, usaha | hektare, ha, hektar, hektare sawah | kilometer, km | meter, m, mtr, meter lari',
    'meter persegi, m2, m², meter2 | meter kubik, m3, m³, kubik | km2, km², kilometer persegi | ton, tn | kuintal, kwintal, kw, ku | kilogram, kg, kilo | gram, gr, g',
    'liter, ltr, lt, l | mililiter, ml | kwh, kva | mw, mwh, gwh | watt, va | mbps | gb, tb | kkal, kalori, kkal/kapita/hari | ton co2e, ton co2, tco2e, ton co2eq | mm | cm',
    'hari, hr, hari kerja, hk | jam, jp, jpl, jam pelajaran, oj | menit, mnt | detik, dtk | minggu, mgg | bulan, bln | semester, smt | triwulan, tw, twl | malam',
    'oh, orang hari, ohk, hok, hari orang kerja | ob, orang bulan | trip | putaran | siklus | usd, us$, dolar, dollar | suara | transaksi | saham',
  ],
  money: [
    'rupiah, rp, idr, rp rupiah',
  ],
};

const units = Object.entries(WRITTEN).flatMap(([kind, lines]) => lines.flatMap((line) => line.split(' | ')).map((unit): [name: string, kind: string, spellings: readonly string[]] => [unit, kind, unit.split(', ')]));

test.each(units)('%s (%s): each spelling is known, and they are one unit', (_, kind, spellings) => {
  for (const spelling of spellings) {
    expect([spelling, isKnownSatuan(spelling), kindOfUnit(spelling), kindOfSatuan(spelling, kind === 'count' ? 'Persentase' : 'Jumlah')]).toEqual([spelling, true, kind, kind]);
    expect([spelling, sameSatuan(spelling, spellings[0] ?? '')]).toEqual([spelling, true]);
  }
});

test('units of different lines are different units', () => {
  const names = units.map(([, , spellings]) => spellings[0] ?? '').filter((name) => !/[ /]/.test(name));
  const taken = names.flatMap((name, at) => names.slice(at + 1).filter((other) => sameSatuan(name, other)).map((other) => `${name} = ${other}`));
  expect(taken).toEqual([]);
});

// rules.md 1: number + satuan. 4.905 is 4905 of what is counted and 4,905 of what is measured in decimals, whatever else stands in the row.
test.each(units.filter(([, kind]) => kind !== 'money'))('%s: 4.905 of it is read as %s', (_, kind, spellings) => {
  const value = kind === 'count' ? { coefficient: 4905n, scale: 0 } : { coefficient: 4905n, scale: 3 };
  for (const unit of spellings) {
    const read = readNumber({ value: `4.905 ${unit}`, valueType: 'String', numberFormat: 'General' }, { kind: kind === 'count' ? 'decimal' : 'count', role: 'realisasi', decimalMark: null });
    expect(read).toMatchObject({ kind: 'number', satuan: unit, value });
  }
});
