/** The words of the pane. Sentences with numbers are functions, because the order of their parts differs between the languages. */
import type { BagianAnggaran } from '../core/model/anggaran';
import type { CapaianMean } from '../core/model/indikator';
import type { Severity } from '../core/model/issue';
import type { Language } from './language';
import { countedEn, NOTATIONS } from './notation';

export interface PaneTexts {
  readonly title: string;
  /** What the list of rooms is called, for a screen reader. */
  readonly bagianPanel: string;
  readonly rooms: Readonly<Record<'hitung' | 'temuan' | 'ringkasan' | 'tabel' | 'kembali' | 'pengaturan' | 'bantuan', string>>;
  readonly lead: string;
  readonly compute: string;
  readonly computeAgain: string;
  readonly reading: string;
  readonly computing: string;
  readonly writing: string;
  /** `own`: how many of the cells lie in worksheets of ours; a preview does not count those. */
  readonly written: (cells: number, own: number) => string;
  readonly unchanged: string;
  readonly notWritten: string;
  /** Where the rest was written. */
  readonly partNotWritten: string;
  readonly kinerja: string;
  readonly capaianOpd: string;
  /** "3 dari 4 indikator", "2 dari 2 sasaran" */
  readonly counted: (mean: Pick<CapaianMean, 'counted' | 'total' | 'dasar'>) => string;
  readonly perKategori: string;
  readonly tanpaCapaian: string;
  readonly perSasaran: string;
  readonly belumAda: string;
  readonly bagian: Readonly<Record<BagianAnggaran, string>>;
  readonly anggaran: string;
  readonly realisasi: string;
  readonly sisa: string;
  readonly persenRealisasi: string;
  readonly temuan: (count: number) => string;
  readonly noTemuan: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly lembar: string;
  /** Asked where several worksheets fit: "Lembar mana yang menjadi PK?" */
  readonly lembarMana: (jenis: string) => string;
  readonly dipakai: string;
  readonly pakai: string;
  readonly abaikan: string;
  readonly diabaikan: string;
  readonly bacaLagi: string;
  readonly workbook: string;
  /** What a click on a finding does, for a screen reader. */
  readonly goTo: (place: string) => string;
  readonly cellGone: string;
  readonly tooOldTitle: string;
  readonly tooOld: string;
  readonly noOfficeTitle: string;
  readonly noOffice: string;
  readonly notInExcelTitle: string;
  readonly notInExcel: string;
  readonly offlineTitle: string;
  readonly offline: string;
  readonly tryAgain: string;
  readonly faultTitle: string;
  readonly fault: string;
}

