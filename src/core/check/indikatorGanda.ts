/** An indikator that stands twice under one sasaran and would count twice in its mean. */
import type { IndikatorRow } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { addressOf } from '../record/address';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { normalisedIndikator } from './namaIndikator';

/** `indikator-ganda`, at the later row, with the address of the first. */
export function checkIndikatorGanda({ pk }: CheckInput): Issue[] {
  if (pk === null) return [];
  const { sheet, columns } = pk.table;
  const first = new Map<string, IndikatorRow>();
  return findingsIn(pk.table.rows, (source) => {
    const nama = normalisedIndikator(source.indikator);
    if (source.level !== 'indikator' || nama === '') return [];
    const key = `${source.cakupan} ${source.sasaranIndex} ${nama}`;
    const earlier = first.get(key);
    if (earlier !== undefined) return [issueAt('warning', 'indikator-ganda', { sheet, row: source.row, column: columns.indikator }, { other: addressOf(earlier.row, columns.indikator) })];
    first.set(key, source);
    return [];
  });
}
