/** The words of the pane's summary. */
import type { CapaianMean } from '../core/model/indikator';
import type { Language } from './language';
import { countedEn, NOTATIONS } from './notation';

export interface RingkasanTexts {
  readonly title: string;
  readonly lead: string;
  readonly looking: string;
  readonly again: string;
  readonly none: string;
  /** Settings of the workbook's own by which all this was computed. */
  readonly aturan: string;
  readonly perKategori: string;
  readonly perSasaran: string;
  readonly tanpaNama: string;
  readonly serapan: string;
  readonly perProgram: string;
  /** "Rp 64 dari Rp 71" */
  readonly dari: (realisasi: string, anggaran: string) => string;
  readonly tanpaRealisasi: string;
  readonly efisiensi: string;
  readonly efisiensiLead: string;
  readonly paling100: string;
  readonly legendCapaian: string;
  readonly legendSerapan: string;
  /** "Capaian 98,41% − serapan 85,20% = 13,21" */
  readonly selisih: (capaian: string, serapan: string, nilai: string) => string;
  readonly organisasi: string;
  readonly tanpaApbd: string;
  readonly tanpaPk: string;
  /** Beside a bar that is longer than its line. */
  readonly garis100: string;
  readonly indikator: (counted: CapaianMean['counted']) => string;
  readonly semua: (count: number) => string;
}

const { number: idNumber } = NOTATIONS.id;
const { number: enNumber } = NOTATIONS.en;

export const RINGKASAN_TEXTS: Readonly<Record<Language, RingkasanTexts>> = {
  id: {
    title: 'Ringkasan',
    lead: 'Dihitung dari isi lembar saat ini. Tidak ada yang ditulis ke buku kerja.',
    looking: 'Menghitung ringkasan…',
    again: 'Perbarui ringkasan',
    none: 'Belum ada yang dapat diringkas: lembar PK atau APBD tidak terbaca, atau lebih dari satu cocok. Buka Hitung untuk melihat sebabnya.',
    aturan: 'Pengaturan buku kerja ini',
    perKategori: 'Indikator per kategori',
    perSasaran: 'Capaian per sasaran',
    tanpaNama: 'Indikator tanpa sasaran',
    serapan: 'Serapan anggaran',
    perProgram: 'Serapan per program',
    dari: (realisasi, anggaran) => `${realisasi} dari ${anggaran}`,
    tanpaRealisasi: 'realisasi anggaran belum ada',
    efisiensi: 'Efisiensi per sasaran',
    efisiensiLead: 'Capaian dikurangi serapan anggaran. Di atas 0 efisien, di bawah 0 tidak efisien.',
    paling100: 'Capaian di atas 100% dihitung 100%.',
    legendCapaian: 'capaian',
    legendSerapan: 'serapan',
    selisih: (capaian, serapan, nilai) => `capaian ${capaian} − serapan ${serapan} = ${nilai}`,
    organisasi: 'OPD, terhadap seluruh APBD',
    tanpaApbd: 'Serapan dan efisiensi belum dapat dihitung: lembar APBD tidak terbaca, atau lebih dari satu cocok. Buka Hitung untuk melihat sebabnya.',
    tanpaPk: 'Capaian belum dapat dihitung: lembar PK tidak terbaca, atau lebih dari satu cocok. Buka Hitung untuk melihat sebabnya.',
    garis100: 'Garis tegak menandai 100%.',
    indikator: (count) => `${idNumber(count)} indikator`,
    semua: (count) => `Tampilkan semua (${idNumber(count)})`,
  },
  en: {
    title: 'Summary',
    lead: 'Computed from what the worksheets hold now. Nothing is written to the workbook.',
    looking: 'Computing the summary…',
    again: 'Renew the summary',
    none: 'There is nothing to sum up yet: no worksheet PK or APBD can be read, or more than one fits. Open Compute to see why.',
    aturan: 'Settings of this workbook',
    perKategori: 'Indicators by category',
    perSasaran: 'Achievement by objective',
    tanpaNama: 'Indicators without an objective',
    serapan: 'Budget spent',
    perProgram: 'Budget spent by programme',
    dari: (realisasi, anggaran) => `${realisasi} of ${anggaran}`,
    tanpaRealisasi: 'nothing spent reported',
    efisiensi: 'Efficiency by objective',
    efisiensiLead: 'Achievement less budget spent. Above 0 efficient, below 0 inefficient.',
    paling100: 'An achievement above 100% counts as 100%.',
    legendCapaian: 'achievement',
    legendSerapan: 'spent',
    selisih: (capaian, serapan, nilai) => `achievement ${capaian} − spent ${serapan} = ${nilai}`,
    organisasi: 'The agency, against the whole APBD',
    tanpaApbd: 'What was spent and the efficiency cannot be computed yet: no worksheet APBD can be read, or more than one fits. Open Compute to see why.',
    tanpaPk: 'No achievement can be computed yet: no worksheet PK can be read, or more than one fits. Open Compute to see why.',
    garis100: 'The upright line marks 100%.',
    indikator: (count) => countedEn(count, 'indicator', 'indicators'),
    semua: (count) => `Show all (${enNumber(count)})`,
  },
};
