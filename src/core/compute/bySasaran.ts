/** Indikator by the sasaran they stand under. */
import { grouped } from '../model/grouped';
import type { IndikatorRow } from '../model/indikator';

/** The indikator of each sasaran, those of the OPD and of the cascade apart, in the sheet's order. */
export function bySasaran<One extends { readonly source: Pick<IndikatorRow, 'cakupan' | 'sasaranIndex'> }>(list: readonly One[]): One[][] {
  return [...grouped(list, ({ source }) => `${source.cakupan} ${source.sasaranIndex}`).values()];
}
