/** Where each table stands in Bab III, in the order in which the chapter is written (PermenPAN-RB 53/2014, lampiran II: capaian kinerja organisasi, then realisasi anggaran). */
import type { ReportTable } from '../core/model/reportTable';
import type { Bab3Texts } from '../core/model/reportTexts';

export type BagianBab3 = keyof Bab3Texts['bagian'];

/** The parts in their order; the last holds the tables of other chapters. */
export const SUSUNAN: readonly BagianBab3[] = ['tahunIni', 'sebelumnya', 'jangkaMenengah', 'penunjang', 'efisiensi', 'anggaran', 'babLain'];

/** Parts that stand under "Capaian Kinerja Organisasi". */
export const CAPAIAN_ORGANISASI: ReadonlySet<BagianBab3> = new Set(['tahunIni', 'sebelumnya', 'jangkaMenengah', 'penunjang', 'efisiensi']);

const BY_ID: Readonly<Partial<Record<string, BagianBab3>>> = {
  '1.1': 'babLain',
  '2.1': 'babLain',
  '3.1': 'tahunIni',
  '3.2': 'tahunIni',
  'hitungan-capaian': 'tahunIni',
  triwulan: 'tahunIni',
  '3.3': 'sebelumnya',
  '3.4': 'sebelumnya',
  '3.5': 'jangkaMenengah',
  '3.10': 'efisiensi',
  efisiensi: 'efisiensi',
  '3.11': 'anggaran',
};

/** Tables of supporting programs have as many numbers as there are indikator: all that have no place of their own. */
export function bagianOf({ id }: ReportTable): BagianBab3 {
  return BY_ID[id] ?? 'penunjang';
}
