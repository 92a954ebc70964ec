/** Units: whether two spellings mean the same, and what a row's numbers are. */
import type { NumberKind } from '../model/number';
import { KATA_DESIMAL, NAMA_DESIMAL, NAMA_HITUNGAN, SATUAN, SATUAN_KELIPATAN, SATUAN_PER } from '../rules/satuan';
import type { SatuanRule } from '../rules/satuan';

/** Lower case, single spaces, no closing full stop. */
function normalised(satuan: string): string {
  return satuan.toLowerCase().replace(/\s+/g, ' ').replace(/\s*\/\s*/g, '/').replace(/\.(?=\s|\/|\)|$)/g, '').trim();
}

/** "Jiwa/Orang" and "Persen (%)" name their unit more than once: the parts, first the whole. */
function partsOf(satuan: string): string[] {
  const whole = normalised(satuan);
  return [whole, ...whole.split(/[/,;()&|]| atau | dan /).map((part) => part.trim()).filter((part) => part !== '')];
}

function ruleOf(part: string): SatuanRule | undefined {
  return SATUAN.get(part);
}

/** The rule of a unit as typed; most are typed plainly. */
function ruleOfTyped(unit: string): SatuanRule | undefined {
  return SATUAN.get(unit) ?? SATUAN.get(normalised(unit));
}

/** The units that a text names, under their own names; words in no list stand for themselves. */
function namesOf(satuan: string): string[] {
  return partsOf(satuan).flatMap((part) => {
    const rule = ruleOf(part);
    if (rule !== undefined) return [rule.name];
    // "Kelompok KUBE" is still a kelompok.
    return [part, ...part.split(' ').flatMap((word) => ruleOf(word)?.name ?? [])];
  });
}

/** True when any part of the one is a part of the other, whatever the spelling: "orang" and "Jiwa/Orang", "Klp" and "Kelompok", "%" and "Persen". */
export function sameSatuan(a: string, b: string): boolean {
  const names = new Set(namesOf(a));
  return namesOf(b).some((name) => names.has(name));
}

/** True when the two are the same words, whatever their case and spacing. */
export function sameSpelling(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

/** What the numbers of a unit are that stands beside a number ("orang", "%"); null when the unit is in no list. */
export function kindOfUnit(unit: string): NumberKind | null {
  const rule = ruleOfTyped(unit);
  if (rule !== undefined) return rule.kind;
  return normalised(unit).split(/[/ ]/).map(ruleOf).find((each) => each !== undefined)?.kind ?? null;
}

/** True when the text is a unit in the list, or several joined ("Kab/Kota", "dokumen laporan"). */
export function isKnownSatuan(text: string): boolean {
  if (ruleOfTyped(text) !== undefined) return true;
  const words = normalised(text).split(/[/ ]/);
  return words.length <= 4 && words.every((word) => ruleOf(word) !== undefined);
}

/** True when the Satuan says percent: its values run to 100. */
export function isPersen(satuan: string): boolean {
  return partsOf(satuan).some((part) => ruleOf(part)?.name === 'persen');
}

/** The indikator's name without its bullet or letter: "a. Jumlah …" → "jumlah …". */
function bareName(indikator: string): string {
  return indikator.toLowerCase().replace(/\s+/g, ' ').trim().replace(/^(?:[-•*–—] ?|\(?(?:\d{1,2}|[a-z])[.)] ?)+/, '');
}

function isCountedName(indikator: string): boolean {
  const name = bareName(indikator);
  return NAMA_HITUNGAN.some((start) => start.test(name));
}

function kindOfName(indikator: string): NumberKind {
  if (isCountedName(indikator)) return 'count';
  const name = bareName(indikator);
  if (NAMA_DESIMAL.some((start) => start.test(name)) || KATA_DESIMAL.test(name)) return 'decimal';
  return 'count';
}

/**
 * What a row's numbers are: from its Satuan, else from the indikator's name ("Persentase …" is measured, "Jumlah …" counted).
 * A Satuan that says only "angka" leaves it to the name; so does one that nobody listed.
 */
export function kindOfSatuan(satuan: string, indikatorName: string): NumberKind {
  const parts = partsOf(satuan);
  if (parts.some((part) => SATUAN_PER.test(part))) return 'decimal';
  // "Juta Rupiah", "Rp (miliar)": no whole rupiah, and its decimals are not sen.
  if (SATUAN_KELIPATAN.test(parts[0] ?? '')) return 'count';
  for (const part of parts) {
    const rule = ruleOf(part);
    if (rule !== undefined) return rule.kind;
  }
  // Under the Satuan "angka" a number is a rate, except where the name speaks of people or things ("Angka PMKS yang …").
  if (parts.includes('angka') && !bareName(indikatorName).startsWith('angka ')) return isCountedName(indikatorName) ? 'count' : 'decimal';
  return kindOfName(indikatorName);
}
