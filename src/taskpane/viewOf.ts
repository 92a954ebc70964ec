/** From the core's results to what the pane shows. */
import { wholeRows } from '../core/compute/bagianRows';
import { computeSerapan } from '../core/compute/realisasiAnggaran';
import type { Results as Evaluated } from '../core/evaluate';
import { sum } from '../core/exact/decimal';
import type { AnggaranResult, BagianAnggaran } from '../core/model/anggaran';
import type { Issue } from '../core/model/issue';
import type { AnggaranView, KinerjaView, LembarView, ResultView } from './view';

/** What the pane needs of a run's results. */
export type Results = Pick<Evaluated, 'indikator' | 'sasaran' | 'opd' | 'anggaran' | 'kategori' | 'pkSheet' | 'apbdSheet' | 'calon' | 'pilihan' | 'tanpaCatatan'>;

const BAGIAN: readonly BagianAnggaran[] = ['belanja', 'pendapatan', 'pembiayaan'];

export function viewOf(results: Results, issues: readonly Issue[]): ResultView {
  return { kinerja: kinerjaOf(results), anggaran: anggaranOf(results.anggaran), lembar: lembarOf(results), tanpaCatatan: results.tanpaCatatan, issues };
}

function lembarOf({ pkSheet, apbdSheet, calon, pilihan }: Results): LembarView {
  const found = [
    { jenis: 'pk' as const, dipakai: pkSheet, calon: calon.pk },
    { jenis: 'apbd' as const, dipakai: apbdSheet, calon: calon.apbd },
  ].filter((kind) => kind.calon.length > 0);
  return { jenis: found.map((kind) => ({ ...kind, dipakai: kind.dipakai === '' ? null : kind.dipakai })), abaikan: pilihan.abaikan };
}

/** Only the OPD's own indikator are counted: subs belong to their parents, cascaded rows to others. */
function kinerjaOf({ indikator, sasaran, opd, kategori }: Results): KinerjaView | null {
  if (opd === null) return null;
  const counted = indikator.filter(({ source }) => source.level === 'indikator' && source.cakupan === 'opd');
  return {
    opd,
    perKategori: kategori.map((name) => ({ kategori: name, count: counted.filter((row) => row.kategori === name).length })),
    tanpaCapaian: counted.filter(({ capaian }) => capaian === null).length,
    sasaran: sasaran.filter(({ cakupan }) => cakupan === 'opd'),
  };
}

/** One line for each part of the budget that the sheets have; a title only where there is more than belanja. */
function anggaranOf(rows: readonly AnggaranResult[]): AnggaranView[] {
  const parts = BAGIAN.filter((bagian) => rows.some(({ source }) => source.bagian === bagian));
  return parts.flatMap((bagian) => {
    const tops = wholeRows(rows, bagian).flatMap((index) => rows[index] ?? []);
    const anggaran = total(tops.map((row) => row.anggaran));
    const realisasi = total(tops.map((row) => row.realisasi));
    if (anggaran === null) return [];
    const serapan = realisasi === null ? null : computeSerapan(anggaran, realisasi);
    const shown = parts.length === 1 && bagian === 'belanja' ? null : bagian;
    return [{ bagian: shown, anggaran, realisasi, sisa: serapan?.sisa ?? null, persen: serapan?.persen ?? null }];
  });
}

/** The sum of the amounts there are; null where there is none. */
function total(amounts: readonly AnggaranResult['anggaran'][]): AnggaranResult['anggaran'] {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : sum(known);
}
