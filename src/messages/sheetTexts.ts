/** The words written into worksheets, by the workbook's language. */
import type { SheetTexts } from '../core/model/sheetTexts';
import type { Language } from './language';

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = {
  id: {
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
  },
  en: {
    headers: { capaian: 'Achievement (%)', kategori: 'Category', sisa: 'Remaining', persenRealisasi: '% Realised' },
    alasan: {
      'belum ada data': '(no data yet)',
      'target 0': '(target 0)',
      'perlu skor': '(score needed)',
      'perlu nilai': '(value needed)',
      'perlu nilai induk': '(parent value needed)',
      'periksa target': '(check target)',
      'periksa realisasi': '(check realisation)',
      'belum berjalan': '(not started)',
      rencana: '(plan)',
    },
    tanpaPersen: '-',
    temuan: {
      sheetName: 'Findings',
      title: 'LKj findings',
      headers: { nomor: 'No', tingkat: 'Level', lembar: 'Sheet', sel: 'Cell', temuan: 'Finding', saran: 'Advice' },
      tingkat: { error: 'Error', warning: 'Warning', info: 'Note' },
      selebihnya: 'and {jumlah} more findings; put those above right first, then run again.',
      sebagian: 'Only PK and APBD were checked; the sheets Riwayat, Renstra, Kegiatan and SDM are checked when Buat Tabel LKj is pressed.',
      dikembalikan: 'The run that made this list was taken back. Compute again to bring it up to date.',
    },
  },
};
