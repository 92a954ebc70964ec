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

const SIGNED = new RegExp(`\\bnip\\b|^mengetahui|^pihak (?:pertama|kedua)|,\\s*(?:\\d{1,2}\\s+)?(?:${NAMA_BULAN})\\s+20\\d{2}`, 'i');

/** An office that signs: "Kepala Dinas …", "Plt. …", "Pembina Utama Muda". */
export function isJabatan(text: string): boolean {
  return /^(?:kepala\s|plt\b|pembina\b)/i.test(text);
}

/** Place and date, a jabatan or NIP: what stands below a table to be signed. */
export function isSignature(text: string): boolean {
  return SIGNED.test(text) || isJabatan(text);
}

/** How many lines a signature has from its place and date, or a line before them ("Ditetapkan di …"), to its first jabatan or NIP. */
const SIGNATURE_LINES = 5;

/** Of a row of data: an amount, a number of its own, a letter grade. */
const FIGURE = /^\W*(?:rp\W*)?\d|^.{1,2}$/i;

function textsOf(view: SheetView, row: number, left: number, right: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column++) if (!view.isBlank(row, column)) texts.push(view.text(row, column));
  return texts;
}

const hasFigure = (texts: readonly string[]): boolean => texts.some((text) => FIGURE.test(text));

/** A jabatan behind other texts may be who answers for the row. */
const signs = (texts: readonly string[]): boolean => isJabatan(texts[0] ?? '') || texts.some((text) => SIGNED.test(text));

/** True where a row, which is not blank, is signed under any of the columns. Right above a row of data it is a line that strayed into the table. */
export function isSignedRow(view: SheetView, row: number, left: number, right: number): boolean {
  const texts = textsOf(view, row, left, right);
  return !hasFigure(texts) && signs(texts) && !hasFigure(textsOf(view, row + 1, left, right));
}

/** True where one of the next filled rows is signed, this one too, and no row of data stands before it. Two who sign stand side by side. */
export function isSignedFrom(view: SheetView, from: number, left: number, right: number, isData: (row: number) => boolean = () => false): boolean {
  let lines = 0;
  for (let row = from; row <= view.bottom && lines < SIGNATURE_LINES; row++) {
    const texts = textsOf(view, row, left, right);
    if (texts.length === 0) continue;
    if (hasFigure(texts) || signs(texts)) return isSignedRow(view, row, left, right);
    if (texts.length > 2 || isData(row)) return false;
    lines++;
  }
  return false;
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
