/** A row of a budget before it is placed in the tree, and what its name and kode say of its level. */
import type { AnggaranLevel } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import { wordsOf } from './words';

export interface BudgetDraft {
  readonly kode: string;
  /** The kode of each column, where several hold a whole one. */
  readonly path: readonly string[];
  readonly no: string;
  readonly name: string;
  /** How far right its name starts: column and leading spaces. */
  readonly indent: number;
  readonly bold: boolean | null;
  /** What the header over its name calls it, where names have columns of their own. */
  readonly level: AnggaranLevel | null;
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
}

/** Depth and level by draft; a draft that is no row has none. */
export interface Levels {
  readonly depth: readonly (number | undefined)[];
  readonly level: readonly (AnggaranLevel | undefined)[];
  /** The row right above each, where more than its depth tells it. */
  readonly parents?: readonly (number | undefined)[];
  /** True where the rows could be read in several ways that fit equally. */
  readonly ambiguous: boolean;
}

/** From the top down. */
export const LEVELS = ['program', 'kegiatan', 'sub-kegiatan', 'rekening'] as const;

/** 0 program … 3 rekening; −1 what stands above programs. */
export function rankOf(level: AnggaranLevel): number {
  return (LEVELS as readonly AnggaranLevel[]).indexOf(level);
}

/** The level right below. */
export function levelBelow(level: AnggaranLevel | null): AnggaranLevel {
  return LEVELS[Math.min(level === null ? 0 : rankOf(level) + 1, LEVELS.length - 1)] ?? 'rekening';
}

/** The level that a name begins with, after a number or a letter of its own. */
export function levelOfWords(name: string): AnggaranLevel | null {
  const whole = wordsOf(name);
  if (!/program|kegiatan/.test(whole)) return null;
  const words = whole.replace(/^(?:(?:\d[\d.]*|[ivx]+|[a-z]) |(?:\d[\d.]*|[a-z]{1,3})[.)] ?)/, '');
  if (/^program\b/.test(words)) return 'program';
  if (/^sub[- ]?kegiatan\b/.test(words)) return 'sub-kegiatan';
  return /^kegiatan\b/.test(words) ? 'kegiatan' : null;
}

/** What is bought or paid: never a program or what belongs to it. */
export function isAkunName(name: string): boolean {
  return /^belanja\b/.test(wordsOf(name));
}

/** Who spends: a dinas, an urusan, a unit. They stand above programs. */
export function isUnitName(name: string): boolean {
  return /^(?:dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|rumah sakit|rsud|puskesmas|satuan polisi|uptd?|bagian|biro|bidang urusan|urusan|unsur)\b/.test(wordsOf(name));
}

/** The level a kode speaks of (Permendagri 90/2019: urusan X, bidang X.XX, program X.XX.XX, kegiatan +.Y.ZZ, sub kegiatan +.WW; a unit has eight parts). */
export function levelOfKode(kode: string, name: string): AnggaranLevel | null {
  const byWords = levelOfWords(name);
  if (byWords !== null) return byWords;
  if (/^[4-9](?:\.\d{1,2}){0,2}$/.test(kode) && /^(?:belanja|pendapatan|pembiayaan|penerimaan|pengeluaran|pajak|retribusi)\b/.test(wordsOf(name))) return 'rekening';
  if (/^[45678]\.[1-4]\.\d{1,2}(?:\.|$)/.test(kode)) return 'rekening';
  if (/^[\dx]\.(?:\d{2}|xx)\.\d\.\d{2}\.\d\.\d{2}\.\d{2}\.\d{2,4}$/i.test(kode)) return 'lain';
  if (/^(?:\d|x)(?:\.(?:\d{2}|xx))?$/i.test(kode)) return 'lain';
  if (/^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}$/i.test(kode)) return isUnitName(name) ? 'lain' : 'program';
  if (/^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}\.\d\.\d{2}$/i.test(kode)) return 'kegiatan';
  if (/^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}\.\d\.\d{2}\.\d{2,4}$/i.test(kode)) return 'sub-kegiatan';
  return kode.split('.').length > 3 && isUnitName(name) ? 'lain' : isAkunName(name) ? 'rekening' : null;
}
