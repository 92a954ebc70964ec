/** Percentages whose Satuan says that they are something else. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { isPersen } from '../read/satuan';
import { issueAt } from './issueAt';
import { isNamedPersentase } from './namaIndikator';

/** `persen-satuan-lain`, at the Satuan of a "Persentase …" that is another than percent. */
export function checkPersenSatuanLain({ pk }: CheckInput): Issue[] {
  if (pk === null) return [];
  const { sheet, columns, rows } = pk.table;
  return rows
    .filter((source) => source.satuan.trim() !== '' && isNamedPersentase(source.indikator) && !isPersen(source.satuan))
    .map(({ row, satuan }) => issueAt('warning', 'persen-satuan-lain', { sheet, row, column: columns.satuan ?? columns.indikator }, { satuan: satuan.trim() }));
}
