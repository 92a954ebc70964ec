/** True where Ket names money of the state alone (APBN, or APBNP after perubahan): no APBD has it; "APBD/APBN" is of both. */
export function isApbn(ket: string): boolean {
  return /\bapbnp?\b/i.test(ket) && !/\bapbdp?\b/i.test(ket);
}