const { number: idNumber } = NOTATIONS.id;
const { number: enNumber } = NOTATIONS.en;

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = {
  id: {
    title: 'Laporan Kinerja',
    bagianPanel: 'Bagian panel',
    rooms: { hitung: 'Hitung', temuan: 'Temuan', ringkasan: 'Ringkasan', tabel: 'Tabel', kembali: 'Kembalikan', pengaturan: 'Pengaturan', bantuan: 'Bantuan' },
    lead: 'Capaian dan kategori pada PK, sisa dan % realisasi pada APBD, langsung di lembar kerja Anda.',
    compute: 'Hitung Capaian',
    computeAgain: 'Hitung Lagi',
    reading: 'Membaca lembar kerja…',
    computing: 'Menghitung…',
    writing: 'Menulis hasil…',
    written: (cells, own) => `Selesai. ${idNumber(cells)} sel ditulis${own === 0 || own === cells ? '' : `, ${idNumber(own)} di antaranya di lembar buatan LKj`}.`,
    unchanged: 'Selesai. Semua hasil sudah tertulis; tidak ada yang berubah.',
    notWritten: 'Belum ada yang ditulis',
    partNotWritten: 'Sebagian belum ditulis',
    kinerja: 'Kinerja',
    capaianOpd: 'Capaian OPD',
    counted: ({ counted, total, dasar }) => `${idNumber(counted)} dari ${idNumber(total)} ${dasar}`,
    perKategori: 'Indikator per kategori',
    tanpaCapaian: 'Tanpa capaian',
    perSasaran: 'Capaian per sasaran',
    belumAda: 'belum ada',
    bagian: { belanja: 'Belanja', pendapatan: 'Pendapatan', pembiayaan: 'Pembiayaan' },
    anggaran: 'Anggaran',
    realisasi: 'Realisasi',
    sisa: 'Sisa',
    persenRealisasi: '% realisasi',
    temuan: (count) => `Temuan (${idNumber(count)})`,
    noTemuan: 'Tidak ada temuan.',
    severities: { error: 'Galat', warning: 'Peringatan', info: 'Informasi' },
    lembar: 'Lembar yang dihitung',
    lembarMana: (jenis) => `Lebih dari satu lembar cocok. Pilih lembar ${jenis} yang berlaku; pilihan ini disimpan di buku kerja.`,
    dipakai: 'dipakai',
    pakai: 'Pakai lembar ini',
    abaikan: 'Jangan hitung lembar ini',
    diabaikan: 'Tidak dihitung',
    bacaLagi: 'Hitung lagi lembar ini',
    workbook: 'Buku kerja',
    goTo: (place) => `Pilih ${place}`,
    cellGone: 'Lembar itu sudah tidak ada. Hitung lagi untuk memperbarui temuan.',
    tooOldTitle: 'Excel terlalu lama',
    tooOld: 'LKj membutuhkan Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web.',
    noOfficeTitle: 'Excel tidak dapat dihubungi',
    noOffice: 'Berkas dari Microsoft (appsforoffice.microsoft.com) tidak dapat dimuat. Periksa sambungan internet atau tanyakan kepada pengelola jaringan, lalu buka panel ini lagi.',
    notInExcelTitle: 'Buka dari Excel',
    notInExcel: 'Panel ini bekerja di dalam Excel. Buka buku kerja, lalu pilih Buka Panel pada tab LKj.',
    offlineTitle: 'Sebagian panel tidak dapat dimuat',
    offline: 'Sambungan internet tampaknya terputus. Buku kerja tidak diubah. Periksa sambungan, lalu coba lagi.',
    tryAgain: 'Coba lagi',
    faultTitle: 'Terjadi kesalahan pada LKj',
    fault: 'Kesalahan ini bukan dari data Anda. Tutup dan buka lagi panel ini; bila terulang, laporkan kepada pengelola LKj.',
  },
  en: {
    title: 'Performance Report',
    bagianPanel: 'Parts of the pane',
    rooms: { hitung: 'Compute', temuan: 'Findings', ringkasan: 'Summary', tabel: 'Tables', kembali: 'Undo', pengaturan: 'Settings', bantuan: 'Help' },
    lead: 'Achievement and category in PK, remaining budget and % realised in APBD, right in your worksheets.',
    compute: 'Compute Achievement',
    computeAgain: 'Compute Again',
    reading: 'Reading the worksheets…',
    computing: 'Computing…',
    writing: 'Writing the results…',
    written: (cells, own) => `Done. ${countedEn(cells, 'cell', 'cells')} written${own === 0 || own === cells ? '' : `, ${enNumber(own)} of them in LKj’s own worksheets`}.`,
    unchanged: 'Done. All results were there already; nothing has changed.',
    notWritten: 'Nothing was written',
    partNotWritten: 'A part was not written',
    kinerja: 'Performance',
    capaianOpd: 'Achievement of the agency',
    counted: ({ counted, total, dasar }) => `${enNumber(counted)} of ${dasar === 'sasaran' ? countedEn(total, 'objective', 'objectives') : countedEn(total, 'indicator', 'indicators')}`,
    perKategori: 'Indicators by category',
    tanpaCapaian: 'No achievement',
    perSasaran: 'Achievement by objective',
    belumAda: 'none yet',
    bagian: { belanja: 'Expenditure', pendapatan: 'Revenue', pembiayaan: 'Financing' },
    anggaran: 'Budget',
    realisasi: 'Realised',
    sisa: 'Remaining',
    persenRealisasi: '% realised',
    temuan: (count) => `Findings (${enNumber(count)})`,
    noTemuan: 'No findings.',
    severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
    lembar: 'Worksheets that count',
    lembarMana: (jenis) => `More than one worksheet fits. Choose the ${jenis} that is in force; the choice is kept in the workbook.`,
    dipakai: 'in use',
    pakai: 'Use this worksheet',
    abaikan: 'Leave this worksheet out',
    diabaikan: 'Left out',
    bacaLagi: 'Count this worksheet again',
    workbook: 'Workbook',
    goTo: (place) => `Select ${place}`,
    cellGone: 'That worksheet is gone. Compute again to renew the findings.',
    tooOldTitle: 'This Excel is too old',
    tooOld: 'LKj needs Excel 2021 or later, Microsoft 365, or Excel on the web.',
    noOfficeTitle: 'Excel cannot be reached',
    noOffice: 'A file from Microsoft (appsforoffice.microsoft.com) could not be loaded. Check the internet connection or ask your network administrator, then open this pane again.',
    notInExcelTitle: 'Open this from Excel',
    notInExcel: 'This pane works inside Excel. Open a workbook, then choose Open Pane on the LKj tab.',
    offlineTitle: 'A part of the pane could not be loaded',
    offline: 'The internet connection seems to be lost. The workbook was not changed. Check the connection, then try again.',
    tryAgain: 'Try again',
    faultTitle: 'Something went wrong in LKj',
    fault: 'It is not your data. Close this pane and open it again; if it happens once more, tell whoever maintains LKj.',
  },
};
