/** The words written into worksheets, in Indonesian. */
import type { SheetTexts } from '../../core/model/sheetTexts';

export const SHEET_TEXTS_ID: SheetTexts = {
  headers: { capaian: 'Capaian (%)', kategori: 'Kategori', sisa: 'Sisa', persenRealisasi: '% Realisasi' },
  alasan: {
    'belum ada data': '(belum ada data)',
    'target 0': '(target 0)',
    'perlu skor': '(perlu skor)',
    'perlu nilai': '(perlu nilai)',
    'perlu nilai induk': '(perlu nilai induk)',
    'periksa target': '(periksa target)',
    'periksa realisasi': '(periksa realisasi)',
    'belum berjalan': '(belum berjalan)',
    rencana: '(rencana)',
  },
  tanpaPersen: '-',
  temuan: {
    sheetName: 'Temuan',
    title: 'Temuan LKj',
    headers: { nomor: 'No', tingkat: 'Tingkat', lembar: 'Lembar', sel: 'Sel', temuan: 'Temuan', saran: 'Saran' },
    tingkat: { error: 'Galat', warning: 'Peringatan', info: 'Informasi' },
    selebihnya: 'dan {jumlah} temuan lain; perbaiki yang di atas dahulu, lalu hitung lagi.',
    sebagian: 'Baru PK dan APBD yang diperiksa; lembar Riwayat, Renstra, Kegiatan, dan SDM diperiksa saat Buat Tabel LKj diklik.',
    dikembalikan: 'Hitungan yang menghasilkan daftar ini sudah dikembalikan. Hitung lagi untuk memperbaruinya.',
  },
};
