/** An indikator computed as "more is better" although its name suggests the opposite: asked, never switched. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { bentukTertulis, wordOfTurun } from './arahTertulis';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';

/** `periksa-arah`, at the indikator. A sub is asked about only where its indikator was not, and none whose capaian says it already. */
export function checkPeriksaArah({ pk }: CheckInput): Issue[] {
  if (pk?.table.computable !== true) return [];
  const { sheet, columns, rows } = pk.table;
  return findingsIn(pk.results, (result) => {
    const { source } = result;
    const parent = source.parent === null ? undefined : rows[source.parent];
    const word = wordOfTurun(source);
    if (word === null || (parent !== undefined && wordOfTurun(parent) !== null) || bentukTertulis(result) !== undefined) return [];
    return [issueAt('warning', 'periksa-arah', { sheet, row: source.row, column: columns.indikator }, { word })];
  });
}
