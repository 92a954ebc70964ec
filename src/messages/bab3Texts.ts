/** The words of the chapter in Word, by its language. Apart from REPORT_TEXTS, which the ribbon's button for the tables loads. */
import type { Bab3Texts } from '../core/model/reportTexts';
import type { Language } from './language';

export const BAB3_TEXTS: Readonly<Record<Language, Bab3Texts>> = {
  id: {
    bahasa: 'id-ID',
    bab: 'BAB III',
    judul: 'AKUNTABILITAS KINERJA',
    capaian: 'Capaian Kinerja Organisasi',
    bagian: {
      tahunIni: 'Target, Realisasi, dan Capaian Tahun Ini',
      sebelumnya: 'Perbandingan dengan Tahun-Tahun Sebelumnya',
      jangkaMenengah: 'Perbandingan dengan Target Jangka Menengah',
      penunjang: 'Program dan Kegiatan Penunjang',
      efisiensi: 'Efisiensi Penggunaan Sumber Daya',
      anggaran: 'Realisasi Anggaran',
      babLain: 'Tabel untuk Bab I dan Bab II',
    },
  },
  en: {
    bahasa: 'en-GB',
    bab: 'CHAPTER III',
    judul: 'PERFORMANCE ACCOUNTABILITY',
    capaian: 'Achievement of the Organisation',
    bagian: {
      tahunIni: 'Targets, Results and Achievement of the Year',
      sebelumnya: 'Comparison with Earlier Years',
      jangkaMenengah: 'Comparison with the Medium-Term Targets',
      penunjang: 'Supporting Programs and Activities',
      efisiensi: 'Efficiency in the Use of Resources',
      anggaran: 'Budget Realisation',
      babLain: 'Tables for Chapters I and II',
    },
  },
};
