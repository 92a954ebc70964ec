/** An indikator under no sasaran, in a table whose others have one. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { issueAt } from './issueAt';

/** `sasaran-kosong`, at the indikator; a sheet without a Sasaran column says nothing. */
export function checkSasaranKosong({ pk }: CheckInput): Issue[] {
  if (pk === null) return [];
  const { sheet, columns } = pk.table;
  const rows = pk.table.rows.filter(({ level }) => level === 'indikator');
  const withSasaran = new Set(rows.filter(({ sasaran }) => sasaran.trim() !== '').map(({ cakupan }) => cakupan));
  return rows
    .filter(({ sasaran, cakupan }) => sasaran.trim() === '' && withSasaran.has(cakupan))
    .map(({ row }) => issueAt('warning', 'sasaran-kosong', { sheet, row, column: columns.indikator }, {}));
}
