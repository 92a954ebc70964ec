/** An indikator computed as "more is better" although its name suggests the opposite: asked, never switched. */
import { isArahStated } from '../compute/arahPilihan';
import type { IndikatorRow } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { wordThatSuggestsTurun } from '../read/arah';
import { KATA_DITANGANI, KATA_SASARAN_LAYANAN } from '../rules/arah';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';

const DITANGANI = new RegExp(`(?<![a-z])(?:${KATA_DITANGANI.join('|')})(?![a-z])`);

/** The word to ask about; none where the name says that those it names are helped or their cases settled. */
function wordOf(source: IndikatorRow): string | null {
  if (source.arah !== 'naik' || source.arahDari === 'pengaturan' || isArahStated(source)) return null;
  const word = wordThatSuggestsTurun(source.indikator);
  if (word === null) return null;
  return KATA_SASARAN_LAYANAN.includes(word) && DITANGANI.test(source.indikator.toLowerCase().replace(/\s+/g, ' ')) ? null : word;
}

/** `periksa-arah`, at the indikator. A sub is asked about only where its indikator was not. */
export function checkPeriksaArah({ pk }: CheckInput): Issue[] {
  if (pk?.table.computable !== true) return [];
  const { sheet, columns, rows } = pk.table;
  return findingsIn(rows, (source) => {
    const parent = source.parent === null ? undefined : rows[source.parent];
    const word = wordOf(source);
    if (word === null || (parent !== undefined && wordOf(parent) !== null)) return [];
    return [issueAt('warning', 'periksa-arah', { sheet, row: source.row, column: columns.indikator }, { word })];
  });
}
