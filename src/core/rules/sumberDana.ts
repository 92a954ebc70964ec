/** Whose money pays for a program: the region's (APBD) or the state's (APBN); both have a P after perubahan. */

/** Either of them, in a Ket or behind JUMLAH. */
export const SUMBER_DANA = /\bapb[dn]p?\b/i;

/** True where Ket names money of the state alone: no APBD has it; "APBD/APBN" is of both. */
export function isApbn(ket: string): boolean {
  return /\bapbnp?\b/i.test(ket) && !/\bapbdp?\b/i.test(ket);
}
