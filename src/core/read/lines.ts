/** Rows that are no data: totals, signatures, notes. */
import { NAMA_BULAN } from '../rules/bulan';
import type { SheetView } from './sheetView';
import { closeUp } from './words';

/** The first text of a row between two columns, letters spread out brought together. */
export function firstText(view: SheetView, row: number, left: number, right: number): string {
  for (let column = left; column <= right; column++) {
    const text = view.text(row, column);
    if (text !== '') return text;
  }
  return '';
}

export function isBlankRow(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (!view.isBlank(row, column)) return false;
  return true;
}

export function isTotalText(text: string): boolean {
  return /^(?:(?:grand |sub[ -]?)?(?:jumlah|jml|total)|rata[ -]+rata)\b/.test(closeUp(text));
}

/** A line that carries a sum over a page break: "Jumlah dipindahkan", "Pindahan", "Jumlah halaman ini". */
export function isCarriedText(text: string): boolean {
  return /^(?:(?:jumlah|total|sub total|saldo) )?(?:(?:yang )?di ?pindah(?:kan)?|pindahan|halaman|dari halaman|sampai halaman|s\/d halaman)\b/.test(closeUp(text));
}

const SIGNATURE = new RegExp(`\\bnip\\b|^mengetahui|^kepala\\s|^plt\\b|^pembina\\b|,\\s*(?:\\d{1,2}\\s+)?(?:${NAMA_BULAN})\\s+20\\d{2}`, 'i');

/** Place and date, a jabatan or NIP: what stands below a table to be signed. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(text);
}

/** A note below a table or a row: "Keterangan: …", "Sumber: BPS", "*) angka sementara", "Rumus: a / b × 100 %". */
export function isNote(text: string): boolean {
  return /^(?:ket(?:erangan)?|catatan|sumber(?: data)?|rumus|formula(?:si)?|definisi(?: operasional)?|cara (?:meng|peng)?hitung(?:an)?)\s*[.:]|^\*+\s*\)|^\*{1,3}\s*\p{L}/iu.test(text);
}

/** A sasaran or tujuan in a line of its own, above the rows that stand under it; never the title of a table of them. */
export function headsRows(text: string): boolean {
  return /^(?:sasaran|tujuan)\b/i.test(text) && !/\b(?:indikator|target)\b/i.test(text);
}

const BOTH = /\bsasaran\b(?: (?:strategis|program|kegiatan|kinerja))? ?(?:\/|&|dan) ?indikator|indikator(?: kinerja)? ?(?:\/|&) ?sasaran/;

/** True where one column holds both: "Sasaran / Indikator Kinerja". */
export function namesSasaranAndIndikator(path: readonly string[]): boolean {
  return BOTH.test(path.join(' '));
}
