/** The words written into worksheets, in English. */
import type { SheetTexts } from '../../core/model/sheetTexts';

export const SHEET_TEXTS_EN: SheetTexts = {
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
};
